import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBsn } from './controlegetallen.ts';
import { waak, type Soort } from './index.ts';

const cijfer = fc.integer({ min: 0, max: 9 });
const mobiel = fc.array(cijfer, { minLength: 8, maxLength: 8 }).map((c) => `06${c.join('')}`);
const bsn = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((n) => {
  let k = n;
  while (!isBsn(String(k))) k = k === 999_999_999 ? 100_000_000 : k + 1;
  return String(k);
});
const letters = fc.array(fc.constantFrom(...'BDFGHJKLNPRSTVXZ'.split('')), { minLength: 3, maxLength: 3 });
const plaat = fc.tuple(letters, fc.integer({ min: 100, max: 999 })).map(([[a, b, c], n]) => `${a}${b}-${n}-${c}`);
const adres = fc
  .tuple(fc.constantFrom('jo', 'lola_9', 'a.b-c', 'Info'), fc.constantFrom('post.example', 'mail.ro', 'Ziggo.nl'))
  .map(([naam, huis]) => `${naam}@${huis}`);

/** One of the hard kinds with words around it that people would write. */
const hard: fc.Arbitrary<{ soort: Soort; wat: string; zin: [string, string] }> = fc.oneof(
  mobiel.map((wat) => ({ soort: 'telefoon' as const, wat, zin: ['Zij belde met ', ' naar ons.'] as [string, string] })),
  bsn.map((wat) => ({ soort: 'bsn' as const, wat, zin: ['Haar BSN is ', ' volgens haar.'] as [string, string] })),
  plaat.map((wat) => ({ soort: 'kenteken' as const, wat, zin: ['Kenteken ', ' stond er.'] as [string, string] })),
  adres.map((wat) => ({ soort: 'email' as const, wat, zin: ['Mail naar ', ' gestuurd.'] as [string, string] })),
);

const BREED = (t: string) => t.replaceAll(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const GELIJKEND = (t: string) => t.replaceAll('a', '\u0430').replaceAll('e', '\u0435').replaceAll('o', '\u043E');
const VERMOMMINGEN: Record<string, (t: string) => string> = {
  hoofdletters: (t) => t.toUpperCase(),
  'kleine letters': (t) => t.toLowerCase(),
  'losse accenten': (t) => t.normalize('NFD'),
  'brede tekens': BREED,
  'lijkende letters': GELIJKEND,
  'tekens zonder breedte': (t) => [...t].join('\u200B'),
};

describe('B12.1 wat hard is wordt niet kwijtgeraakt', () => {
  test.each(Object.entries(VERMOMMINGEN))('met %s wordt hetzelfde gevonden, op de goede plek', (_, vermom) => {
    fc.assert(
      fc.property(hard, ({ soort, wat, zin: [voor, na] }) => {
        const verborgen = vermom(wat);
        const tekst = `${vermom(voor)}${verborgen}${vermom(na)}`;
        const gevonden = waak(tekst).filter((b) => b.soort === soort);
        expect(gevonden.map((b) => b.tekst)).toEqual([verborgen]);
        expect(gevonden[0]!.start).toBe(vermom(voor).length);
      }),
      { numRuns: 60 },
    );
  });

  test('met meer witruimte eromheen en tekens van twee eenheden ervoor klopt de plek', () => {
    fc.assert(
      fc.property(hard, fc.array(fc.constantFrom(' ', '\t', '\u00A0', '😀 ', '𝓑 '), { maxLength: 8 }), (h, wit) => {
        const voor = `${wit.join('')}${h.zin[0]}  `;
        const gevonden = waak(`${voor}${h.wat}  ${h.zin[1]}`).filter((b) => b.soort === h.soort);
        expect(gevonden.map((b) => [b.tekst, b.start])).toEqual([[h.wat, voor.length]]);
      }),
      { numRuns: 60 },
    );
  });

  test('een BSN met punten, spaties of streepjes blijft een BSN', () => {
    fc.assert(
      fc.property(bsn, fc.constantFrom('.', ' ', '-'), (nummer, teken) => {
        const stuk = [nummer.slice(0, 4), nummer.slice(4, 6), nummer.slice(6)].join(teken);
        expect(waak(`bsn ${stuk}, gezien`).map((b) => [b.soort, b.tekst])).toEqual([['bsn', stuk]]);
      }),
      { numRuns: 60 },
    );
  });
});
