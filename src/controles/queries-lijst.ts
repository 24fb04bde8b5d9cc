import { adres } from '../inrichtingen/index.ts';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Controleregel } from './schema-antwoorden.ts';
import type { Controlesvraag } from './schema.ts';

function waar(v: Controlesvraag, mij: string): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.status) delen.push(sql`c.status = ${v.status}`);
  if (v.soort) delen.push(sql`c.soort = ${v.soort}`);
  if (v.gemeente) delen.push(sql`c.gemeente = ${v.gemeente}`);
  if (v.inrichtingId) delen.push(sql`c.inrichting_id = ${v.inrichtingId}`);
  // Days are those of the Dutch calendar.
  if (v.van) delen.push(sql`c.begin >= ${v.van}::timestamp at time zone 'Europe/Amsterdam'`);
  if (v.tot) delen.push(sql`c.begin < (${v.tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`);
  if (v.vanWie)
    delen.push(
      sql`exists (select from controleteams t where t.gemeente = c.gemeente and t.controle_id = c.id and t.medewerker_id = ${mij}::uuid)`,
    );
  if (v.zoek)
    delen.push(sql`c.id in (select z.id from kern.zoek(${v.zoek}, array['controles'], 1000) z
      union all select o.id from kern.zoek(${v.zoek}, array['inrichtingen'], 1000) z join controles o on o.gemeente = z.gemeente and o.inrichting_id = z.id
      union all select o.id from kern.zoek(${v.zoek}, array['locaties'], 1000) z join controles o on o.gemeente = z.gemeente and o.locatie_id = z.id)`);
  return sql.join(delen, sql` and `);
}

const VOLGORDE = { begin: sql`c.begin`, nummer: sql`c.nummer`, status: sql`c.status` };

/** A page of controles, the latest first unless asked otherwise. */
export async function zoekControles(db: Db, v: Controlesvraag, mij: string) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const volgorde = sql`${VOLGORDE[v.volgorde ?? 'begin']} ${richting}, c.id ${richting}`;
  // Per gemeente, so that its index gives the first rows without sorting all of them.
  const items = await db.rijen(sql<Controleregel>`
    select c.id, c.gemeente, c.nummer, c.soort, c.status, c.begin, c.eind, coalesce(i.naam || ' · ', '') || ${adres} as plaats, c.inrichting_id, t.leider, t.teamgrootte, w.overtredingen
    from unnest((select kern.gemeenten())) as eigen (code)
    cross join lateral (select c.* from controles c where c.gemeente = eigen.code and ${waar(v, mij)} order by ${volgorde} limit ${pagina * perPagina}) c
    join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id left join inrichtingen i on i.gemeente = c.gemeente and i.id = c.inrichting_id
    cross join lateral (select max(mw.naam) filter (where t.rol = 'leider') as leider, count(*)::int as teamgrootte
      from controleteams t join medewerkers mw on mw.id = t.medewerker_id where t.gemeente = c.gemeente and t.controle_id = c.id) t
    cross join lateral (select count(*)::int as overtredingen from waarnemingen w where w.gemeente = c.gemeente and w.controle_id = c.id and w.oordeel = 'voldoet_niet'
      and not exists (select from waarnemingen n where n.gemeente = w.gemeente and n.corrigeert = w.id)) w
    order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from controles c where ${waar(v, mij)}`)) };
}

const LEDEN_HOOGUIT = 200;

/** Who can be asked for a team in this gemeente: toezichthouders that serve it, and people of politie and zorg. */
export async function leesTeamleden(
  db: Db,
  v: { gemeente: string; dag: string },
): Promise<
  Array<{
    medewerkerId: string;
    naam: string;
    functie: string;
    organisatieNaam: string;
    compartiment: 'toezicht' | 'politie' | 'zorg';
    petsoort: string;
  }>
> {
  return db.rijen(sql`
    select distinct on (mw.id) mw.id as medewerker_id, mw.naam, mw.functie, o.naam as organisatie_naam, p.compartiment, p.soort as petsoort
    from petten p join medewerkers mw on mw.id = p.medewerker_id join organisaties o on o.id = mw.organisatie_id
    where mw.actief and (p.geldig_tot is null or p.geldig_tot > ${v.dag}::date) and (p.soort in ('toezichthouder', 'coordinator') and ${v.gemeente} = any (p.gemeenten) or p.compartiment in ('politie', 'zorg'))
    order by mw.id, array_position(array['toezicht', 'politie', 'zorg'], p.compartiment), p.soort desc limit ${LEDEN_HOOGUIT}`);
}
