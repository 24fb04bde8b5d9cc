import { sql, type RawBuilder } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';

const rapport = sql`from constateringsrapporten r where r.gemeente = c.gemeente and r.controle_id = c.id`;
const rapportages = sql`from rapportages p join constateringsrapporten r on r.gemeente = p.gemeente and r.id = p.constateringsrapport_id where r.gemeente = c.gemeente and r.controle_id = c.id`;
const besluiten = sql`from besluiten b join rapportages p on p.gemeente = b.gemeente and p.id = b.rapportage_id
  join constateringsrapporten r on r.gemeente = p.gemeente and r.id = p.constateringsrapport_id where r.gemeente = c.gemeente and r.controle_id = c.id`;
const maatregelen = sql`from maatregelen t join besluiten b on b.gemeente = t.gemeente and b.id = t.besluit_id join rapportages p on p.gemeente = b.gemeente and p.id = b.rapportage_id
  join constateringsrapporten r on r.gemeente = p.gemeente and r.id = p.constateringsrapport_id where r.gemeente = c.gemeente and r.controle_id = c.id`;
// A hercontrole proves whether a maatregel was complied with: it stays as long as that maatregel does.
const loopt = sql`exists (select 1 ${rapport} and r.status = 'concept') or exists (select 1 ${rapportages} and p.status <> 'besloten')
  or exists (select 1 ${besluiten} and b.uitkomst = 'maatregel' and not exists (select 1 from maatregelen t where t.gemeente = b.gemeente and t.besluit_id = b.id))
  or exists (select 1 ${maatregelen} and t.status = 'loopt')
  or exists (select 1 from nalevingen n where n.gemeente = c.gemeente and n.controle_id = c.id)`;
const einde = sql`greatest(c.afgerond_op, (select max(r.vastgesteld_op) ${rapport}), (select max(b.op) ${besluiten}),
  (select max(greatest(t.hersteltermijn_tot, t.bezwaar_tot, t.eindigt_op)) ${maatregelen})::timestamptz,
  (select max(n.op) from nalevingen n where n.gemeente = c.gemeente and n.maatregel_id in (select t.id ${maatregelen})))`;

/** All that frozen documents of these controles can be about. */
function onderdelen(ids: readonly string[]): RawBuilder<{ id: string }> {
  return sql`select o.id from controles c cross join lateral (select c.id union all select r.id ${rapport} union all select p.id ${rapportages}
    union all select b.id ${besluiten} union all select t.id ${maatregelen}) o (id) where c.id = any (${ids}::uuid[])`;
}

/**
 * A controle with everything that came of it: waarnemingen, rapport, rapportage, besluit, maatregel and naleving are one zaak and go
 * together. It lives in this room because only the lowest room knows where it ended. Source: B12.7; Selectielijst gemeenten 12.
 */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'controle',
    tabellen: [
      'controles',
      'controleteams',
      'voorbereidingspunten',
      'waarnemingen',
      'gesprekken',
      'constateringsrapporten',
      'rapportages',
      'zienswijzen',
      'besluiten',
      'maatregelen',
      'nalevingen',
      'documenten',
    ],
    compartiment: 'toezicht',
    resultaten: ['toezicht', 'handhaving', 'vervallen'],
    stand: sql`select c.gemeente, c.id, c.nummer as aanduiding,
      case when c.status = 'vervallen' then 'vervallen' when exists (select 1 ${maatregelen}) then 'handhaving' else 'toezicht' end as resultaat,
      case when c.status = 'vervallen' then c.vervallen_op when c.status <> 'afgerond' or ${loopt} then null else ${einde} end as start
      from controles c`,
    async wis({ db, gemeente, ids }) {
      await db.voer(
        sql`delete from documenten d where d.gemeente = ${gemeente} and d.compartiment = 'toezicht' and d.onderwerp_id in (${onderdelen(ids)})`,
      );
      return db.voer(sql`delete from controles where gemeente = ${gemeente} and id = any (${ids}::uuid[])`);
    },
    onderdelen: (id) => onderdelen([id]),
    bijNummer: (nummer) => sql`select c.id from controles c where exists (select 1 ${rapport} and r.nummer = ${nummer})
      or exists (select 1 ${rapportages} and p.nummer = ${nummer}) or exists (select 1 ${maatregelen} and t.nummer = ${nummer})`,
    pad: (id) => `/controles/${id}`,
  },
];
