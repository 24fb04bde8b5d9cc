import type { Onderwerp } from '../kern/beleid.ts';
import type { Rij } from '../kern/kluis.ts';

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

/** The row that the contact of a melder is bound to. */
export function contactrij(melding: { gemeente: string; id: string }): Rij {
  return { tabel: 'meldercontacten', gemeente: melding.gemeente, id: melding.id };
}
