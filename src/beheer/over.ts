import type { Onderwerp } from '../kern/beleid.ts';
import type { Wie } from '../kern/petten.ts';

/** What the beheer is about has no case: the id is for the log only. */
export function overBeheer(id: string): Onderwerp {
  return { soort: 'Algemeen', id, kenmerken: {} };
}

/**
 * B2.1: who serves some gemeenten as beheerder arranges access to those only. A beheerder without gemeenten serves the whole
 * installation; making such a one is for such a one.
 */
export function buitenEigenGemeenten(wie: Pick<Wie, 'gemeenten'>, petten: readonly Petbereik[]): boolean {
  if (wie.gemeenten.length === 0) return false;
  return petten.some(
    (p) =>
      p.gemeenten.some((g) => !wie.gemeenten.includes(g)) || (p.compartiment === 'beheer' && p.gemeenten.length === 0),
  );
}

/** Where a pet counts. */
export interface Petbereik {
  compartiment: string;
  gemeenten: readonly string[];
}
