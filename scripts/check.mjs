// npm run check: everything about the sources that can be checked without running the program.
import { spawn } from 'node:child_process';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { CHECKS } from './checks.mjs';
import { createEnv, ensurePakketten, findNode, say, WORTEL } from './omgeving.mjs';

/** Runs all checks; one line per check, and its output when it fails. Gives how many passed and failed. */
export async function runChecks(node) {
  const telling = { passed: 0, failed: 0 };
  for (const check of CHECKS) {
    const begin = performance.now();
    const { code, uitvoer } = await runCheck(check.opdracht, createEnv(node));
    const seconden = ((performance.now() - begin) / 1000).toFixed(1);
    say(`${code === 0 ? '✓' : '✗'} ${check.naam} (${seconden} s)`);
    if (code !== 0) say(uitvoer.trimEnd());
    telling[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return telling;
}

function runCheck(opdracht, env) {
  return new Promise((klaar) => {
    const kind = spawn(opdracht, { shell: true, cwd: WORTEL, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let uitvoer = '';
    for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel) => (uitvoer += deel));
    kind.on('error', (fout) => klaar({ code: 1, uitvoer: fout.message }));
    kind.on('close', (code) => klaar({ code: code ?? 1, uitvoer }));
  });
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  ensurePakketten({ metGereedschap: true });
  const { failed } = await runChecks(findNode());
  process.exit(failed ? 1 : 0);
}
