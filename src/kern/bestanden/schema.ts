import Type, { type Static } from 'typebox';
import { ofNiets, optioneel, regeltekst, tekst, uuid } from '../velden.ts';

/** How far a file was looked at for malware, in words. */
export const onderzoeken = {
  schoon: 'Geen malware gevonden',
  wacht: 'Wacht op onderzoek',
  geen: 'Niet op malware onderzocht',
  besmet: 'Malware gevonden, vernietigd',
} as const;

/** What is asked beside a file. */
const velden = {
  id: uuid('Waarbij het hoort'),
  omschrijving: regeltekst(
    'Wat is dit?',
    160,
    'Feitelijk, bijvoorbeeld: nooduitgang aan de achterzijde, of plattegrond van de begane grond. De naam van het bestand wordt niet bewaard.',
  ),
  nagekeken: Type.Boolean({
    title: 'Hebt u nagekeken dat er niets in staat over wie er sekswerk doet?',
    description:
      'Geen namen, telefoonnummers, identiteitsbewijzen of gezichten. Zwart maken kan tot u het bestand toevoegt; daarna niet meer.',
  }),
  afgedekt: Type.Optional(
    Type.Boolean({
      title: 'Gemaakt met het hulpmiddel',
      description:
        'Alleen voor foto’s: op het eigen apparaat bewerkt, zodat mensen, gezichten en kentekens er niet meer op staan.',
    }),
  ),
};

/** A new file with a subject. */
export const Nieuwbestand = Type.Object(velden, { additionalProperties: false });

/** The same where a picture must support a finding. */
export const Bijwaarneming = Type.Object(
  {
    ...velden,
    waarnemingId: optioneel(
      uuid('Welke waarneming onderbouwt dit?', 'Bij een foto verplicht: een foto onderbouwt een constatering.'),
    ),
  },
  { additionalProperties: false },
);

/** One file of one subject. */
export const Bestandsleutel = Type.Object(
  { id: uuid('Waarbij het hoort'), bestandId: uuid('Bestand') },
  { additionalProperties: false },
);

/** What is asked before a file is destroyed. */
export const Vernietiging = Type.Object(
  {
    id: uuid('Waarbij het hoort'),
    bestandId: uuid('Bestand'),
    reden: tekst(
      'Waarom gaat dit bestand weg?',
      5,
      500,
      'Deze reden blijft staan, samen met uw naam; het bestand en de omschrijving niet.',
    ),
  },
  { additionalProperties: false },
);

/** A file as a page lists it. */
export const Bestandregel = Type.Object({
  id: Type.String(),
  omschrijving: ofNiets(Type.String()),
  soort: Type.Enum(['jpeg', 'png', 'webp', 'pdf', 'tekst']),
  grootte: Type.Integer(),
  breedte: ofNiets(Type.Integer()),
  hoogte: ofNiets(Type.Integer()),
  bladzijden: ofNiets(Type.Integer()),
  onderzoek: Type.Enum(Object.keys(onderzoeken) as [keyof typeof onderzoeken]),
  tekst: Type.Enum(['nagelezen', 'geen', 'niet']),
  leesbaar: Type.Boolean(),
  afgedekt: Type.Boolean(),
  waarnemingId: ofNiets(Type.String()),
  toegevoegdOp: Type.String(),
  doorNaam: Type.String(),
  vernietigdOp: ofNiets(Type.String()),
  vernietigdDoorNaam: ofNiets(Type.String()),
  vernietigdReden: ofNiets(Type.String()),
});
export type Bestandregel = Static<typeof Bestandregel>;

/** The files of one subject. */
export const Bestandenlijst = Type.Object({ items: Type.Array(Bestandregel) });

/** A file with its content, as base64. */
export const Bestandinhoud = Type.Object({
  id: Type.String(),
  omschrijving: Type.String(),
  soort: Type.Enum(['jpeg', 'png', 'webp', 'pdf', 'tekst']),
  type: Type.String(),
  bestandsnaam: Type.String(),
  inhoud: Type.String(),
});
