import { adres } from '../inrichtingen/index.ts';
import { sql, type Db } from '../kern/db.ts';
import { zoekTegoeden } from './queries-plannen.ts';
import type { Tegoedregel } from './schema-planning.ts';

/** A controle that waits for somebody. */
export interface Wachtend {
  id: string;
  gemeente: string;
  nummer: string;
  status: string;
  begin: string;
  plaats: string;
  leider: string | null;
}

const kolommen = sql`c.id, c.gemeente, c.nummer, c.status, c.begin, coalesce(i.naam || ' · ', '') || ${adres} as plaats,
  (select mw.naam from controleteams t join medewerkers mw on mw.id = t.medewerker_id where t.gemeente = c.gemeente and t.controle_id = c.id and t.rol = 'leider' limit 1) as leider`;
const bron = sql`from controles c join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id left join inrichtingen i on i.gemeente = c.gemeente and i.id = c.inrichting_id`;
const tot = (dag: string) => sql`c.begin < (${dag}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`;

/** Open controles with this medewerker in the team up to and including a day, the first first. */
export async function eigenControles(
  db: Db,
  v: { medewerkerId: string; tot: string; maximum: number },
): Promise<Wachtend[]> {
  return db.rijen(sql<Wachtend>`
    select ${kolommen} ${bron} join controleteams e on e.gemeente = c.gemeente and e.controle_id = c.id and e.medewerker_id = ${v.medewerkerId}::uuid
    where c.status in ('gepland', 'voorbereid', 'bezig') and ${tot(v.tot)} order by c.begin, c.id limit ${v.maximum}`);
}

/** Controles of others that begin up to and including a day and are not prepared, the first first. */
export async function onvoorbereide(
  db: Db,
  v: { medewerkerId: string; tot: string; maximum: number },
): Promise<Wachtend[]> {
  return db.rijen(sql<Wachtend>`
    select ${kolommen} ${bron} where c.status = 'gepland' and ${tot(v.tot)}
      and not exists (select from controleteams e where e.gemeente = c.gemeente and e.controle_id = c.id and e.medewerker_id = ${v.medewerkerId}::uuid)
    order by c.begin, c.id limit ${v.maximum}`);
}

/** Inrichtingen past the day of their next visit with nothing planned, the longest first. */
export async function teLaat(db: Db, nu: Date, maximum: number): Promise<Tegoedregel[]> {
  return (await zoekTegoeden(db, { stand: 'te_laat', perPagina: maximum }, nu)).items;
}

/** Open controles with somebody in the team who no longer wears a pet of toezicht there, the first first. */
export function opNaamVanVertrokkene(db: Db, nu: Date, maximum: number): Promise<Array<Wachtend & { naam: string }>> {
  return db.rijen(sql<Wachtend & { naam: string }>`
    select ${kolommen}, v.naam ${bron} join controleteams e on e.gemeente = c.gemeente and e.controle_id = c.id and e.rol in ('leider', 'toezichthouder')
      join medewerkers v on v.id = e.medewerker_id
    where c.status in ('gepland', 'voorbereid', 'bezig') and not exists (select from petten p where p.medewerker_id = v.id and p.compartiment = 'toezicht'
      and c.gemeente = any (p.gemeenten) and p.geldig_van <= ${nu} and (p.geldig_tot is null or p.geldig_tot > ${nu}))
    order by c.begin, c.id limit ${maximum}`);
}
