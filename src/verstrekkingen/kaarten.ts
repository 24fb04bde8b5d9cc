import type { Ontvangersoort } from './ontvangers.ts';

/** What can carry data of a criminal nature: AVG 10 with UAVG 31 names only these (articles 32 and 33), or an act of its own. */
export const strafgronden = {
  geen: 'Er gaan geen gegevens van strafrechtelijke aard mee, ook geen vermoeden',
  u32a: 'UAVG 32 onder a: uitdrukkelijke toestemming van wie de gegevens gaan; niets over een verdachte',
  u32b: 'UAVG 32 onder b: vitaal belang van iemand die niet kan instemmen',
  u32e: 'UAVG 32 onder e: zwaarwegend algemeen belang, met een wet (UAVG 23 onder a en b)',
  u33_1a: 'UAVG 33 lid 1 onder a: orgaan dat het strafrecht toepast, of verkregen op grond van Wpg of Wjsg',
  u33_1b: 'UAVG 33 lid 1 onder b: publiekrechtelijk samenwerkingsverband, met waarborgen',
  u33_2b: 'UAVG 33 lid 2 onder b: strafbaar feit tegen de gemeente of wie er werkt',
  wgs: 'Een bijzondere wet, zoals de WGS',
} as const;
export type Strafgrond = keyof typeof strafgronden;

/** A model of a grondslagkaart: a privacyfunctionaris takes it over, changes what must be other, and signs. */
export interface Kaartmodel {
  soort: Kaartsoort;
  titel: string;
  ontvangersoort: Ontvangersoort;
  avg6: 'a' | 'c' | 'd' | 'e';
  avg6Grond: string;
  avg9: 'a' | 'g' | 'geen';
  avg9Grond: string;
  avg10: string;
  strafgrond: Strafgrond;
  /** What the leidraad itself refers to. */
  leidraad: string;
  /** Where and why this card differs from that. */
  afwijking: string;
  uitleg: string;
  zonderPersoon: boolean;
}

export const kaartsoorten = {
  politie_signaal: 'Signaal mensenhandel aan de politie',
  om_signaal: 'Signaal mensenhandel aan het Openbaar Ministerie',
  zorgcoordinator: 'Zorg en opvang via de zorgcoördinator',
  nla_bedrijf: 'Misstand bij een bedrijf aan de Arbeidsinspectie',
  riec_casus: 'Casus aan het RIEC',
} as const;
export type Kaartsoort = keyof typeof kaartsoorten;

/** Said on every card: the mistake that keeps signals from being shared. Source: B12.3; leidraad, bouwsteen 12. */
export const MYTHE =
  'Vaak gedacht: ‘dat mag niet van de AVG’. De AVG verbiedt delen niet. Zij vraagt een grondslag, dat het nodig is, en dat het gaat naar wie het voor zijn taak nodig heeft. Gaat er iets over een persoon mee, dan ook een uitzondering van AVG 9, en bij een vermoeden een onderdeel van UAVG 32 of 33. Die antwoorden staan op deze kaart.';

const AFWIJKING =
  '1. Vitale belangen staan in AVG 6 lid 1 onder d; onder b gaat over een overeenkomst.\n' +
  '2. Gerechtvaardigde belangen (onder f) gelden niet voor een overheidsinstantie bij de uitoefening van haar taken (AVG 6 lid 1, slotzin). Daarom onder e.\n' +
  '3. Artikel 6 alleen is niet genoeg. Voor bijzondere gegevens is ook een uitzondering van AVG 9 nodig, en bij een vermoeden van een strafbaar feit AVG 10.\n' +
  '4. Het vitaal belang van AVG 9 lid 2 onder c geldt alleen als iemand niet in staat is toestemming te geven.';
const LEIDRAAD =
  'Bouwsteen 12, signalen mensenhandel, noemt AVG 6 lid 1: toestemming (onder a), vitale belangen (‘onder b’) en gerechtvaardigde belangen (onder f), en de aangiftebevoegdheid van Sv 161.';

const POLITIE: Kaartmodel = {
  soort: 'politie_signaal',
  titel: kaartsoorten.politie_signaal,
  ontvangersoort: 'politie',
  zonderPersoon: false,
  avg6: 'e',
  avg6Grond:
    'Taak van algemeen belang en openbaar gezag van de gemeente: toezicht en het signaleren van misstanden (Gemeentewet 160, 172 en 174), met de bevoegdheid van ieder om aangifte te doen (Sv 161). Er is geen algemene plicht om mensenhandel te melden (Sv 162 ziet op ambtsmisdrijven en misbruik van een eigen regeling); daarom niet onder c.',
  avg9: 'g',
  avg9Grond:
    'UAVG 23, aanhef en onder c: noodzakelijk in aanvulling op de verwerking van persoonsgegevens van strafrechtelijke aard, voor het doel waarvoor die worden verwerkt.',
  avg10:
    'UAVG 31 en 33. Het vermoeden van mensenhandel (Sr 273f) is een gegeven van strafrechtelijke aard. In een samenwerkingsverband van gemeente en politie draagt artikel 33 lid 1 onder b UAVG dit, als de waarborgen vastliggen. Is er zo’n verband niet, kies dan een ander onderdeel; aangifte doen (Sv 161) kan altijd.',
  strafgrond: 'u33_1b',
  leidraad: LEIDRAAD,
  afwijking: AFWIJKING,
  uitleg:
    'U geeft de politie (AVIM) wat zij nodig heeft om een mogelijk slachtoffer te beschermen en mensenhandel op te sporen: feiten, indicatoren en wie het betreft, voor zover nodig. Wegen doet de politie.',
};

/** The models. Letters of the articles as in the AVG itself; where the leidraad says otherwise the difference stands beside it (B12.3). */
export const kaartmodellen: readonly Kaartmodel[] = [
  POLITIE,
  {
    ...POLITIE,
    soort: 'om_signaal',
    titel: kaartsoorten.om_signaal,
    ontvangersoort: 'om',
    uitleg:
      'U geeft het Openbaar Ministerie wat het nodig heeft om over het vervolg te beslissen, als de politie het signaal al heeft.',
  },
  {
    soort: 'zorgcoordinator',
    titel: kaartsoorten.zorgcoordinator,
    ontvangersoort: 'zorg',
    zonderPersoon: false,
    avg6: 'a',
    avg6Grond:
      'Toestemming: vrij, specifiek, geïnformeerd en ondubbelzinnig (AVG 4 onder 11 en 7), in de eigen taal, en altijd in te trekken. Hulp hangt er nooit van af.',
    avg9: 'a',
    avg9Grond: 'Uitdrukkelijke toestemming (AVG 9 lid 2 onder a; UAVG 22 lid 2 onder a).',
    avg10:
      'UAVG 32 onder a, alleen voor gegevens over wie zelf ja zei. Toestemming van het mogelijke slachtoffer draagt geen gegevens over een verdachte. Gaan die mee, dan draagt UAVG 33 lid 1 onder b dat, en anders blijven zij weg.',
    strafgrond: 'u32a',
    leidraad:
      'Bouwsteen 12 noemt uitdrukkelijke toestemming als uitzondering, en de zorgvuldigheid die de machtsongelijkheid vraagt.',
    afwijking:
      'Geen andere letter. Wel strenger: de toestemming staat apart vast, met taal, reikwijdte, einddatum en hoe nee zeggen mogelijk was (overweging 43 AVG). Zonder toestemming kan een warme overdracht zonder gegevens.',
    uitleg:
      'U brengt iemand die dat zelf wil in contact met de zorgcoördinator mensenhandel, en geeft alleen mee wat diegene goedvindt.',
  },
  {
    soort: 'nla_bedrijf',
    titel: kaartsoorten.nla_bedrijf,
    ontvangersoort: 'nla',
    zonderPersoon: true,
    avg6: 'e',
    avg6Grond:
      'Taak van algemeen belang: het signaleren van overtreding van de arbeidswetten (Wml, Wav, Atw, Arbowet) door een werkgever, aan de toezichthouder daarop. Welke wet deze taak aan de gemeente geeft (AVG 6 lid 3), bevestigt de privacyfunctionaris bij de ondertekening.',
    avg9: 'geen',
    avg9Grond:
      'Er gaan geen bijzondere persoonsgegevens mee: het bedrijf staat centraal, wie er werkt wordt niet genoemd en is niet herkenbaar.',
    avg10:
      'Alleen feiten over het bedrijf. Staat er een eigenaar of beheerder als natuurlijk persoon in, dan niets over een vermoeden van een strafbaar feit; dat gaat naar de politie.',
    strafgrond: 'geen',
    leidraad:
      'Hoofdstuk Nederlandse Arbeidsinspectie: melding met relatie, plaats, vermoedelijke overtreding en onderbouwing.',
    afwijking: 'Geen andere letter. Wel enger: niets over een persoon die er werkt.',
    uitleg: 'U meldt een bedrijf bij de Arbeidsinspectie. Is er spoed, bel dan eerst 0800-5151.',
  },
  {
    soort: 'riec_casus',
    titel: kaartsoorten.riec_casus,
    ontvangersoort: 'riec',
    zonderPersoon: true,
    avg6: 'e',
    avg6Grond:
      'Taak van algemeen belang, met de Wet gegevensverwerking door samenwerkingsverbanden (WGS 1.5 en 2.16 tot en met 2.23): bestrijding van georganiseerde criminaliteit.',
    avg9: 'geen',
    avg9Grond:
      'Er gaan geen bijzondere persoonsgegevens mee: gegevens over seksueel gedrag (WGS 2.21) zijn voor dit doel niet nodig. Onderwerp is de facilitator, het bedrijf of de locatie.',
    avg10:
      'WGS 1.5 lid 3: gegevens van strafrechtelijke aard over de facilitator, voor zover noodzakelijk voor het doel van WGS 2.17.',
    strafgrond: 'wgs',
    leidraad:
      'Bouwsteen 12: delen kan ook met tussenkomst van RIEC of Zorg- en Veiligheidshuis, via de aandachtsfunctionaris.',
    afwijking:
      'De leidraad noemt het RIEC als vormvrije weg. Sinds 1 maart 2025 geldt de WGS: alleen aangewezen categorieën, voor het doel van WGS 2.17, met een besluit en een logregel.',
    uitleg:
      'U brengt een bedrijf, facilitator of locatie in bij het RIEC. Een mogelijk slachtoffer gaat nooit langs deze weg; dat gaat naar de politie.',
  },
];
