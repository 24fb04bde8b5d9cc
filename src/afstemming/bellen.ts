import { invoerfout } from '../kern/fouten.ts';

/** A call to politie as it comes from a form. */
export interface Belletje {
  gebeldMet?: string | undefined;
  gebeldOp?: string | undefined;
  gebeldUitkomst?: string | undefined;
}

const VELDEN = ['gebeldMet', 'gebeldOp', 'gebeldUitkomst'] as const;

/** Whether a whole call stands here. */
export function isGebeld(b: Belletje): boolean {
  return VELDEN.every((v) => b[v] !== undefined);
}

/** Refuses half a call, and one that is still to come. Source: C4. */
export function eisHeelBelletje(b: Belletje, nu: Date): void {
  const leeg = VELDEN.filter((v) => b[v] === undefined);
  if (leeg.length > 0 && leeg.length < VELDEN.length)
    throw invoerfout(leeg[0]!, 'Vul van het gesprek alle drie in: met wie, wanneer en wat de uitkomst was.');
  if (b.gebeldOp !== undefined && Date.parse(b.gebeldOp) > nu.getTime())
    throw invoerfout('gebeldOp', 'Dit moment ligt nog voor u. Leg een gesprek vast als het geweest is.');
}
