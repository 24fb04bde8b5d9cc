import Type, { type Static } from 'typebox';
import { datum, gemeentecode, keuze, ofNiets, optioneel, regeltekst, uuid } from '../kern/velden.ts';
import { petwoorden } from '../kern/petten.ts';
import { doelwoorden } from '../kern/verwerkingssjabloon.ts';
import { entiteitwoorden, zaakwoorden } from './zaaksoorten.ts';

/** Kinds of lines in the log. */
export const logsoorten = {
  handeling: 'Handeling',
  vraag: 'Gelezen',
  weigering: 'Geweigerd',
  sessie: 'Inloggen en pet',
  systeem: 'Systeem',
} as const;

/** The question to the log. `voor` is where the page before ended: on millions of lines a page number would walk them all again. */
export const Logvraag = Type.Object(
  {
    soort: optioneel(keuze('Soort', logsoorten)),
    petsoort: optioneel(keuze('Pet', petwoorden)),
    doel: optioneel(keuze('Doel', doelwoorden)),
    onderwerpSoort: optioneel(keuze('Waarover', entiteitwoorden)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    organisatieId: optioneel(uuid('Organisatie')),
    medewerkerId: optioneel(uuid('Medewerker')),
    onderwerpId: optioneel(regeltekst('Onderwerp', 60)),
    regel: optioneel(regeltekst('Regel', 100)),
    vanaf: optioneel(datum('Vanaf')),
    totEnMet: optioneel(datum('Tot en met')),
    zoek: Type.Optional(Type.String({ title: 'Zoekwoorden', maxLength: 200 })),
    voor: Type.Optional(Type.String({ title: 'Verder na', pattern: '^[0-9]{1,15}_[0-9a-f-]{36}$' })),
    perPagina: Type.Optional(Type.Integer({ title: 'Rijen per pagina', minimum: 1, maximum: 200 })),
  },
  { additionalProperties: false },
);
export type Logvraag = Static<typeof Logvraag>;
export const Logregel = Type.Object({
  id: Type.String(),
  op: Type.String(),
  soort: Type.String(),
  naam: Type.String(),
  doel: Type.String(),
  medewerker: ofNiets(Type.String()),
  organisatie: ofNiets(Type.String()),
  petsoort: ofNiets(Type.String()),
  compartiment: Type.String(),
  gemeente: ofNiets(Type.String()),
  onderwerpSoort: ofNiets(Type.String()),
  onderwerpId: ofNiets(Type.String()),
  aantal: ofNiets(Type.Integer()),
  regels: Type.Array(Type.String()),
  status: Type.String(),
  toelichting: ofNiets(Type.String()),
});
export type Logregel = Static<typeof Logregel>;
export const Loglijst = Type.Object({
  items: Type.Array(Logregel),
  /** Where the next page begins; null when this was the last. */
  volgende: ofNiets(Type.String()),
  totaal: Type.Integer(),
  meer: Type.Boolean(),
});

/** Lines as the standard Logboek Dataverwerkingen writes them, ready for one JSON line each. */
export const Loguitvoer = Type.Object({ items: Type.Array(Type.String()), volgende: ofNiets(Type.String()) });

/** Who and which organisaties stand in the log of this pet, to choose from. */
export const Logkeuzes = Type.Object({
  medewerkers: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), organisatie: Type.String() })),
  organisaties: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
});

/** The outcome of the walk along the chain. */
export const Ketencontrole = Type.Object({
  heel: Type.Boolean(),
  schakels: Type.Integer(),
  rijen: Type.Integer(),
  wachtend: Type.Integer(),
  schakel: ofNiets(Type.Integer()),
  rij: ofNiets(Type.String()),
  reden: ofNiets(Type.String()),
});
export type Ketencontrole = Static<typeof Ketencontrole>;

/** One zaak, by kind and id. */
export const Zaaksleutel = Type.Object(
  { soort: keuze('Soort zaak', zaakwoorden), id: uuid('Zaak') },
  { additionalProperties: false },
);
const Inzageregel = Type.Object({
  op: Type.String(),
  naam: Type.String(),
  soort: Type.String(),
  status: Type.String(),
  doel: Type.String(),
  petsoort: ofNiets(Type.String()),
  /** Only for the privacyfunctionaris; null in every other version. */
  medewerker: ofNiets(Type.String()),
  functie: ofNiets(Type.String()),
  organisatie: ofNiets(Type.String()),
  regels: Type.Array(Type.Object({ id: Type.String(), uitleg: Type.String(), grondslag: Type.String() })),
});
export type Inzageregel = Static<typeof Inzageregel>;
export const Zaakinzage = Type.Object({
  soort: Type.String(),
  id: Type.String(),
  gemeente: Type.String(),
  items: Type.Array(Inzageregel),
  /** True when there is more than what is shown. */
  meer: Type.Boolean(),
});
export type Zaakinzage = Static<typeof Zaakinzage>;
