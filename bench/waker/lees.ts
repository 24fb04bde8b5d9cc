// The measuring sets of the waker: texts as people write them, with the personal data in them marked by hand.
// The form and the meaning of each mark stand in the head of ontwikkeling.txt and proef.txt.
import { readFileSync } from 'node:fs';

/** The kinds of personal data the sets mark, one mark per occurrence. */
export const SOORTEN = [
  'naam',
  'werknaam',
  'bsn',
  'documentnummer',
  'telefoon',
  'email',
  'sociaal',
  'url',
  'geboortedatum',
  'leeftijd',
  'herkomst',
  'gezondheid',
  'uiterlijk',
  'kenteken',
  'adres',
  'iban',
] as const;

export type Soort = (typeof SOORTEN)[number];

/** One marked piece of a text; `start` and `eind` count UTF-16 units, `eind` is the first unit after it. */
export interface Bevinding {
  start: number;
  eind: number;
  soort: Soort;
  tekst: string;
}

/** One text of a set: what the waker gets (`tekst`, `bekend`) and what it should find (`bevindingen`). */
export interface Proeftekst {
  id: string;
  tekst: string;
  bekend: string[];
  bevindingen: Bevinding[];
}

const MERK = /\[\[([a-z]+)\|(.*?)\]\]/g;
const BEKEND = /^\{bekend: ([^}]*)\} /;
const TEKEN = /\\u\{([0-9A-F]{4,6})\}/g;

/** Reads a set; a line that does not have the form is an error, for a mark that is lost would make the measurement lie. */
export function leesSet(pad: string): Proeftekst[] {
  return readFileSync(pad, 'utf8')
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#'))
    .map(leesRegel);
}

/** Reads one line: id, tab, the known names if any, and the text with its marks. */
export function leesRegel(regel: string): Proeftekst {
  const tab = regel.indexOf('\t');
  if (tab < 1) throw new Error(`Deze regel heeft geen id met een tab erachter: ${regel}`);
  const id = regel.slice(0, tab);
  const inhoud = regel.slice(tab + 1);
  const kop = BEKEND.exec(inhoud);
  const bekend = (kop?.[1] ?? '').split(';').map((naam) => naam.trim());
  return { id, bekend: bekend.filter((naam) => naam !== ''), ...leesMerken(id, inhoud.slice(kop?.[0].length ?? 0)) };
}

function leesMerken(id: string, gemerkt: string): Pick<Proeftekst, 'tekst' | 'bevindingen'> {
  const bevindingen: Bevinding[] = [];
  let tekst = '';
  let gelezen = 0;
  for (const merk of gemerkt.matchAll(MERK)) {
    const [geheel, soort = '', ruw = ''] = merk;
    if (!isSoort(soort)) throw new Error(`${id}: ‘${soort}’ is geen soort.`);
    tekst += schrijf(id, gemerkt.slice(gelezen, merk.index));
    const start = tekst.length;
    tekst += schrijf(id, ruw);
    bevindingen.push({ start, eind: tekst.length, soort, tekst: tekst.slice(start) });
    gelezen = merk.index + geheel.length;
  }
  return { tekst: tekst + schrijf(id, gemerkt.slice(gelezen)), bevindingen };
}

// What is left outside the marks, or inside one, must not hold half a mark.
function schrijf(id: string, stuk: string): string {
  if (stuk.includes('[[') || stuk.includes(']]')) throw new Error(`${id}: een merk is niet gesloten in ‘${stuk}’.`);
  return stuk
    .replaceAll('⏎', '\n')
    .replace(TEKEN, (_geheel, punt: string) => String.fromCodePoint(Number.parseInt(punt, 16)));
}

function isSoort(woord: string): woord is Soort {
  return (SOORTEN as readonly string[]).includes(woord);
}
