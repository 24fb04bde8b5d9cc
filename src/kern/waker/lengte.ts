import { V } from './lexicon.ts';
import { type Lezing, heeftBit, isGetal, terug, verder } from './lezing.ts';
import type { Token } from './tokeniseer.ts';
import { isTooi } from './tooi.ts';
import { HERKEN, MENS, ZAAK } from './lichaamcontext.ts';

/** '1,60 m', '1m75', '170 cm', 'lengte 170', '50 kilo': of a person unless something is being measured. Last token, or -1. */
export function leesLengte(l: Lezing, i: number): number {
  if (!isGetal(l.tokens[i]) || l.bezet[i] || (l.tokens[i]!.wit === 0 && i > 0 && isGetal(l.tokens[i - 2]))) return -1;
  const j = lengteEind(l, i);
  return j < 0 || terug(l, i, 5, isMaat) >= 0 || verder(l, j, 3, isMaat) >= 0 ? -1 : j;
}

function isMaat(x: Token): boolean {
  return MAAT.test(x.woord) || x.ruw === '×';
}

const MAAT =
  /^(?:hoog|breed|hoogte|breedte|plafond|plafondhoogte|gang|kamer|matras|bed|raam|deur|diep|diepte|x|bij|muur|hek|schutting|afstand|oppervlak|oppervlakte|tafel|bar|balie|trap|doorgang|vrije)$/;

function lengteEind(l: Lezing, i: number): number {
  const woord = (k: number) => l.tokens[i + k]?.woord ?? '';
  const honderd = /^[4-9]\d$|^0\d$/.test(woord(2)) && l.tokens[i + 2]!.wit < 2;
  if (/^[12]$/.test(woord(0)) && /^[.,]$/.test(woord(1)) && honderd && l.tokens[i + 2]!.wit === 0) {
    if (/^(?:m|mtr|meter)$/.test(woord(3))) return i + 3;
    if (
      /^(?:lengte|lang|length|height|hoogte)$/.test(l.tokens[i - 1]?.woord ?? '') ||
      (l.tokens[i - 1]?.ruw === ':' && l.tokens[i - 2]?.woord === 'lengte')
    )
      return i + 2;
    const geschat =
      terug(l, i, 5, (x) => /^(?:lengte|ca|circa|ongeveer|ongev|ong|plm|lang|signalement)$/.test(x.woord)) >= 0;
    return /^(?:lang|groot)$/.test(woord(3)) ||
      (geschat && woord(3) !== '€' && heeftBit(l, i, 12, 4, MENS)) ||
      (woord(0) === '1' && inSignalement(l, i, i + 2))
      ? i + 2
      : -1;
  }
  // '75C, slank': in a row of what is said of somebody.
  if (
    /^[6-9][05]$/.test(woord(0)) &&
    /^[a-h]{1,2}$/.test(woord(1)) &&
    l.tokens[i + 1]!.wit === 0 &&
    inSignalement(l, i, i + 1)
  )
    return i + 1;
  if (woord(0) === '1' && /^(?:m|meter)$/.test(woord(1)) && honderd) return i + 2;
  if (/^1[4-9]\d$|^20\d$/.test(woord(0))) {
    if (/^(?:cm|centimeter)$/.test(woord(1))) return i + 1;
    return terug(l, i, 3, (x) => x.woord === 'lengte') >= 0 ? i : -1;
  }
  if (!/^(?:[4-9]\d|1[0-4]\d)$/.test(woord(0)) || !/^(?:kg|kilo)$/.test(woord(1))) return -1;
  const vanMens = (x: Token) =>
    HERKEN.has(x.woord) ||
    (x.vlag & V.persoon) !== 0 ||
    /^(?:weegt|gewicht|weight|cm|cup|lengte|m|jaar|jr|slank|blond)$/.test(x.woord);
  return terug(l, i, 9, vanMens) >= 0 && terug(l, i, 4, (x) => ZAAK.has(x.woord)) < 0 ? i + 1 : -1;
}

const KENMERK =
  /^(?:cup|jaar|jr|kg|cm|slank|slanke|kaal|getint|y|tatoeage|tattoo|blond|blonde|mollig|borsten|brunette|lengte|huid|gewicht|ogen|haar)$/;

/** Between commas, beside other looks. */
function inSignalement(l: Lezing, i: number, j: number): boolean {
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[j + 1]];
  const scheidt = (t: Token) => /^[,;/|]$/.test(t.ruw) || isTooi(t);
  if (vorig && vorig.zin === l.tokens[i]!.zin && !scheidt(vorig) && !(vorig.vlag & V.persoon)) return false;
  if (volgend && volgend.zin === l.tokens[j]!.zin && !scheidt(volgend)) return false;
  const past = (x: Token) => KENMERK.test(x.woord) || HERKEN.has(x.woord);
  return terug(l, i, 9, past) >= 0 || verder(l, j, 9, past) >= 0;
}
