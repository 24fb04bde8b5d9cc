import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as opmaak from './opmaak.ts';

describe('dagen gaan op de Nederlandse klok', () => {
  test('een moment kort na middernacht in Amsterdam hoort bij de nieuwe dag', () => {
    expect(opmaak.datum('2026-03-31T22:30:00Z')).toBe('1 april 2026');
    expect(opmaak.datum('2026-12-31T22:59:59Z')).toBe('31 december 2026');
    expect(opmaak.datumtijd('2026-12-31T23:00:00Z')).toBe('1 januari 2027, 00:00');
  });

  test('een kale dag verschuift niet', () => {
    expect(opmaak.datum('2026-01-01')).toBe('1 januari 2026');
    expect(opmaak.machinetijd('2026-01-01')).toBe('2026-01-01');
    expect(opmaak.machinetijd('2026-06-01T14:00:00+02:00')).toBe('2026-06-01T12:00:00.000Z');
  });

  test('zomertijd en wintertijd tellen als hele dagen', () => {
    expect(opmaak.dagenTot('2026-03-30', '2026-03-28')).toBe(2);
    expect(opmaak.dagenTot('2026-10-26', '2026-10-24')).toBe(2);
    expect(opmaak.dagenTot('2026-03-29T21:59:00Z', '2026-03-29T22:01:00Z')).toBe(-1);
  });

  test('wat geen moment is, wordt geweigerd', () => {
    expect(() => opmaak.datum('morgen')).toThrow(RangeError);
  });

  test('heen en terug tellen heft elkaar op, en een dag verder is één meer', () => {
    const dag = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(dag, dag, (a, b) => {
        expect(opmaak.dagenTot(a, b) + opmaak.dagenTot(b, a)).toBe(0);
        const verder = new Date(Date.parse(`${a}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(opmaak.dagenTot(verder, b)).toBe(opmaak.dagenTot(a, b) + 1);
      }),
    );
  });
});

describe('termijnen', () => {
  test.each([
    ['2026-11-27', 'nog 3 dagen', 'over 3 dagen'],
    ['2026-11-25', 'nog 1 dag', 'morgen'],
    ['2026-11-24', 'vandaag', 'vandaag'],
    ['2026-11-23', '1 dag te laat', 'gisteren'],
    ['2026-11-22', '2 dagen te laat', '2 dagen geleden'],
  ])('%s', (dag, rest, relatief) => {
    expect(opmaak.resterend(dag, '2026-11-24')).toBe(rest);
    expect(opmaak.relatief(dag, '2026-11-24')).toBe(relatief);
  });
});

test('tussen twee momenten van één dag tellen uren en minuten', () => {
  const nu = '2026-11-24T12:00:00Z';
  expect(opmaak.resterend('2026-11-24T15:30:00Z', nu)).toBe('nog 3 uur');
  expect(opmaak.resterend('2026-11-24T12:20:00Z', new Date(nu))).toBe('nog 20 minuten');
  expect(opmaak.resterend('2026-11-24T11:59:00Z', nu)).toBe('1 minuut te laat');
  expect(opmaak.resterend('2026-11-24T09:00:00Z', nu)).toBe('3 uur te laat');
  expect(opmaak.resterend('2026-11-24', nu)).toBe('vandaag');
});

describe('woorden en getallen', () => {
  test('op zijn Nederlands', () => {
    expect(opmaak.datumKort('2026-11-24')).toBe('24 nov 2026');
    expect(opmaak.weekdag('2026-11-24')).toBe('dinsdag 24 november');
    expect(opmaak.tijdveld('2026-07-24T22:05:00Z')).toBe('2026-07-25T00:05');
    expect(opmaak.getal(1234.5)).toBe('1.234,5');
    expect(opmaak.procent(0.384)).toBe('38%');
    expect(opmaak.bedrag(1250)).toBe('€\u00A01.250,00');
    expect(opmaak.meervoud(1, 'huis', 'huizen')).toBe('1 huis');
    expect(opmaak.meervoud(1200, 'huis', 'huizen')).toBe('1.200 huizen');
    expect(opmaak.opsomming(['a', 'b', 'c'])).toBe('a, b en c');
    expect(opmaak.hoofdletter('ijsbaan')).toBe('IJsbaan');
    expect(opmaak.hoofdletter('élan')).toBe('Élan');
  });
});
