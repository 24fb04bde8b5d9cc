import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDagen } from '../platform/klok.ts';
import { opUrgentie, vakVan, zondagVan } from './indeling.ts';
import { markeer } from '../platform/markeer.ts';

const dag = fc.integer({ min: 0, max: 3650 }).map((n) => plusDagen('2024-01-01', n));
const regel = (voor: string | null, o: { wettelijk?: boolean; wachtOp?: string; titel?: string } = {}) => ({
  taak: 't',
  titel: o.titel ?? 'a',
  onderschrift: '',
  pad: '/x',
  gemeente: 'GM9001',
  voor,
  wettelijk: o.wettelijk ?? false,
  ...(o.wachtOp ? { wachtOp: o.wachtOp } : {}),
});

describe('in welk vak werk hoort', () => {
  test('wat op een ander wacht staat apart, ook als het te laat is', () => {
    expect(vakVan(regel('2020-01-01', { wachtOp: 'de politie' }), '2026-03-02')).toBe('wacht');
  });

  test('een moment telt naar de Nederlandse dag, ook om half één in de nacht', () => {
    expect(vakVan(regel('2026-03-01T23:30:00Z'), '2026-03-02')).toBe('vandaag');
    expect(vakVan(regel('2026-03-01T22:30:00Z'), '2026-03-02')).toBe('te_laat');
  });

  test('elke dag hoort in precies één vak, en later is nooit dringender', () => {
    const rang = { nu: -1, te_laat: 0, vandaag: 1, deze_week: 2, later: 3, wacht: 4 };
    fc.assert(
      fc.property(dag, dag, dag, (vandaag, a, b) => {
        const [eerst, dan] = [a, b].sort() as [string, string];
        expect(rang[vakVan(regel(eerst), vandaag)]).toBeLessThanOrEqual(rang[vakVan(regel(dan), vandaag)]);
        expect(vakVan(regel(zondagVan(vandaag)), vandaag)).toBe(
          zondagVan(vandaag) === vandaag ? 'vandaag' : 'deze_week',
        );
        expect(vakVan(regel(plusDagen(zondagVan(vandaag), 1)), vandaag)).toBe('later');
      }),
    );
  });

  test('een termijn uit de wet gaat op dezelfde dag voor een afspraak, en zonder termijn komt het laatst', () => {
    const [wet, afspraak, zonder] = [
      regel('2026-03-05', { wettelijk: true, titel: 'z' }),
      regel('2026-03-05'),
      regel(null, { wettelijk: true }),
    ];
    expect([zonder, afspraak, wet].sort(opUrgentie)).toEqual([wet, afspraak, zonder]);
  });
});

test('wat iemand spoed gaf staat boven wat al dagen te laat is, op het uur; wacht het op een ander, dan daar', () => {
  const [oud, straks, nu] = [
    regel('2026-02-01', { wettelijk: true }),
    { ...regel('2026-03-02T16:00:00Z'), dringend: true },
    { ...regel('2026-03-02T13:06:00Z'), dringend: true },
  ];
  expect([oud, straks, nu].sort(opUrgentie)).toEqual([nu, straks, oud]);
  expect(vakVan(nu, '2026-03-02')).toBe('nu');
  expect(vakVan({ ...nu, wachtOp: 'de politie' }, '2026-03-02')).toBe('wacht');
});

describe('zoekwoorden aanwijzen', () => {
  const raak = (tekst: string, zoek: string) =>
    markeer(tekst, zoek)
      .filter((s) => s.raak)
      .map((s) => s.tekst);

  test('het begin van een woord telt, hoofdletters en accenten niet, en midden in een woord is geen treffer', () => {
    expect(raak('Privéhuis aan de Turfkade', 'prive turf')).toEqual(['Privé', 'Turf']);
    expect(raak('De kade', 'turfkade ade')).toEqual([]);
    expect(raak('kadekade', 'kade')).toEqual(['kade']);
  });

  test('de stukken samen zijn altijd de tekst zoals zij was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (tekst, zoek) => {
        expect(
          markeer(tekst, zoek)
            .map((s) => s.tekst)
            .join(''),
        ).toBe(tekst);
      }),
    );
  });
});
