import type { Db, RawBuilder } from './db.ts';
import type { Compartiment } from './petten.ts';
import { maakSleutel, openSleutels, vernietigSleutels, type Sleutelsoort } from './sleutelbos.ts';

/** Where a piece stands that has a key of its own: which key, which table, which row. */
interface Stukplek {
  soort: Sleutelsoort;
  tabel: string;
  gemeente: string;
  id: string;
}

const VERNIETIGD = 'De inhoud is vernietigd.';

/** Closes a text of one organisatie under a key of its own, bound to its row. Source: B12.2, R1. */
export async function sluitStuk(
  db: Db,
  plek: Stukplek,
  s: { tekst: string; lezer: Compartiment; nu: Date },
): Promise<Buffer> {
  const { soort, tabel, gemeente, id } = plek;
  const sleutel = await maakSleutel(db, { soort, gemeente, id }, s.lezer, s.nu);
  return sleutel.sluit(s.tekst, { tabel, gemeente, id });
}

/** Opens pieces that this pet reads; of a piece whose key is gone only that it was there. */
export async function openStukken<R extends { gemeente: string; id: string; versleuteld: Buffer }>(
  db: Db,
  plek: Pick<Stukplek, 'soort' | 'tabel'>,
  rijen: readonly R[],
): Promise<Array<Omit<R, 'versleuteld' | 'gemeente'> & { tekst: string }>> {
  const sleutels = await openSleutels(db, plek.soort, rijen);
  return rijen.map(({ versleuteld, gemeente, ...r }) => {
    const tekst = sleutels.get(r.id)?.open(versleuteld, { tabel: plek.tabel, gemeente, id: r.id }) ?? VERNIETIGD;
    return { ...r, tekst };
  });
}

/** Destroys the keys of the pieces that `welke` selects by `id`, before their rows go. Runs as who may destroy them. */
export async function vernietigStukken(
  db: Db,
  soort: Sleutelsoort,
  welke: RawBuilder<{ id: string }>,
  nu: Date,
): Promise<void> {
  const weg = await db.rijen(welke);
  await vernietigSleutels(
    db,
    soort,
    weg.map((s) => s.id),
    nu,
  );
}
