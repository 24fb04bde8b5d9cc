import type { Onderwerp } from '../kern/beleid.ts';

/** A signaal as the policies see it. */
export function overSignaal(s: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Signaal', id: s.id, kenmerken: { gemeente: s.gemeente, compartiment: 'toezicht' } };
}

/** A stapel as the policies see it. */
export function overStapel(s: { id: string; gemeente: string; status: string }): Onderwerp {
  return { soort: 'Stapel', id: s.id, kenmerken: { gemeente: s.gemeente, compartiment: 'toezicht', status: s.status } };
}
