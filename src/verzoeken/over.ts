import type { Onderwerp } from '../kern/beleid.ts';
import type { Taak, Verzoekregel } from './schema.ts';
import type { Beperking } from './schema-beperking.ts';

/** A request as the policies see it: never who asks. */
export function overVerzoek(v: Pick<Verzoekregel, 'id' | 'gemeente' | 'status' | 'identiteitHoe'>): Onderwerp {
  return {
    soort: 'Verzoek',
    id: v.id,
    kenmerken: { gemeente: v.gemeente, status: v.status, geidentificeerd: v.identiteitHoe !== null },
  };
}

/** What one compartiment is asked. */
export function overTaak(t: Pick<Taak, 'id' | 'gemeente' | 'compartiment' | 'afgerondOp'>): Onderwerp {
  return {
    soort: 'Verzoektaak',
    id: t.id,
    kenmerken: { gemeente: t.gemeente, compartiment: t.compartiment, afgerond: t.afgerondOp !== null },
  };
}

/** What lies still, as the policies see it: never what it is about. */
export function overBeperking(b: Pick<Beperking, 'id' | 'gemeente' | 'compartiment'>): Onderwerp {
  return { soort: 'Beperking', id: b.id, kenmerken: { gemeente: b.gemeente, compartiment: b.compartiment } };
}
