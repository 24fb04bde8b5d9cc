import type { Onderwerp } from '../kern/beleid.ts';

/** A controle as the policies see it. */
export function overControle(c: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Controle',
    id: c.id,
    kenmerken: { gemeente: c.gemeente, compartiment: 'toezicht', status: c.status },
  };
}
