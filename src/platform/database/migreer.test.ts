import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startIngebed, type Ingebed } from './ingebed.ts';
import { migreer } from './migreer.ts';
import { query, urlVan } from './proefserver.ts';
import { urlVoorApp } from './rol.ts';

const appWachtwoord = 'proef-wachtwoord-van-de-app';
const klok = { nu: () => new Date('2026-03-02T09:00:00Z') };

// A server of its own: these tests change the role of the program, which the whole cluster shares.
let server: Ingebed;
let serverMap: string;
let url: string;
let map: string;

beforeAll(async () => {
  serverMap = mkdtempSync(join(tmpdir(), 'migreer-'));
  server = await startIngebed({ dataDir: serverMap, snel: true });
});

afterAll(async () => {
  await server.stop();
  rmSync(serverMap, { recursive: true });
});

beforeEach(async () => {
  url = await createDatabase('gemaakt');
  map = mkdtempSync(join(tmpdir(), 'migraties-'));
  write('0001-straten.sql', "create table straten (naam text);\ninsert into straten values ('Dorpsstraat');\n");
});

afterEach(async () => {
  await query(server.url, 'drop database gemaakt with (force)');
  rmSync(map, { recursive: true });
});

test('refuses a migration that was changed after it ran', async () => {
  await run();
  write('0001-straten.sql', 'create table straten (naam text not null);');
  await expect(run()).rejects.toMatchObject({
    code: 'MIGRATIE_GEWIJZIGD',
    message: 'De migratie 0001-straten.sql is gewijzigd nadat zij is uitgevoerd.',
  });
});

test('refuses a database with a newer schema than the program knows', async () => {
  write('0002-pleinen.sql', 'create table pleinen (naam text)');
  await run();
  rmSync(join(map, '0002-pleinen.sql'));
  await expect(run()).rejects.toMatchObject({
    code: 'SCHEMA_NIEUWER',
    message: 'De database is van een nieuwere versie van dit programma (schema 2, dit programma kent 1).',
  });
});

test('refuses a new migration below one that ran, a missing one, a double number and a name without a number', async () => {
  write('0003-pleinen.sql', 'create table pleinen (naam text)');
  await run();
  write('0002-bruggen.sql', 'create table bruggen (naam text)');
  await expect(run()).rejects.toMatchObject({ code: 'MIGRATIE_VOLGORDE' });
  rmSync(join(map, '0001-straten.sql'));
  await expect(run()).rejects.toMatchObject({ code: 'MIGRATIE_ONTBREEKT' });
  write('0003-parken.sql', 'select 1');
  await expect(run()).rejects.toMatchObject({ code: 'MIGRATIE_NAAM' });
  rmSync(join(map, '0003-parken.sql'));
  write('parken.sql', 'select 1');
  await expect(run()).rejects.toMatchObject({ code: 'MIGRATIE_NAAM' });
});

test('leaves nothing of a migration that fails, keeps those before it, and names the line', async () => {
  write('0002-pleinen.sql', 'create table pleinen (naam text);\ninsert into plein values (1);');
  await expect(run()).rejects.toMatchObject({
    code: 'MIGRATIE_MISLUKT',
    message: 'De migratie 0002-pleinen.sql is niet gelukt (regel 2): relation "plein" does not exist.',
  });
  expect(await select("select to_regclass('pleinen') as tabel")).toEqual([{ tabel: null }]);
  expect(await select('select naam from straten')).toEqual([{ naam: 'Dorpsstraat' }]);
});

test('refuses a password for the program that is too short', async () => {
  await expect(migreer({ url, map, appWachtwoord: 'kort' })).rejects.toMatchObject({
    code: 'ROL_GEWEIGERD',
  });
});

test('says so when the database cannot be reached, without the password', async () => {
  const dicht = 'postgres://jan:geheim-van-jan@127.0.0.1:1/samenzicht';
  const fout = await migreer({ url: dicht, map, appWachtwoord }).catch((e: unknown) => e);
  expect(fout).toMatchObject({ code: 'DATABASE_ONBEREIKBAAR' });
  expect(String(fout)).not.toContain('geheim');
});

test('runs each migration once, in order, and remembers when', async () => {
  write('0002-pleinen.sql', 'create table pleinen (naam text)');
  expect(await run()).toEqual({ toegepast: ['0001-straten.sql', '0002-pleinen.sql'] });
  expect(await run()).toEqual({ toegepast: [] });
  expect(await select('select nummer, toegepast_op from migraties order by nummer')).toEqual([
    { nummer: 1, toegepast_op: klok.nu() },
    { nummer: 2, toegepast_op: klok.nu() },
  ]);
});

test('runs each migration once when programs start together, also in two databases of one cluster', async () => {
  const ander = await createDatabase('ander');
  write('0002-rol.sql', 'do $$ begin create role proef_lezer; exception when duplicate_object then null; end $$');
  const urls = [url, ander];
  const uitkomsten = await Promise.all(
    [...urls, ...urls, ...urls].map((url) => migreer({ url, map, appWachtwoord, klok })),
  );
  expect(uitkomsten.flatMap(({ toegepast }) => toegepast).toSorted()).toEqual([
    '0001-straten.sql',
    '0001-straten.sql',
    '0002-rol.sql',
    '0002-rol.sql',
  ]);
  await query(server.url, 'drop database ander with (force)');
});

test('makes a role for the program that may log in and nothing more', async () => {
  await run();
  expect(
    await select(
      `select rolcanlogin, rolinherit, rolbypassrls, rolsuper, rolcreaterole, rolcreatedb
       from pg_roles where rolname = 'samenzicht_app'`,
    ),
  ).toEqual([
    {
      rolcanlogin: true,
      rolinherit: false,
      rolbypassrls: false,
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
    },
  ]);
  await query(urlVoorApp(url, appWachtwoord), 'select 1');
  await expect(query(urlVoorApp(url, 'een-ander-wachtwoord'), 'select 1')).rejects.toMatchObject({
    code: '28P01',
  });
  await expect(query(urlVoorApp(url, appWachtwoord), 'select * from straten')).rejects.toMatchObject({
    code: '42501',
  });
});

test('works for an owner with CREATEROLE who is not superuser', async () => {
  await query(url, 'drop role if exists samenzicht_app');
  await query(url, "create role beheer login createrole password 'beheer'");
  await query(url, 'alter database gemaakt owner to beheer');
  const beheer = new URL(url);
  beheer.username = 'beheer';
  beheer.password = 'beheer';
  expect(await migreer({ url: beheer.href, map, appWachtwoord })).toEqual({
    toegepast: ['0001-straten.sql'],
  });
  expect(await migreer({ url: beheer.href, map, appWachtwoord })).toEqual({ toegepast: [] });
});

test('refuses an owner who may not make the role, and names what is needed', async () => {
  await query(url, 'drop role if exists samenzicht_app');
  await query(url, "create role gast login password 'gast'");
  const gast = new URL(url);
  gast.username = 'gast';
  gast.password = 'gast';
  await expect(migreer({ url: gast.href, map, appWachtwoord })).rejects.toMatchObject({
    code: 'ROL_GEWEIGERD',
  });
});

async function createDatabase(naam: string): Promise<string> {
  await query(server.url, `create database ${naam}`);
  return urlVan(server.url, naam);
}

function write(naam: string, sql: string): void {
  writeFileSync(join(map, naam), sql);
}

function run(): ReturnType<typeof migreer> {
  return migreer({ url, map, appWachtwoord, klok });
}

async function select(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
