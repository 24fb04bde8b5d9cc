import { isGenoeg, zelfdePlaats, type Band, type Lid } from './vergelijken.ts';

/** Two meldingen by their numbers, and what ties them. */
export interface Verband {
  a: number;
  b: number;
  banden: Band[];
}

/** Which meldingen are one group: every group has one top. */
export class Groepen {
  readonly #ouder: number[] = [];

  /** One more melding, a group by itself. */
  erbij(): void {
    this.#ouder.push(this.#ouder.length);
  }

  /** The number that stands for the group of `i`. */
  top(i: number): number {
    let top = i;
    while (this.#ouder[top] !== top) {
      this.#ouder[top] = this.#ouder[this.#ouder[top]!]!;
      top = this.#ouder[top]!;
    }
    return top;
  }

  /** Makes one group of two; the lowest top stays. */
  voegSamen(a: number, b: number): number {
    const [x, y] = [this.top(a), this.top(b)];
    this.#ouder[Math.max(x, y)] = Math.min(x, y);
    return Math.min(x, y);
  }

  /** The groups of two or more, by their top. */
  allen(): [number, number[]][] {
    const rijen = new Map<number, number[]>();
    for (let i = 0; i < this.#ouder.length; i++) {
      const top = this.top(i);
      const rij = rijen.get(top);
      if (rij) rij.push(i);
      else rijen.set(top, [i]);
    }
    return [...rijen].filter(([, rij]) => rij.length > 1);
  }
}

/**
 * Joins in three rounds: what is sure, always; what is likely, unless the towns of the two groups contradict each other; what is only
 * possible, when at least half of what is in a group is tied that way, so that weak links do not chain.
 */
export function maakGroepen(
  leden: readonly Lid[],
  verbanden: readonly Verband[],
  inMeerPlaatsen: (sleutel: string) => boolean,
): Groepen {
  const groepen = new Groepen();
  for (let i = 0; i < leden.length; i++) groepen.erbij();
  const rest: [Verband[], Verband[]] = [[], []];
  for (const v of verbanden) {
    const banden = v.banden.filter((b) => !(b.open && inMeerPlaatsen(b.open)));
    if (banden.some((b) => b.zekerheid === 'zeker')) groepen.voegSamen(v.a, v.b);
    else if (banden.some((b) => b.zekerheid === 'waarschijnlijk')) rest[0].push({ ...v, banden });
    else if (isGenoeg(banden)) rest[1].push({ ...v, banden });
  }
  const plaatsen = new Plaatsen(leden, groepen);
  // Ties with more reasons first.
  for (const v of rest[0].sort((x, y) => y.banden.length - x.banden.length)) {
    const vrij = v.banden.some((b) => b.groep === 'naam' && b.open === undefined);
    plaatsen.voegSamen(v, vrij);
  }
  voegZwakkeSamen(rest[1], groepen, plaatsen);
  return groepen;
}

/** The towns of each group. */
class Plaatsen {
  readonly #van = new Map<number, Set<string>>();
  readonly #groepen: Groepen;

  constructor(leden: readonly Lid[], groepen: Groepen) {
    this.#groepen = groepen;
    leden.forEach(({ kenmerken: k }, i) => {
      const top = groepen.top(i);
      if (!k.plaatsen.length) return;
      const rij = this.#van.get(top);
      if (!rij) this.#van.set(top, new Set(k.plaatsen));
      else for (const p of k.plaatsen) rij.add(p);
    });
  }

  /** Joins the groups of a tie, unless their towns contradict each other. */
  voegSamen({ a, b }: Verband, vrij: boolean): boolean {
    const [x, y] = [this.#groepen.top(a), this.#groepen.top(b)];
    if (x === y) return true;
    const [p, q] = [this.#van.get(x), this.#van.get(y)];
    if (!vrij && p && q && !Array.from(p).some((s) => Array.from(q).some((t) => zelfdePlaats(s, t)))) return false;
    const top = this.#groepen.voegSamen(x, y);
    const samen = new Set([...(p ?? []), ...(q ?? [])]);
    if (samen.size) this.#van.set(top, samen);
    return true;
  }
}

/** Weak ties join groups of before this round; a group that grew by weak ties must be tied to half of what it holds. */
function voegZwakkeSamen(verbanden: readonly Verband[], groepen: Groepen, plaatsen: Plaatsen): void {
  const kern = new Map<number, Set<number>>();
  const buren = new Map<number, Set<number>>();
  const knopen = verbanden.map((v) => [v, groepen.top(v.a), groepen.top(v.b)] as const);
  for (const [, x, y] of knopen) {
    if (x === y) continue;
    buren.set(x, (buren.get(x) ?? new Set()).add(y));
    buren.set(y, (buren.get(y) ?? new Set()).add(x));
  }
  for (const [v, x, y] of knopen) {
    const [p, q] = [kern.get(groepen.top(x)) ?? new Set([x]), kern.get(groepen.top(y)) ?? new Set([y])];
    if (p.has(y)) continue;
    const banden = Array.from(p).reduce((som, i) => som + Array.from(q).filter((j) => buren.get(i)?.has(j)).length, 0);
    if (banden * 2 < p.size * q.size || !plaatsen.voegSamen(v, false)) continue;
    kern.set(groepen.top(x), new Set([...p, ...q]));
  }
}
