import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Aangewezene, Aanwijzingfeiten } from './toets-aanwijzing.ts';
import type { Aanwijsbaren, Aanwijzing, Aanwijzingenvraag, NieuweAanwijzing } from './schema.ts';

const wie = sql`coalesce(mw.naam || ' (' || mw.functie || ')', concat_ws(' bij ', a.functie, o.naam))`;
const met = sql`left join medewerkers mw on mw.id = a.medewerker_id left join organisaties o on o.id = a.organisatie_id join medewerkers m on m.id = a.aangemaakt_door`;
const velden = sql`a.id, a.gemeente, a.soort, ${wie} as wie, a.medewerker_id, a.functie, a.organisatie_id, o.naam as organisatie_naam, a.domeinen, a.bevoegdheden, a.geldig_van, a.geldig_tot,
  a.besluitnummer, a.bekendgemaakt_op, a.publicatie, a.ingetrokken_op, a.intrekkingsreden, a.aangemaakt_op, m.naam as aangemaakt_door_naam`;

/** Where an aanwijzing stands on a day, as SQL; one of `standen`. */
function stand(dag: string): RawBuilder<string> {
  return sql<string>`case when a.ingetrokken_op <= ${dag} then 'ingetrokken' when a.geldig_tot < ${dag} then 'verlopen' when a.bekendgemaakt_op is null or a.bekendgemaakt_op > ${dag} then 'niet_bekendgemaakt'
    when a.geldig_van > ${dag} then 'nog_niet' else 'geldig' end`;
}

/** Writes an aanwijzing. */
export async function voegAanwijzingToe(
  db: Db,
  a: Static<typeof NieuweAanwijzing> & { id: string; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into aanwijzingen (gemeente, id, soort, medewerker_id, functie, organisatie_id, domeinen, bevoegdheden, geldig_van, geldig_tot, besluitnummer, aangemaakt_op, aangemaakt_door)
    values (${a.gemeente}, ${a.id}, ${a.soort}, ${a.medewerkerId ?? null}, ${a.functie ?? null}, ${a.organisatieId ?? null}, ${a.domeinen}::text[], ${a.bevoegdheden}::text[], ${a.geldigVan}, ${a.geldigTot ?? null}, ${a.besluitnummer}, ${a.nu}, ${a.door})`);
}

/** The gemeente's article that lets toezichthouders enter a woning without consent (Gemeentewet 149a), if its raad made one. */
export async function leesVerordening149a(db: Db, gemeente: string): Promise<string | null> {
  return (
    (
      await db.rij(
        sql<{ artikel: string | null }>`select verordening_149a as artikel from gemeenten where code = ${gemeente}`,
      )
    )?.artikel ?? null
  );
}

/** One aanwijzing, with where it stands on `dag`. */
export async function leesAanwijzing(db: Db, id: string, dag: string): Promise<Aanwijzing> {
  return db.een(
    sql<Aanwijzing>`select ${velden}, ${stand(dag)} as stand from aanwijzingen a ${met} where a.id = ${id}`,
    'Deze aanwijzing is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Records that an aanwijzing was made known; false when that was already so, or it is withdrawn. */
export async function maakBekend(
  db: Db,
  b: { id: string; bekendgemaaktOp: string; publicatie: string | null },
): Promise<boolean> {
  return (
    (await db.voer(
      sql`update aanwijzingen set bekendgemaakt_op = ${b.bekendgemaaktOp}, publicatie = ${b.publicatie} where id = ${b.id} and bekendgemaakt_op is null and ingetrokken_op is null`,
    )) === 1
  );
}

/** Withdraws an aanwijzing; false when that was already so. */
export async function trekIn(db: Db, i: { id: string; ingetrokkenOp: string; reden: string }): Promise<boolean> {
  return (
    (await db.voer(
      sql`update aanwijzingen set ingetrokken_op = ${i.ingetrokkenOp}, intrekkingsreden = ${i.reden} where id = ${i.id} and ingetrokken_op is null`,
    )) === 1
  );
}

const VOLGORDE = { geldigVan: sql`a.geldig_van`, geldigTot: sql`a.geldig_tot`, besluitnummer: sql`a.besluitnummer` };

/** A page of aanwijzingen, the newest first unless asked otherwise. */
export async function zoekAanwijzingen(db: Db, v: Aanwijzingenvraag, dag: string) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen = [sql`a.gemeente = any ((select kern.gemeenten())::text[])`];
  if (v.gemeente) delen.push(sql`a.gemeente = ${v.gemeente}`);
  if (v.soort) delen.push(sql`a.soort = ${v.soort}`);
  if (v.domein) delen.push(sql`${v.domein} = any (a.domeinen)`);
  if (v.stand) delen.push(sql`${stand(dag)} = ${v.stand}`);
  for (const woord of (v.zoek ?? '').split(/\s+/).filter(Boolean))
    delen.push(
      sql`(a.besluitnummer || ' ' || coalesce(a.publicatie, '') || ' ' || ${wie}) ilike ${`%${woord.replaceAll(/[\\%_]/g, '\\$&')}%`}`,
    );
  const bron = sql`from aanwijzingen a ${met} where ${sql.join(delen, sql` and `)}`;
  const richting = (v.richting ?? 'af') === 'af' ? sql`desc nulls first` : sql`asc nulls last`;
  const items = await db.rijen(
    sql<Aanwijzing>`select ${velden}, ${stand(dag)} as stand ${bron} order by ${VOLGORDE[v.volgorde ?? 'geldigVan']} ${richting}, a.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, bron)) };
}

/** The medewerkers asked for, as an aanwijzing can name them. */
export async function leesAangewezenen(db: Db, ids: readonly string[]): Promise<Array<Aangewezene & { naam: string }>> {
  return db.rijen(sql`select id, naam, functie, organisatie_id from medewerkers where id = any (${[...ids]}::uuid[])`);
}

/** The facts of all aanwijzingen of these gemeenten that could name one of these medewerkers. */
export async function leesFeiten(
  db: Db,
  gemeenten: readonly string[],
  wie: readonly Aangewezene[],
): Promise<Array<Aanwijzingfeiten & { besluitnummer: string }>> {
  // A bevoegdheid to enter a woning without consent lives by the verordening of the raad: gone there is gone here (Gemeentewet 149a).
  return db.rijen(sql`
    select a.id, a.gemeente, a.soort, a.medewerker_id, a.functie, a.organisatie_id, a.domeinen, a.geldig_van, a.geldig_tot, a.bekendgemaakt_op, a.ingetrokken_op, a.besluitnummer,
      case when g.verordening_149a is null then array_remove(a.bevoegdheden, 'woning_zonder_toestemming') else a.bevoegdheden end as bevoegdheden
    from aanwijzingen a join gemeenten g on g.code = a.gemeente
    where a.gemeente = any (${[...gemeenten]}::text[])
      and (a.medewerker_id = any (${wie.map((w) => w.id)}::uuid[]) or a.soort = 'functie' or a.organisatie_id = any (${wie.map((w) => w.organisatieId)}::uuid[]))`);
}

/** The gemeenten where on this day some aanwijzing gives power; in the others nobody may go (Awb 5:11). */
export async function metAanwijzing(db: Db, dag: string): Promise<Set<string>> {
  const rijen = await db.rijen(
    sql<{ gemeente: string }>`select distinct a.gemeente from aanwijzingen a where ${stand(dag)} = 'geldig'`,
  );
  return new Set(rijen.map((r) => r.gemeente));
}

const HOOGUIT = 500;

/** Who can be designated: medewerkers with a pet of toezicht for one of the own gemeenten, and the organisaties. */
export async function leesAanwijsbaren(db: Db): Promise<Static<typeof Aanwijsbaren>> {
  type Keus = { id: string; tekst: string };
  return {
    medewerkers: await db.rijen(sql<Keus>`
      select mw.id, mw.naam || ' · ' || mw.functie || ' · ' || o.naam as tekst from medewerkers mw join organisaties o on o.id = mw.organisatie_id
      where mw.actief and exists (select from petten p where p.medewerker_id = mw.id and p.soort in ('toezichthouder', 'coordinator') and p.gemeenten && (select kern.gemeenten())) order by mw.naam limit ${HOOGUIT}`),
    organisaties: await db.rijen(
      sql<Keus>`select id, naam as tekst from organisaties where soort in ('gemeente', 'overig') order by naam limit ${HOOGUIT}`,
    ),
  };
}

/** Aanwijzingen that wait: not made known yet, or ending on or before `tot`. The first day comes first. */
export async function leesWachtenden(db: Db, d: { vandaag: string; tot: string; maximum: number }) {
  return db.rijen(sql<{
    id: string;
    gemeente: string;
    wie: string;
    besluitnummer: string;
    wat: 'bekendmaken' | 'loopt_af';
    voor: string;
  }>`
    select * from (
      (select a.id, a.gemeente, ${wie} as wie, a.besluitnummer, 'bekendmaken' as wat, a.geldig_van as voor from aanwijzingen a ${met}
        where a.bekendgemaakt_op is null and a.ingetrokken_op is null and (a.geldig_tot is null or a.geldig_tot >= ${d.vandaag}) order by a.geldig_van limit ${d.maximum})
      union all
      (select a.id, a.gemeente, ${wie} as wie, a.besluitnummer, 'loopt_af' as wat, a.geldig_tot as voor from aanwijzingen a ${met}
        where a.geldig_tot between ${d.vandaag} and ${d.tot} and a.ingetrokken_op is null and a.bekendgemaakt_op is not null order by a.geldig_tot limit ${d.maximum})
    ) t order by voor limit ${d.maximum}`);
}
