import Type, { type Static } from 'typebox';
import { briefvelden } from '../afstemming/index.ts';
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
import { maatregelsoorten } from '../rapportages/index.ts';
import { nalevinguitkomsten } from './vervolg.ts';

/** Where a maatregel stands. */
export const standen = {
  loopt: 'Loopt',
  nageleefd: 'Nageleefd',
  niet_nageleefd: 'Niet nageleefd',
  ingetrokken: 'Ingetrokken',
} as const;

/** For what the amount of a dwangsom counts (Awb 5:32b lid 1). */
export const eenheden = {
  ineens: 'Ineens',
  per_dag: 'Per dag dat het voortduurt',
  per_week: 'Per week dat het voortduurt',
  per_overtreding: 'Per overtreding',
} as const;

const GEEN_PERSONEN = 'Geen namen of kenmerken van wie sekswerk doet.';
const euro = (titel: string, uitleg: string) =>
  optioneel(Type.Integer({ title: titel, minimum: 1, maximum: 1_000_000, description: uitleg }));
const versie = Type.Integer({ title: 'Versie', minimum: 1 });

/** A step after a decision; which step it is was decided. */
export const NieuweMaatregel = Type.Object(
  {
    besluitId: uuid('Besluit'),
    facilitatorId: optioneel(
      uuid('Aan wie', 'Een facilitator met een rol bij deze inrichting. Nooit iemand die er sekswerk doet.'),
    ),
    overtreding: tekst('Overtreding', 10, 4000, `Wat, waar en wanneer (Awb 5:9). ${GEEN_PERSONEN}`),
    norm: regeltekst('Overtreden voorschrift', 300, 'Het artikel, bijvoorbeeld: APV 3:8 lid 1.'),
    omschrijving: tekst(
      'Wat moet er gebeuren',
      10,
      4000,
      'Zo precies dat de ontvanger weet wat genoeg is (Awb 5:24, 5:32a).',
    ),
    hersteltermijnTot: optioneel(datum('Herstellen kan tot en met', 'Verplicht bij een last.')),
    dwangsomBedrag: euro('Dwangsom in euro', 'Alleen bij een last onder dwangsom.'),
    dwangsomEenheid: optioneel(keuze('Waarvoor telt het bedrag', eenheden)),
    dwangsomMaximum: euro('Maximum in euro', 'Daarboven wordt niets meer verbeurd (Awb 5:32b lid 2).'),
    eindigtOp: optioneel(datum('Laatste dag', 'Alleen bij een sluiting of schorsing.')),
    wettelijkeWaarschuwing: optioneel(
      Type.Boolean({
        title: 'Is deze waarschuwing volgens de regels nodig voor een latere sanctie?',
        description: 'Alleen dan is een waarschuwing een besluit waartegen bezwaar kan (Awb 1:3).',
      }),
    ),
    lichterVolstaatNiet: optioneel(
      tekst(
        'Waarom volstaat een lichtere stap niet?',
        20,
        4000,
        'Nodig als deze stap zwaarder is dan de vorige hier, of zwaarder dan een gesprek als er geen vorige is.',
      ),
    ),
    bekendgemaaktOp: datum(
      'Dag van bekendmaking',
      'De dag waarop de brief is of wordt verstuurd of uitgereikt (Awb 3:41).',
    ),
    ...briefvelden,
  },
  { additionalProperties: false },
);
export type NieuweMaatregel = Static<typeof NieuweMaatregel>;

/** Whether it was complied with, after a controle. */
export const Nalevingvaststelling = Type.Object(
  {
    id: uuid('Maatregel'),
    controleId: uuid('Hercontrole', 'De afgeronde controle waarbij u het zag.'),
    uitkomst: keuze('Is er nageleefd?', nalevinguitkomsten),
    bevinding: tekst('Wat hebt u vastgesteld?', 10, 4000, GEEN_PERSONEN),
    nieuweTermijn: optioneel(datum('Nieuwe hersteltermijn', 'Nodig bij ‘deels’.')),
    versie,
  },
  { additionalProperties: false },
);

export const Intrekking = Type.Object(
  { id: uuid('Maatregel'), reden: tekst('Waarom trekt u deze maatregel in?', 10, 4000), versie },
  { additionalProperties: false },
);

/** Filters of the list. */
export const Maatregelenvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', standen)),
    soort: optioneel(keuze('Maatregel', maatregelsoorten)),
    termijn: optioneel(keuze('Hersteltermijn', { voorbij: 'Voorbij, nog niet bekeken', loopt: 'Loopt nog' })),
    gemeente: optioneel(gemeentecode('Gemeente')),
    inrichtingId: optioneel(uuid('Inrichting')),
    facilitatorId: optioneel(uuid('Facilitator')),
  },
  ['bekendgemaaktOp', 'hersteltermijnTot', 'nummer'],
);
export type Maatregelenvraag = Static<typeof Maatregelenvraag>;

const S = Type.String();
const SofNiets = ofNiets(Type.String());

/** A maatregel as a list shows it. */
export const Maatregelregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  soort: S,
  status: S,
  waarover: S,
  inrichtingId: SofNiets,
  facilitatorNaam: SofNiets,
  bekendgemaaktOp: S,
  hersteltermijnTot: SofNiets,
});
export type Maatregelregel = Static<typeof Maatregelregel>;
export const Maatregelenlijst = lijstvan(Maatregelregel);

/** The maatregel itself. */
export const Maatregelkop = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  besluitId: S,
  rapportageId: S,
  rapportageNummer: S,
  inrichtingId: SofNiets,
  inrichtingNaam: SofNiets,
  plaats: S,
  facilitatorId: SofNiets,
  facilitatorNaam: SofNiets,
  soort: S,
  overtreding: S,
  norm: S,
  omschrijving: S,
  eersteHersteltermijn: SofNiets,
  hersteltermijnTot: SofNiets,
  lichterVolstaatNiet: SofNiets,
  bezwaarTot: SofNiets,
  dwangsomBedrag: ofNiets(Type.Integer()),
  dwangsomEenheid: SofNiets,
  dwangsomMaximum: ofNiets(Type.Integer()),
  eindigtOp: SofNiets,
  bekendgemaaktOp: S,
  status: S,
  intrekreden: SofNiets,
  petsoort: S,
  motivering: S,
  versie: Type.Integer(),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
});
export type Maatregelkop = Static<typeof Maatregelkop>;

const Naleving = Type.Object({
  id: S,
  controleId: S,
  controleNummer: S,
  uitkomst: Type.Enum(['nageleefd', 'deels', 'niet']),
  bevinding: S,
  nieuweTermijn: SofNiets,
  op: S,
  doorNaam: S,
});
export type Naleving = Static<typeof Naleving>;

/** A controle that looked, or will look, at this maatregel. */
const Hercontrole = Type.Object({ id: S, nummer: S, status: S, begin: S });
export type Hercontrole = Static<typeof Hercontrole>;

export const Maatregel = Type.Object({
  ...Maatregelkop.properties,
  nalevingen: Type.Array(Naleving),
  hercontroles: Type.Array(Hercontrole),
  afgestemd: Type.Object({
    afstemming: SofNiets,
    afstemspoed: SofNiets,
    gebeldMet: SofNiets,
    gebeldOp: SofNiets,
    gebeldUitkomst: SofNiets,
  }),
  documenten: Type.Array(Type.Object({ id: S, titel: S, kenmerk: S, standaard: S, sha256: S, gemaaktOp: S })),
});
export type Maatregel = Static<typeof Maatregel>;

/** What a new maatregel starts with. */
export const Maatregelvoorstel = Type.Object({
  besluitId: S,
  gemeente: S,
  rapportageId: S,
  rapportageNummer: S,
  maatregelId: SofNiets,
  soort: SofNiets,
  waarover: S,
  inrichtingId: SofNiets,
  overtreding: S,
  norm: S,
  lichterVolstaatNiet: SofNiets,
  vorige: SofNiets,
  wachtTot: SofNiets,
  afstemming: S,
  locatieId: S,
  facilitators: Type.Array(Type.Object({ id: S, naam: S, rol: S })),
});
export type Maatregelvoorstel = Static<typeof Maatregelvoorstel>;
