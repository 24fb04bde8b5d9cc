// The titles of the tests that really run, per file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBestanden, parseBron, walk } from '../architectuur/bronnen.mjs';

const MAPPEN = ['src', 'portaal', 'veld', 'scripts', 'bench', 'e2e'];
const OVERGESLAGEN = new Set(['skip', 'todo', 'fails', 'skipIf', 'runIf']);

/** Titles of tests by file, as they stand between the quotes; a skipped test or chapter proves nothing. */
export function readTests(wortel) {
  const paden = MAPPEN.flatMap((map) => listBestanden(wortel, map)).filter((pad) => /\.test\.(ts|tsx|mjs)$/.test(pad));
  return new Map(paden.map((pad) => [pad, readTitels(parseBron(pad, readFileSync(join(wortel, pad), 'utf8')))]));
}

function readTitels(bron) {
  const titels = [];
  walk(bron.program, (knoop, rond) => {
    if (!isTest(knoop) || rond.some(isOvergeslagen)) return;
    const [eerste] = knoop.arguments;
    const titel =
      eerste?.type === 'TemplateLiteral' ? eerste.quasis.map((q) => q.value.cooked).join('…') : eerste?.value;
    if (typeof titel === 'string') titels.push(titel);
  });
  return titels;
}

function isTest(knoop) {
  const { naam, leden } = nameCall(knoop);
  return ['test', 'it'].includes(naam) && !leden.some((lid) => OVERGESLAGEN.has(lid));
}

function isOvergeslagen(knoop) {
  const { naam, leden } = nameCall(knoop);
  return naam === 'describe' && leden.some((lid) => OVERGESLAGEN.has(lid));
}

/** For `test.each([…])('title', …)`: the name test and the members on the way, each. */
function nameCall(knoop) {
  const leden = [];
  let deel = knoop.type === 'CallExpression' ? knoop.callee : undefined;
  while (deel && deel.type !== 'Identifier') {
    if (deel.type === 'MemberExpression') leden.push(deel.property.name);
    deel = deel.object ?? deel.callee ?? deel.tag;
  }
  return { naam: deel?.name, leden };
}
