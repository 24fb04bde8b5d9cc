// Names that may not exist (woordenlijst): in TypeScript as any name that is declared, in SQL as any name at all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bevinding, listBestanden, walk } from './bronnen.mjs';

/** Words of a name that are refused, with why; `mag` tells which names or places may have them. */
const VERBODEN = [
  { woord: /^prostitu/, zin: 'Het woord is sekswerk (V4).' },
  {
    woord: /^ill?ega(al|le)/,
    zin: 'Het woord is onvergund (V4).',
    // The offence in the Wet arbeid vreemdelingen (N4).
    mag: (naam) => /illegale_?tewerkstelling/i.test(naam),
  },
  {
    woord: /^slachtoffers?$/,
    zin: 'Een slachtoffer bestaat alleen in het dossier mensenhandel (V1).',
    mag: (_, pad) => pad.includes('mensenhandel'),
  },
  {
    woord: /^sekswerkers?$/,
    zin: 'Een sekswerker is geen rij, type of veld; alleen een aantal mag (B6.1).',
    mag: (naam) => /^aantal/i.test(naam),
  },
];

/** Columns that exist nowhere: what identifies a person is not kept (AVG 5 lid 1 c, 9; B12.1). */
const KOLOMMEN = /^(bsn|burgerservicenummer|nationaliteit|etniciteit|afkomst|geaardheid|verblijfsstatus|werknaam)$/;

/** Forbidden names in declarations of TypeScript and in migrations. */
export function checkNamen(bronnen, wortel) {
  const inCode = bronnen.filter(({ isTest, zone }) => !isTest && zone !== 'scripts').flatMap(checkDeclaraties);
  const inSql = listBestanden(wortel, 'database')
    .filter((pad) => pad.endsWith('.sql'))
    .flatMap((pad) => checkSql(pad, readFileSync(join(wortel, pad), 'utf8')));
  return [...inCode, ...inSql];
}

function checkDeclaraties(bron) {
  const gevonden = [];
  walk(bron.program, (knoop, rond) => {
    const naam = declaratienaam(knoop, rond);
    const zin = naam && whyVerboden(naam, bron.pad);
    if (zin) gevonden.push(bevinding('verboden-naam', bron, knoop.start, `${naam}: ${zin}`));
  });
  return gevonden;
}

function declaratienaam(knoop, rond) {
  const ouder = rond.at(-1);
  if (knoop.type === 'Property' && ouder.type === 'ObjectExpression')
    return isKeuzelijst(rond.at(-2)) ? '' : (knoop.key.name ?? knoop.key.value);
  if (['TSPropertySignature', 'PropertyDefinition', 'MethodDefinition'].includes(knoop.type))
    return knoop.key.name ?? knoop.key.value;
  const isNieuw = ouder && (ouder.id === knoop || ouder.params?.includes(knoop) || ouder.type === 'TSEnumMember');
  return knoop.type === 'Identifier' && isNieuw ? knoop.name : '';
}

/** `{ … } as const` is a list of words to choose from: who told something may be a sekswerker, without being a row. */
function isKeuzelijst(knoop) {
  return knoop?.type === 'TSAsExpression' && knoop.typeAnnotation.typeName?.name === 'const';
}

function whyVerboden(naam, pad) {
  const woorden = String(naam)
    .split(/_|-|(?<=[a-z0-9])(?=[A-Z])/)
    .map((woord) => woord.toLowerCase());
  const regel = VERBODEN.find(({ woord, mag }) => woorden.some((w) => woord.test(w)) && !mag?.(naam, pad));
  return regel?.zin ?? '';
}

function checkSql(pad, tekst) {
  const kaal = tekst.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, (stuk) => stuk.replaceAll(/[^\n]/g, ' '));
  return [...kaal.matchAll(/[a-z_][a-z0-9_]*/gi)].flatMap(({ 0: naam, index }) => {
    const zin = KOLOMMEN.test(naam)
      ? 'Dit gegeven houdt het programma van niemand bij (B12.1).'
      : whyVerboden(naam, pad);
    const lijn = kaal.slice(0, index).split('\n').length;
    return zin ? [{ regel: 'verboden-naam', pad, lijn, zin: `${naam}: ${zin}` }] : [];
  });
}
