import type { Demodossier } from './mensenhandel-soort.ts';

/** Dossiers of district Noord. No names: who it is about is known to the organisation that helps. */
export const NOORD: readonly Demodossier[] = [
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
