import type { Kenmerk, Onderwerp } from '../kern/beleid.ts';
import type { Wie } from '../kern/petten.ts';

/**
 * A briefing for who asks. For a pet of toezicht it belongs to the gemeente; for a partner only to the organisaties at it: else the log
 * of the gemeente would hold what politie or zorg read (V2).
 */
export function overBriefing(
  b: { id: string; gemeente: string; organisaties: readonly string[]; stand: string },
  wie: Pick<Wie, 'compartiment'>,
): Onderwerp {
  return {
    soort: 'Briefing',
    id: b.id,
    kenmerken: { ...hier(b.gemeente, wie), organisaties: [...b.organisaties].sort(), stand: b.stand },
  };
}

/** Something to be done after a briefing, by one organisatie. */
export function overActie(
  a: { id: string; gemeente: string; eigenaarId: string },
  wie: Pick<Wie, 'compartiment'>,
): Onderwerp {
  return { soort: 'Briefingactie', id: a.id, kenmerken: { ...hier(a.gemeente, wie), eigenaar: a.eigenaarId } };
}

function hier(gemeente: string, wie: Pick<Wie, 'compartiment'>): Record<string, Kenmerk> {
  return wie.compartiment === 'toezicht' ? { gemeente, compartiment: 'toezicht' } : {};
}
