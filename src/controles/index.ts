import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { bestandenpaginas, bestandpad, controlebestanden } from './bestanden.ts';
import { legFrequentieVast } from './frequentie-handeling.ts';
import { beginControle } from './begin-controle.ts';
import { laatVervallen, rondAf, vinkAf } from './handelingen.ts';
import { checklistPagina, verbeterenPagina, waarnemingPagina } from './paginas/checklist.tsx';
import { controlePagina } from './paginas/controle.tsx';
import { controlesPagina } from './paginas/controles.tsx';
import { nieuweControlePagina } from './paginas/nieuwe-controle.tsx';
import { frequentiesPagina, nieuweFrequentiePagina, tegoedPagina } from './paginas/tegoed.tsx';
import { afrondenPagina, beginnenPagina, gesprekPagina, vervallenPagina } from './paginas/uitvoeren.tsx';
import { voorbereidingPagina, voorbereidingspuntPagina } from './paginas/voorbereiding.tsx';
import { luisteraars } from './luisteraars.ts';
import { nieuwPartnerbezoekPagina, partnerbezoekenPagina } from './paginas/partnerbezoeken.tsx';
import { legPartnerbezoekVast, meldPartnerbezoek, toonPartnerbezoeken, trekBezoekTerug } from './partnerbezoeken.ts';
import { planControle } from './plan-controle.ts';
import { ruimPartnerbezoekenOp } from './queries-partners.ts';
import { legGesprekVast, legWaarnemingVast, verbeterWaarneming } from './vastleggen.ts';
import { toonControle, toonControles, toonDubbele, toonFrequenties, toonTeamkeuzes, toonTegoeden } from './vragen.ts';
import { werk } from './werk.ts';

export { controlebestanden } from './bestanden.ts';
export { laatVervallen } from './handelingen.ts';
export { legGesprekVast, legWaarnemingVast, verbeterWaarneming } from './vastleggen.ts';
export { overControle } from './over.ts';
export { leesControle, leesGesprekken, leesTeam, leesWaarnemingen } from './queries.ts';
export { huidigeVoorbereidingslijst } from './voorbereidingslijst.ts';
export { legitimaties, oordelen, toegangen } from './woorden.ts';
export type { Controlekop, Gesprekregel, Teamlidregel, Waarnemingregel } from './schema-antwoorden.ts';

/** The room of the controles: planned, prepared, carried out by a designated team, in facts written once. */
export const kamer: Kamer = {
  naam: 'controles',
  declaraties: alsDeclaraties(
    planControle,
    vinkAf,
    beginControle,
    legWaarnemingVast,
    verbeterWaarneming,
    legGesprekVast,
    rondAf,
    laatVervallen,
    legFrequentieVast,
    toonControles,
    toonControle,
    toonDubbele,
    toonTegoeden,
    toonTeamkeuzes,
    toonFrequenties,
    legPartnerbezoekVast,
    meldPartnerbezoek,
    trekBezoekTerug,
    toonPartnerbezoeken,
    controlebestanden.toevoegen,
    controlebestanden.vernietigen,
    controlebestanden.tonen,
    controlebestanden.openen,
  ),
  // What is fixed comes before what holds an id.
  paginas: [
    controlesPagina,
    nieuweControlePagina,
    tegoedPagina,
    frequentiesPagina,
    nieuweFrequentiePagina,
    partnerbezoekenPagina,
    nieuwPartnerbezoekPagina,
    controlePagina,
    voorbereidingPagina,
    voorbereidingspuntPagina,
    beginnenPagina,
    checklistPagina,
    waarnemingPagina,
    verbeterenPagina,
    gesprekPagina,
    afrondenPagina,
    vervallenPagina,
    ...bestandenpaginas,
  ],
  bestanden: [bestandpad],
  luisteraars,
  werk,
  bezems: [{ rol: 'systeem', veeg: ({ db, klok }) => ruimPartnerbezoekenOp(db, dagVan(klok.nu())) }],
  zonderTermijn: {
    partnerbezoeken:
      'Gaat vanzelf weg, een jaar na de dag van het bezoek; alleen organisatie, plek en dag (AVG 5 lid 1 e).',
  },
};
