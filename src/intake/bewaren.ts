import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { wisSleutels } from '../kern/vernietiger.ts';

/** The words of a melder, and later the empty row. Source: B12.7, B3.3; AVG 5 lid 1 e. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'inzending_woorden',
    tabellen: ['inzendingberichten'],
    compartiment: 'toezicht',
    resultaten: ['afgehandeld', 'blijven_liggen'],
    stand: sql`select i.gemeente, i.id, i.nummer as aanduiding, case when i.verwerkt_op is null then 'blijven_liggen' else 'afgehandeld' end as resultaat,
      coalesce(i.verwerkt_op, i.ontvangen_op) as start from inzendingen i where i.woorden_gewist_op is null`,
    async wis({ db, gemeente, ids, klok }) {
      await wisSleutels(db, { gemeente, soort: 'inzending', ids, nu: klok.nu() });
      await db.voer(
        sql`delete from inzendingberichten where gemeente = ${gemeente} and inzending_id = any (${ids}::uuid[])`,
      );
      return db.voer(
        sql`update inzendingen set woorden_gewist_op = ${klok.nu()} where gemeente = ${gemeente} and id = any (${ids}::uuid[])`,
      );
    },
    pad: (id) => `/inzendingen/${id}`,
  },
  {
    soort: 'inzending',
    tabellen: ['inzendingen', 'inzendingcodes'],
    compartiment: 'toezicht',
    resultaten: ['afgehandeld'],
    // Who still waits for the outcome of the melding keeps the code that it is read with.
    stand: sql`select i.gemeente, i.id, i.nummer as aanduiding, 'afgehandeld' as resultaat,
      case when not exists (select from meldingen m where m.gemeente = i.gemeente and m.id = i.melding_id and m.status in ('nieuw', 'in_behandeling')) then i.verwerkt_op end as start
      from inzendingen i`,
    async wis({ db, gemeente, ids, klok }) {
      await wisSleutels(db, { gemeente, soort: 'inzending', ids, nu: klok.nu() });
      return db.voer(sql`delete from inzendingen where gemeente = ${gemeente} and id = any (${ids}::uuid[])`);
    },
    pad: (id) => `/inzendingen/${id}`,
  },
];

/** Tables of this room that hold nothing of a case. */
export const zonderTermijn: Record<string, string> = {
  meldroutes:
    'Een route is een afspraak van de gemeente, zonder gegevens van een melder; wat erover binnenkwam heeft zijn eigen termijn.',
  partnerberichten: 'Grond en voorwaarden van een partner gaan weg met de melding die van zijn feiten is gemaakt.',
};
