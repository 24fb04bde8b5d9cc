// The sources as the checks see them: every file parsed once, with the part of the house it stands in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSync, visitorKeys } from 'oxc-parser';

const MAPPEN = ['src', 'portaal', 'veld', 'scripts', 'bench', 'e2e'];
const CODE = /\.(ts|tsx|mjs|js)$/;
const OVERGESLAGEN = new Set(['node_modules', 'dist', '.cache', 'data']);

/**
 * A file of code. `zone` is the folder under src/ (a room, kern, platform, app), or the top folder outside src/.
 * `isTest`: a test file; `isProef`: a test or what only tests stand on.
 * @typedef {{ pad: string, zone: string, isTest: boolean, isProef: boolean, tekst: string, program: object,
 *   lijnVan(plek: number): number }} Bron
 */

/**
 * One breach of a rule, in a sentence that says where and what to do.
 * @typedef {{ regel: string, pad: string, lijn: number, zin: string }} Bevinding
 */

/** All code under `wortel`, parsed. Throws on a file that does not parse. */
export function readBronnen(wortel) {
  return MAPPEN.flatMap((map) => listBestanden(wortel, map))
    .filter((pad) => CODE.test(pad))
    .map((pad) => parseBron(pad, readFileSync(join(wortel, pad), 'utf8')));
}

/** One parsed file; `pad` is relative to the root, with forward slashes. */
export function parseBron(pad, tekst) {
  const { program, errors } = parseSync(pad, tekst);
  const fout = errors.find(({ severity }) => severity === 'Error');
  if (fout) throw new Error(`${pad} is niet te lezen: ${fout.message}`);
  const delen = pad.split('/');
  const isTest = /\.test\.(ts|tsx|mjs)$/.test(pad);
  return {
    pad,
    zone: delen[0] === 'src' ? (delen.length > 2 ? delen[1] : '') : delen[0],
    isTest,
    isProef: isTest || /^(proef|vitest\.)|\.vitest\.tsx?$/.test(basename(pad)) || delen.includes('proef'),
    tekst,
    program,
    lijnVan: (plek) => tekst.slice(0, plek).split('\n').length,
  };
}

/** All files under a folder of the root, relative to the root; empty when the folder is not there. */
export function listBestanden(wortel, map) {
  if (!existsSync(join(wortel, map))) return [];
  return readdirSync(join(wortel, map), { withFileTypes: true })
    .filter((stuk) => !OVERGESLAGEN.has(stuk.name))
    .flatMap((stuk) => {
      const pad = `${map}/${stuk.name}`;
      return stuk.isDirectory() ? listBestanden(wortel, pad) : [pad];
    })
    .sort();
}

/** Visits every node, with the nodes around it, the nearest last. */
export function walk(knoop, bezoek, rond = []) {
  bezoek(knoop, rond);
  const binnen = [...rond, knoop];
  for (const sleutel of visitorKeys[knoop.type] ?? []) {
    for (const kind of [knoop[sleutel]].flat()) if (kind) walk(kind, bezoek, binnen);
  }
}

/** A breach at a node of a source. */
export function bevinding(regel, bron, plek, zin) {
  return { regel, pad: bron.pad, lijn: bron.lijnVan(plek), zin };
}
