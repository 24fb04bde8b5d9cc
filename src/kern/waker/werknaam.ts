import { plekVan } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { type Lezing, isWoord, verder } from './lezing.ts';
import type { Kandidaat } from './typen.ts';
import { isZaak, STER, sternaam, TOOI, tooinaam } from './sternaam.ts';
import { naamBegin, naCue, SEIN, WERKNAAM } from './werknaamcue.ts';

/** Why a work name is marked. */
export const WERKREDEN = 'Dit is een werknaam of bijnaam; ook die leidt naar een persoon.';

/** Work names, stage names and nicknames. Found ones count everywhere in the text. */
export function zoekWerknamen(l: Lezing): Kandidaat[] {
  const plekken: [number, number, number][] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    const j = WERKNAAM.has(t.woord) || SEIN.has(t.woord) ? naCue(l, i) : -1;
    if (j >= 0) {
      const van = naamBegin(l, j);
      const tot = naamEind(l, van);
      if (tot >= van) plekken.push([van, tot, 93], ...gaatDoor(l, tot));
      continue;
    }
    if (!(t.vlag & V.kapitaal)) continue;
    const achteraf = voorWerknaam(l, i);
    if (achteraf >= i) plekken.push([i, achteraf, 92]);
    const tooi = tooinaam(l, i);
    const ster = tooi >= i ? tooi : sternaam(l, i);
    if (ster >= i) {
      plekken.push([i, ster, 84]);
      i = ster;
    }
  }
  const uit = plekken.map(([i, j, kracht]) => maak(l, i, j, kracht));
  return [...uit, ...herhaal(l, plekken)];
}

/** 'alias 'Bambi' of 'Bambola'', 'eerst Maya, later Zara': what is said of the first goes for the next ones. */
function gaatDoor(l: Lezing, eerste: number): [number, number, number][] {
  const uit: [number, number, number][] = [];
  for (let tot = eerste; uit.length < 6;) {
    let k = tot + 1;
    if (/^["']$/.test(l.tokens[k]?.ruw ?? '')) k += 1;
    const schakel = k;
    while (
      k < schakel + 4 &&
      /^(?:,|\/|&|en|of|later|nu|daarna|soms|ook|als|alias|eerst|eerder|and|or|y|o|e|sau|si)$/.test(
        l.tokens[k]?.woord ?? '',
      )
    )
      k += 1;
    if (k === schakel) return uit;
    const van = /^["']$/.test(l.tokens[k]?.ruw ?? '') ? k + 1 : k;
    const t = l.tokens[van];
    if (!isWoord(t) || t.zin !== l.tokens[tot]!.zin || t.wit > 1 || !(t.vlag & V.kapitaal || van > k)) return uit;
    if (t.vlag & GEEN_VERVOLG && van === k) return uit;
    tot = naamEind(l, van);
    if (tot < van) return uit;
    // 'alias Ruby en Jan Bakker': a first with a last name is somebody else.
    if (tot > van && van === k && l.tokens[tot]!.vlag & (V.achternaam | V.einde)) return uit;
    uit.push([van, tot, 91]);
  }
  return uit;
}

const GEEN_VERVOLG =
  V.nooit |
  V.plaats |
  V.land |
  V.natie |
  V.inwoner |
  V.bedrijf |
  V.rol |
  V.ambt |
  V.aanspreek |
  V.persoon |
  V.zaak |
  V.straat;

function maak(l: Lezing, i: number, j: number, kracht: number): Kandidaat {
  return { ...plekVan(l, i, j), soort: 'werknaam', kracht, reden: WERKREDEN };
}

/** In quotes the whole of it; else words with a capital or known as a name, with a number that clings to it. */
function naamEind(l: Lezing, van: number): number {
  const eerste = l.tokens[van];
  if (!eerste || eerste.zin !== l.tokens[van - 1]?.zin) return -1;
  const aanhaling = l.tokens[van - 1]!.ruw;
  if (/^["']$/.test(aanhaling))
    for (let k = van; k < van + 6 && l.tokens[k]; k++) if (l.tokens[k]!.ruw === aanhaling) return k - 1;
  let eind = van - 1;
  // 'de Lange': an article with a capital behind it belongs to a nickname.
  const lidwoord = /^(?:de|het|la|el)$/.test(eerste.woord) && (l.tokens[van + 1]?.vlag ?? 0) & V.kapitaal ? 1 : 0;
  for (let k = van + lidwoord; k < van + 4; k++) {
    const t = l.tokens[k];
    if (!t || t.zin !== eerste.zin || (k > van && t.wit > 1)) break;
    const klein = k === van && isWoord(t) && !(t.vlag & (V.gewoon | V.nooit)) && t.ruw.length > 2;
    const naam =
      isWoord(t) &&
      ((t.vlag & V.kapitaal) !== 0 || STER.has(t.woord) || TOOI.has(t.woord) || klein) &&
      !(t.vlag & (k > van ? V.nooit | V.plaats : V.nooit));
    if (
      naam ||
      (t.aard === 1 && t.wit === 0 && k > van) ||
      (t.ruw === '-' && t.wit === 0 && l.tokens[k + 1]?.wit === 0 && k > van)
    )
      eind = k;
    else break;
  }
  return eind;
}

/** ''Naomi', haar werknaam', 'Mia (werknaam)', 'wordt Bibi genoemd, echte naam onbekend': last token of the name at `i`, or -1. */
function voorWerknaam(l: Lezing, i: number): number {
  const t = l.tokens[i]!;
  const quote = /^["']$/.test(l.tokens[i - 1]?.ruw ?? '');
  if (
    !isWoord(t) ||
    !(t.vlag & V.kapitaal) ||
    t.vlag & (quote ? V.nooit : V.nooit | V.gewoon | V.bedrijf) ||
    ((l.tokens[i - 1]?.vlag ?? 0) & V.kapitaal && l.tokens[i]!.wit === 1)
  )
    return -1;
  const j = naamEind(l, i);
  if (j < i) return -1;
  const haak =
    l.tokens[j + 1]?.ruw === '(' && /^(?:advertentie|adv|profiel|online|site)$/.test(l.tokens[j + 2]?.woord ?? '');
  if (haak) return j;
  // ''Thaise Lily' staat op het raam'.
  if (
    quote &&
    /^["']$/.test(l.tokens[j + 1]?.ruw ?? '') &&
    /^(?:staat|stond|hangt|hing)$/.test(l.tokens[j + 2]?.woord ?? '') &&
    verder(l, j + 2, 4, (x) => /^(?:raam|deur|bord|bordje|kamerdeur|venster|ruit|site)$/.test(x.woord)) >= 0
  )
    return j;
  const cue = verder(l, j, 5, (x) => WERKNAAM.has(x.woord));
  let los = cue > j + 1;
  for (let k = j + 1; k < cue && los; k++)
    los = /^(?:["',(/-]|haar|een|zijn|de|is|als|was|dat)$/.test(l.tokens[k]!.woord);
  if (cue > 0 && los) return j;
  // 'laat zich Kimmy noemen', also with a name that no list has.
  if (
    l.tokens[j + 1]?.woord === 'noemen' &&
    l.tokens[i - 1]?.woord === 'zich' &&
    /^(?:laat|liet)$/.test(l.tokens[i - 2]?.woord ?? '')
  )
    return j;
  const genoemd = verder(l, j, 2, (x) => /^(?:genoemd|noemen)$/.test(x.woord)) >= 0;
  return genoemd && verder(l, j, 10, (x) => x.woord === 'naam') >= 0 ? j : -1;
}

function herhaal(l: Lezing, plekken: readonly [number, number, number][]): Kandidaat[] {
  const namen = new Map<string, string[]>();
  for (const [i, j] of plekken) {
    const delen = l.tokens.slice(i, j + 1).map((t) => t.woord);
    if (delen.length === 1 && (l.tokens[i]!.vlag & V.gewoon || delen[0]!.length < 3)) continue;
    namen.set(delen.join(' '), delen);
    if (delen.length === 2 && TOOI.has(delen[0]!) && delen[1]!.length > 2) namen.set(delen[1]!, [delen[1]!]);
  }
  if (!namen.size) return [];
  const opEerste = Map.groupBy(namen.values(), (delen) => delen[0]!);
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    for (const delen of opEerste.get(l.tokens[i]!.woord) ?? []) {
      const j = i + delen.length - 1;
      if (
        delen.every((d, n) => l.tokens[i + n]?.woord === d) &&
        (l.tokens[i]!.vlag & V.kapitaal || delen.length > 1) &&
        !isZaak(l, i)
      )
        uit.push(maak(l, i, j, 89));
    }
  }
  return uit;
}
