import { isTooi } from './tooi.ts';
import { V } from './lexicon.ts';
import { isWoord, set, terug, type Lezing } from './lezing.ts';
import { STERRENNAMEN, TOOISEL } from './lijsten/werknamen.ts';
import type { Token } from './tokeniseer.ts';

/** Names chosen for work. */
export const STER: ReadonlySet<string> = set(STERRENNAMEN);
/** What is put before or behind such a name. */
export const TOOI: ReadonlySet<string> = set(TOOISEL);

// The second part of the name of a business, and of no person: 'Golden Hands', 'Velvet Rooms'.
const ZAAKDEEL = set(
  'hands hand rooms room garden gardens touch moments moment dreams girls ladies escorts escort models angels nights night body house city club lounge style hair nails care secret secrets world land point place events entertainment media vision fashion cars taxi security',
);

/** A name that hardly anybody bears in daily life ('Candy'), or one with something before it ('Miss Ruby', 'Sweet Kim'). Last token, or -1. */
export function sternaam(l: Lezing, i: number): number {
  const t = l.tokens[i]!;
  if (!isWoord(t) || !(t.vlag & V.kapitaal) || isZaak(l, i)) return -1;
  const volgend = l.tokens[i + 1];
  if (TOOI.has(t.woord))
    return isWoord(volgend) &&
      volgend.wit === 1 &&
      volgend.vlag & V.kapitaal &&
      !(volgend.vlag & (V.bedrijf | V.straat | V.nooit)) &&
      !ZAAKDEEL.has(volgend.woord)
      ? i + 1
      : -1;
  if (!STER.has(t.woord)) return -1;
  if (isWoord(volgend) && volgend.wit === 1 && volgend.vlag & V.kapitaal) {
    if (STER.has(volgend.woord) || TOOI.has(volgend.woord)) return i + 1;
    if (ZAAKDEEL.has(volgend.woord) || volgend.vlag & (V.bedrijf | V.achternaam | V.einde | V.straat)) return -1;
    return (volgend.vlag & V.gewoon) === 0 ? i + 1 : -1;
  }
  return i;
}

/** '💋 Mia 💋', '**Nina**', '♥ SOFIA ♥': a name with ornaments on both sides. Last token, or -1. */
export function tooinaam(l: Lezing, i: number): number {
  const [voor, t] = [l.tokens[i - 1], l.tokens[i]!];
  if (!isTooi(voor) || /^[*|]$/.test(voor!.ruw) || !isWoord(t) || t.vlag & GEEN_NAAM) return -1;
  let j = i;
  while (j < i + 2 && isWoord(l.tokens[j + 1]) && l.tokens[j + 1]!.wit === 1 && l.tokens[j + 1]!.vlag & V.kapitaal)
    j += 1;
  const na = l.tokens[j + 1];
  if (!isTooi(na) || /^[*|]$/.test(na!.ruw) || na!.wit > 1) return -1;
  for (let k = i; k <= j; k++) {
    const { vlag, woord } = l.tokens[k]!;
    if (STER.has(woord) || (vlag & V.voornaam && !(vlag & V.gewoon))) return j;
  }
  return -1;
}

const GEEN_NAAM = V.nooit | V.natie | V.inwoner | V.land | V.bedrijf;

/** True when a business stands beside it: the name is that of a house. */
export function isZaak(l: Lezing, i: number): boolean {
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  const zaak = (x: Token | undefined) =>
    x !== undefined &&
    x.zin === l.tokens[i]!.zin &&
    ((x.vlag & V.bedrijf) !== 0 || /(?:kantoor|bureau|salon|club|studio|huis|bar|hotel|service)$/.test(x.woord)) &&
    isWoord(x);
  // 'Massagesalon Lotus en Golden Hands'.
  if (/^(?:en|,)$/.test(vorig?.woord ?? '') && terug(l, i, 6, (x) => zaak(x) && (x.vlag & V.kapitaal) !== 0) >= 0)
    return true;
  // 'massagesalon 'Siam Orchid''.
  for (let k = i - 1; k > i - 4 && k > 0; k--)
    if (/^["']$/.test(l.tokens[k]!.ruw)) {
      if (zaak(l.tokens[k - 1])) return true;
      break;
    }
  return (
    zaak(vorig) ||
    (zaak(volgend) && (volgend!.vlag & V.kapitaal) !== 0) ||
    (vorig?.ruw === '"' && zaak(l.tokens[i - 2]))
  );
}
