import type { Declaratie } from '../kern/declaraties.ts';
import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bestanden } from './bestanden.ts';
import {
  eindigConvenant,
  evalueerConvenant,
  ondertekenConvenant,
  stelConvenantOp,
  toonConvenant,
  toonConvenanten,
} from './convenanthandelingen.ts';
import { adviseerDpia, besluitDpia, rondRaadplegingAf, stelDpiaOp, toonDpia, toonDpias } from './dpiahandelingen.ts';
import { legEerdereDpiaVast } from './eerdere-dpia.ts';
import { neemSjabloonOver, stelAllesVast, stelVast, stelVersieOp } from './handelingen.ts';
import { maakActiviteitpaginas } from './paginas/activiteit.tsx';
import {
  convenantenPagina,
  convenantPagina,
  convenantstapPaginas,
  nieuwConvenantPagina,
} from './paginas/convenanten.tsx';
import { dpiaPagina, dpiasPagina, dpiastapPaginas, nieuweDpiaPagina } from './paginas/dpias.tsx';
import { eerdereDpiaPagina } from './paginas/eerdere-dpia.tsx';
import { registerPagina } from './paginas/register.tsx';
import { deuren } from './privacy.tsx';
import { maakToonActiviteit, toonRegister } from './vragen.ts';
import { beeindigActiviteit, hervat, schortOp } from './wendingen.ts';
import { werk } from './werk.ts';

export { heeftLevendConvenant } from './queries-convenant.ts';

const zonderTermijn = {
  convenanten:
    'Waarop is samengewerkt: blijft als verantwoording, ook in oude versies; er staan geen zaken in (AVG 5 lid 2).',
  convenantevaluaties: 'Wat een evaluatie opleverde: blijft bij de afspraak.',
};

/** The room of the register, the DPIAs and the agreements. It asks for all declarations, to say what rests on an entry. */
export function maakKamer(declaraties: () => readonly Declaratie[]): Kamer {
  const toonActiviteit = maakToonActiviteit(declaraties);
  return {
    naam: 'verwerkingen',
    declaraties: alsDeclaraties(
      toonRegister,
      toonActiviteit,
      stelVersieOp,
      neemSjabloonOver,
      stelVast,
      stelAllesVast,
      schortOp,
      hervat,
      beeindigActiviteit,
      stelDpiaOp,
      legEerdereDpiaVast,
      adviseerDpia,
      besluitDpia,
      rondRaadplegingAf,
      toonDpias,
      toonDpia,
      stelConvenantOp,
      ondertekenConvenant,
      evalueerConvenant,
      eindigConvenant,
      toonConvenanten,
      toonConvenant,
    ),
    paginas: [
      registerPagina,
      ...maakActiviteitpaginas(toonActiviteit),
      dpiasPagina,
      nieuweDpiaPagina,
      eerdereDpiaPagina,
      dpiaPagina,
      ...dpiastapPaginas,
      convenantenPagina,
      nieuwConvenantPagina,
      convenantPagina,
      ...convenantstapPaginas,
    ],
    bestanden,
    deuren,
    werk,
    zonderTermijn,
  };
}
