import Type, { type Static } from 'typebox';
import { adresvelden } from '../inrichtingen/index.ts';
import {
  datum,
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
} from '../kern/velden.ts';
import { wachtantwoorden, wachtstanden } from './woorden.ts';

const strikt = { additionalProperties: false } as const;
const S = Type.String();
const SofNiets = ofNiets(S);

const wat = tekst(
  'Wat vraagt u de ander te laten?',
  10,
  500,
  'Wat blijft liggen en wat gewoon doorgaat. Geen reden, naam of zaaknummer: die blijven waar zij zijn.',
);
const brievenGaanDoor = optioneel(
  Type.Boolean({
    title: 'Gaan brieven en gesprekken gewoon door?',
    description: 'Zonder ja gaat er ook geen brief uit. Een maatregel wacht altijd.',
    'x-woorden': { ja: 'Ja', nee: 'Nee' },
  }),
);
const tot = datum('Opnieuw kijken op', 'Tot en met die dag wordt gewacht; daarna is de afspraak vanzelf voorbij.');

/** A gemeente asks politie to wait at a place (C13). */
export const Wachtvraag = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    locatieId: uuid('Locatie'),
    politieId: uuid('Politie-eenheid'),
    wat,
    brievenGaanDoor,
    tot,
  },
  strikt,
);

/** Politie asks a gemeente to wait; politie does not read the register, so the place is an address. */
export const Wachtverzoek = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    ...adresvelden,
    wat,
    brievenGaanDoor,
    tot,
  },
  strikt,
);
export type Wachtverzoek = Static<typeof Wachtverzoek>;

export const Verlenging = Type.Object({ id: uuid('Afspraak'), wat, brievenGaanDoor, tot }, strikt);
export const Wachtantwoord = Type.Object(
  {
    id: uuid('Afspraak'),
    antwoord: keuze('Antwoord', wachtantwoorden),
    zin: tekst(
      'Toelichting voor de ander',
      10,
      500,
      'In één of twee zinnen. Geen reden van een onderzoek, geen namen.',
    ),
  },
  strikt,
);
export const Wachteinde = Type.Object(
  {
    id: uuid('Afspraak'),
    zin: tekst('Waarom eindigt het nu?', 10, 500, 'De ander leest dit. Geen reden van een onderzoek, geen namen.'),
  },
  strikt,
);
export const Wachtid = Type.Object({ id: uuid('Afspraak') }, strikt);

/** A pas op de plaats as both sides read it; `nieuw` is for the side that looks. */
export const Wachtregel = Type.Object({
  id: S,
  gemeente: S,
  gemeenteNaam: S,
  nummer: S,
  zijde: S,
  politieId: S,
  politieNaam: S,
  locatieId: SofNiets,
  adres: S,
  wat: S,
  brievenGaanDoor: Type.Boolean(),
  tot: S,
  verlengtId: SofNiets,
  verlengtNummer: SofNiets,
  gevraagdOp: S,
  antwoord: SofNiets,
  antwoordzin: SofNiets,
  antwoordOp: SofNiets,
  eindzin: SofNiets,
  eindzijde: SofNiets,
  eindOp: SofNiets,
  stand: S,
  nieuw: Type.Boolean(),
});
export type Wachtregel = Static<typeof Wachtregel>;
export const Wachtlijst = lijstvan(Wachtregel);
export const Wachtzoekvraag = lijstvragen(
  {
    stand: optioneel(keuze('Stand', wachtstanden)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    locatieId: optioneel(uuid('Locatie')),
  },
  ['tot', 'gevraagdOp'],
);
export type Wachtzoekvraag = Static<typeof Wachtzoekvraag>;

/** A call to politie as facts: with whom, when, with what outcome. All three, or none. Source: C4, C13. */
export const belvelden = {
  gebeldMet: optioneel(
    regeltekst('Met wie bij de politie belde u?', 120, 'Een dienst of functie van de eenheid, geen naam.'),
  ),
  gebeldOp: optioneel(datumtijd('Wanneer belde u?')),
  gebeldUitkomst: optioneel(
    tekst('Wat was de uitkomst?', 10, 500, 'Wat u afsprak. Geen reden van de politie, geen namen.'),
  ),
};

/** Why one does not wait although it was agreed. */
export const gevaarveld = optioneel(
  tekst(
    'Welk gevaar voor mensen kan niet wachten?',
    10,
    500,
    'Alleen nodig als hier een pas op de plaats geldt: dan gaat u alleen verder bij gevaar voor mensen, nadat u de politie belde.',
  ),
);
