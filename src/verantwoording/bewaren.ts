import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';

/** An alarm that was looked at goes two years later; one that waits stays. What it led to (a datalek) has a term of its own. Source: AVG 5 lid 1 e; BIO2 8.16. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'alarm',
    tabellen: ['alarmen'],
    compartiment: 'beheer',
    resultaten: ['bekeken'],
    stand: sql`select a.gemeente, a.id, a.soort as aanduiding, 'bekeken' as resultaat, a.bekeken_op as start from alarmen a
      where a.bekeken_op is not null and not kern.opgeschort(a.gemeente, a.id)`,
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from alarmen where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
    pad: (id) => `/alarmen/${id}`,
  },
];
