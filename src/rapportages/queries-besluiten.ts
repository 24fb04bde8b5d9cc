import { sql, type Db } from '../kern/db.ts';
import type { Besluitregel, Zienswijzeregel } from './schema-antwoorden.ts';

/** A fact about hearing, as it is written. */
export interface Zienswijzerij {
  gemeente: string;
  id: string;
  rapportageId: string;
  soort: 'gevraagd' | 'ontvangen' | 'overgeslagen';
  termijnTot?: string;
  wijze?: string;
  grond?: string;
  tekst: string;
  op: Date;
  door: string;
}

/** Writes a fact about hearing; once. */
export async function voegZienswijzeToe(db: Db, z: Zienswijzerij): Promise<void> {
  await db.voer(sql`insert into zienswijzen (gemeente, id, rapportage_id, soort, termijn_tot, wijze, grond, tekst, op, door)
    values (${z.gemeente}, ${z.id}, ${z.rapportageId}, ${z.soort}, ${z.termijnTot ?? null}, ${z.wijze ?? null}, ${z.grond ?? null}, ${z.tekst}, ${z.op}, ${z.door})`);
}

/** All facts about hearing for a rapportage, in order. */
export async function leesZienswijzen(db: Db, r: { gemeente: string; id: string }): Promise<Zienswijzeregel[]> {
  return db.rijen(sql<Zienswijzeregel>`
    select z.id, z.soort, z.termijn_tot, z.wijze, z.grond, z.tekst, z.op, m.naam as door_naam from zienswijzen z join medewerkers m on m.id = z.door
    where z.gemeente = ${r.gemeente} and z.rapportage_id = ${r.id} order by z.op, z.id`);
}

/** Writes the decision; once for each rapportage. */
export async function voegBesluitToe(
  db: Db,
  b: {
    gemeente: string;
    id: string;
    rapportageId: string;
    uitkomst: string;
    maatregelsoort: string | null;
    motivering: string;
    lichterVolstaatNiet: string | null;
    gevaar: string | null;
    gebeldMet: string | null;
    gebeldOp: string | null;
    gebeldUitkomst: string | null;
    zienswijze: string;
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into besluiten (gemeente, id, rapportage_id, uitkomst, maatregelsoort, motivering, lichter_volstaat_niet, gevaar, gebeld_met, gebeld_op, gebeld_uitkomst, zienswijze, op, door)
    values (${b.gemeente}, ${b.id}, ${b.rapportageId}, ${b.uitkomst}, ${b.maatregelsoort}, ${b.motivering}, ${b.lichterVolstaatNiet}, ${b.gevaar}, ${b.gebeldMet}, ${b.gebeldOp}, ${b.gebeldUitkomst}, ${b.zienswijze}, ${b.op}, ${b.door})`);
}

const kolommen = sql`b.id, b.uitkomst, b.maatregelsoort, b.motivering, b.lichter_volstaat_niet, b.gevaar, b.gebeld_met, b.gebeld_op, b.gebeld_uitkomst, b.zienswijze, b.op, m.naam as door_naam, t.id as maatregel_id, t.nummer as maatregel_nummer`;
const bron = sql`from besluiten b join medewerkers m on m.id = b.door left join maatregelen t on t.gemeente = b.gemeente and t.besluit_id = b.id`;

/** The decision on a rapportage, with the maatregel that followed. */
export async function leesBesluitOp(db: Db, r: { gemeente: string; id: string }): Promise<Besluitregel | undefined> {
  return db.rij(
    sql<Besluitregel>`select ${kolommen} ${bron} where b.gemeente = ${r.gemeente} and b.rapportage_id = ${r.id}`,
  );
}

/** One decision, with the rapportage it was taken on. */
export async function leesBesluit(
  db: Db,
  id: string,
): Promise<Besluitregel & { gemeente: string; rapportageId: string }> {
  return db.een(
    sql<
      Besluitregel & { gemeente: string; rapportageId: string }
    >`select ${kolommen}, b.gemeente, b.rapportage_id ${bron} where b.id = ${id}`,
    'Dit besluit is er niet, of is niet zichtbaar voor deze pet.',
  );
}
