import { expect, test } from 'vitest';
import { qrPad } from './qr.ts';

test.each([
  [20, 25],
  [60, 33],
  [120, 45],
])('B3.3 de QR-code van een link van %i tekens heeft haar drie hoeken en een witte rand van vier', (lang, breed) => {
  const { zijde, pad } = qrPad('https://samenzicht.example/melden/'.padEnd(lang, 'q7-').slice(0, lang));
  expect(zijde).toBe(breed + 8);
  const zwart = (x: number, y: number) => pad.includes(`M${x + 4} ${y + 4}h`);
  for (const [x, y] of [
    [0, 0],
    [breed - 7, 0],
    [0, breed - 7],
  ] as const) {
    const rand = Array.from({ length: 7 }, (_, i) => zwart(x + i, y) && zwart(x, y + i) && zwart(x + i, y + 6));
    expect(rand).not.toContain(false);
    expect([zwart(x + 1, y + 1), zwart(x + 3, y + 3)]).toEqual([false, true]);
  }
  expect(pad).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

test('B3.3 een andere link is een andere code, dezelfde link dezelfde', () => {
  const code = (slug: string) => qrPad(`https://samenzicht.example/melden/${slug}`).pad;
  expect(code('aaaa')).toBe(code('aaaa'));
  expect(code('aaaa')).not.toBe(code('aaab'));
});
