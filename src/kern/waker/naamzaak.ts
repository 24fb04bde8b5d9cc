import { V } from './lexicon.ts';
import { type Lezing, isGetal, isWoord, set } from './lezing.ts';
import { PLAATSEN_NL_DELEN } from './lijsten/plaatsen-nl.ts';
import { PLAATSFRASEN } from './lijsten/plaatsen.ts';
import type { Rij } from './naamrij.ts';
import type { Token } from './tokeniseer.ts';

const GEEN_NAAM_NA = set(
  'straat laan weg plein gracht kade steeg singel park hof bv b.v vof nv cv holding zn zonen co beheer groep group beauty nails palace lounge massage massages spa wellness salon bar club cafe restaurant hotel hal school kerk advocaten makelaars makelaardij vastgoed taxi thuiszorg huis ziekenhuis college stichting services service store shop center centre house kapper kappers fashion trading dag',
);

const HUISWOORD = set(
  'krant dagblad weekblad huize huis villa residence residentie pand flat gebouw kwekerij boerderij stal manege partij casa kamer zaal suite breakfast methode film poster muziek parfum schilderij beeld serie lied boek motie model app systeem cursus training campagne prijs cup taxicentrale orkaan album band groep merk firma sint st sauna wijk buurt winkelcentrum complex stadion zaal kasteel slot kerk schip perceel camping',
);

// What has a name or a maker behind it and is nobody: 'hond Boris', 'boiler Nefit'. As a family name they may stand ('De Hond').
const DINGVOOR = set(
  'handelsnaam merknaam hond kat poes kater boot radio zender omroep boiler koffieapparaat koffiezetapparaat apparaat printer kluis camera alarm software programma deurbel meter geluidsmeter ketel combiketel airco koelkast wasmachine gitaar koning koningin dj',
);

export const ZAAKVORM =
  /..(?:erij|salon|handel|bedrijf|winkel|shop|store|centrum|service|services|groep|bouw|techniek|zorg|markt|bank|bureau|club|hotel|school|kerk|hal|partners|vastgoed|beheer|platform|straat|studio)$/;

const FRASEN = Map.groupBy(
  [
    ...PLAATSFRASEN.trim().split('\n'),
    ...PLAATSEN_NL_DELEN.trim()
      .split(/\s+/)
      .flatMap((naam) => [naam.replaceAll('-', ' - '), naam.replaceAll('-', ' ')]),
  ].map((r) => r.split(' ')),
  (delen) => delen[0]!,
);

/** Number of tokens of a place or chain whose name has small words in it: 'Den Haag', 'Bergen op Zoom', 'Van der Valk'. */
export function plaatsfrase(l: Lezing, i: number): number {
  for (const delen of FRASEN.get(l.tokens[i]!.woord) ?? [])
    if (delen.every((d, n) => l.tokens[i + n]?.woord === d) && l.tokens[i]!.vlag & V.kapitaal) return delen.length;
  return 0;
}

/** The name of a business, building or street, and no person's. */
export function isZaaknaam(l: Lezing, rij: Rij): boolean {
  if (
    rij.rollen.some(
      ({ k }) =>
        HUISWOORD.has(l.tokens[k]!.woord) || (ZAAKVORM.test(l.tokens[k]!.woord) && !(l.tokens[k]!.vlag & V.achternaam)),
    )
  )
    return true;
  if (rij.j > rij.i && DINGVOOR.has(l.tokens[rij.i]!.woord)) return true;
  // 'Antea Group', 'Luna Nails'.
  const laatste = l.tokens[rij.j]!;
  if (
    rij.j > rij.i &&
    rij.rollen.at(-2)?.rol !== 'tussen' &&
    GEEN_NAAM_NA.has(laatste.woord) &&
    !(laatste.vlag & V.achternaam)
  )
    return true;
  return isZaakVoor(l, rij.i) || isZaakNa(l, rij);
}

const ZAAKEINDE = /(?:salon|studio|huis|bar|cafe|hotel|club|restaurant|winkel|shop|platform|straat|advocaten|dienst)$/;

/** 'Hotel Wilhelmina', 'Café Tante Truus', 'club "Aurora"'. */
function isZaakVoor(l: Lezing, i: number): boolean {
  const voor = l.tokens[i - 1];
  if (!voor || voor.zin !== l.tokens[i]!.zin) return false;
  const zaak = (t: Token | undefined) =>
    isWoord(t) && t.zin === voor.zin && (t.vlag & V.bedrijf) !== 0 && !(t.vlag & (V.rol | V.persoon));
  if (/^["']$/.test(voor.ruw) || (voor.vlag & V.aanspreek && voor.vlag & V.kapitaal)) {
    const k =
      /^(?:bij|chez|de|het|la|le)$/.test(l.tokens[i - 2]?.woord ?? '') && l.tokens[i - 2]!.vlag & V.kapitaal
        ? i - 3
        : i - 2;
    return zaak(l.tokens[k]);
  }
  // 'Bed & Breakfast De Linde'.
  if (/^(?:De|Het|La|Le|El|Los)$/.test(voor.ruw) && voor.wit === 1 && i > 1) return isZaakVoor(l, i - 1);
  if (l.tokens[i]!.wit !== 1 || !isWoord(voor)) return false;
  return (
    /^(?:storm|orkaan)$/.test(voor.ruw) ||
    zaak(voor) ||
    HUISWOORD.has(voor.woord) ||
    DINGVOOR.has(voor.woord) ||
    (ZAAKEINDE.test(voor.woord) && (voor.vlag & V.kapitaal) !== 0)
  );
}

/** 'Joy Beauty', 'Jansen & Zn', 'Linda's Nails', 'Anne Frankkade', 'Johan de Wittstraat'. */
function isZaakNa(l: Lezing, { j }: Rij): boolean {
  const [laatste, na, naNa] = [l.tokens[j]!, l.tokens[j + 1], l.tokens[j + 2]];
  if (!na || na.zin !== laatste.zin || na.wit > 1) return false;
  const groteNa = isWoord(na) && (na.vlag & V.kapitaal) !== 0;
  if (groteNa && (GEEN_NAAM_NA.has(na.woord) || na.vlag & (V.straat | V.bedrijf))) return true;
  if (groteNa && na.vlag & V.straatzwak && isGetal(naNa)) return true;
  if (na.ruw === '&' && /^(?:zn|zonen|co|partners|zoon)$/.test(naNa?.woord ?? '')) return true;
  const bezeten = na.ruw === "'" && naNa?.woord === 's' ? l.tokens[j + 3] : undefined;
  if (isWoord(bezeten) && bezeten.wit === 1 && bezeten.vlag & V.kapitaal && !(bezeten.vlag & V.voornaam)) return true;
  if (straatNa(l, j)) return true;
  const straat = (laatste.vlag & (V.straat | V.straatzwak)) !== 0 && !(laatste.vlag & V.voornaam);
  if (straat && isGetal(na) && na.wit === 1 && na.ruw.length < 4) return true;
  if (/^(?:straat|kade|laan|weg|plein|hal|park|gracht|singel)$/.test(na.woord)) return true;
  return (
    na.ruw === '-' &&
    na.wit === 0 &&
    /^(?:straat|laan|weg|plein|kade|dag|hal|model|wet|zaak|casus|campagne)/.test(naNa?.woord ?? '')
  );
}

/** 'Johan de Wittstraat', 'Anna van den Bergplein 3': small words and then a street. */
function straatNa(l: Lezing, j: number): boolean {
  let k = j + 1;
  while (k < j + 4 && /^(?:van|de|der|den|het|ten|ter|'|t)$/.test(l.tokens[k]?.woord ?? '')) k += 1;
  const t = l.tokens[k];
  return (
    k > j + 1 &&
    isWoord(t) &&
    (t.vlag & V.kapitaal) !== 0 &&
    ((t.vlag & V.straat) !== 0 || ((t.vlag & V.straatzwak) !== 0 && isGetal(l.tokens[k + 1])))
  );
}
