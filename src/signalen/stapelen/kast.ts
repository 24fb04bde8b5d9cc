/**
 * A pattern of words that matches them in capitals too, for beside parts that must keep their case. Written out, and not with
 * the modifier `(?i:…)`: in one long run a role that began with a capital was not read, and nothing else in the pattern tells
 * capitals apart. It could not be made to happen again.
 * @param bron words, groups and escaped signs; no classes or `\\p`.
 */
export function inElkeKast(bron: string): string {
  return bron.replaceAll(/\p{L}/gu, (l) => `[${l.toLowerCase()}${l.toUpperCase()}]`);
}
