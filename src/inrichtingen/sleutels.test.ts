import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adressleutel, naamsleutel } from './sleutels.ts';

const turfkade = { straat: 'Turfkade', huisnummer: 12, huisletter: 'A', plaats: 'Veenrijk' };

describe('B3.1 hetzelfde adres, hoe ook gespeld', () => {
  test.each([
    ['hoofdletters', { ...turfkade, straat: 'TURFKADE', plaats: 'veenrijk' }],
    ['spaties', { ...turfkade, straat: ' Turf kade ', plaats: 'Veen rijk' }],
    ['letter als toevoeging', { ...turfkade, huisletter: undefined, toevoeging: 'a' }],
    ['afgekort', { ...turfkade, straat: 'Turfkd.' }],
  ])('%s', (_, anders) => {
    expect(adressleutel(anders)).toBe(adressleutel(turfkade));
  });

  test.each([
    ['Kerkstr.', 'Kerkstraat'],
    ['St. Janslaan', 'Sint Janslaan'],
    ['Burg. de Vriesln', 'Burgemeester de Vrieslaan'],
    ['Privéweg', 'Priveweg'],
    ['IJsselplein', 'Ysselpln'],
    ['Dr.Schaepmanstraat', 'Doctor Schaepmanstr'],
    ['v.d. Bergstraat', 'Van den Bergstraat'],
  ])('%s is %s', (a, b) => {
    expect(adressleutel({ ...turfkade, straat: a })).toBe(adressleutel({ ...turfkade, straat: b }));
  });

  test('een ander huis, een andere letter of een andere plaats is een ander adres', () => {
    const sleutels = [
      turfkade,
      { ...turfkade, huisnummer: 1, huisletter: undefined, toevoeging: '2A' },
      { ...turfkade, huisletter: 'B' },
      { ...turfkade, huisletter: undefined },
      { ...turfkade, plaats: 'Oosterdrecht' },
    ].map(adressleutel);
    expect(new Set(sleutels).size).toBe(5);
  });

  test('een plek zonder straat of nummer heeft geen sleutel', () => {
    expect(adressleutel({ plaats: 'Veenrijk' })).toBeNull();
    expect(adressleutel({ straat: 'Turfkade', plaats: 'Veenrijk' })).toBeNull();
    expect(adressleutel({ straat: '...', huisnummer: 3, plaats: 'Veenrijk' })).toBeNull();
  });

  test('hoofdletters, accenten en spaties veranderen nooit een sleutel', () => {
    const woord = fc.stringMatching(/^[A-Z][a-zé]{2,12}$/);
    fc.assert(
      fc.property(woord, fc.integer({ min: 1, max: 9999 }), woord, (straat, huisnummer, plaats) => {
        const sleutel = adressleutel({ straat, huisnummer, plaats });
        expect(
          adressleutel({
            straat: ` ${straat.toUpperCase()}  `,
            huisnummer,
            plaats: plaats.normalize('NFD').toLowerCase(),
          }),
        ).toBe(sleutel);
      }),
    );
  });
});

describe('B3.1 dezelfde naam, hoe ook gespeld', () => {
  test.each([
    ['Zuid Beheer B.V.', 'zuid-beheer bv'],
    ['Stichting Café Noord', 'Cafe Noord'],
    ['P.J. de Wit', 'PJ de Wit'],
    ['IJsbeer VOF', 'Ysbeer'],
  ])('%s is %s', (a, b) => {
    expect(naamsleutel(a)).toBe(naamsleutel(b));
  });

  test('een naam die alleen een rechtsvorm is, blijft over; andere namen blijven verschillend', () => {
    expect(naamsleutel('Holding BV')).toBe('holdingbv');
    expect(naamsleutel('Zuid Beheer')).toBe('zuidbeheer');
    expect(naamsleutel('Zuid Vastgoed')).not.toBe(naamsleutel('Zuid Beheer'));
  });

  test('een sleutel maken van een sleutel verandert niets, en een naam met een letter is nooit leeg', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'v', ' ', '.', '-', '3') }), (naam) => {
        const sleutel = naamsleutel(naam);
        expect(naamsleutel(sleutel)).toBe(sleutel);
        expect(sleutel !== '').toBe(/[\p{L}\p{N}]/u.test(naam));
      }),
    );
  });
});
