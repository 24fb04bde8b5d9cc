import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  uuid,
  zonderWaker,
} from '../../kern/velden.ts';

/** How a row stands. */
export const regelstanden = {
  goed: 'Kan worden ingelezen',
  ingelezen: 'Ingelezen',
  al_ingelezen: 'Was al ingelezen',
  waker: 'Noemt misschien een persoon',
  fout: 'Niet te lezen',
} as const;

const herkomst = {
  gemeente: gemeentecode('Gemeente'),
  titel: regeltekst(
    'Waar komt dit bestand vandaan',
    80,
    'Zoals ‘Meldpunt overlast 2024’. Onder dezelfde naam wordt dezelfde regel nooit twee keer ingelezen.',
  ),
};

/** A file that goes along. */
export const Inleesbestand = Type.Object(herkomst, { additionalProperties: false });

/** Rows that were pasted. */
export const NieuweInlezing = Type.Object(
  {
    ...herkomst,
    inhoud: zonderWaker(
      Type.String({
        title: 'Plak de regels',
        minLength: 1,
        maxLength: 400_000,
        description: 'Eén melding per regel: {"id":"m1","datum":"2026-03-01","melder":"buurt","text":"…"}.',
        'x-veld': 'tekstvlak',
        'x-soort': 'zakelijk',
      }),
      'De waker leest elke regel apart; een regel waarin hij iets vindt wordt niet bewaard.',
    ),
  },
  { additionalProperties: false },
);

/** To read in what was looked at. */
export const Inlezingkeuze = Type.Object({ id: uuid('Inlezing') }, { additionalProperties: false });

/** A row of the report: its number, never its words. */
export const Inleesregel = Type.Object({
  regel: Type.Integer(),
  extern: ofNiets(Type.String()),
  datum: ofNiets(datum('Datum')),
  bron: ofNiets(Type.String()),
  stand: Type.String(),
  toelichting: ofNiets(Type.String()),
  groep: ofNiets(Type.Integer()),
  reden: ofNiets(Type.String()),
  meldingId: ofNiets(Type.String()),
  meldingNummer: ofNiets(Type.String()),
});
export type Inleesregel = Static<typeof Inleesregel>;

/** A file that was looked at, or read in. */
export const Inlezing = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  titel: Type.String(),
  status: Type.String(),
  gemaaktOp: Type.String(),
  doorNaam: Type.String(),
  ingelezenOp: ofNiets(Type.String()),
  regels: Type.Integer(),
  ingelezen: Type.Integer(),
});
export type Inlezing = Static<typeof Inlezing>;
export const InlezingGeheel = Type.Object({ ...Inlezing.properties, rijen: Type.Array(Inleesregel) });
export type InlezingGeheel = Static<typeof InlezingGeheel>;
export const Inlezingenvraag = lijstvragen({ gemeente: optioneel(gemeentecode('Gemeente')) }, ['gemaaktOp']);
export const Inlezingenlijst = lijstvan(Inlezing);
