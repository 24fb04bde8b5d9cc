import type { Onderwerp } from '../kern/beleid.ts';

interface Vanwaar {
  id: string;
  gemeente: string;
  status: string;
}

/** A constateringsrapport as the policies see it. */
export function overConstateringsrapport(r: Vanwaar): Onderwerp {
  return {
    soort: 'Constateringsrapport',
    id: r.id,
    kenmerken: { gemeente: r.gemeente, compartiment: 'toezicht', status: r.status },
  };
}

/** A rapportage as the policies see it. */
export function overRapportage(r: Vanwaar): Onderwerp {
  return {
    soort: 'Rapportage',
    id: r.id,
    kenmerken: { gemeente: r.gemeente, compartiment: 'toezicht', status: r.status },
  };
}

/** A frozen document as the policies see it. */
export function overDocument(d: { id: string; gemeente: string; compartiment: string }): Onderwerp {
  return { soort: 'Document', id: d.id, kenmerken: { gemeente: d.gemeente, compartiment: d.compartiment } };
}
