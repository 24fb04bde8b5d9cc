import { V, vlaggenVan } from './lexicon.ts';
import { vouw } from './normaliseer.ts';
import { bedoeld } from './verschrijving.ts';

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

/** What the code units below 0x180 are: 0 white, 1 letter, 2 digit, 3 sign. */
const KLASSE = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const teken = String.fromCharCode(code);
  if (/\s/.test(teken)) return 0;
  if (/\p{L}/u.test(teken)) return 1;
  return /\d/.test(teken) ? 2 : 3;
});
const LETTER = /[\p{L}\p{M}]/u;
const WIT = /\s/;

function klasseVan(tekst: string, i: number): number {
  const code = tekst.charCodeAt(i);
  if (code < 0x180) return KLASSE[code]!;
  const teken = String.fromCodePoint(tekst.codePointAt(i)!);
  if (LETTER.test(teken)) return 1;
  return WIT.test(teken) ? 0 : 3;
}

/** End of the token of this class that begins at `i`. An apostrophe within a word belongs to it, save that of a possessive s. */
function stukEind(tekst: string, i: number, klasse: number): number {
  const lengte = (k: number) => (tekst.charCodeAt(k) >= 0xd800 && tekst.codePointAt(k)! > 0xffff ? 2 : 1);
  let k = i + lengte(i);
  if (klasse === 3) return k;
  while (k < tekst.length) {
    if (klasseVan(tekst, k) === klasse) k += lengte(k);
    else if (
      klasse === 1 &&
      tekst[k] === "'" &&
      k + 1 < tekst.length &&
      klasseVan(tekst, k + 1) === 1 &&
      !isBezitS(tekst, k + 1)
    )
      k += 1;
    else break;
  }
  return k;
}

function isBezitS(tekst: string, k: number): boolean {
  return tekst[k] === 's' && (k + 1 >= tekst.length || klasseVan(tekst, k + 1) !== 1);
}

const AFKORTING = new Set(
  'bijn werkn ingeschr wnd won kent nat afk lft vrl sign leeft gebrpl gebpl vst telefnr ds burg gen mgr kol cdt jhr mej wed ul bul av avda paspoortnr docnr telnr rbw pasp nat gd lft vlg dat gebdat geboortedat dhr mevr mevrw mw mvr hr mr drs dr ir ing prof fam tel mob nr no art geb gb bijv bv b.v ca circa o.a oa i.v.m st str jl blz p e.d evt incl excl max min pl resp sub vlgs ong plm div gem afd t.a.v tav c.q cq wv w.v vgl zgn zg ln adr adv alg betr dir pag v d t z o a m i e n b c f g h j k l q r s u w x y kl jr sr mej sra srta mrs ms'.split(
    ' ',
  ),
);

interface Kennis {
  woord: string;
  vlag: number;
}

// What the lists say of a word does not change; texts share most of their words. Emptied when it grows, so that it stays small.
const KENNIS = new Map<string, Kennis>();
const KENNIS_MAXIMUM = 20_000;

/** Cuts a normalised text into tokens with what the lists say of each, and tells where sentences begin. Linear. */
export function tokeniseer(tekst: string): Token[] {
  const tokens: Token[] = [];
  let vorigEind = 0;
  for (let i = 0; i < tekst.length;) {
    const klasse = klasseVan(tekst, i);
    if (klasse === 0) {
      i += 1;
      continue;
    }
    const eind = stukEind(tekst, i, klasse);
    const ruw = tekst.slice(i, eind);
    const weet = klasse === 1 ? lees(ruw) : undefined;
    const wit = i === vorigEind ? 0 : witVan(tekst, vorigEind, i);
    tokens.push({
      begin: i,
      eind,
      aard: klasse - 1,
      ruw,
      woord: weet ? weet.woord : ruw,
      vlag: weet ? weet.vlag : 0,
      wit,
      zin: 0,
    });
    vorigEind = i = eind;
  }
  telZinnen(tokens);
  return tokens;
}

function lees(ruw: string): Kennis {
  const bekend = KENNIS.get(ruw);
  if (bekend) return bekend;
  const woord = vouw(ruw);
  const kennis = verbeter({ woord, vlag: vlaggenVan(woord) | letterbeeld(ruw) });
  if (KENNIS.size >= KENNIS_MAXIMUM) KENNIS.clear();
  if (ruw.length < 40) KENNIS.set(ruw, kennis);
  return kennis;
}

/** A word that no list has, and that is one letter off from one the rules hang on, is read as that one. */
function verbeter(kennis: Kennis): Kennis {
  if (kennis.vlag & ~(V.kapitaal | V.hoofd | V.klank | V.einde | V.straatzwak)) return kennis;
  const woord = bedoeld(kennis.woord);
  return woord ? { woord, vlag: vlaggenVan(woord) | (kennis.vlag & (V.kapitaal | V.hoofd)) } : kennis;
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
  if (vorig.ruw !== '.')
    return volgend.wit === 2 && volgend.vlag & V.kapitaal ? vorig.ruw !== ':' && vorig.ruw !== ',' : false;
  if (!ervoor || vorig.wit > 0) return true;
  if (ervoor.aard === AARD.woord && (AFKORTING.has(ervoor.woord) || ervoor.woord.endsWith('nr')))
    return volgend.wit > 1;
  return true;
}
