import type { Db } from '../kern/db.ts';
import type { Rij, Sleutel } from '../kern/kluis.ts';
import { openSleutel } from '../kern/sleutelbos.ts';
import type { Indicator } from '../signalen/index.ts';
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
  gemeente: string;
  soort: string;
  versleuteld: Buffer;
  op: string;
  doorNaam: string;
  petsoort: string;
}

/** Closes a piece with the key of its dossier, bound to its own row. */
export function sluitStuk(sleutel: Sleutel, stuk: { gemeente: string; id: string }, inhoud: Stukinhoud): Buffer {
  return sleutel.sluit(JSON.stringify(inhoud), stukrij(stuk));
}

function stukrij({ gemeente, id }: { gemeente: string; id: string }): Rij {
  return { tabel: 'dossierstukken', gemeente, id };
}

/** The key of a dossier; null once destroyed. */
export function openDossiersleutel(db: Db, d: { gemeente: string; id: string }): Promise<Sleutel | null> {
  return openSleutel(db, { soort: 'dossier', gemeente: d.gemeente, id: d.id });
}

/** Opens the pieces of one dossier, in the order given. Without its key (destroyed) nothing opens. */
export function openStukken(sleutel: Sleutel | null, rijen: readonly DichtStuk[]): Stuk[] {
  if (!sleutel) return [];
  const open = rijen.map((r) => ({ ...r, inhoud: JSON.parse(sleutel.open(r.versleuteld, stukrij(r))) as Stukinhoud }));
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
