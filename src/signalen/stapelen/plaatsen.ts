import { kentWoord } from '../../kern/waker/index.ts';
import { DUBBEL, PLAATSEN } from './plaatslijst.ts';

const NAAM =
  "(?:(?:den|de|het|'s|’s|sint|st\\.?|nieuw|oud|hoog|noord|zuid)[ -]?)?[\\p{L}][\\p{L}'’-]+(?:[ -](?:aan|op|bij|en|a\\/d|a\\/z)(?:[ -](?:den|de|het))?[ -][\\p{L}-]+)?";
const NA = new RegExp(`^(\\s*[,(]?\\s*)((?:te|in|gem\\.?|gemeente)\\s+)?(${NAAM})`, 'iu');
const VOOR = new RegExp(`(?<![\\p{L}])(${NAAM})\\s*[,:(-]\\s*$`, 'iu');
const INTEKST = new RegExp(
  `(?<![\\p{L}])(in|te|regio|gemeente|gem\\.|centrum van|plaats:?|locatie:?|binnenstad van)\\s+(?:het centrum van\\s+)?(${NAAM})`,
  'giu',
);
const LOS = new RegExp(`(?<![\\p{L}])${NAAM}`, 'giu');
const ALLEEN = new RegExp(`[,(]\\s*(${NAAM})(?=[).,;]|\\s*$)`, 'giu');
const RICHTING = /(?<![\p{L}])(?:uit|naar|vanuit|van)\s+$/iu;
// Provinces and countries lie around a town and are none.
const STREEK =
  /^(?:drenthe|flevoland|friesland|fryslan|gelderland|groningenprovincie|limburg|noordbrabant|brabant|noordholland|overijssel|zuidholland|zeeland|twente|veluwe|achterhoek|randstad|nederland|holland|europa)$/;
const ANDERS_GENOEMD: Record<string, string> = {
  sgravenhage: 'denhaag',
  dhg: 'denhaag',
  haag: 'denhaag',
  shertogenbosch: 'denbosch',
  bosch: 'denbosch',
  adam: 'amsterdam',
  asd: 'amsterdam',
  rdam: 'rotterdam',
};

/** The spelling-free form of a town; a quarter of the wind behind it ('Amsterdam-Noord') does not matter. */
export function plaatssleutel(plaats: string): string {
  const kaal = plaats
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L}{4})[ -](?:noord|zuid|oost|west|centrum|stad)$/u, '')
    .replaceAll(/[^a-z]/g, '')
    .replaceAll('ij', 'y');
  return ANDERS_GENOEMD[kaal] ?? kaal;
}

/** A town right after an address, and where it ends. A name that no list has counts only when the text says 'te', 'in' or 'gemeente'. */
export function plaatsNa(tekst: string, eind: number): { plaats: string; eind: number } | undefined {
  const v = NA.exec(tekst.slice(eind, eind + 60));
  if (!v) return undefined;
  const begin = eind + v[1]!.length + (v[2]?.length ?? 0);
  for (const naam of kortere(v[3]!)) {
    const bekend = isPlaats(naam, v[2] !== undefined || v[1]!.includes(','));
    const vreemd = v[2] !== undefined && /^\p{Lu}/u.test(naam) && !kentWoord(naam).gewoon && !isStraatachtig(naam);
    if (bekend || vreemd) return { plaats: plaatssleutel(naam), eind: begin + naam.length };
  }
  return undefined;
}

/** 'Zwolle, Kerkstraat 12': a town right before an address. */
export function plaatsVoor(tekst: string, begin: number): string {
  const v = VOOR.exec(tekst.slice(Math.max(0, begin - 40), begin));
  if (!v) return '';
  const laatste = v[1]!.split(/\s+/).at(-1)!;
  const naam = [v[1]!, laatste].find((n) => isPlaats(n, false));
  return naam ? plaatssleutel(naam) : '';
}

/** All towns that a text says it is about; where people come from or go to does not count. */
export function plaatsenIn(tekst: string): string[] {
  const uit = new Set<string>();
  for (const v of tekst.matchAll(INTEKST)) {
    const naam = kortere(v[2]!).find((n) =>
      isPlaats(n, !/^(?:in|te)$/i.test(v[1]!) || !DUBBEL.has(plaatssleutel(n)) || n !== n.toLowerCase()),
    );
    if (naam) uit.add(plaatssleutel(naam));
  }
  for (const v of tekst.matchAll(ALLEEN)) if (isPlaats(v[1]!, false)) uit.add(plaatssleutel(v[1]!));
  if (uit.size) return [...uit];
  for (const v of tekst.matchAll(LOS)) {
    const naam = kortere(v[0]).find((n) => isPlaats(n, false) && !DUBBEL.has(plaatssleutel(n)));
    if (naam && !RICHTING.test(tekst.slice(Math.max(0, v.index - 9), v.index))) uit.add(plaatssleutel(naam));
  }
  return [...uit];
}

function kortere(naam: string): string[] {
  const woorden = naam.split(' ');
  return woorden.map((_, n) => woorden.slice(0, woorden.length - n).join(' '));
}

/** Is this a town? `gezegd`: the words before say that a place follows, so that small letters will do. */
function isPlaats(naam: string, gezegd: boolean): boolean {
  const sleutel = plaatssleutel(naam);
  if (!PLAATSEN.has(sleutel) || STREEK.test(sleutel)) return false;
  return gezegd || !DUBBEL.has(sleutel) || /^(?:\p{Lu}|['’]s)/u.test(naam);
}

function isStraatachtig(naam: string): boolean {
  return /(?:straat|weg|laan|plein|kade|gracht|singel|steeg)$/i.test(naam);
}

/** Is this one word the name of a town? */
export function isDorpOfStad(woord: string): boolean {
  return PLAATSEN.has(plaatssleutel(woord));
}
