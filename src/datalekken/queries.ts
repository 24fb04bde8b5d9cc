import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { klokstand } from './klok.ts';
import type { Datalek, Datalekkenvraag, Datalekregel, EigenMelding, NieuwDatalek, Stap } from './schema.ts';

const kort = sql`d.id, d.gemeente, d.nummer, d.soort, d.ontdekt_op, d.gemeld_op, d.fase`;
const apStap = sql`(select s.inhoud from datalekstappen s where s.gemeente = d.gemeente and s.datalek_id = d.id and s.soort = 'ap' order by s.op desc, s.id desc limit 1)`;

/** One breach with everything that was found and decided, in order. */
export async function leesDatalek(db: Db, id: string): Promise<Datalek> {
  const d = await db.een(
    sql<Omit<Datalek, 'meldenVoor' | 'stappen'>>`select ${kort}, d.wat, d.alarm_id, m.naam as gemeld_door_naam
      from datalekken d left join medewerkers m on m.id = d.gemeld_door where d.id = ${id}`,
    'Dit datalek is er niet, of is voor deze pet niet zichtbaar.',
  );
  const stappen =
    await db.rijen(sql<Stap>`select s.id, s.soort, s.inhoud, s.op, m.naam as door_naam from datalekstappen s join medewerkers m on m.id = s.door
    where s.gemeente = ${d.gemeente} and s.datalek_id = ${id} order by s.op, s.id`);
  const ontdekt = new Date(d.ontdektOp);
  return { ...d, meldenVoor: klokstand(ontdekt, ontdekt).uiterlijk.toISOString(), stappen };
}

/** The register of breaches (AVG 33 lid 5), open ones first, the newest on top. */
export async function leesDatalekken(
  db: Db,
  v: Static<typeof Datalekkenvraag>,
): Promise<{ items: Datalekregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const bron = sql`from datalekken d where ${v.gemeente ? sql`d.gemeente = ${v.gemeente}` : sql`true`} and ${v.fase ? sql`d.fase = ${v.fase}` : sql`true`}`;
  const items =
    await db.rijen(sql<Datalekregel>`select ${kort}, ${apStap} ->> 'gemeldOp' as ap_melden_op, ${apStap} is not null as ap_besloten ${bron}
    order by d.fase = 'afgesloten', d.ontdekt_op desc, d.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, bron)) };
}

/** What somebody reported in this compartiment: the fence keeps what was told in a protected one from another pet. */
export async function leesEigen(db: Db, medewerkerId: string): Promise<EigenMelding[]> {
  return db.rijen(
    sql<EigenMelding>`select ${kort}, d.wat from datalekken d where d.gemeld_door = ${medewerkerId} order by d.gemeld_op desc limit 100`,
  );
}

/** Writes a report. */
export async function voegDatalekToe(
  db: Db,
  d: Static<typeof NieuwDatalek> & { id: string; nu: Date; door: string },
): Promise<string> {
  const { nummer } = await db.een(
    sql<{
      nummer: string;
    }>`insert into datalekken (gemeente, id, ontdekt_op, gemeld_op, gemeld_door, wat, soort)
      values (${d.gemeente}, ${d.id}, ${d.ontdektOp}, ${d.nu}, ${d.door}, ${d.wat}, ${d.soort}) returning nummer`,
  );
  return nummer;
}

/** Writes a report that came from an alarm; once per alarm. */
export async function voegAlarmToe(
  db: Db,
  a: { gemeente: string; id: string; alarmId: string; op: string; nu: Date },
): Promise<void> {
  await db.voer(sql`insert into datalekken (gemeente, id, ontdekt_op, gemeld_op, alarm_id, wat, soort)
    values (${a.gemeente}, ${a.id}, least(${a.op}::timestamptz, ${a.nu}::timestamptz), ${a.nu}, ${a.alarmId}, 'Een alarm op het log is afgehandeld als mogelijk datalek. Open het alarm voor wat er is gezien.', 'onbevoegd_gezien')
    on conflict do nothing`);
}

/** Adds what was found or decided. */
export async function voegStapToe(
  db: Db,
  s: { gemeente: string; datalekId: string; id: string; soort: string; inhoud: object; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into datalekstappen (gemeente, id, datalek_id, soort, inhoud, op, door)
    values (${s.gemeente}, ${s.id}, ${s.datalekId}, ${s.soort}, ${JSON.stringify(s.inhoud)}, ${s.nu}, ${s.door})`);
}

/** Sets how far it is, for who reported it. What is closed stays closed, also when two act at the same moment. */
export async function zetFase(db: Db, gemeente: string, id: string, fase: Datalek['fase'], nu: Date): Promise<void> {
  const dicht = fase === 'afgesloten' ? nu : null;
  const n = await db.voer(
    sql`update datalekken set fase = ${fase}, afgesloten_op = ${dicht} where gemeente = ${gemeente} and id = ${id} and fase <> 'afgesloten'`,
  );
  if (n !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Dit datalek is intussen afgesloten.');
}

/** Breaches that are not closed, with whether the AP was decided on; the oldest discovery first. */
export async function openDatalekken(
  db: Db,
  maximum: number,
): Promise<
  Array<{ id: string; gemeente: string; nummer: string; ontdektOp: string; fase: string; apBesloten: boolean }>
> {
  return db.rijen(
    sql`select ${kort}, ${apStap} is not null as ap_besloten from datalekken d where d.fase <> 'afgesloten' order by d.ontdekt_op limit ${maximum}`,
  );
}
