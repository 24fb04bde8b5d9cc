import Type, { type Static } from 'typebox';
import { datum, gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, optioneel } from '../kern/velden.ts';
import { soorten, standen } from './woorden.ts';

const strikt = { additionalProperties: false } as const;
const S = Type.String();
const I = Type.Integer();
const kop = {
  id: S,
  gemeente: S,
  nummer: S,
  soort: S,
  begin: S,
  verzamelpunt: S,
  stand: S,
  versie: I,
  organisaties: Type.Array(S),
  vastgesteldOp: ofNiets(S),
};
/** A row of a list: whether this pet read the newest version, and what is still to be done. */
export const Briefingregel = Type.Object({
  ...kop,
  punten: I,
  gelezen: Type.Boolean(),
  openActies: I,
});
export type Briefingregel = Static<typeof Briefingregel>;
export const Briefingsvraag = lijstvragen(
  {
    gemeente: optioneel(gemeentecode('Gemeente')),
    soort: optioneel(keuze('Soort', soorten)),
    stand: optioneel(keuze('Stand', standen)),
    van: optioneel(datum('Vanaf')),
    tot: optioneel(datum('Tot en met')),
  },
  ['begin', 'nummer'],
);
export type Briefingsvraag = Static<typeof Briefingsvraag>;
export const Briefinglijst = lijstvan(Briefingregel);

const Punt = Type.Object({
  id: S,
  controleId: ofNiets(S),
  controleNummer: ofNiets(S),
  van: S,
  tot: ofNiets(S),
  plek: S,
  taak: S,
  risico: S,
  risicoToelichting: ofNiets(S),
  politiewoord: S,
  talen: Type.Array(S),
  tolk: S,
  zorgMee: Type.Boolean(),
  organisaties: Type.Array(S),
  vervallenOp: ofNiets(S),
});
export type Punt = Static<typeof Punt>;
export const Actie = Type.Object({
  id: S,
  gemeente: S,
  briefingId: S,
  briefingNummer: S,
  actie: S,
  eigenaarId: S,
  eigenaarNaam: S,
  wie: S,
  voor: S,
  gedaanOp: ofNiets(S),
  uitkomst: ofNiets(S),
});
export type Actie = Static<typeof Actie>;
/** A briefing as one reader has it: the shared part, and of the own parts only those of the own organisatie. */
export const Briefing = Type.Object({
  ...kop,
  afspraken: S,
  vervalreden: ofNiets(S),
  doorNaam: S,
  deelnemers: Type.Array(
    Type.Object({ organisatieId: S, naam: S, rol: S, taak: S, bereikbaar: S, gelezen: I, laatstGelezen: ofNiets(S) }),
  ),
  punten: Type.Array(Punt),
  delen: Type.Array(Type.Object({ id: S, soort: S, tekst: S, op: S, doorNaam: S })),
  feiten: Type.Array(Type.Object({ id: S, feit: S, gebeurdOp: S, plek: ofNiets(S), organisatieNaam: S })),
  debriefing: ofNiets(
    Type.Object({
      goed: S,
      beter: S,
      plekken: I,
      gesprekken: I,
      hulpAangeboden: I,
      overtredingen: I,
      op: S,
      doorNaam: S,
    }),
  ),
  acties: Type.Array(Actie),
  /** What this pet read last; null when never. */
  gelezenVersie: ofNiets(I),
  /** Of toezicht alone; empty for partners. */
  vervolg: Type.Array(Type.Object({ id: S, soort: S, nummer: S, tekst: S, pad: S })),
});
export type Briefing = Static<typeof Briefing>;

export const Keuzevraag = Type.Object({ gemeente: gemeentecode('Gemeente'), dag: datum('Dag') }, strikt);
const Dagcontrole = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  soort: S,
  status: S,
  begin: S,
  eind: S,
  adres: S,
  plaatsnaam: S,
  leider: ofNiets(S),
  afstemming: S,
  zorgMee: Type.Boolean(),
  tolkMee: Type.Boolean(),
  briefingNummer: ofNiets(S),
});
export type Dagcontrole = Static<typeof Dagcontrole>;
export const Keuzes = Type.Object({
  controles: Type.Array(Dagcontrole),
  organisaties: Type.Array(Type.Object({ id: S, naam: S, soort: S })),
  meldingen: Type.Array(Type.Object({ id: S, nummer: S, tekst: S })),
});
export const Dagvraag = Type.Object(
  { dag: optioneel(datum('Dag')), gemeente: optioneel(gemeentecode('Gemeente')) },
  strikt,
);
/** The board of one day: what is briefed, what is planned and in no briefing, and what yesterday and before left to do. */
export const Dagbord = Type.Object({
  dag: S,
  briefings: Type.Array(Briefingregel),
  losseControles: Type.Array(Dagcontrole),
  vorige: Type.Array(Briefingregel),
  acties: Type.Array(Actie),
});
export type Dagbord = Static<typeof Dagbord>;
