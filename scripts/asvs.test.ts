import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAsvs, fillTellingen } from './asvs.mjs';
import { ASVS } from './asvs/eisen.mjs';

const MET = '| V1.1.1 | 1 | asks | met | `src/a.ts`<br>`src/a.test.ts` refuses | |';
const NIET = '| V1.1.2 | 3 all | asks more | niet | | Missing: all of it |';
const EISEN = new Map([
  ['V1.1.1', 1],
  ['V1.1.2', 3],
]);
const TOTALEN = ['| [V1 First](asvs-v1.md) | 1 | 0 | 1 | 0 | 2 |', '| all | 1 | 0 | 1 | 0 | 2 |'];

let wortel: string;

beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), 'asvs-'));
  mkdirSync(join(wortel, 'docs/veiligheid'), { recursive: true });
  mkdirSync(join(wortel, 'src'));
  writeFileSync(join(wortel, 'src/a.ts'), '');
  writeFileSync(join(wortel, 'src/a.test.ts'), `test('refuses', () => {}); test.skip('refused', () => {});`);
});

afterEach(() => rmSync(wortel, { recursive: true }));

function check(rijen: string[], totalen = TOTALEN): string[] {
  writeFileSync(join(wortel, 'docs/veiligheid/asvs-v1.md'), rijen.join('\n'));
  writeFileSync(join(wortel, 'docs/veiligheid/asvs.md'), totalen.join('\n'));
  return checkAsvs(wortel, EISEN);
}

test('knows every requirement of ASVS 5.0.0 once, at its level', () => {
  const tel = (niveau: number) => [...ASVS.values()].filter((n) => n === niveau).length;
  expect([ASVS.size, tel(1), tel(2), tel(3)]).toEqual([345, 70, 183, 92]);
  expect([ASVS.get('V1.1.1'), ASVS.get('V6.2.1'), ASVS.get('V16.5.4'), ASVS.get('V17.3.2')]).toEqual([2, 1, 3, 2]);
});

test('accepts an honest table', () => {
  expect(check([MET, NIET])).toEqual([]);
});

test.each([
  ['a requirement left out', [MET], /V1\.1\.2 is in no table/],
  ['a requirement twice', [MET, NIET, NIET], /V1\.1\.2 is there twice/],
  ['a requirement that is none', [MET, NIET, NIET.replace('V1.1.2', 'V1.1.3')], /V1\.1\.3: is no requirement/],
  ['another level', [MET.replace('| 1 |', '| 2 |'), NIET], /is of level 1/],
  ['level 3 without a zone', [MET, NIET.replace('3 all', '3')], /must say for which zone/],
  ['a status of its own', [MET.replace('| met |', '| bijna |'), NIET], /has status ‘bijna’/],
  ['met without evidence', [MET.replace(/`src.*refuses/, ''), NIET], /is met, but names no evidence/],
  ['niet with evidence', [MET, NIET.replace('niet | |', 'niet | `src/a.ts` |')], /is niet, but names evidence/],
  ['niet without a reason', [MET, NIET.replace('Missing: all of it', '')], /does not say why/],
  ['a path that is not there', [MET.replace('src/a.ts', 'src/b.ts'), NIET], /src\/b\.ts is not there/],
  ['a path in a note that is not there', [MET, NIET.replace('all of it', '`src/c.ts`')], /src\/c\.ts is not there/],
  ['a test that is not there', [MET.replace('refuses', 'refuse'), NIET], /no test with the title ‘refuse’/],
  ['a test that is skipped', [MET.replace('refuses', 'refused'), NIET], /no test with the title ‘refused’/],
  ['a test file that is not there', [MET.replace('a.test', 'b.test'), NIET], /test file ‘src\/b\.test\.ts’/],
  ['more than fifteen words', [MET.replace('asks', 'word '.repeat(16)), NIET], /more than 15 words/],
])('refuses %s', (_naam, rijen, zin) => {
  expect(check(rijen).join('\n')).toMatch(zin);
});

test('refuses a total that is wrong or missing, and writes it right', () => {
  expect(check([MET, NIET], [TOTALEN[0]!.replace('| 1 | 0', '| 2 | 0'), TOTALEN[1]!]).join('\n')).toMatch(
    /total is wrong/,
  );
  fillTellingen(wortel);
  expect(readFileSync(join(wortel, 'docs/veiligheid/asvs.md'), 'utf8')).toBe(TOTALEN.join('\n'));
  expect(check([MET, NIET], [TOTALEN[1]!])).toEqual(['docs/veiligheid/asvs.md: the total of V1 is missing.']);
});
