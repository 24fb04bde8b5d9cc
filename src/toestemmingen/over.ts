import type { Onderwerp } from '../kern/beleid.ts';

/** A consent as the policies see it: never what was agreed. */
export function overToestemming(t: {
  id: string;
  gemeente: string;
  compartiment: string;
  beeindigdOp: string | null;
}): Onderwerp {
  return {
    soort: 'Toestemming',
    id: t.id,
    kenmerken: { gemeente: t.gemeente, compartiment: t.compartiment, beeindigd: t.beeindigdOp !== null },
  };
}
