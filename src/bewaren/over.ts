import type { Onderwerp } from '../kern/beleid.ts';
import type { Lijstkop } from './schema.ts';
import type { Opschorting } from './schema-opschortingen.ts';

/** A list as the policies see it; of no compartiment, because two work on it. */
export function overLijst(l: Pick<Lijstkop, 'id' | 'gemeente' | 'status'>): Onderwerp {
  return { soort: 'Vernietigingslijst', id: l.id, kenmerken: { gemeente: l.gemeente, status: l.status } };
}

/** A hold as the policies see it: of the compartiment that set it. */
export function overOpschorting(
  o: Pick<Opschorting, 'id' | 'gemeente' | 'compartiment'> & { opgehevenOp: string | null },
): Onderwerp {
  return {
    soort: 'Opschorting',
    id: o.id,
    kenmerken: { gemeente: o.gemeente, compartiment: o.compartiment, opgeheven: o.opgehevenOp !== null },
  };
}

/** A gemeente as the place of something new here. */
export function overGemeente(gemeente: string): Onderwerp {
  return { soort: 'Bewaarplaats', id: gemeente, kenmerken: { gemeente } };
}

/** What belongs to no gemeente: the terms, the calendar, a list of lists. */
export function overBewaren(): Onderwerp {
  return { soort: 'Algemeen', id: 'bewaren', kenmerken: {} };
}
