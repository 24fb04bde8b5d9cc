import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { brengIn, meldCasusAan, sluitCasus, voegDeelnemerToe } from './aanmelden.ts';
import { casusPagina, casussenPagina } from './paginas/casus.tsx';
import { riecformulieren } from './paginas/formulieren.tsx';
import { analyseformulieren, analysePagina, analysesPagina } from './paginas/analyses.tsx';
import { knelpuntenPagina, knelpuntformulieren, knelpuntPagina } from './paginas/knelpunten.tsx';
import { ruimCasussenOp } from './inbrengen.ts';
import { geefAdvies, geefInbreng, kiesInterventie, rondInterventieAf, weegAanmelding } from './tafel.ts';
import {
  beoordeelKnelpunt,
  brengKnelpuntIn,
  gebruikAnalyse,
  leverAnalyse,
  onderbouw,
  openKnelpunt,
  vraagAnalyse,
} from './verzoeken.ts';
import {
  toonAnalyse,
  toonAnalyses,
  toonCasus,
  toonCasussen,
  toonKnelpunt,
  toonKnelpunten,
  toonRieckeuzes,
} from './vragen.ts';
import { werk } from './werk.ts';

const MEE = 'Gaat weg met de casus waar het bij hoort (AVG 5 lid 1 e).';

/** The room of the RIEC: casussen under the WGS, handhavingsknelpunten and analyses. */
export const kamer: Kamer = {
  naam: 'riec',
  declaraties: alsDeclaraties(
    meldCasusAan,
    voegDeelnemerToe,
    brengIn,
    sluitCasus,
    weegAanmelding,
    geefInbreng,
    geefAdvies,
    kiesInterventie,
    rondInterventieAf,
    openKnelpunt,
    onderbouw,
    brengKnelpuntIn,
    beoordeelKnelpunt,
    vraagAnalyse,
    leverAnalyse,
    gebruikAnalyse,
    toonCasussen,
    toonCasus,
    toonRieckeuzes,
    toonKnelpunten,
    toonKnelpunt,
    toonAnalyses,
    toonAnalyse,
  ),
  paginas: [
    casussenPagina,
    knelpuntenPagina,
    analysesPagina,
    ...riecformulieren,
    ...knelpuntformulieren,
    ...analyseformulieren,
    casusPagina,
    knelpuntPagina,
    analysePagina,
  ],
  werk,
  bezems: [{ rol: 'systeem', veeg: ({ db, klok }) => ruimCasussenOp(db, dagVan(klok.nu()), klok.nu()) }],
  zonderTermijn: {
    rieccasussen: 'Gaat vanzelf weg, hooguit vijf jaar na de aanmelding (AVG 5 lid 1 e; WGS).',
    riecdeelnemers: MEE,
    riecinbrengen: MEE,
    riecinterventies: MEE,
    knelpunten:
      'Waarom een knelpunt is ingesteld: over de branche, zonder personen; blijft als verantwoording (AVG 5 lid 2).',
    riecanalyses: 'Over de branche, zonder personen; blijft zolang de brancheanalyse erop rust (AVG 5 lid 2).',
  },
};
