import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { legTriageVast } from './handelingen.ts';
import { luisteraars } from './luisteraars.ts';
import { indicatorenPagina } from './paginas/indicatoren.tsx';
import { meldingPagina } from './paginas/melding.tsx';
import { stapelPagina } from './paginas/stapel.tsx';
import { nieuweTriagePagina } from './paginas/nieuwe-triage.tsx';
import { triagePagina } from './paginas/triage.tsx';
import { triagesPagina } from './paginas/triages.tsx';
import { zorgPagina } from './paginas/zorg.tsx';
import { toonTriage, toonTriages, toonZorgpartners } from './vragen.ts';
import { werk } from './werk.ts';

export { legTriageVast } from './handelingen.ts';
export { toonTriage, toonZorgpartners } from './vragen.ts';
export { leesTriage } from './queries.ts';
export { stelRoutesVoor } from './voorstel/index.ts';
export { NuBellen, Zorgdichtbij } from './weergave.tsx';

/** The room where a person chooses which way a stapel or melding goes. */
export const kamer: Kamer = {
  naam: 'triage',
  declaraties: alsDeclaraties(legTriageVast, toonTriages, toonTriage, toonZorgpartners),
  paginas: [
    meldingPagina,
    stapelPagina,
    indicatorenPagina,
    triagesPagina,
    nieuweTriagePagina,
    triagePagina,
    zorgPagina,
  ],
  werk,
  luisteraars,
};
