import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar } from './bewaren.ts';
import { legMaatregelOp, trekMaatregelIn } from './handelingen.ts';
import { intrekkenPagina, nalevingPagina, nieuweMaatregelPagina } from './paginas/formulieren.tsx';
import { maatregelPagina } from './paginas/maatregel.tsx';
import { maatregelenPagina } from './paginas/maatregelen.tsx';
import { stelNalevingVast } from './stel-naleving-vast.ts';
import { bereidMaatregelVoor, toonMaatregel, toonMaatregelen } from './vragen.ts';
import { werk } from './werk.ts';

export { bezwaartermijn } from './bezwaartermijn.ts';
export { legMaatregelOp } from './handelingen.ts';

/** The room of the steps that follow a decision: terms, compliance, withdrawal. */
export const kamer: Kamer = {
  naam: 'maatregelen',
  bewaar,
  declaraties: alsDeclaraties(
    legMaatregelOp,
    stelNalevingVast,
    trekMaatregelIn,
    toonMaatregelen,
    toonMaatregel,
    bereidMaatregelVoor,
  ),
  paginas: [maatregelenPagina, nieuweMaatregelPagina, maatregelPagina, nalevingPagina, intrekkenPagina],
  werk,
};
