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
  tekst,
  uuid,
} from '../kern/velden.ts';
import { urgenties } from '../meldingen/index.ts';
import { routes } from './routes.ts';

/** A choice of routes for a stapel or for one melding; exactly one of both. `versie` is that of the stapel or melding that was looked at. */
export const NieuweTriage = Type.Object(
  {
    stapelId: optioneel(uuid('Stapel')),
    meldingId: optioneel(uuid('Melding')),
    versie: Type.Integer({ title: 'Versie', minimum: 1 }),
    routes: meerkeuze('Welke deuren', routes, {
      minstens: 1,
      uitleg: 'Meer dan één mag. ‘Geen vervolg’ staat alleen.',
    }),
    urgentie: keuze('Hoe snel', urgenties, 'Bij direct gevaar: eerst bellen (112), daarna vastleggen.'),
    motivering: tekst(
      'Waarom deze keuze',
      20,
      4000,
      'Noem de feiten. Geen namen of kenmerken van mensen die sekswerk doen.',
    ),
    lichterVolstaatNiet: optioneel(
      tekst(
        'Waarom volstaat een lichtere stap niet',
        10,
        2000,
        'Nodig bij opsporing, en als het niet kan wachten. Zacht waar het kan, hard waar het moet.',
      ),
    ),
    opvolgenVoor: optioneel(
      datum(
        'Opvolgen voor',
        'Nodig bij toezicht en grijs gebied: de dag waarop er iets moet zijn gebeurd of opnieuw wordt gekeken.',
      ),
    ),
  },
  { additionalProperties: false },
);

/** A triage as a list shows it. `afgedaanOp` is set when it was followed up or replaced by a newer triage. */
export const Triageregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  stapelId: ofNiets(Type.String()),
  meldingId: ofNiets(Type.String()),
  onderwerp: Type.String(),
  routes: Type.Array(Type.String()),
  urgentie: Type.String(),
  opvolgenVoor: ofNiets(Type.String()),
  afgedaanOp: ofNiets(Type.String()),
  op: Type.String(),
  doorNaam: Type.String(),
});
export type Triageregel = Static<typeof Triageregel>;

/** What a room further on told about a triage. */
export const Opvolging = Type.Object({ soort: Type.String(), onderwerpId: Type.String(), op: Type.String() });

/** A whole triage. `nieuwste` is the id of the triage that counts now for the same stapel or melding. */
export const Triage = Type.Object({
  ...Triageregel.properties,
  motivering: Type.String(),
  lichterVolstaatNiet: ofNiets(Type.String()),
  nieuwste: Type.String(),
  opvolgingen: Type.Array(Opvolging),
  meldingen: Type.Array(
    Type.Object({ id: Type.String(), nummer: Type.String(), gemeente: Type.String(), status: Type.String() }),
  ),
});
export type Triage = Static<typeof Triage>;

export const Triagesvraag = lijstvragen(
  {
    route: optioneel(keuze('Route', routes)),
    urgentie: optioneel(keuze('Urgentie', urgenties)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    stapelId: optioneel(uuid('Stapel')),
    meldingId: optioneel(uuid('Melding')),
  },
  ['op', 'opvolgenVoor'],
);
export const Triagelijst = lijstvan(Triageregel);

/** Words of what a room further on did. */
export const opvolgsoorten = {
  controle_gepland: 'Controle gepland',
  controle_afgerond: 'Controle afgerond',
  controle_vervallen: 'Controle vervallen',
} as const;

/** Organisations for care, with when they can be reached. */
export const Zorgpartners = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      naam: Type.String(),
      telefoon: ofNiets(Type.String()),
      bereikbaar: ofNiets(Type.String()),
    }),
  ),
});
export type Zorgpartner = Static<typeof Zorgpartners>['items'][number];
