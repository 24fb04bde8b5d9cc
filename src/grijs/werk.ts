import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { leesTafels, teBekijken } from './queries.ts';
import type { Grijsregel } from './schema.ts';
import { fasen, type Fase } from './woorden.ts';

const regel = (z: Grijsregel, pad: string): Werkregel => ({
  taak: 'Opnieuw kijken aan tafel',
  titel: `${z.nummer} · ${z.adres}`,
  onderschrift: `Nu onder ${fasen[z.fase as Fase].toLowerCase()}. Leg vast wat de tafel besluit.`,
  pad,
  gemeente: z.gemeente,
  voor: z.terugkijkenOp,
  wettelijk: false,
});

/** A case never lies still: on its day it comes back, to toezicht and to politie. Source: G1. */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator', 'jurist'],
    haal: async ({ db, maximum }) =>
      (await teBekijken(db, maximum)).map((z) => regel(z, `/grijszaken/${z.id}/besluiten`)),
  },
  {
    petten: ['rechercheur'],
    haal: async ({ db, maximum }) =>
      (await leesTafels(db, maximum)).filter((z) => z.geslotenOp === null).map((z) => regel(z, `/grijstafels/${z.id}`)),
  },
];
