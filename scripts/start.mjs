// npm start: from a fresh copy to a running server, without anything to install or answer first.
import { becomeChild, ensurePakketten, findNode, stopMet } from './omgeving.mjs';
import { ensureBundel } from './bundel.mjs';

ensurePakketten();
const node = findNode();
if (!ensureBundel(node, 'src/app/main.ts', 'dist/main.js'))
  stopMet('Het programma is niet klaargezet: er zit een fout in de bron.');
becomeChild(node, ['dist/main.js', ...process.argv.slice(2)]);
