import { V, vlaggenVan } from './lexicon.ts';
import { vouw } from './normaliseer.ts';

/** What a token is made of. */
export const AARD = { woord: 0, getal: 1, teken: 2 } as const;

/** A word, a run of digits or one sign. */
export interface Token {
  begin: number;
  eind: number;
  aard: number;
  /** As it stands in the normalised text. */
  ruw: string;
  /** Folded: plain lower-case letters. */
  woord: string;
  /** Bits of V. */
  vlag: number;
  /** Before it: 0 nothing, 1 space, 2 end of line, 3 empty line. */
  wit: number;
  /** Number of the sentence it stands in. */
  zin: number;
}

const STUK = /[\p{L}\p{M}]+(?:'(?!s(?![\p{L}]))[\p{L}\p{M}]+)*|\d+|[^\s]/gsu;
const AFKORTING = new Set(
  'nat gd lft vlg dat gebdat geboortedat dhr mevr mevrw mw mvr hr mr drs dr ir ing prof fam tel mob nr no art geb gb bijv bv b.v ca circa o.a oa i.v.m st str jl blz p e.d evt incl excl max min pl resp sub vlgs ong plm div gem afd t.a.v tav c.q cq wv w.v vgl zgn zg ln adr adv alg betr dir pag v d t z o a m i e n b c f g h j k l q r s u w x y kl jr sr mej sra srta mrs ms'.split(' '),
);

/** Cuts a normalised text into tokens with what the lists say of each, and tells where sentences begin. Linear. */
export function tokeniseer(tekst: string): Token[] {
  const tokens: Token[] = [];
  const kennis = new Map<string, { woord: string; vlag: number }>();
  let vorigEind = 0;
  for (const stuk of tekst.matchAll(STUK)) {
    const ruw = stuk[0];
    const begin = stuk.index;
    const eerste = ruw.charCodeAt(0);
    const isGetal = eerste >= 48 && eerste <= 57;
    const isWoord = !isGetal && (ruw.length > 1 || LETTER.test(ruw)) && LETTER.test(ruw);
    const aard = isGetal ? AARD.getal : isWoord ? AARD.woord : AARD.teken;
    let weet = aard === AARD.woord ? kennis.get(ruw) : undefined;
    if (aard === AARD.woord && !weet) kennis.set(ruw, (weet = lees(ruw)));
    tokens.push({
      begin,
      eind: begin + ruw.length,
      aard,
      ruw,
      woord: weet?.woord ?? ruw,
      vlag: weet?.vlag ?? 0,
      wit: begin === vorigEind ? 0 : witVan(tekst, vorigEind, begin),
      zin: 0,
    });
    vorigEind = begin + ruw.length;
  }
  telZinnen(tokens);
  return tokens;
}

const LETTER = /^[\p{L}\p{M}]/u;

function lees(ruw: string): { woord: string; vlag: number } {
  const woord = vouw(ruw);
  return { woord, vlag: vlaggenVan(woord) | letterbeeld(ruw) };
}

function letterbeeld(ruw: string): number {
  const eerste = ruw[0]!;
  if (eerste === eerste.toLowerCase()) return 0;
  return ruw.length > 1 && ruw === ruw.toUpperCase() ? V.kapitaal | V.hoofd : V.kapitaal;
}

function witVan(tekst: string, van: number, tot: number): number {
  let regels = 0;
  for (let i = van; i < tot && regels < 2; i++) if (tekst.charCodeAt(i) === 10) regels += 1;
  return 1 + regels;
}

/** A sentence ends at . ! ? before a space, unless an abbreviation or initial stands before the point; and at an empty line. */
function telZinnen(tokens: Token[]): void {
  let zin = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const vorig = tokens[i - 1];
    if (vorig && (token.wit === 3 || (token.wit > 0 && sluit(vorig, tokens[i - 2], token)))) zin += 1;
    token.zin = zin;
  }
}

function sluit(vorig: Token, ervoor: Token | undefined, volgend: Token): boolean {
  if (vorig.ruw === '!' || vorig.ruw === '?') return true;
  if (vorig.ruw !== '.') return volgend.wit === 2 && volgend.vlag & V.kapitaal ? vorig.ruw !== ':' && vorig.ruw !== ',' : false;
  if (!ervoor || vorig.wit > 0) return true;
  if (ervoor.aard === AARD.woord && AFKORTING.has(ervoor.woord)) return volgend.wit > 1;
  return true;
}
