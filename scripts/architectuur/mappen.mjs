// What stands in the folders: every room its door and its README, every migration its number.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listBestanden } from './bronnen.mjs';
import { KAMERS } from './lagen.mjs';

const README_MAXIMUM = 8;

/** Rooms without door or README, migrations that are not numbered one by one, and links in the paper that lead nowhere. */
export function checkMappen(wortel) {
  return [
    ...KAMERS.flatMap((kamer) => checkKamer(wortel, `src/${kamer}`)),
    ...checkMigraties(wortel),
    ...checkVerwijzingen(wortel),
  ];
}

function checkKamer(wortel, map) {
  if (!existsSync(join(wortel, map))) return [];
  const gevonden = [];
  const meld = (zin, lijn = 1) => gevonden.push({ regel: 'kamer', pad: map, lijn, zin });
  if (!existsSync(join(wortel, map, 'index.ts'))) meld('De kamer heeft geen deur: index.ts ontbreekt.');
  const readme = join(wortel, map, 'README.md');
  if (!existsSync(readme)) meld('README.md ontbreekt: artikel, wat er staat, hoe lang, wie het mag zien.');
  else {
    const lijnen = readFileSync(readme, 'utf8').trimEnd().split('\n').length;
    if (lijnen > README_MAXIMUM) meld(`README.md heeft ${lijnen} regels, ten hoogste ${README_MAXIMUM}.`, lijnen);
  }
  return gevonden;
}

/** Numbers rise and are never double. A gap is fine: rooms that are built beside each other keep numbers of their own. */
function checkMigraties(wortel) {
  const paden = listBestanden(wortel, 'database').filter((pad) => pad.endsWith('.sql'));
  const nummers = paden.map((pad) => /^database\/(\d{4})-[a-z0-9-]+\.sql$/.exec(pad)?.[1]);
  return paden.flatMap((pad, i) => {
    if (nummers[i] && nummers[i] !== nummers[i - 1]) return [];
    const zin = 'Een migratie heet database/NNNN-naam.sql, en elk nummer is er één keer.';
    return [{ regel: 'migratie', pad, lijn: 1, zin }];
  });
}

function checkVerwijzingen(wortel) {
  const boven = readdirSync(wortel);
  return [...boven, ...listBestanden(wortel, 'docs')]
    .filter((pad) => pad.endsWith('.md'))
    .flatMap((pad) => {
      const tekst = readFileSync(join(wortel, pad), 'utf8');
      return [...tekst.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .filter(([, doel]) => !existsSync(join(wortel, posix.dirname(pad), doel)))
        .map(({ 1: doel, index }) => {
          const lijn = tekst.slice(0, index).split('\n').length;
          return { regel: 'verwijzing', pad, lijn, zin: `${doel} bestaat niet.` };
        });
    });
}
