/** Durations in milliseconds of the same thing done many times, and how long all took together. */
export interface Reeks {
  duren: number[];
  totaal: number;
}

/** Runs `werk` `aantal` times with `tegelijk` at once. */
export async function meet(
  aantal: number,
  tegelijk: number,
  werk: (nummer: number) => Promise<unknown>,
): Promise<Reeks> {
  const duren: number[] = [];
  let volgende = 0;
  const begin = performance.now();
  const loper = async () => {
    for (let i = volgende++; i < aantal; i = volgende++) {
      const start = performance.now();
      await werk(i);
      duren.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, loper));
  return { duren, totaal: performance.now() - begin };
}

/** The duration that this part of all stays under, in milliseconds; `deel` between 0 and 1. */
export function percentiel(reeks: Reeks, deel: number): number {
  const op = reeks.duren.toSorted((a, b) => a - b);
  return op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? 0;
}

/** How many a second. */
export function perSeconde(reeks: Reeks): number {
  return (reeks.duren.length / reeks.totaal) * 1000;
}

/** One line: what, the measured, the goal, and whether it was reached. */
export function regel(wat: string, gemeten: string, doel: string, gehaald: boolean): void {
  console.log(`${gehaald ? '✓' : '✗'} ${wat.padEnd(58)} ${gemeten.padEnd(34)} doel ${doel}`);
}

/** A number with so many digits behind the point. */
export function rond(getal: number, cijfers = 2): string {
  return getal.toFixed(cijfers);
}
