import Type, { type Static } from 'typebox';
import { keuze, ofNiets, tekst, uuid } from '../kern/velden.ts';

const dicht = { additionalProperties: false };

/** When somebody can ask that data lie still. Source: AVG 18 lid 1 a-d, 21 lid 1. */
export const beperkgronden = {
  juistheid: 'De juistheid wordt betwist (AVG 18 lid 1 a)',
  onrechtmatig: 'De verwerking is onrechtmatig, en de betrokkene wil niet dat er gewist wordt (AVG 18 lid 1 b)',
  vordering: 'De betrokkene heeft de gegevens nodig voor een rechtsvordering (AVG 18 lid 1 c)',
  bezwaar: 'Er is bezwaar gemaakt, en de afweging loopt nog (AVG 18 lid 1 d, 21 lid 1)',
} as const;

export const NieuweBeperking = Type.Object(
  {
    id: uuid('Zoekopdracht'),
    onderwerpId: uuid('Waarvan het gebruik stopt', 'Staat vanzelf ingevuld als u op een gevonden plek Beperken kiest.'),
    grond: keuze('Waarom', beperkgronden),
  },
  dicht,
);
export const Opheffing = Type.Object(
  {
    id: uuid('Beperking'),
    reden: tekst('Reden', 10, 2000, 'Waarom mag het weer worden gebruikt? Schrijf geen naam op.'),
    meegedeeld: Type.Boolean({ title: 'Is het de betrokkene vooraf verteld?' }),
  },
  dicht,
);
export const Beperkingsleutel = Type.Object({ id: uuid('Beperking') }, dicht);

export const Beperking = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  compartiment: Type.String(),
  onderwerpId: Type.String(),
  grond: Type.Enum(Object.keys(beperkgronden) as Array<keyof typeof beperkgronden>),
  ingesteldOp: Type.String(),
  ingesteldDoorNaam: Type.String(),
  opgehevenOp: ofNiets(Type.String()),
  opgehevenReden: ofNiets(Type.String()),
});
export type Beperking = Static<typeof Beperking>;
export const Beperkingen = Type.Object({ items: Type.Array(Beperking) });
