import Type, { type Static } from 'typebox';
import {
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  meerkeuze,
  ofNiets,
  optioneel,
  tekst,
  uuid,
} from '../kern/velden.ts';
import { indicatorwoorden } from './indicatoren.ts';

/** From when on a stapel asks a look of the aandachtsfunctionaris: facts to count, no score (G3). */
export interface Drempel {
  /** Different kinds of sources: three neighbours are one. */
  bronnen: number;
  /** Different groups of the list of indicatoren (A to E). */
  groepen: number;
  /** Counted back from the newest signaal. */
  maanden: number;
}

/** What counts in a gemeente that chose nothing else. */
export const STANDAARDDREMPEL: Drempel = { bronnen: 3, groepen: 2, maanden: 12 };

/** Which indicatoren a person recognises in the words of a signaal; none is a choice too. */
export const Indicatorkeuze = Type.Object(
  {
    id: uuid('Signaal'),
    indicatoren: meerkeuze('Welke indicatoren herkent u?', indicatorwoorden, {
      uitleg: 'Kies alleen wat er staat. Er komt geen score uit: wegen doet een mens.',
    }),
    tegenindicaties: optioneel(tekst('Wat spreekt ertegen?', 3, 2000, 'Noem ook wat niet past bij mensenhandel.')),
  },
  { additionalProperties: false },
);

/** The threshold of a gemeente. */
export const Drempelkeuze = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    bronnen: Type.Integer({
      title: 'Zoveel verschillende bronnen',
      minimum: 2,
      maximum: 20,
      description: 'Soorten bronnen: drie buren tellen als één.',
    }),
    groepen: Type.Integer({
      title: 'Of zoveel groepen indicatoren',
      minimum: 1,
      maximum: 5,
      description: 'Groepen A tot en met E van de gekozen indicatoren.',
    }),
    maanden: Type.Integer({
      title: 'Binnen zoveel maanden',
      minimum: 1,
      maximum: 60,
      description: 'Teruggeteld vanaf het nieuwste signaal.',
    }),
    reden: tekst('Waarom deze drempel', 10, 1000),
  },
  { additionalProperties: false },
);

/** The threshold as a page shows it; `op` is null for the default. */
export const Drempelstand = Type.Object({
  gemeente: Type.String(),
  bronnen: Type.Integer(),
  groepen: Type.Integer(),
  maanden: Type.Integer(),
  reden: ofNiets(Type.String()),
  op: ofNiets(Type.String()),
  doorNaam: ofNiets(Type.String()),
});
export type Drempelstand = Static<typeof Drempelstand>;

/** How a stapel stands to the threshold of its gemeente. */
export const Drempeltelling = Type.Object({
  bronnen: Type.Integer(),
  groepen: Type.Array(Type.String()),
  drempel: Type.Object({ bronnen: Type.Integer(), groepen: Type.Integer(), maanden: Type.Integer() }),
  bereikt: Type.Boolean(),
  verteldOp: ofNiets(Type.String()),
  gezienOp: ofNiets(Type.String()),
  oppakken: ofNiets(Type.Boolean()),
});
export type Drempeltelling = Static<typeof Drempeltelling>;

/** Where a notice stands. */
export const seinstanden = { nieuw: 'Nog niet gezien', gezien: 'Gezien' } as const;

/** A notice as the aandachtsfunctionaris reads it: a number and counts. */
export const Drempelsein = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  stapelId: Type.String(),
  nummer: Type.String(),
  signalen: Type.Integer(),
  bronnen: Type.Integer(),
  groepen: Type.Integer(),
  op: Type.String(),
  status: Type.String(),
  oppakken: ofNiets(Type.Boolean()),
  reden: ofNiets(Type.String()),
  gezienOp: ofNiets(Type.String()),
  gezienDoorNaam: ofNiets(Type.String()),
});
export type Drempelsein = Static<typeof Drempelsein>;

export const Seinenvraag = lijstvragen(
  { status: optioneel(keuze('Status', seinstanden)), gemeente: optioneel(gemeentecode('Gemeente')) },
  ['op'],
);
export const Seinenlijst = lijstvan(Drempelsein);

/** What the aandachtsfunctionaris does with a notice. */
export const Seinbesluit = Type.Object(
  {
    id: uuid('Sein'),
    oppakken: keuze('Pakt u dit op?', {
      wel: 'Ja: ik neem contact op met de coördinator van toezicht',
      niet: 'Nee: dit vraagt nu niets van mij',
    }),
    reden: {
      ...tekst('Waarom', 10, 2000, 'Blijft bij u. Toezicht hoort alleen dat u het zag, en of u het oppakt.'),
      'x-soort': 'strafrechtelijk',
    },
  },
  { additionalProperties: false },
);
