import Type, { type Static } from 'typebox';
import { datum, gemeentecode, keuze, ofNiets, tekst, uuid } from '../kern/velden.ts';

/** What is decided of one pet. */
export const beoordelingen = { bevestigd: 'Houden', beeindigd: 'Beëindigen' } as const;
export const NieuweBeoordeling = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    uiterlijk: datum(
      'Uiterlijk beslist op',
      'Vier weken is gewoon. Petten waarover dan niet is beslist, zijn te laat.',
    ),
    opschorten: Type.Boolean({
      title: 'Stoppen petten waarover niet op tijd is beslist?',
      description:
        'Dan trekt het programma ze de dag erna in voor deze gemeente. De pet beheerder wordt nooit vanzelf ingetrokken.',
    }),
  },
  { additionalProperties: false },
);
export const Petoordeel = Type.Object(
  {
    id: uuid('Pet in deze beoordeling'),
    uitkomst: keuze('Heeft deze medewerker deze pet nog nodig?', beoordelingen),
    reden: tekst('Waarom?', 5, 500),
  },
  { additionalProperties: false },
);
export const Beoordelingssleutel = Type.Object({ id: uuid('Beoordeling') }, { additionalProperties: false });
const kop = {
  id: Type.String(),
  gemeente: Type.String(),
  uiterlijk: Type.String(),
  opschorten: Type.Boolean(),
  begonnenOp: Type.String(),
  begonnenDoorNaam: Type.String(),
  afgerondOp: ofNiets(Type.String()),
  totaal: Type.Integer(),
  open: Type.Integer(),
};
const Beoordelingskop = Type.Object(kop);
export type Beoordelingskop = Static<typeof Beoordelingskop>;
export const Beoordelingslijst = Type.Object({ items: Type.Array(Beoordelingskop) });
const Regel = Type.Object({
  id: Type.String(),
  medewerkerId: Type.String(),
  medewerker: Type.String(),
  functie: Type.String(),
  organisatie: Type.String(),
  petsoort: Type.String(),
  laatstGebruikt: ofNiets(Type.String()),
  uitkomst: ofNiets(Type.String()),
  reden: ofNiets(Type.String()),
  op: ofNiets(Type.String()),
  doorNaam: ofNiets(Type.String()),
  /** Who gave this pet as the second person, and so does not judge it. */
  bevestigdDoor: ofNiets(Type.String()),
});
export type Beoordelingsregel = Static<typeof Regel>;
export const Beoordeling = Type.Object({ ...kop, regels: Type.Array(Regel) });
export type Beoordeling = Static<typeof Beoordeling>;
