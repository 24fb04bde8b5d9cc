import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';

/** The documentation of a breach goes five years after it was closed. Source: AVG 5 lid 1 e, 33 lid 5. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'datalek',
    tabellen: ['datalekken', 'datalekstappen'],
    compartiment: 'beheer',
    resultaten: ['afgesloten'],
    stand: sql`select d.gemeente, d.id, d.nummer as aanduiding, 'afgesloten' as resultaat, d.afgesloten_op as start
      from datalekken d where not kern.opgeschort(d.gemeente, d.id)`,
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from datalekken where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
    pad: (id) => `/datalekken/${id}`,
  },
];
