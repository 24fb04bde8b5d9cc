// Bundles only when something changed since last time, so that a second start is quick.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAfdruk, createEnv, readOf, say, WORTEL, write } from './omgeving.mjs';

const BRONNEN = ['src', 'scripts/bouw.mjs', 'package-lock.json'];

/**
 * Makes `uitgang` from `ingang` when the sources changed. `extra`: more source folders. True when `uitgang` is up to
 * date at the end; else the faults have been shown.
 */
export function ensureBundel(node, ingang, uitgang, { extra = [], stil = false } = {}) {
  const stempel = join(WORTEL, '.cache', 'bundel', `${uitgang.replaceAll(/[^\w.-]/g, '_')}.stempel`);
  const afdruk = createAfdruk([...BRONNEN, ...extra]);
  if (readOf(stempel) === afdruk && existsSync(join(WORTEL, uitgang))) return true;
  if (!stil) say('Het programma wordt klaargezet.');
  const uitkomst = spawnSync(node, [join(WORTEL, 'scripts', 'bouw.mjs'), ingang, uitgang], {
    cwd: WORTEL,
    stdio: 'inherit',
    env: createEnv(node),
  });
  if (uitkomst.status !== 0) return false;
  write(stempel, afdruk);
  return true;
}
