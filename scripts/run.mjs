// node scripts/run.mjs <file.ts> [arguments]: runs any TypeScript file of the program, .tsx behind it included.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { becomeChild, ensurePakketten, findNode, stopMet, WORTEL } from './omgeving.mjs';
import { ensureBundel } from './bundel.mjs';

const [bestand, ...argumenten] = process.argv.slice(2);
if (!bestand || !existsSync(join(WORTEL, bestand))) {
  stopMet(
    `Er is geen bestand ${bestand ?? '(geen naam gegeven)'} om uit te voeren.`,
    'Gebruik: node scripts/run.mjs <bestand.ts>',
  );
}
ensurePakketten({ stil: true });
const node = findNode();
const uitgang = `.cache/run/${bestand.replace(/\.tsx?$/, '').replaceAll(/[^\w-]/g, '-')}.js`;
const extra = bestand.startsWith('src/') ? [] : [dirname(bestand)];
if (!ensureBundel(node, bestand, uitgang, { extra, stil: true }))
  stopMet(`${bestand} is niet te bundelen: er zit een fout in de bron.`);
becomeChild(node, [uitgang, ...argumenten]);
