import type { Declaratie } from '../kern/declaraties.ts';
import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { handelAlarmAf, stelAlarmregelVast, toonAlarm, toonAlarmen, toonAlarmregels } from './alarmhandelingen.ts';
import { alarmbezem } from './alarmtelling.ts';
import { toonAnkers } from './anker-vragen.ts';
import { beginBeoordeling, beslisOverPet, toonBeoordeling, toonBeoordelingen } from './beoordelinghandelingen.ts';
import { bewaar } from './bewaren.ts';
import { maakBestanden } from './bestanden.ts';
import { alarmenPagina, alarmPagina, alarmregelsPagina } from './paginas/alarmen.tsx';
import { beoordelingenPagina, beoordelingPagina } from './paginas/beoordelingen.tsx';
import { maakEigenInzagePagina, maakInzagePagina } from './paginas/inzage.tsx';
import { ankerbestand, ankersPagina, ketenPagina } from './paginas/keten.tsx';
import { maakLogPagina } from './paginas/log.tsx';
import { beoordelingsbezem } from './queries-beoordeling.ts';
import { noodalarm } from './noodalarm.ts';
import { leesInNood } from './nooddossier.ts';
import {
  beeindigNoodtoegang,
  beoordeelNoodtoegang,
  toonNoodtoegang,
  toonNoodtoegangen,
  trekNoodverzoekIn,
  verleenNoodtoegang,
  vraagNoodtoegang,
  weigerNoodtoegang,
} from './noodhandelingen.ts';
import { noodlijstPagina, noodvraagPagina } from './paginas/noodlijst.tsx';
import { nooddossierPagina, noodtoegangPagina } from './paginas/noodtoegang.tsx';
import { maakTitels } from './titels.ts';
import {
  controleerVerwerkingen,
  maakToonVerwerkingen,
  maakVoerVerwerkingenUit,
  toonBurgerinzage,
  toonEigenInzage,
  toonInzage,
  toonLogkeuzes,
} from './vragen.ts';
import { noodwerk } from './noodwerk.ts';
import { werk } from './werk.ts';

export { otlpBericht, spanVan } from './ldv.ts';
export { LDV, type Ldvrij } from './queries-log.ts';
export { petwoord, Regellinks } from './weergave.tsx';

/** What noodtoegang is made of, from the question to the judgement. */
const noodtoegang = alsDeclaraties(
  vraagNoodtoegang,
  verleenNoodtoegang,
  weigerNoodtoegang,
  trekNoodverzoekIn,
  beeindigNoodtoegang,
  beoordeelNoodtoegang,
  toonNoodtoegangen,
  toonNoodtoegang,
  leesInNood,
);

/** The room of answering for what was read and done. `alles` gives every declaration of the house: the log speaks of everything. */
export function maakKamer(alles: () => readonly Declaratie[]): Kamer {
  const titelVan = maakTitels(alles);
  const toonVerwerkingen = maakToonVerwerkingen(alles);
  const voerUit = maakVoerVerwerkingenUit(alles);
  return {
    naam: 'verantwoording',
    declaraties: alsDeclaraties(
      toonVerwerkingen,
      voerUit,
      toonLogkeuzes,
      controleerVerwerkingen,
      toonInzage,
      toonBurgerinzage,
      toonEigenInzage,
      toonAnkers,
      toonAlarmen,
      toonAlarm,
      handelAlarmAf,
      toonAlarmregels,
      stelAlarmregelVast,
      beginBeoordeling,
      beslisOverPet,
      toonBeoordelingen,
      toonBeoordeling,
      ...noodtoegang,
    ),
    paginas: [
      maakLogPagina(toonVerwerkingen, titelVan),
      ketenPagina,
      ankersPagina,
      maakInzagePagina(titelVan),
      maakEigenInzagePagina(titelVan),
      alarmenPagina,
      alarmregelsPagina,
      alarmPagina,
      beoordelingenPagina,
      beoordelingPagina,
      noodlijstPagina,
      noodvraagPagina,
      noodtoegangPagina,
      nooddossierPagina,
    ],
    bestanden: [...maakBestanden(voerUit, titelVan), ankerbestand],
    werk: [...werk, noodwerk],
    luisteraars: [noodalarm],
    bewaar,
    bezems: [alarmbezem, beoordelingsbezem],
  };
}
