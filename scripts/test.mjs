// npm test: checks, tests and end-to-end tests, from a fresh copy. The last line holds the totals of all together.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBundel } from './bundel.mjs';
import { runChecks } from './check.mjs';
import { createEnv, ensurePakketten, findNode, readJson, say, WORTEL } from './omgeving.mjs';

const INGANG = 'src/app/main.ts';
const totaal = { passed: 0, failed: 0, skipped: 0 };

process.on('uncaughtException', (fout) => {
  say(`De tests zijn zelf omgevallen: ${fout.stack}`);
  totaal.failed += 1;
  report();
});

ensurePakketten({ metGereedschap: true });
const node = findNode();
say('Controle van de bron');
add(await runChecks(node));
if (existsSync(join(WORTEL, INGANG))) {
  const isKlaar = ensureBundel(node, INGANG, 'dist/main.js', { stil: true });
  say(`${isKlaar ? '✓' : '✗'} bundel`);
  add({ passed: Number(isKlaar), failed: Number(!isKlaar) });
}
const browser = findBrowser();
if (browser.fout) {
  say(`✗ browser: ${browser.fout}`);
  add({ failed: 1 });
}
add(await runVitest('eenheid'));
add(await runVitest('e2e'));
report();

function add({ passed = 0, failed = 0, skipped = 0 }) {
  totaal.passed += passed;
  totaal.failed += failed;
  totaal.skipped += skipped;
}

function report() {
  const { passed, failed, skipped } = totaal;
  say(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(failed ? 1 : 0);
}

async function runVitest(project) {
  const uitslag = join(WORTEL, '.cache', 'vitest', `${project}.json`);
  rmSync(uitslag, { force: true });
  const code = await run(node, [
    join(WORTEL, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    `--project=${project}`,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${uitslag}`,
  ]);
  const telling = countUitslag(readJson(uitslag));
  // A runner that fell over without a failed test to show for it is a failure too.
  if (code !== 0 && telling.failed === 0) {
    say(`✗ ${project}: de tests zijn afgebroken (code ${code}).`);
    telling.failed = 1;
  }
  return telling;
}

/** Counts tests; a file that could not be loaded has no tests and counts as one failure. */
function countUitslag(uitslag) {
  const telling = { passed: 0, failed: 0, skipped: 0 };
  for (const bestand of uitslag?.testResults ?? []) {
    const standen = bestand.assertionResults.map(({ status }) => status);
    for (const stand of standen) telling[stand === 'passed' || stand === 'failed' ? stand : 'skipped'] += 1;
    if (bestand.status === 'failed' && !standen.includes('failed')) telling.failed += 1;
  }
  return telling;
}

function run(opdracht, argumenten) {
  const env = createEnv(node, browser.pad ? { CHROMIUM: browser.pad } : {});
  return new Promise((klaar) => {
    const kind = spawn(opdracht, argumenten, { cwd: WORTEL, stdio: 'inherit', env });
    for (const signaal of ['SIGINT', 'SIGTERM']) process.once(signaal, () => kind.kill(signaal));
    kind.on('error', () => klaar(1));
    kind.on('close', (code) => klaar(code ?? 1));
  });
}
