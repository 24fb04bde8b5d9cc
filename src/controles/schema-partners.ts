import Type, { type Static } from 'typebox';
import { datum, gemeentecode, keuze, ofNiets, optioneel, regeltekst, uuid, zonderWaker } from '../kern/velden.ts';
import { bezoeksoorten, partners } from './woorden-partners.ts';

const strikt = { additionalProperties: false } as const;
const S = Type.String();
const dag = datum('Dag', 'De dag dat er iemand was of komt. Meer niet: geen bevinding, geen reden, geen naam.');

/** A visit of a partner, told by phone. */
export const Telefonisch = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    locatieId: uuid('Locatie'),
    dienst: keuze(
      'Welke partner?',
      partners,
      'De politie staat hier niet bij: zij antwoordt alleen in de afstemming, met één woord (G5).',
    ),
    dag,
  },
  strikt,
);
/** A visit that a partner enters itself; it does not read the register, so the place is an address. */
export const EigenBezoek = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    straat: zonderWaker(regeltekst('Straat', 120), 'De straat van een plek, geen persoon.'),
    huisnummer: Type.Integer({ title: 'Huisnummer', minimum: 1, maximum: 99_999 }),
    toevoeging: optioneel(Type.String({ title: 'Toevoeging', maxLength: 6, pattern: '^[A-Za-z0-9 -]+$' })),
    plaats: zonderWaker(regeltekst('Plaats', 80), 'De plaats van een plek, geen persoon.'),
    dag,
    soort: keuze('Soort bezoek', bezoeksoorten, 'Leest alleen uw eigen organisatie.'),
  },
  strikt,
);
export const Bezoekkeuze = Type.Object({ id: uuid('Bezoek') }, strikt);

/** What the planner reads of a visit of a partner. */
export const Partnerbezoek = Type.Object({ id: S, dienst: S, dag: S });
export type Partnerbezoek = Static<typeof Partnerbezoek>;
/** A visit in the list of who entered it; `soort` only for the partner itself. */
export const Partnerregel = Type.Object({
  id: S,
  gemeente: S,
  dienst: S,
  adres: S,
  dag: S,
  soort: ofNiets(S),
  op: S,
  eigen: Type.Boolean(),
});
export type Partnerregel = Static<typeof Partnerregel>;
export const Partnerlijst = Type.Object({ items: Type.Array(Partnerregel) });
