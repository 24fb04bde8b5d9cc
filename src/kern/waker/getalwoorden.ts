import { AARD } from './tokeniseer.ts';
import { isGetal, type Lezing } from './lezing.ts';
import { vouw } from './normaliseer.ts';

const EEN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TIEN = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TIENTAL = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const VREEMD: readonly string[] = [
  'zero one two three four five six seven eight nine',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zero unu doi trei patru cinci sase sapte opt noua',
  'zero um dois tres quatro cinco seis sete oito nove',
  'null eins zwei drei vier funf sechs sieben acht neun',
  'zero uno due tre quattro cinque sei sette otto nove',
  'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec',
  'nulla egy ketto harom negy - hat - nyolc kilenc',
  'sifir bir iki uc dort bes alti yedi sekiz dokuz',
  'nula edno dve tri chetiri pet shest sedem osem devet',
  'zero nje dy tre kater pese gjashte shtate tete nente',
  'zero un deux trois quatre cinq six sept huit neuf',
];

const GETALWOORDEN = bouwGetalwoorden();

function bouwGetalwoorden(): Map<string, string> {
  const kaart = new Map<string, string>();
  // A dash stands for a word that is an ordinary one here ('het' is six in Hungarian).
  for (const rij of VREEMD) rij.split(' ').forEach((w, n) => w !== '-' && kaart.set(w, String(n)));
  EEN.forEach((w, n) => kaart.set(w, String(n)));
  TIEN.forEach((w, n) => kaart.set(w, String(n + 10)));
  TIENTAL.forEach((tiental, t) => {
    kaart.set(tiental, String((t + 2) * 10));
    for (let n = 1; n < 10; n++)
      kaart.set(vouw(`${EEN[n]}${EEN[n]!.endsWith('e') ? 'ën' : 'en'}${tiental}`), String((t + 2) * 10 + n));
  });
  kaart.set('oh', '0').set('nulnul', '00').set('nulzes', '06');
  return kaart;
}

/** The number that a word stands for, as digits, or undefined. */
export function getalVan(woord: string): string | undefined {
  return GETALWOORDEN.get(woord);
}

/** Digits read from token `i` to `j`. */
export interface Cijferstand {
  cijfers: string;
  j: number;
  /** Signs and white between the groups. */
  tussen: number;
  /** Groups that were words. */
  woorden: number;
}

const TUSSEN = /^[^\p{L}\p{N}\s,:;€%&"'?!=@#<>]$/u;

/** The digits from token `i` on, as they stand at the end of every group: words for numbers, o for 0 and l for 1 count along. */
export function leesCijfers(l: Lezing, i: number, maximum = 16): Cijferstand[] {
  const standen: Cijferstand[] = [];
  let [cijfers, tussen, woorden] = ['', 0, 0];
  for (let j = i; j < l.tokens.length && j < i + 36; j++) {
    const token = l.tokens[j]!;
    if (j > i && (token.wit > 2 || (l.bezet[j] && cijfers.length < 6))) break;
    const groep = groepVan(l, j);
    if (groep === undefined) {
      if (token.aard === AARD.woord || !TUSSEN.test(token.ruw) || tekensOpRij(l, j) > 3) break;
      if (token.ruw === '+' && (token.wit > 0 || l.tokens[j - 1]!.ruw === '/')) break;
      tussen += 1;
      continue;
    }
    if (token.aard === AARD.woord && GETALWOORDEN.has(token.woord)) woorden += 1;
    if (j > i && token.wit > 0) tussen += 1;
    cijfers += groep;
    if (cijfers.length > maximum) break;
    standen.push({ cijfers, j, tussen, woorden });
  }
  return standen;
}

/** The digits of one token: of a run of digits, a number word, or a letter o, l or i that stands against a digit. */
function groepVan(l: Lezing, j: number): string | undefined {
  const token = l.tokens[j]!;
  if (isGetal(token)) return token.ruw.length > 16 ? undefined : token.ruw;
  if (token.aard !== AARD.woord) return undefined;
  if (/^[oOlI]{1,3}$/.test(token.ruw) && raaktCijfer(l, j))
    return token.ruw.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1');
  return GETALWOORDEN.get(token.woord);
}

function raaktCijfer(l: Lezing, j: number): boolean {
  const [vorig, volgend] = [l.tokens[j - 1], l.tokens[j + 1]];
  return (isGetal(volgend) && volgend.wit === 0) || (isGetal(vorig) && l.tokens[j]!.wit === 0);
}

function tekensOpRij(l: Lezing, j: number): number {
  let n = 0;
  while (j - n >= 0 && l.tokens[j - n]!.aard === AARD.teken) n += 1;
  return n;
}

/** Offsets of the tokens `i`..`j`. */
export function plekVan(l: Lezing, i: number, j: number): { begin: number; eind: number } {
  return { begin: l.tokens[i]!.begin, eind: l.tokens[j]!.eind };
}

/** True for a digit that goes on a row of loose digits ('1 1 1 …'): a number that counts began before it, or begins with 0. */
export function inLosseRij(l: Lezing, i: number): boolean {
  const [vorig, token] = [l.tokens[i - 1], l.tokens[i]!];
  return token.ruw.length === 1 && token.ruw !== '0' && isGetal(token) && isGetal(vorig) && vorig.ruw.length === 1;
}

/** True when digits stand right against token `i` from before, so that a number does not begin here. */
export function midden(l: Lezing, i: number): boolean {
  const [ervoor, vorig, token] = [l.tokens[i - 2], l.tokens[i - 1], l.tokens[i]!];
  if (token.wit > 0 || !vorig) return false;
  if (vorig.aard !== AARD.teken) return vorig.aard === AARD.getal || !/^[oOlI]$/.test(vorig.ruw);
  return vorig.wit === 0 && isGetal(ervoor) && /^[-./]$/.test(vorig.ruw);
}
