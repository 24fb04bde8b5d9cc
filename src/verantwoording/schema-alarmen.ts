import Type, { type Static } from 'typebox';
import { gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, optioneel, tekst, uuid } from '../kern/velden.ts';
import { alarmtitels, alarmwoorden, uitkomsten } from './alarmsoorten.ts';

/** States of an alarm. */
export const alarmstanden = { nieuw: 'Nog te bekijken', bekeken: 'Bekeken' } as const;
export const Alarmvraag = lijstvragen(
  {
    stand: optioneel(keuze('Stand', alarmstanden)),
    soort: optioneel(keuze('Soort', alarmtitels)),
    uitkomst: optioneel(keuze('Uitkomst', uitkomsten)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['gemaaktOp'],
);
export const Alarm = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  soort: Type.String(),
  medewerkerId: Type.String(),
  medewerker: Type.String(),
  organisatie: ofNiets(Type.String()),
  petsoort: Type.String(),
  feiten: Type.Array(Type.String()),
  gemeten: Type.Integer(),
  drempel: Type.Integer(),
  begonOp: Type.String(),
  gemaaktOp: Type.String(),
  uitkomst: ofNiets(Type.String()),
  toelichting: ofNiets(Type.String()),
  bekekenOp: ofNiets(Type.String()),
  bekekenDoorNaam: ofNiets(Type.String()),
});
export type Alarm = Static<typeof Alarm>;
export const Alarmlijst = lijstvan(Alarm);
export const Alarmsleutel = Type.Object({ id: uuid('Alarm') }, { additionalProperties: false });
export const Alarmoordeel = Type.Object(
  {
    id: uuid('Alarm'),
    uitkomst: keuze('Wat is er aan de hand?', uitkomsten),
    toelichting: tekst(
      'Wat hebt u nagegaan?',
      10,
      2000,
      'Noem de feiten en met wie u sprak, zonder gegevens uit de zaken zelf.',
    ),
  },
  { additionalProperties: false },
);
export const NieuweAlarmregel = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Alarm', alarmwoorden),
    aan: Type.Boolean({ title: 'Moet dit alarm aan staan?' }),
    drempel: Type.Integer({ title: 'Vanaf hoeveel', minimum: 1, maximum: 100_000 }),
    reden: tekst('Waarom deze instelling?', 10, 1000, 'Wie later meekijkt, moet kunnen zien waarom.'),
  },
  { additionalProperties: false },
);
export const Alarmregel = Type.Object({
  gemeente: Type.String(),
  soort: Type.String(),
  aan: Type.Boolean(),
  drempel: Type.Integer(),
  versie: Type.Integer(),
  reden: Type.String(),
  op: Type.String(),
  doorNaam: Type.String(),
});
export type Alarmregel = Static<typeof Alarmregel>;
export const Alarmregels = Type.Object({ items: Type.Array(Alarmregel) });
