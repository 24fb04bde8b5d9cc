import type { Petsoort } from '../kern/petten.ts';

const ONTVANGER = [
  'Kijk onder Ontvangen: daar staat wat aan uw organisatie is verstrekt, met het doel waarvoor.',
  'Open de verstrekking en bevestig de ontvangst. De afzender ziet dan dat zij is aangekomen.',
  'Antwoord voor de termijn: opgepakt of niet, en waarom. Gebruik de gegevens alleen voor het genoemde doel.',
];

/** How to begin, in a few steps, for each pet. The handleiding tells the rest. */
export const beginstappen: Record<Petsoort, readonly string[]> = {
  toezichthouder: [
    'Kijk eerst bij ‘Wat mag ik?’: uw aanwijzing zegt in welke gemeente en met welke bevoegdheden u handelt.',
    'Leg een melding vast in de woorden van de melder. Schrijf geen namen of kenmerken op van mensen die sekswerk doen.',
    'Haal er de feiten uit als signalen: één feit per signaal, met bron en zekerheid.',
    'Wijst iets op mensenhandel, draag dan over. Is er nu gevaar, bel 112.',
  ],
  coordinator: [
    'Begin met wat te laat is en wat vandaag moet; beoordeel nieuwe meldingen.',
    'Bevestig of signalen bij elkaar horen, en schrijf op waarom.',
    'Kies per stapel of melding een route, met een dag om opnieuw te kijken.',
    'Laat de melder weten wat ermee gebeurde.',
  ],
  jurist: [
    'Bewaak de termijnen; die uit de wet zijn gemerkt.',
    'Bij elke knop staat ‘Waarom?’: regel, artikel en bron. Alle regels staan onder Beleid.',
    'Houd de regels van de APV bij, met artikel en periode; een controle wordt beoordeeld naar de regel van die dag.',
  ],
  burgemeester: [
    'In uw werkvoorraad staat waarop uw besluit wacht.',
    'Lees eerst de feiten, dan de beoordeling, dan het advies; elk staat apart.',
    'Bij ‘Waarom?’ leest u op welk artikel een bevoegdheid rust.',
  ],
  aandachtsfunctionaris: [
    'Open nieuwe dossiers op volgorde van urgentie. Is er nu gevaar, bel 112.',
    'Controleer wat zacht is voordat u het deelt.',
    'Delen: zeven vragen, één ontvanger, een ondertekende grondslagkaart. De AVG verbiedt delen niet, zij vraagt een grondslag.',
    'Volg of de ontvanger antwoordt; blijft het stil, bel.',
  ],
  wijkagent: ONTVANGER,
  rechercheur: ONTVANGER,
  zorgmedewerker: ONTVANGER,
  zorgcoordinator: ONTVANGER,
  officier: ONTVANGER,
  riec_analist: ONTVANGER,
  inspecteur_nla: ONTVANGER,
  vergunningverlener: [
    'Onder Beleid leest u wat uw pet mag.',
    'Screening staat in een eigen compartiment; toezicht leest daar niet mee.',
  ],
  vertrouwenspersoon: [
    'Onder Beleid leest u wat uw pet mag.',
    'Wat iemand u vertelt staat in een eigen compartiment; niemand anders leest mee.',
  ],
  beheerder: [
    'Voeg eerst de gemeenten toe, dan de organisaties, dan de medewerkers.',
    'Koppel elk account, en geef een pet op grond van een besluit van de organisatie. Aan uzelf geeft u er geen.',
    'Gaat iemand weg, beëindig de medewerker dan dezelfde dag: alle petten en sessies stoppen meteen.',
    'Bij ‘Wie mag wat’ ziet u wat elke pet kan. De inhoud van zaken ziet u niet.',
  ],
  privacyfunctionaris: [
    'Beoordeel en onderteken grondslagkaarten; zonder handtekening wordt er niets op verstrekt.',
    'Zoek in het log wie wat waarvoor las of deed, en volgens welke regel.',
    'Controleer geregeld of de keten van het log heel is.',
  ],
};

/** The keys that work on every page. */
export const toetsen: ReadonlyArray<{ naam: string; waarde: string }> = [
  { naam: '/', waarde: 'naar het zoekvak' },
  { naam: '?', waarde: 'alle sneltoetsen van deze pet' },
  { naam: 'g en een letter', waarde: 'naar een onderdeel van het menu' },
  { naam: 'Tab en Shift+Tab', waarde: 'naar het volgende of vorige onderdeel van de pagina' },
  { naam: 'Esc', waarde: 'sluit wat openstaat' },
];

/** One word per thing, the same on every screen. */
export const woordenlijst: ReadonlyArray<{ naam: string; waarde: string }> = [
  { naam: 'pet', waarde: 'de rol waarin u nu handelt; één tegelijk' },
  { naam: 'compartiment', waarde: 'een afgeschermd deel van de gegevens met eigen lezers' },
  { naam: 'melding', waarde: 'wat iemand vertelt, in eigen woorden' },
  { naam: 'signaal', waarde: 'één feit uit een melding, controle of monitoring' },
  { naam: 'stapel', waarde: 'signalen die bij elkaar horen, met de reden waarom' },
  {
    naam: 'triage',
    waarde: 'de keuze van de route: toezicht, opsporing, grijs gebied, zorg, Arbeidsinspectie of niets',
  },
  { naam: 'aanwijzing', waarde: 'het besluit waarmee een gemeente u toezichthouder maakt' },
  { naam: 'inrichting', waarde: 'een pand of bedrijf waar of van waaruit sekswerk wordt aangeboden' },
  { naam: 'facilitator', waarde: 'wie organiseert of mogelijk maakt: exploitant, beheerder, verhuurder, bemiddelaar' },
  { naam: 'controle', waarde: 'een bezoek om te zien of regels worden nageleefd' },
  { naam: 'bestuurlijke rapportage', waarde: 'feiten, beoordeling en advies aan de burgemeester' },
  { naam: 'verstrekking', waarde: 'één keer gegevens geven aan één ontvanger' },
  { naam: 'grondslagkaart', waarde: 'de ondertekende uitleg waarom zo’n verstrekking mag' },
  { naam: 'verwerking', waarde: 'elke keer dat gegevens worden gelezen of veranderd; staat in het log' },
];
