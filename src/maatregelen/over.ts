import type { Onderwerp } from '../kern/beleid.ts';

/** A maatregel as the policies see it. */
export function overMaatregel(m: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Maatregel',
    id: m.id,
    kenmerken: { gemeente: m.gemeente, compartiment: 'toezicht', status: m.status },
  };
}

/** A decision of the burgemeester as the policies see it. */
export function overBesluit(b: { id: string; gemeente: string; uitkomst: string }): Onderwerp {
  return {
    soort: 'Burgemeestersbesluit',
    id: b.id,
    kenmerken: { gemeente: b.gemeente, compartiment: 'toezicht', uitkomst: b.uitkomst },
  };
}
