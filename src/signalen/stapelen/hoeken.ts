import type { Adresvondst } from './adressen.ts';
import { plaatsNa } from './plaatsen.ts';
import type { Straatplek } from './straten.ts';

/** A corner of two streets; the keys in alphabetical order. */
export interface Hoekvondst {
  start: number;
  eind: number;
  straten: [string, string];
  plaats: string;
}

const HOEK =
  /(?<![\p{L}])(?:hoek(?:pand|huis|woning|je)?|hk\.?|kruising|kruispunt|splitsing|h\/o|straathoek|kruist|uitkomt|overgaat|waar)(?![\p{L}])/u;
const VERBINDING =
  /^[ ,]*(?:\/|-|–|&|\+|x|en|met|hoek|op|in|aan|uitkomt|kruist)?(?:[ ,]*(?:op|in|met|van|en|de|het|'t|hoek|hk\.?|kruising|h\/o|een|met|aan))*[ ,]*$/u;

/** All corners of two streets in a text: 'hoek X/Y', 'X hoek Y', 'waar de X op de Y uitkomt'. */
export function vindHoeken(tekst: string, laag: string, straten: readonly Straatplek[]): Hoekvondst[] {
  return straten.slice(1).flatMap((tweede, n): Hoekvondst[] => {
    const eerste = straten[n]!;
    const tussen = laag.slice(eerste.eind, tweede.start);
    if (tussen.length > 24 || eerste.sleutel === tweede.sleutel || !VERBINDING.test(tussen)) return [];
    const om = `${laag.slice(Math.max(0, eerste.start - 32), eerste.start)} ${tussen} ${laag.slice(tweede.eind, tweede.eind + 14)}`;
    const strak = /^ ?[/x] ?$/.test(tussen);
    if (!strak && !HOEK.test(om)) return [];
    const plaats = plaatsNa(tekst, tweede.eind);
    const twee = [eerste.sleutel, tweede.sleutel].sort() as [string, string];
    return [{ start: eerste.start, eind: plaats?.eind ?? tweede.eind, straten: twee, plaats: plaats?.plaats ?? '' }];
  });
}

const VROEGER =
  /^[ ,(]*(?:voorheen|vroeger|vroegere|oude naam|oude straatnaam|eerder|destijds|was|ex|v\/h|vh|heette|heet nu|nu|tegenwoordig|inmiddels|thans|is nu|die nu|die vroeger|hernoemd (?:naar|tot))(?: geheten| genaamd| heette| de naam| ook wel| nog| bekend als| heet)*[ :]*(?:de |het )?$/u;

/** Addresses under the other name of a street that the text calls by two names ('voorheen …'). */
export function vindHernoemd(
  laag: string,
  adressen: readonly Adresvondst[],
  straten: readonly Straatplek[],
): Adresvondst[] {
  return straten.slice(1).flatMap((tweede, n): Adresvondst[] => {
    const eerste = straten[n]!;
    const bij = adressen.find((a) => isVan(a, eerste)) ?? adressen.find((a) => isVan(a, tweede));
    if (!bij || !bij.straat || eerste.sleutel === tweede.sleutel) return [];
    const van = isVan(bij, eerste) ? Math.min(bij.eind, tweede.start) : eerste.eind;
    const tussen = laag.slice(laag.slice(van, tweede.start).startsWith(' ') ? van : eerste.eind, tweede.start);
    if (
      !VROEGER.test(tussen.replace(/^[ ]*\d{1,5}\s?\p{L}?(?![\p{L}])/u, '')) &&
      !VROEGER.test(laag.slice(van, tweede.start))
    )
      return [];
    const ander = isVan(bij, eerste) ? tweede : eerste;
    if (adressen.some((a) => isVan(a, ander))) return [];
    return [{ ...bij, start: ander.start, eind: ander.eind, straat: ander.sleutel, postcode: '' }];
  });
}

function isVan(a: Adresvondst, s: Straatplek): boolean {
  return a.start <= s.start && s.eind <= a.eind;
}
