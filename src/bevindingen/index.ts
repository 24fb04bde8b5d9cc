import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { beoordeelBevinding, herstelBevinding } from './handelingen.ts';
import { bevindingPagina, eigenBevindingPagina } from './paginas/bevinding.tsx';
import { aantallenPagina, bevindingenPagina, eigenBevindingenPagina } from './paginas/bevindingen.tsx';
import {
  telBevindingen,
  toetsBehoud,
  toonBekendeNamen,
  toonBevinding,
  toonBevindingen,
  toonEigenBevinding,
  toonEigenBevindingen,
} from './vragen.ts';
import { werk } from './werk.ts';

export { beoordeelBevinding, herstelBevinding } from './handelingen.ts';
export { toonBevinding, toonBevindingen } from './vragen.ts';

/** The room of what was kept in free text against the advice of the waker, and its review. */
export const kamer: Kamer = {
  naam: 'bevindingen',
  declaraties: alsDeclaraties(
    toonBevindingen,
    telBevindingen,
    toetsBehoud,
    toonBevinding,
    beoordeelBevinding,
    toonEigenBevindingen,
    toonEigenBevinding,
    herstelBevinding,
    toonBekendeNamen,
  ),
  paginas: [bevindingenPagina, aantallenPagina, bevindingPagina, eigenBevindingenPagina, eigenBevindingPagina],
  werk,
  zonderTermijn: {
    bevindingen:
      'De woorden gaan bij de beoordeling; het oordeel blijft als verantwoording, zoals het log (AVG 5 lid 2).',
  },
};
