import type { Onderwerp } from '../kern/beleid.ts';

/** A kept find as the policies see it: of a gemeente, and open or judged. */
export function overBevinding(b: { id: string; gemeente: string; status: string }): Onderwerp {
  return { soort: 'Bevinding', id: b.id, kenmerken: { gemeente: b.gemeente, status: b.status } };
}

/** The list, the counts and the names: about nobody's case. */
export const ALGEMEEN: Onderwerp = { soort: 'Algemeen', id: 'bevindingen', kenmerken: {} };
