import type { Kenmerk, Onderwerp } from '../kern/beleid.ts';
import type { Wie } from '../kern/petten.ts';

type Lezer = Pick<Wie, 'compartiment'>;

/** For a pet of toezicht a thing belongs to the gemeente; for a partner to the organisaties at it, so that no log of a gemeente holds it (V2). */
function hier(gemeente: string, wie: Lezer): Record<string, Kenmerk> {
  return wie.compartiment === 'toezicht' ? { gemeente, compartiment: 'toezicht' } : {};
}

/** A casus for who asks. */
export function overCasus(
  c: { id: string; gemeente: string; organisaties: readonly string[]; riecId: string; stand: string },
  wie: Lezer,
): Onderwerp {
  const kenmerken = { organisaties: [...c.organisaties].sort(), riec: c.riecId, stand: c.stand };
  return { soort: 'Rieccasus', id: c.id, kenmerken: { ...hier(c.gemeente, wie), ...kenmerken } };
}

/** Something that one organisatie took on. */
export function overInterventie(i: { id: string; gemeente: string; eigenaarId: string }, wie: Lezer): Onderwerp {
  return { soort: 'Riecinterventie', id: i.id, kenmerken: { ...hier(i.gemeente, wie), eigenaar: i.eigenaarId } };
}

/** A knelpunt or an analysis: between one gemeente and one RIEC. */
export function overVerzoek(v: { id: string; gemeente: string; riecId: string; stand: string }, wie: Lezer): Onderwerp {
  return { soort: 'Riecverzoek', id: v.id, kenmerken: { ...hier(v.gemeente, wie), riec: v.riecId, stand: v.stand } };
}

/** Where an analysis stands follows from what was filled in. */
export function analysestand(a: {
  geleverdOp: string | null;
  gebruiktOp: string | null;
}): 'gevraagd' | 'geleverd' | 'gebruikt' {
  return a.gebruiktOp ? 'gebruikt' : a.geleverdOp ? 'geleverd' : 'gevraagd';
}
