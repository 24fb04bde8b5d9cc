import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
} from '../kern/velden.ts';
import { Partnervoorwaarde } from '../intake/index.ts';
import { Partnertreffer } from './partners/schema.ts';
import { Drempeltelling } from './schema-drempel.ts';
import { Kandidaat, Signaal, Stapelverwijzing, stapelstanden } from './schema.ts';

/** Two or more signalen that a person puts together, with the reason. */
export const NieuweStapel = Type.Object(
  {
    titel: regeltekst('Waar gaat het over', 120, 'Een korte naam: de plaats of de zaak, nooit een mens.'),
    signalen: Type.Array(uuid('Signaal'), { title: 'Signalen', minItems: 2, maxItems: 50, uniqueItems: true }),
    reden: tekst('Waarom horen deze signalen bij elkaar', 10, 1000),
  },
  { additionalProperties: false },
);

/** A decision about one signaal of a stapel. */
export const Stapelbesluit = Type.Object(
  {
    id: uuid('Stapel'),
    signaalId: uuid('Signaal'),
    reden: tekst('Waarom', 10, 1000),
    versie: Type.Integer({ title: 'Versie', minimum: 1 }),
  },
  { additionalProperties: false },
);

/** Two signalen that are not about the same, or may be after all. */
export const Paarbesluit = Type.Object(
  {
    id: uuid('Signaal'),
    anderId: uuid('Ander signaal'),
    reden: tekst('Waarom', 10, 1000, 'Uw reden blijft bij beide signalen staan.'),
  },
  { additionalProperties: false },
);

/** A pair that a person parted, as the page of one of both shows it. */
export const Onderscheid = Type.Object({
  id: Type.String(),
  datum: datum('Datum'),
  begin: Type.String(),
  reden: Type.String(),
  op: Type.String(),
  doorNaam: Type.String(),
});
export type Onderscheid = Static<typeof Onderscheid>;

/** That a stapel reached its threshold and grew since it was told last: counts, no words (G3). */
export const Stapelsein = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  stapelId: Type.String(),
  nummer: Type.String(),
  signalen: Type.Integer(),
  bronnen: Type.Integer(),
  groepen: Type.Integer(),
});
export type Stapelsein = Static<typeof Stapelsein>;

/** What a stapel holds after a change: facts, no score (G3). */
export const Stapeluitkomst = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  signalen: Type.Integer(),
  meldingen: Type.Integer(),
  ernstig: Type.Boolean(),
  sein: ofNiets(Stapelsein),
});
export type Stapeluitkomst = Static<typeof Stapeluitkomst>;

export const Stapelsvraag = lijstvragen(
  { status: optioneel(keuze('Status', stapelstanden)), gemeente: optioneel(gemeentecode('Gemeente')) },
  ['aangemaaktOp', 'nummer'],
);
export const Stapelregel = Type.Object({
  ...Stapelverwijzing.properties,
  gemeente: Type.String(),
  aangemaaktOp: Type.String(),
  signalen: Type.Integer(),
});
export type Stapelregel = Static<typeof Stapelregel>;
export const Stapellijst = lijstvan(Stapelregel);

/** A member: the signaal in its own words, and why it belongs. */
export const Stapellid = Type.Object({
  ...Signaal.properties,
  reden: Type.String(),
  besluitOp: Type.String(),
  besluitDoorNaam: Type.String(),
});
export type Stapellid = Static<typeof Stapellid>;

/** A whole stapel. `elders` counts members in gemeenten that this pet does not serve. */
export const Stapel = Type.Object({
  ...Stapelverwijzing.properties,
  gemeente: Type.String(),
  gemeenteNaam: Type.String(),
  aangemaaktOp: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  versie: Type.Integer(),
  leden: Type.Array(Stapellid),
  elders: Type.Integer(),
  kandidaten: Type.Array(Kandidaat),
  /** Partners that have something about the same; whom to call, and nothing more. */
  partners: Type.Array(Partnertreffer),
  /** Under which conditions of their senders these facts may be used. */
  voorwaarden: Type.Array(Partnervoorwaarde),
  besluiten: Type.Array(
    Type.Object({
      signaalId: Type.String(),
      begin: ofNiets(Type.String()),
      besluit: Type.String(),
      reden: Type.String(),
      op: Type.String(),
      doorNaam: Type.String(),
    }),
  ),
  gedeeld: Type.Array(
    Type.Object({ soort: Type.String(), weergave: Type.String(), signalen: Type.Array(Type.String()) }),
  ),
  drempel: Drempeltelling,
  feiten: Type.Object({
    signalen: Type.Integer(),
    meldingen: Type.Integer(),
    bronnen: Type.Array(Type.String()),
    onderwerpen: Type.Array(Type.String()),
    gemeenten: Type.Array(Type.String()),
    van: ofNiets(Type.String()),
    tot: ofNiets(Type.String()),
  }),
});
export type Stapel = Static<typeof Stapel>;
