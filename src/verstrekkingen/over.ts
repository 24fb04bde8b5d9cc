import type { Onderwerp } from '../kern/beleid.ts';

/** A verstrekking as the policies see it on the side of the sender. */
export function overVerstrekking(v: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Verstrekking', id: v.id, kenmerken: { gemeente: v.gemeente, compartiment: 'mensenhandel' } };
}

/** The same on the side of the receiver: it belongs to no gemeente or compartiment there, only to the organisatie it was sent to. */
export function overOntvangen(v: { id: string; ontvangerId: string; compartiment: string }): Onderwerp {
  return {
    soort: 'OntvangenVerstrekking',
    id: v.id,
    kenmerken: { ontvanger: v.ontvangerId, uitCompartiment: v.compartiment },
  };
}
