import { MAANDEN } from './datums.ts';
import { getalVan } from './getalwoorden.ts';
import { isGetal, isWoord, type Lezing } from './lezing.ts';

const RANG = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeentwintigste drieentwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste'
    .split(' ')
    .map((woord, n) => [woord, n + 1]),
);

/** Last token of a year in words at `i` ('negentienhonderdachtennegentig', 'tweeduizend twee'), or -1. */
export function leesWoordjaar(l: Lezing, i: number): number {
  const eeuw = /^(?:negentienhonderd|negentien|tweeduizend)(?:en)?/.exec(l.tokens[i]?.woord ?? '');
  if (!eeuw) return -1;
  const rest = l.tokens[i]!.woord.slice(eeuw[0].length).replace(/^en/, '');
  if (rest) return getalVan(rest) !== undefined ? i : -1;
  const k = l.tokens[i + 1]?.woord === 'en' ? i + 2 : i + 1;
  if (l.tokens[k]?.wit === 1 && isWoord(l.tokens[k]) && getalVan(l.tokens[k]!.woord) !== undefined) return k;
  return eeuw[0].startsWith('negentien') && !eeuw[0].includes('honderd') ? -1 : i;
}

/** A date with its day in words: 'zeven mei negentienhonderdachtennegentig', 'de derde april 2001'. First and last token. */
export function leesWoorddatum(l: Lezing, m: number): { i: number; j: number } | undefined {
  const dag = l.tokens[m - 1];
  if (!isWoord(l.tokens[m]) || !MAANDEN.has(l.tokens[m]!.woord) || !isWoord(dag) || dag.zin !== l.tokens[m]!.zin)
    return undefined;
  const n = RANG.get(dag.woord) ?? Number(getalVan(dag.woord) ?? 0);
  if (n < 1 || n > 31) return undefined;
  const jaar = leesWoordjaar(l, m + 1);
  if (jaar > 0) return { i: m - 1, j: jaar };
  const getal = l.tokens[m + 1];
  return { i: m - 1, j: isGetal(getal) && /^(?:19|20)\d\d$|^\d\d$/.test(getal.ruw) ? m + 1 : m };
}
