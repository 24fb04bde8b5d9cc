import type { Werkbron } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { leesWachtenden } from './queries.ts';

// An agreement: two months is what a new besluit and its publication take.
const VOORAF_DAGEN = 60;

/** Aanwijzingen that are not made known yet, or end soon: without them nobody may enter. */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator', 'jurist'],
    async haal({ db, klok, maximum }) {
      const vandaag = dagVan(klok.nu());
      return (await leesWachtenden(db, { vandaag, tot: plusDagen(vandaag, VOORAF_DAGEN), maximum })).map((a) => ({
        taak: a.wat === 'bekendmaken' ? 'Aanwijzing bekendmaken' : 'Aanwijzing loopt af',
        titel: `${a.besluitnummer} · ${a.wie}`,
        onderschrift:
          a.wat === 'bekendmaken'
            ? 'Vastgelegd maar niet bekendgemaakt: er is nog geen bevoegdheid.'
            : 'Na deze dag is er geen bevoegdheid meer.',
        pad: a.wat === 'bekendmaken' ? `/aanwijzingen/${a.id}/bekendmaken` : `/aanwijzingen/${a.id}`,
        gemeente: a.gemeente,
        voor: a.voor,
        wettelijk: false,
      }));
    },
  },
];
