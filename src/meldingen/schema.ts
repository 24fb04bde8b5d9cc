import Type, { type Static } from 'typebox';
import {
  datumtijd,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
  zonderWaker,
} from '../kern/velden.ts';

/** Where a melding comes from (C3, R2). */
export const bronnen = {
  buurt: 'Buurtbewoner',
  politie: 'Politie',
  ggd: 'GGD',
  zorg: 'Zorg of hulpverlening',
  maatschappelijk_werk: 'Maatschappelijk werk',
  meld_misdaad_anoniem: 'Meld Misdaad Anoniem',
  woningcorporatie: 'Woningcorporatie',
  hotel: 'Hotel of verhuurder',
  sekswerker: 'Iemand uit de branche',
  exploitant: 'Exploitant',
  gemeente: 'Collega van de gemeente',
  nla: 'Arbeidsinspectie',
  anders: 'Anders',
} as const;

/** By which road it came. */
export const wijzen = {
  telefoon: 'Telefoon',
  'e-mail': 'E-mail',
  brief: 'Brief',
  formulier: 'Formulier',
  balie: 'Balie',
  op_straat: 'Op straat',
  overdracht: 'Overdracht van een partner',
} as const;

/** How soon somebody must look. */
export const urgenties = { direct: 'Direct: nu bellen', spoed: 'Spoed: vandaag', gewoon: 'Gewoon' } as const;

/** Where a melding stands. */
export const standen = {
  nieuw: 'Nieuw',
  in_behandeling: 'In behandeling',
  gesloten: 'Gesloten',
  overgedragen: 'Overgedragen',
} as const;

/** What is told to the melder (P7). */
export const terugkoppelsoorten = {
  ontvangen: 'Ontvangen',
  opgepakt: 'Opgepakt',
  niet_opgepakt: 'Niet opgepakt, met reden',
  afgesloten: 'Afgesloten',
} as const;

/** How it was told. */
export const terugkoppelwijzen = {
  telefoon: 'Telefoon',
  'e-mail': 'E-mail',
  brief: 'Brief',
  overleg: 'Overleg',
  volgpagina: 'Op de volgpagina, die de melder met een code opent',
  niet_mogelijk: 'Niet mogelijk (anoniem)',
} as const;

/** A new melding, in the words of the melder. */
export const NieuweMelding = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    ontvangenOp: datumtijd('Ontvangen op'),
    bron: keuze('Wie meldt', bronnen),
    wijze: keuze('Hoe kwam de melding binnen', wijzen),
    anoniem: Type.Boolean({
      title: 'Wil de melder anoniem blijven?',
      description: 'Anoniem is een volwaardige keuze: er wordt dan niets bewaard waarmee de melder te vinden is.',
    }),
    contact: optioneel(
      zonderWaker(
        regeltekst(
          'Hoe is de melder te bereiken?',
          200,
          'Staat apart van de melding, versleuteld, en wordt alleen gebruikt om terug te koppelen. Meldt iemand die zelf sekswerk doet? Noteer hier niets: kies anoniem en geef het nummer van de melding mee.',
        ),
        'Contactgegevens van de melder: apart, versleuteld en alleen om terug te koppelen.',
      ),
    ),
    tekst: tekst(
      'De melding, in de woorden van de melder',
      10,
      8000,
      'Schrijf op wat er gemeld is. Geen namen of kenmerken van mensen die sekswerk doen.',
    ),
    inrichtingId: optioneel(uuid('Inrichting')),
    locatieId: optioneel(uuid('Locatie')),
    plaatsomschrijving: optioneel(
      regeltekst('Waar is het?', 200, 'Adres of omschrijving, als de locatie nog niet in het register staat.'),
    ),
    urgentie: keuze('Urgentie', urgenties),
    terugkoppelingGewenst: Type.Boolean({ title: 'Wil de melder horen wat ermee gebeurt?' }),
  },
  { additionalProperties: false },
);

/** A melding as a list shows it. */
export const Meldingregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  ontvangenOp: Type.String(),
  bron: Type.String(),
  urgentie: Type.String(),
  status: Type.String(),
  reagerenVoor: Type.String(),
  begin: Type.String(),
  plaats: Type.Union([Type.String(), Type.Null()]),
});
export type Meldingregel = Static<typeof Meldingregel>;

/** A step of telling the melder. */
export const Terugkoppeling = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  tekst: Type.String(),
  wijze: Type.String(),
  op: Type.String(),
  doorNaam: Type.String(),
});

/** A whole melding. `tekst` is null once its words were handed over to the mensenhandel dossier. */
export const Melding = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  gemeenteNaam: Type.String(),
  nummer: Type.String(),
  ontvangenOp: Type.String(),
  bron: Type.String(),
  wijze: Type.String(),
  anoniem: Type.Boolean(),
  tekst: Type.Union([Type.String(), Type.Null()]),
  inrichtingId: Type.Union([Type.String(), Type.Null()]),
  inrichtingNaam: Type.Union([Type.String(), Type.Null()]),
  locatieId: Type.Union([Type.String(), Type.Null()]),
  locatieTekst: Type.Union([Type.String(), Type.Null()]),
  plaatsomschrijving: Type.Union([Type.String(), Type.Null()]),
  urgentie: Type.String(),
  status: Type.String(),
  terugkoppelingGewenst: Type.Boolean(),
  reagerenVoor: Type.String(),
  opgevolgdOp: ofNiets(Type.String()),
  aangemaaktOp: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  versie: Type.Integer(),
  terugkoppelingen: Type.Array(Terugkoppeling),
});
export type Melding = Static<typeof Melding>;

/** Filters of the list. */
export const Meldingenvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', standen)),
    urgentie: optioneel(keuze('Urgentie', urgenties)),
    bron: optioneel(keuze('Bron', bronnen)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['ontvangenOp', 'reagerenVoor', 'nummer'],
);

export const Meldingenlijst = lijstvan(Meldingregel);

/** What to look for: a melding that exists, or the words and the place of a draft. */
export const Gelijkendenvraag = Type.Object(
  {
    id: optioneel(uuid('Melding')),
    tekst: optioneel(tekst('Tekst', 1, 8000)),
    inrichtingId: optioneel(uuid('Inrichting')),
    locatieId: optioneel(uuid('Locatie')),
  },
  { additionalProperties: false },
);

/** A melding that looks alike, with the reasons in words. */
export const Gelijkende = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  ontvangenOp: Type.String(),
  bron: Type.String(),
  status: Type.String(),
  begin: Type.String(),
  redenen: Type.Array(Type.String()),
});
export type Gelijkende = Static<typeof Gelijkende>;

/** Places of the register to choose from, by name. */
export const Plaatskeuzes = Type.Object({
  inrichtingen: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
  locaties: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
});
