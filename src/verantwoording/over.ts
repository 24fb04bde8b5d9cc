import type { Onderwerp } from '../kern/beleid.ts';

/** What the log is about has no case: the id is for the log only. */
export function overLog(id: string): Onderwerp {
  return { soort: 'Algemeen', id, kenmerken: {} };
}
