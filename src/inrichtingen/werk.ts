import type { Werkbron } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { leesAflopend, leesOngewogen } from './queries.ts';

// An agreement: two months is what a new aanvraag takes at least.
const VOORAF_DAGEN = 60;

/** What waits in this room: classes that nobody weighed, and vergunningen that end. */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator'],
    async haal({ db, maximum }) {
      return (await leesOngewogen(db, maximum)).map((i) => ({
        taak: 'Risicoklasse bepalen',
        titel: `${i.nummer} · ${i.naam}`,
        onderschrift: 'Nog niet gewogen; telt tot dan als middel.',
        pad: `/inrichtingen/${i.id}/risicoklasse`,
        gemeente: i.gemeente,
        voor: null,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['coordinator', 'jurist'],
    async haal({ db, klok, maximum }) {
      return (await leesAflopend(db, plusDagen(dagVan(klok.nu()), VOORAF_DAGEN), maximum)).map((i) => ({
        taak: 'Vergunning loopt af',
        titel: `${i.nummer} · ${i.naam}`,
        onderschrift: 'Spreek de exploitant aan, of leg vast hoe het verdergaat.',
        pad: `/inrichtingen/${i.id}`,
        gemeente: i.gemeente,
        voor: i.vergundTot,
        wettelijk: false,
      }));
    },
  },
];
