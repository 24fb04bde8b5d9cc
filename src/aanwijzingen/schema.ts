import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  meerkeuze,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
  zonderWaker,
} from '../kern/velden.ts';
import { bevoegdheden, domeinen, soorten } from './woorden.ts';

/** Where an aanwijzing stands on a day. */
export const standen = {
  geldig: 'Geldig',
  niet_bekendgemaakt: 'Nog niet bekendgemaakt',
  nog_niet: 'Nog niet begonnen',
  verlopen: 'Verlopen',
  ingetrokken: 'Ingetrokken',
} as const;

/** A new aanwijzing, as the besluit words it. */
export const NieuweAanwijzing = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Wie wijst het besluit aan', soorten),
    medewerkerId: optioneel(uuid('Medewerker', 'Alleen bij een aanwijzing op naam.')),
    functie: optioneel(
      regeltekst(
        'Functie',
        120,
        'Alleen bij een aanwijzing op functie: precies zoals zij in het besluit staat en bij de medewerker.',
      ),
    ),
    organisatieId: optioneel(
      uuid('Organisatie of dienst', 'Verplicht bij een categorale aanwijzing; bij een functie: alleen wie daar werkt.'),
    ),
    domeinen: meerkeuze('Waarop mag worden toegezien', domeinen, { minstens: 1 }),
    bevoegdheden: meerkeuze('Bevoegdheden', bevoegdheden, {
      minstens: 1,
      uitleg: 'Alleen wat in het besluit staat. Wat hier niet staat, kan niet gepland of vastgelegd worden.',
    }),
    geldigVan: datum('Geldig vanaf'),
    geldigTot: optioneel(datum('Geldig tot en met', 'Leeg: zonder einddatum.')),
    besluitnummer: zonderWaker(regeltekst('Nummer van het besluit', 80), 'Het nummer van een besluit van de gemeente.'),
  },
  { additionalProperties: false },
);

/** That an aanwijzing was made known. */
export const Bekendmaking = Type.Object(
  {
    id: uuid('Aanwijzing'),
    bekendgemaaktOp: datum(
      'Bekendgemaakt op',
      'Op naam: de dag waarop het besluit is uitgereikt of verzonden (Awb 3:41). Anders: de dag van publicatie (Awb 3:42).',
    ),
    publicatie: optioneel(
      regeltekst(
        'Publicatie',
        120,
        'Bijvoorbeeld: Gemeenteblad 2026, 12345. Verplicht bij een aanwijzing op functie of van een dienst.',
      ),
    ),
  },
  { additionalProperties: false },
);

/** That an aanwijzing is withdrawn. */
export const Intrekking = Type.Object(
  {
    id: uuid('Aanwijzing'),
    ingetrokkenOp: datum('Ingetrokken per', 'Vanaf deze dag geeft de aanwijzing geen bevoegdheid meer.'),
    reden: tekst('Reden', 5, 1000, 'Zakelijk: uit dienst, andere taak, nieuw besluit.'),
  },
  { additionalProperties: false },
);

const S = Type.String();

/** An aanwijzing with the names of what it points at, and where it stands today. */
export const Aanwijzing = Type.Object({
  id: S,
  gemeente: S,
  soort: S,
  wie: S,
  medewerkerId: ofNiets(S),
  functie: ofNiets(S),
  organisatieId: ofNiets(S),
  organisatieNaam: ofNiets(S),
  domeinen: Type.Array(S),
  bevoegdheden: Type.Array(S),
  geldigVan: S,
  geldigTot: ofNiets(S),
  besluitnummer: S,
  bekendgemaaktOp: ofNiets(S),
  publicatie: ofNiets(S),
  ingetrokkenOp: ofNiets(S),
  intrekkingsreden: ofNiets(S),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
  stand: S,
});
export type Aanwijzing = Static<typeof Aanwijzing>;

/** Filters of the list. */
export const Aanwijzingenvraag = lijstvragen(
  {
    stand: optioneel(keuze('Stand', standen)),
    soort: optioneel(keuze('Soort', soorten)),
    domein: optioneel(keuze('Domein', domeinen)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['geldigVan', 'geldigTot', 'besluitnummer'],
);
export type Aanwijzingenvraag = Static<typeof Aanwijzingenvraag>;

export const Aanwijzingenlijst = lijstvan(Aanwijzing);

/** What the asking medewerker may do today: per gemeente, domein by domein. */
export const Bevoegdhedenkaart = Type.Object({
  dag: S,
  items: Type.Array(
    Type.Object({
      gemeente: S,
      domein: S,
      bevoegdheden: Type.Array(S),
      besluitnummers: Type.Array(S),
      tot: ofNiets(S),
    }),
  ),
  /** Gemeenten of this pet without any working aanwijzing, with the sentence that says what is missing. */
  ontbreekt: Type.Array(Type.Object({ gemeente: S, zin: S })),
});
export type Bevoegdhedenkaart = Static<typeof Bevoegdhedenkaart>;

/** Who and what can be designated. */
export const Aanwijsbaren = Type.Object({
  medewerkers: Type.Array(Type.Object({ id: S, tekst: S })),
  organisaties: Type.Array(Type.Object({ id: S, tekst: S })),
});
