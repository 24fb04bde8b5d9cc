import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startIngebed, type Ingebed } from './ingebed.ts';
import { isAlive, readPostmaster } from './ingebed-proces.ts';

const isRoot = process.getuid?.() === 0;

// Made once and copied, because making a cluster takes a second.
let voorbeeld: string;
let boven: string;
let dataDir: string;
const lopend: Ingebed[] = [];
const kinderen: ChildProcess[] = [];

beforeAll(async () => {
  voorbeeld = mkdtempSync(join(tmpdir(), 'voorbeeld-'));
  const ingebed = await startIngebed({ dataDir: voorbeeld });
  await ingebed.stop();
});

afterAll(() => rmSync(voorbeeld, { recursive: true }));

beforeEach(() => {
  boven = mkdtempSync(join(tmpdir(), 'ingebed-'));
  chmodSync(boven, 0o755);
  dataDir = join(boven, 'data');
});

afterEach(async () => {
  for (const kind of kinderen.splice(0)) kind.kill('SIGKILL');
  for (const ingebed of lopend.splice(0)) await ingebed.stop();
  const server = readPostmaster(join(dataDir, 'cluster'));
  if (server) process.kill(server.pid, 'SIGKILL');
  rmSync(boven, { recursive: true, maxRetries: 10, retryDelay: 100 });
});

test('refuses a data folder that is a file', async () => {
  writeFileSync(dataDir, '');
  await expect(start()).rejects.toMatchObject({
    code: 'DATAMAP_ONLEESBAAR',
    message: `De gegevensmap ${dataDir} is geen map.`,
  });
});

test.runIf(process.platform === 'linux')('refuses a data folder of another user', async () => {
  mkdirSync(dataDir, { mode: isRoot ? 0o700 : 0 });
  const uitvoer = await readAll(spawnStarter(isRoot ? { uid: 65_534, gid: 65_534 } : {}));
  expect(uitvoer).toMatch(/DATAMAP_ONLEESBAAR De gegevensmap \S+ is niet van gebruiker \S+ of niet te lezen\./);
});

test('refuses a folder with something else in it, and leaves it alone', async () => {
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'vakantiefotos.zip'), '');
  const { uid } = statSync(dataDir);
  await expect(start()).rejects.toMatchObject({ code: 'DATAMAP_VREEMD' });
  expect(statSync(dataDir).uid).toBe(uid);
});

test('refuses the data of another major version of PostgreSQL', async () => {
  mkdirSync(join(dataDir, 'cluster'), { recursive: true });
  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toMatchObject({ code: 'DATAMAP_ANDERE_VERSIE' });
});

test('refuses data that a running program holds, and that program goes on', async () => {
  copyVoorbeeld();
  const kind = spawnStarter();
  await readLine(kind);
  await expect(start()).rejects.toMatchObject({
    code: 'DATAMAP_IN_GEBRUIK',
    message: expect.stringContaining(`(proces ${kind.pid})`),
  });
  expect(readServer()?.status).toBe('ready');
});

test('refuses a second start in the same program', async () => {
  copyVoorbeeld();
  await start();
  await expect(start()).rejects.toMatchObject({ code: 'DATAMAP_IN_GEBRUIK' });
});

test('stops what it started and keeps its rows for the next start', async () => {
  copyVoorbeeld();
  const eerste = await start();
  await query(eerste.url, "create table straten as select 'Dorpsstraat' as naam");
  const pid = readServer()!.pid;
  await eerste.stop();
  expect(isAlive(pid)).toBe(false);
  expect(await query((await start()).url, 'select naam from straten')).toEqual([{ naam: 'Dorpsstraat' }]);
});

test('keeps every acknowledged row when program and database are killed in the middle of writing', async () => {
  copyVoorbeeld();
  const kind = spawnStarter();
  let bevestigd = 0;
  for await (const regel of createInterface({ input: kind.stdout! })) {
    bevestigd = Number(regel);
    if (bevestigd === 50) break;
  }
  const { pid } = readServer()!;
  process.kill(pid, 'SIGKILL');
  kind.kill('SIGKILL');
  await once(kind, 'exit');
  const weer = await start();
  expect(weer.overgenomen).toBe(false);
  const [rij] = await query<{ aantal: string }>(weer.url, 'select count(*) as aantal from rijen where nummer <= 50');
  expect(Number(rij!.aantal)).toBe(50);
});

test('takes over the database that a killed program left running', async () => {
  copyVoorbeeld();
  const kind = spawnStarter();
  await readLine(kind);
  const { pid } = readServer()!;
  kind.kill('SIGKILL');
  await once(kind, 'exit');
  const weer = await start();
  expect(weer.overgenomen).toBe(true);
  expect(readServer()!.pid).toBe(pid);
  await weer.stop();
  expect(isAlive(pid)).toBe(false);
});

test('starts when the pid file names a number that another program has now', async () => {
  copyVoorbeeld();
  const eerste = await start();
  const regels = readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  await eerste.stop();
  writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), [process.pid, ...regels.slice(1)].join('\n'));
  writeFileSync(join(dataDir, 'houder.json'), JSON.stringify({ pid: 1, start: 'van een vorig leven' }));
  await start();
  expect(readServer()?.status).toBe('ready');
});

test('starts again after a first start that was cut off', async () => {
  mkdirSync(join(dataDir, 'cluster.nieuw-1', 'base'), { recursive: true });
  await start();
  expect(existsSync(join(dataDir, 'cluster.nieuw-1'))).toBe(false);
});

test('ends the database when the program ends without stopping it', async () => {
  copyVoorbeeld();
  const kind = spawnStarter();
  await readLine(kind);
  const { pid } = readServer()!;
  kind.stdin!.write('einde\n');
  await once(kind, 'exit');
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
});

test.runIf(process.platform === 'linux')('does not hear Ctrl-C: it is in a process group of its own', async () => {
  copyVoorbeeld();
  await start();
  const { pid } = readServer()!;
  const groep = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[2];
  expect(Number(groep)).toBe(pid);
});

test.runIf(isRoot)('runs as root in a folder that is closed to others', async () => {
  copyVoorbeeld();
  chmodSync(boven, 0o700);
  const ingebed = await start();
  expect(await query(ingebed.url, 'select 1 as een')).toEqual([{ een: 1 }]);
  await ingebed.stop();
  chmodSync(boven, 0o755);
  await start();
  expect(statSync(join(dataDir, 'cluster')).uid).not.toBe(0);
});

test('lets nobody in without the password, and keeps it from other users', async () => {
  copyVoorbeeld();
  const url = new URL((await start()).url);
  url.password = 'geraden';
  await expect(query(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(join(dataDir, 'wachtwoord')).mode & 0o077).toBe(0);
});

function copyVoorbeeld(): void {
  cpSync(voorbeeld, dataDir, { recursive: true });
  chmodSync(join(dataDir, 'cluster'), 0o700);
}

async function start(): Promise<Ingebed> {
  const ingebed = await startIngebed({ dataDir });
  lopend.push(ingebed);
  return ingebed;
}

function readServer(): ReturnType<typeof readPostmaster> {
  return readPostmaster(join(dataDir, 'cluster'));
}

/** Another program that starts the database, writes rows one by one and says the number of each acknowledged row. */
function spawnStarter(als: { uid?: number; gid?: number } = {}): ChildProcess {
  const programma = `
    import { startIngebed } from ${JSON.stringify(new URL('ingebed.ts', import.meta.url).href)};
    import pg from ${JSON.stringify(import.meta.resolve('pg'))};
    process.stdin.on('data', () => process.exit(0));
    const ingebed = await startIngebed({ dataDir: ${JSON.stringify(dataDir)} }).catch((fout) => {
      console.log(fout.code, fout.message);
      process.exit(1);
    });
    const client = new pg.Client(ingebed.url);
    client.on('error', () => {});
    await client.connect();
    await client.query('create table rijen (nummer int)');
    for (let nummer = 1; ; nummer += 1) {
      await client.query('insert into rijen values ($1)', [nummer]);
      console.log(nummer);
    }`;
  const kind = spawn(process.execPath, ['--input-type=module', '--eval', programma], {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: '/',
    ...als,
  });
  kinderen.push(kind);
  return kind;
}

async function readLine(kind: ChildProcess): Promise<string> {
  const [regel] = (await once(createInterface({ input: kind.stdout! }), 'line')) as [string];
  return regel;
}

async function readAll(kind: ChildProcess): Promise<string> {
  let tekst = '';
  for await (const deel of kind.stdout!) tekst += String(deel);
  return tekst;
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
