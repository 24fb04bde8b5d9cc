/**
 * A pattern of a list: groups joined by ` & ` that must stand near each other in one sentence, in any order. A group is a
 * choice by ` | ` of one or more words in a row; `*` stands for the rest of a word, `_` for any one word.
 */
export interface Patroon {
  groepen: string[][][];
}

/** Where a pattern stands in a sentence: indexes of words, end exclusive. */
export interface Plek {
  van: number;
  tot: number;
}

/** How many words a match of two groups may span, and of more. */
const RUIMTE = 10;
const RUIMTE_MEER = 14;

/** Reads a pattern. Throws on an empty group, so that a slip in a list shows at once. */
export function leesPatroon(bron: string): Patroon {
  const groepen = bron
    .split('&')
    .map((groep) => groep.split('|').map((keus) => keus.trim().split(/\s+/).filter(Boolean)));
  if (groepen.some((g) => g.some((k) => k.length === 0))) throw new Error(`een leeg deel in het patroon '${bron}'`);
  return { groepen };
}

/** The places where all groups stand near each other, given the places of each; of overlapping ones the first. */
export function verbind(perGroep: readonly (readonly Plek[])[]): Plek[] {
  const gevonden: Plek[] = [];
  for (const eerste of perGroep[0] ?? []) {
    const plek = breidUit(eerste, perGroep.slice(1));
    if (plek && !gevonden.some((g) => overlapt(plek, g))) gevonden.push(plek);
  }
  return gevonden;
}

function breidUit(begin: Plek, rest: readonly (readonly Plek[])[]): Plek | undefined {
  const delen = [begin];
  const ruimte = rest.length > 1 ? RUIMTE_MEER : RUIMTE;
  let plek = begin;
  for (const plekken of rest) {
    const naast = plekken
      .filter((p) => !delen.some((d) => overlapt(p, d)))
      .map((p) => ({ deel: p, van: Math.min(p.van, plek.van), tot: Math.max(p.tot, plek.tot) }))
      .filter((p) => p.tot - p.van <= ruimte)
      .sort((a, b) => a.tot - a.van - (b.tot - b.van))[0];
    if (!naast) return undefined;
    delen.push(naast.deel);
    plek = { van: naast.van, tot: naast.tot };
  }
  return plek;
}

/** Whether two places share a word. */
export function overlapt(a: Plek, b: Plek): boolean {
  return a.van < b.tot && b.van < a.tot;
}
