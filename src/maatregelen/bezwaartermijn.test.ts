import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDagen } from '../platform/klok.ts';
import { bezwaartermijn, eerstePaasdag, isRustdag } from './bezwaartermijn.ts';

const dagen = fc.integer({ min: 0, max: 27_000 }).map((n) => plusDagen('2026-01-01', n));
const afstand = (van: string, tot: string) => (Date.parse(tot) - Date.parse(van)) / 86_400_000;

test.each([
  ['2024', '2024-03-31'],
  ['2025', '2025-04-20'],
  ['2026', '2026-04-05'],
  ['2027', '2027-03-28'],
  ['2038', '2038-04-25'],
])('C14 Pasen valt in %s op %s', (jaar, dag) => {
  expect(eerstePaasdag(Number(jaar))).toBe(dag);
});

test.each([
  ['een gewone dag: zes weken, vanaf de dag erna', '2026-03-04', '2026-04-15'],
  ['einde op zaterdag: maandag', '2026-03-07', '2026-04-20'],
  ['einde op Hemelvaartsdag: de vrijdag erna', '2026-04-02', '2026-05-15'],
  ['einde op Koningsdag: de dag erna', '2026-03-16', '2026-04-28'],
  ['einde op Goede Vrijdag: na Pasen', '2026-02-20', '2026-04-07'],
  ['einde op eerste kerstdag: na het weekend', '2026-11-13', '2026-12-28'],
])('C14 Awb 6:7 6:8 %s', (_, bekend, tot) => {
  expect(bezwaartermijn(bekend)).toBe(tot);
});

test('C14 Awb 6:7 de termijn is nooit korter dan zes weken, hooguit vijf dagen langer, en eindigt op een werkdag', () => {
  fc.assert(
    fc.property(dagen, (bekend) => {
      const tot = bezwaartermijn(bekend);
      expect(afstand(bekend, tot)).toBeGreaterThanOrEqual(42);
      expect(afstand(bekend, tot)).toBeLessThanOrEqual(47);
      expect(isRustdag(tot)).toBe(false);
    }),
  );
});

test('C14 Awb 6:8 later bekendgemaakt is nooit eerder voorbij', () => {
  fc.assert(
    fc.property(dagen, (bekend) => {
      expect(bezwaartermijn(plusDagen(bekend, 1)) >= bezwaartermijn(bekend)).toBe(true);
    }),
  );
});
