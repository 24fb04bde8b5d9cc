import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  keuze,
  kvknummer,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
} from '../kern/velden.ts';

/** How the fact is known. */
export const zekerheden = {
  eigen_waarneming: 'Zelf gezien of gehoord',
  gehoord: 'Gehoord van iemand die erbij was',
  derde_hand: 'Van horen zeggen',
} as const;

/** What the fact is about. */
export const onderwerpen = {
  vergunning: 'Vergunning',
  exploitatie: 'Exploitatie',
  overlast: 'Overlast',
  veiligheid: 'Veiligheid',
  hygiene: 'Hygiëne',
  arbeidsomstandigheden: 'Arbeidsomstandigheden',
  minderjarigheid: 'Mogelijke minderjarigheid',
  mensenhandel: 'Mogelijke mensenhandel',
  overig: 'Overig',
} as const;

/** The hard handles of a signaal (G3). Phone, plate and advert do not exist in this compartiment. */
export const kenmerksoorten = {
  locatie: 'Locatie',
  inrichting: 'Inrichting',
  facilitator: 'Facilitator',
  kvk: 'KvK-nummer',
} as const;

/** Where a stapel stands. */
export const stapelstanden = { open: 'Open: wacht op triage', getrieerd: 'Getrieerd', gesloten: 'Gesloten' } as const;

/** Onderwerpen for which care and the aandachtsfunctionaris are called at once (B12, V7). */
export const ERNSTIG: readonly string[] = ['minderjarigheid', 'mensenhandel'];

/** One fact, drawn from a melding (`id`), in own words, with at most one handle of each kind. */
export const NieuwSignaal = Type.Object(
  {
    id: uuid('Melding'),
    feit: tekst(
      'Het feit, in eigen woorden',
      10,
      1500,
      'Eén feit. Geen namen of kenmerken van mensen die sekswerk doen, en geen oordeel.',
    ),
    onderwerp: keuze('Waarover gaat het', onderwerpen),
    zekerheid: keuze('Hoe weten we dit', zekerheden),
    datum: datum('Wanneer was het'),
    inrichtingId: optioneel(uuid('Inrichting')),
    locatieId: optioneel(uuid('Locatie')),
    facilitatorId: optioneel(uuid('Facilitator')),
    kvk: optioneel(kvknummer('KvK-nummer')),
  },
  { additionalProperties: false },
);

/** A handle as it is shown. */
export const Kenmerk = Type.Object({ soort: Type.String(), waarde: Type.String(), weergave: Type.String() });
export type Kenmerk = Static<typeof Kenmerk>;

/** A signaal with its source. `meldingId` is null when it comes from a waarneming. */
export const Signaal = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  meldingId: ofNiets(Type.String()),
  meldingNummer: ofNiets(Type.String()),
  waarnemingId: ofNiets(Type.String()),
  bron: Type.String(),
  feit: Type.String(),
  zekerheid: Type.String(),
  datum: datum('Datum'),
  onderwerp: Type.String(),
  aangemaaktOp: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  kenmerken: Type.Array(Kenmerk),
});
export type Signaal = Static<typeof Signaal>;

/** A stapel in a line. */
export const Stapelverwijzing = Type.Object({
  id: Type.String(),
  nummer: Type.String(),
  titel: Type.String(),
  status: Type.String(),
});

/** A signaal with the stapels it belongs to. */
export const SignaalGeheel = Type.Object({ ...Signaal.properties, stapels: Type.Array(Stapelverwijzing) });
export type SignaalGeheel = Static<typeof SignaalGeheel>;

/** A signaal that shares a handle, with the reasons in words. */
export const Kandidaat = Type.Object({
  ...Signaal.properties,
  redenen: Type.Array(Type.String()),
  stapels: Type.Array(Stapelverwijzing),
});
export type Kandidaat = Static<typeof Kandidaat>;

export const Signalenvraag = lijstvragen(
  {
    onderwerp: optioneel(keuze('Onderwerp', onderwerpen)),
    zekerheid: optioneel(keuze('Zekerheid', zekerheden)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['datum', 'aangemaaktOp'],
);

/** A signaal as a list shows it. */
export const Signaalregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  begin: Type.String(),
  datum: datum('Datum'),
  onderwerp: Type.String(),
  zekerheid: Type.String(),
  bron: Type.String(),
  kenmerken: Type.Array(Type.String()),
  aantalStapels: Type.Integer(),
});
export type Signaalregel = Static<typeof Signaalregel>;
export const Signalenlijst = lijstvan(Signaalregel);

/** What the register offers as handles in one gemeente. */
export const Kenmerkkeuzes = Type.Object({
  inrichtingen: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
  locaties: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
  facilitators: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
});

/** Two or more signalen that a person puts together, with the reason. */
export const NieuweStapel = Type.Object(
  {
    titel: regeltekst('Waar gaat het over', 120, 'Een korte naam: de plaats of de zaak, nooit een mens.'),
    signalen: Type.Array(uuid('Signaal'), { title: 'Signalen', minItems: 2, maxItems: 50, uniqueItems: true }),
    reden: tekst('Waarom horen deze signalen bij elkaar', 10, 1000),
  },
  { additionalProperties: false },
);

/** A decision about one signaal of a stapel. */
export const Stapelbesluit = Type.Object(
  {
    id: uuid('Stapel'),
    signaalId: uuid('Signaal'),
    reden: tekst('Waarom', 10, 1000),
    versie: Type.Integer({ title: 'Versie', minimum: 1 }),
  },
  { additionalProperties: false },
);

/** What a stapel holds after a change: facts, no score (G3). */
export const Stapeluitkomst = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  signalen: Type.Integer(),
  meldingen: Type.Integer(),
  ernstig: Type.Boolean(),
});
export type Stapeluitkomst = Static<typeof Stapeluitkomst>;

export const Stapelsvraag = lijstvragen(
  { status: optioneel(keuze('Status', stapelstanden)), gemeente: optioneel(gemeentecode('Gemeente')) },
  ['aangemaaktOp', 'nummer'],
);
export const Stapelregel = Type.Object({
  ...Stapelverwijzing.properties,
  gemeente: Type.String(),
  aangemaaktOp: Type.String(),
  signalen: Type.Integer(),
});
export type Stapelregel = Static<typeof Stapelregel>;
export const Stapellijst = lijstvan(Stapelregel);

/** A member: the signaal in its own words, and why it belongs. */
export const Stapellid = Type.Object({
  ...Signaal.properties,
  reden: Type.String(),
  besluitOp: Type.String(),
  besluitDoorNaam: Type.String(),
});
export type Stapellid = Static<typeof Stapellid>;

/** A whole stapel. `elders` counts members in gemeenten that this pet does not serve. */
export const Stapel = Type.Object({
  ...Stapelverwijzing.properties,
  gemeente: Type.String(),
  gemeenteNaam: Type.String(),
  aangemaaktOp: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  versie: Type.Integer(),
  leden: Type.Array(Stapellid),
  elders: Type.Integer(),
  kandidaten: Type.Array(Kandidaat),
  besluiten: Type.Array(
    Type.Object({
      signaalId: Type.String(),
      begin: ofNiets(Type.String()),
      besluit: Type.String(),
      reden: Type.String(),
      op: Type.String(),
      doorNaam: Type.String(),
    }),
  ),
  gedeeld: Type.Array(
    Type.Object({ soort: Type.String(), weergave: Type.String(), signalen: Type.Array(Type.String()) }),
  ),
  feiten: Type.Object({
    signalen: Type.Integer(),
    meldingen: Type.Integer(),
    bronnen: Type.Array(Type.String()),
    onderwerpen: Type.Array(Type.String()),
    gemeenten: Type.Array(Type.String()),
    van: ofNiets(Type.String()),
    tot: ofNiets(Type.String()),
  }),
});
export type Stapel = Static<typeof Stapel>;
