import type { Toeval } from './toeval.ts';

/** What is really there: one place with who runs it. Meldingen speak of parts of it. */
export interface Zaak {
  plaats: string;
  straat: string;
  nummer: number;
  letter: string;
  postcode: string;
  oudeStraat: string;
  dwars: string;
  naam: string;
  soort: string;
  voor: string;
  achter: string;
  telefoon: string;
  kenteken: string;
  kvk: string;
  advertentie: string;
  account: string;
  mail: string;
}

const PLAATSEN =
  'Zwolle Deventer Apeldoorn Meppel Kampen Hardenberg Ommen Almelo Hengelo Enschede Arnhem Nijmegen Tiel Ede Zutphen Doetinchem Utrecht Amersfoort Zeist Woerden Amsterdam Haarlem Alkmaar Hoorn Rotterdam Delft Gouda Leiden Schiedam Dordrecht Breda Tilburg Eindhoven Helmond Oss Venlo Roermond Maastricht Heerlen Sittard Groningen Assen Emmen Hoogeveen Leeuwarden Sneek Drachten Heerenveen Middelburg Goes Terneuzen Vlissingen Almere Lelystad Dronten Harderwijk Barneveld Nijkerk'
    .split(' ')
    .concat('Den Haag', 'Den Bosch', 'Den Helder', 'Bergen op Zoom', 'Alphen aan den Rijn', 'Capelle aan den IJssel');
const BEGIN =
  'Kerk Molen Dorps Stations School Nieuw Hoofd Beuken Eiken Linden Kastanje Berken Wilgen Populieren Haven Spoor Markt Raadhuis Wilhelmina Juliana Beatrix Emma Oranje Nassau Vijver Veld Bos Heide Duin Zand Klooster Water Sluis Brug Wal Poort Toren Slot Abdij Tuin Rozen Tulpen Leeuwerik Merel Nachtegaal Zwaluw Valken Reiger Zwanen Ooievaar Smidse Bakkers Kuipers Weverij Touwslagers Leerlooiers Schippers Vissers Turf Veen Hamer Anker Kompas Rijn Maas IJssel Vecht Linge Dinkel Regge Vonder Hoogland Laagland Middel Achter Voor Steen Kei Grind Leem Klei Rivier Kanaal Haring Zalm Snoek Otter Bever Dassen Vossen Herten Reeën Egel Hazen'.split(
    ' ',
  );
const VOLLER = ['', '', '', '', 'Oude ', 'Nieuwe ', 'Lange ', 'Korte ', 'Burgemeester ', 'Dr. ', 'Prins ', 'Jan van '];
const UIT = [
  'straat',
  'straat',
  'straat',
  'weg',
  'laan',
  'laan',
  'plein',
  'kade',
  'gracht',
  'singel',
  'dijk',
  'steeg',
  'dreef',
];
const NAMEN =
  'Orchidee Lotus Diana Venus Aphrodite Amore Jasmijn Saffraan Bamboe Zonnestraal Paradijs Eden Serena Bellezza Magnolia Roxanne Cleopatra Isabella Madame Butterfly Kersenbloesem Parel Saffier Robijn Smaragd Amber Topaas Luna Stella Aurora Mistral Sirocco Calypso Odyssee Havana Riviera Monaco Bonbon Fluweel Satijn Kasjmier Mirage Oase Fontein Harmonie Balans Zenit Horizon Tropica Bali Lagune Koraal Zeester Dolfijn Flamingo Pauw Nachtvlinder Libelle Vuurvlieg Zwaluwstaart'.split(
    ' ',
  );
const NAAMDEEL = ['', '', '', 'Royal ', 'Golden ', 'Blue ', 'White ', 'Little ', 'Grand ', 'Silver ', 'Red ', 'Petit '];
export const SOORTEN = ['massagesalon', 'salon', 'club', 'privéhuis', 'hotel'];
const VOOR =
  'Youssef Mohamed Kees Cornelis Piet Johannes Hendrik Willem Dimitri Ionut Stefan Mehmet Mustafa Fatima Anna Maria Petra Sandra Gerard Ruud Erik Bas Tom Sjoerd Harm Wouter Ahmet Hassan Viktor Andrei Bogdan Tibor Laszlo Pavel Marek Jerzy Linda Monique Ingrid Astrid'.split(
    ' ',
  );
const ACHTER_A =
  'Ver Van_Oost Kloos Brand Wes Roes Dool Hoog Lam Tim Sche Kra Bul Drie Zand Vlie Haver Goos Kui Mens Ster Wolf Pels Rui Gel Tro Ben Fon Mar Kor Dal Sil Var Pop Bor Zel'.split(
    ' ',
  );
const ACHTER_B =
  'terman huizen beek sma stra hout veld kamp ink donk mans beke dijkstra rink vliet berg hoeve laar mond escu ovic oglu enko inski ari adze'.split(
    ' ',
  );
const GEWOON = ['Jansen', 'de Vries', 'Bakker', 'Visser', 'Smit', 'Mulder'];
const LETTERS = 'BDFGHJKLNPRSTVXZ';

/** Makes places that do not share anything with each other but what chance gives everybody. */
export class Wereld {
  readonly #toeval: Toeval;
  readonly #gehad = new Set<string>();
  #teller = 0;

  constructor(toeval: Toeval) {
    this.#toeval = toeval;
  }

  zaak(): Zaak {
    const t = this.#toeval;
    const plaats = t.kies(PLAATSEN);
    const straat = this.#straat();
    const naam = this.#eenmalig(
      () =>
        `${t.kies(NAAMDEEL)}${t.kies(NAMEN)}${t.kans(this.#teller > 20_000 ? 0.95 : 0.2) ? ` ${t.kies(NAMEN)}` : ''}`,
      (n) => `${n}|${plaats}`,
    );
    const [voor, achter] = this.#persoon(plaats);
    return {
      plaats,
      ...this.#eenmalig(
        () => ({ straat, nummer: t.getal(1, 240), letter: t.kans(0.15) ? t.kies(['a', 'b', 'c']) : '' }),
        (a) => `${a.straat}|${a.nummer}${a.letter}|${plaats}`,
      ),
      postcode: `${t.getal(1011, 9999)} ${this.#letters(2)}`,
      oudeStraat: this.#straat(),
      dwars: this.#straat(),
      naam,
      soort: t.kies(SOORTEN),
      voor,
      achter,
      telefoon: this.#eenmalig(() => `6${t.getal(1, 5)}${t.cijfers(7)}`, String),
      kenteken: this.#eenmalig(() => `${this.#letters(2)}${t.getal(100, 999)}${this.#letters(1)}`, String),
      kvk: this.#eenmalig(() => `${t.getal(3, 8)}${t.cijfers(7)}`, String),
      advertentie: this.#eenmalig(
        () => `${t.getal(1, 9)}${t.cijfers(6)}`,
        (n) => `ad${n}`,
      ),
      account: `${t.kies(['sweet', 'hot', 'lady', 'luxe', 'relax'])}_${t.kies(NAMEN).toLowerCase()}${(this.#teller += 1)}`,
      mail: `info${this.#teller}@${naam.toLowerCase().replaceAll(' ', '')}.example`,
    };
  }

  /** A place that looks like another one in one respect, and is another. */
  dubbelganger(z: Zaak): Zaak {
    const ander = this.zaak();
    const adres = { straat: z.straat, nummer: z.nummer, letter: z.letter };
    const buur = { ...ander, ...adres, plaats: z.plaats };
    const keuzes: (() => Zaak)[] = [
      () => ({ ...buur, nummer: z.nummer + 2 }),
      () => ({ ...buur, nummer: z.nummer + 100 }),
      () => ({ ...buur, letter: z.letter ? (z.letter === 'a' ? 'd' : 'a') + '' : 'e' }),
      () => (ander.plaats === z.plaats ? ander : { ...ander, ...adres }),
      () => ({ ...buur, straat: andereUitgang(z.straat) }),
      () => ({ ...ander, telefoon: andersCijfer(z.telefoon) }),
      () => ({ ...ander, kenteken: andersCijfer(z.kenteken) }),
      () => ({ ...ander, kvk: andersCijfer(z.kvk) }),
      () => ({ ...ander, advertentie: andersCijfer(z.advertentie) }),
      () => (ander.plaats === z.plaats || ander.voor[0] === z.voor[0] ? ander : { ...ander, achter: z.achter }),
      () => (ander.plaats === z.plaats ? ander : { ...ander, naam: z.naam, soort: z.soort }),
    ];
    return this.#toeval.kies(keuzes)();
  }

  #straat(): string {
    const t = this.#toeval;
    const begin = t.kies(BEGIN);
    return `${t.kies(VOLLER)}${t.kans(0.5) ? begin : begin + t.kies(['veld', 'berg', 'hof', 'huis', 'land']).trim()}${t.kies(UIT)}`;
  }

  #persoon(plaats: string): [string, string] {
    const t = this.#toeval;
    // A common name once per town and initial; in a large set they run out.
    const gewoon: [string, string] = [t.kies(VOOR), t.kies(GEWOON)];
    const sleutel = `${gewoon[0][0]!}${gewoon[1]}|${plaats}`;
    if (t.kans(0.1) && !this.#gehad.has(sleutel)) {
      this.#gehad.add(sleutel);
      return gewoon;
    }
    return this.#eenmalig(
      (): [string, string] => [
        t.kies(VOOR),
        `${t.kies(['', '', '', 'van ', 'van de ', 'el '])}${t.kies(ACHTER_A).replace('_', ' ')}${t.kans(0.5) ? t.kies(['e', 'a', 'o']) + t.kies(['n', 'r', 'l']) : ''}${t.kies(ACHTER_B)}`,
      ],
      ([v, a]) => `${v} ${a}`,
      true,
    );
  }

  #letters(n: number): string {
    return Array.from({ length: n }, () => this.#toeval.kies(Array.from(LETTERS))).join('');
  }

  /** Tries until something new; a set that is full may repeat when `mag` says so. */
  #eenmalig<T>(maak: () => T, sleutel: (t: T) => string, mag = false): T {
    for (let n = 0; ; n++) {
      const iets = maak();
      const s = sleutel(iets);
      if (!this.#gehad.has(s) || (n > 20 && mag) || n > 200) {
        this.#gehad.add(s);
        return iets;
      }
    }
  }
}

function andereUitgang(straat: string): string {
  return straat.endsWith('straat') ? straat.replace(/straat$/, 'weg') : straat.replace(/[a-z]{3}$/, '') + 'straat';
}

function andersCijfer(nummer: string): string {
  const i = nummer.search(/\d\D*$/);
  return `${nummer.slice(0, i)}${(Number(nummer[i]) + 3) % 10}${nummer.slice(i + 1)}`;
}
