/** A choice of route for a stapel, on a day of the story. */
export interface Demotriage {
  dag: number;
  routes: readonly string[];
  urgentie: 'gewoon' | 'spoed';
  motivering: string;
  lichter?: string;
  /** Days after the choice before which something must have happened. */
  binnen: number;
}

/** A stapel of the demo. Its signalen are those of the meldingen that name it; it begins with the first two. */
export interface Demostapel {
  sleutel: string;
  gemeente: string;
  titel: string;
  reden: string;
  triages: readonly Demotriage[];
}

/** The stapels; one that got a signal after its last route waits for a new one. */
export const stapels: readonly Demostapel[] = [
  {
    sleutel: 'orchidee',
    gemeente: 'GM9001',
    titel: 'Massagesalon aan de Kanaalstraat',
    reden: 'Drie verschillende melders over dezelfde salon: het aanbod, de openingstijden en de afgesloten achterdeur.',
    triages: [
      {
        dag: -248,
        routes: ['bestuursrechtelijk', 'zorg'],
        urgentie: 'spoed',
        motivering:
          'Vergunningplichtig volgens de APV en er is geen vergunning. Een afgesloten achterdeur is gevaarlijk. Er is geen aanwijzing voor dwang; zorg gaat mee om hulp aan te bieden.',
        lichter: 'Een brief volstaat niet: een afgesloten vluchtweg kan niet wachten op een reactietermijn.',
        binnen: 10,
      },
    ],
  },
  {
    sleutel: 'sirene',
    gemeente: 'GM9001',
    titel: 'Nachtclub Sirene: leiding en toezicht in de zaak',
    reden: 'Melding uit de branche en een melding van de politie gaan beide over wie er in de zaak de leiding heeft.',
    triages: [
      {
        dag: -281,
        routes: ['bestuursrechtelijk'],
        urgentie: 'gewoon',
        motivering:
          'De aanwezigheid van de beheerder en het bedrijfsplan zijn voorschriften van de vergunning. Een bezoek op een drukke avond laat zien of ze worden nageleefd.',
        binnen: 21,
      },
      {
        dag: -115,
        routes: ['bestuursrechtelijk'],
        urgentie: 'spoed',
        motivering:
          'Opnieuw onrust voor de deur, na de waarschuwing van vorig jaar. De openbare orde voor de inrichting hoort bij de verantwoordelijkheid van de exploitant.',
        lichter: 'Een gesprek en een waarschuwing zijn al gegeven en hielpen niet.',
        binnen: 14,
      },
    ],
  },
  {
    sleutel: 'havenweg',
    gemeente: 'GM9001',
    titel: 'Leegstaand bedrijfspand aan de Havenweg',
    reden: 'Buurt en politie beschrijven onafhankelijk van elkaar hetzelfde pand, in dezelfde weken.',
    triages: [
      {
        dag: -42,
        routes: ['bestuursrechtelijk', 'grijs'],
        urgentie: 'spoed',
        motivering:
          'Onvergunde exploitatie en een dichtgezette nooduitgang. Omdat niet bekend is wie er exploiteert, eerst afstemmen met de politie over de veiligheid van het bezoek.',
        lichter: 'Een brief helpt niet: er is geen exploitant bekend, en de nooduitgang is een direct gevaar.',
        binnen: 30,
      },
    ],
  },
  {
    sleutel: 'anker',
    gemeente: 'GM9004',
    titel: 'Het Anker: beheerder en werkafspraken',
    reden: 'Beide signalen gaan over wie er in de zaak de afspraken maakt.',
    triages: [
      {
        dag: -276,
        routes: ['bestuursrechtelijk', 'zorg'],
        urgentie: 'gewoon',
        motivering:
          'Het recht om te weigeren en een aanwezige beheerder staan in de voorschriften. Controle met een zorgprofessional, zodat er ook over werkafspraken gesproken kan worden.',
        binnen: 21,
      },
      {
        dag: -22,
        routes: ['bestuursrechtelijk'],
        urgentie: 'spoed',
        motivering:
          'Een buitendeur die van binnen op slot zit is levensgevaarlijk bij brand. Hercontrole op korte termijn, ook op de eerdere last.',
        lichter: 'Bellen volstaat niet: de vluchtweg moet ter plaatse worden bekeken.',
        binnen: 20,
      },
    ],
  },
  {
    sleutel: 'kust',
    gemeente: 'GM9004',
    titel: 'Kamers in Hotel Kustzicht',
    reden: 'Het hotel zelf en een omwonende melden hetzelfde gebruik van dezelfde kamers.',
    triages: [
      {
        dag: -216,
        routes: ['bestuursrechtelijk'],
        urgentie: 'gewoon',
        motivering:
          'Een bordeel is vergunningplichtig; het hotel werkt mee. Bezoek samen met de bedrijfsleiding van het hotel.',
        binnen: 14,
      },
    ],
  },
  {
    sleutel: 'boerderij',
    gemeente: 'GM9005',
    titel: 'Boerderij aan het Noordereinde',
    reden: 'De overlast op de weg en de verbouwde stal horen bij hetzelfde adres.',
    triages: [
      {
        dag: -265,
        routes: ['bestuursrechtelijk', 'zorg'],
        urgentie: 'gewoon',
        motivering:
          'Een bordeel is in Beemsterhout verboden. Eerst vaststellen wie exploiteert; een zorgprofessional gaat mee.',
        binnen: 21,
      },
    ],
  },
  {
    sleutel: 'bron',
    gemeente: 'GM9002',
    titel: 'Wellness De Bron op het industrieterrein',
    reden: 'Het bezoek in de avond en de indeling in kamers wijzen op hetzelfde gebruik van de hal.',
    triages: [
      {
        dag: -328,
        routes: ['bestuursrechtelijk'],
        urgentie: 'gewoon',
        motivering:
          'Erotische massage is in Oosterdrecht vergunningplichtig en er is geen vergunning. Ook het gebruik van de hal past niet.',
        binnen: 28,
      },
    ],
  },
  {
    sleutel: 'wielen',
    gemeente: 'GM9002',
    titel: 'Chalet op recreatiepark De Wielen',
    reden: 'Het park en een vaste gast melden hetzelfde chalet.',
    triages: [
      {
        dag: -225,
        routes: ['bestuursrechtelijk'],
        urgentie: 'gewoon',
        motivering:
          'Een bordeel is in Oosterdrecht verboden. Het park werkt mee; bezoek op een avond dat er bezoekers zijn.',
        binnen: 21,
      },
    ],
  },
  {
    sleutel: 'esdoorn',
    gemeente: 'GM9002',
    titel: 'Woning aan de Esdoornstraat',
    reden: 'Politie en een omwonende beschrijven dezelfde woning, waarin niemand woont.',
    triages: [
      {
        dag: -193,
        routes: ['bestuursrechtelijk', 'zorg'],
        urgentie: 'spoed',
        motivering:
          'Een woning die als bedrijf wordt gebruikt door wie er niet woont, is een seksinrichting in een woning. Die is hier verboden. Zorg gaat mee.',
        lichter: 'De politie sprak de huurder al aan; het gebruik ging door.',
        binnen: 14,
      },
    ],
  },
  {
    sleutel: 'lotus',
    gemeente: 'GM9003',
    titel: 'Massagehuis aan het Molenpad',
    reden: 'Buurt en zorg noemen hetzelfde adres; wat de een vermoedt, heeft de ander gehoord.',
    triages: [
      {
        dag: -218,
        routes: ['bestuursrechtelijk', 'zorg'],
        urgentie: 'gewoon',
        motivering:
          'Slapen op de werkplek past niet bij de voorwaarden van de APV. Bezoek met De Vuurtoren, die het aanbood.',
        binnen: 21,
      },
      {
        dag: -20,
        routes: ['bestuursrechtelijk'],
        urgentie: 'gewoon',
        motivering: 'De nieuwe regel vraagt een vergunning en er is geen aanvraag. Bezoek om de stand vast te stellen.',
        binnen: 26,
      },
    ],
  },
  {
    sleutel: 'wiek',
    gemeente: 'GM9003',
    titel: 'Bed & breakfast aan de Wiekslag',
    reden: 'De beheerder van de woningen en een omwonende melden hetzelfde adres.',
    triages: [
      {
        dag: -149,
        routes: ['bestuursrechtelijk', 'grijs'],
        urgentie: 'spoed',
        motivering:
          'Een bordeel is in Molenwaard verboden. De wisselende bezetting vraagt eerst om afstemming met de politie over wie wat doet.',
        lichter: 'De eigenaar reageert niet; een brief bereikt hem niet.',
        binnen: 21,
      },
    ],
  },
];
