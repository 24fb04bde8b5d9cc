import { V } from './lexicon.ts';
import { type Lezing, isGetal } from './lezing.ts';
import type { Rij } from './naamrij.ts';
import type { Token } from './tokeniseer.ts';

/** An age, origin or birth date right after a name, as people are noted down. */
export function isPersoonsgegeven(l: Lezing, k: number): boolean {
  const t = l.tokens[k];
  if (!t) return false;
  return (
    (isGetal(t) && (/^[1-6]\d$/.test(t.ruw) || l.bezet[k] === 1)) ||
    (t.vlag & (V.natie | V.inwoner | V.land)) !== 0 ||
    /^(?:RO|BG|HU|PL|NL|v|m)$/.test(t.ruw)
  );
}

/** At the start: 'Bos is de eigenaar', 'Visser, de huurder', 'Faith: …', 'Precious haar telefoon', 'kamer 4 = Merel'. */
export function isOnderwerp(l: Lezing, rij: Rij): boolean {
  const w = (n: number) => l.tokens[rij.j + n]?.woord ?? '';
  const naam = (l.tokens[rij.i]!.vlag & V.gewoon) === 0;
  if (/^(?:is|was|wordt|blijft)$/.test(w(1)))
    return (
      /^(?:er|niet|zelf|ook|boos|aanwezig|thuis|ziek|bereikbaar|gebeld|gesproken|gevraagd|gewezen|eigenaar|beheerder|exploitant|verhuurder)$/.test(
        w(2),
      ) ||
      (/^(?:de|een|het|haar|zijn)$/.test(w(2)) && isMenswoord(l.tokens[rij.j + 3]))
    );
  // 'Roos en haar moeder', 'Sem staat elke avond bij de deur'.
  if (w(1) === 'en' && /^(?:haar|zijn|d'r|z'n|zn)$/.test(w(2)) && isMenswoord(l.tokens[rij.j + 3])) return true;
  if (
    /^(?:staat|stond|zit|zat|loopt|liep|wacht|komt|hangt)$/.test(w(1)) &&
    /^(?:elke|altijd|weer|steeds|vaak|buiten|iedere|dagelijks|nog|meestal|daar)$/.test(w(2))
  )
    return true;
  if (w(1) === ',' && /^(?:de|een|haar|zijn|onze|die)$/.test(w(2)))
    return w(2) === 'die' || isMenswoord(l.tokens[rij.j + 3]);
  if (w(1) === '(' && isMenswoord(l.tokens[rij.j + 2])) return true;
  if (naam && (w(1) === ':' || /^(?:haar|zijn|d'r|z'n)$/.test(w(1)))) return true;
  const [teken, ervoor] = [l.tokens[rij.i - 1]?.ruw, l.tokens[rij.i - 2]];
  return (
    (teken === ':' || teken === '=') &&
    ervoor !== undefined &&
    (isGetal(ervoor) ||
      isMenswoord(ervoor) ||
      /^(?:baas|chef|contact|naam|wie|lijst|rooster|planning|bord)$/.test(ervoor.woord))
  );
}

function isMenswoord(t: Token | undefined): boolean {
  return (
    t !== undefined &&
    ((t.vlag & (V.persoon | V.rol | V.ambt)) !== 0 ||
      /^(?:baas|chef|huurder|kok|buurman|buurvrouw|contactpersoon|zoon|dochter)$/.test(t.woord))
  );
}

/** In a list with a sure name in it: 'Aanwezig: Bakker, Visser, Smit', 'met Kok en Smit'. */
export function inNamenlijst(l: Lezing, rij: Rij): boolean {
  if ((l.tokens[rij.i]!.vlag & (V.achternaam | V.voornaam)) === 0) return false;
  for (const stap of [-1, 1]) {
    let k = stap < 0 ? rij.i - 1 : rij.j + 1;
    for (let n = 0; n < 12 && l.tokens[k]?.zin === l.tokens[rij.i]!.zin; n++, k += stap) {
      const t = l.tokens[k]!;
      if (/^(?:,|en|&|\/|\(|\)|\.)$/.test(t.woord)) continue;
      if (
        l.tokens[k - stap]!.ruw === '(' ||
        l.tokens[k - stap]!.ruw === ')' ||
        (stap > 0 ? l.tokens[k + 1]?.ruw === ')' : l.tokens[k - 1]?.ruw === '(')
      )
        continue;
      if (!(t.vlag & V.kapitaal) || t.vlag & (V.bedrijf | V.plaats | V.nooit)) break;
      if (t.vlag & (V.voornaam | V.achternaam | V.einde) && !(t.vlag & V.gewoon)) return true;
    }
  }
  return false;
}

/** Beside another name in a list: 'Kaczmarek, Ofori, Sheehan'. */
export function staatInLijst(l: Lezing, rij: Rij): boolean {
  const [voor, na] = [l.tokens[rij.i - 1], l.tokens[rij.j + 1]];
  const buur = (t: Token | undefined) =>
    t !== undefined &&
    (t.vlag & V.kapitaal) !== 0 &&
    (t.vlag & (V.voornaam | V.achternaam | V.einde)) !== 0 &&
    !(t.vlag & (V.gewoon | V.plaats | V.bedrijf));
  return (
    (/^(?:,|en|&|of|\/)$/.test(voor?.woord ?? '') && buur(l.tokens[rij.i - 2])) ||
    (/^(?:,|en|&|of|\/)$/.test(na?.woord ?? '') && buur(l.tokens[rij.j + 2]))
  );
}
