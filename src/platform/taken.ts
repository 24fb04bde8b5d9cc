/** Work beside the requests: repeated, one run at a time, and stopped together. */
export interface Achtergrond {
  /** Repeats `werk` with this pause between runs; an error is told and the next run comes anyway. */
  herhaal(naam: string, pauzeMs: number, werk: () => Promise<unknown>): void;
  /** Runs it once, now. */
  nu(naam: string): Promise<void>;
  /** Stops all and waits for what is running. */
  stop(): Promise<void>;
}

/** Makes the keeper of background work. `meld` hears of errors. */
export function maakAchtergrond(meld: (naam: string, fout: unknown) => void): Achtergrond {
  const taken = new Map<string, () => Promise<void>>();
  const wekkers = new Map<string, NodeJS.Timeout>();
  const bezig = new Map<string, Promise<void>>();
  let gestopt = false;
  const loop = (naam: string, werk: () => Promise<unknown>): Promise<void> => {
    const lopend = bezig.get(naam);
    if (lopend) return lopend;
    const run = werk()
      .then(
        () => undefined,
        (fout: unknown) => meld(naam, fout),
      )
      .finally(() => bezig.delete(naam));
    bezig.set(naam, run);
    return run;
  };
  return {
    herhaal(naam, pauzeMs, werk) {
      taken.set(naam, () => loop(naam, werk));
      const plan = () => {
        if (gestopt) return;
        wekkers.set(naam, setTimeout(() => void loop(naam, werk).then(plan), pauzeMs).unref());
      };
      plan();
    },
    nu: (naam) => taken.get(naam)?.() ?? Promise.resolve(),
    async stop() {
      gestopt = true;
      for (const w of wekkers.values()) clearTimeout(w);
      await Promise.all(bezig.values());
    },
  };
}
