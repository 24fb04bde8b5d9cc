import type { Onderwerp } from '../kern/beleid.ts';
import type { Taak, Verzoekregel } from './schema.ts';
import type { Beperking } from './schema-beperking.ts';
import type { Kennisgevingregel } from './schema-kennisgeving.ts';

/** A request as the policies see it: never who asks. */
export function overVerzoek(v: Pick<Verzoekregel, 'id' | 'gemeente' | 'status' | 'identiteitHoe'>): Onderwerp {
  return {
    soort: 'Verzoek',
    id: v.id,
    kenmerken: { gemeente: v.gemeente, status: v.status, geidentificeerd: v.identiteitHoe !== null },
  };
}

/** What one compartiment is asked; `uitvoeren` while what was granted must be done. */
export function overTaak(
  t: Pick<Taak, 'id' | 'gemeente' | 'compartiment' | 'afgerondOp' | 'uitvoerenVoor' | 'uitgevoerdOp'>,
): Onderwerp {
  return {
    soort: 'Verzoektaak',
    id: t.id,
    kenmerken: {
      gemeente: t.gemeente,
      compartiment: t.compartiment,
      afgerond: t.afgerondOp !== null,
      uitvoeren: t.uitvoerenVoor !== null && t.uitgevoerdOp === null,
    },
  };
}

/** A notice to a receiver, as the policies see it: never whom it is about. */
export function overKennisgeving(
  k: Pick<Kennisgevingregel, 'id' | 'gemeente' | 'compartiment' | 'uitkomst'>,
): Onderwerp {
  return {
    soort: 'Kennisgeving',
    id: k.id,
    kenmerken: { gemeente: k.gemeente, compartiment: k.compartiment, afgedaan: k.uitkomst !== null },
  };
}

/** What lies still, as the policies see it: never what it is about. */
export function overBeperking(b: Pick<Beperking, 'id' | 'gemeente' | 'compartiment'>): Onderwerp {
  return { soort: 'Beperking', id: b.id, kenmerken: { gemeente: b.gemeente, compartiment: b.compartiment } };
}
