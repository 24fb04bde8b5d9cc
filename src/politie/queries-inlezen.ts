import { sql, type Db } from '../kern/db.ts';
import type { Import } from './inlezen.ts';

/** Which of these observations the own unit read in before. */
export async function bekendeWaarnemingen(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rijen = await db.rijen(
    sql<{ id: string }>`select waarneming_id as id from politiewaarnemingen where waarneming_id = any (${ids}::uuid[])`,
  );
  return new Set(rijen.map((r) => r.id));
}

/** Remembers that an observation became this zaak. */
export async function noteerWaarneming(
  db: Db,
  w: { organisatieId: string; waarnemingId: string; importId: string; zaakId: string },
): Promise<void> {
  await db.voer(sql`insert into politiewaarnemingen (organisatie_id, waarneming_id, import_id, zaak_id)
    values (${w.organisatieId}, ${w.waarnemingId}, ${w.importId}, ${w.zaakId})`);
}

/** Writes the report of an import. */
export async function voegImportToe(
  db: Db,
  i: Omit<Import, 'op' | 'doorNaam'> & { organisatieId: string; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into politieimports (organisatie_id, id, bron, grondslag, gelezen, nieuw, al_bekend, fouten, op, door)
    values (${i.organisatieId}, ${i.id}, ${i.bron}, ${i.grondslag}, ${i.gelezen}, ${i.nieuw}, ${i.alBekend}, ${JSON.stringify(i.fouten)}::jsonb, ${i.nu}, ${i.door})`);
}

const rij = sql`select i.id, i.bron, i.grondslag, i.gelezen, i.nieuw, i.al_bekend, i.fouten, i.op, m.naam as door_naam from politieimports i join medewerkers m on m.id = i.door`;

/** The newest imports of the own unit. */
export async function leesImports(db: Db): Promise<Import[]> {
  return db.rijen(sql<Import>`${rij} order by i.op desc limit 100`);
}

/** One import. */
export async function leesImport(db: Db, id: string): Promise<Import> {
  return db.een(sql<Import>`${rij} where i.id = ${id}`, 'Dit verslag is er niet, of is niet van uw eenheid.');
}
