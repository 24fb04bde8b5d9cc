import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { wisSleutels } from '../kern/vernietiger.ts';

/** What left goes at the sender after its last answer; that it left stays with the shell of its dossier. Source: B12.5, B12.7. */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'verstrekking',
    tabellen: ['verstrekkingen', 'ontvangstbewijzen'],
    compartiment: 'mensenhandel',
    resultaten: ['afgesloten', 'zonder_antwoord'],
    stand: sql`select v.gemeente, v.id, 'verstrekking' as aanduiding,
      case when a.op is null then 'zonder_antwoord' else 'afgesloten' end as resultaat, coalesce(a.op, v.verstuurd_op) as start
      from verstrekkingen v left join lateral (select max(o.op) as op from ontvangstbewijzen o
        where o.gemeente = v.gemeente and o.verstrekking_id = v.id and o.soort in ('afgesloten', 'niet_opgepakt')) a on true
      where exists (select 1 from sleutels k where k.gemeente = v.gemeente and k.soort = 'verstrekking' and k.id = v.id and k.vernietigd_op is null) and not kern.opgeschort(v.gemeente, coalesce(v.dossier_id, v.id))`,
    wis: ({ db, gemeente, ids, klok }) => wisSleutels(db, { gemeente, soort: 'verstrekking', ids, nu: klok.nu() }),
    pad: (id) => `/verstrekkingen/${id}`,
  },
];

/** Tables of this room without a term of their own. */
export const zonderTermijn: Record<string, string> = {
  herroepingen:
    'Dat en wanneer is teruggeroepen en gewist, zonder inhoud; blijft voor de verantwoording (AVG 5 lid 2, 19).',
  grondslagkaarten:
    'Waarop een verstrekking rust. Blijft voor de verantwoording (AVG 5 lid 2); er staan geen gegevens van een zaak in.',
  kaartgoedkeuringen: 'Wie een grondslagkaart ondertekende. Blijft met de kaart (AVG 5 lid 2).',
};
