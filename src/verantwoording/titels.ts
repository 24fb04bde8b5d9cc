import type { Declaratie } from '../kern/declaraties.ts';
import type { Zoekbetekenis } from './queries-log.ts';

/** What the log writes that is not a declaration: logging in and changing pet. */
const ANDERE_TITELS: Record<string, string> = {
  'sessie.beginnen': 'Inloggen',
  'sessie.beeindigen': 'Uitloggen',
  'sessie.overal-beeindigen': 'Overal uitloggen',
  'sessie.andere-beeindigen': 'Andere aanmelding beëindigen',
  'sessie.beeindigen-bij-provider': 'Uitgelogd bij de inlogvoorziening',
  'pet.wisselen': 'Van pet wisselen',
};

/** Gives the words for what a line of the log did. `alles` gives every declaration of the house. */
export function maakTitels(alles: () => readonly Declaratie[]): (naam: string) => string {
  let bekend: Map<string, string> | null = null;
  return (naam) => {
    bekend ??= new Map([...Object.entries(ANDERE_TITELS), ...alles().map((d) => [d.naam, d.titel] as const)]);
    return bekend.get(naam) ?? naam;
  };
}

/** Which acts and rules somebody means with these words. */
export function betekenisVan(
  zoek: string | undefined,
  alles: readonly Declaratie[],
  regels: readonly { id: string }[],
): Zoekbetekenis {
  const woorden = zoek?.trim().toLowerCase();
  if (!woorden) return { namen: [], regels: [] };
  const bevat = (...teksten: string[]) => teksten.some((t) => t.toLowerCase().includes(woorden));
  return {
    namen: [
      ...alles.filter((d) => bevat(d.naam, d.titel)).map((d) => d.naam),
      ...Object.entries(ANDERE_TITELS).flatMap(([naam, titel]) => (bevat(naam, titel) ? [naam] : [])),
    ],
    regels: regels.filter((r) => bevat(r.id)).map((r) => r.id),
  };
}
