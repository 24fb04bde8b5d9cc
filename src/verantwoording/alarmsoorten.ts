/** A kind of unusual reading: what it looks at, and from which number on it is said. */
export interface Alarmsoort {
  titel: string;
  uitleg: string;
  /** What is counted, after the number. */
  eenheid: string;
  /** Where a gemeente said nothing else. */
  drempel: number;
}

/** The rules of alarm as they come: data, in one place. A gemeente sets its own threshold or turns one off, with the reason (B12.8; BIO2 8.16). */
export const ALARMSOORTEN = {
  veel_zaken: {
    titel: 'Veel zaken in een uur',
    uitleg:
      'Iemand opent in één uur zo veel verschillende zaken, en ten minste driemaal zo veel als gewoon voor hem of haar in de dertig dagen ervoor.',
    eenheid: 'verschillende zaken in een uur',
    drempel: 20,
  },
  buiten_gemeente: {
    titel: 'Buiten de eigen gemeente',
    uitleg: 'Iemand wordt op één dag zo vaak tegengehouden omdat de zaak van een andere gemeente is.',
    eenheid: 'weigeringen op een dag',
    drempel: 3,
  },
  nacht: {
    titel: "'s Nachts, buiten het rooster",
    uitleg:
      'Iemand opent tussen 23 en 6 uur zo veel zaken, terwijl er geen controle is waarbij die medewerker is ingedeeld (een uur ervoor tot twee uur erna).',
    eenheid: 'keer in een nacht',
    drempel: 5,
  },
  weigeringen_op_rij: {
    titel: 'Weigeringen op rij',
    uitleg: 'Iemand wordt zo vaak achter elkaar geweigerd, zonder dat er iets tussendoor lukte.',
    eenheid: 'weigeringen op rij',
    drempel: 5,
  },
  oude_zaak: {
    titel: 'Terug in een zaak die al lang is gesloten',
    uitleg: 'Iemand leest een zaak die hij of zij zelf sloot, zo veel dagen later, zonder er nog iets aan te doen.',
    eenheid: 'dagen na het sluiten',
    drempel: 90,
  },
  massa: {
    titel: 'Veel documenten of lange lijsten',
    uitleg:
      'Iemand haalt in één uur zo veel documenten, uitvoer van het log of lijsten van honderd en meer regels tegelijk op.',
    eenheid: 'keer in een uur',
    drempel: 15,
  },
} as const satisfies Record<string, Alarmsoort>;

/** A kind of alarm. */
export type Alarmnaam = keyof typeof ALARMSOORTEN;

/** Kinds as words. */
export const alarmwoorden = Object.fromEntries(Object.entries(ALARMSOORTEN).map(([k, a]) => [k, a.titel])) as Record<
  Alarmnaam,
  string
>;

/** All kinds that an alarm can be: what is counted, and a noodtoegang, which always gives one. */
export const alarmtitels: Record<string, string> = { ...alarmwoorden, noodtoegang: 'Noodtoegang tot een dossier' };

/** What a person made of an alarm. */
export const uitkomsten = {
  verklaard: 'Verklaard: dit hoorde bij het werk',
  gesprek: 'Gesprek met de medewerker of de leidinggevende',
  datalek: 'Mogelijk datalek: melding van een datalek beginnen',
} as const;

/** Acts with which somebody closes a zaak. */
export const SLUITEND = ['controle.afronden', 'dossier.sluiten', 'inrichting.sluiten', 'maatregel.intrekken'];

/** Questions that take something along. */
export const MEENEMEND = ['document.tonen', 'verwerkingen.uitvoeren', 'inzage.voor-burger'];
