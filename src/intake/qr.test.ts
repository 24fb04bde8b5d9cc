import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrModules } from './qr.ts';

// What came out was laid beside another encoder, module by module, for every length of text; these are its fingerprints.
test.each([
  [20, 25, '4379dcee95a9b5dd'],
  [60, 33, 'fe5f7d47a65ec841'],
  [120, 45, '88b7ab018dfdf084'],
  [200, 57, 'be42512c05e12008'],
])('B3.3 de QR-code van een link van %i tekens is die van de norm', (lang, zijde, afdruk) => {
  const m = qrModules('https://samenzicht.example/melden/'.padEnd(lang, 'q7-').slice(0, lang));
  expect(m.length).toBe(zijde);
  const tekst = m.map((rij) => rij.map((z) => (z ? 1 : 0)).join('')).join('\n');
  expect(createHash('sha256').update(tekst).digest('hex').slice(0, 16)).toBe(afdruk);
});

test('B3.3 een tekst die niet past wordt geweigerd', () => {
  expect(() => qrModules('x'.repeat(214))).toThrow('past niet');
});
