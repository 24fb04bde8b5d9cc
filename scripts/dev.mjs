// npm run dev: like npm start, and again after every change in the sources, the policies or the migrations.
// The database goes down and up with it (together about a tenth of a second), so that what starts is always a real start.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { createEnv, ensurePakketten, findNode, NODE_OPTIES, say, WORTEL } from './omgeving.mjs';
import { ensureBundel } from './bundel.mjs';

ensurePakketten({ metGereedschap: true });
const node = findNode();
let kind;
let bezig = false;
let opnieuw = false;
let stopt = false;
let wekker;

for (const map of ['src', 'beleid', 'database', 'veld', 'portaal'].filter((naam) => existsSync(join(WORTEL, naam)))) {
  watch(join(WORTEL, map), { recursive: true }, (_soort, naam) => {
    if (naam && /\.test\.tsx?$|~$|\.sw.$/.test(naam)) return;
    clearTimeout(wekker);
    wekker = setTimeout(restart, 150);
  });
}
for (const signaal of ['SIGINT', 'SIGTERM']) process.on(signaal, () => end(signaal));
await restart();

async function restart() {
  if (stopt) return;
  if (bezig) {
    opnieuw = true;
    return;
  }
  bezig = true;
  const isKlaar = ensureBundel(node, 'src/app/main.ts', 'dist/main.js', { stil: Boolean(kind) });
  if (isKlaar) {
    await stopKind('SIGTERM');
    if (!stopt) start();
  } else {
    say('Er zit een fout in de bron; na de volgende wijziging wordt het opnieuw geprobeerd.');
  }
  bezig = false;
  if (opnieuw) {
    opnieuw = false;
    await restart();
  }
}

function start() {
  const argumenten = [...NODE_OPTIES, 'dist/main.js', ...process.argv.slice(2)];
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  kind = spawn(node, argumenten, { stdio, cwd: WORTEL, env: createEnv(node) });
  kind.on('exit', (code) => {
    if (code && !stopt && !bezig)
      say(`Het programma is gestopt (code ${code}); na de volgende wijziging start het opnieuw.`);
  });
}

function stopKind(signaal) {
  if (!kind || kind.exitCode !== null || kind.signalCode !== null) return Promise.resolve();
  return new Promise((klaar) => {
    kind.once('exit', klaar);
    // A terminal has already told the child about Ctrl-C; twice would cut its clean end short.
    if (signaal !== 'SIGINT' || !process.stdin.isTTY) kind.kill(signaal);
  });
}

async function end(signaal) {
  if (stopt) return;
  stopt = true;
  await stopKind(signaal);
  process.exit(0);
}
