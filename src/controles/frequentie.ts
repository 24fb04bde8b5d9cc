/** Visits a year that a class asks for at least. Not a statutory number: the example of the leidraad, its lower bound. Source: C2. */
export const PER_JAAR = { hoog: 4, middel: 2, laag: 1 } as const;

export type Risicoklasse = keyof typeof PER_JAAR;

/** How many visits of the last twelve months are owed; never below zero. */
export function tegoed(klasse: Risicoklasse, gedaan: number): number {
  return Math.max(0, PER_JAAR[klasse] - gedaan);
}
