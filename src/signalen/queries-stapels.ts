import type { Static } from 'typebox';
import { Fout } from '../kern/fouten.ts';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { signaalBron, signaalKolommen } from './queries.ts';
import { ERNSTIG } from './schema.ts';
import type { Stapel, Stapellid, Stapelregel, Stapelsvraag, Stapeluitkomst } from './schema-stapels.ts';

/** The row of a stapel, without what it holds. */
export type Stapelkop = Pick<
  Stapel,
  'id' | 'gemeente' | 'gemeenteNaam' | 'nummer' | 'titel' | 'status' | 'aangemaaktOp' | 'aangemaaktDoorNaam' | 'versie'
>;

/** Makes an open stapel. */
export async function maakStapel(
  db: Db,
  s: { gemeente: string; id: string; titel: string; op: Date; door: string },
): Promise<void> {
  await db.voer(
    sql`insert into stapels (gemeente, id, titel, status, aangemaakt_op, aangemaakt_door) values (${s.gemeente}, ${s.id}, ${s.titel}, 'open', ${s.op}, ${s.door})`,
  );
}

/** One decision: this signaal belongs here, or does not. The newest counts, the older ones stay. */
export interface Besluitrij {
  gemeente: string;
  id: string;
  stapelId: string;
  signaal: { id: string; gemeente: string };
  besluit: 'hoort_bij' | 'hoort_niet_bij';
  reden: string;
  op: Date;
  door: string;
  petsoort: string;
}

/** Writes what a person decided about a signaal and a stapel. */
export async function schrijfBesluit(db: Db, b: Besluitrij): Promise<void> {
  await db.voer(sql`insert into stapelbesluiten (gemeente, id, stapel_id, signaal_gemeente, signaal_id, besluit, reden, op, door, petsoort)
    values (${b.gemeente}, ${b.id}, ${b.stapelId}, ${b.signaal.gemeente}, ${b.signaal.id}, ${b.besluit}, ${b.reden}, ${b.op}, ${b.door}, ${b.petsoort})`);
}

/** One stapel, without what it holds. */
export async function leesStapel(db: Db, id: string): Promise<Stapelkop> {
  return db.een(
    sql<Stapelkop>`select s.id, s.gemeente, g.naam as gemeente_naam, s.nummer, s.titel, s.status, s.aangemaakt_op, mw.naam as aangemaakt_door_naam, s.versie
      from stapels s join gemeenten g on g.code = s.gemeente join medewerkers mw on mw.id = s.aangemaakt_door where s.id = ${id}`,
    'Deze stapel is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Moves a stapel on. Throws INTUSSEN_GEWIJZIGD when somebody changed it since `versie`. */
export async function zetStapelStatus(db: Db, id: string, versie: number, status: string): Promise<void> {
  const geraakt = await db.voer(
    sql`update stapels set status = ${status}, versie = versie + 1 where id = ${id} and versie = ${versie}`,
  );
  if (geraakt === 0)
    throw new Fout(
      'INTUSSEN_GEWIJZIGD',
      'Deze stapel is intussen gewijzigd: er kwam een signaal bij, er ging er een af, of er is een route gekozen.',
    );
}

/** The members of now that this pet may see, the oldest fact first. */
export async function leesLeden(db: Db, stapelId: string): Promise<Stapellid[]> {
  return db.rijen(sql<Stapellid>`
    select ${signaalKolommen}, b.reden, b.op as besluit_op, bm.naam as besluit_door_naam
    from stapelstanden b join signalen s on s.gemeente = b.signaal_gemeente and s.id = b.signaal_id ${signaalBron} join medewerkers bm on bm.id = b.door
    where b.stapel_id = ${stapelId} and b.besluit = 'hoort_bij' order by s.datum, s.id`);
}

/** How many members there are, seen or not, and what they are about. */
export async function telStapel(
  db: Db,
  stapel: { id: string; gemeente: string; nummer: string },
): Promise<Omit<Stapeluitkomst, 'sein'>> {
  const t = await db.een(sql<{ signalen: number; meldingen: number; ernstig: boolean }>`
    select count(*)::int as signalen, count(distinct s.melding_id)::int as meldingen, coalesce(bool_or(s.onderwerp = any (${ERNSTIG}::text[])), false) as ernstig
    from stapelstanden b left join signalen s on s.gemeente = b.signaal_gemeente and s.id = b.signaal_id
    where b.stapel_id = ${stapel.id} and b.besluit = 'hoort_bij'`);
  return { id: stapel.id, gemeente: stapel.gemeente, nummer: stapel.nummer, ...t };
}

/** What was decided last about this signaal in this stapel. */
export async function leesStand(db: Db, stapelId: string, signaalId: string): Promise<string | undefined> {
  return (
    await db.rij(
      sql<{
        besluit: string;
      }>`select besluit from stapelstanden where stapel_id = ${stapelId} and signaal_id = ${signaalId}`,
    )
  )?.besluit;
}

/** All decisions about a stapel, in order: its history. */
export async function leesBesluiten(db: Db, stapelId: string): Promise<Stapel['besluiten']> {
  return db.rijen(sql<Stapel['besluiten'][number]>`
    select b.signaal_id, left(s.feit, 120) as begin, b.besluit, b.reden, b.op, mw.naam as door_naam
    from stapelbesluiten b left join signalen s on s.gemeente = b.signaal_gemeente and s.id = b.signaal_id join medewerkers mw on mw.id = b.door
    where b.stapel_id = ${stapelId} order by b.op, b.id`);
}

function waar(v: Static<typeof Stapelsvraag>): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.status) delen.push(sql`s.status = ${v.status}`);
  if (v.gemeente) delen.push(sql`s.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`s.id in (select z.id from kern.zoek(${v.zoek}, array['stapels'], 1000) z)`);
  return sql.join(delen, sql` and `);
}

/** A page of stapels, the newest first unless asked otherwise. */
export async function zoekStapels(
  db: Db,
  v: Static<typeof Stapelsvraag>,
): Promise<{ items: Stapelregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const volgorde = sql`${v.volgorde === 'nummer' ? sql`s.nummer` : sql`s.aangemaakt_op`} ${v.richting === 'op' ? sql`asc` : sql`desc`}, s.id`;
  const items = await db.rijen(sql<Stapelregel>`
    select s.id, s.gemeente, s.nummer, s.titel, s.status, s.aangemaakt_op,
      (select count(*)::int from stapelstanden b where b.gemeente = s.gemeente and b.stapel_id = s.id and b.besluit = 'hoort_bij') as signalen
    from unnest((select kern.gemeenten())) as eigen (code)
    cross join lateral (select s.* from stapels s where s.gemeente = eigen.code and ${waar(v)} order by ${volgorde} limit ${pagina * perPagina}) s
    order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from stapels s where ${waar(v)}`)) };
}

/** The meldingen behind the members of a stapel, as far as this pet may see them. */
export async function leesMeldingenVanStapel(
  db: Db,
  stapelId: string,
): Promise<Array<{ id: string; nummer: string; gemeente: string; status: string }>> {
  return db.rijen(sql<{ id: string; nummer: string; gemeente: string; status: string }>`
    select distinct m.id, m.nummer, m.gemeente, m.status
    from stapelstanden b join signalen s on s.gemeente = b.signaal_gemeente and s.id = b.signaal_id join meldingen m on m.gemeente = s.gemeente and m.id = s.melding_id
    where b.stapel_id = ${stapelId} and b.besluit = 'hoort_bij' order by m.nummer`);
}

/** The meldingen from which these signalen were drawn. */
export async function leesMeldingenVanSignalen(db: Db, ids: readonly string[]): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{
      id: string;
    }>`select distinct melding_id as id from signalen where id = any (${ids}::uuid[]) and melding_id is not null`,
  );
  return rijen.map((r) => r.id);
}
