import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, type Binaries } from './ingebed-binaries.ts';
import { createCluster, readWachtwoord } from './ingebed-cluster.ts';
import { holdDatamap, openDatamap } from './ingebed-datamap.ts';
import { chooseLoper, giveBestand, giveMap, type Loper } from './ingebed-gebruiker.ts';
import { askStop, isAlive, readPostmaster, stopPostmaster } from './ingebed-proces.ts';
import { codeVan, OpstartFout } from './opstart-fout.ts';

/** A running PostgreSQL of ours. `url`: as superuser, loopback. `overgenomen`: it still ran from an earlier start. */
export type Ingebed = { url: string; overgenomen: boolean; stop(): Promise<void> };

/** How long PostgreSQL may refuse because of what a killed predecessor left behind, in ms. */
const GEDULD = 8_000;

const BEHEERDER = 'samenzicht';

const INSTELLINGEN = {
  listen_addresses: '127.0.0.1',
  // A socket path has a length limit and its peer check fails when PostgreSQL runs as nobody; loopback with a password does not.
  unix_socket_directories: '',
  timezone: 'Europe/Amsterdam',
  log_timezone: 'UTC',
  jit: 'off',
  // Parallel queries take room in /dev/shm, of which a container often has only 64 MB.
  max_parallel_workers_per_gather: '0',
  // Statements and details of errors hold what people typed; they do not belong in a log file.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const DUURZAAM = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

const SNEL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/**
 * Starts the PostgreSQL that comes with the packages on `dataDir` (made when absent), or takes over one that a killed
 * predecessor left running there. `snel`: gives up durability for speed, for tests only. `database`: the database in
 * `url`, made when absent. PostgreSQL is in a session of its own, so Ctrl-C reaches it only through `stop`.
 * Throws OpstartFout.
 */
export async function startIngebed(opties: { dataDir: string; snel?: boolean; database?: string }): Promise<Ingebed> {
  const { dataDir, snel = false, database = 'samenzicht' } = opties;
  const map = openDatamap(dataDir);
  const letGo = await holdDatamap(map);
  try {
    const huis = openHuis(map, snel);
    const { pid, poort, overgenomen } = await getPostmaster(huis);
    const url = await openDatabase({ map, poort, database });
    return { url, overgenomen, stop: stopper(huis, pid, letGo) };
  } catch (fout) {
    letGo();
    throw fout;
  }
}

type Huis = { map: string; cluster: string; log: string; snel: boolean; binaries: Binaries; loper: Loper };

type Draaiend = { pid: number; poort: number; overgenomen: boolean };

function openHuis(map: string, snel: boolean): Huis {
  const binaries = findBinaries();
  const loper = chooseLoper(binaries, map);
  return { map, cluster: join(map, 'cluster'), log: join(map, 'postgres.log'), snel, binaries, loper };
}

async function getPostmaster(huis: Huis): Promise<Draaiend> {
  const begin = performance.now();
  for (;;) {
    const draait = readPostmaster(huis.cluster);
    if (draait?.status === 'ready') return { ...draait, overgenomen: true };
    // A server that is recovering or stopping gets all the time it needs: it is at work on our data.
    if (!draait) {
      giveMap(huis.map, huis.loper);
      if (!statSync(huis.cluster, { throwIfNoEntry: false })) createCluster(huis);
      const uitkomst = await launch(huis);
      if ('pid' in uitkomst) return uitkomst;
      if (!isTijdelijk(uitkomst.regels) || performance.now() - begin > GEDULD) throw startFout(huis, uitkomst.regels);
    }
    await wacht(100);
  }
}

async function launch(huis: Huis): Promise<Draaiend | { regels: string }> {
  const poort = await findPoort();
  const vanaf = statSync(huis.log, { throwIfNoEntry: false })?.size ?? 0;
  const kind = spawnPostgres(huis, poort);
  let fout: Error | undefined;
  kind.once('error', (e) => (fout = e));
  for (;;) {
    await wacht(10);
    if (fout || kind.exitCode !== null || kind.signalCode !== null) {
      return { regels: fout?.message ?? readFileSync(huis.log, 'utf8').slice(vanaf) };
    }
    const draait = readPostmaster(huis.cluster);
    if (draait?.pid === kind.pid && draait?.status === 'ready') {
      return { pid: draait.pid, poort, overgenomen: false };
    }
  }
}

function spawnPostgres({ cluster, map, log, snel, binaries, loper }: Huis, poort: number): ChildProcess {
  const stand = { ...INSTELLINGEN, ...(snel ? SNEL : DUURZAAM), port: String(poort) };
  const argumenten = Object.entries(stand).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
  const [opdracht, ...rest] = [...loper.prefix, binaries.postgres, '-D', cluster, ...argumenten];
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(log, `${log}.1`);
  const uitvoer = openSync(log, 'a', 0o600);
  giveBestand(log, loper);
  const kind = spawn(opdracht!, rest, {
    cwd: map,
    detached: true,
    stdio: ['ignore', uitvoer, uitvoer],
    env: { PATH: process.env['PATH'], LC_ALL: 'C', LC_MESSAGES: 'C' },
    uid: loper.spawnUid,
    gid: loper.spawnGid,
    windowsHide: true,
  });
  closeSync(uitvoer);
  kind.unref();
  return kind;
}

/** A pid file or shared memory of a killed server that the system has not cleaned up yet, or a port just taken. */
function isTijdelijk(regels: string): boolean {
  return /lock file|pre-existing shared memory|Address already in use|could not create any TCP/.test(regels);
}

function startFout({ map }: Huis, regels: string): OpstartFout {
  const isVol = /No space left on device/.test(regels);
  return new OpstartFout(
    'POSTGRES_START_NIET',
    isVol
      ? `De database in ${map} start niet: de schijf is vol.`
      : `De database in ${map} start niet. De gegevens zijn niet gewijzigd.`,
    isVol
      ? 'Maak ruimte op de schijf en start opnieuw.'
      : `Lees de laatste regels van ${join(map, 'postgres.log')} en start daarna opnieuw.`,
    new Error(regels.trim()),
  );
}

async function openDatabase(doel: { map: string; poort: number; database: string }): Promise<string> {
  const naar = (naam: string): string =>
    `postgres://${BEHEERDER}:${readWachtwoord(doel.map)}@127.0.0.1:${doel.poort}/${naam}`;
  try {
    await query(naar(doel.database), 'select 1');
  } catch (fout) {
    if (codeVan(fout) !== '3D000') throw onbereikbaar(doel.map, fout);
    await query(naar('postgres'), `create database ${pg.escapeIdentifier(doel.database)}`);
  }
  return naar(doel.database);
}

async function query(url: string, tekst: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'samenzicht-start' });
  try {
    await client.connect();
    await client.query(tekst);
  } finally {
    await client.end();
  }
}

function onbereikbaar(map: string, fout: unknown): OpstartFout {
  return new OpstartFout(
    'DATABASE_ONBEREIKBAAR',
    `De database in ${map} draait, maar laat dit programma niet binnen.`,
    `Controleer of het bestand ${join(map, 'wachtwoord')} bij deze gegevens hoort.`,
    fout,
  );
}

function findPoort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function stopper({ cluster, binaries }: Huis, pid: number, letGo: () => void): () => Promise<void> {
  // When the program ends without having called stop (an uncaught error), the database still goes with it.
  const bijEinde = (): void => {
    if (isAlive(pid)) askStop(pid, cluster, binaries);
    letGo();
  };
  process.once('exit', bijEinde);
  let bezig: Promise<void> | undefined;
  return () => {
    bezig ??= stopPostmaster(pid, cluster, binaries).then(() => {
      process.off('exit', bijEinde);
      letGo();
    });
    return bezig;
  };
}
