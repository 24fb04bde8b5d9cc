import Type, { type Static } from 'typebox';
import { beschermd, urgenties } from '../mensenhandel/index.ts';
import {
  datumtijd,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  tekst,
  uuid,
} from '../kern/velden.ts';
import { ontvangerwoorden } from './ontvangers.ts';
import { Herroeping } from './schema-herroeping.ts';
import { toetsen, type Toetscode } from './toetsen.ts';
import { wijzen } from './wegen.ts';

/** What the receiver tells back (P7). */
export const bewijssoorten = {
  ontvangen: 'Ontvangen',
  opgepakt: 'Opgepakt',
  niet_opgepakt: 'Niet opgepakt',
  afgesloten: 'Afgesloten',
} as const;

export const antwoordstanden = { zonder: 'Zonder antwoord', met: 'Met antwoord' } as const;

const opCode = (code: Toetscode) => toetsen.find((t) => t.code === code)!;
const toets = (code: Toetscode) => Type.Boolean({ title: opCode(code).vraag, description: opCode(code).hulp });
const waarom = () => beschermd('Toelichting', 3, 1000);

/** What a verstrekking asks: to whom, what, on which card, and the seven checks. */
export const NieuweVerstrekking = Type.Object(
  {
    id: uuid('Dossier'),
    ontvangerId: uuid('Aan wie?'),
    wijze: keuze('Hoe verstrekt u het?', wijzen),
    wegOp: optioneel(datumtijd('Wanneer ging het zo?', 'Niet nodig als u schriftelijk verstrekt.')),
    wegVastlegging: optioneel(
      beschermd(
        'Wat legt u vast over deze weg?',
        3,
        500,
        'Aangifte: nummer van het proces-verbaal of het bureau. Telefoon of e-mail: met welke functie, en waarom niet schriftelijk. Casusoverleg: nummer van de casus en wie aan tafel zaten. Schriftelijk: niets.',
      ),
    ),
    urgentie: keuze('Hoe dringend is het?', urgenties),
    stukIds: Type.Array(uuid('Stuk'), {
      title: 'Welke stukken gaan mee?',
      description: 'Alleen wat u kiest, gaat weg.',
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
    }),
    overPersoon: Type.Boolean({ title: 'Is er een persoon in te herkennen?' }),
    contextinformatie: beschermd(
      'Wat moet de ontvanger weten om dit goed te begrijpen?',
      5,
      4000,
      'Wanneer, waar, hoe u het weet, en wat u niet weet.',
    ),
    nodig: toets('nodig'),
    nodigWaarom: waarom(),
    toereikend: toets('toereikend'),
    toereikendWaarom: waarom(),
    lichter: toets('lichter'),
    lichterWaarom: waarom(),
    verwachting: toets('verwachting'),
    verwachtingWaarom: waarom(),
    persoon: toets('persoon'),
    persoonWaarom: waarom(),
    betrouwbaar: toets('betrouwbaar'),
    betrouwbaarWaarom: waarom(),
    context: toets('context'),
    contextWaarom: waarom(),
    kaartId: uuid('Op welke grondslag?', 'De kaart die de privacyfunctionaris voor deze ontvanger ondertekende.'),
    toestemmingId: optioneel(
      uuid(
        'Op welke toestemming?',
        'Alleen als de kaart op toestemming rust. Zij moet gelden voor deze ontvanger, dit doel en deze stukken.',
      ),
    ),
    zonderVerdachte: optioneel(
      Type.Boolean({
        title: 'Gaan de stukken alleen over wie zelf ja zei, en niet over een verdachte of een ander?',
        description: 'Alleen nodig als de kaart op UAVG 32 onder a rust. Het ja van de een draagt niets over de ander.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type NieuweVerstrekking = Static<typeof NieuweVerstrekking>;

/** The seven questions apart: for whoever wants to know beforehand. */
export const Toetsvraag = Type.Object(
  {
    ontvanger: keuze('Wie zou het krijgen?', ontvangerwoorden),
    overPersoon: Type.Boolean({ title: 'Is er een persoon in te herkennen?' }),
    zachteInformatie: Type.Boolean({ title: 'Zit er iets bij van horen zeggen dat niet is nagegaan?' }),
    toestemming: Type.Boolean({ title: 'Heeft de persoon zelf uitdrukkelijk toestemming gegeven, en staat die vast?' }),
    nodig: toets('nodig'),
    toereikend: toets('toereikend'),
    lichter: toets('lichter'),
    verwachting: toets('verwachting'),
    persoon: toets('persoon'),
    betrouwbaar: toets('betrouwbaar'),
    context: toets('context'),
  },
  { additionalProperties: false },
);
export const Toetsuitkomst = Type.Object({
  uitkomst: Type.Enum(['mag', 'mag_mits', 'mag_niet']),
  zin: Type.String(),
  redenen: Type.Array(Type.Object({ code: Type.String(), tekst: Type.String(), nodig: Type.String() })),
  kaartId: ofNiets(Type.String()),
});

const Meegegeven = Type.Object({
  titel: Type.String(),
  soort: Type.String(),
  tekst: Type.String(),
  zekerheid: ofNiets(Type.String()),
  zacht: Type.Boolean(),
  op: Type.String(),
  indicatoren: Type.Array(
    Type.Object({ code: Type.String(), tekst: Type.String(), lijst: Type.String(), versie: Type.String() }),
  ),
});

/** What left, frozen: the same text for sender and receiver. */
export const Inhoud = Type.Object({
  nummer: Type.String(),
  verstuurdOp: Type.String(),
  afzender: Type.Object({
    organisatie: Type.String(),
    gemeente: Type.String(),
    naam: Type.String(),
    functie: Type.String(),
  }),
  ontvanger: Type.Object({ naam: Type.String(), soort: Type.String() }),
  wijze: Type.String(),
  /** When it went that way and what was recorded of it; null in writing (B12.4). */
  weg: ofNiets(Type.Object({ op: Type.String(), vastlegging: Type.String() })),
  urgentie: Type.String(),
  context: Type.String(),
  kaart: Type.Object({
    titel: Type.String(),
    versie: Type.Integer(),
    avg6: Type.String(),
    avg9: Type.String(),
    avg10: Type.String(),
    leidraad: Type.String(),
    afwijking: Type.String(),
    ondertekendDoor: Type.String(),
    ondertekendOp: Type.String(),
    geldigTot: Type.String(),
  }),
  stukken: Type.Array(Meegegeven),
  toestemming: ofNiets(
    Type.Object({ op: Type.String(), tot: Type.String(), taal: Type.String(), tekst: Type.String() }),
  ),
});
export type Inhoud = Static<typeof Inhoud>;

const Bewijs = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  tekst: Type.String(),
  op: Type.String(),
  doorNaam: Type.String(),
});
const kop = {
  id: Type.String(),
  gemeente: Type.String(),
  gemeenteNaam: Type.String(),
  nummer: Type.String(),
  wijze: Type.String(),
  urgentie: Type.String(),
  verstuurdOp: Type.String(),
  reactieVoor: Type.String(),
  beantwoordOp: ofNiets(Type.String()),
  /** The consent it rested on ended: it is recalled, and its contents are gone. */
  herroepenOp: ofNiets(Type.String()),
  laatste: ofNiets(Type.String()),
};

/** A row of the list of the sender. */
export const Verstrekkingregel = Type.Object({ ...kop, dossierId: Type.String(), ontvangerNaam: Type.String() });
/** `inhoud` is null when its key was destroyed; `echt` says that it still has the fingerprint of the moment of sending. */
export const Verstrekking = Type.Object({
  ...Verstrekkingregel.properties,
  dossiernummer: Type.String(),
  kaartId: Type.String(),
  vingerafdruk: Type.String(),
  echt: Type.Boolean(),
  inhoud: ofNiets(Inhoud),
  toetsen: Type.Array(Type.Object({ vraag: Type.String(), toelichting: Type.String() })),
  toestemmingId: ofNiets(Type.String()),
  herroeping: ofNiets(Herroeping),
  bewijzen: Type.Array(Bewijs),
  /** Answers that came in outside the program, under the number of this verstrekking (N3). */
  antwoordenBuitenom: Type.Array(
    Type.Object({ afzender: Type.String(), kenmerk: Type.String(), gedateerdOp: Type.String() }),
  ),
});
export type Verstrekking = Static<typeof Verstrekking>;
export const Verstrekkingenvraag = lijstvragen(
  {
    dossierId: optioneel(uuid('Dossier')),
    antwoord: optioneel(keuze('Antwoord', antwoordstanden)),
    urgentie: optioneel(keuze('Urgentie', urgenties)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['verstuurdOp', 'reactieVoor'],
);
export const Verstrekkingenlijst = lijstvan(Verstrekkingregel);

export const Ontvangenregel = Type.Object(kop);
export const Ontvangen = Type.Object({
  ...kop,
  vingerafdruk: Type.String(),
  echt: Type.Boolean(),
  inhoud: ofNiets(Inhoud),
  bewijzen: Type.Array(Bewijs),
  herroeping: ofNiets(Herroeping),
});
export type Ontvangen = Static<typeof Ontvangen>;
export const Ontvangenvraag = lijstvragen(
  { antwoord: optioneel(keuze('Antwoord', antwoordstanden)), urgentie: optioneel(keuze('Urgentie', urgenties)) },
  ['verstuurdOp', 'reactieVoor'],
);
export const Ontvangenlijst = lijstvan(Ontvangenregel);

export const Ontvangstbewijs = Type.Object(
  {
    id: uuid('Verstrekking'),
    soort: keuze('Wat is er met dit signaal gebeurd?', bewijssoorten),
    tekst: optioneel(
      tekst(
        'Wat wilt u de afzender laten weten?',
        3,
        2000,
        'Bij niet opgepakt of afgesloten: de reden, zover u die kunt geven.',
      ),
    ),
  },
  { additionalProperties: false },
);
