import { ontsleutel, pakUit, versleutel } from '../kern/kluis.ts';
import type { Indicator } from './indicatoren.ts';
import type { Stuk } from './schema.ts';

/** What lies encrypted in a piece of a dossier. */
export interface Stukinhoud {
  titel: string;
  tekst: string;
  zekerheid?: string | undefined;
  indicatoren?: Indicator[];
  /** For a check: the piece it is about and how it came out. */
  overStukId?: string;
  uitkomst?: string;
  /** It stays with the aandachtsfunctionaris: it is never in a verstrekking. */
  blijftHier?: boolean;
}

/** A piece as it lies in the database. */
export interface DichtStuk {
  id: string;
  soort: string;
  versleuteld: Buffer;
  op: string;
  doorNaam: string;
  petsoort: string;
}

/** Closes a piece with the key of its dossier, bound to its own row. */
export function sluitStuk(sleutel: Buffer, id: string, inhoud: Stukinhoud): Buffer {
  return versleutel(sleutel, JSON.stringify(inhoud), id);
}

/** Opens the pieces of one dossier, in the order given. `verpakt` is the wrapped key; null (destroyed) opens nothing. */
export function openStukken(verpakt: Buffer | null, rijen: readonly DichtStuk[]): Stuk[] {
  if (!verpakt) return [];
  const sleutel = pakUit(verpakt);
  const open = rijen.map((r) => ({ ...r, inhoud: JSON.parse(ontsleutel(sleutel, r.versleuteld, r.id)) as Stukinhoud }));
  // The newest check of a piece counts; what was only heard of stays soft until a check confirms it (B12.5).
  const uitkomsten = new Map(
    open.flatMap((r) => (r.inhoud.overStukId ? [[r.inhoud.overStukId, r.inhoud.uitkomst] as const] : [])),
  );
  return open.map(({ inhoud, ...r }) => ({
    id: r.id,
    soort: r.soort,
    titel: inhoud.titel,
    tekst: inhoud.tekst,
    zekerheid: inhoud.zekerheid ?? null,
    indicatoren: (inhoud.indicatoren ?? []).map(({ code, tekst, lijst, versie }) => ({ code, tekst, lijst, versie })),
    overStukId: inhoud.overStukId ?? null,
    uitkomst: inhoud.uitkomst ?? null,
    blijftHier: inhoud.blijftHier ?? false,
    zacht: isZacht(inhoud.zekerheid, uitkomsten.get(r.id)),
    op: r.op,
    doorNaam: r.doorNaam,
    petsoort: r.petsoort,
  }));
}

/** Soft information: of hearsay and not confirmed, or checked and not confirmed. Source: B12.5; leidraad, bouwsteen 12. */
export function isZacht(zekerheid: string | undefined, uitkomst: string | undefined): boolean {
  return uitkomst === undefined ? zekerheid === 'derde_hand' : uitkomst !== 'bevestigd';
}
