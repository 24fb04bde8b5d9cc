import type { Onderwerp } from '../kern/beleid.ts';

/** The question as politie has it. Without gemeente: else what politie did would stand in the log of the gemeente (G5). */
export function overVerzoek(v: { id: string; politieId: string }): Onderwerp {
  return { soort: 'Afstemverzoek', id: v.id, kenmerken: { politie: v.politieId } };
}

/** The places of politie, as a whole. */
export const LOPEND: Onderwerp = { soort: 'Algemeen', id: 'lopendezaken', kenmerken: {} };
