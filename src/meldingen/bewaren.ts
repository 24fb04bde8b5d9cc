import { wisBestanden } from '../kern/bestanden/index.ts';
import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { wisSleutels } from '../kern/vernietiger.ts';
import { opslag } from './bestanden.ts';

// Closed is closed when the melder heard the last word, or when it was decided that nothing follows.
const gesloten = sql`coalesce(
  (select max(t.op) from terugkoppelingen t where t.gemeente = m.gemeente and t.melding_id = m.id and t.soort in ('afgesloten', 'niet_opgepakt')),
  (select max(t.op) from triages t where t.gemeente = m.gemeente and t.melding_id = m.id), m.opgevolgd_op, m.aangemaakt_op)`;
// Not the view of the stapels: that also reads words, which the role that destroys may not.
const inStapel = sql`from signalen s join stapelbesluiten b on b.signaal_gemeente = s.gemeente and b.signaal_id = s.id and b.besluit = 'hoort_bij'
  where s.gemeente = m.gemeente and s.melding_id = m.id and not exists (select 1 from stapelbesluiten n
    where n.gemeente = b.gemeente and n.stapel_id = b.stapel_id and n.signaal_id = b.signaal_id and (n.op, n.id) > (b.op, b.id))`;
// What a held stapel or controle rests on stays with it.
const loopt = sql`exists (select 1 from triages t where t.gemeente = m.gemeente and t.melding_id = m.id and t.afgedaan_op is null and not 'geen' = any (t.routes))
  or exists (select 1 from stapels p where (p.status = 'open' or kern.opgeschort(p.gemeente, p.id)) and p.id in (select b.stapel_id ${inStapel}))
  or exists (select 1 from controles c join triages t on t.gemeente = c.gemeente and t.id = c.triage_id
    where t.gemeente = m.gemeente and t.melding_id = m.id and kern.opgeschort(c.gemeente, c.id))`;

/** A melding with its signalen, its words, and how to reach the melder. Source: B12.7; AVG 5 lid 1 e. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'melding',
    tabellen: ['meldingen', 'terugkoppelingen', 'bestanden', 'bestandsdelen'],
    compartiment: 'toezicht',
    resultaten: ['opgevolgd', 'niet_opgevolgd', 'overgedragen'],
    stand: sql`select m.gemeente, m.id, m.nummer as aanduiding,
      case when m.status = 'overgedragen' then 'overgedragen'
        when exists (select 1 ${inStapel}) or exists (select 1 from triages t where t.gemeente = m.gemeente and t.melding_id = m.id and not 'geen' = any (t.routes)) then 'opgevolgd'
        else 'niet_opgevolgd' end as resultaat,
      case when ${loopt} then null
        when m.status = 'overgedragen' then coalesce((select max(o.overgedragen_op) from overdrachten o where o.gemeente = m.gemeente and o.melding_id = m.id), ${gesloten})
        when m.status = 'gesloten' then ${gesloten} end as start
      from meldingen m`,
    async wis({ db, gemeente, ids, klok }) {
      await wisSleutels(db, { gemeente, soort: 'melder', ids, nu: klok.nu() });
      return db.voer(sql`delete from meldingen where gemeente = ${gemeente} and id = any (${ids}::uuid[])`);
    },
    pad: (id) => `/meldingen/${id}`,
  },
  {
    soort: 'melding_woorden',
    tabellen: ['meldingen'],
    compartiment: 'toezicht',
    resultaten: ['gesloten'],
    stand: sql`select m.gemeente, m.id, m.nummer as aanduiding, 'gesloten' as resultaat, case when not (${loopt}) then ${gesloten} end as start
      from meldingen m where m.status = 'gesloten' and m.woorden_gewist_op is null`,
    async wis({ db, gemeente, ids, klok }) {
      // What the melder sent along says as much as the words.
      await wisBestanden(db, opslag, { gemeente, onderwerpIds: ids, nu: klok.nu() });
      return db.voer(sql`update meldingen set tekst = null, plaatsomschrijving = null, woorden_gewist_op = ${klok.nu()}
        where gemeente = ${gemeente} and id = any (${ids}::uuid[]) and status = 'gesloten'`);
    },
    pad: (id) => `/meldingen/${id}`,
  },
];

/** Tables of this room that run by their own clock. */
export const zonderTermijn: Record<string, string> = {
  meldercontacten:
    'Elk contactgegeven draagt zelf de dag waarop het weggaat: na het laatste bericht, uiterlijk 180 dagen na de melding (B12.1).',
};
