import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  keuze,
  kvknummer,
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
import { werkvormen, werkvormwoorden, type Werkvorm } from '../regels/index.ts';
import { risicoklassen, risicoredenen } from './risico.ts';

/** What is known of the vergunning. */
export const vergunningen = {
  vergund: 'Vergund',
  onvergund: 'Onvergund',
  niet_vergunningplichtig: 'Niet vergunningplichtig',
  onbekend: 'Nog niet bekend',
} as const;

/** Where an inrichting stands. */
export const standen = {
  actief: 'Actief',
  gesloten: 'Gesloten door de burgemeester',
  gestopt: 'Gestopt door de exploitant',
} as const;

/** Kinds of lines of a logboek. */
export const logsoorten = {
  registratie: 'Registratie',
  wijziging: 'Wijziging',
  melding: 'Melding',
  controle: 'Controle',
  rapport: 'Rapport',
  besluit: 'Besluit',
  maatregel: 'Maatregel',
  contact: 'Contact',
  overig: 'Overig',
} as const;

const VORMEN: Record<string, Werkvorm> = werkvormen;
/** All finer kinds of all werkvormen. */
export const varianten: Record<string, string> = Object.assign(
  {},
  ...Object.values(VORMEN).map((w) => w.varianten ?? {}),
);

const gegevens = {
  naam: zonderWaker(
    regeltekst('Naam van de inrichting', 120, 'De handelsnaam. Geen naam van iemand die er werkt.'),
    'De handelsnaam van een bedrijf.',
  ),
  werkvorm: keuze('Werkvorm', werkvormwoorden),
  variant: optioneel(keuze('Soort', varianten, 'Bij escort: hoe ver. Bij digitaal: welke soort.')),
  locatieId: uuid(
    'Locatie',
    'Waar de inrichting is, of waar het bedrijf kantoor houdt. Staat de plek er niet bij, registreer dan eerst de locatie.',
  ),
  kvk: optioneel(kvknummer('KvK-nummer')),
  vergunning: keuze('Vergunning', vergunningen),
  vergunningnummer: optioneel(
    zonderWaker(regeltekst('Nummer van de vergunning', 60), 'Het nummer van een besluit van de gemeente.'),
  ),
  vergundTot: optioneel(datum('Vergund tot en met')),
};
const versie = Type.Integer({ title: 'Versie', minimum: 1 });
const reden = tekst('Waarom', 5, 1000, 'Zakelijk, over het bedrijf of de plek. Niets over mensen die er werken.');

/** A new inrichting. */
export const NieuweInrichting = Type.Object(
  { gemeente: gemeentecode('Gemeente'), ...gegevens },
  { additionalProperties: false },
);

/** All facts of an inrichting as they become; what is left out becomes empty. */
export const Inrichtingwijziging = Type.Object(
  { id: uuid('Inrichting'), ...gegevens, reden, versie },
  { additionalProperties: false },
);
export type Inrichtinggegevens = Pick<Static<typeof Inrichtingwijziging>, keyof typeof gegevens>;

export const Sluiting = Type.Object(
  {
    id: uuid('Inrichting'),
    status: keuze('Wat is er gebeurd', { gesloten: standen.gesloten, gestopt: standen.gestopt }),
    reden,
    versie,
  },
  { additionalProperties: false },
);

export const Heropening = Type.Object({ id: uuid('Inrichting'), reden, versie }, { additionalProperties: false });

/** The weighed class with the facts behind it. */
export const Weging = Type.Object(
  {
    id: uuid('Inrichting'),
    redenen: meerkeuze('Welke feiten zijn er', risicoredenen, {
      minstens: 1,
      uitleg:
        'Alleen feiten over het bedrijf of de plek. Nationaliteit, afkomst, geslacht of uiterlijk van mensen tellen nooit mee.',
    }),
    klasse: keuze('Risicoklasse', risicoklassen),
    toelichting: optioneel(
      tekst(
        'Toelichting',
        5,
        1000,
        'Nodig als u anders kiest dan waar de feiten op wijzen: twee feiten meer die om toezicht vragen is hoog, meer feiten die geruststellen is laag, anders middel.',
      ),
    ),
    versie,
  },
  { additionalProperties: false },
);

export const Logboektoevoeging = Type.Object(
  {
    id: uuid('Inrichting'),
    soort: keuze('Soort', { contact: logsoorten.contact, overig: logsoorten.overig }),
    tekst: tekst(
      'Wat is er gebeurd',
      5,
      2000,
      'Een contact buiten een controle, een afspraak, een feit. Geen namen of kenmerken van mensen die sekswerk doen.',
    ),
  },
  { additionalProperties: false },
);

const S = Type.String();

export const Inrichtingregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  naam: S,
  werkvorm: S,
  adres: S,
  vergunning: S,
  vergundTot: ofNiets(S),
  status: S,
  risicoklasse: S,
  gewogen: Type.Boolean(),
});
export type Inrichtingregel = Static<typeof Inrichtingregel>;

export const Inrichtingenvraag = lijstvragen(
  {
    gemeente: optioneel(gemeentecode('Gemeente')),
    werkvorm: optioneel(keuze('Werkvorm', werkvormwoorden)),
    vergunning: optioneel(keuze('Vergunning', vergunningen)),
    risicoklasse: optioneel(keuze('Risicoklasse', risicoklassen)),
    status: optioneel(keuze('Status', standen)),
  },
  ['naam', 'nummer'],
);
export type Inrichtingenvraag = Static<typeof Inrichtingenvraag>;
export const Inrichtingenlijst = lijstvan(Inrichtingregel);

export const Logboekregel = Type.Object({
  id: S,
  soort: S,
  tekst: S,
  verwijzing: ofNiets(S),
  op: S,
  doorNaam: ofNiets(S),
});
export type Logboekregel = Static<typeof Logboekregel>;

export const Wijziging = Type.Object({
  id: S,
  oud: Type.Record(S, Type.Unknown()),
  nieuw: Type.Record(S, Type.Unknown()),
  reden: S,
  op: S,
  doorNaam: S,
});
export type Wijziging = Static<typeof Wijziging>;

/** A facilitator in a role at this inrichting. */
export const Rolregel = Type.Object({
  id: S,
  facilitatorId: S,
  naam: S,
  soort: S,
  kvk: ofNiets(S),
  rol: S,
  feiten: ofNiets(S),
  van: S,
  tot: ofNiets(S),
});
export type Rolregel = Static<typeof Rolregel>;

/** The facts of one inrichting, without its history. */
export const Inrichtingkop = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  naam: S,
  werkvorm: S,
  variant: ofNiets(S),
  locatieId: S,
  adres: S,
  locatieSoort: S,
  kvk: ofNiets(S),
  vergunning: S,
  vergunningnummer: ofNiets(S),
  vergundTot: ofNiets(S),
  status: S,
  risicoklasse: Type.Enum(['hoog', 'middel', 'laag']),
  risicoredenen: Type.Array(S),
  versie: Type.Integer(),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
});
export type Inrichtingkop = Static<typeof Inrichtingkop>;

/** The whole story of an inrichting. `logboek` and `wijzigingen` hold the newest lines; `logboekTotaal` says how many there are. */
export const Inrichting = Type.Object({
  ...Inrichtingkop.properties,
  regel: ofNiets(Type.Object({ id: S, regime: S, artikel: S, tekst: S })),
  frequentie: Type.Object({ minstens: Type.Integer(), hoogstens: Type.Integer() }),
  rollen: Type.Array(Rolregel),
  logboek: Type.Array(Logboekregel),
  logboekTotaal: Type.Integer(),
  wijzigingen: Type.Array(Wijziging),
});
export type Inrichting = Static<typeof Inrichting>;

/** The question for choices of a form: words, and one id that must be among them. */
export const Keuzevraag = Type.Object(
  {
    gemeente: optioneel(gemeentecode('Gemeente')),
    zoek: optioneel(Type.String({ title: 'Zoekwoorden', maxLength: 200 })),
    met: optioneel(uuid('Ook deze')),
  },
  { additionalProperties: false },
);
export type Keuzevraag = Static<typeof Keuzevraag>;
export const Keuzes = Type.Object({ items: Type.Array(Type.Object({ id: S, gemeente: S, tekst: S })) });
