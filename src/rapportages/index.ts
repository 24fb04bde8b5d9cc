import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bestanden } from './bestanden.ts';
import { bestandenpaginas, bestandpad, constateringsrapportbestanden } from './constateringsrapportbestanden.ts';
import {
  stelConstateringsrapportOp,
  stelConstateringsrapportVast,
  wijzigConstateringsrapport,
} from './constateringsrapport-handelingen.ts';
import { biedRapportageAan, stelRapportageOp, wijzigRapportage } from './handelingen.ts';
import { neemBesluit } from './neem-besluit.ts';
import { besluitenPagina } from './paginas/besluiten.tsx';
import { constateringsrapportPagina } from './paginas/constateringsrapport.tsx';
import { constateringsrapportenPagina, rapportagesPagina } from './paginas/lijsten.tsx';
import { rapportagePagina } from './paginas/rapportage.tsx';
import {
  nieuweRapportagePagina,
  rapportageWijzigenPagina,
  zienswijzeOverslaanPagina,
  zienswijzeVastleggenPagina,
  zienswijzeVragenPagina,
} from './paginas/rapportageformulieren.tsx';
import { constateringsrapportWijzigenPagina, nieuwConstateringsrapportPagina } from './paginas/rapportformulieren.tsx';
import {
  stelRapporttekstVoor,
  toonConstateringsrapport,
  toonConstateringsrapporten,
  toonDocument,
  toonRapportage,
  toonRapportages,
} from './vragen.ts';
import { werk } from './werk.ts';
import { legZienswijzeVast, slaZienswijzeOver, vraagZienswijze } from './zienswijze-handelingen.ts';

export { stelConstateringsrapportOp, stelConstateringsrapportVast } from './constateringsrapport-handelingen.ts';
export { alineas, deel } from './documentdelen.ts';
export { stelRapportageOp } from './handelingen.ts';
export {
  isMaatregelsoort,
  isZwaarder,
  maatregelsoorten,
  maatregeluitleg,
  volgendeTrede,
  type Maatregelsoort,
} from './ladder.ts';
export { leesRapportage } from './queries.ts';
export { leesBesluit } from './queries-besluiten.ts';
export { toonRapportages } from './vragen.ts';
export { leesMeldingenAchter } from './voorwaarden.ts';
export { Documenten, Maatregelmerk } from './weergave.tsx';

/** The room of the constateringsrapport, the bestuurlijke rapportage and the decision on it. */
export const kamer: Kamer = {
  naam: 'rapportages',
  declaraties: alsDeclaraties(
    stelConstateringsrapportOp,
    wijzigConstateringsrapport,
    stelConstateringsrapportVast,
    stelRapportageOp,
    wijzigRapportage,
    biedRapportageAan,
    vraagZienswijze,
    legZienswijzeVast,
    slaZienswijzeOver,
    neemBesluit,
    toonConstateringsrapporten,
    toonConstateringsrapport,
    stelRapporttekstVoor,
    toonRapportages,
    toonRapportage,
    toonDocument,
    constateringsrapportbestanden.toevoegen,
    constateringsrapportbestanden.vernietigen,
    constateringsrapportbestanden.tonen,
    constateringsrapportbestanden.openen,
  ),
  paginas: [
    constateringsrapportenPagina,
    nieuwConstateringsrapportPagina,
    constateringsrapportPagina,
    constateringsrapportWijzigenPagina,
    rapportagesPagina,
    nieuweRapportagePagina,
    rapportagePagina,
    rapportageWijzigenPagina,
    zienswijzeVragenPagina,
    zienswijzeVastleggenPagina,
    zienswijzeOverslaanPagina,
    besluitenPagina,
    ...bestandenpaginas,
  ],
  bestanden: [...bestanden, bestandpad],
  werk,
};
