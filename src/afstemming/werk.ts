import type { Werkbron } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { teGebruiken } from './queries.ts';
import { leesVerzoeken } from './queries-politie.ts';
import { antwoorden, type Antwoord } from './woorden.ts';

/** What waits here: answers with which to plan or call, and for politie the questions of gemeenten. Agreements, not terms of law. */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator'],
    async haal({ db, klok, maximum }) {
      return (await teGebruiken(db, klok.nu(), dagVan(klok.nu()), maximum)).map((v) => ({
        taak: v.antwoord === 'eerst_bellen' ? 'Politie bellen' : 'Controle plannen',
        titel: `${v.nummer} · ${v.adres}`,
        onderschrift: `Antwoord van de politie: ${antwoorden[v.antwoord as Antwoord].toLowerCase()}.`,
        pad: `/controles/nieuw?locatie=${v.locatieId}`,
        gemeente: v.gemeente,
        voor: v.tot < v.geldigTot ? v.tot : v.geldigTot,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['rechercheur'],
    async haal({ db, klok, maximum }) {
      const open = (await leesVerzoeken(db, klok.nu(), maximum)).filter((v) => v.antwoord === null);
      return open.map((v) => ({
        taak: 'Afstemming beantwoorden',
        titel: `${v.nummer} · ${v.adres}`,
        onderschrift: `Gemeente ${v.gemeenteNaam}. Zonder antwoord leest zij ‘eerst bellen’.`,
        pad: '/afstemverzoeken',
        gemeente: v.gemeente,
        voor: v.antwoordOp,
        wettelijk: false,
      }));
    },
  },
];
