/**
 * A pattern of words that matches them in capitals too, for beside parts that must keep their case. The modifier `(?i:…)`
 * would say the same, but V8 (Node 24) forgets it now and then in a program that has run for a while.
 * @param bron words, groups and escaped signs; no classes or `\\p`.
 */
export function inElkeKast(bron: string): string {
  return bron.replaceAll(/\p{L}/gu, (l) => `[${l.toLowerCase()}${l.toUpperCase()}]`);
}
