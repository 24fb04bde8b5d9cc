import { wisBestanden } from '../kern/bestanden/index.ts';
import { sql } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { wisSleutels } from '../kern/vernietiger.ts';
import { dossieropslag } from './bestanden.ts';

const sleutel = sql`from sleutels k where k.gemeente = d.gemeente and k.soort = 'dossier' and k.id = d.id`;

/**
 * The protected dossier goes in two steps: first the key (all contents, also in backups), later the empty shell with its receipts.
 * A line never names a kenmerk: outside this compartiment there are only counts. Source: B12.2, B12.7; AVG 5 lid 1 e.
 */
export const bewaar: Bewaarbron[] = [
  {
    soort: 'dossier',
    tabellen: ['dossiers', 'dossierstukken', 'dossierbestanden', 'dossierbestandsdelen'],
    compartiment: 'mensenhandel',
    resultaten: ['gesloten'],
    stand: sql`select d.gemeente, d.id, 'dossier' as aanduiding, 'gesloten' as resultaat,
      (select max(s.op) from dossierstukken s where s.gemeente = d.gemeente and s.dossier_id = d.id and s.soort = 'besluit') as start
      from dossiers d where d.status = 'gesloten' and exists (select 1 ${sleutel} and k.vernietigd_op is null)`,
    async wis({ db, gemeente, ids, klok }) {
      await wisBestanden(db, dossieropslag, { gemeente, onderwerpIds: ids, nu: klok.nu() });
      return wisSleutels(db, { gemeente, soort: 'dossier', ids, nu: klok.nu() });
    },
    bijNummer: (nummer) => sql`select d.id from dossiers d where d.nummer = ${nummer.toUpperCase()}`,
    pad: (id) => `/dossiers/${id}`,
  },
  {
    soort: 'dossier_bewijs',
    tabellen: ['dossiers', 'dossierstukken', 'verstrekkingen', 'ontvangstbewijzen'],
    compartiment: 'mensenhandel',
    resultaten: ['vernietigd'],
    stand: sql`select d.gemeente, d.id, 'dossier' as aanduiding, 'vernietigd' as resultaat,
      case when exists (select 1 from verstrekkingen v join sleutels x on x.gemeente = v.gemeente and x.soort = 'verstrekking' and x.id = v.id
        where v.gemeente = d.gemeente and v.dossier_id = d.id and x.vernietigd_op is null) then null else (select k.vernietigd_op ${sleutel}) end as start from dossiers d`,
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from dossiers where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
    pad: (id) => `/dossiers/${id}`,
  },
  {
    soort: 'overdracht',
    tabellen: ['overdrachten'],
    compartiment: 'toezicht',
    resultaten: ['bevestigd'],
    stand: sql`select o.gemeente, o.id, 'overdracht' as aanduiding, 'bevestigd' as resultaat,
      case when o.melding_id is null and o.controle_id is null then o.bevestigd_op end as start from overdrachten o`,
    wis: ({ db, gemeente, ids }) =>
      db.voer(sql`delete from overdrachten where gemeente = ${gemeente} and id = any (${ids}::uuid[])`),
  },
];
