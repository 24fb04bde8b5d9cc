import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { besluitMachtiging } from './besluit.ts';
import { bewaar } from './bewaren.ts';
import { trekMachtigingIn, vraagMachtiging } from './handelingen.ts';
import { binnentredingPagina, verslagLezenPagina, verslagafdruk } from './paginas/binnentreding.tsx';
import { formulierpaginas } from './paginas/formulieren.tsx';
import { machtigingPagina } from './paginas/machtiging.tsx';
import { machtigingenPagina } from './paginas/machtigingen.tsx';
import { verzoekPagina } from './paginas/verzoek.tsx';
import { legAfschriftVast, leesVerslag, maakVerslag } from './verslag.ts';
import {
  bereidVerzoekVoor,
  toonBinnentreding,
  toonBruikbareMachtigingen,
  toonMachtiging,
  toonMachtigingen,
} from './vragen.ts';
import { werk } from './werk.ts';

export { besluitMachtiging } from './besluit.ts';
export { beoordeelMachtiging, legBinnentredingVast, machtigingvelden, type Woningdeur } from './gebruik.ts';
export { vraagMachtiging } from './handelingen.ts';
export { leesBinnentredingBij } from './queries-binnentreden.ts';
export { Binnentredingkop } from './schema-antwoorden.ts';
export { type Machtigingstoets } from './toets.ts';
export { legAfschriftVast, leesVerslag, maakVerslag } from './verslag.ts';
export { toonBinnentreding, toonBruikbareMachtigingen } from './vragen.ts';
export { Binnentredingstand } from './weergave.tsx';

/** The room of the machtiging to enter a woning: request, decision, use at the door, verslag. */
export const kamer: Kamer = {
  naam: 'machtigingen',
  declaraties: alsDeclaraties(
    vraagMachtiging,
    besluitMachtiging,
    trekMachtigingIn,
    maakVerslag,
    leesVerslag,
    legAfschriftVast,
    toonMachtigingen,
    toonMachtiging,
    toonBinnentreding,
    bereidVerzoekVoor,
    toonBruikbareMachtigingen,
  ),
  paginas: [
    machtigingenPagina,
    verzoekPagina,
    machtigingPagina,
    binnentredingPagina,
    verslagLezenPagina,
    ...formulierpaginas,
  ],
  bestanden: [verslagafdruk],
  werk,
  bewaar,
};
