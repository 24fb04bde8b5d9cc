import Type, { type Static } from 'typebox';
import { gemeentecode, keuze, ofNiets, optioneel, regeltekst } from '../kern/velden.ts';
import { petwoorden } from '../kern/petten.ts';
import { vakken } from './indeling.ts';

const S = Type.String();

export const Werkvraag = Type.Object(
  { gemeente: optioneel(gemeentecode('Gemeente')) },
  { additionalProperties: false },
);
const Werkitem = Type.Object({
  taak: S,
  titel: S,
  onderschrift: S,
  pad: S,
  gemeente: S,
  voor: ofNiets(S),
  wettelijk: Type.Boolean(),
  wachtOp: ofNiets(S),
  vak: Type.Enum(Object.keys(vakken) as [keyof typeof vakken]),
});
export type Werkitem = Static<typeof Werkitem>;
/** `meer` says that a room holds more than is shown. */
export const Werkvoorraad = Type.Object({ items: Type.Array(Werkitem), meer: Type.Boolean() });
export type Werkvoorraad = Static<typeof Werkvoorraad>;

/** What can be found. The key is also the path of its pages. */
export const zoeksoorten = {
  meldingen: 'Meldingen',
  signalen: 'Signalen',
  stapels: 'Stapels',
  inrichtingen: 'Inrichtingen',
  locaties: 'Locaties',
  facilitators: 'Facilitators',
  controles: 'Controles',
  constateringsrapporten: 'Constateringsrapporten',
  rapportages: 'Bestuurlijke rapportages',
  maatregelen: 'Maatregelen',
} as const;
export type Zoeksoort = keyof typeof zoeksoorten;

export const Zoekvraag = Type.Object(
  {
    zoek: Type.String({ title: 'Zoekwoorden', minLength: 1, maxLength: 200 }),
    soort: optioneel(keuze('Soort', zoeksoorten)),
    pagina: optioneel(Type.Integer({ title: 'Pagina', minimum: 1, maximum: 40 })),
  },
  { additionalProperties: false },
);
const Vondst = Type.Object({ soort: S, gemeente: S, id: S, titel: S, onderschrift: S, op: S });
export type Vondst = Static<typeof Vondst>;
export const Vondsten = Type.Object({
  items: Type.Array(Vondst),
  /** Hits per kind, counted to a thousand. */
  groepen: Type.Array(Type.Object({ soort: S, aantal: Type.Integer() })),
  /** Kinds that this pet may search; none means that its compartiment has no search. */
  doorzoekt: Type.Array(S),
});
export type Vondsten = Static<typeof Vondsten>;

/** What a rule does. */
export const regelsoorten = { permit: 'Staat toe', forbid: 'Verbiedt' } as const;

export const Beleidsvraag = Type.Object(
  {
    zoek: optioneel(Type.String({ title: 'Zoekwoorden', maxLength: 200 })),
    pet: optioneel(keuze('Pet', petwoorden)),
    soort: optioneel(keuze('Wat de regel doet', regelsoorten)),
    eis: optioneel(regeltekst('Leidraad', 10)),
    bestand: optioneel(regeltekst('Onderdeel', 40)),
  },
  { additionalProperties: false },
);
const regelvelden = {
  id: S,
  soort: Type.Enum(['permit', 'forbid']),
  uitleg: S,
  grondslag: S,
  bron: S,
  nodig: S,
  bestand: S,
  /** Null: the rule looks at no kind of pet, so it counts for all. */
  petten: ofNiets(Type.Array(S)),
};
const Beleidsregel = Type.Object(regelvelden);
export type Beleidsregel = Static<typeof Beleidsregel>;
export const Beleidslijst = Type.Object({
  versie: S,
  aantal: Type.Integer(),
  items: Type.Array(Beleidsregel),
  /** IDs of the leidraad and files that occur, to choose from. */
  eisen: Type.Array(S),
  bestanden: Type.Array(S),
});
export type Beleidslijst = Static<typeof Beleidslijst>;
export const Regelkaart = Type.Object({
  ...regelvelden,
  versie: S,
  tekst: ofNiets(S),
  overal: Type.Boolean(),
  handelingen: Type.Array(Type.Object({ naam: S, titel: S })),
  voorbeelden: Type.Array(
    Type.Object({ naam: S, pet: S, handeling: S, verwacht: Type.Enum(['toegestaan', 'geweigerd']) }),
  ),
  verwant: Type.Array(Type.Object({ id: S, uitleg: S })),
});
export type Regelkaart = Static<typeof Regelkaart>;
