import Type, { type Static } from 'typebox';
import { belvelden, gevaarveld } from '../afstemming/index.ts';
import { datum, gemeentecode, keuze, lijstvragen, optioneel, regeltekst, tekst, uuid } from '../kern/velden.ts';
import { maatregelsoorten } from './ladder.ts';
import { gronden } from './zienswijze.ts';

/** Where a constateringsrapport stands. */
export const rapportstanden = { concept: 'Concept', vastgesteld: 'Vastgesteld' } as const;

/** Where a bestuurlijke rapportage stands. */
export const rapportagestanden = {
  concept: 'Concept',
  aangeboden: 'Aangeboden aan de burgemeester',
  besloten: 'Besloten',
} as const;

/** What the burgemeester decides. */
export const uitkomsten = {
  maatregel: 'Maatregel',
  geen_maatregel: 'Geen maatregel',
  nader_onderzoek: 'Eerst nader onderzoek',
} as const;

const versie = Type.Integer({ title: 'Versie', minimum: 1 });
const GEEN_PERSONEN = 'Geen namen of kenmerken van wie sekswerk doet.';

/** One violation: which rule, and what was seen (Awb 5:9). */
export const Overtreding = Type.Object(
  {
    norm: regeltekst('Voorschrift', 200, 'Bijvoorbeeld: APV 3:8 lid 1.'),
    feit: regeltekst('Wat is vastgesteld', 400, GEEN_PERSONEN),
  },
  { additionalProperties: false },
);
export type Overtreding = Static<typeof Overtreding>;

const rapportvelden = {
  inleiding: tekst('Inleiding', 20, 4000, 'Wanneer, waar, met welk doel en op welke grondslag de controle was.'),
  bevindingen: tekst(
    'Bevindingen',
    20,
    20_000,
    `Wat u zag, hoorde of las, en de norm die daarbij hoort. ${GEEN_PERSONEN}`,
  ),
  overtredingen: Type.Array(Overtreding, {
    title: 'Overtreding',
    maxItems: 40,
    description: 'Alleen wat bij de controle is vastgesteld. Leeg laten kan: dan is er geen overtreding vastgesteld.',
  }),
  conclusie: tekst('Conclusie', 10, 4000, 'Wat is er vastgesteld? Nog geen advies: dat hoort in de rapportage.'),
};

/** A new constateringsrapport of one controle. */
export const NieuwConstateringsrapport = Type.Object(
  { controleId: uuid('Controle'), ...rapportvelden },
  { additionalProperties: false },
);

export const Constateringsrapportwijziging = Type.Object(
  { id: uuid('Constateringsrapport'), ...rapportvelden, versie },
  { additionalProperties: false },
);

export const Vaststelling = Type.Object({ id: uuid('Constateringsrapport'), versie }, { additionalProperties: false });

const rapportagevelden = {
  feiten: tekst(
    'Feiten',
    20,
    20_000,
    `Overgenomen uit het constateringsrapport. Vul aan met eerdere stappen. ${GEEN_PERSONEN}`,
  ),
  beoordeling: tekst('Beoordeling', 20, 10_000, 'Wat betekenen de feiten, getoetst aan de norm en het beleid?'),
  advies: tekst('Advies aan de burgemeester', 20, 6000),
  voorgesteldeMaatregel: keuze('Voorgestelde maatregel', maatregelsoorten, 'Zacht waar het kan, hard waar het moet.'),
  lichterVolstaatNiet: optioneel(
    tekst('Waarom volstaat een lichtere maatregel niet?', 20, 4000, 'Nodig bij alles wat zwaarder is dan een gesprek.'),
  ),
};

/** A new bestuurlijke rapportage, made from a constateringsrapport. */
export const NieuweRapportage = Type.Object(
  { constateringsrapportId: uuid('Constateringsrapport'), ...rapportagevelden },
  { additionalProperties: false },
);

export const Rapportagewijziging = Type.Object(
  { id: uuid('Rapportage'), ...rapportagevelden, versie },
  { additionalProperties: false },
);

export const Aanbieding = Type.Object({ id: uuid('Rapportage'), versie }, { additionalProperties: false });

/** Asking the person concerned for their view. */
export const Zienswijzevraag = Type.Object(
  {
    id: uuid('Rapportage'),
    termijnTot: datum('Reageren kan tot en met', 'Gebruikelijk is twee weken. Korter kan als dat nodig is.'),
    tekst: tekst(
      'Wat bent u van plan?',
      20,
      4000,
      'Staat in de brief met het voornemen: welke maatregel, wanneer en waarom.',
    ),
  },
  { additionalProperties: false },
);

export const Zienswijzeontvangst = Type.Object(
  {
    id: uuid('Rapportage'),
    wijze: keuze('Hoe kwam de zienswijze?', { schriftelijk: 'Schriftelijk', mondeling: 'Mondeling' }),
    tekst: tekst('Samenvatting van de zienswijze', 10, 6000, `Zakelijk. ${GEEN_PERSONEN}`),
  },
  { additionalProperties: false },
);

export const Zienswijzeafzien = Type.Object(
  {
    id: uuid('Rapportage'),
    grond: keuze('Grond van Awb 4:11', gronden),
    tekst: tekst('Waarom is deze grond hier van toepassing?', 20, 4000),
  },
  { additionalProperties: false },
);

/** The decision of the burgemeester. */
export const NieuwBesluit = Type.Object(
  {
    id: uuid('Rapportage'),
    uitkomst: keuze('Besluit', uitkomsten),
    maatregelsoort: optioneel(keuze('Welke maatregel', maatregelsoorten, 'Alleen bij ‘Maatregel’.')),
    motivering: tekst(
      'Motivering',
      20,
      10_000,
      'Ook wat u met de zienswijze doet (Awb 3:46) en, bij schorsing, sluiting of intrekking, welk artikel u daartoe bevoegd maakt (Awb 3:47).',
    ),
    lichterVolstaatNiet: optioneel(
      tekst(
        'Waarom volstaat een lichtere maatregel niet?',
        20,
        4000,
        'Alleen als u zwaarder kiest dan is voorgesteld.',
      ),
    ),
    gevaar: gevaarveld,
    ...belvelden,
    versie,
  },
  { additionalProperties: false },
);

/** Filters of the list of constateringsrapporten. */
export const Constateringsrapportenvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', rapportstanden)),
    misstand: optioneel(keuze('Overtredingen', { ja: 'Met overtreding', nee: 'Zonder overtreding' })),
    gemeente: optioneel(gemeentecode('Gemeente')),
    inrichtingId: optioneel(uuid('Inrichting')),
    controleId: optioneel(uuid('Controle')),
  },
  ['aangemaaktOp', 'nummer', 'status'],
);
export type Constateringsrapportenvraag = Static<typeof Constateringsrapportenvraag>;

/** Filters of the list of rapportages. */
export const Rapportagesvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', rapportagestanden)),
    uitkomst: optioneel(keuze('Besluit', uitkomsten)),
    voorgesteldeMaatregel: optioneel(keuze('Voorgestelde maatregel', maatregelsoorten)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    inrichtingId: optioneel(uuid('Inrichting')),
    controleId: optioneel(uuid('Controle')),
  },
  ['aangemaaktOp', 'nummer', 'status'],
);
export type Rapportagesvraag = Static<typeof Rapportagesvraag>;
