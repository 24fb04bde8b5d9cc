import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startIngebed } from './ingebed.ts';
import { isAlive, readPostmaster, startMoment } from './ingebed-proces.ts';
import { migreer } from './migreer.ts';

/** A server for tests. `url`: as superuser (or with CREATEDB and CREATEROLE), at any database. */
export type Server = { url: string };

/** What a test file needs to clone a database: the name of the migrated template and the password of the program. */
export type Sjabloon = Server & { sjabloon: string; appWachtwoord: string };

/** Starts nothing until it is asked for; `stop` cleans everything up. */
export type Proefserver = {
  getServer(): Promise<Server>;
  getSjabloon(): Promise<Sjabloon>;
  stop(): Promise<void>;
};

const VOORVOEGSEL = 'samenzicht-proef-';

/**
 * One server for a run of tests, with one migrated template database: TEST_DATABASE_URL when set (as superuser, or a role
 * with CREATEDB and CREATEROLE), else the embedded PostgreSQL without durability in a temporary folder.
 * `migraties`: folder with SQL files.
 */
export function createProefserver(migraties: string): Proefserver {
  let server: Promise<Draaiend> | undefined;
  let sjabloon: Promise<Sjabloon> | undefined;
  const getServer = (): Promise<Draaiend> => (server ??= startServer());
  return {
    getServer: async () => ({ url: (await getServer()).url }),
    getSjabloon: async () => {
      const { url } = await getServer();
      return (sjabloon ??= createSjabloon(url, migraties));
    },
    stop: async () => {
      const gemaakt = await sjabloon?.catch(() => undefined);
      if (gemaakt) await dropDatabase(gemaakt.url, gemaakt.sjabloon);
      const draaiend = await server?.catch(() => undefined);
      await draaiend?.stop();
    },
  };
}

type Draaiend = Server & { stop(): Promise<void> };

async function startServer(): Promise<Draaiend> {
  const gegeven = process.env['TEST_DATABASE_URL'];
  if (gegeven) return { url: gegeven, stop: async () => {} };
  removeVerweesd();
  const map = mkdtempSync(join(tmpdir(), VOORVOEGSEL));
  chmodSync(map, 0o711);
  writeFileSync(join(map, 'run.json'), JSON.stringify({ pid: process.pid, start: startMoment(process.pid) }));
  const ingebed = await startIngebed({ dataDir: join(map, 'data'), snel: true, database: 'postgres' });
  return {
    url: ingebed.url,
    stop: async () => {
      await ingebed.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

async function createSjabloon(url: string, migraties: string): Promise<Sjabloon> {
  const sjabloon = `proef_sjabloon_${randomBytes(6).toString('hex')}`;
  const appWachtwoord = process.env['TEST_APP_WACHTWOORD'] ?? randomBytes(18).toString('base64url');
  await query(url, `create database ${sjabloon} template template0 encoding 'UTF8'`);
  try {
    await migreer({ url: urlVan(url, sjabloon), map: migraties, appWachtwoord });
  } catch (fout) {
    await dropDatabase(url, sjabloon);
    throw fout;
  }
  return { url, sjabloon, appWachtwoord };
}

/** Drops a database, also when somebody still looks at it. */
export function dropDatabase(url: string, naam: string): Promise<void> {
  return query(url, `drop database if exists ${naam} with (force)`);
}

/** The address of another database on the same server. */
export function urlVan(url: string, database: string): string {
  const ander = new URL(url);
  ander.pathname = `/${database}`;
  return ander.href;
}

/** One statement on a connection of its own. */
export async function query(url: string, tekst: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'samenzicht-proef' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(tekst);
  } finally {
    await client.end();
  }
}

/** A run that was killed leaves its server and its folder; the next run takes them away. */
function removeVerweesd(): void {
  for (const naam of readdirSync(tmpdir()).filter((n) => n.startsWith(VOORVOEGSEL))) {
    const map = join(tmpdir(), naam);
    try {
      const run = JSON.parse(readFileSync(join(map, 'run.json'), 'utf8')) as { pid: number; start: string };
      if (isAlive(run.pid) && startMoment(run.pid) === run.start) continue;
      const server = readPostmaster(join(map, 'data', 'cluster'));
      if (server) process.kill(server.pid, 'SIGQUIT');
      rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // Of another user, or just being made: not ours to clean up.
    }
  }
}
