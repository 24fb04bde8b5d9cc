import type { Demodossier } from './mensenhandel-soort.ts';

/** Dossiers of district Zuid. No names: who it is about is known to the organisation that helps. */
export const ZUID: readonly Demodossier[] = [
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
];
