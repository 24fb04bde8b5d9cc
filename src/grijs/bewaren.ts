import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { vernietigAantekeningen } from './aantekeningen.ts';

/** A case with all that hangs on it, its frozen letters and receipts too. Source: B12.7; AVG 5 lid 1 e. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'grijszaak',
    tabellen: [
      'grijszaken',
      'grijspartners',
      'grijsbesluiten',
      'sfeerovergangen',
      'cauties',
      'grijsposten',
      'grijsaantekeningen',
      'waarschuwingsgesprekken',
      'grijswaarnemingen',
      'grijsmomenten',
      'overdrachtsbewijzen',
    ],
    compartiment: 'toezicht',
    resultaten: ['gesloten'],
    stand: sql`select z.gemeente, z.id, z.nummer as aanduiding, 'gesloten' as resultaat, z.gesloten_op as start from grijszaken z`,
    async wis({ db, gemeente, ids, klok }) {
      await vernietigAantekeningen(db, ids, klok.nu());
      await db.voer(
        sql`delete from documenten d where d.gemeente = ${gemeente} and d.compartiment = 'toezicht' and d.onderwerp_id = any (${ids}::uuid[])`,
      );
      return db.voer(sql`delete from grijszaken where gemeente = ${gemeente} and id = any (${ids}::uuid[])`);
    },
    pad: (id) => `/grijszaken/${id}`,
  },
];
