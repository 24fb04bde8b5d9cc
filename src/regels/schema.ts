import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  keuze,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
  zonderWaker,
} from '../kern/velden.ts';
import { werkvormwoorden } from './werkvormen.ts';

/** What an APV says of a werkvorm (S2). */
export const regimes = {
  verboden: 'Verboden',
  vrij: 'Vrij',
  voorwaarden: 'Toegestaan onder voorwaarden',
  vergunningplichtig: 'Vergunningplichtig',
} as const;

/** A new rule, as the APV words it. */
export const NieuweRegel = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    werkvorm: keuze('Werkvorm', werkvormwoorden),
    regime: keuze('Wat geldt er', regimes),
    artikel: regeltekst('Artikel', 80, 'Bijvoorbeeld: APV 3:3, eerste lid.'),
    tekst: zonderWaker(
      tekst('Tekst van de regel', 5, 4000, 'Zoals de verordening hem schrijft.'),
      'De bekendgemaakte tekst van een verordening, letterlijk.',
    ),
    bron: regeltekst('Bron', 200, 'Waar de tekst te vinden is, bijvoorbeeld: Gemeenteblad 2025, 12345.'),
    geldigVan: datum('Geldig vanaf'),
    geldigTot: optioneel(datum('Geldig tot en met', 'Leeg: tot er een nieuwe regel komt.')),
  },
  { additionalProperties: false },
);

/** The end of a rule. */
export const Einde = Type.Object(
  {
    id: uuid('Regel'),
    geldigTot: datum('Geldig tot en met', 'De laatste dag waarop deze regel geldt.'),
    reden: regeltekst('Reden', 300, 'Bijvoorbeeld: APV gewijzigd, raadsbesluit van 12 december.'),
  },
  { additionalProperties: false },
);

const S = Type.String();

/** A rule of the APV. */
export const Regel = Type.Object({
  id: S,
  gemeente: S,
  werkvorm: S,
  regime: S,
  artikel: S,
  tekst: S,
  bron: S,
  geldigVan: S,
  geldigTot: ofNiets(S),
  beeindigdReden: ofNiets(S),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
});
export type Regel = Static<typeof Regel>;

/** A rule with the other versions for the same werkvorm, the newest first. */
export const Regelmetversies = Type.Object({
  ...Regel.properties,
  geldtVandaag: Type.Boolean(),
  versies: Type.Array(Type.Object({ id: S, regime: S, artikel: S, geldigVan: S, geldigTot: ofNiets(S) })),
});
export type Regelmetversies = Static<typeof Regelmetversies>;

/** Which gemeente and which day; without them the first gemeente of the pet, and today. */
export const Regelsvraag = Type.Object(
  { gemeente: optioneel(gemeentecode('Gemeente')), dag: optioneel(datum('Op welke dag')) },
  { additionalProperties: false },
);

/** The overview of regulated sekswerk (S2): every werkvorm with the rule of that day, or null where the APV says nothing. */
export const Regeloverzicht = Type.Object({
  gemeente: S,
  dag: S,
  items: Type.Array(
    Type.Object({
      werkvorm: S,
      label: S,
      locatiegebonden: Type.Boolean(),
      uitoefening: S,
      regel: ofNiets(Type.Object({ id: S, regime: S, artikel: S, geldigVan: S, geldigTot: ofNiets(S) })),
      komend: ofNiets(Type.Object({ id: S, regime: S, geldigVan: S })),
    }),
  ),
});
export type Regeloverzicht = Static<typeof Regeloverzicht>;
