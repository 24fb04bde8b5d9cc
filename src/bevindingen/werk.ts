import { bevindingsoorten } from '../kern/bevindingsoorten.ts';
import type { Werkbron } from '../kern/kamer.ts';
import { allePetten } from '../kern/petten.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { teBeoordelen, teHerstellen } from './queries.ts';

const NAKIJKEN = 14;
const HERSTELLEN = 7;
const soortwoord = (soort: string) => (bevindingsoorten as Record<string, string>)[soort] ?? soort;

/** What waits here: kept finds to look at, and texts to mend. */
export const werk: Werkbron[] = [
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, maximum }) {
      return (await teBeoordelen(db, maximum)).map((b) => ({
        taak: 'Bevinding nakijken',
        titel: `Vrije tekst: ${soortwoord(b.soort)}`,
        onderschrift: `${b.veld}, ${b.gemeenteNaam}`,
        pad: `/bevindingen/${b.id}`,
        gemeente: b.gemeente,
        voor: plusDagen(dagVan(new Date(b.op)), NAKIJKEN),
        wettelijk: false,
      }));
    },
  },
  {
    petten: allePetten().map((p) => p.soort),
    async haal({ db, wie, maximum }) {
      return (await teHerstellen(db, wie.medewerkerId, maximum)).map((b) => ({
        taak: 'Tekst herstellen',
        titel: `Vrije tekst: ${soortwoord(b.soort)}`,
        onderschrift: `${b.veld}: de privacyfunctionaris vindt dat dit niet mag blijven staan`,
        pad: `/eigen-bevindingen/${b.id}`,
        gemeente: b.gemeente,
        voor: plusDagen(dagVan(new Date(b.beoordeeldOp)), HERSTELLEN),
        wettelijk: false,
      }));
    },
  },
];
