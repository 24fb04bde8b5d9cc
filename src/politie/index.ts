import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { legKenmerkVast, registreerZaak, sluitZaak, vernietigZaak, vulZaakAan, waardeer } from './handelingen.ts';
import { leesAdvertentiesIn, toonImport, toonImports } from './inlezen.ts';
import { beslisOverModel, stelModelVoor, toonAfwijkingen, toonModellen } from './modelhandelingen.ts';
import {
  adviseerWijkagent,
  bereidControleVoor,
  handelAdviesAf,
  handelDirect,
  legControleVast,
  startOnderzoek,
} from './opvolging.ts';
import { zaakformulieren } from './paginas/formulieren.tsx';
import { importPagina, inlezenPagina } from './paginas/inlezen.tsx';
import { afwijkingenPagina, modelbesluitPagina, modellenPagina, nieuwModelPagina } from './paginas/modellen.tsx';
import {
  ontvangenRapportagePagina,
  ontvangenRapportagesPagina,
  rapportagebestand,
  verstuurdeRapportagesPagina,
} from './paginas/rapportages.tsx';
import { inzageformulieren, inzagenPagina, termijnenPagina } from './paginas/termijnen.tsx';
import { zaakPagina } from './paginas/zaak.tsx';
import { zakenPagina } from './paginas/zaken.tsx';
import {
  beantwoordRapportage,
  toonRapportage,
  toonRapportages,
  toonVerstuurd,
  verstuurRapportage,
} from './rapportage.ts';
import { draagLandelijkOver, koppelZaakTerug } from './terugkoppelen.ts';
import { luisteraars } from './luisteraars.ts';
import { toonZaak, toonZaken } from './vragen.ts';
import { beslisInzage, toonInzagen, vraagInzage } from './inzage.ts';
import { verschuif } from './queries-termijnen.ts';
import { houdAan, legGrondVast, toonTermijnen } from './termijnen.ts';
import { legSekswerkcontroleVast } from './sekswerkcontrole.ts';
import { werk } from './werk.ts';

/** The compartiment of the politie: what comes in, what it is worth, what follows, and who hears back. */
export const kamer: Kamer = {
  naam: 'politie',
  zonderTermijn: {
    politiezaken:
      'De klok brengt een zaak van direct naar beperkt, verwijderd en vernietigd (Wpg 8, 9, 10 en 14); dat er een zaak was blijft.',
    politieinzagen:
      'Wie waarvoor inzage kreeg in een oude zaak, zonder inhoud; blijft voor de verantwoording (Wpg 6, 32).',
    politievernietigingen: 'Het bewijs dat een sleutel is vernietigd, zonder inhoud (Wpg 14, 32).',
    politiestukken: 'Versleuteld met de sleutel van de zaak: als die vernietigd is, leest niemand ze meer (Wpg 14).',
    politierapportages:
      'De politie zegt per rapportage tot wanneer de gemeente haar mag bewaren (Wpg 16 en 20); de inhoud ligt onder een eigen sleutel.',
    politiemodellen:
      'Versies van het model, zonder gegevens van een zaak. Zij blijven voor de verantwoording (Wpg 4a, 33).',
    politieimports:
      'Dat is ingelezen, met aantallen en regelnummers en zonder inhoud; blijft voor de verantwoording (Wpg 32).',
    politiewaarnemingen:
      'Alleen het willekeurige nummer van een waarneming, zodat twee keer inlezen één zaak blijft (Wpg 4).',
    politiewegingen: 'Tellingen zonder zaak of persoon, om te zien of het model scheef weegt (Wpg 7a).',
  },
  declaraties: alsDeclaraties(
    registreerZaak,
    vulZaakAan,
    legKenmerkVast,
    waardeer,
    adviseerWijkagent,
    handelAdviesAf,
    bereidControleVoor,
    legControleVast,
    startOnderzoek,
    handelDirect,
    koppelZaakTerug,
    draagLandelijkOver,
    sluitZaak,
    vernietigZaak,
    toonZaken,
    toonZaak,
    stelModelVoor,
    beslisOverModel,
    toonModellen,
    toonAfwijkingen,
    leesAdvertentiesIn,
    toonImports,
    toonImport,
    verstuurRapportage,
    toonVerstuurd,
    toonRapportages,
    toonRapportage,
    beantwoordRapportage,
    legSekswerkcontroleVast,
    legGrondVast,
    houdAan,
    toonTermijnen,
    vraagInzage,
    beslisInzage,
    toonInzagen,
  ),
  paginas: [
    zakenPagina,
    ...zaakformulieren,
    zaakPagina,
    modellenPagina,
    nieuwModelPagina,
    afwijkingenPagina,
    modelbesluitPagina,
    inlezenPagina,
    importPagina,
    verstuurdeRapportagesPagina,
    ontvangenRapportagesPagina,
    ontvangenRapportagePagina,
    termijnenPagina,
    inzagenPagina,
    ...inzageformulieren,
  ],
  bestanden: [rapportagebestand],
  luisteraars,
  bezems: [{ rol: 'systeem', veeg: ({ db, klok }) => verschuif(db, klok.nu()) }],
  werk,
};
