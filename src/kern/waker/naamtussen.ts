import { V } from './lexicon.ts';
import { DAAD } from './naamkracht.ts';
import { type Lezing, isWoord } from './lezing.ts';
import type { Naamvondst } from './naam.ts';

const REDEN = 'Dit lijkt de naam van een persoon.';
const GEEN = V.nooit | V.bedrijf | V.land | V.natie | V.inwoner | V.straat | V.zaak | V.rol | V.ambt | V.persoon;
const DOOR_MENSEN =
  /^(?:met|door|volgens|namens|collega|meneer|heer|mevrouw|mevr|mw|dhr|en|aan|toezichthouder|agent|wijkagent|handhaver|boa|ene)$/;

/** Family names whose small words stand in small letters: 'van der Laan belde', 'overleg met de Vries', 'namens vd Berg'. */
export function zoekTussennamen(l: Lezing, gevonden: readonly Naamvondst[]): Naamvondst[] {
  const vol = new Uint8Array(l.tokens.length);
  for (const { i, j } of gevonden) vol.fill(1, i, j + 1);
  const uit: Naamvondst[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    if (!/^(?:van|vd|vander|de|den|ter|ten|el|v)$/.test(l.tokens[i]!.ruw) || vol[i] || l.bezet[i]) continue;
    const j = leesTussennaam(l, i);
    if (j < 0 || l.bezet[j]) continue;
    // Of a name that was found without its small words this is the whole.
    const heel = vol[j] === 0 || vol[j - 1] === 0;
    if (heel) uit.push({ i, j, kracht: 89, reden: REDEN });
    i = j;
  }
  return uit;
}

/** Last token of small words and a family name from `i` on, or -1. */
function leesTussennaam(l: Lezing, i: number): number {
  const w = (k: number) => l.tokens[k]?.woord ?? '';
  let k = i + 1;
  while (k < i + 4 && (/^(?:de|der|den|het|'|t|d)$/.test(w(k)) || (l.tokens[k]?.ruw === '.' && l.tokens[k]!.wit === 0)))
    k += 1;
  const t = l.tokens[k];
  if (!isWoord(t) || !(t.vlag & V.kapitaal) || t.vlag & V.hoofd || t.wit > 1 || t.ruw.length < 3 || t.vlag & GEEN)
    return -1;
  if (t.zin !== l.tokens[i]!.zin) return -1;
  const vorig = l.tokens[i - 1];
  const vooraan = !vorig || vorig.zin !== t.zin;
  const mens = vorig !== undefined && !vooraan && DOOR_MENSEN.test(vorig.woord);
  const woorden = l.tekst.slice(l.tokens[i]!.begin, l.tokens[k - 1]!.eind).toLowerCase();
  if (/^(?:van (?:der|den)|vd|v\.? ?d\.?|vander|ter|ten)$/.test(woorden))
    return (t.vlag & V.plaats && !(t.vlag & V.achternaam)) || (woorden.startsWith('te') && !(t.vlag & V.achternaam))
      ? -1
      : k;
  if (!(t.vlag & V.achternaam) || (t.vlag & V.plaats && woorden !== 'de')) return -1;
  // 'van Dam, Pieterse en Hageman waren er ook'.
  if (vooraan && woorden === 'van' && (l.tokens[k + 1]?.ruw === ',' || DAAD.has(l.tokens[k + 1]?.woord ?? '')))
    return k;
  return mens && (woorden !== 'de' || !(t.vlag & V.gewoon)) && woorden !== 'van' ? k : -1;
}
