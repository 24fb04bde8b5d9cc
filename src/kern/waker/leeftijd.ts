import { getalVan, plekVan } from './getalwoorden.ts';
import { TIENTALLEN, isMaat, zonderEenheid } from './leeftijdnotitie.ts';
import { KIND, metEenheid } from './leeftijdregel.ts';
import { V } from './lexicon.ts';
import { type Lezing, isGetal, isWoord, set } from './lezing.ts';
import { AARD, type Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const EENHEID = set(
  'jaar j jr lentes jaren jaartjes jar years year yrs yr yo anos años ani an ans lat jahre godina vjec eves yasinda yasindayim yas godini vjet let rokiv anni annos tuoi vuotta lata letni letnia',
);

const REDEN = 'Dit is de leeftijd van een persoon.';

/** Ages of a person. A rule ('vanaf 21 jaar'), a duration and the age of a thing are left alone. */
export function zoekLeeftijden(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const plek = woordleeftijd(l, i) ?? getalleeftijd(l, i, persoonEinden);
    if (!plek) continue;
    uit.push({ ...plekVan(l, plek.i, plek.j), soort: 'leeftijd', kracht: plek.kracht, reden: REDEN });
    i = plek.j;
    // 'zij zijn 18, 19 en 22': the numbers that follow in the list are ages too.
    while (
      plek.kracht === 76 &&
      /^(?:,|en|and)$/.test(l.tokens[i + 1]?.woord ?? '') &&
      isGetal(l.tokens[i + 2]) &&
      (/^[1-6]\d$/.test(l.tokens[i + 2]!.ruw) || l.tokens[i]!.ruw.length < 2) &&
      !isMaat(l, i + 2) &&
      !l.bezet[i + 2] &&
      volgtEind(l, i + 3)
    ) {
      i += 2;
      uit.push({ ...plekVan(l, i, i), soort: 'leeftijd', kracht: 75, reden: REDEN });
    }
  }
  return uit;
}

/** What may stand behind a number in a list. */
function volgtEind(l: Lezing, k: number): boolean {
  const t = l.tokens[k];
  return (
    !t ||
    t.zin !== l.tokens[k - 1]!.zin ||
    /^[,.;)!?]$/.test(t.ruw) ||
    /^(?:en|bij|die|met|zijn|waren|thuis|and)$/.test(t.woord)
  );
}

interface Plek {
  i: number;
  j: number;
  kracht: number;
}

const BEGIN = set('begin midden eind medio achterin voorin halverwege');
const TWINTIGER = /^(?:twintig|dertig|veertig|vijftig|zestig|zeventig)(?:er|ers|ster)$/;

/** 'begin 20', 'midden twintig', 'eind dertig', 'veertiger', 'twintiger'. */
function woordleeftijd(l: Lezing, i: number): Plek | undefined {
  const t = l.tokens[i]!;
  if (t.woord.length < 4 || t.aard !== AARD.woord) return undefined;
  const jarig = /jarig(?:en?)?$/.exec(t.woord);
  if (jarig && getalVan(t.woord.slice(0, jarig.index)) !== undefined && !isZaakjarig(l, i))
    return { i, j: i, kracht: 90 };
  if (t.woord.length > 7 && TWINTIGER.test(t.woord))
    return { i: /^(?:begin|midden|eind)$/.test(l.tokens[i - 1]?.woord ?? '') ? i - 1 : i, j: i, kracht: 80 };
  if (!BEGIN.has(t.woord)) return undefined;
  const k =
    l.tokens[i + 1]?.woord === 'in' && l.tokens[i + 2]?.woord === 'de'
      ? i + 3
      : l.tokens[i + 1]?.woord === 'de'
        ? i + 2
        : i + 1;
  const n = l.tokens[k];
  if (!n || !(TIENTALLEN.has(n.woord) || /^[2-7]0$/.test(n.ruw)) || l.bezet[k]) return undefined;
  const na = l.tokens[k + 1];
  if (na && isWoord(na) && /^(?:mensen|personen|uur|euro|kamers|procent|controles)$/.test(na.woord)) return undefined;
  return { i, j: k, kracht: 84 };
}

/** 'het tienjarig bestaan', 'een 5-jarige termijn': said of a thing. */
function isZaakjarig(l: Lezing, jarig: number): boolean {
  const [t, wat] = [l.tokens[jarig]!, l.tokens[jarig + 1]];
  return (
    /^(?:bestaan|jubileum|contract|vergunning|termijn|huur|huurcontract|looptijd|lease|ervaring|onderzoek|periode)$/.test(
      wat?.woord ?? '',
    ) ||
    (t.woord.endsWith('jarig') && ((wat?.vlag ?? 0) & V.persoon) === 0)
  );
}

function waarde(t: Token | undefined): number {
  if (!t) return -1;
  if (isGetal(t)) return t.ruw.length < 3 ? Number(t.ruw) : -1;
  const w = getalVan(t.woord);
  return w !== undefined && w.length < 3 && t.woord !== 'een' && t.woord !== 'oh' ? Number(w) : -1;
}

function getalleeftijd(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): Plek | undefined {
  const n = waarde(l.tokens[i]);
  if (
    n < 0 ||
    n > 99 ||
    l.bezet[i] ||
    (l.tokens[i]!.wit === 0 && isGetal(l.tokens[i - 2])) ||
    (/^[€#+.,]$/.test(l.tokens[i - 1]?.ruw ?? '') && l.tokens[i]!.wit === 0)
  )
    return undefined;
  const e = reeksEind(l, i);
  const begin =
    e === i
      ? i
      : /^(?:tussen|between)$/.test(l.tokens[i - 1]?.woord ?? '')
        ? i - 1
        : l.tokens[i - 1]?.woord === 'de' && l.tokens[i - 2]?.woord === 'tussen'
          ? i - 2
          : i;
  const achter = l.tokens[e + 1];
  const jarig = l.tokens[e + 1]?.ruw === '-' ? e + 2 : e + 1;
  if (/^(?:jarige|jarigen|jarig)$/.test(l.tokens[jarig]?.woord ?? '')) {
    return isZaakjarig(l, jarig) ? undefined : { i: begin, j: jarig, kracht: 90 };
  }
  // 'een baby van 4 maanden'.
  if (
    /^(?:maand|maanden|weken|mnd)$/.test(achter?.woord ?? '') &&
    l.tokens[i - 1]?.woord === 'van' &&
    KIND.has(l.tokens[i - 2]?.woord ?? '')
  )
    return { i, j: e + 1, kracht: 88 };
  const eenheid = eenheidEind(l, e);
  if (eenheid >= 0)
    return n > 0 && metEenheid(l, begin, eenheid, n, persoonEinden) ? { i: begin, j: eenheid, kracht: 88 } : undefined;
  // 'man 55+'.
  if (achter?.ruw === '+' && achter.wit === 0 && n > 17 && (l.tokens[i - 1]?.vlag ?? 0) & V.persoon)
    return { i, j: e + 1, kracht: 76 };
  if (achter && isGetal(l.tokens[i]) === false && TIENTALLEN.has(l.tokens[i]!.woord) === false && n < 15)
    return undefined;
  return zonderEenheid(l, begin, e, n, persoonEinden) ? { i: begin, j: e, kracht: 76 } : undefined;
}

/** '20 à 25', '18-20', '20 tot 25', '18 en 20' after 'tussen'. */
function reeksEind(l: Lezing, i: number): number {
  const [s, b] = [l.tokens[i + 1], l.tokens[i + 2]];
  const tussen =
    (l.tokens[i - 1]?.woord === 'de' && l.tokens[i - 2]?.woord === 'tussen') ||
    l.tokens[i - 1]?.woord === 'tussen' ||
    l.tokens[i - 1]?.woord === 'between';
  if (!s || waarde(b) <= waarde(l.tokens[i]) || l.bezet[i + 2]) return i;
  return /^(?:a|à|-|\/|tot|of|to)$/.test(s.woord) || (tussen && /^(?:en|and)$/.test(s.woord)) ? i + 2 : i;
}

/** Last token of the unit after `e`, or -1: 'jaar', 'y/o', 'years old'. */
function eenheidEind(l: Lezing, eind: number): number {
  let e = eind;
  let a = l.tokens[e + 1];
  if (!a) return -1;
  if (
    (a.ruw === '-' || (a.woord === 'de' && l.tokens[e + 2]?.woord === 'ani')) &&
    EENHEID.has(l.tokens[e + 2]?.woord ?? '')
  )
    a = l.tokens[(e += 1) + 1]!;
  if (/^(?:y|yo)$/.test(a.woord) && a.wit === 0 && l.tokens[e + 2]?.wit !== 0) return e + 1;
  if (a.woord === 'y' && /^[/.]$/.test(l.tokens[e + 2]?.ruw ?? '') && l.tokens[e + 3]?.woord === 'o') return e + 3;
  if (!EENHEID.has(a.woord) || a.wit > 1 || (a.woord === 'an' && a.wit > 0 && !/^an$/.test(a.ruw))) return -1;
  if (/^(?:years|year|yrs|yr)$/.test(a.woord) && l.tokens[e + 2]?.woord === 'old') return e + 2;
  if (
    a.woord === 'jr' &&
    l.tokens[e + 2]?.ruw === '.' &&
    l.tokens[e + 2]!.wit === 0 &&
    l.tokens[e + 3] &&
    l.tokens[e + 3]!.zin === a.zin
  )
    return e + 1;
  return e + 1;
}
