import { BIJVOEGLIJK, KENMERKEN, TOESTANDEN } from './lijsten/lichaam.ts';
import { INWONERS, LANDEN } from './lijsten/plaatsen.ts';
import { SEINWOORDEN } from './lijsten/seinwoorden.ts';
import { NATIES, woordenVan } from './lexicon.ts';

const KORTSTE = 7;

/** Words that the rules hang on, by each form with one letter left out. Only long ones: a short word has too many neighbours. */
const SEIN = new Set([
  ...NATIES,
  ...[INWONERS, LANDEN, KENMERKEN, BIJVOEGLIJK, SEINWOORDEN, TOESTANDEN.replaceAll('|', ' ')].flatMap(woordenVan),
]);
const ZONDER_EEN = bouw();

function bouw(): Map<string, string[]> {
  const kaart = new Map<string, string[]>();
  for (const woord of SEIN) {
    if (woord.length < KORTSTE || !/^[a-z]+$/.test(woord)) continue;
    for (const vorm of [woord, ...weglatingen(woord)]) kaart.set(vorm, [...(kaart.get(vorm) ?? []), woord]);
  }
  return kaart;
}

function weglatingen(woord: string): string[] {
  return Array.from(woord, (_, i) => woord.slice(0, i) + woord.slice(i + 1));
}

/** The word that was meant, when one letter is missing, extra, other or swapped with its neighbour; else undefined. */
export function bedoeld(woord: string): string | undefined {
  if (woord.length < KORTSTE - 1 || woord.length > 24 || SEIN.has(woord)) return undefined;
  for (const vorm of [woord, ...weglatingen(woord)]) {
    const gevonden = ZONDER_EEN.get(vorm)?.find((k) => k !== woord && k[0] === woord[0] && isEenVerschil(woord, k));
    if (gevonden) return gevonden;
  }
  return undefined;
}

/** One letter missing, extra or other, or two neighbours swapped (Damerau). */
function isEenVerschil(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (a.length === b.length)
    return x.slice(1) === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  return a.length > b.length ? x.slice(1) === y : y.slice(1) === x;
}
