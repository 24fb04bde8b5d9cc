import { KIND } from './leeftijdregel.ts';
import { V } from './lexicon.ts';
import { type Lezing, terug, verder } from './lezing.ts';

/** What may stand behind a number that ends what is said of an age. */
const EINDT =
  /^(?:$|[,;.)!?/|"'-]|en\b|maar|of zo|ofzo|hoor|joh|schat|denk|dus|volgens|zegt|toen|worden|geworden|oud|oogt|lijkt|met|die|is ze|is zij|is hij|te zijn|zijn|was ze|hooguit|ongeveer|werd|is$|lijkt|leek|en )/;
/** Phrases that are hardly said of anything but an age. */
const STERK =
  /(?:^|\s)(?:een jaar of|(?:ziet|zag|zien|zagen) er ?uit als(?: een)?|oogt(?: als)?|oogde|ogend|lijkt wel|niet (?:veel )?ouder dan|niet veel jonger dan|volgens (?:(?:haar |zijn |het )?(?:paspoort|id|pas|documenten|papieren|idkaart)|eigen zeggen)|(?:zelf )?(?:zegt|zei) (?:ze|zij|hij)|zag er (?:heel |erg )?jong uit ,|(?:^|, )v \.|(?:zegt|zei|beweert|claimt|zou|stelt)(?: pas| al| net| nog maar| hooguit| maar)?|i'?m|im|tengo|tenho|mam|ben(?: pas| net| nu| al)?|minderjarig ,|meerderjarig ,|jong ,)$/;
/** Phrases that need somebody in the sentence, or stand alone in a note. */
const ZWAK =
  /(?:^|\s)(?:jaar of|rond de|rond|net|pas|amper|bijna|nog geen|nog maar|nauwelijks|hooguit|hoogstens|krap|tussen de|tussen|in de|achter in de|voor in de|half|ruim|dik|al|van in de)$/;
const ZEGGEN = /(?:zegt|zei|beweert|claimt|zou|stelt)(?: pas| al| net| nog maar| hooguit| maar)?$/;

/** True when the words around a number without a unit say that it is an age: 'een jaar of 20', 'net 18 geworden', 'zou 17 zijn'. */
export function isLeeftijdfrase(
  l: Lezing,
  i: number,
  j: number,
  n: number,
  persoonEinden: ReadonlySet<number>,
): boolean {
  if (n < 12 || n > 89) return false;
  const [voor, na] = [woordenVoor(l, i), woordenNa(l, j)];
  if (/^(?:plusser|plussers|- plusser|- plussers)/.test(na)) return true;
  if (na.startsWith('geworden') || /^(?:is|was) (?:ze|zij|hij)\b/.test(na)) return true;
  if (/^(?:te zijn|zijn)\b(?! geweest)/.test(na)) return ZEGGEN.test(voor);
  if (/^(?:maar|zelf)\b/.test(na) && ZEGGEN.test(voor)) return n > 13;
  if (/^plus\b(?! \d)/.test(na) && n % 10 === 0 && n > 29) return bijMens(l, i, j, persoonEinden) || isKort(l, i);
  if (/(?:^|[,;(/|] )[vmf]$/.test(voor) && /^(?:$|[,;)/|])/.test(na)) return true;
  if (voor.endsWith('(') && /^, (?:v|m|vr|vrouw|man)\b/.test(na)) return true;
  if (!EINDT.test(na)) return false;
  if (/^(?:tussen|between)$/.test(l.tokens[i]!.woord)) return isKort(l, i) || bijMens(l, i, j, persoonEinden);
  if (STERK.test(voor) && !ZEGGEN.test(voor)) return n > 13 || voor.endsWith('jaar of');
  return ZWAK.test(voor) && n > 13 && (isKort(l, i) || bijMens(l, i, j, persoonEinden));
}

function woordenVoor(l: Lezing, i: number): string {
  const uit: string[] = [];
  for (let k = i - 1; k >= 0 && k > i - 7 && l.tokens[k]!.zin === l.tokens[i]!.zin; k--)
    uit.unshift(l.tokens[k]!.woord);
  return uit.join(' ');
}

function woordenNa(l: Lezing, j: number): string {
  const uit: string[] = [];
  for (let k = j + 1; k < j + 4 && l.tokens[k]?.zin === l.tokens[j]!.zin; k++) uit.push(l.tokens[k]!.woord);
  return uit.join(' ');
}

function bijMens(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>): boolean {
  const mens = (t: (typeof l.tokens)[number]) =>
    persoonEinden.has(t.eind) || KIND.has(t.woord) || (t.vlag & (V.persoon | V.inwoner | V.aanspreek)) !== 0;
  return terug(l, i, 14, mens) >= 0 || verder(l, j, 8, mens) >= 0;
}

/** A note of a few words is about somebody. */
function isKort(l: Lezing, i: number): boolean {
  return l.tokens[i - 6]?.zin !== l.tokens[i]!.zin && l.tokens[i + 4]?.zin !== l.tokens[i]!.zin;
}
