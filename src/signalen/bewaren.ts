import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';

/** Loose signalen and stapels with what was decided about them. Source: B12.7; AVG 5 lid 1 e. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'signaal',
    tabellen: ['signalen', 'kenmerken', 'signaalsleutels', 'signaalparen', 'signaalindicatoren'],
    compartiment: 'toezicht',
    resultaten: ['niet_onderbouwd'],
    // Of a closed melding, and nothing was ever built on it; a signaal from a controle goes with that controle.
    stand: sql`select s.gemeente, s.id, m.nummer || ', signaal' as aanduiding, 'niet_onderbouwd' as resultaat, s.aangemaakt_op as start
      from signalen s join meldingen m on m.gemeente = s.gemeente and m.id = s.melding_id
      where s.waarneming_id is null and m.status = 'gesloten' and not kern.opgeschort(s.gemeente, s.melding_id)
        and not exists (select 1 from stapelbesluiten b where b.signaal_gemeente = s.gemeente and b.signaal_id = s.id and b.besluit = 'hoort_bij')
        and not exists (select 1 from triages t where t.gemeente = m.gemeente and t.melding_id = m.id and not 'geen' = any (t.routes))`,
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from signalen where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
    pad: (id) => `/signalen/${id}`,
  },
  {
    soort: 'stapel',
    tabellen: ['stapels', 'stapelbesluiten', 'stapelseinen', 'drempelseinen', 'triages', 'opvolgingen'],
    compartiment: 'toezicht',
    resultaten: ['opgevolgd', 'niet_opgevolgd'],
    stand: sql`select p.gemeente, p.id, p.nummer as aanduiding,
      case when exists (select 1 from triages t where t.gemeente = p.gemeente and t.stapel_id = p.id and not 'geen' = any (t.routes)) then 'opgevolgd' else 'niet_opgevolgd' end as resultaat,
      case when p.status = 'open' or exists (select 1 from triages t where t.gemeente = p.gemeente and t.stapel_id = p.id and t.afgedaan_op is null and not 'geen' = any (t.routes))
        or exists (select 1 from controles c join triages t on t.gemeente = c.gemeente and t.id = c.triage_id
          where t.gemeente = p.gemeente and t.stapel_id = p.id and kern.opgeschort(c.gemeente, c.id)) then null
        else greatest((select max(coalesce(t.afgedaan_op, t.op)) from triages t where t.gemeente = p.gemeente and t.stapel_id = p.id),
          (select max(b.op) from stapelbesluiten b where b.gemeente = p.gemeente and b.stapel_id = p.id), p.aangemaakt_op) end as start
      from stapels p`,
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from stapels where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
    pad: (id) => `/stapels/${id}`,
  },
];
