/** A compartiment is a zone of data with its own readers (R1), and a database role. The last two hold no case data. */
export type Compartiment =
  | 'toezicht'
  | 'politie'
  | 'zorg'
  | 'bibob'
  | 'vertrouwenspersoon'
  | 'mensenhandel'
  | 'partner'
  | 'beheer';

/** The kinds of pet. One is worn at a time (V2). */
export type Petsoort =
  | 'toezichthouder'
  | 'coordinator'
  | 'jurist'
  | 'burgemeester'
  | 'aandachtsfunctionaris'
  | 'wijkagent'
  | 'rechercheur'
  | 'zorgmedewerker'
  | 'zorgcoordinator'
  | 'officier'
  | 'riec_analist'
  | 'inspecteur_nla'
  | 'vergunningverlener'
  | 'vertrouwenspersoon'
  | 'beheerder'
  | 'privacyfunctionaris';

/** What a kind of pet is: its word, its compartiment, the colour of its band, and the sentence that says what it may. */
export interface Petbeschrijving {
  soort: Petsoort;
  naam: string;
  compartiment: Compartiment;
  kleur: 'blauw' | 'groen' | 'paars' | 'oranje' | 'grijs' | 'rood';
  uitleg: string;
}

const PETTEN: Petbeschrijving[] = [
  {
    soort: 'toezichthouder',
    naam: 'toezichthouder',
    compartiment: 'toezicht',
    kleur: 'blauw',
    uitleg:
      'U ziet toe op de naleving van regels door inrichtingen en facilitators, binnen uw aanwijzing. Opsporen doet u niet.',
  },
  {
    soort: 'coordinator',
    naam: 'coördinator toezicht',
    compartiment: 'toezicht',
    kleur: 'blauw',
    uitleg: 'U verdeelt meldingen, bevestigt stapels, kiest routes en plant controles.',
  },
  {
    soort: 'jurist',
    naam: 'jurist',
    compartiment: 'toezicht',
    kleur: 'blauw',
    uitleg: 'U maakt bestuurlijke rapportages en bewaakt termijnen en grondslagen.',
  },
  {
    soort: 'burgemeester',
    naam: 'burgemeester',
    compartiment: 'toezicht',
    kleur: 'oranje',
    uitleg: 'U besluit als bevoegd gezag op een bestuurlijke rapportage.',
  },
  {
    soort: 'aandachtsfunctionaris',
    naam: 'aandachtsfunctionaris mensenhandel',
    compartiment: 'mensenhandel',
    kleur: 'paars',
    uitleg: 'U leest signalen mensenhandel van uw gemeente en deelt ze met wie ze nodig heeft.',
  },
  {
    soort: 'wijkagent',
    naam: 'wijkagent',
    compartiment: 'politie',
    kleur: 'rood',
    uitleg:
      'U werkt bij de politie in de wijk. Gegevens van toezicht ziet u niet; een signaal mensenhandel leest alleen de rechercheur.',
  },
  {
    soort: 'rechercheur',
    naam: 'rechercheur mensenhandel',
    compartiment: 'politie',
    kleur: 'rood',
    uitleg: 'U beoordeelt signalen mensenhandel die aan de politie zijn verstrekt en koppelt terug.',
  },
  {
    soort: 'zorgmedewerker',
    naam: 'zorgmedewerker',
    compartiment: 'zorg',
    kleur: 'groen',
    uitleg:
      'U biedt hulp. Wat aan uw organisatie is verstrekt, leest de zorgcoördinator; van toezicht of politie ziet u niets.',
  },
  {
    soort: 'zorgcoordinator',
    naam: 'zorgcoördinator mensenhandel',
    compartiment: 'zorg',
    kleur: 'groen',
    uitleg: 'U regelt zorg en opvang bij een signaal mensenhandel.',
  },
  {
    soort: 'officier',
    naam: 'officier van justitie',
    compartiment: 'partner',
    kleur: 'grijs',
    uitleg: 'U leest wat aan het Openbaar Ministerie is verstrekt.',
  },
  {
    soort: 'riec_analist',
    naam: 'analist RIEC',
    compartiment: 'partner',
    kleur: 'grijs',
    uitleg: 'U leest wat aan het RIEC is verstrekt.',
  },
  {
    soort: 'inspecteur_nla',
    naam: 'inspecteur Arbeidsinspectie',
    compartiment: 'partner',
    kleur: 'grijs',
    uitleg: 'U leest wat aan de Arbeidsinspectie is verstrekt.',
  },
  {
    soort: 'vergunningverlener',
    naam: 'vergunningverlener',
    compartiment: 'bibob',
    kleur: 'oranje',
    uitleg: 'U behandelt aanvragen en de screening daarbij.',
  },
  {
    soort: 'vertrouwenspersoon',
    naam: 'vertrouwenspersoon',
    compartiment: 'vertrouwenspersoon',
    kleur: 'groen',
    uitleg: 'U bent aanspreekpunt voor vragen en klachten. Niemand anders leest mee.',
  },
  {
    soort: 'beheerder',
    naam: 'beheerder',
    compartiment: 'beheer',
    kleur: 'grijs',
    uitleg: 'U beheert organisaties, medewerkers en rollen. De inhoud van zaken ziet u niet.',
  },
  {
    soort: 'privacyfunctionaris',
    naam: 'privacyfunctionaris',
    compartiment: 'beheer',
    kleur: 'grijs',
    uitleg: 'U ziet in het log wie wat waarvoor verwerkte, en keurt grondslagkaarten goed.',
  },
];

const OP_SOORT = new Map(PETTEN.map((p) => [p.soort, p]));

/** All kinds of pet, in the order in which they are shown. */
export function allePetten(): readonly Petbeschrijving[] {
  return PETTEN;
}

/** The words of the kinds of pet, to choose from. */
export const petwoorden = Object.fromEntries(PETTEN.map((p) => [p.soort, p.naam])) as Record<Petsoort, string>;

/** The description of one kind of pet. Throws on an unknown kind: a pet in the database that the program does not know is a bug. */
export function petVan(soort: string): Petbeschrijving {
  const pet = OP_SOORT.get(soort as Petsoort);
  if (!pet) throw new Error(`onbekende petsoort ${soort}`);
  return pet;
}

/** Who acts now, in which pet. Everything that is decided and logged starts from this. */
export interface Wie {
  medewerkerId: string;
  naam: string;
  functie: string;
  organisatieId: string;
  organisatieNaam: string;
  organisatiesoort: string;
  petId: string;
  petsoort: Petsoort;
  compartiment: Compartiment;
  /** CBS codes of the gemeenten that this pet serves. */
  gemeenten: string[];
}
