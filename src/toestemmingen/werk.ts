import type { Werkbron } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { looptAf, zonderKaart } from './queries.ts';

const BINNENKORT = 14;

/** What waits: consents whose card nobody has yet, and those whose day comes near. */
export const werk: Werkbron[] = [
  {
    petten: ['aandachtsfunctionaris', 'zorgcoordinator', 'zorgmedewerker'],
    async haal({ db, klok, maximum }) {
      const vandaag = dagVan(klok.nu());
      const kaarten = (await zonderKaart(db, maximum)).map((t) => ({
        taak: 'Kaart om in te trekken geven',
        titel: t.nummer,
        onderschrift: 'Zonder kaart kan iemand alleen via u intrekken',
        pad: `/toestemmingen/${t.id}`,
        gemeente: t.gemeente,
        voor: vandaag,
        wettelijk: false,
      }));
      const afloop = (await looptAf(db, plusDagen(vandaag, BINNENKORT), maximum)).map((t) => ({
        taak: 'Toestemming loopt af',
        titel: t.nummer,
        onderschrift: 'Vraag opnieuw als het nog nodig is, of laat haar aflopen',
        pad: `/toestemmingen/${t.id}`,
        gemeente: t.gemeente,
        voor: t.geldigTot,
        wettelijk: true,
      }));
      return [...kaarten, ...afloop].slice(0, maximum);
    },
  },
];
