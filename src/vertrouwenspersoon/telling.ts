/** Fewer than this and a number could point at somebody. */
const MINSTENS = 5;

/**
 * Makes counts safe to show: below five is hidden, and when only one cell would be hidden the smallest other one goes too, or it could
 * be found by subtraction. Zero is told: it points at nobody. Source: B4.3; AVG 5 lid 1 c.
 */
export function verbergKleine(
  cellen: ReadonlyArray<{ wat: string; n: number }>,
): Array<{ wat: string; aantal: string }> {
  const weg = new Set(cellen.filter((c) => c.n > 0 && c.n < MINSTENS).map((c) => c.wat));
  if (weg.size === 1) {
    const rest = cellen.filter((c) => c.n > 0 && !weg.has(c.wat)).sort((a, b) => a.n - b.n)[0];
    if (rest) weg.add(rest.wat);
  }
  return cellen.map((c) => ({ wat: c.wat, aantal: weg.has(c.wat) ? 'verborgen' : String(c.n) }));
}

/** A total; below five it is not told. */
export function verbergTotaal(n: number): string {
  return n > 0 && n < MINSTENS ? 'minder dan vijf' : String(n);
}
