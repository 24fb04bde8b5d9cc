import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  keuze,
  kvknummer,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
  zonderWaker,
} from '../kern/velden.ts';
import { Wijziging } from './schema.ts';

/** What a facilitator is in law. */
export const facilitatorsoorten = {
  rechtspersoon: 'Rechtspersoon',
  eenmanszaak: 'Eenmanszaak',
  natuurlijk_persoon: 'Natuurlijk persoon',
} as const;

/** In which role somebody organises or enables (S6). */
export const rollen = {
  exploitant: 'Exploitant',
  beheerder: 'Beheerder',
  verhuurder: 'Verhuurder',
  bemiddelaar: 'Bemiddelaar',
  boeker: 'Boeker',
  chauffeur: 'Chauffeur',
  eigenaar_pand: 'Eigenaar van het pand',
  overig: 'Andere zakelijke rol',
} as const;

/** Said at every form where a facilitator is named (B6.1). */
export const NOOIT_WERKER =
  'Alleen wie organiseert of mogelijk maakt, in een zakelijke rol. Iemand die sekswerk doet, wordt hier nooit vastgelegd, ook niet als ‘andere rol’.';

const gegevens = {
  naam: zonderWaker(
    regeltekst('Naam', 160, NOOIT_WERKER),
    'De naam van een bedrijf of van iemand in een zakelijke rol; een sekswerker staat nooit in dit register.',
  ),
  soort: keuze('Soort', facilitatorsoorten),
  kvk: optioneel(kvknummer('KvK-nummer')),
};
const versie = Type.Integer({ title: 'Versie', minimum: 1 });

export const NieuweFacilitator = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    ...gegevens,
    isEenAnder: optioneel(
      Type.Boolean({
        title: 'Is dit een ander dan wie er al met deze naam staat?',
        description: 'Alleen invullen als het programma erom vraagt.',
      }),
    ),
  },
  { additionalProperties: false },
);

export const Facilitatorwijziging = Type.Object(
  {
    id: uuid('Facilitator'),
    ...gegevens,
    reden: tekst('Waarom', 5, 1000, 'Zakelijk, bijvoorbeeld: naam gewijzigd bij de KvK.'),
    versie,
  },
  { additionalProperties: false },
);

/** A facilitator gets a role at an inrichting. */
export const NieuweRol = Type.Object(
  {
    id: uuid('Inrichting'),
    facilitatorId: uuid('Facilitator', NOOIT_WERKER),
    rol: keuze('Rol', rollen),
    feiten: optioneel(
      tekst(
        'Feiten over deze rol',
        5,
        1000,
        'Waaruit blijkt de rol? Feiten, geen oordeel: afhankelijkheid is nog geen uitbuiting.',
      ),
    ),
    van: datum('Sinds'),
    tot: optioneel(datum('Tot en met', 'Leeg: de rol loopt nog.')),
  },
  { additionalProperties: false },
);

export const Roleinde = Type.Object(
  { id: uuid('Rol'), tot: datum('Tot en met', 'De laatste dag van de rol.') },
  { additionalProperties: false },
);

const S = Type.String();

export const Facilitatorregel = Type.Object({
  id: S,
  gemeente: S,
  naam: S,
  soort: S,
  kvk: ofNiets(S),
  rollen: Type.Integer(),
});
export type Facilitatorregel = Static<typeof Facilitatorregel>;

export const Facilitatorsvraag = lijstvragen(
  { soort: optioneel(keuze('Soort', facilitatorsoorten)), gemeente: optioneel(gemeentecode('Gemeente')) },
  ['naam'],
);
export type Facilitatorsvraag = Static<typeof Facilitatorsvraag>;
export const Facilitatorslijst = lijstvan(Facilitatorregel);

/** Facilitators that may be the same, with the reason in words. A hint: nothing is ever merged. */
export const Gelijkende = Type.Object({ id: S, gemeente: S, naam: S, soort: S, kvk: ofNiets(S), reden: S });
export type Gelijkende = Static<typeof Gelijkende>;
export const Gelijkendenvraag = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    naam: regeltekst('Naam', 160),
    kvk: optioneel(kvknummer('KvK-nummer')),
    behalve: optioneel(uuid('Behalve deze')),
  },
  { additionalProperties: false },
);

export const Facilitatorkop = Type.Object({
  id: S,
  gemeente: S,
  naam: S,
  soort: S,
  kvk: ofNiets(S),
  versie: Type.Integer(),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
});
export type Facilitatorkop = Static<typeof Facilitatorkop>;

/** A facilitator with the roles at inrichtingen and the changes. */
export const Facilitator = Type.Object({
  ...Facilitatorkop.properties,
  rollen: Type.Array(
    Type.Object({
      id: S,
      inrichtingId: S,
      nummer: S,
      inrichtingNaam: S,
      rol: S,
      feiten: ofNiets(S),
      van: S,
      tot: ofNiets(S),
    }),
  ),
  wijzigingen: Type.Array(Wijziging),
});
export type Facilitator = Static<typeof Facilitator>;
