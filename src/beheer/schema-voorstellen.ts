import Type, { type Static } from 'typebox';
import { keuze, lijstvan, lijstvragen, ofNiets, optioneel, tekst, uuid } from '../kern/velden.ts';
import { NieuwePet } from './schema.ts';

/** Where a proposal stands. */
export const voorstelstanden = {
  open: 'Wacht op een tweede',
  bevestigd: 'Bevestigd',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
} as const;
export type Voorstelstand = keyof typeof voorstelstanden;

export const NieuwVoorstel = Type.Object(
  {
    ...NieuwePet.properties,
    reden: tekst(
      'Waarom heeft deze medewerker deze pet nodig?',
      10,
      500,
      'Noem het besluit van de organisatie en het werk. Wie bevestigt, leest dit.',
    ),
  },
  { additionalProperties: false },
);
export const Voorstelsleutel = Type.Object({ id: uuid('Voorstel') }, { additionalProperties: false });
const besluit = (titel: string, uitleg?: string) =>
  Type.Object({ id: uuid('Voorstel'), reden: tekst(titel, 5, 500, uitleg) }, { additionalProperties: false });
export const Bevestiging = besluit('Wat hebt u nagegaan?', 'Bijvoorbeeld het besluit, en bij wie u het navroeg.');
export const Voorstelweigering = besluit('Waarom niet?');
export const Voorstelintrekking = besluit('Waarom trekt u het in?');

export const Voorstelvraag = lijstvragen(
  { stand: optioneel(keuze('Stand', voorstelstanden)), medewerkerId: optioneel(uuid('Medewerker')) },
  ['voorgesteldOp'],
);
export const Voorstel = Type.Object({
  id: Type.String(),
  medewerkerId: Type.String(),
  medewerker: Type.String(),
  functie: Type.String(),
  organisatie: Type.String(),
  organisatieId: Type.String(),
  soort: Type.String(),
  compartiment: Type.String(),
  gemeenten: Type.Array(Type.String()),
  geldigTot: ofNiets(Type.String()),
  reden: Type.String(),
  voorgesteldOp: Type.String(),
  voorgesteldDoor: Type.String(),
  voorgesteldDoorNaam: Type.String(),
  verlooptOp: Type.String(),
  stand: Type.Enum(Object.keys(voorstelstanden) as Voorstelstand[]),
  uitkomstReden: ofNiets(Type.String()),
  beslotenOp: ofNiets(Type.String()),
  beslotenDoorNaam: ofNiets(Type.String()),
});
export type Voorstel = Static<typeof Voorstel>;
export const Voorstellijst = Type.Object({
  ...lijstvan(Voorstel).properties,
  /** The acting beheerder is the first of this installation, and may make the second one alone. */
  magTweedeBeheerder: Type.Boolean(),
});
