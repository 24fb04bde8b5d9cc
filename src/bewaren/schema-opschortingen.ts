import Type, { type Static } from 'typebox';
import {
  datum,
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
import { bewaarsoorten } from './bewaarsoorten.ts';

const dicht = { additionalProperties: false };

/** Why destruction waits. Source: Archiefwet; Awb 6, 8; Woo; Sv; AVG 18. */
export const opschortredenen = {
  bezwaar: 'Bezwaar',
  beroep: 'Beroep of hoger beroep',
  woo: 'Woo-verzoek',
  strafzaak: 'Strafzaak of aangifte',
  verzoek_betrokkene: 'Verzoek van een betrokkene (AVG 15 tot 22)',
  anders: 'Anders',
} as const;
export const NieuweOpschorting = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Soort', bewaarsoorten),
    nummer: regeltekst(
      'Nummer',
      80,
      'Zoals C-000012 of M-0000034. Ook het nummer van een rapport, rapportage of maatregel: de hele zaak blijft dan.',
    ),
    reden: keuze('Reden', opschortredenen),
    toelichting: tekst('Toelichting', 10, 500, 'Zonder namen: welke procedure, waar, onder welk kenmerk.'),
    kijkenOp: datum('Opnieuw kijken op', 'Uiterlijk over een jaar. De opschorting eindigt niet vanzelf.'),
  },
  dicht,
);
export const Verlenging = Type.Object(
  {
    id: uuid('Opschorting'),
    versie: Type.Integer({ title: 'Versie' }),
    kijkenOp: datum('Opnieuw kijken op'),
    toelichting: tekst('Toelichting', 10, 500, 'Waarom is zij nog nodig?'),
  },
  dicht,
);
export const Opheffing = Type.Object(
  {
    id: uuid('Opschorting'),
    versie: Type.Integer({ title: 'Versie' }),
    reden: tekst('Reden', 10, 500, 'Waarom hoeft het niet langer?'),
  },
  dicht,
);
export const Opschorting = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  compartiment: Type.String(),
  soort: Type.String(),
  onderwerpId: Type.String(),
  aanduiding: Type.String(),
  reden: Type.String(),
  toelichting: Type.String(),
  kijkenOp: Type.String(),
  ingesteldOp: Type.String(),
  ingesteldDoorNaam: Type.String(),
  opgehevenOp: ofNiets(Type.String()),
  opheffingsreden: ofNiets(Type.String()),
  versie: Type.Integer(),
});
export type Opschorting = Static<typeof Opschorting>;
export const Opschortingenvraag = lijstvragen(
  {
    stand: optioneel(keuze('Stand', { loopt: 'Loopt', opgeheven: 'Opgeheven' })),
    reden: optioneel(keuze('Reden', opschortredenen)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['kijkenOp', 'ingesteldOp'],
);
export const Opschortingen = lijstvan(Opschorting);
