import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geldtOp, overlapt, regelOp, type Geldigheid } from './regel-op.ts';

const oud = { werkvorm: 'thuiswerk', geldigVan: '2019-01-01', geldigTot: '2025-12-31', regime: 'verboden' };
const nieuw = { werkvorm: 'thuiswerk', geldigVan: '2026-01-01', geldigTot: null, regime: 'voorwaarden' };

describe('B5.1 de versie van die dag oordeelt', () => {
  test('voor de eerste regel en bij een andere werkvorm is er geen', () => {
    expect(regelOp([oud, nieuw], 'thuiswerk', '2018-12-31')).toBeUndefined();
    expect(regelOp([oud, nieuw], 'raam', '2026-03-02')).toBeUndefined();
  });

  test('de laatste dag van de oude en de eerste dag van de nieuwe', () => {
    expect(regelOp([nieuw, oud], 'thuiswerk', '2025-12-31')?.regime).toBe('verboden');
    expect(regelOp([nieuw, oud], 'thuiswerk', '2026-01-01')?.regime).toBe('voorwaarden');
  });

  test('een dag delen is overlap, aansluiten niet', () => {
    expect(overlapt(oud, nieuw)).toBe(false);
    expect(overlapt({ ...oud, geldigTot: '2026-01-01' }, nieuw)).toBe(true);
    expect(overlapt({ ...oud, geldigTot: null }, nieuw)).toBe(true);
    expect(overlapt({ ...oud, geldigTot: null }, { ...nieuw, werkvorm: 'raam' })).toBe(false);
  });
});

const dag = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const regel: fc.Arbitrary<Geldigheid> = fc
  .record({ werkvorm: fc.constantFrom('raam', 'thuiswerk'), geldigVan: dag, geldigTot: fc.option(dag) })
  .filter((r) => r.geldigTot === null || r.geldigTot >= r.geldigVan);
/** As the register grows: what overlaps is not taken in. */
const register = fc
  .array(regel, { maxLength: 20 })
  .map((rij) => rij.reduce<Geldigheid[]>((er, r) => (er.some((e) => overlapt(e, r)) ? er : [...er, r]), []));

describe('wetten', () => {
  test('zonder overlap is er hooguit één regel per dag per werkvorm, in welke volgorde ook', () => {
    fc.assert(
      fc.property(register, dag, (regels, d) => {
        const geldend = regels.filter((r) => r.werkvorm === 'raam' && geldtOp(r, d));
        expect(geldend.length).toBeLessThanOrEqual(1);
        expect(regelOp(regels, 'raam', d)).toBe(geldend[0]);
        expect(regelOp([...regels].reverse(), 'raam', d)).toBe(geldend[0]);
      }),
    );
  });

  test('overlap is wederkerig, en precies: er is een dag waarop beide gelden', () => {
    fc.assert(
      fc.property(regel, regel, (a, b) => {
        const laatsteBegin = a.geldigVan > b.geldigVan ? a.geldigVan : b.geldigVan;
        expect(overlapt(a, b)).toBe(overlapt(b, a));
        expect(overlapt(a, b)).toBe(a.werkvorm === b.werkvorm && geldtOp(a, laatsteBegin) && geldtOp(b, laatsteBegin));
      }),
    );
  });
});
