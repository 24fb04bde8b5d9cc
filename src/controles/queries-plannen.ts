import { adres, frequentieVan } from '../inrichtingen/index.ts';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { naastePartner } from './queries-partners.ts';
import type { Dubbel, Dubbelvraag, Frequentie, Tegoedregel, Tegoedvraag } from './schema-planning.ts';

const leider = sql`(select mw.naam from controleteams t join medewerkers mw on mw.id = t.medewerker_id where t.gemeente = c.gemeente and t.controle_id = c.id and t.rol = 'leider' limit 1)`;

/** Other controles at the same locatie: planned, or held in the half year before `begin`; the nearest first (R3). */
export async function leesDubbele(
  db: Db,
  p: Pick<Dubbelvraag, 'gemeente' | 'inrichtingId' | 'locatieId'>,
  begin: string,
): Promise<Dubbel[]> {
  return db.rijen(sql<Dubbel>`
    with plek as (
      select locatie_id as id from inrichtingen where gemeente = ${p.gemeente} and id = ${p.inrichtingId ?? null}::uuid
      union select id from locaties where gemeente = ${p.gemeente} and id = ${p.locatieId ?? null}::uuid)
    select c.id, c.gemeente, c.nummer, c.soort, c.status, c.begin, c.doel, ${leider} as leider
    from controles c where c.gemeente = ${p.gemeente} and c.locatie_id in (select id from plek) and c.status <> 'vervallen'
      and (c.status in ('gepland', 'voorbereid', 'bezig') or c.begin > ${begin}::timestamptz - interval '6 months')
    order by abs(extract(epoch from c.begin - ${begin}::timestamptz)), c.id limit 20`);
}

/** What a gemeente decided on frequencies, the newest first. */
export async function leesFrequenties(db: Db): Promise<Frequentie[]> {
  return db.rijen(sql<Frequentie>`
    select f.id, f.gemeente, f.vergunning, f.risicoklasse, f.per_jaar, f.besluit, f.geldig_van, f.op, mw.naam as door_naam
    from controlefrequenties f join medewerkers mw on mw.id = f.door order by f.gemeente, f.geldig_van desc, f.op desc limit 200`);
}

/** Writes a frequency; what was decided before stays readable. */
export async function voegFrequentieToe(
  db: Db,
  f: Omit<Frequentie, 'op' | 'doorNaam'> & { op: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into controlefrequenties (gemeente, id, vergunning, risicoklasse, per_jaar, besluit, geldig_van, op, door)
    values (${f.gemeente}, ${f.id}, ${f.vergunning}, ${f.risicoklasse}, ${f.perJaar}, ${f.besluit}, ${f.geldigVan}, ${f.op}, ${f.door})`);
}

const { hoog, middel, laag } = {
  hoog: frequentieVan('hoog').minstens,
  middel: frequentieVan('middel').minstens,
  laag: frequentieVan('laag').minstens,
};

/**
 * Every active inrichting with the visits of the last twelve months against what its class asks. Nobody at home is no visit. The day
 * by which the next one is due follows from the last visit, or from when the inrichting became known. Source: C2, R3.
 */
function tegoeden(nu: Date): RawBuilder<Tegoedregel> {
  return sql<Tegoedregel>`
    select i.id, i.gemeente, i.nummer, i.naam, ${adres} as plaats, i.risicoklasse, i.risicoredenen <> '{}' as gewogen, i.vergunning, n.norm, t.gedaan, t.gepland, t.eerst_gepland, greatest(0, n.norm - t.gedaan) as tegoed, t.laatste,
      (coalesce(t.laatste, i.aangemaakt_op) + make_interval(days => 365 / n.norm))::date as uiterlijk, pb.dienst, pb.dag as dienst_dag
    from inrichtingen i join locaties l on l.gemeente = i.gemeente and l.id = i.locatie_id
    cross join lateral (select coalesce(
      (select f.per_jaar from controlefrequenties f where f.gemeente = i.gemeente and f.risicoklasse = i.risicoklasse
        and f.vergunning = case i.vergunning when 'vergund' then 'vergund' else 'niet_vergund' end and f.geldig_van <= (${nu}::timestamptz at time zone 'Europe/Amsterdam')::date
        order by f.geldig_van desc, f.op desc limit 1),
      case i.risicoklasse when 'hoog' then ${hoog}::int when 'middel' then ${middel}::int else ${laag}::int end) as norm) n
    cross join lateral (select
        count(*) filter (where c.status = 'afgerond' and c.toegang <> 'niet_betreden' and c.begonnen_op > ${nu}::timestamptz - interval '1 year')::int as gedaan,
        count(*) filter (where c.status in ('gepland', 'voorbereid', 'bezig'))::int as gepland,
        min(c.begin) filter (where c.status in ('gepland', 'voorbereid', 'bezig')) as eerst_gepland,
        max(c.begonnen_op) filter (where c.status = 'afgerond' and c.toegang <> 'niet_betreden') as laatste
      from controles c where c.gemeente = i.gemeente and c.inrichting_id = i.id) t
    ${naastePartner(nu)}
    where i.status = 'actief'`;
}

const STAND = {
  te_laat: sql`x.gepland = 0 and x.uiterlijk < `,
  ongepland: sql`x.gepland = 0 and x.tegoed > 0`,
  tegoed: sql`x.tegoed > 0`,
};
const VOLGORDE = { uiterlijk: sql`x.uiterlijk`, tegoed: sql`x.tegoed`, naam: sql`x.naam` };

function waar(v: Tegoedvraag, nu: Date): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.stand) delen.push(v.stand === 'te_laat' ? sql`${STAND.te_laat}${nu}::date` : STAND[v.stand]);
  if (v.risicoklasse) delen.push(sql`x.risicoklasse = ${v.risicoklasse}`);
  if (v.vergunning) delen.push(sql`x.vergunning = ${v.vergunning}`);
  if (v.gemeente) delen.push(sql`x.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`x.id in (select z.id from kern.zoek(${v.zoek}, array['inrichtingen'], 1000) z)`);
  return sql.join(delen, sql` and `);
}

/** A page of inrichtingen with what they are owed, the first due first unless asked otherwise. */
export async function zoekTegoeden(db: Db, v: Tegoedvraag, nu: Date) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const bron = sql`from (${tegoeden(nu)}) x where ${waar(v, nu)}`;
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  const items = await db.rijen(
    sql<Tegoedregel>`select x.* ${bron} order by ${VOLGORDE[v.volgorde ?? 'uiterlijk']} ${richting}, x.naam, x.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, bron)) };
}
