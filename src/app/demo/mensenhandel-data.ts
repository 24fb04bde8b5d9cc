import type { Moment } from './tijd.ts';

/** A piece that the aandachtsfunctionaris adds; `bevestigd` says against which source it was checked. */
export interface Demostuk {
  dag: number;
  soort: 'feit' | 'duiding' | 'persoon';
  tekst: string;
  zekerheid: 'eigen_waarneming' | 'gehoord' | 'derde_hand';
  bevestigd?: string;
}

/** One verstrekking from a dossier. `stukken` are places in the list of added pieces; `alles` means all that may leave. */
export interface Demoverstrekking {
  sleutel: string;
  dag: number;
  aan: 'politie' | 'vuurtoren' | 'om' | 'riec' | 'nla';
  urgentie: 'spoed' | 'gewoon';
  stukken: readonly number[] | 'alles';
  context: string;
  /** Answers of the receiver: day, who, kind, words. */
  antwoorden: ReadonlyArray<[dag: number, wie: string, soort: string, tekst: string]>;
}

/** A dossier from hand-over to end. */
export interface Demodossier {
  sleutel: string;
  gemeente: string;
  /** The melding that is handed over with it. */
  melding?: string;
  op: Moment;
  door: string;
  urgentie: 'direct' | 'spoed' | 'gewoon';
  gebeld?: '112' | 'politie';
  feiten: string;
  zekerheid: 'eigen_waarneming' | 'gehoord' | 'derde_hand';
  indicatoren: readonly string[];
  tegen?: string;
  plaats?: string;
  /** Day on which it was taken up, and why; absent: it still waits. */
  opgepakt?: [dag: number, motivering: string];
  stukken?: readonly Demostuk[];
  verstrekkingen?: readonly Demoverstrekking[];
  gesloten?: [dag: number, motivering: string];
}

/** The dossiers of the demo. No names: who it is about is known to the organisation that helps. */
export const dossiers: readonly Demodossier[] = [
  {
    sleutel: 'veen1',
    gemeente: 'GM9001',
    melding: 'v14',
    op: 'D-171 22:30',
    door: 'yusuf',
    urgentie: 'spoed',
    feiten:
      'De receptie belde terug en vertelde hetzelfde aan mij. De kamers worden per dag contant betaald door dezelfde man, die op de gang blijft. De bewoner van de tweede kamer komt alleen met hem naar buiten.',
    zekerheid: 'gehoord',
    indicatoren: ['A1', 'B3', 'B4'],
    tegen: 'Het hotel heeft geen geweld of ruzie gehoord.',
    plaats: 'Hotel aan het Stationsplein, derde verdieping',
    opgepakt: [
      -170,
      'Drie indicatoren uit verschillende categorieën en een bron die zelf aanwezig is. Eerste stap: politie informeren en De Vuurtoren laten meedenken.',
    ],
    stukken: [
      {
        dag: -170,
        soort: 'feit',
        tekst:
          'De bedrijfsleider liet de kassabonnen zien: vier dagen, twee kamers, contant, steeds op dezelfde naam van een bedrijf.',
        zekerheid: 'eigen_waarneming',
      },
      {
        dag: -168,
        soort: 'feit',
        tekst:
          'De bewoner van de tweede kamer heeft via het hotel laten weten met iemand van De Vuurtoren te willen praten.',
        zekerheid: 'gehoord',
        bevestigd: 'Nagevraagd bij de zorgcoördinator, die haar zelf heeft gesproken.',
      },
    ],
    verstrekkingen: [
      {
        sleutel: 'vs-veen1-politie',
        dag: -169,
        aan: 'politie',
        urgentie: 'spoed',
        stukken: 'alles',
        context:
          'De melding komt van het hotel; de receptie is bereid te verklaren. De gemeente heeft niemand gesproken en doet zelf geen onderzoek.',
        antwoorden: [
          [-169, 'roos', 'ontvangen', 'Ontvangen, we kijken er vandaag naar.'],
          [-166, 'roos', 'opgepakt', 'Opgepakt. Contact loopt via de zorgcoördinator.'],
          [-75, 'roos', 'afgesloten', 'Afgesloten. De betrokkene is veilig; het vervolg ligt bij het OM.'],
        ],
      },
      {
        sleutel: 'vs-veen1-zorg',
        dag: -167,
        aan: 'vuurtoren',
        urgentie: 'spoed',
        stukken: [1],
        context: 'Zij heeft zelf gevraagd om contact. Neem contact op via het hotel, alleen overdag.',
        antwoorden: [
          [-167, 'zoe', 'ontvangen', 'Ontvangen; morgen eerste gesprek.'],
          [-160, 'zoe', 'opgepakt', 'Er is een plek en zij wil blijven.'],
          [-80, 'zoe', 'afgesloten', 'Begeleiding is overgedragen aan de vaste hulpverlener.'],
        ],
      },
    ],
    gesloten: [-60, 'Politie en zorg hebben het overgenomen en afgerond. Er is niets meer wat de gemeente moet doen.'],
  },
  {
    sleutel: 'oost1',
    gemeente: 'GM9002',
    melding: 'o09',
    op: 'D-141 20:30',
    door: 'otto',
    urgentie: 'spoed',
    feiten:
      'De hulpverlener vertelde mij dat haar cliënt elke week naar een andere plaats wordt gebracht, en dat het identiteitsbewijs bij de chauffeur ligt. De cliënt heeft gevraagd dit door te geven.',
    zekerheid: 'gehoord',
    indicatoren: ['B1', 'E1'],
    opgepakt: [
      -140,
      'Twee duidelijke indicatoren en een eigen verzoek om hulp. Eerste stap: de politie, met de hulpverlener als contact.',
    ],
    stukken: [
      {
        dag: -139,
        soort: 'feit',
        tekst: 'De hulpverlener bevestigt de plaatsen van de laatste drie weken; twee daarvan liggen buiten de regio.',
        zekerheid: 'gehoord',
      },
      {
        dag: -138,
        soort: 'duiding',
        tekst: 'Dit lijkt op een rondgaand circuit; of dat zo is, is aan de politie.',
        zekerheid: 'derde_hand',
      },
    ],
    verstrekkingen: [
      {
        sleutel: 'vs-oost1-politie',
        dag: -20,
        aan: 'politie',
        urgentie: 'gewoon',
        stukken: 'alles',
        context:
          'Eerder mondeling doorgegeven; hier schriftelijk, met wat er sindsdien bij kwam. De hulpverlener is bereikbaar via De Vuurtoren.',
        antwoorden: [],
      },
    ],
  },
  {
    sleutel: 'zuid1',
    gemeente: 'GM9004',
    melding: 'z08',
    op: 'D-133 22:50',
    door: 'tobias',
    urgentie: 'direct',
    gebeld: 'politie',
    feiten:
      'Op het spreekuur vertelde iemand dat een ander haar telefoon en pas bewaart tot een schuld is afbetaald. Zij zit nu nog bij de hulpverlener en wil niet terug.',
    zekerheid: 'gehoord',
    indicatoren: ['A2', 'B1', 'B2'],
    plaats: 'Spreekuur; zij is daar nu',
    opgepakt: [
      -132,
      'Direct gevaar. De politie is gebeld en komt naar het spreekuur. De zorgcoördinator zoekt een bed.',
    ],
    stukken: [
      {
        dag: -132,
        soort: 'feit',
        tekst: 'Zij is die nacht opgevangen. Haar spullen liggen nog in het appartement.',
        zekerheid: 'eigen_waarneming',
      },
      {
        dag: -131,
        soort: 'feit',
        tekst:
          'De kamers in Hotel Kustzicht en het appartement zijn gehuurd door dezelfde tussenpersoon; dat staat op beide huurovereenkomsten.',
        zekerheid: 'eigen_waarneming',
      },
      {
        dag: -30,
        soort: 'feit',
        tekst:
          'De tussenpersoon heeft personeel voor schoonmaak en vervoer dat volgens de roosters zeven dagen per week wordt ingezet.',
        zekerheid: 'eigen_waarneming',
      },
    ],
    verstrekkingen: [
      {
        sleutel: 'vs-zuid1-politie',
        dag: -131,
        aan: 'politie',
        urgentie: 'spoed',
        stukken: 'alles',
        context: 'Zij is veilig en wil met de politie praten, met iemand van De Vuurtoren erbij.',
        antwoorden: [
          [-131, 'erik', 'ontvangen', 'Ontvangen. Wij nemen vandaag contact op met de zorgcoördinator.'],
          [-128, 'erik', 'opgepakt', 'Intake is gedaan.'],
        ],
      },
      {
        sleutel: 'vs-zuid1-zorg',
        dag: -131,
        aan: 'vuurtoren',
        urgentie: 'spoed',
        stukken: [0],
        context: 'Zij vroeg zelf om opvang en weet dat dit wordt doorgegeven.',
        antwoorden: [[-131, 'amina', 'opgepakt', 'Er is een bed tot en met volgende week; daarna een vaste plek.']],
      },
      {
        sleutel: 'vs-zuid1-riec',
        dag: -12,
        aan: 'riec',
        urgentie: 'gewoon',
        stukken: [1],
        context:
          'Het gaat om de tussenpersoon als bedrijf, op twee adressen in twee gemeenten. Over wie er verblijft gaat niets mee.',
        antwoorden: [],
      },
      {
        sleutel: 'vs-zuid1-nla',
        dag: -13,
        aan: 'nla',
        urgentie: 'gewoon',
        stukken: [2],
        context:
          'De roosters zagen wij bij het hotel. Het gaat om het bedrijf van de tussenpersoon en zijn arbeidsrelaties.',
        antwoorden: [],
      },
    ],
  },
  {
    sleutel: 'molen1',
    gemeente: 'GM9003',
    melding: 'm07',
    op: 'D-127 11:30',
    door: 'geke',
    urgentie: 'spoed',
    feiten:
      'De politie gaf door dat een van de inzittenden van het busje niet kon zeggen waar zij verbleef en steeds naar de bestuurder keek. Het busje hoort bij de bed & breakfast aan de Wiekslag.',
    zekerheid: 'derde_hand',
    indicatoren: ['A3', 'B5', 'E1'],
    tegen: 'Het kan ook vermoeidheid of taal zijn geweest; er is kort gesproken.',
    opgepakt: [
      -126,
      'Past bij de stapel over dezelfde inrichting. Eerste stap: terug naar de politie met wat de gemeente weet, en de zorgcoördinator vragen om mee te gaan.',
    ],
    stukken: [
      {
        dag: -125,
        soort: 'feit',
        tekst:
          'Bij de controle van de Wiekslag hing op elke deur een weekprijs; de huur wordt geïnd door wie ook het busje rijdt.',
        zekerheid: 'eigen_waarneming',
      },
      {
        dag: -9,
        soort: 'feit',
        tekst: 'Iemand die er werkte heeft bij De Vuurtoren om hulp gevraagd en wil dat de zorgcoördinator dit weet.',
        zekerheid: 'gehoord',
        bevestigd: 'Bevestigd door de hulpverlener die haar sprak.',
      },
    ],
    verstrekkingen: [
      {
        sleutel: 'vs-molen1-politie',
        dag: -125,
        aan: 'politie',
        urgentie: 'spoed',
        stukken: 'alles',
        context: 'Aanvulling op wat uw eenheid zelf doorgaf. De sluiting van het pand wordt in overleg gepland.',
        antwoorden: [
          [-124, 'roos', 'ontvangen', 'Ontvangen.'],
          [-118, 'roos', 'opgepakt', 'Opgepakt. Wilt u met de sluiting wachten tot wij bellen?'],
        ],
      },
      {
        sleutel: 'vs-molen1-om',
        dag: -16,
        aan: 'om',
        urgentie: 'gewoon',
        stukken: [0],
        context: 'Voor het vervolg na de sluiting. Het besluit en de rapportage liggen bij de gemeente.',
        antwoorden: [],
      },
      {
        sleutel: 'vs-molen1-zorg',
        dag: -2,
        aan: 'vuurtoren',
        urgentie: 'spoed',
        stukken: [1],
        context: 'Zij vroeg zelf om contact, liefst deze week en in de avond.',
        antwoorden: [],
      },
    ],
  },
  {
    sleutel: 'veen2',
    gemeente: 'GM9001',
    op: 'D-3 15:10',
    door: 'lotte',
    urgentie: 'gewoon',
    feiten:
      'Bij een bezoek aan de Havenweg vertelde iemand dat een ander de afspraken maakt en het geld bewaart. Zij wilde er niet meer over zeggen. Een kaartje van De Vuurtoren is gegeven.',
    zekerheid: 'eigen_waarneming',
    indicatoren: ['A5', 'B2'],
    plaats: 'Havenweg 118',
  },
  {
    sleutel: 'molen2',
    gemeente: 'GM9003',
    op: 'D-1 11:45',
    door: 'geke',
    urgentie: 'gewoon',
    feiten:
      'Een buurvrouw van de Wiekslag vertelde dat zij in de nacht iemand hoorde huilen en dat er daarna een deur op slot werd gedaan.',
    zekerheid: 'derde_hand',
    indicatoren: ['B4'],
    plaats: 'Wiekslag 14',
  },
  {
    sleutel: 'zuid2',
    gemeente: 'GM9004',
    op: 'U-6',
    door: 'lotte',
    urgentie: 'spoed',
    feiten:
      'Een medewerker van Hotel Kustzicht belde: een gast vroeg om hulp omdat haar paspoort bij de tussenpersoon ligt. Zij is nu bij de receptie en wil wachten tot de dienst van de tussenpersoon voorbij is.',
    zekerheid: 'gehoord',
    indicatoren: ['B1', 'A1'],
    plaats: 'Hotel Kustzicht, receptie',
  },
];
