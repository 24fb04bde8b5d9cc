import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { naamsleutel } from './sleutels.ts';
import type { Keuzevraag } from './schema.ts';
import type {
  Facilitator,
  Facilitatorkop,
  Facilitatorregel,
  Facilitatorsvraag,
  Gelijkende,
  NieuweFacilitator,
  NieuweRol,
} from './schema-facilitators.ts';

/** Writes a facilitator. */
export async function voegFacilitatorToe(
  db: Db,
  f: Static<typeof NieuweFacilitator> & { id: string; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into facilitators (gemeente, id, naam, soort, kvk, naamsleutel, aangemaakt_op, aangemaakt_door)
    values (${f.gemeente}, ${f.id}, ${f.naam}, ${f.soort}, ${f.kvk ?? null}, ${naamsleutel(f.naam)}, ${f.nu}, ${f.door})`);
}

/** One facilitator. */
export async function leesFacilitator(db: Db, id: string): Promise<Facilitatorkop> {
  return db.een(
    sql<Facilitatorkop>`select f.id, f.gemeente, f.naam, f.soort, f.kvk, f.versie, f.aangemaakt_op, m.naam as aangemaakt_door_naam from facilitators f join medewerkers m on m.id = f.aangemaakt_door where f.id = ${id}`,
    'Deze facilitator is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The roles of a facilitator at inrichtingen: running roles first. */
export async function leesRollenVan(db: Db, f: { gemeente: string; id: string }): Promise<Facilitator['rollen']> {
  return db.rijen(sql<Facilitator['rollen'][number]>`
    select r.id, r.inrichting_id, i.nummer, i.naam as inrichting_naam, r.rol, r.feiten, r.van, r.tot from facilitator_rollen r join inrichtingen i on i.gemeente = r.gemeente and i.id = r.inrichting_id
    where r.gemeente = ${f.gemeente} and r.facilitator_id = ${f.id} order by r.tot desc nulls first, r.van desc, r.id`);
}

/** Replaces the facts of a facilitator; throws INTUSSEN_GEWIJZIGD when `versie` is not the one that stands. */
export async function wijzigFacilitatorgegevens(
  db: Db,
  f: { id: string; versie: number; naam: string; soort: string; kvk?: string | undefined },
): Promise<void> {
  const geraakt = await db.voer(
    sql`update facilitators set naam = ${f.naam}, soort = ${f.soort}, kvk = ${f.kvk ?? null}, naamsleutel = ${naamsleutel(f.naam)}, versie = versie + 1 where id = ${f.id} and versie = ${f.versie}`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze facilitator is intussen gewijzigd.');
}

const GELIJKEND_HOOGUIT = 10;
// Below this two names share little more than common letters.
const LIJKT = 0.45;

/** Facilitators of a gemeente that may be the same: same KvK number, same name but for its spelling, or nearly. The surest first. */
export async function zoekGelijkende(
  db: Db,
  v: { gemeente: string; naam: string; kvk?: string | undefined; behalve?: string | undefined },
): Promise<Gelijkende[]> {
  const sleutel = naamsleutel(v.naam);
  return db.rijen(sql<Gelijkende>`
    select id, gemeente, naam, soort, kvk, reden from (
      select f.*, case when f.kvk = ${v.kvk ?? null} then 'hetzelfde KvK-nummer' when f.naamsleutel = ${sleutel} then 'dezelfde naam, anders geschreven of met een andere rechtsvorm' else 'de naam lijkt erop' end as reden,
        case when f.kvk = ${v.kvk ?? null} then 3 when f.naamsleutel = ${sleutel} then 2 else similarity(f.naamsleutel, ${sleutel}) end as gewicht
      from facilitators f where f.gemeente = ${v.gemeente} and f.id is distinct from ${v.behalve ?? null}::uuid and (f.kvk = ${v.kvk ?? null} or f.naamsleutel = ${sleutel} or similarity(f.naamsleutel, ${sleutel}) >= ${LIJKT})
    ) t order by gewicht desc, naam limit ${GELIJKEND_HOOGUIT}`);
}

/** A page of facilitators by name. */
export async function zoekFacilitators(db: Db, v: Facilitatorsvraag) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`f.gemeente = ${v.gemeente}`);
  if (v.soort) delen.push(sql`f.soort = ${v.soort}`);
  if (v.zoek) delen.push(sql`f.id in (select z.id from kern.zoek(${v.zoek}, array['facilitators'], 1000) z)`);
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  const volgorde = sql`f.naam ${richting}, f.id ${richting}`;
  const items = await db.rijen(sql<Facilitatorregel>`
    select f.id, f.gemeente, f.naam, f.soort, f.kvk, (select count(*)::int from facilitator_rollen r where r.gemeente = f.gemeente and r.facilitator_id = f.id and r.tot is null) as rollen
    from unnest((select kern.gemeenten())) as eigen (code) cross join lateral (select f.* from facilitators f where f.gemeente = eigen.code and ${waar} order by ${volgorde} limit ${pagina * perPagina}) f
    order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from facilitators f where ${waar}`)) };
}

const KEUZES_HOOGUIT = 200;

/** Facilitators to choose from by name; `met` is always among them. */
export async function kiesFacilitators(
  db: Db,
  v: Keuzevraag,
): Promise<Array<{ id: string; gemeente: string; tekst: string }>> {
  const zoek = v.zoek
    ? sql`and f.id in (select z.id from kern.zoek(${v.zoek}, array['facilitators'], ${KEUZES_HOOGUIT}) z)`
    : sql``;
  return db.rijen(sql`
    select f.id, f.gemeente, f.naam || coalesce(' · KvK ' || f.kvk, '') as tekst from facilitators f
    where (${v.gemeente ?? null}::text is null or f.gemeente = ${v.gemeente ?? null}) ${zoek} or f.id = ${v.met ?? null}::uuid
    order by f.id = ${v.met ?? null}::uuid desc nulls last, f.naam limit ${KEUZES_HOOGUIT}`);
}

/** A role that shares days with a new one: same facilitator, same role, same inrichting. */
export async function vindLopendeRol(
  db: Db,
  gemeente: string,
  r: Static<typeof NieuweRol>,
): Promise<{ van: string } | undefined> {
  return db.rij(sql<{
    van: string;
  }>`select van from facilitator_rollen where gemeente = ${gemeente} and inrichting_id = ${r.id} and facilitator_id = ${r.facilitatorId} and rol = ${r.rol}
    and (tot is null or tot >= ${r.van}) and (${r.tot ?? null}::date is null or van <= ${r.tot ?? null}::date)`);
}

/** Writes a role. */
export async function voegRolToe(
  db: Db,
  r: Static<typeof NieuweRol> & { gemeente: string; rolId: string; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into facilitator_rollen (gemeente, id, facilitator_id, inrichting_id, rol, feiten, van, tot, aangemaakt_op, aangemaakt_door)
    values (${r.gemeente}, ${r.rolId}, ${r.facilitatorId}, ${r.id}, ${r.rol}, ${r.feiten ?? null}, ${r.van}, ${r.tot ?? null}, ${r.nu}, ${r.door})`);
}

/** One role with the names of both sides. */
export async function leesRol(
  db: Db,
  id: string,
): Promise<{
  id: string;
  gemeente: string;
  facilitatorId: string;
  inrichtingId: string;
  inrichtingStatus: string;
  naam: string;
  rol: string;
  van: string;
  tot: string | null;
}> {
  return db.een(
    sql`select r.id, r.gemeente, r.facilitator_id, r.inrichting_id, i.status as inrichting_status, f.naam, r.rol, r.van, r.tot from facilitator_rollen r
      join facilitators f on f.gemeente = r.gemeente and f.id = r.facilitator_id join inrichtingen i on i.gemeente = r.gemeente and i.id = r.inrichting_id where r.id = ${id}`,
    'Deze rol is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Ends a role; false when it already ended. */
export async function eindigRol(db: Db, id: string, tot: string): Promise<boolean> {
  return (await db.voer(sql`update facilitator_rollen set tot = ${tot} where id = ${id} and tot is null`)) === 1;
}
