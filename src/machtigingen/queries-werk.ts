import { adres } from '../inrichtingen/index.ts';
import { sql, type Db } from '../kern/db.ts';
import type { Ontvanger } from './woorden.ts';

const plaats = sql`(select string_agg(${adres}, '; ' order by w.volgorde) from machtigingwoningen w join locaties l on l.gemeente = w.gemeente and l.id = w.locatie_id where w.gemeente = m.gemeente and w.machtiging_id = m.id)`;

/** A machtiging that waits for somebody. */
export interface Wachtendemachtiging {
  id: string;
  gemeente: string;
  nummer: string;
  plaats: string;
  /** Before when: the planned controle, or the last day. */
  voor: string | null;
  vrager: string;
}

/** Requests on which nobody decided, the first planned controle first. */
export async function onbesliste(db: Db, maximum: number): Promise<Wachtendemachtiging[]> {
  return db.rijen(sql<Wachtendemachtiging>`
    select m.id, m.gemeente, m.nummer, ${plaats} as plaats, c.begin as voor, v.naam as vrager from machtigingen m join medewerkers v on v.id = m.gevraagd_door
      left join controles c on c.gemeente = m.gemeente and c.id = m.controle_id
    where m.status = 'aangevraagd' order by c.begin nulls last, m.gevraagd_op, m.id limit ${maximum}`);
}

/** Machtigingen that run, were not used, and are held by this medewerker (or by anyone), the first to end first. */
export async function lopende(
  db: Db,
  v: { dag: string; houder: string | null; maximum: number },
): Promise<Wachtendemachtiging[]> {
  return db.rijen(sql<Wachtendemachtiging>`
    select m.id, m.gemeente, m.nummer, ${plaats} as plaats, m.geldig_tot as voor, v.naam as vrager from machtigingen m join medewerkers v on v.id = m.gevraagd_door
    where m.status = 'verleend' and m.geldig_tot >= ${v.dag} and not exists (select from binnentredingen b where b.gemeente = m.gemeente and b.machtiging_id = m.id)
      and (${v.houder}::uuid is null or exists (select from machtiginghouders h where h.gemeente = m.gemeente and h.machtiging_id = m.id and h.medewerker_id = ${v.houder}::uuid))
    order by m.geldig_tot, m.id limit ${v.maximum}`);
}

/** An entry of which something is owed. */
export interface Schuldig {
  id: string;
  gemeente: string;
  nummer: string;
  adres: string;
  door: string;
  doorNaam: string;
  voor: string;
}

const bron = sql`from binnentredingen b join machtigingen m on m.gemeente = b.gemeente and m.id = b.machtiging_id join locaties l on l.gemeente = b.gemeente and l.id = b.locatie_id
  join medewerkers mw on mw.id = b.door left join binnentreedverslagen v on v.gemeente = b.gemeente and v.id = b.id`;
const kolommen = sql`b.id, b.gemeente, coalesce(m.elders_nummer, m.nummer) as nummer, ${adres} as adres, b.door, mw.naam as door_naam`;

/** Entries without a verslag, the first term first. */
export async function zonderVerslag(db: Db, maximum: number): Promise<Schuldig[]> {
  return db.rijen(
    sql<Schuldig>`select ${kolommen}, b.verslag_voor as voor ${bron} where v.id is null order by b.verslag_voor, b.id limit ${maximum}`,
  );
}

/** Entries whose verslag did not reach this receiver yet; what was put off comes on its day. */
export async function zonderAfschrift(db: Db, aan: Ontvanger, maximum: number): Promise<Schuldig[]> {
  return db.rijen(sql<Schuldig>`
    select ${kolommen}, coalesce(a.opnieuw_op, b.verslag_voor) as voor ${bron} left join lateral (
      select x.wijze, x.opnieuw_op from verslagafschriften x where x.gemeente = b.gemeente and x.binnentreding_id = b.id and x.aan = ${aan} order by x.op desc, x.id desc limit 1) a on true
    where v.id is not null and (${aan} <> 'officier' or m.gever = 'hulpofficier') and (a.wijze is null or a.wijze = 'uitgesteld') order by voor, b.id limit ${maximum}`);
}
