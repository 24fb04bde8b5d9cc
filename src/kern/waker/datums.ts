import { type Lezing, isGetal, isWoord, set } from './lezing.ts';

export const MAANDEN: ReadonlySet<string> =
  set(`januari jan februari feb febr maart mrt april apr mei juni jun juli jul augustus aug september sept sep oktober okt november nov december dec
  january february march may june july october enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ianuarie februarie martie aprilie mai iunie iulie octombrie noiembrie decembrie septembrie
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro`);

const SCHEIDING = new Set(['-', '/', '.']);

const GELD = set('€ eur euro euros dollar lei ron');

const NA_GELD = set('euro eur euros ,- p/u pu');

/** A date in the text: first and last token, and its year if it has one. */
export interface Datum {
  i: number;
  j: number;
  jaar: number;
}

/** Finds dates, times and sums of money, and marks their tokens as taken. */
export function vindDatums(l: Lezing): Datum[] {
  const datums: Datum[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    if (!isGetal(l.tokens[i])) continue;
    const datum = leesDatum(l, i) ?? leesMaandVoorop(l, i);
    if (datum) {
      datums.push(datum);
      l.bezet.fill(1, datum.i, datum.j + 1);
      i = datum.j;
    } else markeerGeldOfTijd(l, i);
  }
  return datums;
}

function leesDatum(l: Lezing, i: number): Datum | undefined {
  const [a, s, b, t, c] = [0, 1, 2, 3, 4].map((k) => l.tokens[i + k]);
  const vorig = l.tokens[i - 1];
  if ((isGetal(vorig) && (a?.wit === 0 || vorig.ruw.length < 6)) || l.tokens[i - 1]?.ruw === '+' || !a)
    return undefined;
  if (isWoord(s) && MAANDEN.has(s.woord) && dagOk(a.ruw)) return leesMetMaand(l, i, i + 1);
  if (
    isWoord(b) &&
    MAANDEN.has(b.woord) &&
    b.woord.length > 2 &&
    dagOk(a.ruw) &&
    s &&
    ['de', 'e', 'ste', '-', '/', '.', 'of'].includes(s.woord)
  )
    return leesMetMaand(l, i, i + 2);
  if (
    t?.ruw === s?.ruw &&
    c?.ruw === "'" &&
    isGetal(l.tokens[i + 5]) &&
    l.tokens[i + 5]!.ruw.length === 2 &&
    dagOk(a.ruw) &&
    maandOk(b?.ruw ?? '') &&
    SCHEIDING.has(s?.ruw ?? '')
  )
    return { i, j: i + 5, jaar: volJaar(l.tokens[i + 5]!.ruw) };
  if (!s || !isGetal(b) || !t || !isGetal(c) || s.ruw !== t.ruw || !SCHEIDING.has(s.ruw)) return undefined;
  const los = s.wit + b.wit + t.wit + c.wit;
  if (los > 4 || aaneen(l.tokens[i + 5], l.tokens[i + 6])) return undefined;
  if (a.ruw.length === 4 && maandOk(b.ruw) && dagOk(c.ruw)) return jaarOk(a.ruw, { i, j: i + 4 });
  if (
    dagOk(a.ruw) &&
    (maandOk(b.ruw) || (dagOk(b.ruw) && maandOk(a.ruw))) &&
    (c.ruw.length === 2 || c.ruw.length === 4)
  )
    return jaarOk(c.ruw, { i, j: i + 4 });
  return undefined;
}

/** 'May 4, 1999', 'March 12 1998', 'July 4th 1997'. */
function leesMaandVoorop(l: Lezing, i: number): Datum | undefined {
  let k = i + 1;
  if (/^(?:st|nd|rd|th)$/.test(l.tokens[k]?.woord ?? '') && l.tokens[k]!.wit === 0) k += 1;
  if (l.tokens[k]?.ruw === ',') k += 1;
  const [maand, jaar] = [l.tokens[i - 1], l.tokens[k]];
  if (!isWoord(maand) || !MAANDEN.has(maand.woord) || !dagOk(l.tokens[i]!.ruw) || !isGetal(jaar)) return undefined;
  return /^(?:19|20)\d\d$/.test(jaar.ruw) ? { i: i - 1, j: k, jaar: Number(jaar.ruw) } : undefined;
}

/** '12-03-1998-44' goes on, and is no date. */
function aaneen(
  teken: { ruw: string; wit: number } | undefined,
  volgend: { aard: number; wit: number } | undefined,
): boolean {
  return /^[-/.]$/.test(teken?.ruw ?? '') && teken?.wit === 0 && volgend?.aard === 1 && volgend.wit === 0;
}

function leesMetMaand(l: Lezing, i: number, m: number): Datum {
  let k = m + 1;
  if (["'", 'de', 'del', '-', '.', ',', '/'].includes(l.tokens[k]?.ruw ?? '')) k += 1;
  const jaar = l.tokens[k];
  if (
    isGetal(jaar) &&
    /^(?:(?:19|20)\d\d|\d\d)$/.test(jaar.ruw) &&
    (jaar.ruw.length === 4 || l.tokens[k - 1]!.ruw === "'" || jaar.wit < 2) &&
    l.tokens[k + 1]?.ruw !== ':'
  )
    return { i, j: k, jaar: volJaar(jaar.ruw) };
  return { i, j: m, jaar: 0 };
}

export function dagOk(d: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(d);
}

export function maandOk(m: string): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(m);
}

function jaarOk(j: string, plek: { i: number; j: number }): Datum | undefined {
  const jaar = volJaar(j);
  return jaar >= 1900 && jaar < 2100 ? { ...plek, jaar } : undefined;
}

function volJaar(j: string): number {
  const n = Number(j);
  return j.length === 2 ? (n > 29 ? 1900 + n : 2000 + n) : n;
}

function markeerGeldOfTijd(l: Lezing, i: number): void {
  const t = l.tokens;
  if (GELD.has(t[i - 1]?.woord ?? '') && i > 0) {
    let j = i;
    while (j < i + 6 && t[j + 1] && ['.', ','].includes(t[j + 1]!.ruw) && isGetal(t[j + 2])) j += 2;
    l.bezet.fill(1, i, j + 1);
  } else if (NA_GELD.has(t[i + 1]?.woord ?? '')) {
    for (
      let j = i;
      j > i - 6 && j >= 0 && (isGetal(t[j]) || ['.', ','].includes(t[j]!.ruw)) && (j === i || t[j + 1]!.wit === 0);
      j--
    )
      l.bezet[j] = 1;
  } else if (
    [':', '.', 'u', 'h'].includes(t[i + 1]?.woord ?? '') &&
    /^(?:[01]?\d|2[0-3])$/.test(t[i]!.ruw) &&
    /^[0-5]\d$/.test(t[i + 2]?.ruw ?? '') &&
    !(isWoord(t[i - 1]) && t[i]!.wit === 0) &&
    !(t[i]!.wit === 0 && isGetal(t[i - 2])) &&
    (t[i + 1]!.ruw !== '.' || ['uur', 'u', 'h', 'uren', '-', 'tot'].includes(t[i + 3]?.woord ?? ''))
  )
    l.bezet.fill(1, i, i + 3);
}
