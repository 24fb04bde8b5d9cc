import { sql, type Db } from '../kern/db.ts';
import type { Vondst, Zoeksoort } from './schema.ts';

/** A hit with the number of hits of its kind. */
export interface Gevonden extends Vondst {
  aantal: number;
}

// More than eleven kinds of a thousand hits: the function itself stops earlier.
const ALLES = 12_000;

/** Hits of these kinds, each thing once, the newest first; of every kind the rows from `vanaf` up to `aantal`. */
export async function zoek(
  db: Db,
  v: { woorden: string; soorten: readonly Zoeksoort[]; vanaf: number; aantal: number },
): Promise<Gevonden[]> {
  return db.rijen(sql<Gevonden>`
    select soort, gemeente, id, titel, onderschrift, op, aantal::int from (
      select u.*, count(*) over (partition by soort) as aantal, row_number() over (partition by soort order by op desc, id) as plaats from (
        select distinct on (z.soort, z.id) z.* from kern.zoek(${v.woorden}, ${v.soorten}, ${ALLES}) z order by z.soort, z.id, z.op desc) u) g
    where plaats > ${v.vanaf} and plaats <= ${v.vanaf + v.aantal} order by soort, plaats`);
}
