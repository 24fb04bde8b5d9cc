// House numbers as people write them: in figures or words, with a letter, an addition or a floor.
const EEN = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TIEN = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TIENTAL = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const WOORDEN = new Map<string, number>([
  ...EEN.map((w, n): [string, number] => [w, n + 1]),
  ...TIEN.map((w, n): [string, number] => [w, n + 10]),
  ...TIENTAL.flatMap((t, n): [string, number][] => [
    [t, (n + 2) * 10],
    ...EEN.map((e, m): [string, number] => [`${e}${e.endsWith('e') ? 'ën' : 'en'}${t}`, (n + 2) * 10 + m + 1]),
  ]),
]);
// 'een' to 'negen' after a street are nearly always a count of something.
const GETALWOORD = [...WOORDEN.keys()].filter((w) => !EEN.includes(w)).sort((a, b) => b.length - a.length);

/** A house number in figures or in words. */
export const GETAL = `\\d{1,5}|${GETALWOORD.join('|')}`;

/** What makes a number after a street no house number. */
export const GEEN_NUMMER =
  '(?![\\d.]*\\d|:\\d|[%€]|,\\d|\\s?(?:uur|u\\b|euro|jaar|jr\\b|min|km|meter|m2|personen|persoon|vrouwen|vrouw\\b|mannen|man\\b|dames|dame\\b|heren|meisjes|jongens|klanten|mensen|auto|keer|maal|x\\b|dagen|weken|maanden|nachten|panden|kamers|woningen|huizen|adressen|verschillende|oosteuropese|buitenlandse|onbekende|jonge|politie|agenten|meldingen|flats|appartementen|werkplekken|bedden|condooms|à|tot \\d|of \\d+ (?:man|vrouw|dame|keer)))';

/** A letter, an addition or a floor behind the number. */
export const ACHTER =
  "(?:[ ]?[-/ ,]?[ ]?\\(?((?<=\\d)[a-z](?![\\p{L}\\d])|(?<=[\\d] )(?:[a-e](?=\\.(?:\\s|$))|[a-hj-np-tv-z](?![\\p{L}\\d'’.]))|(?<=[-/] ?)[a-z](?![\\p{L}\\d])|[a-c]?[ -]?(?:bis|hs|huis(?=[,. ]*$|[ ,]+(?:in|te)\\b)|zwart|rood|zw|rd|bg|bov|ben)(?![\\p{L}\\d])|(?:boven|beneden)(?:woning|huis|etage)?(?![\\p{L}\\d]| (?:de|het|een|is|werd|wordt|woon|wonen))|(?<=[- /]|\\d)(?:iv|i{1,3})(?![\\p{L}\\d])|(?:\\d|een|één|twee|drie|vier|vijf)(?:e|de)?[ -]?(?:hoog|etage|verdieping|verd\\.?)(?![\\p{L}\\d])|(?<=[-/])\\d{1,3}(?![\\p{L}\\d-])))?";

/** The value of a house number. */
export function getal(ruw: string): number {
  return WOORDEN.get(ruw) ?? Number(ruw);
}

const ROMEINS: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' };
const VERDIEPING: Record<string, string> = { een: '1', één: '1', twee: '2', drie: '3', vier: '4', vijf: '5' };

/** '12 A', '12-a' and '12a' are one; so are '12-II', '12-2' and '12 2hoog'. */
export function achtersleutel(achter: string): string {
  const kaal = achter.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
  const hoog = /^(\d|een|één|twee|drie|vier|vijf)(?:e|de)?(?:hoog|etage|verdieping|verd)$/.exec(kaal)?.[1];
  if (hoog) return VERDIEPING[hoog] ?? hoog;
  if (/^(?:huis|hs|bg|beneden|ben)/.test(kaal)) return 'hs';
  if (kaal.startsWith('bov')) return 'boven';
  if (kaal === 'zwart' || kaal === 'rood') return kaal === 'zwart' ? 'zw' : 'rd';
  return ROMEINS[kaal] ?? kaal.replace(/^0+(?=\d)/, '');
}
