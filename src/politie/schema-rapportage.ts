import Type, { type Static } from 'typebox';
import { datum, keuze, ofNiets, optioneel, regeltekst, tekst, uuid } from '../kern/velden.ts';
import { terugkoppelsoorten } from './woorden.ts';

/** On which article of the Wpg a gemeente may get this. */
export const wpgGronden = {
  wpg_16: 'Wpg 16 lid 1 onder b: de burgemeester, voor gezag over de politie of openbare orde',
  wpg_19: 'Wpg 19: incidenteel, in overeenstemming met het bevoegd gezag, voor toezicht op regels',
  wpg_20: 'Wpg 20: structureel, op een schriftelijk besluit over het samenwerkingsverband',
} as const;
/** What the gemeente may do with it. */
export const verderGebruik = {
  burgemeester: 'Alleen voor een besluit van de burgemeester',
  toezicht: 'Ook voor toezicht door deze gemeente',
} as const;

const Feitregel = Type.Object(
  { op: datum('Dag'), feit: tekst('Feit', 5, 2000, 'Over de inrichting, plaats of facilitator.') },
  { additionalProperties: false },
);

/** Zakelijk, all of it: toezicht reads this, so what looks like a person stays with the politie (V1, B12.1; Wpg 3 lid 2). */
export const NieuweRapportage = Type.Object(
  {
    id: uuid('Zaak'),
    versie: Type.Integer({ title: 'Versie', minimum: 1 }),
    grond: keuze('Op welke grondslag verstrekt u?', wpgGronden),
    grondToelichting: tekst('Waarom past die grondslag?', 10, 1000, 'Bij Wpg 19 en 20: welk besluit of overleg.'),
    gebruik: keuze('Wat mag de gemeente ermee?', verderGebruik),
    afgestemdMet: optioneel(
      regeltekst(
        'Met wie van het bevoegd gezag is dit afgestemd (Politiewet 2012, 11 of 12)?',
        200,
        'Nodig bij Wpg 19 en 20. Een functie, geen naam.',
      ),
    ),
    bewaarTot: datum(
      'Tot wanneer mag de gemeente dit gebruiken?',
      'Daarna weigert Samenzicht gebruik. Vernietigen volgt de termijn van de melding, niet deze dag.',
    ),
    inrichting: regeltekst('Welke inrichting, welk bedrijf of welke facilitator?', 200),
    plek: regeltekst('Op welk adres?', 200),
    feiten: Type.Array(Feitregel, { title: 'Feiten', minItems: 1, maxItems: 30 }),
    misstand: tekst('Welke regel is geraakt?', 5, 2000, 'Bijvoorbeeld exploitatie zonder vergunning.'),
    advies: tekst('Wat adviseert u de burgemeester?', 5, 2000),
    officierAkkoord: optioneel(
      Type.Boolean({ title: 'Is de officier van justitie akkoord?', description: 'Nodig als er een onderzoek loopt.' }),
    ),
  },
  { additionalProperties: false },
);
export type NieuweRapportage = Static<typeof NieuweRapportage>;

/** What left, frozen: nothing of the zaak, the weighing or a person. */
export const Rapportinhoud = Type.Object({
  nummer: Type.String(),
  eenheid: Type.String(),
  verstuurdOp: Type.String(),
  door: Type.String(),
  functie: Type.String(),
  grond: Type.String(),
  grondToelichting: Type.String(),
  gebruik: Type.String(),
  afgestemdMet: Type.Optional(Type.String()),
  bewaarTot: Type.String(),
  inrichting: Type.String(),
  plek: Type.String(),
  feiten: Type.Array(Type.Object({ op: Type.String(), feit: Type.String() })),
  misstand: Type.String(),
  advies: Type.String(),
});
export type Rapportinhoud = Static<typeof Rapportinhoud>;

const kop = {
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  eenheid: Type.String(),
  verstuurdOp: Type.String(),
  reactieVoor: Type.String(),
  antwoord: ofNiets(Type.String()),
  antwoordOp: ofNiets(Type.String()),
};
export const Rapportagelijst = Type.Object({ items: Type.Array(Type.Object(kop)) });
export const Rapportage = Type.Object({
  ...kop,
  vingerafdruk: Type.String(),
  /** It still has the fingerprint of the moment of sending. */
  echt: Type.Boolean(),
  antwoordTekst: ofNiets(Type.String()),
  inhoud: ofNiets(Rapportinhoud),
});
export type Rapportage = Static<typeof Rapportage>;

/** With the melding that was made of it, when it landed. */
export const OntvangenRapportage = Type.Object({
  ...Rapportage.properties,
  melding: ofNiets(Type.Object({ id: Type.String(), nummer: Type.String() })),
});

export const Antwoord = Type.Object(
  {
    id: uuid('Rapportage'),
    soort: keuze('Wat is er met deze rapportage gebeurd?', terugkoppelsoorten),
    tekst: optioneel(tekst('Wat wilt u de politie laten weten?', 3, 2000, 'Bij niet opgepakt of afgesloten: waarom.')),
  },
  { additionalProperties: false },
);
