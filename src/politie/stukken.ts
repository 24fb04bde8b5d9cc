import type { Db } from '../kern/db.ts';
import type { Rij, Sleutel } from '../kern/kluis.ts';
import { eisSleutel, openSleutel } from '../kern/sleutelbos.ts';
import type { Gevonden, Weging } from './model.ts';
import type { Stuk } from './schema.ts';

/** What lies encrypted in a piece of a zaak. */
export interface Stukinhoud {
  titel: string;
  tekst: string;
  bron?: string | undefined;
  zekerheid?: string | undefined;
  codes?: readonly string[] | undefined;
  /** Other answers of a form, in the words of the form. */
  velden?: Array<{ naam: string; waarde: string }>;
  /** The weighing as it was when a person decided. */
  weging?: Weging;
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

const rij = ({ gemeente, id }: { gemeente: string; id: string }): Rij => ({ tabel: 'politiestukken', gemeente, id });

/** The key of a zaak; null once destroyed. */
export function openZaaksleutel(db: Db, z: { gemeente: string; id: string }): Promise<Sleutel | null> {
  return openSleutel(db, { soort: 'politiezaak', gemeente: z.gemeente, id: z.id });
}

/** The key of a zaak for writing. */
export function eisZaaksleutel(db: Db, z: { gemeente: string; id: string }): Promise<Sleutel> {
  return eisSleutel(
    db,
    { soort: 'politiezaak', gemeente: z.gemeente, id: z.id },
    'De inhoud van deze zaak is vernietigd (Wpg 14): er komt niets meer bij.',
  );
}

/** Closes a piece, bound to its own row. */
export function sluitStuk(sleutel: Sleutel, stuk: { gemeente: string; id: string }, inhoud: Stukinhoud): Buffer {
  return sleutel.sluit(JSON.stringify(inhoud), rij(stuk));
}

/** Opens the pieces of one zaak, in the order given; without its key nothing. */
export function openStukken(sleutel: Sleutel | null, rijen: readonly DichtStuk[]): Stuk[] {
  if (!sleutel) return [];
  return rijen.map((r) => {
    const i = JSON.parse(sleutel.open(r.versleuteld, rij(r))) as Stukinhoud;
    return {
      id: r.id,
      soort: r.soort,
      titel: i.titel,
      tekst: i.tekst,
      bron: i.bron ?? null,
      zekerheid: i.zekerheid ?? null,
      codes: [...(i.codes ?? [])],
      velden: i.velden ?? [],
      weging: i.weging ?? null,
      op: r.op,
      doorNaam: r.doorNaam,
      petsoort: r.petsoort,
    };
  });
}

/** The indicatoren that stand in the pieces, each with how it is known. */
export function gevondenIn(stukken: readonly Stuk[]): Gevonden[] {
  return stukken
    .filter((s) => s.soort === 'feit')
    .flatMap((s) => s.codes.map((code) => ({ code, zekerheid: s.zekerheid ?? 'derde_hand' })));
}
