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
import { bewaarregels } from './bewaarregels.ts';
import { bewaarsoorten } from './bewaarsoorten.ts';

const dicht = { additionalProperties: false };

export const lijststanden = {
  aangeboden: 'Wacht op goedkeuring',
  goedgekeurd: 'Goedgekeurd, wordt uitgevoerd',
  afgewezen: 'Afgewezen',
  uitgevoerd: 'Uitgevoerd',
} as const;
export const regelstanden = {
  op_lijst: 'Op de lijst',
  weggehaald: 'Van de lijst gehaald',
  vernietigd: 'Vernietigd',
  overgeslagen: 'Overgeslagen',
} as const;
/** The grounds in words. */
export const gronden = { archief: 'Archiefwet', avg: 'AVG' } as const;

const regelkeuze = keuze(
  'Termijn',
  Object.fromEntries(bewaarregels.map((r) => [r.code, `${bewaarsoorten[r.soort]}: ${r.wanneer}`])),
);

export const Termijnaanpassing = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    regel: regelkeuze,
    maanden: Type.Integer({ title: 'Termijn in maanden', minimum: 1, maximum: 1200 }),
    besluitOp: datum('Datum van het besluit'),
    besluitnummer: regeltekst('Nummer van het besluit', 60),
    eigenSelectielijst: Type.Optional(
      Type.Boolean({
        title: 'De gemeente heeft hiervoor een eigen, vastgestelde selectielijst',
        description: 'Nodig om een archieftermijn te verkorten (Archiefwet 1995, artikel 5).',
      }),
    ),
    reden: optioneel(tekst('Reden', 20, 1000, 'Nodig als de termijn langer wordt dan de lijst of de AVG vraagt.')),
  },
  dicht,
);

export const Termijn = Type.Object({
  code: Type.String(),
  soort: Type.String(),
  wanneer: Type.String(),
  grond: Type.String(),
  maanden: Type.Integer(),
  vanaf: Type.String(),
  bron: Type.String(),
  artikel: Type.String(),
  gecontroleerdOp: Type.String(),
  gecontroleerdHoe: Type.String(),
  afwijkingen: Type.Array(
    Type.Object({
      gemeente: Type.String(),
      maanden: Type.Integer(),
      besluitOp: Type.String(),
      besluitnummer: Type.String(),
      reden: ofNiets(Type.String()),
    }),
  ),
});
export type Termijn = Static<typeof Termijn>;

export const Kalendervraag = Type.Object(
  {
    soort: optioneel(keuze('Soort', bewaarsoorten)),
    grond: optioneel(keuze('Rust op', gronden)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  dicht,
);
export const Kalenderregel = Type.Object({
  gemeente: Type.String(),
  soort: Type.String(),
  regel: Type.String(),
  grond: Type.String(),
  maand: Type.String(),
  aantal: Type.Integer(),
  opgeschort: Type.Integer(),
});
export type Kalenderregel = Static<typeof Kalenderregel>;
export const Bewaarregelrij = Type.Object({
  gemeente: Type.String(),
  id: Type.String(),
  aanduiding: Type.String(),
  soort: Type.String(),
  regel: Type.String(),
  start: Type.String(),
  vernietigenOp: Type.String(),
  opgeschort: Type.Boolean(),
  pad: ofNiets(Type.String()),
});
export type Bewaarregelrij = Static<typeof Bewaarregelrij>;

export const NieuweLijst = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: optioneel(keuze('Soort', bewaarsoorten, 'Leeg: alles wat aan de archieftermijn is.')),
    toelichting: tekst('Toelichting', 10, 1000, 'Wat hebt u nagekeken? De privacyfunctionaris leest dit.'),
  },
  dicht,
);
export const Lijstbesluit = Type.Object(
  {
    id: uuid('Lijst'),
    versie: Type.Integer({ title: 'Versie' }),
    reden: tekst('Reden', 10, 1000, 'Wat hebt u beoordeeld?'),
  },
  dicht,
);
export const Weghalen = Type.Object(
  {
    id: uuid('Lijst'),
    regelId: uuid('Regel'),
    reden: tekst('Reden', 5, 300, 'Waarom blijft deze zaak?'),
  },
  dicht,
);
export const Lijstenvraag = lijstvragen(
  { status: optioneel(keuze('Stand', lijststanden)), gemeente: optioneel(gemeentecode('Gemeente')) },
  ['opgesteldOp'],
);
export const Lijstkop = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  status: Type.String(),
  peildag: Type.String(),
  regelversie: Type.String(),
  toelichting: Type.String(),
  opgesteldOp: Type.String(),
  opgesteldDoor: Type.String(),
  opgesteldDoorNaam: Type.String(),
  beslotenOp: ofNiets(Type.String()),
  beslotenDoorNaam: ofNiets(Type.String()),
  besluitreden: ofNiets(Type.String()),
  uitgevoerdOp: ofNiets(Type.String()),
  regels: Type.Integer(),
  vernietigd: Type.Integer(),
  versie: Type.Integer(),
});
export type Lijstkop = Static<typeof Lijstkop>;
export const Lijsten = lijstvan(Lijstkop);
export const Lijstregel = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  regel: Type.String(),
  aanduiding: ofNiets(Type.String()),
  start: Type.String(),
  vernietigenOp: Type.String(),
  stand: Type.String(),
  reden: ofNiets(Type.String()),
  opgeschort: Type.Boolean(),
});
export type Lijstregel = Static<typeof Lijstregel>;
export const Lijst = Type.Object({ ...Lijstkop.properties, items: Type.Array(Lijstregel), meer: Type.Boolean() });
export type Lijst = Static<typeof Lijst>;

export const Vernietiging = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  lijstId: ofNiets(Type.String()),
  lijstNummer: ofNiets(Type.String()),
  documentId: ofNiets(Type.String()),
  soort: Type.String(),
  regel: Type.String(),
  grond: Type.String(),
  regelversie: Type.String(),
  aantal: Type.Integer(),
  van: Type.String(),
  tot: Type.String(),
  op: Type.String(),
  vingerafdruk: Type.String(),
});
export type Vernietiging = Static<typeof Vernietiging>;
export const Vernietigingenvraag = lijstvragen(
  {
    soort: optioneel(keuze('Soort', bewaarsoorten)),
    grond: optioneel(keuze('Rust op', gronden)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['op'],
);
export const Vernietigingen = lijstvan(Vernietiging);
