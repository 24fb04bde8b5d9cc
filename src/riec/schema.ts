import Type, { type Static } from 'typebox';
import { datum, gemeentecode, keuze, meerkeuze, optioneel, regeltekst, tekst, uuid } from '../kern/velden.ts';
import { gronden, interventiesoorten, knelpuntuitkomsten, onderwerpsoorten, voorwaarden, wegingen } from './woorden.ts';
import { categoriewoorden } from './wgs.ts';

const strikt = { additionalProperties: false } as const;
const id = uuid('Casus');
const NOOIT = 'Nooit over iemand die sekswerk doet; een mogelijk slachtoffer gaat naar de aandachtsfunctionaris.';
const jaNee = (title: string) => Type.Boolean({ title });

export const Aanmelding = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    riecId: uuid('RIEC'),
    onderwerpSoort: keuze('Waarover', onderwerpsoorten, NOOIT),
    onderwerpId: uuid('Wat of wie', 'Uit het register van inrichtingen, facilitators en locaties.'),
    aanleiding: tekst(
      'Waarom deze casus?',
      20,
      2000,
      `Wat wijst op georganiseerde criminaliteit (WGS 2.17)? Alle deelnemers lezen dit. ${NOOIT}`,
    ),
    categorieen: meerkeuze('Welke gegevens wilt u inbrengen?', categoriewoorden, {
      minstens: 1,
      uitleg: 'Alleen aangewezen categorieën (WGS 1.5 en 2.22); de lijst is nog niet nagezien door een jurist.',
    }),
    evenredig: tekst('Waarom is dit evenredig?', 20, 1000, 'Weegt het doel op tegen wat u over dit bedrijf deelt?'),
    lichter: tekst(
      'Waarom kan het niet lichter?',
      20,
      1000,
      'Wat hebt u zelf al gedaan, en waarom is dat niet genoeg?',
    ),
  },
  strikt,
);
export type Aanmelding = Static<typeof Aanmelding>;
export const Deelnemerinvoer = Type.Object(
  {
    id,
    organisatieId: uuid('Organisatie'),
    grond: keuze('Op welke grond doet zij mee?', gronden),
    bereikbaar: regeltekst('Bereikbaar via', 120, 'Een functie of team, geen naam en geen nummer van iemand.'),
  },
  strikt,
);
/** What the gemeente brings in: chosen pieces, on a signed card, after the seven questions. */
export const Gemeenteinbreng = Type.Object(
  {
    id,
    kaartId: uuid('Op welke grondslag?', 'De ondertekende grondslagkaart voor het RIEC.'),
    categorie: keuze('Welke categorie', categoriewoorden),
    stukken: Type.Array(uuid('Stuk'), {
      title: 'Welke stukken gaan mee?',
      description: 'Alleen wat u kiest, gaat weg. De tekst wordt bevroren.',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
    }),
    gedeeld: jaNee('Mogen alle deelnemers weten dat u dit inbracht?'),
    context: tekst('Wat moet het RIEC weten om dit te begrijpen?', 5, 2000, NOOIT),
    herkenbaarSekswerk: jaNee('Is er iemand in te herkennen die sekswerk doet?'),
    nodig: jaNee('Heeft het RIEC dit nodig om zijn werk te doen?'),
    toereikend: jaNee('Is het genoeg, echt van belang en niet te veel?'),
    lichter: jaNee('Is er niets lichters waarmee u hetzelfde bereikt?'),
    verwachting: jaNee('Hebt u de verwachting en de belangen van betrokkenen gewogen?'),
    juistBedrijf: jaNee('Gaat het over het juiste bedrijf of de juiste facilitator?'),
    betrouwbaar: jaNee('Is het betrouwbaar, juist en nagegaan?'),
    contextCompleet: jaNee('Staat de context erbij die nodig is?'),
    afweging: tekst('Uw afweging bij deze zeven vragen', 20, 2000, 'Blijft bij u; het RIEC leest dit niet.'),
  },
  strikt,
);
export type Gemeenteinbreng = Static<typeof Gemeenteinbreng>;
export const Partnerinbreng = Type.Object(
  {
    id,
    categorie: keuze('Welke categorie', categoriewoorden),
    gedeeld: jaNee('Mogen alle deelnemers dit lezen?'),
    tekst: tekst('Inbreng', 10, 4000, NOOIT),
  },
  strikt,
);
export const Weging = Type.Object(
  {
    id,
    uitkomst: keuze('Uitkomst', wegingen),
    weging: tekst(
      'Waarom?',
      20,
      2000,
      'Past het bij WGS 2.17, en is het evenredig? Weeg soort, aantal en gewicht van de signalen, wat al is gedaan, en wie hetzelfde meldt (WGS 2.23 lid 3).',
    ),
  },
  strikt,
);
export const Advies = Type.Object(
  { id, advies: tekst('Interventieadvies', 20, 4000, 'Welke aanpak samen, en wie begint. Alle deelnemers lezen dit.') },
  strikt,
);
export const Interventieinvoer = Type.Object(
  {
    id,
    soort: keuze('Soort', interventiesoorten),
    interventie: tekst('Wat gaat er gebeuren?', 10, 1000),
    eigenaarId: uuid('Wie doet het'),
    voor: datum('Voor welke dag'),
  },
  strikt,
);
export const Interventieafronding = Type.Object(
  { id: uuid('Interventie'), uitkomst: tekst('Wat kwam eruit?', 5, 1000, 'Alle deelnemers lezen dit.') },
  strikt,
);
export const Sluiting = Type.Object({ id, uitkomst: tekst('Wat heeft deze casus opgeleverd?', 10, 2000) }, strikt);
export const Casuskeuze = Type.Object({ id }, strikt);

export const NieuwKnelpunt = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    riecId: uuid('RIEC'),
    titel: regeltekst('Titel', 120, 'Bijvoorbeeld: misstanden in de seksbranche.'),
  },
  strikt,
);
export const Onderbouwing = Type.Object(
  {
    id: uuid('Knelpunt'),
    voorwaarde: keuze('Welke voorwaarde', voorwaarden),
    onderbouwing: tekst(
      'Onderbouwing',
      30,
      4000,
      'Met aantallen, jaren en bronnen. Over de branche, nooit over een persoon.',
    ),
  },
  strikt,
);
export const Knelpuntkeuze = Type.Object({ id: uuid('Knelpunt') }, strikt);
export const Knelpuntuitkomst = Type.Object(
  {
    id: uuid('Knelpunt'),
    uitkomst: keuze('Uitkomst', knelpuntuitkomsten),
    toelichting: tekst('Toelichting', 10, 2000),
  },
  strikt,
);
export const NieuweAnalyse = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    riecId: uuid('RIEC'),
    vraag: tekst(
      'Wat wilt u weten?',
      20,
      2000,
      'Over de branche in uw gemeente, niet over een persoon of één bedrijf.',
    ),
    reikwijdte: tekst('Reikwijdte', 10, 1000, 'Gebied, periode, soorten bedrijven.'),
    voor: datum('Wanneer hebt u het nodig?'),
  },
  strikt,
);
export const Levering = Type.Object(
  {
    id: uuid('Analyse'),
    kenmerk: regeltekst(
      'Kenmerk van het stuk',
      120,
      'Nummer en dag van het document zelf, dat u langs de afgesproken weg stuurt.',
    ),
    bevindingen: tekst(
      'Bevindingen',
      20,
      8000,
      'De uitkomst in eigen woorden: trends, aantallen, gebieden. Niet over een persoon.',
    ),
  },
  strikt,
);
export const Gebruik = Type.Object(
  {
    id: uuid('Analyse'),
    gebruik: tekst(
      'Waarvoor is de analyse gebruikt?',
      10,
      1000,
      'Bijvoorbeeld: brancheanalyse 2027, hoofdstuk aanbod.',
    ),
  },
  strikt,
);
export const Kiesvraag = Type.Object({ gemeente: gemeentecode('Gemeente'), casusId: optioneel(uuid('Casus')) }, strikt);
