import type { Onderwerp } from '../kern/beleid.ts';

/** A melding as the policies see it. */
export function overMelding(m: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Melding',
    id: m.id,
    kenmerken: {
      gemeente: m.gemeente,
      compartiment: 'toezicht',
      status: m.status,
      overgedragen: m.status === 'overgedragen',
    },
  };
}
