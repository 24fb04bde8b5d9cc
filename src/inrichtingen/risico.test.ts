import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frequentieVan,
  risicoklassen,
  risicoredenen,
  verhogend,
  verklaart,
  verlagend,
  voorstelVan,
  type Risicoklasse,
} from './risico.ts';

const ZWAARTE: Record<Risicoklasse, number> = { laag: 0, middel: 1, hoog: 2 };
const redenen = fc.uniqueArray(fc.constantFrom(...Object.keys(risicoredenen)));

describe('C2 frequentie en klasse', () => {
  test('hoog vier tot zes, middel twee tot vier, laag een tot twee keer per jaar', () => {
    expect(frequentieVan('hoog')).toEqual({ minstens: 4, hoogstens: 6 });
    expect(frequentieVan('middel')).toEqual({ minstens: 2, hoogstens: 4 });
    expect(frequentieVan('laag')).toEqual({ minstens: 1, hoogstens: 2 });
  });

  test('een hogere klasse betekent nooit minder toezicht', () => {
    const op = (['laag', 'middel', 'hoog'] as const).map(frequentieVan);
    for (const [i, f] of op.entries()) {
      expect(f.minstens).toBeLessThanOrEqual(f.hoogstens);
      if (i > 0) expect(f.minstens).toBeGreaterThan(op[i - 1]!.minstens);
    }
  });

  test('geen enkele reden gaat over mensen', () => {
    expect(Object.entries(risicoredenen).flat().join(' ')).not.toMatch(
      /nationaliteit|afkomst|herkomst|geslacht|vrouw|man\b|uiterlijk|leeftijd|huidskleur|taal|sekswerker/i,
    );
  });

  test('zonder feiten is geen klasse verklaard; hoog en laag vragen elk hun eigen feit', () => {
    for (const klasse of Object.keys(risicoklassen) as Risicoklasse[]) expect(verklaart(klasse, [])).toBe(false);
    expect(verklaart('hoog', ['goede_naleving'])).toBe(false);
    expect(verklaart('laag', ['signalen'])).toBe(false);
    expect(verklaart('hoog', ['signalen', 'goede_naleving'])).toBe(true);
  });

  test('een feit dat om toezicht vraagt verlaagt nooit, een feit dat geruststelt verhoogt nooit', () => {
    fc.assert(
      fc.property(
        redenen,
        fc.constantFrom(...Object.keys(verhogend)),
        (r, erbij) => ZWAARTE[voorstelVan([...new Set([...r, erbij])])] >= ZWAARTE[voorstelVan(r)],
      ),
    );
    fc.assert(
      fc.property(
        redenen,
        fc.constantFrom(...Object.keys(verlagend)),
        (r, erbij) => ZWAARTE[voorstelVan([...new Set([...r, erbij])])] <= ZWAARTE[voorstelVan(r)],
      ),
    );
  });

  test('het voorstel is altijd verklaard als er feiten zijn, en de volgorde doet niet ter zake', () => {
    fc.assert(
      fc.property(redenen, (r) => {
        if (r.length > 0) expect(verklaart(voorstelVan(r), r)).toBe(true);
        expect(voorstelVan([...r].reverse())).toBe(voorstelVan(r));
      }),
    );
  });
});
