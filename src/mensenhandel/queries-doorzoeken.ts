import { sql, type Db } from '../kern/db.ts';
import type { DichtStuk } from './stukken.ts';

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

/** The closed pieces of these dossiers, in order. */
export async function leesDichteStukkenVan(
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
