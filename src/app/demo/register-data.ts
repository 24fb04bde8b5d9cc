import type { Moment } from './tijd.ts';

const risico = (tekst: string, maatregel: string, restrisico = 'laag') => ({
  risico: tekst,
  kans: 'middel',
  gevolg: 'hoog',
  maatregel,
  restrisico,
});

/** The assessment of ordinary toezicht. */
export const BRANCHE = {
  titel: 'DPIA toezicht op de seksbranche',
  beschrijving:
    'De gemeente neemt meldingen aan, stapelt signalen over inrichtingen en facilitators, controleert en legt maatregelen op. Van sekswerkers wordt niets vastgelegd.',
  noodzaak:
    'Zonder deze gegevens kan de gemeente niet nagaan of inrichtingen zich aan de APV houden. Alles gaat over de inrichting; een persoon is daarvoor niet nodig.',
  risicos: [
    risico(
      'In vrije tekst komt een gegeven over een sekswerker te staan.',
      'De waker wijst het aan en houdt het tegen; velden ervoor bestaan niet.',
    ),
    risico(
      'Een medewerker kijkt in zaken die niet bij het werk horen.',
      'Petten, compartimenten en een log dat niet te wijzigen is; ongewoon lezen geeft een alarm.',
    ),
    risico(
      'Toezicht jaagt sekswerkers naar de onvergunde branche.',
      'Geen registratie van mensen, voorlichting bij elk bezoek, en een evaluatie met de klankbordgroep.',
      'middel',
    ),
  ],
  meningBetrokkenen:
    'Een belangenvereniging van sekswerkers is gehoord. Zij vroeg om niets over mensen vast te leggen; dat is overgenomen.',
};

/** The assessment of signals of trafficking. */
export const SIGNALEN = {
  titel: 'DPIA signalen mensenhandel en verstrekken',
  beschrijving:
    'De aandachtsfunctionaris beoordeelt signalen mensenhandel in een beschermd dossier en verstrekt wat nodig is aan wie het nodig heeft.',
  noodzaak:
    'Een mogelijk slachtoffer beschermen kan niet zonder de feiten te delen. Per verstrekking wordt gewogen wat nodig is.',
  risicos: [
    risico(
      'Een dossier wordt gelezen door iemand die het niet mag zien.',
      'Eigen compartiment, versleuteling per dossier, en een sleutel die vernietigd wordt.',
    ),
    risico(
      'Er gaat meer weg dan nodig is.',
      'Zeven vragen, gekozen stukken, een ondertekende grondslagkaart en een ontvangstbewijs.',
    ),
  ],
  meningBetrokkenen:
    'Een organisatie die slachtoffers van mensenhandel begeleidt is gehoord. Betrokkenen zelf vragen kon niet veilig.',
};

interface Democonvenant {
  sleutel: string;
  gemeente: string;
  op: Moment;
  getekend?: Moment;
  medeondertekenaars: string;
  ingang: number;
  evaluatie: number;
  einde: number;
  inhoud: Record<string, unknown>;
}

const DELEN = {
  beveiliging: 'Gegevens gaan alleen langs dit programma, versleuteld en met ontvangstbewijs. Niet per mail.',
  verantwoordelijkheden:
    'Elke deelnemer blijft verantwoordelijk voor de eigen verwerking. Verzoeken van betrokkenen en datalekken gaan binnen een dag naar de deelnemer die het aangaat.',
  contact: 'Coördinator toezicht van de gemeente; aanspreekpunt van de partner.',
};

/** Two that are in force, of which one ends soon, and one that waits for a signature. */
export const CONVENANTEN: Democonvenant[] = [
  {
    sleutel: 'conv-riec',
    gemeente: 'GM9004',
    op: 'D-356 10:00',
    getekend: 'D-352 14:00',
    medeondertekenaars: 'RIEC Laagland: hoofd. Politie-eenheid: teamchef.',
    ingang: -352,
    evaluatie: 20,
    einde: 400,
    inhoud: {
      soort: 'convenant',
      verband: 'riec',
      titel: 'Convenant integrale aanpak met het RIEC',
      deelnemers: [
        { naam: 'Gemeente Zuiderkogge', rol: 'brengt casussen in over bedrijven en facilitators' },
        { naam: 'RIEC Laagland', rol: 'verbindt, analyseert en adviseert' },
        { naam: 'Politie-eenheid Laagland', rol: 'neemt deel voor de eigen taak' },
      ],
      doel: 'Georganiseerde criminaliteit achter bedrijven in de branche tegengaan met bestuurlijke, fiscale en strafrechtelijke middelen.',
      grondslag: 'WGS 1.4, 1.5 en 2.17. De gemeente: Gemeentewet 172 en 174. Elke deelnemer noemt de eigen taak.',
      gegevensdeel: 'Alleen over facilitator, bedrijf of plaats. Geen gegevens over sekswerkers.',
      ...DELEN,
    },
  },
  {
    sleutel: 'conv-zvh',
    gemeente: 'GM9001',
    op: 'D-340 10:00',
    getekend: 'D-338 11:00',
    medeondertekenaars: 'Zorg- en Veiligheidshuis: manager.',
    ingang: -338,
    evaluatie: -20,
    einde: 40,
    inhoud: {
      soort: 'werkafspraak',
      verband: 'zvh',
      titel: 'Werkafspraak casusoverleg Zorg- en Veiligheidshuis',
      deelnemers: [
        { naam: 'Gemeente Veenrijk', rol: 'brengt in via de aandachtsfunctionaris' },
        { naam: 'Zorg- en Veiligheidshuis Laagland', rol: 'voert de regie over het overleg' },
      ],
      doel: 'Hulp en veiligheid op elkaar afstemmen als meer partners nodig zijn.',
      grondslag: 'WGS, hoofdstuk 2; elke deelnemer noemt de eigen taak.',
      gegevensdeel: 'Wat voor de afstemming nodig is, per casus gewogen; zorginhoud blijft bij de zorg.',
      ...DELEN,
    },
  },
  {
    sleutel: 'conv-verwerker',
    gemeente: 'GM9001',
    op: 'D-5 13:00',
    medeondertekenaars: '',
    ingang: 1,
    evaluatie: 300,
    einde: 700,
    inhoud: {
      soort: 'verwerker',
      verband: 'anders',
      titel: 'Verwerkersovereenkomst hosting',
      deelnemers: [
        { naam: 'Gemeente Veenrijk', rol: 'verwerkingsverantwoordelijke' },
        { naam: 'Laagland Hosting', rol: 'verwerker: draait de servers' },
      ],
      doel: 'Dit programma draaien op servers in Nederland.',
      grondslag: 'AVG 28 lid 3: alleen op schriftelijke instructie van de gemeente.',
      gegevensdeel: 'Alles wat in dit programma staat, versleuteld opgeslagen.',
      ...DELEN,
    },
  },
];

/** A breach that was just reported. */
export const LEK_OPEN = {
  soort: 'kwijt',
  wat: 'Na de controle van gisteravond miste ik de map met de papieren checklist en een kopie van de vergunning. Ik heb de auto en de gang doorzocht. De telefoon had ik wel bij me.',
};

/** A breach from report to end. */
export const LEK_DICHT = {
  melding: {
    soort: 'verkeerd_verzonden',
    wat: 'Een constateringsrapport ging naar het adres van een ander bedrijf in dezelfde straat. Ik heb gebeld en gevraagd het ongelezen terug te sturen.',
  },
  beoordeling: {
    gegevensoorten: 'Bedrijfsgegevens en de bevindingen van een controle; de naam van een exploitant.',
    groep: 'Eén exploitant.',
    gevolgen: 'Een ander bedrijf kent de bevindingen; mogelijk schade aan de goede naam.',
    risico: 'risico',
    motivering: 'De envelop was geopend. Er staan geen gegevens over sekswerkers in het rapport.',
  },
  ap: {
    melden: 'ja',
    motivering: 'Een risico voor de exploitant is niet uit te sluiten.',
    apNummer: 'AP-demo-0001',
    namens: 'Gemeentesecretaris',
  },
  betrokkenen: {
    mededelen: 'ja',
    uitzondering: 'geen',
    motivering: 'Het risico is niet hoog, maar de exploitant hoort het liever van de gemeente. Telefonisch verteld.',
    namens: 'Gemeentesecretaris',
  },
  maatregel: { maatregel: 'Het rapport is teruggehaald. Adressen op enveloppen worden door een tweede gelezen.' },
  afsluiting: { les: 'Rapporten gaan voortaan digitaal; wie dat niet wil krijgt aangetekende post.' },
};
