/** Chance with a seed, so that every run makes the same set. */
export class Toeval {
  #stand: number;

  constructor(zaad: number) {
    this.#stand = zaad >>> 0;
  }

  /** A fraction from 0 up to 1 (mulberry32). */
  deel(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) >>> 0;
    let t = this.#stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `van` up to and with `tot`. */
  getal(van: number, tot: number): number {
    return van + Math.floor(this.deel() * (tot - van + 1));
  }

  kies<T>(rij: readonly T[]): T {
    return rij[Math.floor(this.deel() * rij.length)]!;
  }

  kans(p: number): boolean {
    return this.deel() < p;
  }

  cijfers(n: number): string {
    return Array.from({ length: n }, () => this.getal(0, 9)).join('');
  }
}
