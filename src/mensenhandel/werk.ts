import type { Werkbron } from '../kern/kamer.ts';
import { teBeoordelen } from './queries.ts';

/** What waits for the aandachtsfunctionaris: dossiers that nobody looked at. The line names the kenmerk and nothing else. */
export const werk: Werkbron[] = [
  {
    petten: ['aandachtsfunctionaris'],
    async haal({ db, maximum }) {
      return (await teBeoordelen(db, maximum)).map((d) => ({
        taak: 'Dossier beoordelen',
        titel: d.nummer,
        onderschrift:
          d.urgentie === 'direct' ? 'Direct: er is nu gevaar' : d.urgentie === 'spoed' ? 'Spoed' : 'Nieuw overgedragen',
        pad: `/dossiers/${d.id}`,
        gemeente: d.gemeente,
        voor: d.beoordelenVoor,
        wettelijk: false,
      }));
    },
  },
];
