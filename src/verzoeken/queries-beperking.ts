import { sql, type Db } from '../kern/db.ts';
import type { Beperking } from './schema-beperking.ts';

const bron = sql`select b.id, b.gemeente, b.compartiment, b.onderwerp_id, b.grond, b.ingesteld_op, m.naam as ingesteld_door_naam, b.opgeheven_op, b.opgeheven_reden
  from beperkingen b join medewerkers m on m.id = b.ingesteld_door`;

/** One of the own compartiment. */
export async function leesBeperking(db: Db, id: string): Promise<Beperking> {
  return db.een(sql<Beperking>`${bron} where b.id = ${id}`, 'Deze beperking is er niet, of is niet voor deze pet.');
}

/** Those of the own compartiment, what lies still first. */
export async function leesBeperkingen(db: Db): Promise<Beperking[]> {
  return db.rijen(sql<Beperking>`${bron} order by b.opgeheven_op is not null, b.ingesteld_op desc, b.id limit 200`);
}

/** Whether something lies still already. */
export async function isBeperkt(db: Db, onderwerpId: string): Promise<boolean> {
  const rij = await db.rij(
    sql<{ id: string }>`select id from beperkingen where onderwerp_id = ${onderwerpId} and opgeheven_op is null`,
  );
  return rij !== undefined;
}

/** Whether this is a case or a card of this gemeente in the own compartiment; the fence asks the same. */
export async function kanStilliggen(db: Db, gemeente: string, id: string): Promise<boolean> {
  const { kan } = await db.een(sql<{ kan: boolean }>`select kern.kan_stilliggen(${gemeente}, ${id}::uuid) as kan`);
  return kan;
}

/** Lets something lie still. */
export async function voegBeperkingToe(
  db: Db,
  b: {
    gemeente: string;
    id: string;
    compartiment: string;
    onderwerpId: string;
    taakId: string;
    grond: string;
    nu: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into beperkingen (gemeente, id, compartiment, onderwerp_id, taak_id, grond, ingesteld_op, ingesteld_door)
    values (${b.gemeente}, ${b.id}, ${b.compartiment}, ${b.onderwerpId}, ${b.taakId}, ${b.grond}, ${b.nu}, ${b.door})`);
}

/** Ends it; gives 0 when it had ended. */
export async function hefBeperkingOp(
  db: Db,
  b: { id: string; reden: string; nu: Date; door: string },
): Promise<number> {
  return db.voer(sql`update beperkingen set opgeheven_op = ${b.nu}, opgeheven_door = ${b.door}, opgeheven_reden = ${b.reden}
    where id = ${b.id} and opgeheven_op is null`);
}
