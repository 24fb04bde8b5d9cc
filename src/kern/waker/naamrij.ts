import { V } from './lexicon.ts';
import { isWoord, type Lezing } from './lezing.ts';
import type { Token } from './tokeniseer.ts';

/** What a word in a row of words may be in a name. */
export type Rol = 'voornaam' | 'twijfel' | 'achternaam' | 'initiaal' | 'tussen' | 'groot' | 'woordnaam';

/** A row of tokens that together may be one name. */
export interface Rij {
  i: number;
  j: number;
  rollen: { k: number; rol: Rol }[];
  /** The row starts a sentence, so that a capital says little. */
  vooraan: boolean;
}

/** Bits of a token that make it something else than a name, unless lists have it as a name too. */
const ANDERS = V.nooit | V.natie | V.inwoner | V.ambt | V.aanspreek | V.rol | V.persoon | V.zaak;

/** The role of token `k` in a name, or undefined. `groot`: capitals tell nothing in this sentence. */
export function rolVan(l: Lezing, k: number, groot: boolean): Rol | undefined {
  const t = l.tokens[k]!;
  if (!isWoord(t) || t.vlag & (V.nooit | V.straat)) return undefined;
  const kapitaal = (t.vlag & V.kapitaal) !== 0 && !groot;
  // '3500 BA' is a postcode.
  if (t.ruw.length === 2 && t.vlag & V.hoofd && /^[1-9]\d{3}$/.test(l.tokens[k - 1]?.ruw ?? '')) return undefined;
  if (t.ruw.length === 1) return kapitaal && /[A-ZÀ-Þ]/.test(t.ruw) && isPunt(l, k + 1) ? 'initiaal' : undefined;
  if (t.ruw.length <= 3 && kapitaal && isPunt(l, k + 1) && /^(?:Chr|Joh|Th|Ph|IJ|St|Ch)$/.test(t.ruw))
    return 'initiaal';
  if (t.vlag & V.tussen || (t.vlag & (V.natie | V.inwoner) && t.ruw === ascii(t.ruw))) return undefined;
  const naam = (t.vlag & V.voornaam) !== 0;
  if (
    naam &&
    !(t.vlag & (V.gewoon | V.twijfel)) &&
    ((t.woord.length > 3 && !(t.vlag & V.ruim)) ||
      kapitaal ||
      /^(?:met|door|volgens|namens|collega|klant|ene|vriend|broer|heet|en|of)$/.test(l.tokens[k - 1]?.woord ?? '') ||
      isOnderwerpKlein(l, k)) &&
    !(t.vlag & (V.plaats | V.land))
  )
    return 'voornaam';
  if (
    t.vlag & V.klank &&
    !/^(?:de|het|een)$/.test(l.tokens[k - 1]?.woord ?? '') &&
    (kapitaal ||
      /^(?:met|door|volgens|heet|heb|namens|dat|en|of|door|ene|collega|vriendin|vriend)$/.test(
        l.tokens[k - 1]?.woord ?? '',
      ))
  )
    return 'twijfel';
  if (!kapitaal && !groot) return undefined;
  if (t.vlag & ANDERS && !naam)
    return t.vlag & V.achternaam && !(t.vlag & (V.nooit | V.natie | V.inwoner)) ? 'woordnaam' : undefined;
  if (t.vlag & V.bedrijf && t.vlag & V.gewoon) return undefined;
  // After a first name any capital that is no business or street is the family name: Dutch gives nouns no capital.
  if (naam) return t.vlag & (V.gewoon | V.plaats | V.land) ? 'woordnaam' : 'twijfel';
  if (t.vlag & V.achternaam) return t.vlag & V.gewoon ? 'woordnaam' : 'achternaam';
  if (t.vlag & V.einde) return 'achternaam';
  // 'masseuse Somying': Dutch gives an ordinary word no capital there, whatever its ending.
  if (t.vlag & V.vorm && !groot && k > 0 && (l.tokens[k - 1]!.vlag & (V.persoon | V.rol)) !== 0 && t.wit === 1)
    return 'groot';
  if (groot || t.vlag & (V.gewoon | V.plaats | V.land | V.bedrijf)) return undefined;
  // 'JvD', 'JvdB': initials as colleagues write them.
  if (/^[A-Z]{1,2}vd?[A-Z]$/.test(t.ruw)) return 'twijfel';
  // Two capitals in one word is a brand or a system, unless it is a Mc or O'.
  if (/[a-z][A-Z]/.test(t.ruw) && !/^(?:Mc|Mac|De|Van|El|Al|D'|O')/.test(t.ruw)) return undefined;
  return t.vlag & V.hoofd && t.ruw.length < 5 ? undefined : 'groot';
}

/** 'zei dat jan het geld ophaalt', 'dan komt ali langs': a short or rare first name in small letters where a subject stands. */
function isOnderwerpKlein(l: Lezing, k: number): boolean {
  const [vorig, na] = [l.tokens[k - 1], l.tokens[k + 1]];
  return (
    l.tokens[k]!.woord.length > 1 &&
    /^(?:tegen|van|app|stuur|aan|dat|komt|kwam|zegt|zei|stond|want|toen|omdat|als|ging|gaat|moet|moest|wil|wilde)$/.test(
      vorig?.woord ?? '',
    ) &&
    vorig!.zin === l.tokens[k]!.zin &&
    /^(?:het|de|een|haar|hem|hun|mij|me|ons|er|daar|langs|altijd|weer|ook|niet|nog|alles|naar|met|op|bij|geld|elke|iedere|dat|:|die)$/.test(
      na?.woord ?? '',
    )
  );
}

function isPunt(l: Lezing, k: number): boolean {
  const t = l.tokens[k];
  return t?.ruw === '.' && t.wit === 0;
}

const VOOROP =
  /^(?:van|de|der|den|ten|ter|'t|von|da|di|du|del|della|la|le|el|al|ben|bin|abu|ait|o|mac|mc|vander|vande|l|d)$/;
const TUSSEN =
  /^(?:van|de|der|den|het|ten|ter|te|in|'t|op|von|zu|da|das|do|dos|du|del|della|di|la|le|los|las|y|el|al|ben|bin|ibn|bint|abu|ould|ait|o|e|v|d|vd|vander|vande)$/;

/** Reads the longest row of name parts from token `i` on. */
export function leesRij(l: Lezing, i: number, groot: boolean): Rij | undefined {
  const rollen: { k: number; rol: Rol }[] = [];
  const eerste = l.tokens[i]!;
  let k = i;
  while (k < l.tokens.length && rollen.length < 12) {
    const t = l.tokens[k]!;
    if (k > i && (t.zin !== eerste.zin || t.wit > 1) && !(rollen.at(-1)?.rol === 'initiaal' && t.wit < 2)) break;
    const rol =
      rolVan(l, k, groot) ??
      (rollen.length > 0 && (isAchternaamKlein(l, k, rollen) || isAchternaamGroot(l, k, rollen, groot))
        ? 'achternaam'
        : undefined);
    if (rol) {
      rollen.push({ k, rol });
      k += 1;
      if (rol === 'initiaal') k += 1;
      continue;
    }
    const over = overTussen(l, k, rollen.length > 0, groot);
    if (over <= k) break;
    for (let n = k; n < over; n++) rollen.push({ k: n, rol: 'tussen' });
    k = over;
    if (!rolVan(l, k, groot)) {
      rollen.push({ k, rol: 'achternaam' });
      k += 1;
    }
  }
  while (rollen.at(-1)?.rol === 'tussen') rollen.pop();
  if (!rollen.length) return undefined;
  const laatste = rollen.at(-1)!;
  return { i, j: laatste.rol === 'initiaal' ? laatste.k + 1 : laatste.k, rollen, vooraan: isVooraan(l, i) };
}

/** After a first name any word with a capital is the family name, for Dutch gives nouns none; not a business, place or street. */
function isAchternaamGroot(l: Lezing, k: number, rollen: readonly { k: number; rol: Rol }[], groot: boolean): boolean {
  const t = l.tokens[k]!;
  if (groot || !isWoord(t) || !(t.vlag & V.kapitaal) || t.ruw.length < 3 || t.vlag & V.hoofd || t.wit !== 1)
    return false;
  const vorig = rollen.at(-1)!;
  return (
    vorig.rol === 'voornaam' &&
    !(l.tokens[vorig.k]!.vlag & V.plaats) &&
    !(
      t.vlag &
      (V.nooit |
        V.bedrijf |
        V.straat |
        V.natie |
        V.inwoner |
        V.land |
        V.plaats |
        V.ambt |
        V.rol |
        V.zaak |
        V.aanspreek |
        V.tussen)
    )
  );
}

/** After a first name a family name counts in small letters too: 'oksana shevchenko', 'joost hendriks'. */
function isAchternaamKlein(l: Lezing, k: number, rollen: readonly { k: number; rol: Rol }[]): boolean {
  const t = l.tokens[k]!;
  if (!isWoord(t) || t.vlag & V.kapitaal || t.wit !== 1) return false;
  const klein = (l.tokens[rollen[0]!.k]!.vlag & V.kapitaal) === 0;
  if (rollen.at(-1)!.rol === 'tussen')
    return klein && t.woord.length > 2 && !(t.vlag & V.gewoon && !(t.vlag & V.achternaam));
  return klein && t.vlag & (V.achternaam | V.einde) ? !(t.vlag & V.gewoon) : false;
}

/** Token after small words, a hyphen or an opened bracket that lead to another part of the name; `k` itself when they do not. */
function overTussen(l: Lezing, k: number, binnen: boolean, groot: boolean): number {
  let n = k;
  while (n < k + 5 && l.tokens[n]) {
    const t = l.tokens[n]!;
    const w = t.ruw === "'" && l.tokens[n + 1]?.woord === 't' ? "'t" : t.woord;
    if (/^(?:in|op|aan|over|onder)$/.test(w) && !/^(?:'|t|de|den|der|het)$/.test(l.tokens[n + 1]?.woord ?? '')) break;
    if (
      isWoord(t) &&
      (binnen || n > k ? TUSSEN : VOOROP).test(w) &&
      (binnen || n > k || t.vlag & V.kapitaal) &&
      (t.wit < 2 || n === k)
    )
      n += 1;
    else if (w === "'t") n += 2;
    else if (t.ruw === '-' && t.wit === 0 && binnen && l.tokens[n + 1]?.wit === 0) n += 1;
    else if (t.ruw === '.' && n > k && t.wit === 0 && /^(?:v|d)$/.test(l.tokens[n - 1]!.woord)) n += 1;
    else if (t.ruw === '(' && binnen && l.tokens[n + 2]?.ruw === ')' && l.tokens[n + 3]?.vlag)
      return rolVan(l, n + 1, groot) && rolVan(l, n + 3, groot) ? n + 3 : k;
    else break;
  }
  const doel = l.tokens[n];
  if (!doel || n === k || doel.wit > 1) return k;
  const rol = rolVan(l, n, groot);
  const klein = binnen && isKleineAchternaam(l, k, doel);
  const bijnaam =
    doel.vlag & V.kapitaal &&
    isWoord(doel) &&
    /^(?:.[^A-Z]+|(?:Mc|Mac|O'|D').+)$/.test(doel.ruw) &&
    doel.ruw.length > 2 &&
    !(doel.vlag & (V.nooit | V.straat | V.bedrijf | V.land | V.natie | V.inwoner)) &&
    !groot &&
    (!(doel.vlag & V.plaats) ||
      n > k + 1 ||
      (binnen && l.tokens[k]!.woord === 'van') ||
      (l.tokens[k]!.vlag & V.kapitaal) !== 0);
  // 'De Rabobank' is no name, 'De Wit' is one.
  const lidwoord =
    !binnen &&
    n === k + 1 &&
    /^(?:de|la|le|el|l|o)$/.test(l.tokens[k]!.woord) &&
    !(doel.vlag & (V.achternaam | V.einde));
  return (rol || klein || bijnaam) && !lidwoord ? n : k;
}

/** 'mehmet van der berg'; not 'jayden op de hoek', nor 'Hennie van de bakker'. */
function isKleineAchternaam(l: Lezing, k: number, doel: Token): boolean {
  if (/^(?:op|in|aan|over|onder)$/.test(l.tokens[k]!.woord)) return false;
  if (doel.vlag & V.gewoon && (l.tokens[k - 1]?.vlag ?? 0) & V.kapitaal) return false;
  return isWoord(doel) && !(doel.vlag & V.kapitaal) && (doel.vlag & (V.achternaam | V.einde)) !== 0;
}

/** True when a capital at `i` may be that of a sentence. */
export function isVooraan(l: Lezing, i: number): boolean {
  const vorig: Token | undefined = l.tokens[i - 1];
  if (!vorig || vorig.zin !== l.tokens[i]!.zin || l.tokens[i]!.wit > 1) return true;
  if (/^[#|*•>–=]$/.test(vorig.ruw)) return true;
  return (
    /^["':([•*>-]$/.test(vorig.ruw) &&
    (i < 2 || l.tokens[i - 2]!.zin !== vorig.zin || vorig.ruw === ':' || /^[:.]$/.test(l.tokens[i - 2]!.ruw))
  );
}

function ascii(ruw: string): string {
  return ruw.replaceAll(/[^ -~]/g, '');
}
