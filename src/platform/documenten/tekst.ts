import type { Dekking } from './letterdekking.ts';

/** Where a line may break inside a long run of characters; the template turns it into a break without a character. */
export const BREEKPUNT = '\u{200B}';

const LANGE_REEKS = /\S{24,}/gu;
// Shorter than the words that the template hyphenates: a hyphen in an address would be read as part of it.
const LANGSTE_STUK = 10;
const LANGSTE_WOORD = 44;
const NA_LEESTEKEN = /(?<=[/\\@&=?:;,._-])(?=[^\s/\\@&=?:;,._-])/u;

// Controls, direction overrides, marks without shape, tags: they hide or turn round what a reader sees.
const ONZICHTBAAR = /(?!\n)(?:\p{Cc}|\p{Cf}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point})/gu;

/**
 * Makes any string fit for a document. Hidden characters and direction overrides go; line ends become `\n`; a character
 * without a shape in the letter is shown by its number (`[U+1F600]`), so that nothing disappears unseen.
 */
export function schoon(tekst: string, dekking: Dekking): string {
  const kaal = tekst
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u{2028}\u{2029}\u{85}]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(ONZICHTBAAR, '');
  let uit = '';
  for (const teken of kaal) uit += toonTeken(teken, dekking);
  return uit.replaceAll(LANGE_REEKS, breek);
}

/** The same on one line: for titles, labels and the data inside the file. */
export function schoneRegel(tekst: string, dekking: Dekking): string {
  return schoon(tekst, dekking).replaceAll(/\s+/gu, ' ').trim();
}

function toonTeken(teken: string, dekking: Dekking): string {
  const code = teken.codePointAt(0) ?? 0;
  if (teken === '\n') return teken;
  if (dekking(code) && !isEigenGebruik(code)) return teken;
  return /\p{Zs}/u.test(teken) ? ' ' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

// PDF/A-3a refuses the private use area: such a character has no meaning outside its font.
function isEigenGebruik(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

// Long words are left to hyphenation, also joined by a slash; addresses, numbers and hostile runs get places to break.
function breek(reeks: string): string {
  const isAdres = /[\d@]|:\/\//u.test(reeks);
  const stukken = reeks.split(NA_LEESTEKEN);
  return stukken.map((stuk) => (isAdres || stuk.length > LANGSTE_WOORD ? deelStuk(stuk) : stuk)).join(BREEKPUNT);
}

function deelStuk(stuk: string): string {
  const tekens = Array.from(stuk);
  const delen: string[] = [];
  for (let i = 0; i < tekens.length; i += LANGSTE_STUK) delen.push(tekens.slice(i, i + LANGSTE_STUK).join(''));
  return delen.join(BREEKPUNT);
}
