import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { wisSleutels } from '../kern/vernietiger.ts';

/** While bezwaar or beroep runs no term runs: who asked is a party there (Awb 7:1, 8:1). Afterwards it begins anew. */
const stand = (extra: ReturnType<typeof sql>) =>
  sql`select v.gemeente, v.id, v.nummer as aanduiding, 'besloten' as resultaat, case when v.rechtsmiddel_op is null then v.besloten_op else v.rechtsmiddel_klaar_op end as start
    from verzoeken v where v.status = 'besloten' ${extra}`;

/** Who asked goes first, the case with its besluit later. Source: B12.7; AVG 5 lid 1 e. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'verzoek',
    tabellen: [
      'verzoeken',
      'verzoektaken',
      'verzoekantwoorden',
      'verzoekuitvoeringen',
      'verzoekkennisgevingen',
      'beperkingen',
    ],
    compartiment: 'beheer',
    resultaten: ['besloten'],
    stand: stand(sql``),
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from verzoeken where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
    pad: (id) => `/verzoeken/${id}`,
  },
  {
    soort: 'verzoek_identiteit',
    tabellen: ['verzoeken', 'verzoekantwoorden'],
    compartiment: 'beheer',
    resultaten: ['besloten'],
    stand: stand(sql`and v.gewist_op is null`),
    async wis({ db, gemeente, ids, klok }) {
      const nu = klok.nu();
      const taken = await db.rijen(
        sql<{
          id: string;
        }>`select id from verzoektaken where gemeente = ${gemeente} and verzoek_id = any (${ids}::uuid[])`,
      );
      await wisSleutels(db, { gemeente, soort: 'verzoek', ids, nu });
      await wisSleutels(db, { gemeente, soort: 'verzoekantwoord', ids: taken.map((t) => t.id), nu });
      return db.voer(sql`update verzoeken set versleuteld = ''::bytea, gewist_op = ${nu}
        where gemeente = ${gemeente} and id = any (${ids}::uuid[]) and gewist_op is null`);
    },
    pad: (id) => `/verzoeken/${id}`,
  },
];
