import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Alarm, Alarmoordeel, Alarmregel, Alarmvraag, NieuweAlarmregel } from './schema-alarmen.ts';

const KOLOMMEN = sql`a.id, a.gemeente, a.soort, a.medewerker_id, m.naam as medewerker, o.naam as organisatie, a.petsoort, a.feiten, a.gemeten, a.drempel, a.begon_op, a.gemaakt_op,
  a.uitkomst, a.toelichting, a.bekeken_op, b.naam as bekeken_door_naam
  from alarmen a join medewerkers m on m.id = a.medewerker_id left join organisaties o on o.id = a.organisatie_id left join medewerkers b on b.id = a.bekeken_door`;

/** A page of alarms: what waits first, then the newest. */
export async function zoekAlarmen(db: Db, v: Static<typeof Alarmvraag>) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (v.stand) delen.push(v.stand === 'nieuw' ? sql`a.uitkomst is null` : sql`a.uitkomst is not null`);
  if (v.soort) delen.push(sql`a.soort = ${v.soort}`);
  if (v.uitkomst) delen.push(sql`a.uitkomst = ${v.uitkomst}`);
  if (v.gemeente) delen.push(sql`a.gemeente = ${v.gemeente}`);
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Alarm>`select ${KOLOMMEN} where ${waar} order by (a.uitkomst is null) desc, a.gemaakt_op ${richting}, a.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, sql`from alarmen a where ${waar}`)) };
}

/** One alarm; throws NIET_GEVONDEN. */
export function leesAlarm(db: Db, id: string): Promise<Alarm> {
  return db.een(
    sql<Alarm>`select ${KOLOMMEN} where a.id = ${id}`,
    'Dit alarm is er niet, of het is niet voor u: een alarm over uzelf bekijkt een ander.',
  );
}

/** Alarms that nobody looked at, the oldest first. */
export function leesOpenAlarmen(db: Db, maximum: number): Promise<Alarm[]> {
  return db.rijen(sql<Alarm>`select ${KOLOMMEN} where a.uitkomst is null order by a.gemaakt_op, a.id limit ${maximum}`);
}

/** Settles an alarm once; gives false when somebody was first. */
export async function zetOordeel(
  db: Db,
  o: Static<typeof Alarmoordeel> & { op: Date; door: string },
): Promise<boolean> {
  return (
    (await db.voer(
      sql`update alarmen set uitkomst = ${o.uitkomst}, toelichting = ${o.toelichting}, bekeken_op = ${o.op}, bekeken_door = ${o.door} where id = ${o.id} and uitkomst is null`,
    )) === 1
  );
}

/** Every version of the rules of the own gemeenten, the newest first. */
export function leesAlarmregels(db: Db): Promise<Alarmregel[]> {
  return db.rijen(sql<Alarmregel>`
    select r.gemeente, r.soort, r.aan, r.drempel, r.versie, r.reden, r.op, m.naam as door_naam from alarmregels r join medewerkers m on m.id = r.door
    order by r.gemeente, r.soort, r.versie desc limit 500`);
}

/** Writes a next version of a rule; what counted before stays to be seen. */
export async function voegAlarmregelToe(
  db: Db,
  r: Static<typeof NieuweAlarmregel> & { id: string; op: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into alarmregels (gemeente, id, soort, aan, drempel, reden, versie, op, door)
    values (${r.gemeente}, ${r.id}, ${r.soort}, ${r.aan}, ${r.drempel}, ${r.reden}, (select coalesce(max(versie), 0) + 1 from alarmregels where gemeente = ${r.gemeente} and soort = ${r.soort}), ${r.op}, ${r.door})`);
}
