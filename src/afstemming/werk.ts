import type { Werkbron } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { teGebruiken } from './queries.ts';
import { leesVerzoeken } from './queries-politie.ts';
import type { Vraagregel } from './schema.ts';
import { afstemsoorten, antwoorden, type Afstemsoort, type Antwoord } from './woorden.ts';

function taakVan(v: Vraagregel): string {
  if (v.antwoord === 'eerst_bellen' || (v.soort === 'brief' && v.antwoord === 'samen')) return 'Politie bellen';
  return v.soort === 'brief' ? 'Brief versturen of gesprek voeren' : 'Controle plannen';
}

/** What waits here: answers with which to plan or call, and for politie the questions of gemeenten. Agreements, not terms of law. */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator', 'jurist'],
    async haal({ db, klok, maximum, wie }) {
      const regels = await teGebruiken(db, klok.nu(), dagVan(klok.nu()), maximum);
      // A jurist sends letters and plans no controle.
      return regels
        .filter((v) => v.soort === 'brief' || wie.petsoort !== 'jurist')
        .map((v) => ({
          taak: taakVan(v),
          titel: `${v.nummer} · ${v.adres}`,
          onderschrift: `Antwoord van de politie: ${antwoorden[v.antwoord as Antwoord].toLowerCase()}.`,
          pad:
            v.soort === 'brief' ? `/afstemvragen?locatieId=${v.locatieId}` : `/controles/nieuw?locatie=${v.locatieId}`,
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
        onderschrift: `Gemeente ${v.gemeenteNaam}, ${afstemsoorten[v.soort as Afstemsoort].toLowerCase()}. Zonder antwoord leest zij ‘eerst bellen’.`,
        pad: '/afstemverzoeken',
        gemeente: v.gemeente,
        voor: v.antwoordOp,
        wettelijk: false,
      }));
    },
  },
];
