import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Omgeving } from '../kern/declaraties.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { BEWAARREGELS_VERSIE, bewaarregels } from './bewaarregels.ts';
import type {
  Kalenderregel,
  Kalendervraag,
  Lijstenvraag,
  Lijstkop,
  Lijstregel,
  Termijn,
  Vernietiging,
  Vernietigingenvraag,
} from './schema.ts';
import type { Bewaard } from './stand.ts';

type Afwijking = Termijn['afwijkingen'][number] & { regel: string };

/** What the own gemeenten decided about terms: the newest per gemeente and term. */
export async function leesAfwijkingen(db: Db): Promise<Afwijking[]> {
  return db.rijen(sql<Afwijking>`select distinct on (gemeente, regel) gemeente, regel, maanden, besluit_op::text, besluitnummer, reden
    from bewaarafwijkingen order by gemeente, regel, op desc, id desc`);
}

/** Writes what a gemeente decided about a term; what it decided before stays readable. */
export async function voegAfwijkingToe(
  s: Omgeving,
  a: {
    gemeente: string;
    regel: string;
    maanden: number;
    besluitOp: string;
    besluitnummer: string;
    reden?: string | undefined;
  },
): Promise<string> {
  const id = s.maakId();
  await s.db
    .voer(sql`insert into bewaarafwijkingen (gemeente, id, regel, maanden, besluit_op, besluitnummer, reden, op, door, petsoort)
    values (${a.gemeente}, ${id}, ${a.regel}, ${a.maanden}, ${a.besluitOp}, ${a.besluitnummer}, ${a.reden ?? null}, ${s.klok.nu()}, ${s.wie.medewerkerId}, ${s.wie.petsoort})`);
  return id;
}

/** The calendar: counts per month, term and gemeente. */
export async function leesKalender(db: Db, v: Static<typeof Kalendervraag>): Promise<Kalenderregel[]> {
  const codes = bewaarregels.filter((r) => (!v.soort || r.soort === v.soort) && (!v.grond || r.grond === v.grond));
  const opCode = new Map(codes.map((r) => [r.code, r]));
  const rijen = await db.rijen(sql<
    Pick<Kalenderregel, 'gemeente' | 'regel' | 'maand' | 'aantal' | 'opgeschort'>
  >`select gemeente, regel, maand::text, aantal, opgeschort from bewaarkalender
    where regel = any (${[...opCode.keys()]}) and (${v.gemeente ?? null}::text is null or gemeente = ${v.gemeente ?? null}) order by maand, regel, gemeente`);
  return rijen.map((r) => {
    const regel = opCode.get(r.regel)!;
    return { ...r, soort: regel.soort, grond: regel.grond };
  });
}

/** Writes a list with its lines. */
export async function voegLijstToe(
  s: Omgeving,
  l: { gemeente: string; peildag: string; toelichting: string; regels: readonly Bewaard[] },
): Promise<{ id: string; nummer: string }> {
  const id = s.maakId();
  const { nummer } = await s.db.een(sql<{
    nummer: string;
  }>`insert into vernietigingslijsten (gemeente, id, status, peildag, regelversie, toelichting, opgesteld_op, opgesteld_door, petsoort)
    values (${l.gemeente}, ${id}, 'aangeboden', ${l.peildag}, ${BEWAARREGELS_VERSIE}, ${l.toelichting}, ${s.klok.nu()}, ${s.wie.medewerkerId}, ${s.wie.petsoort}) returning nummer`);
  const rijen = l.regels.map(
    (r) =>
      sql`(${l.gemeente}, ${s.maakId()}, ${id}, ${r.soort}, ${r.regel}, ${r.id}, ${r.aanduiding}, ${r.start}, ${r.vernietigenOp}, 'op_lijst')`,
  );
  for (let i = 0; i < rijen.length; i += 500)
    await s.db.voer(
      sql`insert into vernietigingsregels (gemeente, id, lijst_id, soort, regel, onderwerp_id, aanduiding, start, vernietigen_op, stand) values ${sql.join(rijen.slice(i, i + 500))}`,
    );
  return { id, nummer };
}

/** What already stands on a list that is not finished: nothing is on two. */
export async function leesOpLijst(db: Db, gemeente: string): Promise<Set<string>> {
  const rijen = await db.rijen(sql<{
    onderwerpId: string;
  }>`select r.onderwerp_id from vernietigingsregels r join vernietigingslijsten l on l.gemeente = r.gemeente and l.id = r.lijst_id
    where r.gemeente = ${gemeente} and r.stand = 'op_lijst' and l.status in ('aangeboden', 'goedgekeurd') and r.onderwerp_id is not null`);
  return new Set(rijen.map((r) => r.onderwerpId));
}

const kop = sql`l.id, l.gemeente, l.nummer, l.status, l.peildag::text, l.regelversie, l.toelichting, l.opgesteld_op, l.opgesteld_door, o.naam as opgesteld_door_naam, l.besloten_op, b.naam as besloten_door_naam,
  l.besluitreden, l.uitgevoerd_op, l.versie,
  (select count(*)::int from vernietigingsregels r where r.gemeente = l.gemeente and r.lijst_id = l.id and r.stand <> 'weggehaald') as regels,
  (select count(*)::int from vernietigingsregels r where r.gemeente = l.gemeente and r.lijst_id = l.id and r.stand = 'vernietigd') as vernietigd`;
const namen = sql`from vernietigingslijsten l join medewerkers o on o.id = l.opgesteld_door left join medewerkers b on b.id = l.besloten_door`;

/** One list without its lines. */
export async function leesLijst(db: Db, id: string): Promise<Lijstkop> {
  return db.een(
    sql<Lijstkop>`select ${kop} ${namen} where l.id = ${id}`,
    'Deze lijst is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The lines of a list in the order of their day. */
export async function leesLijstregels(db: Db, l: { gemeente: string; id: string }, maximum: number) {
  return db.rijen(sql<Lijstregel>`select r.id, r.soort, r.regel, r.aanduiding, r.start::text, r.vernietigen_op::text, r.stand, r.reden,
    coalesce(kern.opgeschort(r.gemeente, r.onderwerp_id), false) as opgeschort
    from vernietigingsregels r where r.gemeente = ${l.gemeente} and r.lijst_id = ${l.id} order by r.soort, r.vernietigen_op, r.id limit ${maximum}`);
}

/** A page of lists, the newest first. */
export async function zoekLijsten(db: Db, v: Static<typeof Lijstenvraag>) {
  const delen = [sql`true`];
  if (v.status) delen.push(sql`l.status = ${v.status}`);
  if (v.gemeente) delen.push(sql`l.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`l.nummer ilike ${`%${v.zoek.replaceAll(/[%_\\]/g, '')}%`}`);
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  return pagineer<Lijstkop>(
    db,
    v,
    (staart) => sql<Lijstkop>`select ${kop} ${namen} where ${waar} order by l.opgesteld_op ${richting}, l.id ${staart}`,
    sql`from vernietigingslijsten l where ${waar}`,
  );
}

/** Decides on a list; throws INTUSSEN_GEWIJZIGD when a line was taken off since it was read. */
export async function besluitOpLijst(
  s: Omgeving,
  l: { id: string; versie: number; reden: string },
  status: 'goedgekeurd' | 'afgewezen',
): Promise<void> {
  const n = await s.db
    .voer(sql`update vernietigingslijsten set status = ${status}, besloten_op = ${s.klok.nu()}, besloten_door = ${s.wie.medewerkerId}, besluitreden = ${l.reden}, versie = versie + 1
    where id = ${l.id} and versie = ${l.versie}`);
  if (n !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze lijst is intussen veranderd.');
}

/** Takes a line off; the list gets a new version, so that nobody approves what they did not see. */
export async function haalVanLijst(
  db: Db,
  l: { gemeente: string; id: string },
  regelId: string,
  reden: string,
): Promise<void> {
  const n =
    await db.voer(sql`update vernietigingsregels set stand = 'weggehaald', reden = ${reden} where gemeente = ${l.gemeente} and lijst_id = ${l.id} and id = ${regelId}
    and stand = 'op_lijst'`);
  if (n !== 1) throw new Fout('STAND_PAST_NIET', 'Deze regel staat niet (meer) op de lijst.');
  await db.voer(
    sql`update vernietigingslijsten set versie = versie + 1 where gemeente = ${l.gemeente} and id = ${l.id}`,
  );
}

/** A page of certificates, the newest first. */
export async function zoekVernietigingen(db: Db, v: Static<typeof Vernietigingenvraag>) {
  const delen = [sql`true`];
  if (v.soort) delen.push(sql`v.soort = ${v.soort}`);
  if (v.grond) delen.push(sql`v.grond = ${v.grond}`);
  if (v.gemeente) delen.push(sql`v.gemeente = ${v.gemeente}`);
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  return pagineer<Vernietiging>(
    db,
    v,
    (staart) => sql<Vernietiging>`select v.id, v.gemeente, v.lijst_id, l.nummer as lijst_nummer,
      (select d.id from documenten d where d.gemeente = v.gemeente and d.onderwerp_id = v.lijst_id and d.standaard = 'ua-1' limit 1) as document_id,
      v.soort, v.regel, v.grond, v.regelversie, v.aantal, v.van::text, v.tot::text, v.op, v.vingerafdruk
      from vernietigingen v left join vernietigingslijsten l on l.gemeente = v.gemeente and l.id = v.lijst_id where ${waar} order by v.op ${richting}, v.id ${staart}`,
    sql`from vernietigingen v where ${waar}`,
  );
}

/** One page of a list with its total. */
export async function pagineer<R extends object>(
  db: Db,
  v: { pagina?: number; perPagina?: number },
  vraag: (staart: RawBuilder<unknown>) => RawBuilder<R>,
  telling: RawBuilder<unknown>,
): Promise<{ items: R[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const items = await db.rijen(vraag(sql`limit ${perPagina} offset ${(pagina - 1) * perPagina}`));
  return { items, pagina, perPagina, ...(await telTot(db, telling)) };
}
