import { V } from './lexicon.ts';
import { plekVan } from './getalwoorden.ts';
import { isWoord, set, terug, verder, type Lezing } from './lezing.ts';
import { STERRENNAMEN, TOOISEL } from './lijsten/werknamen.ts';
import type { Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const STER: ReadonlySet<string> = set(STERRENNAMEN);
const TOOI: ReadonlySet<string> = set(TOOISEL);
const WERKNAAM = set(
  'bijgenaamd kamernaam clubnaam nachtclubnaam showname sitenaam profielnaam werknaam werknamen artiestennaam artiestennamen podiumnaam schuilnaam bijnaam bijnamen alias aka nickname nick roepnaam escortnaam pseudoniem koosnaam stagename',
);
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
      if (tot >= van) plekken.push([van, tot, 93]);
      continue;
    }
    if (!(t.vlag & V.kapitaal)) continue;
    const achteraf = voorWerknaam(l, i);
    if (achteraf >= i) plekken.push([i, achteraf, 92]);
    const ster = sternaam(l, i);
    if (ster >= i) {
      plekken.push([i, ster, 84]);
      i = ster;
    }
  }
  const uit = plekken.map(([i, j, kracht]) => maak(l, i, j, kracht));
  return [...uit, ...herhaal(l, plekken)];
}

function maak(l: Lezing, i: number, j: number, kracht: number): Kandidaat {
  return { ...plekVan(l, i, j), soort: 'werknaam', kracht, reden: WERKREDEN };
}

// The words at which naCue looks further.
const SEIN = set(
  "hem ma nome nombre name naam als onder as zich heet haar kracht im i'm soy sunt sou am me bij for ben bin its it's",
);
const BEKEND_ALS =
  /^(?:werkt|werken|werkte|adverteert|adverteerde|geadverteerd|bekend|zichzelf|noemt|noemen|kent|kennen|kende|kenden|boekt|boeken|aangeprezen|aangeboden|presenteert|site|adverteren|profileert|optreedt|optrad)$/;

/** First token after words that announce a work name at `i`; -1 when they do not. */
function naCue(l: Lezing, i: number): number {
  const woord = l.tokens[i]!.woord;
  if (WERKNAAM.has(woord)) return naWerknaam(l, i + 1);
  if (/^(?:name|naam)$/.test(woord)) {
    const na = naNaam(l, i);
    if (na >= 0) return na;
  }
  if (/^(?:als|onder|as)$/.test(woord)) return isBekendAls(l, i) ? i + 1 : -1;
  if (/^(?:zich|heet|haar)$/.test(woord)) {
    const na = naNoemen(l, i);
    if (na >= 0) return na;
  }
  if (woord === 'kracht' && /^[=:]$/.test(l.tokens[i + 1]?.ruw ?? '')) return i + 2;
  return advertentie(l, i);
}

const GEEN_MENS = /^(?:onderzoek|opsporingsonderzoek|zaak|project|operatie|actie|bedrijf|handelsnaam|bv|pand|club|salon)$/;

/** 'stage name', 'onder de naam', 'advertentie op naam van'. */
function naNaam(l: Lezing, i: number): number {
  const w = (k: number) => l.tokens[i + k]?.woord ?? '';
  if (/^(?:stage|working|escort|site|internet|online|advertentie)$/.test(w(-1) === '-' ? w(-2) : w(-1))) return naWerknaam(l, i + 1);
  const voor = (ver: number, re: RegExp) => terug(l, i, ver, (x) => re.test(x.woord)) >= 0;
  if (/^(?:de|die|een|andere)$/.test(w(-1)) && voor(4, /^onder$/)) return voor(9, GEEN_MENS) ? -1 : i + 1;
  if (w(-1) === 'op' && voor(4, /^(?:advertentie|profiel|account)$/)) return w(1) === 'van' ? i + 2 : i + 1;
  return -1;
}

/** 'bekend als', 'adverteert als', 'kennen haar als'. */
function isBekendAls(l: Lezing, i: number): boolean {
  if (!isNaamachtig(l, i + 1) || /^(?:de|een|het|haar|zzp|naam)$/.test(l.tokens[i + 1]?.woord ?? '')) return false;
  return terug(l, i, 14, (x) => BEKEND_ALS.test(x.woord)) >= 0 && isWerk(l, i);
}

/** 'noemt zij zich', 'heet zij in de advertentie', 'noemt iedereen haar'. */
function naNoemen(l: Lezing, i: number): number {
  const w = (k: number) => l.tokens[i + k]?.woord ?? '';
  const voor = (ver: number, re: RegExp) => terug(l, i, ver, (x) => re.test(x.woord)) >= 0;
  if (w(0) === 'zich') {
    const noemt = /^(?:noemt|noemde|noemen)$/;
    if (!(noemt.test(w(-1)) || (/^(?:ze|zij)$/.test(w(-1)) && noemt.test(w(-2)))) || !isNaamachtig(l, i + 1)) return -1;
    return voor(8, /^(?:zij|ze|dame|vrouw|meisje|sekswerker|masseuse|escort|advertentie)$/) ? i + 1 : -1;
  }
  if (w(0) === 'heet') return /^(?:zij|ze)$/.test(w(1)) && voor(8, /^(?:advertentie|advertenties|site|internet|online|profiel|app|kinky|werk|website)$/) ? i + 2 : -1;
  const titel = ((l.tokens[i + 1]?.vlag ?? 0) & V.aanspreek) !== 0;
  return voor(4, /^(?:noemt|noemen|noemde|noemden)$/) && isNaamachtig(l, i + 1) && !titel ? i + 1 : -1;
}

/** 'staat bekend als' is said of businesses too; of a man it is his own name. */
function isWerk(l: Lezing, i: number): boolean {
  return (
    terug(l, i, 14, (x) =>
      /^(?:pand|club|salon|zaak|bedrijf|inrichting|beheerder|exploitant|chauffeur)$/.test(x.woord),
    ) < 0
  );
}

/** 'haar werknaam op het forum is …': over a few words to 'is' or a colon. */
function naWerknaam(l: Lezing, i: number): number {
  if (isNaamachtig(l, naamBegin(l, i))) return i;
  if (/^["']$/.test(l.tokens[i]?.ruw ?? '')) return i;
  const brug = verder(l, i - 1, 6, (x) => /^(?:is|was|luidt|=|:)$/.test(x.woord));
  if (brug >= 0) return brug + 1;
  const t = l.tokens[i];
  return isWoord(t) && !(t.vlag & (V.gewoon | V.nooit)) && t.wit === 1 ? i : -1;
}

/** The voice of an advert: 'hi im …', 'hola soy …', 'sunt …', 'welkom bij …'. */
function advertentie(l: Lezing, i: number): number {
  const t = l.tokens[i]!;
  const w = (k: number) => l.tokens[i + k]?.woord ?? '';
  const groet = () =>
    terug(l, i, 5, (x) => /^(?:hi|hey|hello|hallo|hola|oi|ola|buna|ciao|salut|hoi|heey|boa)$/.test(x.woord)) >= 0;
  if (/^(?:im|i'm|soy|sunt)$/.test(t.woord) && isNaamachtig(l, i + 1) && !/^(?:a|de|una|in)$/.test(w(1)))
    return groet() || (l.tokens[i + 1]!.vlag & V.kapitaal) !== 0 ? i + 1 : -1;
  if (t.woord === 'sou' && /^(?:a|o)$/.test(w(1))) return i + 2;
  if (t.woord === 'am' && w(-1) === 'i' && isNaamachtig(l, i + 1)) return i + 1;
  if (
    (t.woord === 'me' && /^(?:llamo|chamo)$/.test(w(1))) ||
    (t.woord === 'ma' && /^(?:numesc|cheama)$/.test(w(1))) ||
    (/^(?:nome|nombre)$/.test(t.woord) && /^(?:es|e)$/.test(w(1)))
  )
    return i + 2;
  if (t.woord === 'name' && w(-1) === 'my' && w(1) === 'is' && groet()) return i + 2;
  if (/^(?:hem|haar)$/.test(t.woord) && /^(?:noemen|noemt)$/.test(w(-1)) && /^["']$/.test(l.tokens[i + 1]?.ruw ?? ''))
    return i + 1;
  if (t.woord === 'bij' && w(-1) === 'welkom' && sternaam(l, i + 1) > i) return i + 1;
  if (t.woord === 'for' && w(-1) === 'asks' && isNaamachtig(l, i + 1)) return i + 1;
  if (/^(?:ben|bin|heet)$/.test(t.woord) && w(-1) === 'ik' && isNaamachtig(l, i + 1) && (groet() || isReclame(l, i)))
    return i + 1;
  if (/^(?:its|it's)$/.test(t.woord) && isNaamachtig(l, i + 1) && groet()) return i + 1;
  return -1;
}

const RECLAME =
  /^(?:nieuw|discreet|me|mij|escort|lekker|lekkere|genieten|ontvang|massage|sexy|geil|geile|schat|heren|heer|afspraak|dagelijks|nieuwe|prive|hotelbezoek|thuisbezoek|ontspannen|verwennen|verwen|verwennerij|24)$/;

/** Words of an advert, and nobody who 'says' it. */
function isReclame(l: Lezing, i: number): boolean {
  return (
    verder(l, i, 16, (x) => RECLAME.test(x.woord)) >= 0 &&
    verder(l, i, 16, (x) => /^(?:zei|zegt|vertelt|vertelde|verklaart)$/.test(x.woord)) < 0
  );
}

function isNaamachtig(l: Lezing, k: number): boolean {
  const open = /^["'(]$/.test(l.tokens[k]?.ruw ?? '');
  const t = l.tokens[open ? k + 1 : k];
  if (!isWoord(t) || t.vlag & (V.nooit | V.natie | V.inwoner)) return false;
  if (t.vlag & V.kapitaal) return !(t.vlag & (V.bedrijf | V.rol | V.ambt)) || STER.has(t.woord) || TOOI.has(t.woord);
  return open || STER.has(t.woord) || ((t.vlag & V.voornaam) !== 0 && !(t.vlag & V.gewoon));
}

function naamBegin(l: Lezing, j: number): number {
  let k = j;
  while (
    /^[:="'(]$/.test(l.tokens[k]?.ruw ?? '') ||
    /^(?:is|was|luidt|dan|ook|zou|zijn)$/.test(l.tokens[k]?.woord ?? '')
  )
    k += 1;
  return k;
}

/** In quotes the whole of it; else words with a capital or known as a name, with a number that clings to it. */
function naamEind(l: Lezing, van: number): number {
  const eerste = l.tokens[van];
  if (!eerste || eerste.zin !== l.tokens[van - 1]?.zin) return -1;
  const aanhaling = l.tokens[van - 1]!.ruw;
  if (/^["']$/.test(aanhaling))
    for (let k = van; k < van + 6 && l.tokens[k]; k++) if (l.tokens[k]!.ruw === aanhaling) return k - 1;
  let eind = van - 1;
  for (let k = van; k < van + 4; k++) {
    const t = l.tokens[k];
    if (!t || t.zin !== eerste.zin || (k > van && t.wit > 1)) break;
    const klein = k === van && isWoord(t) && !(t.vlag & (V.gewoon | V.nooit)) && t.ruw.length > 2;
    const naam =
      isWoord(t) &&
      ((t.vlag & V.kapitaal) !== 0 || STER.has(t.woord) || TOOI.has(t.woord) || klein) &&
      !(t.vlag & (V.nooit | V.plaats && k > van ? V.plaats : V.nooit));
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

/** A name that hardly anybody bears in daily life ('Candy'), or one with something before it ('Miss Ruby', 'Sweet Kim'). Last token, or -1. */
function sternaam(l: Lezing, i: number): number {
  const t = l.tokens[i]!;
  if (!isWoord(t) || !(t.vlag & V.kapitaal) || isZaak(l, i)) return -1;
  const volgend = l.tokens[i + 1];
  if (TOOI.has(t.woord))
    return isWoord(volgend) &&
      volgend.wit === 1 &&
      volgend.vlag & V.kapitaal &&
      !(volgend.vlag & (V.bedrijf | V.straat | V.nooit))
      ? i + 1
      : -1;
  if (!STER.has(t.woord)) return -1;
  if (isWoord(volgend) && volgend.wit === 1 && volgend.vlag & V.kapitaal) {
    if (STER.has(volgend.woord) || TOOI.has(volgend.woord)) return i + 1;
    if (volgend.vlag & (V.bedrijf | V.achternaam | V.einde | V.straat)) return -1;
    return (volgend.vlag & V.gewoon) === 0 ? i + 1 : -1;
  }
  return i;
}

/** ''Naomi', haar werknaam', 'Mia (werknaam)', 'wordt Bibi genoemd, echte naam onbekend': last token of the name at `i`, or -1. */
function voorWerknaam(l: Lezing, i: number): number {
  const t = l.tokens[i]!;
  if (
    !isWoord(t) ||
    !(t.vlag & V.kapitaal) ||
    t.vlag & (V.nooit | V.gewoon | V.bedrijf) ||
    ((l.tokens[i - 1]?.vlag ?? 0) & V.kapitaal && l.tokens[i]!.wit === 1)
  )
    return -1;
  const j = naamEind(l, i);
  if (j < i) return -1;
  const cue = verder(l, j, 5, (x) => WERKNAAM.has(x.woord));
  let los = cue > j + 1;
  for (let k = j + 1; k < cue && los; k++)
    los = /^(?:["',(/-]|haar|een|zijn|de|is|als|was|dat)$/.test(l.tokens[k]!.woord);
  if (cue > 0 && los) return j;
  const genoemd = verder(l, j, 2, (x) => /^(?:genoemd|noemen)$/.test(x.woord)) >= 0;
  return genoemd && verder(l, j, 10, (x) => x.woord === 'naam') >= 0 ? j : -1;
}

function isZaak(l: Lezing, i: number): boolean {
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  const zaak = (x: Token | undefined) =>
    x !== undefined && x.zin === l.tokens[i]!.zin && (x.vlag & V.bedrijf) !== 0 && isWoord(x);
  return (
    zaak(vorig) ||
    (zaak(volgend) && (volgend!.vlag & V.kapitaal) !== 0) ||
    (vorig?.ruw === '"' && zaak(l.tokens[i - 2]))
  );
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
