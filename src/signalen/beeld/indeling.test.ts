import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deelNetIn, deelTijdIn, type Beeldlid } from './indeling.ts';

const lid = (nummer: number, datum: string, bron = 'buurt'): Beeldlid => ({
  id: `s${nummer}`,
  nummer,
  datum,
  bron,
  ernstig: false,
});
const dagen = fc.integer({ min: 0, max: 2000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const stapel = fc
  .array(fc.record({ datum: dagen, bron: fc.constantFrom('buurt', 'politie', 'ggd') }), {
    minLength: 1,
    maxLength: 200,
  })
  .map((rij) => rij.map((r, i) => lid(i + 1, r.datum, r.bron)));

describe('het beeld van een stapel', () => {
  test('G3 tot tweehonderd signalen staat elk precies één keer op de tijdlijn, en niets ligt over iets anders', () => {
    fc.assert(
      fc.property(stapel, (leden) => {
        const { merken, banen } = deelTijdIn(leden, 580);
        expect(merken.flatMap((m) => m.nummers).toSorted((a, b) => a - b)).toEqual(leden.map((l) => l.nummer));
        for (const [baan] of banen.entries()) {
          const xen = merken.filter((m) => m.baan === baan).map((m) => m.x);
          for (let i = 1; i < xen.length; i++) expect(xen[i]! - xen[i - 1]!).toBeGreaterThanOrEqual(26);
          for (const x of xen) expect(x >= 0 && x <= 580).toBe(true);
        }
      }),
    );
  });

  test('de maanden staan langs de tijd, en bij weinig dagen het begin en het eind', () => {
    expect(deelTijdIn([lid(1, '2026-02-28')], 580).streepjes).toEqual([{ x: 290, dag: '2026-02-28' }]);
    expect(deelTijdIn([lid(1, '2026-01-10'), lid(2, '2026-04-10')], 580).streepjes.map((s) => s.dag)).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ]);
    expect(deelTijdIn([lid(1, '2020-01-10'), lid(2, '2026-04-10')], 580).streepjes.length).toBeLessThanOrEqual(8);
  });

  test('G3 wie wat deelt: een lijn per signaal en kenmerk, en bij veel signalen samen wie hetzelfde deelt', () => {
    const gedeeld = [
      { soort: 'locatie', weergave: 'Turfkade 12', signalen: ['s1', 's2'] },
      { soort: 'kvk', weergave: 'KvK 12345678', signalen: ['s2', 's3'] },
    ];
    const klein = deelNetIn([lid(1, '2026-01-01'), lid(2, '2026-01-02'), lid(3, '2026-01-03')], gedeeld);
    expect(klein.links.map((l) => l.nummers)).toEqual([[1], [2], [3]]);
    expect(klein.lijnen).toEqual([
      { van: 0, naar: 0 },
      { van: 1, naar: 0 },
      { van: 1, naar: 1 },
      { van: 2, naar: 1 },
    ]);
    const veel = Array.from({ length: 200 }, (_, i) => lid(i + 1, '2026-01-01'));
    const groot = deelNetIn(
      veel,
      [0, 1].map((n) => ({ ...gedeeld[n]!, signalen: veel.filter((l) => l.nummer % 2 === n).map((l) => l.id) })),
    );
    expect(groot.links.map((l) => l.nummers.length)).toEqual([100, 100]);
    expect(groot.hoogte).toBe(80);
  });
});
