import { V } from './lexicon.ts';
import { type Lezing, isWoord } from './lezing.ts';
import type { Naamvondst } from './naam.ts';
import { isCueVoor } from './naamcue.ts';
import type { Rij } from './naamrij.ts';
import { isZaaknaam } from './naamzaak.ts';
import type { Token } from './tokeniseer.ts';

/** A part of a name found before is a name again: 'De heer Munteanu', 'Trang zei'. */
export function zoekHerhaling(l: Lezing, gevonden: readonly Naamvondst[]): Naamvondst[] {
  const delen = new Set<string>();
  const vol = new Uint8Array(l.tokens.length);
  for (const { i, j } of gevonden) {
    vol.fill(1, i, j + 1);
    for (let k = i; k <= j; k++) if (isDeel(l.tokens[k]!)) delen.add(l.tokens[k]!.woord);
  }
  if (!delen.size) return [];
  const uit: Naamvondst[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (vol[i] || l.bezet[i] || !delen.has(t.woord) || (t.vlag & V.kapitaal) === 0) continue;
    const rij: Rij = { i, j: i, rollen: [], vooraan: false };
    if (!isZaaknaam(l, rij)) uit.push({ i, j: i, kracht: 72, reden: 'Deze naam staat ook elders in de tekst.' });
  }
  return uit;
}

function isDeel(t: Token): boolean {
  return isWoord(t) && t.woord.length > 2 && !(t.vlag & (V.gewoon | V.tussen | V.plaats | V.land | V.nooit));
}

/** Last token of two initials or more with their points, or of one at the end, from `i` on; or -1. */
function leesInitialen(l: Lezing, i: number): number {
  let [k, n] = [i, 0];
  while (
    /^[A-Z]$/.test(l.tokens[k]?.ruw ?? '') &&
    l.tokens[k + 1]?.ruw === '.' &&
    l.tokens[k + 1]!.wit === 0 &&
    l.tokens[k]!.wit < 2
  ) {
    k += 2;
    n += 1;
  }
  return n > 1 ? k - 1 : -1;
}

/** 'D'Souza, Melvin': family name first, between quotes or after 'naam:'. */
export function zoekOmgekeerd(l: Lezing): Naamvondst[] {
  const uit: Naamvondst[] = [];
  for (let k = 1; k < l.tokens.length - 1; k++) {
    if (l.tokens[k]!.ruw !== ',') continue;
    const [a, b] = [l.tokens[k - 1]!, l.tokens[k + 1]!];
    const voornaam =
      isWoord(b) &&
      b.wit < 2 &&
      (b.vlag & (V.voornaam | V.kapitaal)) === (V.voornaam | V.kapitaal) &&
      !(b.vlag & V.gewoon);
    const naam = isWoord(a) && (a.vlag & V.kapitaal) !== 0 && !(a.vlag & (V.gewoon | V.voornaam | V.plaats | V.land));
    const los =
      /^["';)|/]$/.test(l.tokens[k + 2]?.ruw ?? '') ||
      (isCueVoor(l, k - 1) && !/^(?:en|,)$/.test(l.tokens[k + 2]?.woord ?? ''));
    // 'Zwart, P.H.M.'
    const initialen = leesInitialen(l, k + 1);
    if (
      initialen > 0 &&
      isWoord(a) &&
      a.vlag & V.kapitaal &&
      !(a.vlag & (V.nooit | V.plaats | V.land | V.bedrijf | V.straat))
    )
      uit.push({ i: k - 1, j: initialen, kracht: 87, reden: 'Dit lijkt een naam, met de achternaam voorop.' });
    if (voornaam && naam && los)
      uit.push({ i: k - 1, j: k + 1, kracht: 91, reden: 'Dit lijkt een naam, met de achternaam voorop.' });
  }
  return uit;
}
