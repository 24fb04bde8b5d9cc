import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../../kern/db.ts';
import { PER_PAGINA } from '../../kern/velden.ts';
import type { Gelezenregel } from './lezen.ts';
import type { Inleesregel, Inlezing, Inlezingenvraag } from './schema.ts';

/** A row as the trial keeps it: also one that was read in before. */
export type Bekekenregel = Omit<Gelezenregel, 'stand'> & { stand: Gelezenregel['stand'] | 'al_ingelezen' };

/** Writes a trial with its rows. */
export async function schrijfInlezing(
  db: Db,
  i: { gemeente: string; id: string; titel: string; op: Date; door: string; petsoort: string },
  rijen: readonly Bekekenregel[],
): Promise<void> {
  await db.voer(sql`insert into inlezingen (gemeente, id, titel, status, gemaakt_op, door, petsoort)
    values (${i.gemeente}, ${i.id}, ${i.titel}, 'proef', ${i.op}, ${i.door}, ${i.petsoort})`);
  await db.voer(sql`insert into inleesregels (gemeente, inlezing_id, regel, extern, datum, bron, tekst, stand, toelichting, groep, reden)
    select ${i.gemeente}, ${i.id}, r.regel, r.extern, r.datum, r.bron, r.tekst, r.stand, r.toelichting, r.groep, r.reden
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as r (regel int, extern text, datum date, bron text, tekst text, stand text, toelichting text, groep int, reden text)`);
}

/** Rows of a file of this name that were read in before, by their own id. */
export async function leesEerder(db: Db, gemeente: string, titel: string): Promise<string[]> {
  const rijen = await db.rijen(sql<{ extern: string }>`
    select r.extern from inlezingen i join inleesregels r on r.gemeente = i.gemeente and r.inlezing_id = i.id
    where i.gemeente = ${gemeente} and lower(i.titel) = lower(${titel}) and r.stand = 'ingelezen'`);
  return rijen.map((r) => r.extern);
}

const kolommen = sql`i.id, i.gemeente, i.titel, i.status, i.gemaakt_op, mw.naam as door_naam, i.ingelezen_op,
  (select count(*)::int from inleesregels r where r.gemeente = i.gemeente and r.inlezing_id = i.id) as regels,
  (select count(*)::int from inleesregels r where r.gemeente = i.gemeente and r.inlezing_id = i.id and r.stand = 'ingelezen') as ingelezen`;

/** One file that was looked at. */
export async function leesInlezing(db: Db, id: string): Promise<Inlezing> {
  return db.een(
    sql<Inlezing>`select ${kolommen} from inlezingen i join medewerkers mw on mw.id = i.door where i.id = ${id}`,
    'Deze inlezing is er niet meer, of is niet zichtbaar voor deze pet. Een proef verdwijnt na een dag.',
  );
}

/** Its rows, in order. */
export async function leesRijen(db: Db, id: string): Promise<Inleesregel[]> {
  return db.rijen(sql<Inleesregel>`
    select r.regel, r.extern, r.datum, r.bron, r.stand, r.toelichting, r.groep, r.reden, r.melding_id, m.nummer as melding_nummer
    from inleesregels r left join meldingen m on m.gemeente = r.gemeente and m.id = r.melding_id where r.inlezing_id = ${id} order by r.regel`);
}

/** A row with its words, to read in. */
export interface Teinlezen {
  regel: number;
  extern: string;
  datum: string;
  bron: string;
  tekst: string;
}

/** The rows that can be read in, held for this transaction: two people who press at once read in once. */
export async function leesTeinlezen(db: Db, id: string): Promise<Teinlezen[]> {
  return db.rijen(sql<Teinlezen>`
    select regel, extern, datum, bron, tekst from inleesregels where inlezing_id = ${id} and stand = 'goed' order by regel for update`);
}

/** Marks rows as read in; their words go. */
export async function markeerIngelezen(
  db: Db,
  id: string,
  rijen: ReadonlyArray<{ regel: number; meldingId: string }>,
): Promise<void> {
  await db.voer(sql`update inleesregels r set stand = 'ingelezen', tekst = null, melding_id = x.melding_id
    from unnest(${rijen.map((r) => r.regel)}::int[], ${rijen.map((r) => r.meldingId)}::uuid[]) as x (regel, melding_id)
    where r.inlezing_id = ${id} and r.regel = x.regel`);
}

/** Marks rows that another reading took in since the trial. */
export async function markeerEerder(db: Db, id: string, regels: readonly number[]): Promise<void> {
  await db.voer(
    sql`update inleesregels set stand = 'al_ingelezen', tekst = null where inlezing_id = ${id} and regel = any (${regels}::int[])`,
  );
}

/** Marks the whole as read in. */
export async function sluitInlezing(db: Db, id: string, op: Date, door: string): Promise<void> {
  await db.voer(
    sql`update inlezingen set status = 'ingelezen', ingelezen_op = ${op}, ingelezen_door = ${door} where id = ${id} and status = 'proef'`,
  );
}

/** Forgets trials of more than a day ago, with their words. */
export async function ruimProevenOp(db: Db, nu: Date): Promise<number> {
  return db.voer(
    sql`delete from inlezingen where status = 'proef' and gemaakt_op < ${new Date(nu.getTime() - 86_400_000)}`,
  );
}

/** A page of files, the newest first. */
export async function zoekInlezingen(
  db: Db,
  v: Static<typeof Inlezingenvraag>,
): Promise<{ items: Inlezing[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`i.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`position(lower(${v.zoek}) in lower(i.titel)) > 0`);
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(sql<Inlezing>`select ${kolommen} from inlezingen i join medewerkers mw on mw.id = i.door
    where ${waar} order by i.gemaakt_op ${richting}, i.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from inlezingen i where ${waar}`)) };
}
