// node scripts/asvs.mjs: holds docs/veiligheid/asvs*.md to what is built. With vul: writes the totals.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ASVS } from './asvs/eisen.mjs';
import { readBewijs, splitCel } from './leidraad/tabel.mjs';
import { readTests } from './leidraad/tests.mjs';
import { say, WORTEL } from './omgeving.mjs';

const MAP = 'docs/veiligheid';
const INDEX = `${MAP}/asvs.md`;
const STANDEN = ['met', 'deels', 'niet', 'n.v.t.'];
const RIJ = /^\|\s*(V\d+\.\d+\.\d+)\s*\|/;
const TELLING = /^\| \[(V\d+) [^|]*\|.*\|$|^\| all \|.*\|$/;
const ZONES = ['all', 'protected'];
const WOORDEN = 15;

/** What is wrong in the table under `wortel`, one sentence each; empty when it is honest. */
export function checkAsvs(wortel, asvs = ASVS) {
  const rijen = readAsvs(wortel);
  const tests = readTests(wortel);
  const ids = rijen.map(({ id }) => id);
  return [
    ...[...asvs.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} is in no table of ${MAP}.`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is there twice.`),
    ...rijen.flatMap((rij) => checkRij(rij, { wortel, tests, asvs }).map((zin) => `${rij.plek} ${rij.id}: ${zin}`)),
    ...checkTellingen(readFileSync(join(wortel, INDEX), 'utf8'), rijen),
  ];
}

/** All rows of the tables, in order. */
function readAsvs(wortel) {
  const bestanden = readdirSync(join(wortel, MAP)).filter((naam) => /^asvs-.*\.md$/.test(naam));
  return bestanden.flatMap((naam) =>
    readFileSync(join(wortel, MAP, naam), 'utf8')
      .split('\n')
      .flatMap((regel, i) => (RIJ.test(regel) ? [readRij(regel, `${MAP}/${naam}:${i + 1}`)] : [])),
  );
}

function readRij(regel, plek) {
  const cellen = regel.split(/(?<!\\)\|/).map((cel) => cel.trim().replaceAll('\\|', '|'));
  const [, id, niveau = '', wat = '', stand = '', bewijs = '', noot = ''] = cellen;
  const [getal, zone = ''] = niveau.split(' ');
  const stukken = splitCel(bewijs);
  return {
    id,
    plek,
    niveau: Number(getal),
    zone,
    wat,
    stand,
    noot,
    paden: stukken.flatMap((stuk) => /^`([^`]+)`$/.exec(stuk)?.[1] ?? []),
    bewijs: stukken.filter((stuk) => !/^`[^`]+`$/.test(stuk)).map(readBewijs),
  };
}

function checkRij(rij, { wortel, tests, asvs }) {
  const { id, niveau, zone, wat, stand, noot, paden, bewijs } = rij;
  const zegt = paden.length + bewijs.length > 0;
  const fouten = [
    [!asvs.has(id), 'is no requirement of ASVS 5.0.0.'],
    [asvs.has(id) && asvs.get(id) !== niveau, `is of level ${asvs.get(id)}.`],
    [niveau === 3 && !ZONES.includes(zone), `is of level 3 and must say for which zone: ${ZONES.join(' or ')}.`],
    [!wat, 'does not say what is asked.'],
    [wat.split(/\s+/).length > WOORDEN, `says what is asked in more than ${WOORDEN} words.`],
    [!STANDEN.includes(stand), `has status ‘${stand}’; choose from ${STANDEN.join(', ')}.`],
    [(stand === 'met' || stand === 'deels') && !zegt, `is ${stand}, but names no evidence.`],
    [(stand === 'niet' || stand === 'n.v.t.') && zegt, `is ${stand}, but names evidence.`],
    [stand !== 'met' && STANDEN.includes(stand) && !noot, `is ${stand}, but does not say why or what is missing.`],
  ];
  return [
    ...fouten.flatMap(([is, zin]) => (is ? [zin] : [])),
    ...[...paden, ...readPaden(noot)]
      .filter((pad) => !existsSync(join(wortel, pad)))
      .map((pad) => `${pad} is not there.`),
    ...bewijs.flatMap(({ pad, titel }) => checkTest(tests, pad, titel)),
  ];
}

function checkTest(tests, pad, titel) {
  if (!tests.has(pad)) return [`test file ‘${pad}’ is not there (with ‘${titel}’).`];
  return tests.get(pad).includes(titel) ? [] : [`${pad} has no test with the title ‘${titel}’.`];
}

/** Paths of ours that a note names. */
function readPaden(noot) {
  return [...noot.matchAll(/`((?:src|docs|beleid|database|scripts)\/[^`]+)`/g)].map(([, pad]) => pad);
}

function checkTellingen(index, rijen) {
  const goed = countRijen(rijen);
  const gevonden = index.split('\n').filter((regel) => TELLING.test(regel));
  const zinnen = gevonden.flatMap((regel) =>
    regel === writeTelling(regel, goed) ? [] : [`${INDEX}: this total is wrong: ${regel}`],
  );
  const namen = gevonden.map(nameTelling);
  return [
    ...zinnen,
    ...[...goed.keys()]
      .filter((naam) => !namen.includes(naam))
      .map((naam) => `${INDEX}: the total of ${naam} is missing.`),
  ];
}

function nameTelling(regel) {
  return TELLING.exec(regel)[1] ?? 'all';
}

/** Numbers by chapter and in all: one per status, and their sum. */
function countRijen(rijen) {
  const namen = [...new Set(rijen.map(({ id }) => id.split('.')[0])), 'all'];
  return new Map(
    namen.map((naam) => {
      const hier = rijen.filter(({ id }) => naam === 'all' || id.startsWith(`${naam}.`));
      return [naam, [...STANDEN.map((stand) => hier.filter((rij) => rij.stand === stand).length), hier.length]];
    }),
  );
}

function writeTelling(regel, goed) {
  const getallen = goed.get(nameTelling(regel)) ?? [];
  return `| ${[regel.split('|')[1].trim(), ...getallen].join(' | ')} |`;
}

/** Writes the totals into the index. */
export function fillTellingen(wortel) {
  const pad = join(wortel, INDEX);
  const goed = countRijen(readAsvs(wortel));
  const regels = readFileSync(pad, 'utf8').split('\n');
  writeFileSync(pad, regels.map((regel) => (TELLING.test(regel) ? writeTelling(regel, goed) : regel)).join('\n'));
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  if (argv[2] === 'vul') fillTellingen(WORTEL);
  const zinnen = checkAsvs(WORTEL);
  for (const zin of zinnen) say(zin);
  say(
    countRijen(readAsvs(WORTEL))
      .get('all')
      .slice(0, 4)
      .map((n, i) => `${n} ${STANDEN[i]}`)
      .join(', '),
  );
  process.exit(zinnen.length ? 1 : 0);
}
