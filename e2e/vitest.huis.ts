import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const LANGSTE_START_MS = 240_000;

/** Starts the product once for all end-to-end tests, as a new user would: with the demo, in a folder of its own; E2E_ADRES names one that runs already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const gegeven = process.env.E2E_ADRES;
  if (gegeven) {
    project.provide('adres', gegeven);
    return async () => {};
  }
  const map = mkdtempSync(join(tmpdir(), 'samenzicht-e2e-'));
  const poort = await vrijePoort();
  const kind = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(poort), DATA_DIR: join(map, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const uitvoer: string[] = [];
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (d: Buffer) => uitvoer.push(d.toString('utf8')));
  const adres = `http://localhost:${poort}`;
  await wachtTotGezond(adres, kind, uitvoer);
  project.provide('adres', adres);
  return async () => {
    const klaar = new Promise((stop) => kind.once('exit', stop));
    kind.kill('SIGTERM');
    await klaar;
    rmSync(map, { recursive: true, force: true });
  };
}

async function wachtTotGezond(adres: string, kind: ChildProcess, uitvoer: string[]): Promise<void> {
  const tot = performance.now() + LANGSTE_START_MS;
  while (performance.now() < tot) {
    if (kind.exitCode !== null) throw new Error(`Het product stopte bij het starten:\n${uitvoer.join('')}`);
    const antwoord = await fetch(`${adres}/gezond`).catch(() => null);
    if (antwoord?.ok) return;
    await new Promise((verder) => setTimeout(verder, 250));
  }
  kind.kill('SIGKILL');
  throw new Error(`Het product antwoordde niet binnen ${LANGSTE_START_MS / 1000} s:\n${uitvoer.join('')}`);
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address() as AddressInfo;
      s.close(() => klaar(port));
    });
  });
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- merging needs an interface
  interface ProvidedContext {
    adres: string;
  }
}
