import { sql, type RawBuilder } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';

/** History of the register goes with what it is the history of. */
async function wisMetHistorie(
  { db, gemeente, ids }: Parameters<Bewaarbron['wis']>[0],
  tabel: RawBuilder<unknown>,
): Promise<number> {
  await db.voer(sql`delete from wijzigingen where gemeente = ${gemeente} and onderwerp_id = any (${ids}::uuid[])`);
  return db.voer(sql`delete from ${tabel} where gemeente = ${gemeente} and id = any (${ids}::uuid[])`);
}

/** The register: what stopped and of which no case is left. Source: B12.7; Selectielijst gemeenten 11.1; AVG 5 lid 1 e. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'inrichting',
    tabellen: ['inrichtingen', 'logboekregels', 'wijzigingen', 'facilitator_rollen'],
    compartiment: 'toezicht',
    resultaten: ['gestopt'],
    stand: sql`select i.gemeente, i.id, i.nummer as aanduiding, 'gestopt' as resultaat,
      case when exists (select 1 from controles c where c.gemeente = i.gemeente and c.inrichting_id = i.id)
        or exists (select 1 from meldingen m where m.gemeente = i.gemeente and m.inrichting_id = i.id)
        or exists (select 1 from rapportages r where r.gemeente = i.gemeente and r.inrichting_id = i.id)
        or exists (select 1 from maatregelen m where m.gemeente = i.gemeente and m.inrichting_id = i.id) then null
      else coalesce((select max(w.op) from wijzigingen w where w.gemeente = i.gemeente and w.onderwerp_id = i.id), i.aangemaakt_op) end as start
      from inrichtingen i where i.status = 'gestopt'`,
    wis: (s) => wisMetHistorie(s, sql`inrichtingen`),
    pad: (id) => `/inrichtingen/${id}`,
  },
  {
    soort: 'facilitator',
    tabellen: ['facilitators', 'facilitator_rollen', 'wijzigingen'],
    compartiment: 'toezicht',
    resultaten: ['zonder_rol'],
    // The name stays out of the list: it may be that of a person.
    stand: sql`select f.gemeente, f.id, 'facilitator ' || left(f.id::text, 8) as aanduiding, 'zonder_rol' as resultaat,
      case when exists (select 1 from maatregelen m where m.gemeente = f.gemeente and m.facilitator_id = f.id)
        or exists (select 1 from facilitator_rollen r where r.gemeente = f.gemeente and r.facilitator_id = f.id and r.tot is null) then null
      else coalesce((select max(r.tot) from facilitator_rollen r where r.gemeente = f.gemeente and r.facilitator_id = f.id)::timestamptz, f.aangemaakt_op) end as start
      from facilitators f`,
    wis: (s) => wisMetHistorie(s, sql`facilitators`),
    pad: (id) => `/facilitators/${id}`,
  },
];

/** Tables of the register without a term of their own. */
export const zonderTermijn: Record<string, string> = {
  locaties:
    'Een adres zonder persoon. Het blijft als plaats in het register; wie of wat er was, gaat met de zaak of de inrichting.',
};
