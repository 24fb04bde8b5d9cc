import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import {
  STANDAARDDREMPEL,
  type Drempel,
  type Drempelsein,
  type Drempelstand,
  type Drempeltelling,
  type Seinenvraag,
} from './schema-drempel.ts';

/** A choice of indicatoren as it is written. */
export interface Indicatorrij {
  gemeente: string;
  id: string;
  signaalId: string;
  codes: readonly string[];
  lijst: string;
  versie: string;
  tegenindicaties: string | null;
  op: Date;
  door: string;
  petsoort: string;
}

/** Writes which indicatoren a person recognised; the choices of before stay. */
export async function schrijfIndicatoren(db: Db, r: Indicatorrij): Promise<void> {
  await db.voer(sql`insert into signaalindicatoren (gemeente, id, signaal_id, codes, lijst, versie, tegenindicaties, op, door, petsoort)
    values (${r.gemeente}, ${r.id}, ${r.signaalId}, ${r.codes}::text[], ${r.lijst}, ${r.versie}, ${r.tegenindicaties}, ${r.op}, ${r.door}, ${r.petsoort})`);
}

/** The stapels that a signaal lies on now. */
export async function leesStapelsVan(
  db: Db,
  signaalId: string,
): Promise<Array<{ id: string; gemeente: string; nummer: string }>> {
  return db.rijen(sql<{ id: string; gemeente: string; nummer: string }>`
    select p.id, p.gemeente, p.nummer from stapelstanden b join stapels p on p.gemeente = b.gemeente and p.id = b.stapel_id
    where b.signaal_id = ${signaalId} and b.besluit = 'hoort_bij' order by p.nummer`);
}

/** Writes a new threshold; it counts from now on. */
export async function schrijfDrempel(
  db: Db,
  d: Drempel & { gemeente: string; id: string; reden: string; op: Date; door: string; petsoort: string },
): Promise<void> {
  await db.voer(sql`insert into stapeldrempels (gemeente, id, bronnen, groepen, maanden, reden, op, door, petsoort)
    values (${d.gemeente}, ${d.id}, ${d.bronnen}, ${d.groepen}, ${d.maanden}, ${d.reden}, ${d.op}, ${d.door}, ${d.petsoort})`);
}

/** The threshold that counts now in each of these gemeenten. */
export async function leesDrempels(db: Db, gemeenten: readonly string[]): Promise<Drempelstand[]> {
  const gekozen = await db.rijen(sql<Drempelstand>`
    select distinct on (d.gemeente) d.gemeente, d.bronnen, d.groepen, d.maanden, d.reden, d.op, mw.naam as door_naam
    from stapeldrempels d join medewerkers mw on mw.id = d.door where d.gemeente = any (${gemeenten}::text[]) order by d.gemeente, d.op desc, d.id desc`);
  return gemeenten.map(
    (gemeente) =>
      gekozen.find((d) => d.gemeente === gemeente) ?? {
        gemeente,
        ...STANDAARDDREMPEL,
        reden: null,
        op: null,
        doorNaam: null,
      },
  );
}

/** What of a stapel counts for the threshold, and what was told before. */
export async function leesTelling(
  db: Db,
  stapel: { id: string; gemeente: string },
): Promise<Drempeltelling & { signalen: number; verteldeBronnen: number; verteldeGroepen: number }> {
  const [drempel] = await leesDrempels(db, [stapel.gemeente]);
  const { bronnen, groepen, maanden } = drempel!;
  const t = await db.een(sql<{ signalen: number; bronnen: number; groepen: string[] }>`
    with leden as (
      select s.gemeente, s.id, s.datum, coalesce(m.bron, 'controle') as bron
      from stapelstanden b join signalen s on s.gemeente = b.signaal_gemeente and s.id = b.signaal_id left join meldingen m on m.gemeente = s.gemeente and m.id = s.melding_id
      where b.stapel_id = ${stapel.id} and b.besluit = 'hoort_bij'
    ), recent as (select * from leden where datum > (select max(datum) from leden) - make_interval(months => ${maanden}))
    select (select count(*)::int from leden) as signalen, (select count(distinct bron)::int from recent) as bronnen,
      array(select distinct left(code, 1) from recent r
        cross join lateral (select codes from signaalindicatoren i where i.gemeente = r.gemeente and i.signaal_id = r.id order by i.op desc, i.id desc limit 1) i
        cross join unnest(i.codes) as code order by 1) as groepen`);
  const laatste = await db.rij(sql<Pick<Drempeltelling, 'verteldOp' | 'gezienOp' | 'oppakken'>>`
    select op as verteld_op, gezien_op, oppakken from stapelseinen where stapel_id = ${stapel.id} order by op desc, id desc limit 1`);
  const verteld = await db.een(
    sql<{
      b: number;
      g: number;
    }>`select coalesce(max(bronnen), 0) as b, coalesce(max(groepen), 0) as g from stapelseinen where stapel_id = ${stapel.id}`,
  );
  return {
    ...t,
    drempel: { bronnen, groepen, maanden },
    bereikt: t.bronnen >= bronnen || t.groepen.length >= groepen,
    verteldOp: laatste?.verteldOp ?? null,
    gezienOp: laatste?.gezienOp ?? null,
    oppakken: laatste?.oppakken ?? null,
    verteldeBronnen: verteld.b,
    verteldeGroepen: verteld.g,
  };
}

/** Counts of a stapel that reached its threshold. */
export interface Seinrij {
  gemeente: string;
  id: string;
  stapelId: string;
  signalen: number;
  bronnen: number;
  groepen: number;
  op: Date | string;
}

/** Writes that the aandachtsfunctionaris is told. */
export async function schrijfStapelsein(db: Db, s: Seinrij): Promise<void> {
  await db.voer(sql`insert into stapelseinen (gemeente, id, stapel_id, signalen, bronnen, groepen, op)
    values (${s.gemeente}, ${s.id}, ${s.stapelId}, ${s.signalen}, ${s.bronnen}, ${s.groepen}, ${s.op})`);
}

/** Writes what the aandachtsfunctionaris hears; a second time changes nothing. */
export async function schrijfDrempelsein(db: Db, s: Seinrij & { nummer: string }): Promise<void> {
  await db.voer(sql`insert into drempelseinen (gemeente, id, stapel_id, nummer, signalen, bronnen, groepen, op, status)
    values (${s.gemeente}, ${s.id}, ${s.stapelId}, ${s.nummer}, ${s.signalen}, ${s.bronnen}, ${s.groepen}, ${s.op}, 'nieuw') on conflict do nothing`);
}

/** Writes at toezicht that a notice was seen; a second time changes nothing. */
export async function zetGezien(db: Db, id: string, op: string, oppakken: boolean): Promise<void> {
  await db.voer(
    sql`update stapelseinen set gezien_op = ${op}, oppakken = ${oppakken} where id = ${id} and gezien_op is null`,
  );
}

const seinkolommen = sql`d.id, d.gemeente, d.stapel_id, d.nummer, d.signalen, d.bronnen, d.groepen, d.op, d.status, d.oppakken, d.reden, d.gezien_op, mw.naam as gezien_door_naam`;
const seinbron = sql`drempelseinen d left join medewerkers mw on mw.id = d.gezien_door`;

/** One notice. */
export async function leesSein(db: Db, id: string): Promise<Drempelsein> {
  return db.een(
    sql<Drempelsein>`select ${seinkolommen} from ${seinbron} where d.id = ${id}`,
    'Dit sein is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Writes what was decided about a notice. */
export async function beoordeelSein(
  db: Db,
  id: string,
  b: { oppakken: boolean; reden: string; op: Date; door: string },
): Promise<void> {
  await db.voer(
    sql`update drempelseinen set status = 'gezien', oppakken = ${b.oppakken}, reden = ${b.reden}, gezien_op = ${b.op}, gezien_door = ${b.door} where id = ${id} and status = 'nieuw'`,
  );
}

/** A page of notices, the newest first. */
export async function zoekSeinen(
  db: Db,
  v: Static<typeof Seinenvraag>,
): Promise<{ items: Drempelsein[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.status) delen.push(sql`d.status = ${v.status}`);
  if (v.gemeente) delen.push(sql`d.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`d.nummer = upper(${v.zoek.trim()})`);
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(sql<Drempelsein>`select ${seinkolommen} from ${seinbron} where ${waar}
    order by d.op ${richting}, d.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from drempelseinen d where ${waar}`)) };
}

/** Notices that nobody looked at, the oldest first. */
export async function ongezien(db: Db, maximum: number): Promise<Drempelsein[]> {
  return db.rijen(
    sql<Drempelsein>`select ${seinkolommen} from ${seinbron} where d.status = 'nieuw' order by d.op limit ${maximum}`,
  );
}
