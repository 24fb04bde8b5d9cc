import type { Onderwerp } from '../kern/beleid.ts';

/** An aanwijzing as the policies see it. */
export function overAanwijzing(a: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Aanwijzing', id: a.id, kenmerken: { gemeente: a.gemeente, compartiment: 'toezicht' } };
}
