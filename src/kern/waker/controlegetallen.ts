/** True when nine digits pass the elfproef of the burgerservicenummer. Source: Wabb art. 1; Besluit BSN. */
export function isBsn(cijfers: string): boolean {
  if (cijfers.length !== 9 || /^(\d)\1*$/.test(cijfers)) return false;
  let som = 0;
  for (let i = 0; i < 8; i++) som += (9 - i) * Number(cijfers[i]);
  return (som - Number(cijfers[8])) % 11 === 0;
}

/** True when the check digit of a payment card fits (Luhn). */
export function isLuhn(cijfers: string): boolean {
  let som = 0;
  for (let i = 0; i < cijfers.length; i++) {
    const n = Number(cijfers[cijfers.length - 1 - i]) * (i % 2 ? 2 : 1);
    som += n > 9 ? n - 9 : n;
  }
  return cijfers.length > 11 && som % 10 === 0 && !/^(\d)\1*$/.test(cijfers);
}

/** Length of an IBAN by country, as far as people here meet them. */
const LANDLENGTE: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  ES: 24,
  IT: 27,
  PT: 25,
  GB: 22,
  IE: 22,
  LU: 20,
  AT: 20,
  CH: 21,
  RO: 24,
  BG: 22,
  HU: 28,
  PL: 28,
  CZ: 24,
  SK: 24,
  SI: 19,
  HR: 21,
  LT: 20,
  LV: 21,
  EE: 20,
  GR: 27,
  CY: 28,
  MT: 31,
  TR: 26,
  AL: 28,
  MK: 19,
  RS: 22,
  BA: 20,
  ME: 22,
  XK: 20,
  MD: 24,
  UA: 29,
  GE: 22,
  AZ: 28,
  KZ: 20,
  SE: 24,
  DK: 18,
  NO: 15,
  FI: 18,
  IS: 26,
  LI: 21,
  MC: 27,
  SM: 27,
  AD: 24,
  BR: 29,
  DO: 28,
  CR: 22,
  GT: 28,
  TN: 24,
  MR: 27,
  IL: 23,
  LB: 28,
  AE: 23,
  SA: 24,
  QA: 29,
  KW: 30,
  JO: 30,
  PK: 24,
  EG: 29,
  BY: 28,
  GI: 23,
  FO: 18,
  GL: 18,
  VG: 24,
};

/** Length that an IBAN of this country has, or undefined for a country that has none. */
export function ibanLengte(land: string): number | undefined {
  return LANDLENGTE[land];
}

/** True when the check digits of an IBAN fit (ISO 13616: mod 97). */
export function isIban(iban: string): boolean {
  const om = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const t of om) rest = Number(`${rest}${Number.parseInt(t, 36)}`) % 97;
  return rest === 1;
}
