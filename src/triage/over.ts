import type { Onderwerp } from '../kern/beleid.ts';

/** A triage as the policies see it. */
export function overTriage(t: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Triage', id: t.id, kenmerken: { gemeente: t.gemeente, compartiment: 'toezicht' } };
}
