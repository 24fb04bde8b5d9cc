import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { wisSleutels } from '../kern/vernietiger.ts';

const binnen = sql`from binnentredingen b where b.gemeente = m.gemeente and b.machtiging_id = m.id`;
const afschriften = sql`from verslagafschriften a join binnentredingen b on b.gemeente = a.gemeente and b.id = a.binnentreding_id where b.gemeente = m.gemeente and b.machtiging_id = m.id`;
// A verslag that is owed, an afschrift that lies ready, or a controle that still rests on it: then no term runs.
const loopt = sql`exists (select 1 ${binnen} and (b.controle_id is not null or not exists (select 1 from binnentreedverslagen v where v.gemeente = b.gemeente and v.id = b.id)))`;

/** A machtiging with every entry on it and its verslag, no sooner than what could not be delivered may go. Source: B12.7; Awbi 11; Selectielijst gemeenten 12. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'machtiging',
    tabellen: [
      'machtigingen',
      'machtigingwoningen',
      'machtiginghouders',
      'binnentredingen',
      'binnentreedverslagen',
      'verslagafschriften',
    ],
    compartiment: 'toezicht',
    resultaten: ['gebruikt', 'niet_gebruikt'],
    stand: sql`select m.gemeente, m.id, m.nummer as aanduiding, case when exists (select 1 ${binnen}) then 'gebruikt' else 'niet_gebruikt' end as resultaat,
      case when m.status = 'aangevraagd' or ${loopt} then null else greatest(m.besloten_op, m.ingetrokken_op, m.geldig_tot::timestamptz,
        (select max(v.op) from binnentreedverslagen v join binnentredingen b on b.gemeente = v.gemeente and b.id = v.id where b.gemeente = m.gemeente and b.machtiging_id = m.id),
        (select max(greatest(a.gedaan_op, a.beschikbaar_tot)) ${afschriften})::timestamptz) end as start
      from machtigingen m`,
    async wis({ db, gemeente, ids, klok }) {
      const rijen = await db.rijen(
        sql<{
          id: string;
        }>`select b.id from binnentredingen b where b.gemeente = ${gemeente} and b.machtiging_id = any (${ids}::uuid[])`,
      );
      await wisSleutels(db, { gemeente, soort: 'binnentreding', ids: rijen.map((r) => r.id), nu: klok.nu() });
      await db.voer(
        sql`delete from documenten where gemeente = ${gemeente} and compartiment = 'toezicht' and onderwerp_id = any (${ids}::uuid[])`,
      );
      return db.voer(sql`delete from machtigingen where gemeente = ${gemeente} and id = any (${ids}::uuid[])`);
    },
    pad: (id) => `/machtigingen/${id}`,
  },
];
