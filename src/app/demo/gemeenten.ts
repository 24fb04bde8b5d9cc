/** The fictional regio of the demo. Nothing here exists: names of places, organisations and numbers are made up. */
export const REGIO = { naam: 'Regio Veenrijk', districten: ['District Noord', 'District Zuid'] } as const;

/** A gemeente of the demo; codes from GM9001 on are not given out by CBS. */
export interface Demogemeente {
  code: string;
  naam: string;
  district: (typeof REGIO.districten)[number];
  leidend: boolean;
  inwoners: number;
  adres: string;
  /** Article on entering a woning without consent (Gemeentewet 149a), where the raad made one. */
  verordening149a?: string;
}

export const gemeenten: readonly Demogemeente[] = [
  {
    code: 'GM9001',
    naam: 'Veenrijk',
    district: 'District Noord',
    leidend: true,
    inwoners: 91_400,
    adres: 'Raadhuisplein 1, 9999 AA Veenrijk',
    verordening149a: 'APV Veenrijk 6:3',
  },
  {
    code: 'GM9002',
    naam: 'Oosterdrecht',
    district: 'District Zuid',
    leidend: false,
    inwoners: 34_200,
    adres: 'Kerkring 12, 9998 BA Oosterdrecht',
  },
  {
    code: 'GM9003',
    naam: 'Molenwaard aan de Vliet',
    district: 'District Zuid',
    leidend: false,
    inwoners: 27_500,
    adres: 'Vlietkade 3, 9997 CA Molenwaard aan de Vliet',
    verordening149a: 'APV Molenwaard aan de Vliet 6:2',
  },
  {
    code: 'GM9004',
    naam: 'Zuiderkogge',
    district: 'District Noord',
    leidend: false,
    inwoners: 48_900,
    adres: 'Havenplein 7, 9996 DA Zuiderkogge',
    verordening149a: 'APV Zuiderkogge 6:3',
  },
  {
    code: 'GM9005',
    naam: 'Beemsterhout',
    district: 'District Noord',
    leidend: false,
    inwoners: 18_700,
    adres: 'Dorpsstraat 40, 9995 EA Beemsterhout',
  },
];

/** All codes: for pets that serve the whole regio. */
export const ALLE = gemeenten.map((g) => g.code);

/** A partner of the demo (B11.1). */
export interface Demoorganisatie {
  sleutel: string;
  soort: 'gemeente' | 'politie' | 'zorg' | 'om' | 'riec' | 'nla' | 'overig';
  naam: string;
  gemeente?: string;
  telefoon?: string;
  bereikbaar?: string;
}

export const organisaties: readonly Demoorganisatie[] = [
  { sleutel: 'regiobureau', soort: 'overig', naam: 'Regiobureau Veenrijk' },
  { sleutel: 'veenrijk', soort: 'gemeente', naam: 'Gemeente Veenrijk', gemeente: 'GM9001' },
  { sleutel: 'oosterdrecht', soort: 'gemeente', naam: 'Gemeente Oosterdrecht', gemeente: 'GM9002' },
  { sleutel: 'molenwaard', soort: 'gemeente', naam: 'Gemeente Molenwaard aan de Vliet', gemeente: 'GM9003' },
  { sleutel: 'zuiderkogge', soort: 'gemeente', naam: 'Gemeente Zuiderkogge', gemeente: 'GM9004' },
  { sleutel: 'beemsterhout', soort: 'gemeente', naam: 'Gemeente Beemsterhout', gemeente: 'GM9005' },
  {
    sleutel: 'politie',
    soort: 'politie',
    naam: 'Politie-eenheid Laagland, team mensenhandel',
    telefoon: '0900-8844',
    bereikbaar: 'Dag en nacht; bij gevaar 112',
  },
  {
    sleutel: 'vuurtoren',
    soort: 'zorg',
    naam: 'Stichting De Vuurtoren',
    telefoon: '000-000 00 01 (demo)',
    bereikbaar: 'Elke dag 9.00–22.00 uur; crisisbed dag en nacht',
  },
  {
    sleutel: 'ggd',
    soort: 'zorg',
    naam: 'GGD Veenrijk, team seksuele gezondheid',
    telefoon: '000-000 00 02 (demo)',
    bereikbaar: 'Werkdagen 8.30–17.00 uur',
  },
  { sleutel: 'om', soort: 'om', naam: 'Openbaar Ministerie, parket Laagland' },
  { sleutel: 'riec', soort: 'riec', naam: 'RIEC Laagland' },
  { sleutel: 'nla', soort: 'nla', naam: 'Nederlandse Arbeidsinspectie', telefoon: '0800-5151' },
  { sleutel: 'omgevingsdienst', soort: 'overig', naam: 'Omgevingsdienst Veenrijk' },
];
