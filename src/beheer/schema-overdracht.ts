import Type, { type Static } from 'typebox';
import { ofNiets, optioneel, tekst, uuid } from '../kern/velden.ts';

/** What can stand on a name; everything else waits for a pet and not for a person. */
export const werksoorten = {
  controle_leiden: 'Controle leiden',
  controle_mee: 'Meegaan met een controle',
  rapport: 'Constateringsrapport afmaken',
  briefing: 'Briefing voorbereiden en nabespreken',
  aanwijzing: 'Aanwijzing op deze naam',
} as const;

export const WerkOpNaam = Type.Object({
  soort: Type.Enum(Object.keys(werksoorten) as Array<keyof typeof werksoorten>),
  gemeente: Type.String(),
  aantal: Type.Integer(),
  eerste: ofNiets(Type.String()),
});
export type WerkOpNaam = Static<typeof WerkOpNaam>;

export const Naamwerk = Type.Object({
  items: Type.Array(WerkOpNaam),
  overnemers: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
  /** Gemeenten where nothing was arranged for yet. */
  teRegelen: Type.Array(Type.String()),
});

export const Werkoverdracht = Type.Object(
  {
    id: uuid('Medewerker'),
    naarId: optioneel(
      uuid('Wie neemt het over?', 'Laat leeg om het aan de coördinator te laten: die ziet het in de werkvoorraad.'),
    ),
    reden: tekst('Reden', 10, 1000, 'Waarom nu, en waarom deze persoon. Schrijf niets over gezondheid.'),
  },
  { additionalProperties: false },
);

/** For each gemeente what was written. */
export const Overgedragen = Type.Object({
  id: Type.String(),
  naarId: ofNiets(Type.String()),
  items: Type.Array(Type.Object({ gemeente: Type.String(), id: Type.String() })),
});
