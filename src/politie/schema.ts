import Type, { type Static } from 'typebox';
import { gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, optioneel, uuid } from '../kern/velden.ts';
import { uitkomsten } from './model.ts';
import { kanalen, zaakstanden } from './woorden.ts';

const zaakkop = {
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  kanaal: Type.String(),
  status: Type.String(),
  uitkomst: ofNiets(Type.String()),
  ontvangenOp: Type.String(),
  terugkoppelenVoor: ofNiets(Type.String()),
  teruggekoppeld: ofNiets(Type.String()),
  vernietigdOp: ofNiets(Type.String()),
  grond: Type.String(),
  fase: Type.String(),
  directTot: ofNiets(Type.String()),
  verwijderenOp: ofNiets(Type.String()),
  vernietigenOp: ofNiets(Type.String()),
  houdTot: ofNiets(Type.String()),
  inzage: Type.Boolean(),
};
export const Zaakregel = Type.Object(zaakkop);
export const Zaakvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', zaakstanden)),
    uitkomst: optioneel(keuze('Waardebepaling', uitkomsten)),
    kanaal: optioneel(keuze('Binnengekomen via', kanalen)),
    antwoord: optioneel(keuze('Terugkoppeling', { zonder: 'Zonder antwoord', met: 'Met antwoord' })),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['ontvangenOp', 'terugkoppelenVoor'],
);
export const Zaaklijst = lijstvan(Zaakregel);

const Weegregel = Type.Object({
  code: Type.String(),
  groep: Type.String(),
  tekst: Type.String(),
  punten: Type.Integer(),
  bron: Type.String(),
  zekerheid: Type.String(),
  telt: Type.Integer(),
  weggelaten: Type.Boolean(),
});
export const Weging = Type.Object({
  modelversie: Type.Integer(),
  regels: Type.Array(Weegregel),
  perGroep: Type.Array(
    Type.Object({ groep: Type.String(), naam: Type.String(), som: Type.Integer(), telt: Type.Integer() }),
  ),
  totaal: Type.Integer(),
  drempels: Type.Object({ sterk: Type.Integer(), zeerSterk: Type.Integer() }),
  voorstel: Type.String(),
});

export const Stuk = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  titel: Type.String(),
  tekst: Type.String(),
  bron: ofNiets(Type.String()),
  zekerheid: ofNiets(Type.String()),
  codes: Type.Array(Type.String()),
  velden: Type.Array(Type.Object({ naam: Type.String(), waarde: Type.String() })),
  weging: ofNiets(Weging),
  op: Type.String(),
  doorNaam: Type.String(),
  petsoort: Type.String(),
});
export type Stuk = Static<typeof Stuk>;

/** A whole zaak. `weging` is null for who does not weigh; `voorgesteld` are indicatoren that the words seem to tell. */
export const Zaak = Type.Object({
  ...zaakkop,
  versie: Type.Integer(),
  verstrekkingId: ofNiets(Type.String()),
  gehandeldOp: ofNiets(Type.String()),
  landelijkAangebodenOp: ofNiets(Type.String()),
  landelijkOntvangenOp: ofNiets(Type.String()),
  stukken: Type.Array(Stuk),
  weging: ofNiets(Weging),
  voorgesteld: Type.Array(Type.Object({ code: Type.String(), tekst: Type.String(), frase: Type.String() })),
});
export type Zaak = Static<typeof Zaak>;
export const Zaakvraagstuk = Type.Object(
  {
    id: uuid('Zaak'),
    zonder: optioneel(Type.String({ title: 'Zonder deze indicatoren', maxLength: 200, pattern: '^[A-Z0-9,]*$' })),
  },
  { additionalProperties: false },
);
