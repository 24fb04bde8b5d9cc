import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { plusDagen, dagVan } from '../platform/klok.ts';
import { leesTafels, teBekijken } from './queries.ts';
import { opTeVolgen, teBevestigen } from './queries-gesprek.ts';
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
  {
    petten: ['toezichthouder', 'coordinator', 'jurist'],
    haal: async ({ db, maximum }) =>
      (await opTeVolgen(db, maximum)).map((g) => ({
        taak: 'Afspraak nakijken',
        titel: `${g.nummer} · ${g.adres}`,
        onderschrift: 'Afgesproken in een waarschuwingsgesprek. Leg vast of het is nagekomen.',
        pad: `/waarschuwingsgesprekken/${g.id}/opvolging`,
        gemeente: g.gemeente,
        voor: g.opvolgenOp,
        wettelijk: false,
      })),
  },
  {
    petten: ['rechercheur'],
    haal: async ({ db, maximum }) =>
      (await teBevestigen(db, maximum)).map((b) => ({
        taak: 'Ontvangst bevestigen',
        titel: `${b.nummer} · ${b.adres}`,
        onderschrift: 'De gemeente gaf stukken af. Bevestig dat u ze hebt.',
        pad: `/grijstafels/${b.zaakId}`,
        gemeente: b.gemeente,
        voor: plusDagen(dagVan(new Date(b.afgegevenOp)), 3),
        wettelijk: false,
      })),
  },
];
