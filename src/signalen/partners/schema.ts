import Type, { type Static } from 'typebox';
import { gemeentecode, regeltekst, uuid, zonderWaker } from '../../kern/velden.ts';

const versie = Type.Integer({ title: 'Versie', minimum: 1 });

/** A partner that stacks blind with a gemeente. */
export const NieuweSamenwerking = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    naam: zonderWaker(regeltekst('Welke organisatie', 120), 'De naam van een organisatie.'),
    bellen: zonderWaker(
      regeltekst('Wie belt u bij een treffer', 160, 'Een afdeling met het algemene nummer, nooit een privénummer.'),
      'Een afdeling met haar algemene nummer.',
    ),
  },
  { additionalProperties: false },
);

export const Samenwerkingkeuze = Type.Object({ id: uuid('Samenwerking') }, { additionalProperties: false });
export const Samenwerkingbesluit = Type.Object({ id: uuid('Samenwerking'), versie }, { additionalProperties: false });

/** Tokens of a partner, one per row. */
export const Tokeninvoer = Type.Object(
  {
    id: uuid('Samenwerking'),
    inhoud: zonderWaker(
      Type.String({
        title: 'Plak de tokens',
        minLength: 1,
        maxLength: 1_000_000,
        description: 'Eén per regel: {"token":"64 hexadecimale tekens","soort":"locatie","tot":"2026-12-31"}.',
        'x-veld': 'tekstvlak',
        'x-soort': 'zakelijk',
      }),
      'Tokens, geen woorden; een regel met meer velden wordt geweigerd.',
    ),
  },
  { additionalProperties: false },
);

export const Samenwerking = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  naam: Type.String(),
  bellen: Type.String(),
  status: Type.String(),
  sleutelOp: Type.String(),
  sleutelTot: Type.String(),
  versie: Type.Integer(),
  tokens: Type.Integer(),
});
export type Samenwerking = Static<typeof Samenwerking>;

/** One with what was read in. */
export const SamenwerkingGeheel = Type.Object({
  ...Samenwerking.properties,
  inlezingen: Type.Array(
    Type.Object({
      op: Type.String(),
      doorNaam: Type.String(),
      gelezen: Type.Integer(),
      geweigerd: Type.Array(Type.Object({ regel: Type.Integer(), waarom: Type.String() })),
    }),
  ),
});
export type SamenwerkingGeheel = Static<typeof SamenwerkingGeheel>;

/** The shared key, to hand to the partner. */
export const Gedeeldesleutel = Type.Object({ sleutel: Type.String(), tot: Type.String() });

/** All that a hit tells: that a partner has something about the same, and whom to call. */
export const Partnertreffer = Type.Object({ soort: Type.String(), naam: Type.String(), bellen: Type.String() });
export type Partnertreffer = Static<typeof Partnertreffer>;
