import type { Onderwerp } from '../kern/beleid.ts';

/** A case as toezicht has it. */
export function overGrijszaak(z: { id: string; gemeente: string; fase: string; geslotenOp: string | null }): Onderwerp {
  return {
    soort: 'Grijszaak',
    id: z.id,
    kenmerken: { gemeente: z.gemeente, compartiment: 'toezicht', fase: z.fase, open: z.geslotenOp === null },
  };
}

/** The same case as politie has it. Without gemeente: else the log of the gemeente would hold what politie did (V2). */
export function overGrijstafel(z: { id: string; politieId: string }): Onderwerp {
  return { soort: 'Grijstafel', id: z.id, kenmerken: { politie: z.politieId } };
}
