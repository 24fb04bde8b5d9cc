import { AARD, tokeniseer, type Token } from './tokeniseer.ts';

/** A normalised text with its tokens, as every rule gets it. */
export interface Lezing {
  tekst: string;
  tokens: readonly Token[];
  /** Tokens that are part of a date, a time or a sum of money; they are no phone number or document. */
  bezet: Uint8Array;
}

/** Reads a normalised text. */
export function lees(tekst: string): Lezing {
  const tokens = tokeniseer(tekst);
  return { tekst, tokens, bezet: new Uint8Array(tokens.length) };
}

/** Index of the nearest token before `i` in the same sentence, within `ver` tokens, for which `past` holds; else -1. */
export function terug(l: Lezing, i: number, ver: number, past: (t: Token, j: number) => boolean): number {
  const zin = l.tokens[i]?.zin;
  for (let j = i - 1; j >= 0 && j >= i - ver; j--) {
    const token = l.tokens[j]!;
    if (token.zin !== zin) return -1;
    if (past(token, j)) return j;
  }
  return -1;
}

/** Index of the nearest token after `i` in the same sentence, within `ver` tokens, for which `past` holds; else -1. */
export function verder(l: Lezing, i: number, ver: number, past: (t: Token, j: number) => boolean): number {
  const zin = l.tokens[i]?.zin;
  for (let j = i + 1; j < l.tokens.length && j <= i + ver; j++) {
    const token = l.tokens[j]!;
    if (token.zin !== zin) return -1;
    if (past(token, j)) return j;
  }
  return -1;
}

/** True when one of the words stands within `ver` tokens before `i`, in the same sentence. */
export function heeftVoor(l: Lezing, i: number, ver: number, woorden: ReadonlySet<string>): boolean {
  return terug(l, i, ver, (t) => woorden.has(t.woord)) >= 0;
}

/** True when one of the words stands within `ver` tokens after `i`, in the same sentence. */
export function heeftNa(l: Lezing, i: number, ver: number, woorden: ReadonlySet<string>): boolean {
  return verder(l, i, ver, (t) => woorden.has(t.woord)) >= 0;
}

/** True when a token near `i` (before or after, in the sentence) has one of the bits. */
export function heeftBit(l: Lezing, i: number, voor: number, na: number, bits: number): boolean {
  const past = (t: Token) => (t.vlag & bits) !== 0;
  return terug(l, i, voor, past) >= 0 || verder(l, i, na, past) >= 0;
}

/** The tokens `i`..`j` as one string without white, for patterns over small pieces. */
export function plak(l: Lezing, i: number, j: number): string {
  let uit = '';
  for (let k = i; k <= j && k < l.tokens.length; k++) uit += l.tokens[k]!.ruw;
  return uit;
}

/** A set of words from one string. */
export function set(woorden: string): ReadonlySet<string> {
  return new Set(woorden.split(/\s+/).filter(Boolean));
}

/** True when the token is a word. */
export function isWoord(t: Token | undefined): t is Token & { aard: 0 } {
  return t !== undefined && t.aard === AARD.woord;
}

/** True when the token is a run of digits. */
export function isGetal(t: Token | undefined): t is Token & { aard: 1 } {
  return t !== undefined && t.aard === AARD.getal;
}
