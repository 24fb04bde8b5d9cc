import { opmaak } from '../platform/scherm/index.ts';
import { ALARMSOORTEN, type Alarmnaam } from './alarmsoorten.ts';

/** What was counted of one medewerker. */
export interface Telling {
  gemeente: string;
  medewerkerId: string;
  organisatieId: string | null;
  petsoort: string;
  venster: string;
  gemeten: number;
  begonMs: number;
  /** The own usual, where the rule looks at it. */
  gewoon?: number;
}

/** The facts and the threshold of an alarm as sentences: whoever settles it sees what it rests on, and no verdict. Pure. */
export function feitenVan(soort: Alarmnaam, t: Telling, drempel: number): string[] {
  const { eenheid } = ALARMSOORTEN[soort];
  return [
    `Geteld vanaf ${opmaak.datumtijd(new Date(t.begonMs).toISOString())}: ${opmaak.getal(t.gemeten)} ${eenheid}.`,
    ...(t.gewoon === undefined
      ? []
      : [
          t.gewoon === 0
            ? 'In de dertig dagen ervoor las deze medewerker nog geen zaken; er is dus geen gewoon aantal.'
            : `Gewoon voor deze medewerker was in de dertig dagen ervoor ${opmaak.getal(Math.round(t.gewoon))} per uur waarin werd gelezen.`,
        ]),
    `De drempel in deze gemeente is ${opmaak.getal(drempel)} ${eenheid}.`,
  ];
}
