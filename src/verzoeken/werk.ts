import { sql } from '../kern/db.ts';
import type { Werkbron } from '../kern/kamer.ts';
import { leesTaken } from './queries.ts';
import { rechten } from './schema.ts';

/** What waits: a request with its term of law, and looking in the own compartiment. */
export const werk: Werkbron[] = [
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, maximum }) {
      const rijen = await db.rijen(
        sql<{ id: string; gemeente: string; nummer: string; recht: keyof typeof rechten; termijnTot: string }>`
          select id, gemeente, nummer, recht, termijn_tot::text from verzoeken where status = 'in_behandeling' order by termijn_tot limit ${maximum}`,
      );
      return rijen.map((v) => ({
        taak: 'Verzoek van een betrokkene',
        titel: v.nummer,
        onderschrift: rechten[v.recht],
        pad: `/verzoeken/${v.id}`,
        gemeente: v.gemeente,
        voor: v.termijnTot,
        wettelijk: true,
      }));
    },
  },
  {
    petten: ['jurist', 'aandachtsfunctionaris'],
    async haal({ db, maximum }) {
      return (await leesTaken(db, maximum, true)).map((t) => ({
        taak: 'Zoeken voor een verzoek',
        titel: t.nummer ?? 'Verzoek',
        onderschrift: 'Kijk in uw eigen deel en antwoord, ook als u niets vindt.',
        pad: `/verzoektaken/${t.id}`,
        gemeente: t.gemeente,
        voor: t.voor,
        wettelijk: false,
      }));
    },
  },
];
