import Type, { type Static } from 'typebox';
import { bevoegdheden, domeinen } from '../aanwijzingen/index.ts';
import { risicoklassen, vergunningen } from '../inrichtingen/index.ts';
import {
  datum,
  datumtijd,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  meerkeuze,
  ofNiets,
  optioneel,
  regeltekst,
  uuid,
} from '../kern/velden.ts';
import { Deurstand } from './schema-antwoorden.ts';
import { Partnerbezoek } from './schema-partners.ts';
import { frequentiesoorten } from './woorden.ts';

const S = Type.String();
const SofNiets = ofNiets(Type.String());

/** Where a new controle would be: shows what is or was there already (R3). */
export const Dubbelvraag = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    inrichtingId: optioneel(uuid('Inrichting')),
    locatieId: optioneel(uuid('Locatie')),
    begin: optioneel(datumtijd('Begin')),
  },
  { additionalProperties: false },
);
export type Dubbelvraag = Static<typeof Dubbelvraag>;

/** Filters of the visits that are owed (C2, R3). */
export const Tegoedvraag = lijstvragen(
  {
    stand: optioneel(
      keuze('Stand', { te_laat: 'Over de dag heen', ongepland: 'Tegoed en niets gepland', tegoed: 'Bezoek tegoed' }),
    ),
    risicoklasse: optioneel(keuze('Risicoklasse', risicoklassen)),
    vergunning: optioneel(keuze('Vergunning', vergunningen)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['uiterlijk', 'tegoed', 'naam'],
);
export type Tegoedvraag = Static<typeof Tegoedvraag>;

/** For what a team is sought (B9.2, C5). */
export const Teamvraag = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    domein: keuze('Domein', domeinen),
    bevoegdheden: meerkeuze('Bevoegdheden', bevoegdheden),
    dag: datum('Dag'),
  },
  { additionalProperties: false },
);
export type Teamvraag = Static<typeof Teamvraag>;

/** A decision of a gemeente on the number of visits (C2). */
export const NieuweFrequentie = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    vergunning: keuze('Voor welke inrichtingen', frequentiesoorten),
    risicoklasse: keuze('Risicoklasse', risicoklassen),
    perJaar: Type.Integer({
      title: 'Controles per jaar, minstens',
      minimum: 1,
      maximum: 52,
      description: 'Het voorbeeld van de leidraad: hoog 4, middel 2, laag 1.',
    }),
    besluit: regeltekst('Waar staat dit?', 200, 'Het beleid of besluit, met datum of nummer.'),
    geldigVan: datum('Geldt vanaf'),
  },
  { additionalProperties: false },
);

/** Another controle at the same locatie, planned or recent. */
export const Dubbel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  soort: S,
  status: S,
  begin: S,
  doel: S,
  leider: SofNiets,
});
export type Dubbel = Static<typeof Dubbel>;
export const Dubbelen = Type.Object({
  items: Type.Array(Dubbel),
  partners: Type.Array(Partnerbezoek),
  deur: Deurstand,
});

/** An inrichting with visits owed over the last twelve months. `norm`, `gedaan`, `gepland` and `tegoed` are visits; `uiterlijk` is the day by which the next one is due. */
export const Tegoedregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  naam: S,
  plaats: S,
  risicoklasse: S,
  /** False as long as nobody weighed the class; it then counts as middel. */
  gewogen: Type.Boolean(),
  vergunning: S,
  norm: Type.Integer(),
  gedaan: Type.Integer(),
  gepland: Type.Integer(),
  tegoed: Type.Integer(),
  laatste: SofNiets,
  eerstGepland: SofNiets,
  uiterlijk: S,
  /** The visit of a partner that lies nearest (R3). */
  dienst: SofNiets,
  dienstDag: SofNiets,
});
export type Tegoedregel = Static<typeof Tegoedregel>;
export const Tegoedlijst = lijstvan(Tegoedregel);

/** How many visits a year a gemeente decided for a class (C2). */
export const Frequentie = Type.Object({
  id: S,
  gemeente: S,
  vergunning: S,
  risicoklasse: S,
  perJaar: Type.Integer(),
  besluit: S,
  geldigVan: S,
  op: S,
  doorNaam: S,
});
export type Frequentie = Static<typeof Frequentie>;
export const Frequenties = Type.Object({ items: Type.Array(Frequentie) });

/** Who can be asked for a team, and in which role. `gedekt` and `ontbreekt` speak of the asked gemeente, domein, bevoegdheden and day. */
export const Teamkeus = Type.Object({
  medewerkerId: S,
  naam: S,
  functie: S,
  organisatieNaam: S,
  rol: S,
  petsoort: S,
  gedekt: ofNiets(Type.Boolean()),
  ontbreekt: SofNiets,
});
export type Teamkeus = Static<typeof Teamkeus>;
export const Teamkeuzes = Type.Object({ items: Type.Array(Teamkeus) });
