import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const wortel = resolve(import.meta.dirname, '..');
const map = join(wortel, '.cache', 'bouwproef');

beforeEach(() => mkdirSync(join(map, 'huis'), { recursive: true }));

afterEach(() => rmSync(map, { recursive: true }));

test('refuses a source with a fault and names the place', () => {
  writeFileSync(join(map, 'main.ts'), 'const ( =');
  expect(bundle).toThrow(/main\.ts/);
});

test('bundles pages that escape, and files that find what lies beside them', () => {
  writeFileSync(join(map, 'huis', 'tekst.txt'), 'beste <Jan>');
  writeFileSync(
    join(map, 'huis', 'pagina.tsx'),
    `import { readFileSync } from 'node:fs';
     import { join } from 'node:path';
     const viaMap = readFileSync(join(import.meta.dirname, 'tekst.txt'), 'utf8');
     const viaUrl = readFileSync(new URL('tekst.txt', import.meta.url), 'utf8');
     if (import.meta.main) throw new Error('only the entry point is main');
     export const Pagina = () => <p title={viaMap}>{viaUrl}</p>;`,
  );
  writeFileSync(
    join(map, 'main.ts'),
    `import { Pagina } from './huis/pagina.tsx';
     const tekst: string = String(Pagina());
     if (import.meta.main) console.log(tekst, import.meta.filename);`,
  );
  bundle();
  const uitvoer = execFileSync(process.execPath, [join(map, 'uit', 'main.js')], { encoding: 'utf8' });
  expect(uitvoer).toBe(`<p title="beste &lt;Jan&gt;">beste &lt;Jan&gt;</p> ${join(map, 'main.ts')}\n`);
});

function bundle(): void {
  const argumenten = ['scripts/bouw.mjs', '.cache/bouwproef/main.ts', '.cache/bouwproef/uit/main.js'];
  execFileSync(process.execPath, argumenten, { cwd: wortel, stdio: 'pipe' });
}
