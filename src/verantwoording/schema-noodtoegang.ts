import Type, { type Static } from 'typebox';
import {
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
import { Stuk } from '../mensenhandel/index.ts';

/** Where a noodtoegang stands. */
export const noodstanden = {
  open: 'Wacht op een besluit',
  leeft: 'Staat open',
  voorbij: 'Voorbij, nog te beoordelen',
  terecht: 'Beoordeeld: terecht',
  niet_terecht: 'Beoordeeld: niet terecht',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Zonder besluit verlopen',
} as const;
export type Noodstand = keyof typeof noodstanden;
/** What the privacyfunctionaris makes of it afterwards. */
export const oordelen = { terecht: 'Terecht', niet_terecht: 'Niet terecht' } as const;
/** Never longer than this. */
export const HOOGUIT_UREN = 4;

const GEEN_INHOUD = 'Zonder namen of gegevens uit de zaak: dit leest ook de privacyfunctionaris.';

export const Noodverzoek = Type.Object(
  {
    gemeente: gemeentecode('Van welke gemeente is het dossier?'),
    kenmerk: zonderWaker(
      regeltekst('Kenmerk van het dossier', 20, 'Zoals u het kreeg, in de vorm MH-7F3K-2QWX.'),
      'Een kenmerk dat het programma gaf; wat geen kenmerk is wordt geweigerd en niet bewaard.',
    ),
    uren: Type.Integer({
      title: 'Hoeveel uur hebt u nodig?',
      minimum: 1,
      maximum: HOOGUIT_UREN,
      description: 'Hooguit vier.',
    }),
    reden: tekst('Waarom kan dit niet wachten op de aandachtsfunctionaris van die gemeente?', 20, 1000, GEEN_INHOUD),
  },
  { additionalProperties: false },
);
export const Noodsleutel = Type.Object({ id: uuid('Noodtoegang') }, { additionalProperties: false });
export const Noodbesluit = Type.Object(
  { id: uuid('Noodtoegang'), reden: tekst('Waarom?', 10, 1000, GEEN_INHOUD) },
  { additionalProperties: false },
);
export const Noodoordeel = Type.Object(
  {
    id: uuid('Noodtoegang'),
    oordeel: keuze('Was deze noodtoegang terecht?', oordelen),
    tekst: tekst('Wat hebt u nagegaan, en wat volgt eruit?', 10, 2000, GEEN_INHOUD),
  },
  { additionalProperties: false },
);
export const Noodvraag = lijstvragen({ stand: optioneel(keuze('Stand', noodstanden)) }, ['gevraagdOp']);

export const Noodtoegang = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  kenmerk: Type.String(),
  vragerId: Type.String(),
  vrager: Type.String(),
  vragerFunctie: Type.String(),
  vragerOrganisatie: Type.String(),
  vragerPetsoort: Type.String(),
  reden: Type.String(),
  uren: Type.Integer(),
  gevraagdOp: Type.String(),
  vervaltOp: Type.String(),
  besluitReden: ofNiets(Type.String()),
  beslotenOp: ofNiets(Type.String()),
  beslotenDoor: ofNiets(Type.String()),
  beslotenDoorNaam: ofNiets(Type.String()),
  beslotenPetsoort: ofNiets(Type.String()),
  eindigtOp: ofNiets(Type.String()),
  beeindigdOp: ofNiets(Type.String()),
  beeindigdDoorNaam: ofNiets(Type.String()),
  oordeelTekst: ofNiets(Type.String()),
  beoordeeldOp: ofNiets(Type.String()),
  beoordeeldDoorNaam: ofNiets(Type.String()),
  stand: Type.Enum(Object.keys(noodstanden) as Noodstand[]),
});
export type Noodtoegang = Static<typeof Noodtoegang>;
export const Noodlijst = lijstvan(Noodtoegang);
/** What giving it tells: for the alarm. */
export const Verleend = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  vragerId: Type.String(),
  vragerPetsoort: Type.String(),
  eindigtOp: Type.String(),
});

/** One dossier as it is read in an emergency. How the melder can be reached is not in it. */
export const Nooddossier = Type.Object({
  kenmerk: Type.String(),
  gemeente: Type.String(),
  urgentie: Type.String(),
  status: Type.String(),
  ontvangenOp: Type.String(),
  eindigtOp: Type.String(),
  vernietigd: Type.Boolean(),
  stukken: Type.Array(Stuk),
});
export type Nooddossier = Static<typeof Nooddossier>;
