import { expect, test } from 'vitest';
import { eisUitVerzoek } from './zoekwoorden.ts';

// B12.7, V4: who looks for a request looks for who asked, and for nobody else.

const wie = {
  naam: 'Quirinus van der Zandlóper',
  adres: 'Turfkade 1, Veenrijk',
  gevraagd: 'Wat hebt u over mij en mijn zaak Salon Kadezicht? Mijn nummer is 0612345678.',
};

test.each([
  'Lindenhof',
  'an',
  'wat',
  'de',
  'van der',
  'Veenrijk',
  'Turfkade',
  '1',
  'over mij',
  'Zandloper Lindenhof',
  '%',
  '',
])('B12.7 V4 weigert te zoeken op ‘%s’: dat wijst een ander aan, of iedereen', (zoek) => {
  expect(() => eisUitVerzoek(wie, zoek)).toThrow('voor wie dit verzoek deed');
});

test('B12.7 weigert elk woord als niet meer te lezen is wie het vroeg', () => {
  expect(() => eisUitVerzoek(null, 'Zandloper')).toThrow('voor wie dit verzoek deed');
});

test.each([
  'Zandloper',
  'zandlo',
  'Quirinus van der Zandloper',
  'Turfkade 1',
  'Turfkade 1 Veenrijk',
  'Kadezicht',
  '0612345678',
])('B12.7 zoekt op ‘%s’: dat noemt de betrokkene zelf', (zoek) => {
  expect(() => eisUitVerzoek(wie, zoek)).not.toThrow();
});
