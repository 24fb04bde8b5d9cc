import Type, { type Static } from 'typebox';
import { adresvelden } from '../inrichtingen/index.ts';
import { datum, gemeentecode, keuze, ofNiets, uuid } from '../kern/velden.ts';
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
    ...adresvelden,
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
