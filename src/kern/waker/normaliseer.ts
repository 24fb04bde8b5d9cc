import { CYRILLISCH, GELIJKENDE } from './lijsten/tekens.ts';
import { Verplaatsing } from './verplaatsing.ts';

/** Text as the rules read it, and for each of its units where it came from in the original. */
export interface Genormaliseerd {
  tekst: string;
  /** First unit of the original behind unit `i`. */
  van: (i: number) => number;
  /** Unit of the original after the last one behind unit `i`. */
  tot: (i: number) => number;
}

// Letters, digits and signs that need no look: ASCII without control characters, and Latin letters in one piece.
const GEWOON = /^[\t\n\r -~À-ÖØ-öø-ſ€]*$/;
/** Code points that nobody sees: controls, joiners, direction marks, variation selectors, tags. From and to, in pairs. */
const ONZICHTBAAR = [
  0x00, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x84, 0x86, 0x9f, 0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160,
  0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x20e3, 0x20e3, 0x3164, 0x3164,
  0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff9, 0xfffb, 0xe0000, 0xe01ef,
];

function isOnzichtbaar(code: number): boolean {
  for (let i = 0; i < ONZICHTBAAR.length; i += 2)
    if (code >= ONZICHTBAAR[i]! && code <= ONZICHTBAAR[i + 1]!) return true;
  return false;
}

const STREEP = /[\u2010-\u2015\u2043\u2212\u30FC\uFE58\uFE63\uFF0D]/;
const ENKEL = /[\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4]/;
const DUBBEL = /[\u201C-\u201F\u2033\u00AB\u00BB]/;
const SPATIE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2800]/;
const KLEEFT = /\p{M}/u;
const CIJFER = /\p{Nd}/u;

const RIJ = /[\t\n\r -~À-ÖØ-öø-ſ€]+/y;

/**
 * Brings a text to the form in which the rules read it: compatibility forms (NFKC), one kind of dash, quote, space and
 * digit, letters that only look Latin as the Latin letter, and without characters that nobody sees. Linear in its length.
 */
export function normaliseer(bron: string): Genormaliseerd {
  if (GEWOON.test(bron)) return { tekst: bron, van: (i) => i, tot: (i) => i + 1 };
  const plat = new Verplaatsing();
  for (let i = 0; i < bron.length;) {
    const rij = gewoneRij(bron, i);
    if (rij > i) plat.voeg(bron.slice(i, rij), i, rij);
    if (rij >= bron.length) break;
    const eind = tekenEind(bron, rij);
    plat.voeg(vertaal(bron.slice(rij, eind)), rij, eind);
    i = eind;
  }
  const tekst = plat.tekst();
  if (tekst.search(VREEMD) < 0) return { tekst, van: (i) => plat.van(i), tot: (i) => plat.tot(i) };
  const latijn = maakLatijn(tekst);
  return { tekst: latijn.tekst(), van: (i) => plat.van(latijn.van(i)), tot: (i) => plat.tot(latijn.tot(i) - 1) };
}

/** End of the ordinary characters from `i` on; the last of them is left to the mark that clings to it. */
function gewoneRij(bron: string, i: number): number {
  RIJ.lastIndex = i;
  if (!RIJ.test(bron)) return i;
  const eind = RIJ.lastIndex;
  return eind < bron.length &&
    bron.charCodeAt(eind) >= 0x300 &&
    KLEEFT.test(bron[eind]!) &&
    !isOnzichtbaar(bron.codePointAt(eind)!)
    ? eind - 1
    : eind;
}

/** End of the character at `i` with the marks that cling to it; at most sixteen marks, so that a pile of them stays cheap. */
function tekenEind(bron: string, i: number): number {
  let eind = i + String.fromCodePoint(bron.codePointAt(i)!).length;
  if (bron.charCodeAt(i) < 0x41) return eind;
  for (let n = 0; n < 16 && eind < bron.length; n++) {
    const code = bron.codePointAt(eind)!;
    if (code < 0x300 || !KLEEFT.test(String.fromCodePoint(code)) || isOnzichtbaar(bron.codePointAt(eind)!)) break;
    eind += code > 0xffff ? 2 : 1;
  }
  return eind;
}

function vertaal(teken: string): string {
  const code = teken.codePointAt(0)!;
  if (teken.length === 1 && ((code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13)) return teken;
  if (isOnzichtbaar(code)) return '';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (teken.length === 1 && code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  if (STREEP.test(teken)) return '-';
  if (ENKEL.test(teken)) return "'";
  if (DUBBEL.test(teken)) return '"';
  if (SPATIE.test(teken)) return ' ';
  const omlijst = omlijsteLetter(code);
  if (omlijst) return omlijst;
  if (CIJFER.test(teken)) return cijferwaarde(teken, code);
  if (teken === '€') return teken;
  const nieuw = teken.normalize('NFKC');
  return nieuw.length > 24 ? nieuw.slice(0, 24) : nieuw;
}

/** Letters in a filled circle or square have no compatibility form. */
function omlijsteLetter(code: number): string {
  for (const eerste of [0x1f150, 0x1f170, 0x1f130, 0x1f1e6])
    if (code >= eerste && code < eerste + 26) return String.fromCharCode(65 + code - eerste);
  return '';
}

/** Decimal digits of a script stand in blocks of ten that begin at a zero. */
function cijferwaarde(teken: string, code: number): string {
  const plat = teken.normalize('NFKC');
  if (/^\d/.test(plat)) return plat;
  let nul = code;
  while (code - nul < 9 && CIJFER.test(String.fromCodePoint(nul - 1))) nul -= 1;
  return String(code - nul);
}

const VREEMD = /[\u0370-\u03FF\u0400-\u052F\u0131\u0261\u0251\u0280\u1D00-\u1D2B\u2113]/g;
const DEEL = /[\p{L}\p{M}\d]/u;

/** Within a word that has Latin letters or digits a look-alike is the Latin letter; a whole word of Cyrillic is transcribed. */
function maakLatijn(tekst: string): Verplaatsing {
  const uit = new Verplaatsing();
  let klaar = 0;
  for (const { index } of tekst.matchAll(VREEMD)) {
    if (index < klaar) continue;
    let [begin, eind] = [index, index + 1];
    while (begin > klaar && DEEL.test(tekst[begin - 1]!)) begin -= 1;
    while (eind < tekst.length && DEEL.test(tekst[eind]!)) eind += 1;
    const woord = tekst.slice(begin, eind);
    uit.voeg(tekst.slice(klaar, begin), klaar, begin);
    const gemengd = /[a-z\d]/i.test(woord) || [...woord].every((t) => GELIJKENDE.has(t));
    for (let k = 0; k < woord.length; k++) uit.voeg(latijn(woord[k]!, gemengd), begin + k, begin + k + 1);
    klaar = eind;
  }
  uit.voeg(tekst.slice(klaar), klaar, tekst.length);
  return uit;
}

function latijn(teken: string, gemengd: boolean): string {
  return (gemengd ? GELIJKENDE.get(teken) : undefined) ?? CYRILLISCH.get(teken) ?? teken;
}

const BIJZONDER: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ŋ: 'n',
  ħ: 'h',
  ĸ: 'k',
  ĳ: 'ij',
};

/** A word in plain lower-case letters, as the lists have it. */
export function vouw(woord: string): string {
  const klein = woord.toLowerCase();
  if (/^[a-z]*$/.test(klein)) return klein;
  return klein
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðłıþŋħĸĳ]/g, (t) => BIJZONDER[t]!);
}
