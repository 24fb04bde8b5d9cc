import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { koppelVervolg, legDebriefingVast, voegActieToe } from './debriefen.ts';
import { briefingbestand } from './document.ts';
import { briefingsPagina, dagbordPagina } from './paginas/bord.tsx';
import { briefingPagina } from './paginas/briefing.tsx';
import { briefingformulieren } from './paginas/formulieren.tsx';
import { ruimBriefingsOp } from './queries.ts';
import { bevestigGelezen, legFeitVast, rondBriefingactieAf, schrijfDeel } from './tafel.ts';
import { toonBriefing, toonBriefingkeuzes, toonBriefings, toonDagbord } from './vragen.ts';
import {
  laatBriefingVervallen,
  openBriefing,
  schrapPunt,
  stelBriefingVast,
  voegPuntToe,
  wijzigPunt,
  zetAanTafel,
} from './voorbereiden.ts';
import { werk } from './werk.ts';

const EEN_JAAR = 365 * 86_400_000;
const MEE = 'Gaat weg met de briefing waar het bij hoort (AVG 5 lid 1 e).';

/** The room of the briefing: one shared part of neutral facts, and of each organisatie a part that nobody else reads. */
export const kamer: Kamer = {
  naam: 'briefing',
  declaraties: alsDeclaraties(
    openBriefing,
    voegPuntToe,
    wijzigPunt,
    schrapPunt,
    zetAanTafel,
    stelBriefingVast,
    laatBriefingVervallen,
    bevestigGelezen,
    schrijfDeel,
    legFeitVast,
    legDebriefingVast,
    voegActieToe,
    koppelVervolg,
    rondBriefingactieAf,
    toonBriefings,
    toonBriefing,
    toonBriefingkeuzes,
    toonDagbord,
  ),
  paginas: [dagbordPagina, briefingsPagina, ...briefingformulieren, briefingPagina],
  bestanden: [briefingbestand],
  werk,
  bezems: [
    {
      rol: 'systeem',
      veeg: ({ db, klok }) => ruimBriefingsOp(db, new Date(klok.nu().getTime() - EEN_JAAR), klok.nu()),
    },
  ],
  zonderTermijn: {
    briefings: 'Gaat vanzelf weg, een jaar na de dag van de briefing (AVG 5 lid 1 e).',
    briefingdeelnemers: MEE,
    briefingpunten: MEE,
    briefingdelen: MEE,
    briefinglezingen: MEE,
    briefingfeiten: MEE,
    briefingmeldingen: MEE,
    debriefings: MEE,
    briefingacties: MEE,
  },
};
