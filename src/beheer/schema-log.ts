import Type, { type Static } from 'typebox';
import type { Doel } from '../kern/declaraties.ts';
import {
  datum,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  uuid,
} from '../kern/velden.ts';
import { petwoorden } from '../kern/petten.ts';

/** The words of the purposes of processing (AVG 5 lid 1 b). */
export const doelwoorden: Record<Doel, string> = {
  toezicht: 'Toezicht',
  handhaving: 'Handhaving',
  signaal_mensenhandel: 'Signaal mensenhandel',
  opsporing: 'Opsporing',
  zorg: 'Zorg',
  beheer: 'Beheer',
  verantwoording: 'Verantwoording',
};

/** Kinds of lines in the log. */
export const logsoorten = {
  handeling: 'Handeling',
  vraag: 'Gelezen',
  weigering: 'Geweigerd',
  sessie: 'Inloggen en pet',
  systeem: 'Systeem',
} as const;
export const Logvraag = lijstvragen(
  {
    soort: optioneel(keuze('Soort', logsoorten)),
    petsoort: optioneel(keuze('Pet', petwoorden)),
    doel: optioneel(keuze('Doel', doelwoorden)),
    medewerkerId: optioneel(uuid('Medewerker')),
    onderwerpId: optioneel(regeltekst('Onderwerp', 60)),
    regel: optioneel(regeltekst('Regel', 100)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    vanaf: optioneel(datum('Vanaf')),
    totEnMet: optioneel(datum('Tot en met')),
  },
  ['op'],
);
export const Logregel = Type.Object({
  id: Type.String(),
  op: Type.String(),
  soort: Type.String(),
  naam: Type.String(),
  doel: Type.String(),
  medewerker: ofNiets(Type.String()),
  petsoort: ofNiets(Type.String()),
  compartiment: Type.String(),
  gemeente: ofNiets(Type.String()),
  onderwerpSoort: ofNiets(Type.String()),
  onderwerpId: ofNiets(Type.String()),
  aantal: ofNiets(Type.Integer()),
  regels: Type.Array(Type.String()),
  status: Type.String(),
  toelichting: ofNiets(Type.String()),
});
export type Logregel = Static<typeof Logregel>;
export const Loglijst = lijstvan(Logregel);

/** The outcome of the walk along the chain. */
export const Ketencontrole = Type.Object({
  heel: Type.Boolean(),
  schakels: Type.Integer(),
  rijen: Type.Integer(),
  wachtend: Type.Integer(),
  schakel: ofNiets(Type.Integer()),
  rij: ofNiets(Type.String()),
  reden: ofNiets(Type.String()),
});
export type Ketencontrole = Static<typeof Ketencontrole>;
