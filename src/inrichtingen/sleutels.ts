/** An address as it is written down. */
export interface Adres {
  straat?: string | null | undefined;
  huisnummer?: number | null | undefined;
  huisletter?: string | null | undefined;
  toevoeging?: string | null | undefined;
  plaats: string;
}

// Whole words that people shorten; the ends of street names follow below.
const WOORDEN: Record<string, string> = {
  st: 'sint',
  dr: 'doctor',
  prof: 'professor',
  burg: 'burgemeester',
  mr: 'meester',
  ir: 'ingenieur',
  ds: 'dominee',
  gen: 'generaal',
  kon: 'koningin',
  str: 'straat',
  ln: 'laan',
  wg: 'weg',
  pln: 'plein',
  pl: 'plein',
  kd: 'kade',
  gr: 'gracht',
};
const UITGANGEN: Record<string, string> = { str: 'straat', pln: 'plein', ln: 'laan', wg: 'weg', kd: 'kade' };
const UITGANG = /(?<=..)(str|pln|ln|wg|kd)$/;
// 'v.d.' may stand for each of these, so they are one.
const VAN_DE = /\b(v\.? ?d\.?|v\/d|van de[rn]?)(?= )/g;

/**
 * The spelling-free form of an address: case, accents, spaces, points, common abbreviations and ij/y do not matter, and a
 * letter is the same whether it stands as huisletter or as toevoeging. Null without street and number: a described spot is
 * no address. The postcode does not take part, because it is often missing.
 */
export function adressleutel(a: Adres): string | null {
  const straat = straatsleutel(a.straat ?? '');
  if (straat === '' || a.huisnummer === null || a.huisnummer === undefined) return null;
  const achter = kaal(`${a.huisletter ?? ''}${a.toevoeging ?? ''}`);
  return `${straat}|${a.huisnummer}${achter ? `-${achter}` : ''}|${straatsleutel(a.plaats)}`;
}

/** The spelling-free form of a street or town: case, accents, spaces, points and common abbreviations do not matter. */
export function straatsleutel(straat: string): string {
  return ontaccent(straat)
    .replaceAll(VAN_DE, 'vande')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((w) => WOORDEN[w] ?? w.replace(UITGANG, (u) => UITGANGEN[u]!))
    .join('')
    .replaceAll('ij', 'y');
}

const RECHTSVORMEN = new Set(['bv', 'nv', 'vof', 'cv', 'stichting', 'eenmanszaak', 'holding', 'ltd', 'gmbh']);

/** The spelling-free form of the name of a facilitator: without case, accents, punctuation and legal form. Never empty for a name with a letter or digit. */
export function naamsleutel(naam: string): string {
  const woorden = ontaccent(naam.replaceAll(/\b([a-zA-Z])\.(?=[a-zA-Z]\b)/g, '$1'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const zonder = woorden.filter((w) => !RECHTSVORMEN.has(w));
  return (zonder.length > 0 ? zonder : woorden).join('').replaceAll('ij', 'y');
}

function kaal(tekst: string): string {
  return ontaccent(tekst).replaceAll(/[^a-z0-9]/g, '');
}

function ontaccent(tekst: string): string {
  return tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
