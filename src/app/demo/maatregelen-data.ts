/** A step that followed a decision on the rapportage of a visit. */
export interface Demomaatregel {
  controle: string;
  inrichting: string;
  dag: number;
  aan: 'exploitant' | 'verhuurder';
  omschrijving: string;
  /** Days to repair. */
  termijn?: number;
  dwangsom?: [bedrag: number, eenheid: 'per_week' | 'per_overtreding', maximum: number];
  /** Last day of a sluiting, counted from the end of the story. */
  eindigt?: number;
  hercontrole?: {
    dag: number;
    team: readonly [string, string];
    waarnemingen: ReadonlyArray<[punt: string, oordeel: 'voldoet' | 'voldoet_niet', tekst: string]>;
    uitkomst: 'nageleefd' | 'deels' | 'niet';
    bevinding: string;
    nieuweTermijn?: number;
  };
}

/** The steps of the year. The warning to Huize Clematis was decided but not made yet: that waits for the jurist. */
export const maatregelen: readonly Demomaatregel[] = [
  {
    controle: 'c-bron-0',
    inrichting: 'thermen',
    dag: -279,
    aan: 'exploitant',
    omschrijving:
      'Staak het aanbieden van erotische massages zolang er geen vergunning is, en verwijder het aanbod van de website.',
    termijn: 14,
    dwangsom: [2500, 'per_week', 25_000],
    hercontrole: {
      dag: -255,
      team: ['otto', 'yusuf'],
      waarnemingen: [
        ['vergunning-aanwezig', 'voldoet_niet', 'Er werd in zes kamers gewerkt. Een vergunning is er nog niet.'],
        ['vluchtweg', 'voldoet_niet', 'Er is nog steeds één uitgang.'],
      ],
      uitkomst: 'niet',
      bevinding: 'De exploitatie is niet gestaakt. De dwangsom is over de verstreken weken verbeurd.',
    },
  },
  {
    controle: 'c-sirene-0',
    inrichting: 'sirene',
    dag: -250,
    aan: 'exploitant',
    omschrijving:
      'Zorg dat tijdens openingstijden altijd een beheerder van de vergunning aanwezig is en houd het register bij.',
    termijn: 14,
    hercontrole: {
      dag: -226,
      team: ['yusuf', 'lotte'],
      waarnemingen: [
        ['beheerder-aanwezig', 'voldoet', 'De beheerder was aanwezig en kende de voorschriften.'],
        ['administratie', 'voldoet', 'Het register was bij tot en met gisteren.'],
      ],
      uitkomst: 'nageleefd',
      bevinding: 'Aan beide punten is voldaan. De lijst met bedragen in de kleedruimte is weg.',
    },
  },
  {
    controle: 'c-anker-0',
    inrichting: 'anker',
    dag: -230,
    aan: 'exploitant',
    omschrijving:
      'Houd het dagregister bij, laat een beheerder aanwezig zijn en zet in de huisregels dat weigeren altijd kan.',
    termijn: 21,
    dwangsom: [1000, 'per_overtreding', 10_000],
    hercontrole: {
      dag: -200,
      team: ['tobias', 'lotte'],
      waarnemingen: [
        ['beheerder-aanwezig', 'voldoet', 'De beheerder was aanwezig.'],
        ['administratie', 'voldoet', 'Het dagregister was bijgehouden.'],
        ['zelfbeschikking', 'voldoet', 'De huisregels zijn aangepast: weigeren kan altijd, met terugbetaling.'],
      ],
      uitkomst: 'nageleefd',
      bevinding: 'Alle drie de punten zijn hersteld.',
    },
  },
  {
    controle: 'c-orchidee-0',
    inrichting: 'orchidee',
    dag: -212,
    aan: 'exploitant',
    omschrijving:
      'Staak het aanbieden van erotische massages zonder vergunning en houd de achterdeur vrij als vluchtweg.',
    termijn: 28,
    dwangsom: [1500, 'per_week', 15_000],
    hercontrole: {
      dag: -178,
      team: ['yusuf', 'lotte'],
      waarnemingen: [
        ['vergunning-inhoud', 'voldoet', 'Er worden alleen gewone massages aangeboden; de prijslijst is aangepast.'],
        ['vluchtweg', 'voldoet', 'De achterdeur was vrij en ging zonder sleutel open.'],
      ],
      uitkomst: 'nageleefd',
      bevinding: 'Het aanbod is gestaakt en de vluchtweg is vrij.',
    },
  },
  {
    controle: 'c-lotus-0',
    inrichting: 'lotus',
    dag: -187,
    aan: 'exploitant',
    omschrijving:
      'Gesprek gevoerd over de ruimte achter de wachtkamer, de voorwaarden van de APV en de hulp die er is.',
  },
  {
    controle: 'c-esdoorn-0',
    inrichting: 'woningoost',
    dag: -160,
    aan: 'verhuurder',
    omschrijving:
      'De woning is gesloten. Wie er werkt kreeg twee dagen om spullen te halen en het aanbod van opvang en hulp.',
    eindigt: -70,
  },
  {
    controle: 'c-wiek-0',
    inrichting: 'bnb',
    dag: -99,
    aan: 'verhuurder',
    omschrijving: 'De bed & breakfast is gesloten. De dag is afgestemd met de politie en de zorgcoördinator.',
    eindigt: 84,
  },
  {
    controle: 'c-sirene-1',
    inrichting: 'sirene',
    dag: -72,
    aan: 'exploitant',
    omschrijving: 'Zorg elke avond voor een aanwezige beheerder en voor toezicht op de stoep na sluitingstijd.',
    termijn: 14,
    dwangsom: [5000, 'per_overtreding', 50_000],
    hercontrole: {
      dag: -50,
      team: ['yusuf', 'lotte'],
      waarnemingen: [
        ['beheerder-aanwezig', 'voldoet', 'De tweede beheerder was aanwezig.'],
        ['overlast', 'voldoet_niet', 'Na 2.00 uur stonden nog vijftien bezoekers op de stoep, zonder toezicht.'],
      ],
      uitkomst: 'deels',
      bevinding: 'De beheerder is er; het toezicht op straat nog niet.',
      nieuweTermijn: -4,
    },
  },
  {
    controle: 'c-v11',
    inrichting: 'elegance',
    dag: -46,
    aan: 'exploitant',
    omschrijving: 'Vul het overzicht van de ritten aan en leg vast hoe het voortaan wordt bijgehouden.',
    termijn: 50,
  },
];
