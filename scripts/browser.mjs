// Finds the browser for the end-to-end tests; npm packages do not carry one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './omgeving.mjs';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium: CHROMIUM, else on the PATH, else from Debian when we are root. Gives `pad`, or `fout`: a sentence. */
export function findBrowser() {
  const gegeven = process.env.CHROMIUM;
  if (gegeven)
    return existsSync(gegeven) ? { pad: gegeven } : { fout: `CHROMIUM wijst naar ${gegeven}, en dat is er niet.` };
  const pad = findOpPad() ?? installOpDebian();
  if (pad) return { pad };
  return {
    fout: 'Er is geen Chromium voor de tests in de browser. Installeer Chromium, of geef het pad in CHROMIUM.',
  };
}

function findOpPad() {
  const mappen = (process.env.PATH ?? '').split(delimiter);
  return NAMEN.flatMap((naam) => mappen.map((map) => join(map, naam))).find(isUitvoerbaar);
}

function isUitvoerbaar(pad) {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOpDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('Chromium wordt geïnstalleerd voor de tests in de browser.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const argumenten of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const uitkomst = spawnSync('apt-get', ['-qq', ...argumenten], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    if (uitkomst.status !== 0) return undefined;
  }
  return findOpPad();
}
