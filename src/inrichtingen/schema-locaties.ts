import Type, { type Static } from 'typebox';
import {
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  zonderWaker,
} from '../kern/velden.ts';

/** Kinds of places (S1). */
export const locatiesoorten = {
  bedrijfspand: 'Bedrijfspand',
  woning: 'Woning',
  seksinrichting: 'Seksinrichting',
  vakantiepark: 'Vakantiepark',
  hotel: 'Hotel',
  toeristische_verhuur: 'Toeristische verhuur',
  openbare_weg: 'Openbare weg',
  overig: 'Anders',
} as const;

/** A new place: an address, or a spot in words. */
export const NieuweLocatie = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Soort plek', locatiesoorten),
    straat: optioneel(zonderWaker(regeltekst('Straat', 120), 'De straat van een plek in het register.')),
    huisnummer: optioneel(Type.Integer({ title: 'Huisnummer', minimum: 1, maximum: 99_999 })),
    huisletter: optioneel(Type.String({ title: 'Huisletter', minLength: 1, maxLength: 1, pattern: '^[A-Za-z]$' })),
    toevoeging: optioneel(
      Type.String({ title: 'Toevoeging', minLength: 1, maxLength: 6, pattern: '^[A-Za-z0-9 -]+$' }),
    ),
    postcode: optioneel(
      Type.String({
        title: 'Postcode',
        pattern: '^[1-9][0-9]{3} ?[A-Za-z]{2}$',
        description: 'Bijvoorbeeld: 1234 AB.',
      }),
    ),
    plaats: zonderWaker(regeltekst('Plaats', 80), 'De plaats van een plek in het register.'),
    omschrijving: optioneel(
      regeltekst(
        'Omschrijving',
        200,
        'Nodig als er geen adres is, bijvoorbeeld: parkeerplaats aan de Dijkweg. Alleen de plek, niet wie er woont of werkt.',
      ),
    ),
  },
  { additionalProperties: false },
);

const S = Type.String();

export const Locatieregel = Type.Object({
  id: S,
  gemeente: S,
  soort: S,
  adres: S,
  postcode: ofNiets(S),
  plaats: S,
  omschrijving: ofNiets(S),
  inrichtingen: Type.Integer(),
});
export type Locatieregel = Static<typeof Locatieregel>;

export const Locatiesvraag = lijstvragen(
  { soort: optioneel(keuze('Soort plek', locatiesoorten)), gemeente: optioneel(gemeentecode('Gemeente')) },
  ['adres'],
);
export type Locatiesvraag = Static<typeof Locatiesvraag>;
export const Locatieslijst = lijstvan(Locatieregel);

/** A place with the inrichtingen that are or were there. */
export const Locatie = Type.Object({
  id: S,
  gemeente: S,
  soort: S,
  adres: S,
  straat: ofNiets(S),
  huisnummer: ofNiets(Type.Integer()),
  huisletter: ofNiets(S),
  toevoeging: ofNiets(S),
  postcode: ofNiets(S),
  plaats: S,
  omschrijving: ofNiets(S),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
  inrichtingen: Type.Array(Type.Object({ id: S, nummer: S, naam: S, werkvorm: S, vergunning: S, status: S })),
});
export type Locatie = Static<typeof Locatie>;
