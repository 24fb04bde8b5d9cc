// Who may know whom: platform, kern, the rooms in the order of the work, app.
import { posix } from 'node:path';
import { bevinding, walk } from './bronnen.mjs';

/** The rooms in the order of the work: a room may know those before it, never those after it. */
export const KAMERS = [
  'regels',
  'inrichtingen',
  'aanwijzingen',
  'vergunningen',
  'meldingen',
  'intake',
  'signalen',
  'triage',
  'planning',
  'afstemming',
  'grijs',
  'machtigingen',
  'controles',
  'briefing',
  'rapportages',
  'maatregelen',
  'mensenhandel',
  'toestemmingen',
  'verwerkingen',
  'verstrekkingen',
  'riec',
  'vertrouwenspersoon',
  'zorg',
  'politie',
  'inzicht',
  'evaluatie',
  'datalekken',
  'verantwoording',
  'bewaren',
  'verzoeken',
  'bevindingen',
  'beheer',
  'werkvoorraad',
  'portaal',
];

const ORDE = ['platform', 'kern', ...KAMERS, 'app'];
// The field app runs in a browser and talks over the API; tools and end-to-end tests stand outside the house.
const BUITEN = new Set(['veld', 'scripts', 'bench', 'e2e']);

/** The order of the house, deep imports and circles. */
export function checkLagen(bronnen) {
  const paden = new Set(bronnen.map(({ pad }) => pad));
  const imports = bronnen.flatMap(findImports).filter(({ naar }) => naar);
  return [
    ...bronnen.flatMap(checkPlaats),
    ...imports.flatMap(checkRichting),
    ...imports.filter(({ naar }) => naar.startsWith('src/') && !paden.has(naar)).map(meldOnvindbaar),
    ...findKringen(imports),
  ];
}

function checkPlaats(bron) {
  if (!bron.pad.startsWith('src/') || ORDE.includes(bron.zone)) return [];
  const zin = `src/${bron.zone} staat niet in de volgorde van het huis; zet de kamer in KAMERS (scripts/architectuur/lagen.mjs).`;
  return [bevinding('kamer-onbekend', bron, 0, zin)];
}

/** Every import of a file: static, re-export, dynamic and in a type. `naar` is the path of a file of ours, else ''. */
export function findImports(bron) {
  const gevonden = [];
  walk(bron.program, (knoop) => {
    const doel = knoop.source?.value ?? knoop.source?.quasis?.[0]?.value.cooked;
    if (typeof doel !== 'string') return;
    const naar = doel.startsWith('.') ? posix.normalize(posix.join(posix.dirname(bron.pad), doel)) : '';
    gevonden.push({ bron, doel, naar, plek: knoop.start, isType: isTypeImport(knoop) });
  });
  return gevonden.filter(({ doel }) => !/\.(css|json|typ|svg|sql)(\?.*)?$/.test(doel));
}

function isTypeImport(knoop) {
  if (knoop.type === 'TSImportType') return true;
  if (knoop.importKind === 'type' || knoop.exportKind === 'type') return true;
  const stukken = knoop.specifiers ?? [];
  return stukken.length > 0 && stukken.every((s) => s.importKind === 'type' || s.exportKind === 'type');
}

function checkRichting({ bron, naar, plek }) {
  const [van, doel] = [bron.zone, zoneVan(naar)];
  if (BUITEN.has(van) || van === doel) return [];
  const hier = ORDE.indexOf(van);
  const daar = ORDE.indexOf(doel);
  if (hier < 0) return [];
  // A test may look at any room, but also through its door.
  if (daar < 0 || (daar > hier && !bron.isTest)) {
    const zin = `${van} mag ${doel} niet kennen: dat ligt eronder of erbuiten. Wat daar gebeurt hoort deze kamer met een gebeurtenis.`;
    return [bevinding('volgorde', bron, plek, zin)];
  }
  if (KAMERS.includes(doel) && !naar.endsWith(`/${doel}/index.ts`)) {
    return [bevinding('diepe-import', bron, plek, `${doel} heeft één deur: importeer ../${doel}/index.ts.`)];
  }
  return [];
}

function zoneVan(pad) {
  const delen = pad.split('/');
  return delen[0] === 'src' ? (delen[1] ?? '') : delen[0];
}

function meldOnvindbaar({ bron, naar, plek }) {
  return bevinding('import-onvindbaar', bron, plek, `${naar} bestaat niet.`);
}

/** Circles of files through imports of values; a circle of types alone is gone before the program runs. */
function findKringen(imports) {
  const buren = new Map();
  for (const { bron, naar, isType, plek } of imports) {
    if (isType) continue;
    if (!buren.has(bron.pad)) buren.set(bron.pad, []);
    buren.get(bron.pad).push({ bron, naar, plek });
  }
  const gezien = new Set();
  const kringen = [];
  const daal = (pad, weg) => {
    for (const { bron, naar, plek } of buren.get(pad) ?? []) {
      const begin = weg.indexOf(naar);
      if (begin >= 0) {
        const kring = [...weg.slice(begin), naar].join(' → ');
        kringen.push(bevinding('kring', bron, plek, `Bestanden die elkaar nodig hebben: ${kring}.`));
      } else if (!gezien.has(naar)) {
        gezien.add(naar);
        daal(naar, [...weg, naar]);
      }
    }
  };
  for (const pad of buren.keys()) {
    if (gezien.has(pad)) continue;
    gezien.add(pad);
    daal(pad, [pad]);
  }
  return kringen;
}
