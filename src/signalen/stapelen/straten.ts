import { kentWoord } from '../../kern/waker/index.ts';
import { straatsleutel } from '../../inrichtingen/index.ts';

/** A street that a text names, with or without a number after it. */
export interface Straatplek {
  start: number;
  eind: number;
  sleutel: string;
}

// Endings that make a street whatever comes before, with the slips people make in them.
const STERK =
  'straten|straat|straart|strata|strraat|starrt|straaat|straa|sraat|strat|srtaat|starat|staraat|straaft|staat|str|wegje|weg|wge|wegg|laan|laaan|lana|llaan|ln|plein|plien|pelin|plen|pllein|pleni|pln|kade|kaade|kaed|kadde|gracht|grcht|garcht|grahct|gracth|grach|graccht|gratch|singel|single|sigel|sngel|singgel|dijk|dijjk|djik|steeg|stteg|steg|setig|seteg|steegg|dreef|drref|dref|deref|plantsoen|burgwal|boulevard|allee|hof|pad|markt|baan';
// Endings that other words have too; these need a capital.
const ZWAK =
  'wal|kamp|veld|akker|oord|zoom|brink|werf|sluis|poort|passage|promenade|waard|donk|meent|gaarde|horst|hoven|park|bolwerk|vest|vaart|rak|zijde|dam|einde|kolk|drift|heide|bosch|brug|tuin|erf|wijk|schans|ring|haven|kd|wg|berg|eind|hoek';
const VOOR =
  '(?:(?:van|der|den|ter|ten|la|le|du|sint|st\\.?|burg\\.?|burgemeester|v\\.|dr\\.?|doctor|prof\\.?|professor|mr\\.?|ir\\.?|ds\\.?|dominee|gen\\.?|generaal|kon\\.?|koningin|koning|prins|prinses|pr\\.?|graaf|oude|nieuwe|kleine|grote|lange|korte|hoge|lage|eerste|tweede|derde|1e|2e|3e|noorder|zuider|ooster|wester|pastoor|v\\.? ?d\\.?|v\\/d|jan|johan|willem|[a-z]\\.)\\s?)';
const STRAAT = new RegExp(
  `(?<![\\p{L}\\d@.-]|\\.\\w+/)((?:${VOOR}{1,5}|)(?:[\\p{L}'’-]*\\p{L}[ ]?(?:${STERK})|[\\p{L}'’-]*\\p{L}\\p{L}(?:${ZWAK})|laan van(?: (?:de|het))? \\p{L}{4,}|plein 19\\d\\d(?:-19\\d\\d)?|(?:grote|oude|nieuwe) (?:markt|haven|gracht|weg|dijk|dijjk|djik|singel|single|sigel|sngel|singgel|plein)))(?![\\p{L}])\\.?`,
  'gu',
);
const ZWAK_EIND = new RegExp(`(?:${ZWAK})$`);
const GEEN_STRAAT =
  /^(?:onderweg|overweg|snelweg|uitweg|omweg|terugweg|heenweg|fietspad|voetpad|wandelpad|zandpad|tuinpad|bospad|supermarkt|bouwmarkt|arbeidsmarkt|woningmarkt|rommelmarkt|kerstmarkt|markt|sexbaan|loopbaan|renbaan|snelbaan|dijk|dijjk|djik|kade|kaade|kaed|kadde|gracht|singel|single|sigel|sngel|singgel|weg|laan|straat|plein|steeg|stteg|steg|setig|seteg|steegg|pad|hof|baan|bestaat|ontstaat|verstaat|opstaat|staat|vanweg|halverwege|gerechtshof|hotelkamp|nederland|duitsland|uitgaansstraat|winkelstraat|achterstraat om|zijstraat|hoofdweg af|woonstraat|woonwijk|wijk|ring|haven|brug|park|tuin|berg|einde|eind|weekeind|weekeinde|hoek|werkwijk|bedrijvenpark|vakantiepark|industriepark|bungalowpark|camping|straathoek|parkeerplein|schoolplein|rijbaan|achterpad|begin|tijdstraat|prijsstraat|helft|blijkbaar|openbaar|afstaat|voortuin|achtertuin|buurt|wereld|deze straat|die straat|onze straat|dezelfde straat)$/;

/** Small letters, sign for sign, so that places in the text stay the same. */
export function klein(tekst: string): string {
  const laag = tekst.toLowerCase();
  return laag.length === tekst.length
    ? laag
    : Array.from({ length: tekst.length }, (_, i) => kleinTeken(tekst[i]!)).join('');
}

function kleinTeken(teken: string): string {
  const laag = teken.toLowerCase();
  return laag.length === 1 ? laag : teken;
}

/** Every street in a text that its form gives away, in order. */
export function vindStraten(tekst: string, laag: string): Straatplek[] {
  const uit: Straatplek[] = [];
  for (const v of laag.matchAll(STRAAT)) {
    const kern = v[1]!.trim();
    const woord = kern.split(/\s+/).at(-1)!;
    if (GEEN_STRAAT.test(kern) || (!kern.includes(' ') && kern.length < 5)) continue;
    const begin = v.index + v[0].indexOf(woord);
    const hoofd = /\p{Lu}/u.test(tekst.slice(v.index, v.index + kern.length));
    if (ZWAK_EIND.test(woord) && !/(?:straat|weg|laan)$/.test(woord) && !(hoofd && isWelStraat(woord))) continue;
    if (woord.endsWith('staat') && !/\p{Lu}/u.test(tekst[begin] ?? '') && kentWoord(woord).gewoon) continue;
    const start = metNamen(tekst, v.index);
    const eind = v.index + v[0].length;
    const sleutel = maakSleutel(tekst.slice(start, eind));
    if (sleutel.length > 3) uit.push({ start, eind, sleutel });
  }
  return uit;
}

function isWelStraat(woord: string): boolean {
  const k = kentWoord(woord);
  return !k.plaats && !k.land && !(k.gewoon && !/(?:brink|werf|markt|haven)$/.test(woord));
}

/** 'Frederik Hendrikstraat': words with a capital right before belong to the name, unless they are something else. */
function metNamen(tekst: string, start: number): number {
  let begin = start;
  if (!/\p{Lu}|\d/u.test(tekst[start] ?? '')) return begin;
  for (let n = 0; n < 3; n++) {
    const v = /(?<![\p{L}\d])(\p{Lu}(?:\p{L}+|\.)) $/u.exec(tekst.slice(Math.max(0, begin - 24), begin));
    if (!v) break;
    const k = kentWoord(v[1]!);
    if ((k.gewoon && !k.voornaam) || (k.plaats && !k.voornaam) || v[1]!.length < 2) break;
    if (/[.!?:]\s*$/.test(tekst.slice(0, begin - v[0].length)) && !k.voornaam) break;
    begin -= v[0].length;
  }
  return begin;
}

/** The key of a street: without an article, with the slips in its ending mended. */
export function maakSleutel(straat: string): string {
  return straatsleutel(
    straat
      .trim()
      .replace(/(?<![\p{L}])burg\.?(?=\s)/iu, 'burgemeester')
      .replace(/(?<=\s)v\.(?=\s?\p{L})/iu, 'van ')
      .replace(/^(?:de|het|'t|een|op|aan|in)\s+/i, '')
      .replace(/\.$/, ''),
  )
    .replace(
      /(?:straten|straaat|straaft|straart|strata|strraat|starrt|staraat|starat|srtaat|sraat|strat|straa|(?<!r)staat)$/,
      'straat',
    )
    .replace(/(?:wge|wegje|wegg)$/, 'weg')
    .replace(/(?:laaan|lana|llaan)$/, 'laan')
    .replace(/(?:plien|pelin|plen|pllein|pleni)$/, 'plein')
    .replace(/(?:grcht|garcht|grahct|gracth|grach|graccht|gratch)$/, 'gracht')
    .replace(/(?:kaade|kaed|kadde)$/, 'kade')
    .replace(/(?:single|sigel|sngel|singgel)$/, 'singel')
    .replace(/(?:dyjk|djik)$/, 'dyk')
    .replace(/(?:stteg|steg|seteg|steegg)$/, 'steeg')
    .replace(/(?:drref|dref|deref)$/, 'dreef')
    .replace(/(.)\1+/g, '$1$1');
}

const SOORT =
  /(?:straat|weg|laan|plein|kade|kaade|kaed|kadde|gracht|singel|single|sigel|sngel|singgel|dyk|hof|steeg|stteg|steg|setig|seteg|steegg|pad|dreef|drref|dref|deref|baan|markt|burgwal)$/;

/** A street without the word for its kind. */
export function stam(straat: string): string {
  return straat.replace(SOORT, '') || straat;
}
