import Type from 'typebox';
import { invoerfout } from '../kern/fouten.ts';
import { optioneel, regeltekst, zonderWaker } from '../kern/velden.ts';
import { adressleutel } from './sleutels.ts';

/** What somebody types who does not read the register: an address of a place in it or not. */
export const adresvelden = {
  straat: zonderWaker(regeltekst('Straat', 120), 'De straat van een plek, geen persoon.'),
  huisnummer: Type.Integer({ title: 'Huisnummer', minimum: 1, maximum: 99_999 }),
  toevoeging: optioneel(Type.String({ title: 'Toevoeging', maxLength: 6, pattern: '^[A-Za-z0-9 -]+$' })),
  plaats: zonderWaker(regeltekst('Plaats', 80), 'De plaats van een plek, geen persoon.'),
};

interface Getypt {
  straat: string;
  huisnummer: number;
  toevoeging?: string | undefined;
  plaats: string;
}

/** A typed address as it is shown. */
export function schrijfAdres(a: { [K in keyof Getypt]?: Getypt[K] | undefined }): string {
  return `${a.straat} ${[a.huisnummer, a.toevoeging].filter(Boolean).join(' ')}, ${a.plaats}`;
}

/** A typed address with the spelling-free key by which it is found again. Throws INVOER_ONGELDIG when there is no place in it. */
export function leesAdres(a: Getypt): { adres: string; adressleutel: string } {
  const sleutel = adressleutel(a);
  if (!sleutel) throw invoerfout('straat', 'Aan dit adres is geen plek te herkennen. Kijk de straat na.');
  return { adres: schrijfAdres(a), adressleutel: sleutel };
}
