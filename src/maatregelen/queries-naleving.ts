import { sql, type Db } from '../kern/db.ts';
import type { Hercontrole, Naleving } from './schema.ts';

/** Writes how compliance came out; once. */
export async function voegNalevingToe(
  db: Db,
  n: {
    gemeente: string;
    id: string;
    maatregelId: string;
    controleId: string;
    uitkomst: string;
    bevinding: string;
    nieuweTermijn: string | null;
    op: Date;
    door: string;
    petsoort: string;
  },
): Promise<void> {
  await db.voer(sql`insert into nalevingen (gemeente, id, maatregel_id, controle_id, uitkomst, bevinding, nieuwe_termijn, op, door, petsoort)
    values (${n.gemeente}, ${n.id}, ${n.maatregelId}, ${n.controleId}, ${n.uitkomst}, ${n.bevinding}, ${n.nieuweTermijn}, ${n.op}, ${n.door}, ${n.petsoort})`);
}

/** What was established about compliance, in order. */
export async function leesNalevingen(db: Db, m: { gemeente: string; id: string }): Promise<Naleving[]> {
  return db.rijen(sql<Naleving>`
    select n.id, n.controle_id, c.nummer as controle_nummer, n.uitkomst, n.bevinding, n.nieuwe_termijn, n.op, w.naam as door_naam
    from nalevingen n join controles c on c.gemeente = n.gemeente and c.id = n.controle_id join medewerkers w on w.id = n.door
    where n.gemeente = ${m.gemeente} and n.maatregel_id = ${m.id} order by n.op, n.id`);
}

/** Controles that name this maatregel, or that were at its inrichting after bekendmaking. */
export async function leesHercontroles(
  db: Db,
  m: { gemeente: string; id: string; inrichtingId: string | null; bekendgemaaktOp: string },
): Promise<Hercontrole[]> {
  return db.rijen(sql<Hercontrole>`
    select id, nummer, status, begin from controles where gemeente = ${m.gemeente} and status <> 'vervallen'
      and (maatregel_id = ${m.id} or (inrichting_id = ${m.inrichtingId}::uuid and (begin at time zone 'Europe/Amsterdam')::date >= ${m.bekendgemaaktOp}::date)) order by begin desc limit 50`);
}

interface Wachtend {
  id: string;
  gemeente: string;
  nummer: string;
  waarover: string;
  soort: string;
}
const waarover = sql`coalesce(i.naam, f.naam) as waarover`;
const namen = sql`left join inrichtingen i on i.gemeente = t.gemeente and i.id = t.inrichting_id left join facilitators f on f.gemeente = t.gemeente and f.id = t.facilitator_id`;

/** Decisions for a step that nobody made into a maatregel yet, the oldest first. */
export async function besluitenZonderMaatregel(
  db: Db,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string; soort: string; op: string }>> {
  return db.rijen(sql`
    select b.id, b.gemeente, r.nummer, b.maatregelsoort as soort, b.op from besluiten b join rapportages r on r.gemeente = b.gemeente and r.id = b.rapportage_id
    where b.uitkomst = 'maatregel' and not exists (select 1 from maatregelen t where t.gemeente = b.gemeente and t.besluit_id = b.id) order by b.op limit ${maximum}`);
}

/** Running maatregelen with a hersteltermijn, with the controle that looks or looked after it, the first due first. */
export async function lopendeHerstelplichten(
  db: Db,
  maximum: number,
): Promise<
  Array<Wachtend & { hersteltermijnTot: string; hercontroleId: string | null; hercontroleStatus: string | null }>
> {
  return db.rijen(sql`
    select t.id, t.gemeente, t.nummer, t.soort, ${waarover}, t.hersteltermijn_tot, h.id as hercontrole_id, h.status as hercontrole_status from maatregelen t ${namen}
    left join lateral (select c.id, c.status from controles c where c.gemeente = t.gemeente and c.maatregel_id = t.id and c.status <> 'vervallen'
      and not exists (select 1 from nalevingen n where n.gemeente = c.gemeente and n.controle_id = c.id and n.maatregel_id = t.id) order by c.begin desc limit 1) h on true
    where t.status = 'loopt' and t.hersteltermijn_tot is not null order by t.hersteltermijn_tot limit ${maximum}`);
}

/** Maatregelen whose bezwaartermijn still runs, the first to end first. */
export async function lopendeBezwaartermijnen(
  db: Db,
  vandaag: string,
  maximum: number,
): Promise<Array<Wachtend & { bezwaarTot: string }>> {
  return db.rijen(sql`
    select t.id, t.gemeente, t.nummer, t.soort, ${waarover}, t.bezwaar_tot from maatregelen t ${namen}
    where t.status <> 'ingetrokken' and t.bezwaar_tot >= ${vandaag} order by t.bezwaar_tot limit ${maximum}`);
}
