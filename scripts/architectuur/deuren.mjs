// What may be reached in one place only: the database, the settings, the clock; and chance nowhere.
import { bevinding, walk } from './bronnen.mjs';
import { findImports, KAMERS } from './lagen.mjs';

// The queue of jobs keeps a connection of its own, under the role of the system.
const DATABASEDEUREN = [/^src\/platform\/database\//, /^src\/kern\//, /^src\/platform\/wachtrij\.ts$/];
const DRIJVERS = new Set(['pg', 'kysely', 'pg-boss']);
const OPENERS = new Set(['createPool', 'maakDatabank', 'transactie']);
const INSTELLINGEN = /^src\/(platform|app)\/config\.ts$/;
const KLOK = 'src/platform/klok.ts';

/** Ways past the doors in the code of the house; tests, bench and scripts stand outside. */
export function checkDeuren(bronnen) {
  return bronnen
    .filter(({ pad, isProef }) => /^(src|portaal)\//.test(pad) && !isProef)
    .flatMap((bron) => [...checkDrijvers(bron), ...checkKnopen(bron)]);
}

function checkDrijvers(bron) {
  if (DATABASEDEUREN.some((deur) => deur.test(bron.pad))) return [];
  return findImports(bron)
    .filter(({ doel, isType }) => DRIJVERS.has(doel.split('/')[0]) && !isType)
    .map(({ doel, plek }) => {
      const zin = `${doel} hoort achter src/kern en src/platform/database; een query krijgt zijn db van de handeling of vraag.`;
      return bevinding('database-deur', bron, plek, zin);
    });
}

function checkKnopen(bron) {
  const gevonden = [];
  const meld = (regel, knoop, zin) => gevonden.push(bevinding(regel, bron, knoop.start, zin));
  walk(bron.program, (knoop, rond) => {
    if (isKamer(bron) && opentDatabase(knoop))
      meld(
        'database-deur',
        knoop,
        'Een kamer opent geen pool en geen transactie; dat doet de kern om elke handeling en vraag.',
      );
    if (isOmgeving(knoop) && !magOmgeving(bron, knoop, rond))
      meld('instellingen', knoop, 'Instellingen komen uit src/app/config.ts, niet uit process.env.');
    if (bron.pad !== KLOK && isNu(knoop))
      meld('klok', knoop, 'Nu is wat de klok zegt (src/platform/klok.ts); een duur meet u met performance.now().');
    if (isLid(knoop, 'Math', 'random'))
      meld('toeval', knoop, 'Math.random is te raden: neem node:crypto (randomInt, randomBytes).');
  });
  return gevonden;
}

function isKamer({ zone }) {
  return KAMERS.includes(zone);
}

function opentDatabase(knoop) {
  if (knoop.type !== 'CallExpression') return false;
  const { callee } = knoop;
  return OPENERS.has(callee.type === 'MemberExpression' ? callee.property.name : callee.name);
}

function isOmgeving(knoop) {
  if (isLid(knoop, 'process', 'env')) return true;
  return knoop.type === 'ImportDeclaration' && /^(node:)?process$/.test(knoop.source.value)
    ? knoop.specifiers.some(({ imported }) => imported?.name === 'env')
    : knoop.type === 'VariableDeclarator' && knoop.init?.name === 'process';
}

// What a child process needs of its parent's environment is no setting of ours. An entry point hands the whole to leesConfig.
function magOmgeving(bron, knoop, rond) {
  if (INSTELLINGEN.test(bron.pad)) return true;
  const ouder = rond.at(-1);
  if (bron.zone === 'platform' && ouder?.type === 'MemberExpression')
    return ['PATH', 'SystemRoot'].includes(ouder.property.name ?? ouder.property.value);
  return bron.zone === 'app' && ouder?.type === 'CallExpression' && ouder.callee.name === 'leesConfig';
}

function isNu(knoop) {
  if (knoop.type === 'NewExpression') return knoop.callee.name === 'Date' && knoop.arguments.length === 0;
  if (knoop.type === 'CallExpression' && knoop.callee.name === 'Date') return true;
  return isLid(knoop, 'Date', 'now');
}

function isLid(knoop, ding, lid) {
  return (
    knoop.type === 'MemberExpression' &&
    knoop.object.name === ding &&
    (knoop.property.name ?? knoop.property.value) === lid
  );
}
