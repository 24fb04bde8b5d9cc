import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLeidraad, fillEisen } from './leidraad.mjs';
import { EISEN } from './leidraad/eisen.mjs';

const GEBOUWD = '| V1 | eerste | `src/a.ts` | `src/a.test.ts` V1 refuses | gebouwd |';
const OPEN = '| V2 | tweede |  |  | nog niet |';
const TESTS = `
  test('V1 refuses', () => {});
  test.each([1])('V1 refuses %s', () => {});
  test.skip('V1 was', () => {});
  describe.skip('later', () => { test('V1 will', () => {}); });`;

let wortel: string;

beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), 'leidraad-'));
  for (const map of ['docs', 'src']) mkdirSync(join(wortel, map));
  writeFileSync(join(wortel, 'src/a.ts'), '');
  writeFileSync(join(wortel, 'src/a.test.ts'), TESTS);
});

afterEach(() => rmSync(wortel, { recursive: true }));

function check(...rijen: string[]): string[] {
  writeFileSync(join(wortel, 'docs/leidraad.md'), ['| ID | wat | plaats | bewijs | stand |', ...rijen].join('\n'));
  return checkLeidraad(wortel, ['V1', 'V2']);
}

test('knows every requirement of the leidraad once', () => {
  expect(EISEN).toHaveLength(108);
  expect(new Set(EISEN).size).toBe(108);
  expect(EISEN).toEqual(expect.arrayContaining(['V1', 'B6.1', 'B12.9', 'C16', 'T6', 'N4']));
});

test('accepts an honest list', () => {
  expect(check(GEBOUWD, OPEN)).toEqual([]);
  expect(check(GEBOUWD.replace('V1 refuses |', 'V1 refuses %s |'), OPEN)).toEqual([]);
});

test.each([
  ['a requirement left out', [GEBOUWD], /V2 ontbreekt/],
  ['a requirement twice', [GEBOUWD, OPEN, OPEN], /V2 staat er twee keer in/],
  ['a requirement that is none', [GEBOUWD, OPEN, OPEN.replace('V2', 'V9')], /V9 is geen eis/],
  ['a stand of its own', [GEBOUWD, OPEN.replace('nog niet', 'bijna')], /stand is ‘bijna’/],
  ['a file that is not there', [GEBOUWD.replace('src/a.ts', 'src/b.ts'), OPEN], /src\/b\.ts bestaat niet/],
  ['a test file that is not there', [GEBOUWD.replace('a.test', 'b.test'), OPEN], /testbestand ‘src\/b\.test\.ts’/],
  [
    'a test that is not there',
    [GEBOUWD.replace('V1 refuses', 'V1 refuse'), OPEN],
    /geen test met de titel ‘V1 refuse’/,
  ],
  ['a test that is skipped', [GEBOUWD.replace('V1 refuses', 'V1 was'), OPEN], /geen test met de titel/],
  ['a test in a skipped chapter', [GEBOUWD.replace('V1 refuses', 'V1 will'), OPEN], /geen test met de titel/],
  ['built without a test', ['| V1 | eerste | `src/a.ts` |  | dun |', OPEN], /noemt geen test/],
  ['built without a place', ['| V1 | eerste |  | `src/a.test.ts` V1 refuses | dun |', OPEN], /noemt geen plaats/],
  ['a proof without a file', [GEBOUWD.replace('`src/a.test.ts` ', ''), OPEN], /testbestand ‘’ bestaat niet/],
  ['not built, with a proof', [GEBOUWD.replace('gebouwd', 'nog niet'), OPEN], /staat op nog niet/],
  ['no words for it', [GEBOUWD, '| V2 |  |  |  | nog niet |'], /zegt niet wat/],
])('refuses %s', (_, rijen, zin) => {
  const zinnen = check(...rijen);
  expect(zinnen).toHaveLength(1);
  expect(zinnen[0]).toMatch(zin);
});

test('fills rows from lines, finds the test itself, and says which lines do not fit', () => {
  check(OPEN.replace('V2', 'V1'), OPEN);
  const zinnen = fillEisen(
    wortel,
    'V1 | dun | src/a.ts | V1 refuses\nV1 | gebouwd | src | V1 refuses %s\nV2 | dun | src | none\n',
  );
  expect(zinnen).toEqual(['V2: geen test heet ‘none’.']);
  expect(readFileSync(join(wortel, 'docs/leidraad.md'), 'utf8')).toContain(
    '| V1 | tweede | `src/a.ts`<br>`src` | `src/a.test.ts` V1 refuses<br>`src/a.test.ts` V1 refuses %s | gebouwd |',
  );
  expect(checkLeidraad(wortel, ['V1', 'V2'])).toEqual([]);
  fillEisen(wortel, 'V1 | nog niet');
  expect(readFileSync(join(wortel, 'docs/leidraad.md'), 'utf8')).toContain('| V1 | tweede |  |  | nog niet |');
});
