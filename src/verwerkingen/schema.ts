import Type, { type Static } from 'typebox';
import { gemeentecode, keuze, ofNiets, tekst, uuid } from '../kern/velden.ts';
import { verwerkingsvelden } from '../kern/verwerkingssjabloon.ts';
import { activiteitstanden, dpiastanden } from './stand.ts';

const strikt = { additionalProperties: false } as const;
const sleutel = Type.String({ title: 'Verwerking', pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 60 });
const reden = tekst('Reden', 10, 1000, 'Deze reden staat in het register, en wie wordt geweigerd kan haar daar lezen.');

/** What the register of one gemeente is asked. */
export const Registervraag = Type.Object(
  {
    gemeente: Type.Optional(gemeentecode('Gemeente')),
    stand: Type.Optional(keuze('Stand', activiteitstanden)),
    dpiastand: Type.Optional(keuze('DPIA', dpiastanden)),
  },
  strikt,
);

export const Activiteitvraag = Type.Object({ sleutel, gemeente: Type.Optional(gemeentecode('Gemeente')) }, strikt);

const inhoud = Type.Object(verwerkingsvelden);
export type Inhoud = Static<typeof inhoud>;

/** One entry as the list shows it. */
const Registerregel = Type.Object({
  sleutel: Type.String(),
  gemeente: Type.String(),
  inhoud,
  stand: Type.Enum(Object.keys(activiteitstanden) as Array<keyof typeof activiteitstanden>),
  versie: ofNiets(Type.Integer()),
  reden: ofNiets(Type.String()),
  ondertekendOp: ofNiets(Type.String()),
  ondertekendDoorNaam: ofNiets(Type.String()),
  conceptId: ofNiets(Type.String()),
  dpiastand: Type.Enum(Object.keys(dpiastanden) as Array<keyof typeof dpiastanden>),
  dpiaId: ofNiets(Type.String()),
  dpiaGeldigTot: ofNiets(Type.String()),
  onmisbaar: ofNiets(Type.String()),
  bron: Type.String(),
});
export type Registerregel = Static<typeof Registerregel>;

export const Register = Type.Object({ gemeente: Type.String(), items: Type.Array(Registerregel) });
export type Register = Static<typeof Register>;

const Versie = Type.Object({
  id: Type.String(),
  versie: Type.Integer(),
  status: Type.String(),
  inhoud,
  reden: Type.String(),
  volgensSjabloon: Type.Boolean(),
  aangemaaktOp: Type.String(),
  aangemaaktDoor: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  ondertekendOp: ofNiets(Type.String()),
  ondertekendDoorNaam: ofNiets(Type.String()),
  ondertekendPetsoort: ofNiets(Type.String()),
});
export type Versie = Static<typeof Versie>;

/** One entry with its versions and what rests on it. */
export const Activiteit = Type.Object({
  ...Registerregel.properties,
  versies: Type.Array(Versie),
  rustErop: Type.Array(Type.Object({ naam: Type.String(), titel: Type.String(), isHandeling: Type.Boolean() })),
});
export type Activiteit = Static<typeof Activiteit>;

/** A draft of an entry, in the words of the gemeente. */
export const NieuweVersie = Type.Object(
  { sleutel, gemeente: gemeentecode('Gemeente'), ...verwerkingsvelden, reden: tekst('Waarom deze versie', 5, 1000) },
  strikt,
);

export const Voorgemeente = Type.Object({ gemeente: gemeentecode('Gemeente') }, strikt);
export const Vaststelling = Type.Object({ sleutel, id: uuid('Versie'), gemeente: gemeentecode('Gemeente') }, strikt);
export const Wending = Type.Object({ sleutel, gemeente: gemeentecode('Gemeente'), reden }, strikt);
export const Geteld = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  aantal: Type.Integer(),
  rest: Type.Integer(),
});
