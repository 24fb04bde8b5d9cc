import { describe, expect, test } from 'vitest';
import { kiesVooraf, stelKenmerkenVoor, type Aanwijsbaar } from './voorstellen.ts';

const plek = { huisletter: null, toevoeging: null, postcode: null, plaats: 'Veenrijk' };
const register: Aanwijsbaar = {
  locaties: [
    { ...plek, id: 'l1', straat: 'Turfkade', huisnummer: 12, weergave: 'Turfkade 12, Veenrijk' },
    { ...plek, id: 'l2', straat: 'Kanaalstraat', huisnummer: 5, weergave: 'Kanaalstraat 5, Veenrijk' },
  ],
  inrichtingen: [
    { id: 'i1', naam: 'Salon Orchidee', locatieId: 'l1', kvk: null },
    { id: 'i2', naam: 'Nachtclub Sirene', locatieId: 'l2', kvk: '12345678' },
    { id: 'i3', naam: 'De Bron', locatieId: 'l2', kvk: null },
  ],
  facilitators: [
    { id: 'f1', naam: 'Radu Brugman', soort: 'natuurlijk_persoon', kvk: null },
    { id: 'f2', naam: 'Zuid Beheer BV', soort: 'rechtspersoon', kvk: '87654321' },
  ],
};
const stel = (tekst: string) =>
  stelKenmerkenVoor(tekst, register).map((v) => [v.soort, v.waarde, v.zekerheid, v.woorden]);

describe('kenmerken uit de woorden', () => {
  test('G3 wat het register niet kent wordt niet voorgesteld, en een telefoon, kenteken of advertentie nooit', () => {
    const tekst =
      'Bel 06-12345678, kenteken XG-338-L, verhuurder Sjoerd Kooistra, Dorpsstraat 99, advertentie 8812345.';
    expect(stel(tekst)).toEqual([]);
    expect(kiesVooraf(stelKenmerkenVoor(tekst, register))).toEqual({});
  });

  test('G3 het adres van de melder zelf wijst niets aan', () => {
    expect(stel('Ik woon zelf aan de Turfkade 12.')).toEqual([]);
  });

  test('G3 een adres wijst de locatie aan, en de enige inrichting die daar staat', () => {
    expect(stel('Aan de Turfkade nr. 12 loopt het af en aan.')).toEqual([
      ['locatie', 'l1', 'waarschijnlijk', 'Turfkade nr. 12'],
      ['inrichting', 'i1', 'waarschijnlijk', 'Turfkade nr. 12'],
    ]);
    expect(stel('Kanaalstraat 5 is open.').map(([soort]) => soort)).toEqual(['locatie']);
  });

  test('G3 een naam van een zaak telt ook met een verschrijving, en een KvK-nummer wijst aan wie het heeft', () => {
    expect(stel('Bij massagesalon Orchidée staat de deur open.')).toEqual([
      ['inrichting', 'i1', 'waarschijnlijk', expect.stringContaining('Orchidée')],
    ]);
    expect(stel('Op de bon staat KvK-nummer 12345678.')).toEqual([
      ['kvk', '12345678', 'zeker', expect.stringContaining('12345678')],
      ['inrichting', 'i2', 'zeker', expect.stringContaining('12345678')],
    ]);
  });

  test('G3 een facilitator van het register wordt herkend, voluit en met een letter', () => {
    expect(stel('Volgens Zuid Beheer BV klopt het.')).toEqual([['facilitator', 'f2', 'zeker', 'Zuid Beheer BV']]);
    expect(stel('Verhuurder is R. Brugman, hij haalt elke week de huur.')).toEqual([
      ['facilitator', 'f1', 'waarschijnlijk', 'R. Brugman'],
    ]);
    expect(stel('Zuid Beheer BVBA is een ander bedrijf.')).toEqual([]);
  });

  test('G3 vast ingevuld staat alleen wat de woorden als enige aanwijzen', () => {
    const kies = (tekst: string) => kiesVooraf(stelKenmerkenVoor(tekst, register));
    expect(kies('Aan de Turfkade 12 loopt het af en aan.')).toEqual({ locatie: 'l1', inrichting: 'i1' });
    expect(kies('Op Turfkade 12 en op Kanaalstraat 5 is het druk.')).toEqual({});
    expect(kies('Aan de Turfkde 12 is het druk.')).toEqual({});
  });

  test('G3 elke plek staat waar hij in de woorden staat', () => {
    const tekst = 'Aan de Turfkade 12 en bij Zuid Beheer BV, KvK 12345678.';
    for (const v of stelKenmerkenVoor(tekst, register)) expect(tekst.slice(v.start, v.eind)).toBe(v.woorden);
  });
});
