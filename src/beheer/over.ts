import type { Onderwerp } from '../kern/beleid.ts';
import type { Wie } from '../kern/petten.ts';

/** What the beheer is about has no case: the id is for the log only. */
export function overBeheer(id: string): Onderwerp {
  return { soort: 'Algemeen', id, kenmerken: {} };
}

// What such a pet sees follows from its organisatie: all that any gemeente sent there (P7).
const VAN_DE_ORGANISATIE = ['politie', 'zorg', 'partner'];

type Beheerder = Pick<Wie, 'gemeenten' | 'organisatieId'>;

/**
 * B2.1: who serves some gemeenten as beheerder arranges access to those only, and to what a partner received only within the own
 * organisatie. A beheerder without gemeenten serves the whole installation; making such a one is for such a one.
 */
export function buitenEigenGemeenten(
  wie: Beheerder,
  organisatie: Pick<Werkgever, 'id'>,
  petten: readonly Petbereik[],
): boolean {
  if (wie.gemeenten.length === 0) return false;
  return petten.some((p) =>
    VAN_DE_ORGANISATIE.includes(p.compartiment)
      ? organisatie.id !== wie.organisatieId
      : p.gemeenten.some((g) => !wie.gemeenten.includes(g)) ||
        (p.compartiment === 'beheer' && p.gemeenten.length === 0),
  );
}

/** The same for the second person who confirms: a privacyfunctionaris is of some gemeenten and never of the whole installation. */
export function buitenBereikVanTweede(wie: Wie, organisatie: Pick<Werkgever, 'id'>, pet: Petbereik): boolean {
  if (wie.petsoort === 'beheerder' && wie.gemeenten.length === 0) return false;
  if (VAN_DE_ORGANISATIE.includes(pet.compartiment)) return organisatie.id !== wie.organisatieId;
  return pet.gemeenten.length === 0 || pet.gemeenten.some((g) => !wie.gemeenten.includes(g));
}

/** B2.1: an account says who somebody is, whatever pets follow later: it is for the own organisatie and those of the own gemeenten. */
export function buitenEigenOrganisaties(wie: Beheerder, organisatie: Werkgever): boolean {
  if (wie.gemeenten.length === 0 || organisatie.id === wie.organisatieId) return false;
  return organisatie.gemeente === null || !wie.gemeenten.includes(organisatie.gemeente);
}

/** For whom somebody works; a partner is of no gemeente. */
export interface Werkgever {
  id: string;
  gemeente: string | null;
}

/** Where a pet counts. */
export interface Petbereik {
  compartiment: string;
  gemeenten: readonly string[];
}
