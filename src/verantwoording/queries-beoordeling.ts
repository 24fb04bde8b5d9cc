import { sql, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Bezem } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import type { Beoordeling, Beoordelingskop, Beoordelingsregel } from './schema-beoordeling.ts';

const KOP = sql`b.id, b.gemeente, b.uiterlijk::text as uiterlijk, b.opschorten, b.begonnen_op, m.naam as begonnen_door_naam, b.afgerond_op,
  (select count(*)::int from toegangsbeoordelingsregels r where r.beoordeling_id = b.id) as totaal,
  (select count(*)::int from toegangsbeoordelingsregels r where r.beoordeling_id = b.id and r.uitkomst is null) as open
  from toegangsbeoordelingen b join medewerkers m on m.id = b.begonnen_door`;

/** A pet to be judged, with the day it was last used. */
export interface Petgebruik {
  petId: string;
  medewerkerId: string;
  soort: string;
  laatstGebruikt: string | null;
}

/** The pets of a gemeente that count now. */
export function leesPetgebruik(db: Db, gemeente: string): Promise<Petgebruik[]> {
  return db.rijen(
    sql<Petgebruik>`select pet_id, medewerker_id, soort, laatst_gebruikt::text as laatst_gebruikt from kern.petgebruik(${gemeente})`,
  );
}

/** Whether a review of this gemeente is under way. Two that ask at the same moment wait for each other. */
export async function isBezig(db: Db, gemeente: string): Promise<boolean> {
  await db.voer(sql`select pg_advisory_xact_lock(hashtextextended(${`beoordeling ${gemeente}`}, 22))`);
  return Boolean(
    await db.rij(
      sql<{ id: string }>`select id from toegangsbeoordelingen where gemeente = ${gemeente} and afgerond_op is null`,
    ),
  );
}

/** Begins a review with a line for each pet. */
export async function begin(
  db: Db,
  b: { gemeente: string; id: string; uiterlijk: string; opschorten: boolean; op: Date; door: string },
  petten: ReadonlyArray<Petgebruik & { id: string }>,
): Promise<void> {
  await db.voer(
    sql`insert into toegangsbeoordelingen (gemeente, id, uiterlijk, opschorten, begonnen_op, begonnen_door) values (${b.gemeente}, ${b.id}, ${b.uiterlijk}::date, ${b.opschorten}, ${b.op}, ${b.door})`,
  );
  const rijen = petten.map(
    (p) =>
      sql`(${b.gemeente}, ${p.id}::uuid, ${b.id}::uuid, ${p.petId}::uuid, ${p.medewerkerId}::uuid, ${p.soort}, ${p.laatstGebruikt}::date)`,
  );
  await db.voer(
    sql`insert into toegangsbeoordelingsregels (gemeente, id, beoordeling_id, pet_id, medewerker_id, petsoort, laatst_gebruikt) values ${sql.join(rijen)}`,
  );
}

/** Reviews of the own gemeenten, the newest first. */
export function leesBeoordelingen(db: Db): Promise<Beoordelingskop[]> {
  return db.rijen(sql<Beoordelingskop>`select ${KOP} order by b.begonnen_op desc, b.id limit 200`);
}

/** One review with its lines; open ones first. */
export async function leesBeoordeling(db: Db, id: string): Promise<Beoordeling> {
  const b = await db.een(sql<Beoordelingskop>`select ${KOP} where b.id = ${id}`, 'Deze beoordeling is er niet.');
  const regels = await db.rijen(sql<Beoordelingsregel>`
    select r.id, r.medewerker_id, m.naam as medewerker, m.functie, o.naam as organisatie, r.petsoort, r.laatst_gebruikt::text as laatst_gebruikt, r.uitkomst, r.reden, r.op, d.naam as door_naam, kern.pet_bevestigd_door(r.pet_id) as bevestigd_door
    from toegangsbeoordelingsregels r join medewerkers m on m.id = r.medewerker_id join organisaties o on o.id = m.organisatie_id left join medewerkers d on d.id = r.door
    where r.beoordeling_id = ${id} order by (r.uitkomst is null) desc, m.naam, r.petsoort`);
  return { ...b, regels };
}

/** One line: of whom, and in which review. */
export function leesRegel(
  db: Db,
  id: string,
): Promise<{
  id: string;
  gemeente: string;
  beoordelingId: string;
  medewerkerId: string;
  petsoort: string;
  uitkomst: string | null;
  bevestigdDoor: string | null;
}> {
  return db.een(
    sql`select r.id, r.gemeente, r.beoordeling_id, r.medewerker_id, r.petsoort, r.uitkomst, kern.pet_bevestigd_door(r.pet_id) as bevestigd_door
      from toegangsbeoordelingsregels r where r.id = ${id}`,
    'Deze pet staat niet in een beoordeling van uw gemeente.',
  );
}

/** Decides on a line, ends what is to end, and closes the review with its last line. */
export async function beslis(
  db: Db,
  o: { id: string; beoordelingId: string; uitkomst: string; reden: string; op: Date; door: string },
): Promise<void> {
  const n = await db.voer(
    sql`update toegangsbeoordelingsregels set uitkomst = ${o.uitkomst}, reden = ${o.reden}, op = ${o.op}, door = ${o.door} where id = ${o.id} and uitkomst is null`,
  );
  if (n !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Over deze pet is intussen beslist.');
  if (o.uitkomst === 'beeindigd')
    await db.een(sql<{ ok: boolean }>`select kern.voer_beoordeling_uit(${o.id}, ${o.op}) as ok`);
  await rondAf(db, o.beoordelingId, o.op);
}

function rondAf(db: Db, id: string, op: Date): Promise<number> {
  return db.voer(sql`update toegangsbeoordelingen b set afgerond_op = ${op} where b.id = ${id} and b.afgerond_op is null
    and not exists (select from toegangsbeoordelingsregels r where r.beoordeling_id = b.id and r.uitkomst is null)`);
}

/** Gemeenten whose last review began longer ago than this day, or that had none; not where one is under way. */
export function leesZonderBeoordeling(
  db: Db,
  gemeenten: readonly string[],
  sinds: Date,
): Promise<Array<{ gemeente: string; laatste: string | null }>> {
  return db.rijen(sql`
    select g.gemeente, (select max(begonnen_op) from toegangsbeoordelingen b where b.gemeente = g.gemeente) as laatste from unnest(${gemeenten}::text[]) as g (gemeente)
    where not exists (select from toegangsbeoordelingen b where b.gemeente = g.gemeente and (b.afgerond_op is null or b.begonnen_op > ${sinds}))`);
}

/** What was not decided in time stops, where that was announced; never a beheerder, or nobody could mend it. Harmless when run twice. */
export async function schortOp(db: Db, nu: Date): Promise<number> {
  const regels = await db.rijen(sql<{ id: string; beoordelingId: string }>`
    update toegangsbeoordelingsregels r set uitkomst = 'opgeschort', reden = 'Niet op tijd beslist; de pet is vanzelf gestopt, zoals vooraf gezegd.', op = ${nu}
    from toegangsbeoordelingen b where b.id = r.beoordeling_id and b.gemeente = r.gemeente and r.uitkomst is null and b.opschorten and b.uiterlijk < ${dagVan(nu)}::date and r.petsoort <> 'beheerder'
    returning r.id, r.beoordeling_id`);
  for (const r of regels) {
    await db.een(sql<{ ok: boolean }>`select kern.voer_beoordeling_uit(${r.id}, ${nu}) as ok`);
    await rondAf(db, r.beoordelingId, nu);
  }
  return regels.length;
}

/** Every hour, for all gemeenten. */
export const beoordelingsbezem: Bezem = { rol: 'systeem', veeg: ({ db, klok }) => schortOp(db, klok.nu()) };
