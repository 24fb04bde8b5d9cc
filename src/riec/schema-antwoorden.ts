import Type, { type Static } from 'typebox';
import { gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, optioneel } from '../kern/velden.ts';
import { standen } from './woorden.ts';

const S = Type.String();
const N = ofNiets(S);
const kop = {
  id: S,
  gemeente: S,
  nummer: S,
  riecId: S,
  riecNaam: S,
  onderwerpSoort: S,
  onderwerp: S,
  stand: S,
  organisaties: Type.Array(S),
  wegenVoor: S,
  op: S,
};
export const Casusregel = Type.Object({ ...kop, openInterventies: Type.Integer() });
export type Casusregel = Static<typeof Casusregel>;
export const Casusvraag = lijstvragen(
  { gemeente: optioneel(gemeentecode('Gemeente')), stand: optioneel(keuze('Stand', standen)) },
  ['op', 'wegenVoor'],
);
export type Casusvraag = Static<typeof Casusvraag>;
export const Casuslijst = lijstvan(Casusregel);

export const Interventie = Type.Object({
  id: S,
  gemeente: S,
  casusId: S,
  casusNummer: S,
  soort: S,
  interventie: S,
  eigenaarId: S,
  eigenaarNaam: S,
  voor: S,
  gedaanOp: N,
  uitkomst: N,
});
export type Interventie = Static<typeof Interventie>;
/** A casus as one deelnemer has it: the own inbreng and what was shared. */
export const Casus = Type.Object({
  ...kop,
  aanleiding: S,
  categorieen: Type.Array(S),
  lijstversie: Type.Integer(),
  evenredig: S,
  lichter: S,
  weging: N,
  gewogenOp: N,
  advies: N,
  adviesOp: N,
  uitkomst: N,
  geslotenOp: N,
  bewarenTot: S,
  doorNaam: S,
  deelnemers: Type.Array(Type.Object({ organisatieId: S, naam: S, grond: S, bereikbaar: S })),
  inbrengen: Type.Array(
    Type.Object({
      id: S,
      organisatieNaam: S,
      categorie: S,
      gedeeld: Type.Boolean(),
      tekst: S,
      op: S,
      /** What left, for its sender alone. */
      verstrekking: ofNiets(
        Type.Object({
          nummer: S,
          verstuurdOp: S,
          vingerafdruk: S,
          beantwoordOp: N,
          echt: Type.Boolean(),
          stukken: Type.Array(Type.Object({ titel: S, tekst: S })),
        }),
      ),
    }),
  ),
  interventies: Type.Array(Interventie),
});
export type Casus = Static<typeof Casus>;

export const Stuk = Type.Object({ id: S, soort: S, titel: S, tekst: S, op: S });
export type Stuk = Static<typeof Stuk>;
const Keus = Type.Object({ id: S, naam: S });
export const Keuzes = Type.Object({
  riecs: Type.Array(Keus),
  organisaties: Type.Array(Keus),
  onderwerpen: Type.Array(Type.Object({ id: S, soort: S, naam: S })),
  stukken: Type.Array(Stuk),
  kaarten: Type.Array(Type.Object({ id: S, titel: S })),
});

export const Knelpunt = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  titel: S,
  riecId: S,
  riecNaam: S,
  signalen: N,
  georganiseerd: N,
  belemmering: N,
  rechtsgrond: N,
  stand: S,
  ingebrachtOp: N,
  uitkomst: N,
  uitkomstOp: N,
  op: S,
});
export type Knelpunt = Static<typeof Knelpunt>;
export const Knelpunten = Type.Object({ items: Type.Array(Knelpunt) });
export const Analyse = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  riecId: S,
  riecNaam: S,
  vraag: S,
  reikwijdte: S,
  voor: S,
  kenmerk: N,
  bevindingen: N,
  geleverdOp: N,
  gebruik: N,
  gebruiktOp: N,
  op: S,
});
export type Analyse = Static<typeof Analyse>;
export const Analyses = Type.Object({ items: Type.Array(Analyse) });
