import type { Onderwerp } from '../kern/beleid.ts';

/** A rule as the policies see it. */
export function overRegel(r: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Regel', id: r.id, kenmerken: { gemeente: r.gemeente, compartiment: 'toezicht' } };
}
