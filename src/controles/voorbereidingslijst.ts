/** One point of the preparation, with why it is there and where that comes from. */
export interface Voorbereidingspunt {
  punt: string;
  titel: string;
  uitleg: string;
  bron: string;
}

/** A preparation list as it was in force; `versie` is kept with each controle. */
export interface Voorbereidingslijst {
  versie: number;
  punten: readonly Voorbereidingspunt[];
}

const LEIDRAAD = 'C6; leidraad, uitvoering controles';

// A change of the points is a new list behind this one, never an edit: a controle is read by the list it was prepared with.
const LIJSTEN: readonly Voorbereidingslijst[] = [
  {
    versie: 1,
    punten: [
      {
        punt: 'doel',
        titel: 'Doel besproken',
        uitleg: 'Ieder teamlid kan in één zin zeggen waarom u gaat en welke norm u toetst. Geen opsporing.',
        bron: 'Awb 3:3, 5:13; C6',
      },
      {
        punt: 'grondslag',
        titel: 'Grondslag en aanwijzing bij de hand',
        uitleg: 'Het artikel, de aanwijzing voor deze gemeente en het legitimatiebewijs gaan mee.',
        bron: 'Awb 5:11, 5:12; B9.2, B9.4',
      },
      {
        punt: 'afstemming',
        titel: 'Afgestemd met de politie',
        uitleg:
          'Bij een onvergunde plek: loopt er een onderzoek, is het adres veilig, gaan we samen? Een reden voor uitstel vraagt u niet.',
        bron: 'C4; leidraad, reactief toezicht',
      },
      {
        punt: 'veiligheid',
        titel: 'Veiligheid nagevraagd bij het informatieknooppunt',
        uitleg:
          'Vraag bij het regionaal informatieknooppunt van de politie om een veiligheidsinschatting. Leg hier alleen vast dát het is gedaan, niet het antwoord.',
        bron: LEIDRAAD,
      },
      {
        punt: 'draaiboek',
        titel: 'Draaiboek en strategie klaar',
        uitleg: 'Volgorde, afspraken bij weigering of onveiligheid, wie belt wie.',
        bron: LEIDRAAD,
      },
      {
        punt: 'rollen',
        titel: 'Rollen verdeeld',
        uitleg: 'Wie leidt, wie voert gesprekken, wie legt vast. Ieder houdt zich bij de eigen taak.',
        bron: 'C5, C7; leidraad, uitvoering controles',
      },
      {
        punt: 'medewerkers',
        titel: 'Gegevens van medewerkers beschermd',
        uitleg:
          'Geen privénummers, geen namen op lijsten die blijven liggen; het dienstnummer van de legitimatie volstaat.',
        bron: LEIDRAAD,
      },
      {
        punt: 'telefoon',
        titel: 'Wifi en Bluetooth uit',
        uitleg: 'Zet op elke telefoon die meegaat wifi en Bluetooth uit, zodat er geen gegevens lekken.',
        bron: LEIDRAAD,
      },
      {
        punt: 'kenteken',
        titel: 'Kenteken afgeschermd bij de RDW',
        uitleg: 'Overweeg het kenteken van de auto tijdelijk te laten afschermen. Dat kan digitaal bij de RDW.',
        bron: LEIDRAAD,
      },
      {
        punt: 'taal',
        titel: 'Tolk en taal geregeld',
        uitleg: 'Is er een tolk of tolkentelefoon bereikbaar voor de talen die u verwacht?',
        bron: 'C6, C7; leidraad, uitvoering controles',
      },
      {
        punt: 'flyers',
        titel: 'Flyers mee',
        uitleg: 'Reden van de controle, bevoegdheden, rechten en plichten, waar iemand terechtkan: in de eigen taal.',
        bron: 'C9; leidraad, uitvoering controles',
      },
    ],
  },
];

/** The list in force for a new controle. */
export function huidigeVoorbereidingslijst(): Voorbereidingslijst {
  return LIJSTEN.at(-1)!;
}

/** The list of a version. Throws on an unknown version: the database then knows more than the program. */
export function voorbereidingslijst(versie: number): Voorbereidingslijst {
  const lijst = LIJSTEN.find((l) => l.versie === versie);
  if (!lijst) throw new Error(`onbekende voorbereidingslijst ${versie}`);
  return lijst;
}

/** The points about which nothing was recorded yet. A point that was not needed counts when its reason stands there. */
export function openPunten(
  lijst: Voorbereidingslijst,
  afgevinkt: ReadonlyArray<{ punt: string; gedaan: boolean; toelichting: string | null }>,
): Voorbereidingspunt[] {
  return lijst.punten.filter((p) => !afgevinkt.some((a) => a.punt === p.punt && (a.gedaan || Boolean(a.toelichting))));
}
