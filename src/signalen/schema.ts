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

/** What signalen of a stapel can share: a handle of the register, or something that their words both name. */
export const gedeeldsoorten: Readonly<Record<string, string>> = {
  ...kenmerksoorten,
  adres: 'Adres in de woorden',
  zaak: 'Zaak in de woorden',
  naam: 'Facilitator in de woorden',
};

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
  /** What a person recognised last, by the list of then; null when nobody looked yet. */
  indicatoren: ofNiets(
    Type.Object({
      codes: Type.Array(Type.String()),
      lijst: Type.String(),
      versie: Type.String(),
      tegenindicaties: ofNiets(Type.String()),
      op: Type.String(),
      doorNaam: Type.String(),
    }),
  ),
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

/** Why two signalen may be about the same, and how sure that is: in words, no number (G3). */
export const Verband = Type.Object({
  reden: Type.String(),
  zekerheid: Type.Enum(['zeker', 'waarschijnlijk', 'mogelijk']),
});
export type Verband = Static<typeof Verband>;

/** A signaal that may belong to this one or to a stapel, with the reasons in words: the surest first. */
export const Kandidaat = Type.Object({
  ...Signaal.properties,
  verbanden: Type.Array(Verband),
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

/** A handle that the words of the melder point at, with where they do, why, and how sure that is. */
export const Kenmerkvoorstel = Type.Object({
  soort: Type.Enum(['locatie', 'inrichting', 'facilitator', 'kvk']),
  waarde: Type.String(),
  weergave: Type.String(),
  reden: Type.String(),
  zekerheid: Type.Enum(['zeker', 'waarschijnlijk', 'mogelijk']),
  woorden: Type.String(),
  /** Place in the words, UTF-16, end exclusive. */
  start: Type.Integer(),
  eind: Type.Integer(),
});
export type Kenmerkvoorstel = Static<typeof Kenmerkvoorstel>;

/** What the register offers as handles in one gemeente, and at which of these the words point. */
export const Kenmerkkeuzes = Type.Object({
  voorstellen: Type.Array(Kenmerkvoorstel),
  inrichtingen: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
  locaties: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
  facilitators: Type.Array(Type.Object({ id: Type.String(), tekst: Type.String() })),
});
