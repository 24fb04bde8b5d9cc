import { maakCode } from '../kern/codes.ts';
import type { Db } from '../kern/db.ts';
import type { Rij, Sleutel } from '../kern/kluis.ts';
import type { Compartiment } from '../kern/petten.ts';
import { eisSleutel, maakSleutel, openSleutels } from '../kern/sleutelbos.ts';
import type { Toestemmingrij } from './queries.ts';
import type { Afspraak } from './schema.ts';

/** How long a card can be shown after it was made: long enough to print it while the person is there. */
export const KAART_TOONBAAR_MS = 3_600_000;
/** Keeps codes of this door from opening another. */
export const CODE_VOOR = 'toestemming intrekken';

interface Plek {
  gemeente: string;
  id: string;
}
const sleutelplek = ({ gemeente, id }: Plek) => ({ soort: 'toestemming' as const, gemeente, id });
const afspraakrij = ({ gemeente, id }: Plek): Rij => ({ tabel: 'toestemmingen', gemeente, id });
const kaartrij = ({ gemeente, id }: Plek): Rij => ({ tabel: 'toestemmingen.kaart', gemeente, id });

/** Seals what was agreed under a key of its own, with the code of the first card. */
export async function sluitAfspraak(
  db: Db,
  t: Plek,
  o: { lezer: Compartiment; nu: Date; afspraak: Afspraak },
): Promise<{ versleuteld: Buffer; code: string; kaartDicht: Buffer }> {
  const sleutel = await maakSleutel(db, sleutelplek(t), o.lezer, o.nu);
  return { versleuteld: sleutel.sluit(JSON.stringify(o.afspraak), afspraakrij(t)), ...nieuweKaart(sleutel, t) };
}

/** A code for a new card of this consent, and that code closed under its key. */
export async function maakKaart(db: Db, t: Plek): Promise<{ code: string; kaartDicht: Buffer }> {
  return nieuweKaart(await eisSleutel(db, sleutelplek(t), 'Deze toestemming is beëindigd; er is geen kaart meer.'), t);
}

function nieuweKaart(sleutel: Sleutel, t: Plek): { code: string; kaartDicht: Buffer } {
  const code = maakCode();
  return { code, kaartDicht: sleutel.sluit(code, kaartrij(t)) };
}

/** What was agreed, by the id of the consent; what ended is not in it. */
export async function openAfspraken(
  db: Db,
  rijen: readonly Toestemmingrij[],
): Promise<Map<string, { afspraak: Afspraak; code: string | null }>> {
  const sleutels = await openSleutels(db, 'toestemming', rijen);
  return new Map(
    rijen.flatMap((t) => {
      const sleutel = sleutels.get(t.id);
      if (!sleutel) return [];
      const afspraak = JSON.parse(sleutel.open(t.versleuteld, afspraakrij(t))) as Afspraak;
      return [[t.id, { afspraak, code: t.kaartDicht && sleutel.open(t.kaartDicht, kaartrij(t)) }]];
    }),
  );
}

/** Can the card still be shown: not given yet, and not older than the time to print it? */
export function kaartToonbaar(
  t: Pick<Toestemmingrij, 'kaartDicht' | 'beeindigdOp' | 'kaartGemaaktOp'>,
  nu: Date,
): boolean {
  return (
    t.kaartDicht !== null && t.beeindigdOp === null && nu.getTime() - Date.parse(t.kaartGemaaktOp) < KAART_TOONBAAR_MS
  );
}
