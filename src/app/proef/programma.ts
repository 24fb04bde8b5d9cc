import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { promisify } from 'node:util';

const WORTEL = path.resolve(import.meta.dirname, '../../..');

/** The real program, bundled as `npm start` does, that a test starts as a process. */
export interface Programma {
  poort: number;
  map: string;
  kind: ChildProcess;
  /** Everything it said so far. */
  uit(): string;
  /** Waits until it answers 200 on /gezond; throws with what it said when it ends first. */
  klaar(): Promise<void>;
  /** Waits for its end; gives the exit code, or null after a kill. */
  einde(): Promise<number | null>;
}

/** Runs another program of ours to its end on the same data. */
export function draai(bundel: string, map: string): Promise<{ code: number | null; tekst: string }> {
  return new Promise((klaar) => {
    const env = { PATH: process.env['PATH'], DATA_DIR: map };
    execFile(process.execPath, [bundel], { cwd: WORTEL, env }, (fout, uit, mis) =>
      klaar({ code: fout ? Number(fout.code) : 0, tekst: uit + mis }),
    );
  });
}

/** Bundles the program once for a file of tests; gives the path. */
export async function bouwProgramma(map: string, ingang = 'src/app/main.ts'): Promise<string> {
  const uitgang = path.join(WORTEL, '.cache', 'proef', path.basename(map), `${path.basename(ingang, '.ts')}.js`);
  await promisify(execFile)(process.execPath, ['scripts/bouw.mjs', ingang, uitgang], { cwd: WORTEL });
  return uitgang;
}

/** A folder for data that is gone after the tests. PostgreSQL must be able to walk through it as another user. */
export function maakMap(): { map: string; weg(): void } {
  const map = mkdtempSync(path.join(tmpdir(), 'samenzicht-start-'));
  return { map, weg: () => rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** A port that was free a moment ago. */
export function vrijePoort(): Promise<number> {
  return new Promise((klaar) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => klaar(port));
    });
  });
}

/** Starts it with these settings. */
export async function startProgramma(
  bundel: string,
  map: string,
  env: Record<string, string> = {},
  argumenten = ['--leeg'],
): Promise<Programma> {
  const poort = await vrijePoort();
  const kind = spawn(process.execPath, [bundel, ...argumenten], {
    cwd: WORTEL,
    env: { PATH: process.env['PATH'], PORT: String(poort), DATA_DIR: map, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tekst = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => (tekst += deel.toString()));
  const voorbij = new Promise<number | null>((weg) => {
    kind.once('close', (code) => weg(code));
  });
  return {
    poort,
    map,
    kind,
    uit: () => tekst,
    einde: () => voorbij,
    async klaar() {
      for (;;) {
        if (kind.exitCode !== null || kind.signalCode !== null) throw new Error(`Het programma stopte:\n${tekst}`);
        const r = await fetch(`http://localhost:${poort}/gezond`).catch(() => null);
        if (r?.status === 200) return;
        await wacht(50);
      }
    },
  };
}
