import Type, { type Static } from 'typebox';
import { datum, keuze, ofNiets, regeltekst, tekst, uuid } from '../kern/velden.ts';
import { kaartsoorten, strafgronden } from './kaarten.ts';
import { kaartstanden } from './kaartstand.ts';
import { ontvangersoorten } from './ontvangers.ts';

/** The letters of AVG 6 lid 1. b and f can be chosen, and are refused with the reason. */
export const letters6 = {
  a: 'a · toestemming',
  b: 'b · overeenkomst (de leidraad noemt hier vitale belangen)',
  c: 'c · wettelijke plicht',
  d: 'd · vitale belangen',
  e: 'e · taak van algemeen belang of openbaar gezag',
  f: 'f · gerechtvaardigd belang',
} as const;

/** Exceptions of AVG 9 lid 2. */
export const letters9 = {
  a: 'a · uitdrukkelijke toestemming',
  c: 'c · vitaal belang van iemand die niet kan instemmen',
  g: 'g · zwaarwegend algemeen belang, met een wet (UAVG 23)',
  geen: 'Er gaan geen bijzondere persoonsgegevens mee',
} as const;

/** A new version of a card. */
export const NieuweKaart = Type.Object(
  {
    soort: keuze('Soort verstrekking', kaartsoorten),
    titel: regeltekst('Titel', 120),
    ontvangersoort: keuze('Aan wie', ontvangersoorten),
    zonderPersoon: Type.Boolean({
      title: 'Gaat er nooit iets over een persoon mee?',
      description: 'Bijvoorbeeld bij de Arbeidsinspectie: alleen het bedrijf.',
    }),
    avg6: keuze('Deel 1: AVG 6 lid 1', letters6),
    avg6Grond: tekst('Waarop dat rust', 10, 2000),
    avg9: keuze('Deel 2: AVG 9 lid 2', letters9),
    avg9Grond: tekst('Waarop dat rust (bijzondere gegevens)', 10, 2000),
    strafgrond: keuze(
      'Deel 3: welk onderdeel draagt gegevens van strafrechtelijke aard?',
      strafgronden,
      'Een vermoeden van mensenhandel is zo’n gegeven. Alleen wat UAVG 32 of 33 of een bijzondere wet toelaat, mag (UAVG 31).',
    ),
    avg10: tekst('Waarop dat rust (AVG 10)', 10, 2000),
    leidraad: tekst('Wat de leidraad noemt', 5, 2000),
    afwijking: tekst('Waarin deze kaart afwijkt, en waarom', 5, 4000),
    uitleg: tekst('In gewone woorden', 10, 2000),
  },
  { additionalProperties: false },
);
export type NieuweKaart = Static<typeof NieuweKaart>;

export const KaartGoedkeuring = Type.Object(
  {
    id: uuid('Grondslagkaart'),
    geldigTot: datum('Geldig tot en met'),
    motivering: tekst(
      'Waarom deze grondslag klopt',
      10,
      2000,
      'Noem ook welk onderdeel van UAVG 33 de verstrekking draagt, als het om een vermoeden gaat.',
    ),
  },
  { additionalProperties: false },
);

/** What who oversees can find of a card that others signed. Source: AVG 39 lid 1 b. */
export const nakijkoordelen = { in_orde: 'In orde', aandacht: 'Vraagt aandacht' } as const;
export const Nakijking = Type.Object(
  {
    id: uuid('Grondslagkaart'),
    oordeel: keuze('Oordeel', nakijkoordelen),
    tekst: tekst('Wat hebt u nagegaan, en wat volgt eruit?', 10, 2000),
  },
  { additionalProperties: false },
);

const Handtekening = Type.Object({
  gemeente: Type.String(),
  gemeenteNaam: Type.String(),
  doorId: Type.String(),
  doorNaam: Type.String(),
  op: Type.String(),
  geldigTot: Type.String(),
  motivering: Type.String(),
  nagekekenDoorNaam: ofNiets(Type.String()),
  nagekekenOordeel: ofNiets(Type.Enum(Object.keys(nakijkoordelen) as Array<keyof typeof nakijkoordelen>)),
  nagekekenTekst: ofNiets(Type.String()),
});

/** A card with the newest sign-off per gemeente, and how it stands for the gemeenten of the asking pet. */
export const Kaart = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  titel: Type.String(),
  ontvangersoort: Type.String(),
  avg6: Type.String(),
  avg6Grond: Type.String(),
  avg9: Type.String(),
  avg9Grond: Type.String(),
  avg10: Type.String(),
  strafgrond: Type.Enum(Object.keys(strafgronden) as Array<keyof typeof strafgronden>),
  leidraad: Type.String(),
  afwijking: Type.String(),
  uitleg: Type.String(),
  zonderPersoon: Type.Boolean(),
  metToestemming: Type.Boolean(),
  versie: Type.Integer(),
  aangemaaktOp: Type.String(),
  opgesteldDoor: Type.String(),
  opgesteldDoorId: Type.String(),
  handtekeningen: Type.Array(Handtekening),
  stand: Type.Enum(Object.keys(kaartstanden) as [keyof typeof kaartstanden, ...Array<keyof typeof kaartstanden>]),
});
export type Kaart = Static<typeof Kaart>;

export const Kaartenlijst = Type.Object({ items: Type.Array(Kaart) });
export const Kaartvraag = Type.Object({ id: uuid('Grondslagkaart') }, { additionalProperties: false });
export const nietsNodig = Type.Object({}, { additionalProperties: false });
