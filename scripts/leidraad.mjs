// node scripts/leidraad.mjs: holds docs/leidraad.md to what is built. With zet, vul or tests: help to write it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { EISEN } from './leidraad/eisen.mjs';
import { readRijen, writeRij } from './leidraad/tabel.mjs';
import { readTests } from './leidraad/tests.mjs';
import { say, stopMet, WORTEL } from './omgeving.mjs';

const LIJST = 'docs/leidraad.md';
const STANDEN = ['gebouwd', 'dun', 'nog niet'];

/** What is wrong in docs/leidraad.md under `wortel`, one sentence each; empty when the list is honest. */
export function checkLeidraad(wortel, eisen = EISEN) {
  const rijen = readRijen(readFileSync(join(wortel, LIJST), 'utf8'));
  const tests = readTests(wortel);
  const ids = rijen.map(({ id }) => id);
  return [
    ...eisen.filter((id) => !ids.includes(id)).map((id) => `${id} ontbreekt in ${LIJST}.`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} staat er twee keer in.`),
    ...ids.filter((id) => !eisen.includes(id)).map((id) => `${id} is geen eis van de leidraad.`),
    ...rijen.flatMap((rij) => checkRij(rij, wortel, tests).map((zin) => `${LIJST}:${rij.lijn} ${rij.id}: ${zin}`)),
  ];
}

function checkRij({ wat, plaats, bewijs, stand }, wortel, tests) {
  if (!STANDEN.includes(stand)) return [`stand is ‘${stand}’; kies uit ${STANDEN.join(', ')}.`];
  const zinnen = wat ? [] : ['zegt niet wat de eis is.'];
  if (stand === 'nog niet')
    return plaats.length || bewijs.length ? [...zinnen, 'noemt plaats of bewijs, maar staat op nog niet.'] : zinnen;
  if (!plaats.length) zinnen.push(`is ${stand}, maar noemt geen plaats.`);
  if (!bewijs.length) zinnen.push(`is ${stand}, maar noemt geen test.`);
  zinnen.push(...plaats.filter((pad) => !existsSync(join(wortel, pad))).map((pad) => `${pad} bestaat niet.`));
  for (const { pad, titel } of bewijs) {
    if (!tests.has(pad)) zinnen.push(`testbestand ‘${pad}’ bestaat niet (bij ‘${titel}’).`);
    else if (!tests.get(pad).includes(titel)) zinnen.push(`${pad} heeft geen test met de titel ‘${titel}’.`);
  }
  return zinnen;
}

/** Writes one row: adds place and proof, or empties it for nog niet. Throws a sentence when something does not exist. */
function setEis(wortel, { id, stand, plaats = '', titel = '' }) {
  const tekst = readFileSync(join(wortel, LIJST), 'utf8');
  const rij = readRijen(tekst).find((r) => r.id === id);
  if (!rij) throw new Error(`${id} staat niet in ${LIJST}.`);
  if (stand === 'nog niet') return save(wortel, writeRij(tekst, { ...rij, stand, plaats: [], bewijs: [] }));
  const tests = readTests(wortel);
  const pad = [...tests.keys()].find((p) => tests.get(p).includes(titel));
  if (!pad) throw new Error(`${id}: geen test heet ‘${titel}’.`);
  if (!existsSync(join(wortel, plaats))) throw new Error(`${id}: ${plaats} bestaat niet.`);
  const bewijs = [...rij.bewijs.filter((b) => b.titel !== titel), { pad, titel }];
  save(wortel, writeRij(tekst, { ...rij, stand, plaats: [...new Set([...rij.plaats, plaats])], bewijs }));
}

function save(wortel, tekst) {
  writeFileSync(join(wortel, LIJST), tekst);
}

/** Sets many rows at once: one per line, `ID | stand | plaats | titel`; without stand it is dun. Gives the sentences about lines that did not fit. */
export function fillEisen(wortel, regels) {
  return regels.split('\n').flatMap((regel) => {
    const [id, ...rest] = regel.split('|').map((deel) => deel.trim());
    if (!id) return [];
    const [stand, plaats, ...titel] = STANDEN.includes(rest[0]) ? rest : ['dun', ...rest];
    try {
      setEis(wortel, { id, stand, plaats, titel: titel.join(' | ') });
      return [];
    } catch (fout) {
      return [fout.message];
    }
  });
}

function showTests(wortel) {
  const alle = [...readTests(wortel)].flatMap(([pad, titels]) => titels.map((titel) => ({ pad, titel })));
  for (const id of EISEN) {
    const noemt = new RegExp(`(^|[^\\w.])${id.replace('.', '\\.')}(?![\\w]|\\.\\d)`);
    for (const { pad, titel } of alle.filter((t) => noemt.test(t.titel))) say(`${id} | ${pad} | ${titel}`);
  }
}

function report() {
  const zinnen = checkLeidraad(WORTEL);
  for (const zin of zinnen) say(zin);
  const rijen = readRijen(readFileSync(join(WORTEL, LIJST), 'utf8'));
  say(STANDEN.map((stand) => `${rijen.filter((r) => r.stand === stand).length} ${stand}`).join(', '));
  process.exit(zinnen.length ? 1 : 0);
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [opdracht, id, stand, plaats, titel] = argv.slice(2);
  if (!opdracht) report();
  else if (opdracht === 'tests') showTests(WORTEL);
  else if (opdracht === 'zet') reportFouten(fillEisen(WORTEL, [id, stand, plaats, titel].join('|')));
  else if (opdracht === 'vul') reportFouten(fillEisen(WORTEL, readFileSync(0, 'utf8')));
  else stopMet(`Onbekende opdracht: ${opdracht}.`, 'Gebruik zet, vul of tests, of niets om na te kijken.');
}

function reportFouten(zinnen) {
  for (const zin of zinnen) say(zin);
  process.exit(zinnen.length ? 1 : 0);
}
