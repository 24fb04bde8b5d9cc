import type { Onderwerp } from '../kern/beleid.ts';

/** A machtiging as the policies see it. */
export function overMachtiging(m: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Machtiging',
    id: m.id,
    kenmerken: { gemeente: m.gemeente, compartiment: 'toezicht', status: m.status },
  };
}

/** An entry into a woning as the policies see it. */
export function overBinnentreding(b: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Binnentreding', id: b.id, kenmerken: { gemeente: b.gemeente, compartiment: 'toezicht' } };
}
