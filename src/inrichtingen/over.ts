import type { Onderwerp } from '../kern/beleid.ts';

interface Vanwaar {
  id: string;
  gemeente: string;
}

/** An inrichting as the policies see it. */
export function overInrichting(i: Vanwaar & { status: string }): Onderwerp {
  return {
    soort: 'Inrichting',
    id: i.id,
    kenmerken: { gemeente: i.gemeente, compartiment: 'toezicht', status: i.status },
  };
}

/** A locatie as the policies see it. */
export function overLocatie(l: Vanwaar): Onderwerp {
  return { soort: 'Locatie', id: l.id, kenmerken: { gemeente: l.gemeente, compartiment: 'toezicht' } };
}

/** A facilitator as the policies see it: no trait of a person, only where the row belongs. */
export function overFacilitator(f: Vanwaar): Onderwerp {
  return { soort: 'Facilitator', id: f.id, kenmerken: { gemeente: f.gemeente, compartiment: 'toezicht' } };
}
