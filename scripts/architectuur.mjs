// node scripts/architectuur.mjs: holds the house to its drawing. Each rule stands in scripts/architectuur/.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { readBronnen } from './architectuur/bronnen.mjs';
import { checkDeuren } from './architectuur/deuren.mjs';
import { checkLagen } from './architectuur/lagen.mjs';
import { checkMappen } from './architectuur/mappen.mjs';
import { checkMaten } from './architectuur/maten.mjs';
import { checkNamen } from './architectuur/namen.mjs';
import { checkVersleuteling } from './architectuur/versleuteling.mjs';
import { checkWoorden } from './architectuur/woorden.mjs';
import { say, WORTEL } from './omgeving.mjs';

/** All breaches in the tree at `wortel`, each with rule, path, line and a sentence; empty when the house stands. */
export function checkArchitectuur(wortel) {
  const bronnen = readBronnen(wortel);
  return [
    ...checkLagen(bronnen),
    ...checkDeuren(bronnen),
    ...checkMaten(bronnen),
    ...checkNamen(bronnen, wortel),
    ...checkVersleuteling(bronnen, wortel),
    ...checkWoorden(bronnen, wortel),
    ...checkMappen(wortel),
  ];
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const bevindingen = checkArchitectuur(WORTEL);
  for (const { regel, pad, lijn, zin } of bevindingen) say(`${pad}:${lijn} ${regel}: ${zin}`);
  say(bevindingen.length ? `${bevindingen.length} bevindingen` : 'Het huis klopt met de tekening.');
  process.exit(bevindingen.length ? 1 : 0);
}
