import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkArchitectuur } from './architectuur.mjs';

const README = '# Kamer\nArtikel, wat er staat, hoe lang, wie het ziet.\n';

/** A small house in which every rule holds; each canary changes one thing. */
const HUIS = {
  'src/platform/klok.ts': 'export const systeemklok = { nu: () => new Date() };',
  'src/platform/database/pool.ts': "import pg from 'pg';\nexport const createPool = () => new pg.Pool();",
  'src/kern/db.ts':
    "import { createPool } from '../platform/database/pool.ts';\nexport const pool = () => createPool();",
  'src/meldingen/index.ts': "export { lees } from './queries.ts';",
  'src/meldingen/queries.ts': "import { pool } from '../kern/db.ts';\nexport const lees = () => pool;",
  'src/meldingen/README.md': README,
  'src/triage/index.ts': "import { lees } from '../meldingen/index.ts';\nexport const kies = () => lees();",
  'src/triage/README.md': README,
  'src/app/config.ts': 'export const leesConfig = (env = process.env) => env;',
  'src/app/main.ts': "import { leesConfig } from './config.ts';\nleesConfig(process.env);",
  'database/0001-kern.sql': 'create table meldingen (id uuid primary key);',
};

let wortel: string;

beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), 'huis-'));
});

afterEach(() => rmSync(wortel, { recursive: true }));

/** The breaches in the house with these files added or replaced, as 'path rule'. */
function check(anders: Record<string, string> = {}): string[] {
  for (const [pad, tekst] of Object.entries({ ...HUIS, ...anders })) {
    mkdirSync(dirname(join(wortel, pad)), { recursive: true });
    writeFileSync(join(wortel, pad), tekst);
  }
  return checkArchitectuur(wortel).map(({ pad, regel }: { pad: string; regel: string }) => `${pad} ${regel}`);
}

test('accepts a house that follows the drawing', () => {
  expect(check()).toEqual([]);
});

describe('order of the house', () => {
  test.each([
    ['platform that knows the kern', 'src/platform/a.ts', "import '../kern/db.ts';", 'volgorde'],
    ['platform that knows a room', 'src/platform/a.ts', "import '../meldingen/index.ts';", 'volgorde'],
    ['a kern that knows a room', 'src/kern/a.ts', "import '../meldingen/index.ts';", 'volgorde'],
    ['a room that knows a lower one', 'src/meldingen/a.ts', "import '../triage/index.ts';", 'volgorde'],
    [
      'a lower room in a type alone',
      'src/meldingen/a.ts',
      "export type T = import('../triage/index.ts').T;",
      'volgorde',
    ],
    ['a lower room by a dynamic import', 'src/meldingen/a.ts', "await import('../triage/index.ts');", 'volgorde'],
    ['a room that knows the app', 'src/triage/a.ts', "import '../app/config.ts';", 'volgorde'],
    ['a room that knows a tool', 'src/triage/a.ts', "import '../../scripts/a.mjs';", 'volgorde'],
    ['an import past the door', 'src/triage/a.ts', "import '../meldingen/queries.ts';", 'diepe-import'],
    ['a re-export past the door', 'src/triage/a.ts', "export * from '../meldingen/queries.ts';", 'diepe-import'],
    ['a test past the door', 'src/kern/a.test.ts', "import '../meldingen/queries.ts';", 'diepe-import'],
    ['an app past the door', 'src/app/a.ts', "import '../meldingen/queries.ts';", 'diepe-import'],
    ['an import of nothing', 'src/triage/a.ts', "import './weg.ts';", 'import-onvindbaar'],
    ['a room without a place', 'src/kelder/a.ts', 'export const a = 1;', 'kamer-onbekend'],
  ])('refuses %s', (_, pad, tekst, regel) => {
    expect(check({ [pad]: tekst })).toContain(`${pad} ${regel}`);
  });

  test('refuses files that need each other', () => {
    const kring = check({ 'src/kern/a.ts': "import './b.ts';", 'src/kern/b.ts': "import './a.ts';" });
    expect(kring).toEqual(['src/kern/b.ts kring']);
  });

  test('accepts a circle of types, and a test of the kern that looks at a room through its door', () => {
    const huis = check({
      'src/kern/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
      'src/kern/b.ts': "import type { A } from './a.ts';\nexport type B = A;",
      'src/kern/a.test.ts': "import '../meldingen/index.ts';",
    });
    expect(huis).toEqual([]);
  });
});

describe('doors', () => {
  test.each([
    ['a driver in a room', 'src/triage/a.ts', "import pg from 'pg';", 'database-deur'],
    ['a query builder in a room', 'src/triage/a.ts', "import { sql } from 'kysely';", 'database-deur'],
    ['a driver in the app', 'src/app/a.ts', "import { Pool } from 'pg';", 'database-deur'],
    ['a transaction in a room', 'src/triage/a.ts', 'export const a = (d) => d.transactie();', 'database-deur'],
    ['a pool in a room', 'src/triage/a.ts', 'export const a = (createPool) => createPool();', 'database-deur'],
    ['a setting in a room', 'src/triage/a.ts', 'export const a = process.env.A;', 'instellingen'],
    ['a setting in brackets', 'src/platform/a.ts', "export const a = process.env['A'];", 'instellingen'],
    ['a setting by import', 'src/triage/a.ts', "import { env } from 'node:process';", 'instellingen'],
    ['a setting taken apart', 'src/triage/a.ts', 'const { env } = process;', 'instellingen'],
    ['a clock in a room', 'src/triage/a.ts', 'export const a = new Date();', 'klok'],
    ['a clock in milliseconds', 'src/kern/a.ts', 'export const a = Date.now();', 'klok'],
    ['chance', 'src/platform/a.ts', 'export const a = Math.random();', 'toeval'],
  ])('refuses %s', (_, pad, tekst, regel) => {
    expect(check({ [pad]: tekst })).toEqual([`${pad} ${regel}`]);
  });

  test.each([
    ['a type of the driver in a room', 'src/triage/a.ts', "import type { Pool } from 'pg';\nexport type P = Pool;"],
    ['a moment that was given', 'src/triage/a.ts', 'export const a = (iso) => new Date(iso);'],
    ['the PATH for a child process', 'src/platform/a.ts', 'export const a = { env: { PATH: process.env.PATH } };'],
    ['a driver in a test', 'src/triage/a.test.ts', "import pg from 'pg';\nconst nu = new Date();"],
  ])('accepts %s', (_, pad, tekst) => {
    expect(check({ [pad]: tekst })).toEqual([]);
  });
});

describe('cryptography', () => {
  const INVENTARIS = 'docs/veiligheid/inventaris.md';
  const ZEGEL = "import { createHmac } from 'node:crypto';\nexport const zegel = createHmac;";

  test('V11.1.3 refuses a key, a library of keys and Web Crypto outside the inventory, and an entry that uses none', () => {
    const gevonden = check({
      'src/kern/a.ts': ZEGEL,
      'src/kern/b.ts': "import { jwtVerify } from 'jose';\nexport const b = jwtVerify;",
      'src/kern/c.ts': 'export const c = () => crypto.subtle;',
      'src/kern/d.ts': 'export const d = 1;',
      [INVENTARIS]: '# Inventory\n## Cryptography\n`src/kern/d.ts`\n## Connections\n`src/kern/a.ts`\n',
    });
    expect(gevonden).toEqual(['a', 'b', 'c', 'd'].map((naam) => `src/kern/${naam}.ts versleuteling`));
  });

  test('V11.1.3 accepts what is in it, a fingerprint, chance and a test', () => {
    const huis = check({
      'src/kern/a.ts': ZEGEL,
      'src/kern/a.test.ts': ZEGEL,
      'src/kern/b.ts':
        "import { createHash, randomUUID } from 'node:crypto';\nexport const b = [createHash, randomUUID];",
      [INVENTARIS]: '## Cryptography\n- `src/kern/a.ts`\n',
    });
    expect(huis).toEqual([]);
  });
});

describe('sizes', () => {
  const regels = (n: number) => Array.from({ length: n }, (_, i) => `export const a${i} = 1;`).join('\n');
  const functie = (n: number) => `() => {\n${'  a();\n'.repeat(n - 2)}}`;

  test.each([
    ['a file of 251 lines', 'src/kern/a.ts', regels(251), 'te-lang'],
    ['a test of 401 lines', 'src/kern/a.test.ts', regels(401), 'te-lang'],
    ['a function of 51 lines', 'src/kern/a.ts', `export const a = ${functie(51)};`, 'functie-te-lang'],
    ['a script of 251 lines', 'scripts/a.mjs', regels(251), 'te-lang'],
  ])('refuses %s', (_, pad, tekst, regel) => {
    expect(check({ [pad]: tekst })).toEqual([`${pad} ${regel}`]);
  });

  test('refuses a long file also when it asks the lint to look away', () => {
    const tekst = `/* oxlint-disable */\n${regels(250)}`;
    expect(check({ 'src/kern/a.ts': tekst })).toEqual(['src/kern/a.ts te-lang']);
  });

  test('accepts 250 lines, a function of 50 and a chapter of tests', () => {
    const huis = check({
      'src/kern/a.ts': regels(250),
      'src/kern/b.ts': `export const b = ${functie(50)};`,
      'src/kern/c.test.ts': `describe('c', ${functie(60)});`,
    });
    expect(huis).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['an entity of a person', 'src/triage/a.ts', 'export interface Sekswerker { id: string }'],
    ['a field of a person', 'src/triage/a.ts', 'export const a = { sekswerkerNaam: 1 };'],
    ['a field of a type', 'src/triage/a.ts', 'export interface A { sekswerkerId: string }'],
    ['a parameter', 'src/triage/a.ts', 'export function a(sekswerker) {}'],
    ['an old word', 'src/triage/a.ts', 'export const telProstituees = 1;'],
    ['a judging word', 'src/triage/a.ts', 'export const isIllegaal = true;'],
    ['a victim outside the dossier', 'src/triage/a.ts', 'export const slachtoffer = 1;'],
    ['a table of persons', 'database/0001-kern.sql', 'create table sekswerkers (id uuid);'],
    ['a column of a person', 'database/0001-kern.sql', 'create table a (sekswerker_id uuid);'],
    ['a victim column', 'database/0001-kern.sql', 'alter table a add column slachtoffer text;'],
    ['a citizen number', 'database/0001-kern.sql', 'create table a (bsn text);'],
    ['a judging column', 'database/0001-kern.sql', 'create table a (illegaal boolean);'],
  ])('B6.1 V1 V4 refuses %s', (_, pad, tekst) => {
    expect(check({ [pad]: tekst })).toEqual([`${pad} verboden-naam`]);
  });

  test('accepts counts, choices of who told it, the dossier and texts between quotes', () => {
    const huis = check({
      'src/triage/a.ts':
        "export const bronnen = { sekswerker: 'Iemand uit de branche' } as const;\nexport const aantalSekswerkers = 3;",
      'src/mensenhandel/a.ts': 'export const slachtoffer = 1;',
      'src/mensenhandel/index.ts': 'export const a = 1;',
      'src/mensenhandel/README.md': README,
      'database/0001-kern.sql': "-- never a sekswerker\ncreate table a (bron text check (bron in ('sekswerker')));",
      'database/0002-mensenhandel.sql': 'create table b (slachtoffer bytea);',
    });
    expect(huis).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['a string', 'src/triage/a.ts', "export const a = 'een illegale inrichting';"],
    ['a template', 'src/triage/a.ts', 'export const a = (n) => `${n} prostituees`;'],
    ['a page', 'src/triage/a.tsx', 'export const A = () => <p>Toezicht op prostitutie</p>;'],
    ['a policy', 'beleid/a.cedar', '@uitleg("Dit is illegaal.")'],
    ['the handleiding', 'docs/handleiding/a.md', 'Een prostituee is geen verdachte.'],
  ])('V4 refuses the old words in %s', (_, pad, tekst) => {
    expect(check({ [pad]: tekst })).toEqual([`${pad} V4`]);
  });

  test('V4 accepts the names of a training and of an offence', () => {
    const tekst = "export const a = ['Bestuurlijk Toezicht Prostitutie', 'illegale tewerkstelling'];";
    expect(check({ 'src/triage/a.ts': tekst })).toEqual([]);
  });

  test.each([
    ['a name', 'export const leesInrichting = 1;'],
    ['a text', "export const a = 'Kies een gemeente';"],
    ['a type', 'export interface Controle { id: string }'],
  ])('refuses a word of the domain in %s of the platform', (_, tekst) => {
    expect(check({ 'src/platform/a.ts': tekst })).toEqual(['src/platform/a.ts domeinwoord']);
  });
});

describe('folders', () => {
  test('refuses a room without a door, and one without a README', () => {
    const huis = check({ 'src/zorg/README.md': README, 'src/politie/index.ts': 'export const a = 1;' });
    expect(huis).toEqual(['src/zorg kamer', 'src/politie kamer']);
  });

  test('refuses a README of nine lines', () => {
    expect(check({ 'src/triage/README.md': 'regel\n'.repeat(9) })).toEqual(['src/triage kamer']);
  });

  test('refuses a link in the paper that leads nowhere', () => {
    const huis = check({
      'README.md': '[zelf](README.md#kop) [ver](https://a.example) ![beeld](docs/weg.png)',
      'docs/a.md': '[terug](../README.md)\n[weg](b.md#kop)',
    });
    expect(huis).toEqual(['README.md verwijzing', 'docs/a.md verwijzing']);
  });

  test.each([
    ['a number twice', 'database/0001-zelfde.sql'],
    ['a name without a number', 'database/later.sql'],
  ])('refuses migrations with %s', (_, pad) => {
    expect(check({ [pad]: 'select 1;' })).toEqual([`${pad} migratie`]);
  });
});
