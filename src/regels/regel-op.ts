/** The period of a rule: days as `YYYY-MM-DD`, `geldigTot` the last day, null without end. */
export interface Geldigheid {
  werkvorm: string;
  geldigVan: string;
  geldigTot: string | null;
}

/** Does this rule apply on that day? */
export function geldtOp(regel: Geldigheid, dag: string): boolean {
  return regel.geldigVan <= dag && (regel.geldigTot === null || dag <= regel.geldigTot);
}

/** Do two rules of one werkvorm share a day? */
export function overlapt(a: Geldigheid, b: Geldigheid): boolean {
  return (
    a.werkvorm === b.werkvorm &&
    (b.geldigTot === null || a.geldigVan <= b.geldigTot) &&
    (a.geldigTot === null || b.geldigVan <= a.geldigTot)
  );
}

/**
 * The rule by which a day is judged: the version of that day, never the newest. At most one, since versions of one werkvorm
 * do not overlap; undefined when the APV says nothing. Expects the rules of one gemeente. Source: B5.1.
 */
export function regelOp<R extends Geldigheid>(regels: readonly R[], werkvorm: string, dag: string): R | undefined {
  return regels.find((r) => r.werkvorm === werkvorm && geldtOp(r, dag));
}
