import { getalVan, leesCijfers, midden, plekVan, type Cijferstand, inLosseRij } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { heeftNa, heeftVoor, isGetal, isWoord, plak, set, terug, verder, type Lezing } from './lezing.ts';
import type { Kandidaat } from './typen.ts';

const BELWOORD = set(
  `tel telefoon telefoonnummer telefoonnr telnr telefonisch tf tfn mob mobiel mobiele mobieltje gsm whatsapp whatsappnummer wapp wa wap zap app appen apps appte appt app't viber signal telegram sms smsen sms'en bel bellen belt belde gebeld beller terugbellen teruggebeld terugbelnummer bereikbaar bereiken nummer nummers nr contactnummer prive-nummer privenummer call phone number mobile cell cel celular telefono tlf numar telefonul contact contactgegevens lijn fixed vast llamame llama liga ring text ☎ 📞 📱`,
);
const STERK = set(
  'tel telefoon telefoonnummer telefoonnr telnr mob mobiel gsm whatsapp wapp viber bel bellen terugbellen teruggebeld bereikbaar sms app telefonisch phone call',
);
const LANDEN =
  /^(?:1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[1-8]|22\d|23\d|24\d|25\d|26\d|29\d|35\d|37\d|38[0-9]|42[0-3]|50\d|59\d|67\d|68\d|69\d|85[0-6]|88\d|96\d|97\d|99\d)/;
const NETNUMMER =
  /^0(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7[0-9]|8[2458]|97|11[1-8]|16[124-8]|17[24]|18[0-4]|18[67]|22[2-46-9]|25[125]|29[479]|31[3-8]|32[01]|34[1-8]|41[1-368]|47[58]|48[1-8]|49[235-79]|51[1-9]|52[1-9]|54[1-8]|56[126]|57[0-378]|59[1-9])/;

/** Phone numbers in every notation: Dutch, foreign, in words, with letters for digits or signs between. Without 112, 0800, 0900 and 14 0xx. */
export function zoekTelefoons(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  let vorige = -1;
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (l.bezet[i] || !magBeginnen(l, i) || inLosseRij(l, i)) continue;
    const plus = t.ruw === '+';
    const van = plus ? i + 1 : t.ruw === '(' ? (l.tokens[i + 1]?.ruw === '+' ? i + 2 : i + 1) : i;
    // '06 …/06 …': right after a number another may begin.
    if (!plus && midden(l, i) && i - 2 !== vorige) continue;
    const stand = kies(l, i, leesCijfers(l, van), plus || van === i + 2);
    if (!stand) continue;
    const begin = !plus && t.ruw !== '(' && vooraf(l, i) ? i - 1 : i;
    uit.push({
      ...plekVan(l, begin, stand.j),
      soort: 'telefoon',
      kracht: 94,
      reden: stand.woorden > 3 ? 'Dit is een telefoonnummer in woorden.' : 'Dit is een telefoonnummer.',
    });
    l.bezet.fill(1, begin, stand.j + 1);
    i = vorige = stand.j;
  }
  return [...uit, ...zoekParen(l)];
}

/**
 * '06:44:12:90:82' and '06.44.12.90.82': pairs, with signs between that elsewhere part one number from another or make a date;
 * 'O6 44 l2 9O 82': letters for digits, also a pair of them; '6 44129082': without the 0, and one space.
 */
const PAREN =
  /0(?<!\d0|\d[,:;.]0) ?6(?: ?[,:;.] ?\d\d){4}(?! ?[,:;.]? ?\d)|[0oO](?<![\p{L}\d.,-].)[ -]?6(?:[ .-]{0,2}(?:\d|[oOlI](?=[ .-]{0,2}[\doOlI]|\b))){8}(?![\p{L}\d])|6(?<![\p{L}\d.,/+-] ?6)[ -]\d{8}(?![\p{L}\d]|[-./,]\d)/gu;

function zoekParen(l: Lezing): Kandidaat[] {
  return Array.from(l.tekst.matchAll(PAREN), ({ 0: stuk, index }) => ({
    begin: index,
    eind: index + stuk.length,
    soort: 'telefoon',
    kracht: 95,
    reden: 'Dit is een telefoonnummer.',
  }));
}

function magBeginnen(l: Lezing, i: number): boolean {
  const t = l.tokens[i]!;
  if (isGetal(t)) return true;
  const volgend = l.tokens[i + 1];
  if (t.ruw === '+') return isGetal(volgend) || volgend?.ruw === '(';
  if (t.ruw === '(')
    return (isGetal(volgend) && /^(?:0|\+)/.test(volgend.ruw)) || (volgend?.ruw === '+' && isGetal(l.tokens[i + 2]));
  if (!isWoord(t)) return false;
  if (/^[oO]{1,2}$/.test(t.ruw)) return isGetal(volgend) && volgend.wit === 0;
  // A number in words begins with a word of one digit.
  return (
    getalVan(t.woord) !== undefined &&
    (getalVan(volgend?.woord ?? '') !== undefined ||
      (isGetal(volgend) && (volgend.wit === 0 || getalVan(t.woord) === '6' || getalVan(t.woord) === '0')) ||
      volgend?.ruw === '-')
  );
}

/** A bracket before '(0)' or '+' that belongs to the number. */
function vooraf(l: Lezing, i: number): boolean {
  return l.tokens[i - 1]?.ruw === '+' && l.tokens[i]!.wit === 0;
}

function kies(l: Lezing, i: number, standen: readonly Cijferstand[], plus: boolean): Cijferstand | undefined {
  const cue = standen.length > 0 && heeftVoor(l, i, 6, BELWOORD);
  for (let k = standen.length - 1; k >= 0; k--) {
    const stand = standen[k]!;
    if (stand.woorden > 0 && stand.woorden < 3 && !isVast(stand.cijfers) && !(cue && /^6\d{8}$/.test(stand.cijfers)))
      continue;
    if (l.tokens[stand.j + 1]?.wit === 0 && isWoord(l.tokens[stand.j + 1]) && !isVast(stand.cijfers)) continue;
    if (past(l, i, stand, plus, cue)) return stand;
  }
  return undefined;
}

/** A Dutch mobile number, whole. */
function isVast(cijfers: string): boolean {
  return /^(?:06\d{8}|(?:00)?316\d{8}|(?:00)?3106\d{8})$/.test(cijfers);
}

function past(l: Lezing, i: number, stand: Cijferstand, plus: boolean, cue: boolean): boolean {
  const c = stand.cijfers;
  if (isVast(c)) return true;
  if (/^(?:0800|0900|0906|0909)/.test(c) || /^14[01]/.test(c)) return false;
  if (plus) return /^\d{8,15}$/.test(c) && LANDEN.test(c);
  if (/^00[1-9]/.test(c) && c.length >= 10 && c.length <= 16)
    return LANDEN.test(c.slice(2)) && (stand.tussen > 0 || cue || !isZaak(l, i));
  if (/^0[1-9]\d{8}$/.test(c) && stand.woorden < 8) return pastVast(l, i, stand, cue);
  if (/^[2-9]\d{2}[2-9]\d{6}$/.test(c) && /^\d{3}-\d{3}-\d{4}$/.test(plak(l, i, stand.j))) return !isZaak(l, i);
  // A British or other foreign mobile number as people write it at home.
  if (/^07\d{9}$/.test(c) && stand.tussen > 0) return cue || heeftNa(l, stand.j, 6, BELWOORD);
  if (stand.woorden >= 6 && c.length >= 8 && c.length <= 15) return cue || c.startsWith('0') || stand.woorden >= 8;
  if (!cue || isZaak(l, i)) return false;
  if (/^(?:06|6)\d{8,9}$/.test(c) || /^06\d{7}$/.test(c)) return true;
  if (c.length >= 9 && c.length <= 14 && heeftVoor(l, i, 4, STERK)) return !/^(?:19|20)\d{6}/.test(c) || c.length > 9;
  return c.length >= 10 && c.length <= 13 && (LANDEN.test(c) || c.startsWith('0')) && stand.tussen > 0;
}

/** A Dutch landline of ten digits; in one piece it could also be the number of a case. */
function pastVast(l: Lezing, i: number, stand: Cijferstand, cue: boolean): boolean {
  const stuk = plak(l, i, stand.j);
  if (cue && !isZaak(l, i, stand.tussen > 0)) return true;
  if (
    !NETNUMMER.test(stand.cijfers) &&
    !/^04[5-9]\d \d/.test(l.tekst.slice(l.tokens[i]!.begin, l.tokens[i]!.begin + 6))
  )
    return false;
  if (isZaak(l, i, stand.tussen > 0)) return false;
  return /^\(?0\d{1,3}\)?\D?\d/.test(stuk) && (stand.tussen > 0 || /^0(?:[1-57]|8[58])/.test(stuk)) && stand.tussen < 6;
}

const GEEN_TELEFOON = set(
  'meterstand meter serienummer serie ordernummer toestel container barcode artikelnummer isbn ean v-nummer vnummer id documentnummer paspoort paspoortnummer rijbewijs bsn kvk vestigingsnummer postbus postcode',
);

/** With white between, as people write a phone number, 'nummer van de zaak' is no number of a case. */
function isZaak(l: Lezing, i: number, los = false): boolean {
  const cue = terug(
    l,
    i,
    4,
    (t) =>
      ((t.vlag & V.zaak) !== 0 && !(los && /^(?:zaak|pand|melding|aanvraag|vergunning)$/.test(t.woord))) ||
      GEEN_TELEFOON.has(t.woord),
  );
  if (cue < 0) return false;
  // 'melding van tel. 020 …': the nearer word decides.
  return verder(l, cue, i - cue - 1, (t) => STERK.has(t.woord)) < 0;
}
