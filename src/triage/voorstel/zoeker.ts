import { leesPatroon, verbind, type Plek } from './patroon.ts';
import type { Zin } from './woorden.ts';
import { Woordenlijst } from './woordenlijst.ts';

/** A choice of a group as numbers of words: after the first the others in a row; below zero is any word. */
type Rest = readonly number[];

/**
 * Finds many patterns at once. Every word of a sentence is looked up one time among the words of the lists; of every pattern only its
 * rarest group is looked for, and the other groups when that one is there. So the cost grows with the text, hardly with the lists.
 */
export class Zoeker {
  readonly #lijst = new Woordenlijst();
  readonly #patronen: number[][] = [];
  readonly #groepnummers = new Map<string, number>();
  /** Per group its choices by the first word. */
  readonly #groepen: Map<number, Rest[]>[] = [];
  /** Per word the groups that begin with it and are the rarest of a pattern. */
  readonly #ankers = new Map<number, number[]>();
  readonly #patronenVan = new Map<number, number[]>();

  /** Takes the patterns; what is found is told by their place in this list. */
  constructor(bronnen: readonly string[]) {
    for (const bron of bronnen) this.#patronen.push(leesPatroon(bron).groepen.map((k) => this.#voegGroepToe(k)));
    const gewoon = this.#telGroepen();
    for (const [nummer, groepen] of this.#patronen.entries()) {
      const anker = groepen.toSorted((a, b) => this.#gewicht(a, gewoon) - this.#gewicht(b, gewoon))[0]!;
      const bekend = this.#patronenVan.get(anker);
      if (bekend) bekend.push(nummer);
      else this.#zetAnker(anker, nummer);
    }
  }

  /** All patterns that stand in the sentence, with their places. */
  zoek({ woorden }: Zin): { patroon: number; plekken: Plek[] }[] {
    const nummers = woorden.map(({ woord }) => this.#lijst.zoek(woord));
    const ankers = new Set<number>();
    for (const n of nummers.flat()) for (const groep of this.#ankers.get(n) ?? []) ankers.add(groep);
    const gezien = new Map<number, Plek[]>();
    const gevonden: { patroon: number; plekken: Plek[] }[] = [];
    for (const anker of ankers) {
      if (this.#vind(anker, nummers, gezien).length === 0) continue;
      for (const patroon of this.#patronenVan.get(anker)!) {
        const plekken = this.#verbind(patroon, nummers, gezien);
        if (plekken.length) gevonden.push({ patroon, plekken });
      }
    }
    return gevonden.sort((a, b) => a.patroon - b.patroon);
  }

  #verbind(patroon: number, nummers: readonly (readonly number[])[], gezien: Map<number, Plek[]>): Plek[] {
    const perGroep: Plek[][] = [];
    for (const groep of this.#patronen[patroon]!) {
      const plekken = this.#vind(groep, nummers, gezien);
      if (plekken.length === 0) return [];
      perGroep.push(plekken);
    }
    return verbind(perGroep);
  }

  /** The places of one group; of choices that begin at one word the longest. */
  #vind(groep: number, nummers: readonly (readonly number[])[], gezien: Map<number, Plek[]>): Plek[] {
    const bekend = gezien.get(groep);
    if (bekend) return bekend;
    const keuzes = this.#groepen[groep]!;
    const plekken: Plek[] = [];
    for (const [van, eerste] of nummers.entries()) {
      let tot = 0;
      for (const n of eerste) {
        for (const rest of keuzes.get(n) ?? []) {
          const past = rest.every(
            (deel, k) => (nummers[van + 1 + k] && deel < 0) || nummers[van + 1 + k]?.includes(deel),
          );
          if (past) tot = Math.max(tot, van + 1 + rest.length);
        }
      }
      if (tot) plekken.push({ van, tot });
    }
    gezien.set(groep, plekken);
    return plekken;
  }

  #voegGroepToe(keuzes: string[][]): number {
    const sleutel = keuzes.map((k) => k.join(' ')).join('|');
    const bekend = this.#groepnummers.get(sleutel);
    if (bekend !== undefined) return bekend;
    const groep = this.#groepnummers.size;
    this.#groepnummers.set(sleutel, groep);
    const perWoord = new Map<number, Rest[]>();
    for (const [eerste, ...rest] of keuzes) {
      const nummer = this.#lijst.nummer(eerste!);
      const nummers = rest.map((deel) => (deel === '_' ? -1 : this.#lijst.nummer(deel)));
      perWoord.set(nummer, [...(perWoord.get(nummer) ?? []), nummers]);
    }
    this.#groepen.push(perWoord);
    return groep;
  }

  /** In how many groups each word stands: a word of many groups is an ordinary one. */
  #telGroepen(): ReadonlyMap<number, number> {
    const aantal = new Map<number, number>();
    for (const n of this.#groepen.flatMap((g) => [...g.keys()])) aantal.set(n, (aantal.get(n) ?? 0) + 1);
    return aantal;
  }

  #gewicht(groep: number, gewoon: ReadonlyMap<number, number>): number {
    return [...this.#groepen[groep]!.keys()].reduce((som, n) => som + gewoon.get(n)!, 0);
  }

  #zetAnker(groep: number, patroon: number): void {
    this.#patronenVan.set(groep, [patroon]);
    for (const n of this.#groepen[groep]!.keys()) this.#ankers.set(n, [...(this.#ankers.get(n) ?? []), groep]);
  }
}
