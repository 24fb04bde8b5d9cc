import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';

/** An aanwijzing carries the controles that were done on it, and goes after them. Source: B12.7; Awb 5:11. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'aanwijzing',
    tabellen: ['aanwijzingen'],
    compartiment: 'toezicht',
    resultaten: ['geeindigd'],
    stand: sql`select a.gemeente, a.id, a.besluitnummer as aanduiding, 'geeindigd' as resultaat,
      case when exists (select 1 from controleteams t where t.gemeente = a.gemeente and t.aanwijzing_id = a.id) then null
        else least(a.geldig_tot, a.ingetrokken_op) end as start from aanwijzingen a`,
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from aanwijzingen where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
    pad: (id) => `/aanwijzingen/${id}`,
  },
];
