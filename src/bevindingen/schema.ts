import Type, { type Static } from 'typebox';
import { behoudgronden, bevindingsoorten } from '../kern/bevindingsoorten.ts';
import { gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, optioneel, tekst, uuid } from '../kern/velden.ts';

const S = Type.String();

/** How a kept find stands. */
export const standen = {
  te_beoordelen: 'Nog nakijken',
  terecht: 'Mag blijven',
  niet_terecht: 'Moet worden hersteld',
  hersteld: 'Hersteld',
} as const;

/** What the privacyfunctionaris can find of it. */
export const oordelen = {
  terecht: 'Terecht: dit mag blijven staan',
  niet_terecht: 'Niet terecht: de schrijver moet de tekst herstellen',
} as const;

const filters = {
  status: optioneel(keuze('Stand', standen)),
  soort: optioneel(keuze('Soort', bevindingsoorten)),
  grond: optioneel(keuze('Grond', behoudgronden)),
  gemeente: optioneel(gemeentecode('Gemeente')),
};
export const Bevindingenvraag = lijstvragen(filters, ['op', 'soort']);
export type Bevindingenvraag = Static<typeof Bevindingenvraag>;

/** A kept find as a list shows it: where and of which kind, never what. */
export const Bevindingregel = Type.Object({
  id: S,
  gemeente: S,
  onderwerpSoort: S,
  veld: S,
  soort: S,
  grond: S,
  status: S,
  op: S,
  doorNaam: S,
});
export type Bevindingregel = Static<typeof Bevindingregel>;
export const Bevindingenlijst = lijstvan(Bevindingregel);

const kaart = {
  ...Bevindingregel.properties,
  gemeenteNaam: S,
  petsoort: S,
  reden: S,
  pad: S,
  uitleg: ofNiets(S),
  beoordeeldOp: ofNiets(S),
  beoordeeldDoorNaam: ofNiets(S),
  hersteldOp: ofNiets(S),
  herstel: ofNiets(S),
};

/** One kept find as its writer sees it. */
export const EigenBevinding = Type.Object(kaart);
export type EigenBevinding = Static<typeof EigenBevinding>;

/** One kept find for the review, with the words as long as they are there. */
export const Bevinding = Type.Object({ ...kaart, woorden: ofNiets(S), eigen: Type.Boolean() });
export type Bevinding = Static<typeof Bevinding>;

export const Bevindingvraag = Type.Object({ id: uuid('Bevinding') }, { additionalProperties: false });

export const Beoordeling = Type.Object(
  {
    id: uuid('Bevinding'),
    oordeel: keuze('Wat vindt u ervan?', oordelen),
    uitleg: tekst('Leg uit', 10, 1000, 'De schrijver leest dit. Herhaal niet wat er stond.'),
  },
  { additionalProperties: false },
);
export const Herstel = Type.Object(
  {
    id: uuid('Bevinding'),
    herstel: tekst(
      'Wat hebt u gedaan?',
      10,
      1000,
      'Bijvoorbeeld: de zin vervangen in een nieuwe versie van het rapport.',
    ),
  },
  { additionalProperties: false },
);

/** How often something was kept, by month, kind and outcome; nobody is named. */
export const Aantallen = Type.Object({
  items: Type.Array(
    Type.Object({
      maand: S,
      soort: S,
      aantal: Type.Integer(),
      open: Type.Integer(),
      terecht: Type.Integer(),
      nietTerecht: Type.Integer(),
    }),
  ),
});
export type Aantal = Static<typeof Aantallen>['items'][number];

export const Behoudvraag = Type.Object(
  { soort: keuze('Soort', bevindingsoorten), grond: keuze('Grond', behoudgronden) },
  { additionalProperties: false },
);
export const Behoudantwoord = Type.Object({ mag: Type.Boolean(), uitleg: S, nodig: S });
export const BekendeNamen = Type.Object({ namen: Type.Array(S) });
