import { sql, type Db } from '../kern/db.ts';
import { openSleutels } from '../kern/sleutelbos.ts';
import type { Stuk } from './schema.ts';
import { openStukken, type DichtStuk } from './stukken.ts';

/** So many dossiers lie open at once. */
const PARTIJ = 50;

/** A dossier that can be opened for a search. */
export interface Doorzoekbaar {
  id: string;
  gemeente: string;
  nummer: string;
  status: string;
  urgentie: string;
  ontvangenOp: string;
}

/** The dossiers to look through, the newest first; a destroyed one has nothing to look through. */
export async function leesTeDoorzoeken(
  db: Db,
  v: { status?: string | undefined; gemeente?: string | undefined; maximum: number },
): Promise<Doorzoekbaar[]> {
  const delen = [sql`k.verpakt is not null`];
  if (v.status) delen.push(sql`d.status = ${v.status}`);
  if (v.gemeente) delen.push(sql`d.gemeente = ${v.gemeente}`);
  return db.rijen(
    sql<Doorzoekbaar>`select d.id, d.gemeente, d.nummer, d.status, d.urgentie, d.ontvangen_op from dossiers d
      join sleutels k on k.gemeente = d.gemeente and k.soort = 'dossier' and k.id = d.id where ${sql.join(delen, sql` and `)} order by d.ontvangen_op desc, d.id limit ${v.maximum}`,
  );
}

/** Opens dossiers a few at a time and gives each with its pieces; those of a few are in memory, and nothing of them is kept. Source: B12.2. */
export async function* openEenVoorEen<D extends { id: string; gemeente: string }>(
  db: Db,
  dossiers: readonly D[],
): AsyncGenerator<{ dossier: D; stukken: Stuk[] }> {
  for (let i = 0; i < dossiers.length; i += PARTIJ) {
    const partij = dossiers.slice(i, i + PARTIJ);
    const sleutels = await openSleutels(db, 'dossier', partij);
    const dicht = Map.groupBy(await leesDichteStukkenVan(db, partij), (s) => s.dossierId);
    for (const dossier of partij)
      yield { dossier, stukken: openStukken(sleutels.get(dossier.id) ?? null, dicht.get(dossier.id) ?? []) };
  }
}

/** The closed pieces of these dossiers, in order. */
async function leesDichteStukkenVan(
  db: Db,
  dossiers: ReadonlyArray<{ id: string }>,
): Promise<Array<DichtStuk & { dossierId: string }>> {
  return db.rijen(
    sql<
      DichtStuk & { dossierId: string }
    >`select s.id, s.gemeente, s.dossier_id, s.soort, s.versleuteld, s.op, mw.naam as door_naam, s.petsoort
      from dossierstukken s join medewerkers mw on mw.id = s.door where s.dossier_id = any (${dossiers.map((d) => d.id)}::uuid[]) order by s.op, s.id`,
  );
}
