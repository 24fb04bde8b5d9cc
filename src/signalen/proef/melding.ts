import type { Static } from 'typebox';
import { MENSEN } from '../../kern/proef/mensen.ts';
import type { Proefhuis } from '../../kern/proef/proefhuis.ts';
import { registreerMelding } from '../../meldingen/index.ts';

/** Registers a melding of a neighbour, or one that differs in `anders`, as Tess does. */
export function meldIets(
  huis: Proefhuis,
  anders: Partial<Static<typeof registreerMelding.invoer>> = {},
): Promise<Static<typeof registreerMelding.uitvoer>> {
  return huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-01T09:30:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      anoniem: true,
      tekst: 'Er gebeurt van alles in dat pand.',
      urgentie: 'gewoon',
      terugkoppelingGewenst: false,
      ...anders,
    },
    MENSEN.tess,
  );
}
