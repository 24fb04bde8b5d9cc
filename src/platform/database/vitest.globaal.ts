import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { DatabaseError } from 'pg';
import type { TestProject } from 'vitest/node';
import { createProefserver } from './proefserver.ts';

/**
 * Global setup of vitest. The database starts at the first test file that asks for one, so that a run of pure tests does
 * not wait for it; the files ask over loopback, because they run in other processes.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const proef = createProefserver(resolve(import.meta.dirname, '../../../database'));
  const loket = createServer((vraag, antwoord) => {
    (vraag.url === '/sjabloon' ? proef.getSjabloon() : proef.getServer()).then(
      (gegeven) => antwoord.end(JSON.stringify({ gegeven })),
      (fout: unknown) => antwoord.end(JSON.stringify({ fout: describe(fout) })),
    );
  });
  await new Promise<void>((klaar) => {
    loket.listen(0, '127.0.0.1', klaar);
  });
  project.provide('proefloket', (loket.address() as AddressInfo).port);
  return async () => {
    loket.close();
    loket.closeAllConnections();
    await proef.stop();
  };
}

function describe(fout: unknown): string {
  const oorzaak = fout instanceof Error ? fout.cause : undefined;
  const diep = oorzaak instanceof Error ? `\n${oorzaak.message}` : '';
  const waar = oorzaak instanceof DatabaseError && oorzaak.where ? `\n${oorzaak.where}` : '';
  return `${String(fout)}${diep}${waar}`;
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- merging needs an interface
  interface ProvidedContext {
    proefloket: number;
  }
}
