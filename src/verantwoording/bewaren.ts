import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';

/** An alarm that was looked at goes two years later; one that waits stays. What it led to (a datalek) has a term of its own. Source: AVG 5 lid 1 e; BIO2 8.16. */
export const bewaar: Bewaarbron[] = [
  {
    // The log goes as a whole until an anchor (kern/logsnijden.ts): a line taken out by itself would break the proof of those after it.
    soort: 'logregel',
    tabellen: ['verwerkingen', 'verwerkingen_keten'],
    compartiment: 'beheer',
    resultaten: ['verzegeld'],
    stand: sql`select null::text as gemeente, null::uuid as id, null::text as aanduiding, 'verzegeld' as resultaat, null::timestamptz as start where false`,
    wis: () => Promise.resolve(0),
  },
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
