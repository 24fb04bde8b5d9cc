import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { startIngebed } from '../../src/platform/database/ingebed.ts';
import { migreer } from '../../src/platform/database/migreer.ts';
import { createPool } from '../../src/platform/database/pool.ts';
import { urlVoorApp } from '../../src/platform/database/rol.ts';
import { zaaiMensen } from '../../src/kern/proef/proefhuis.ts';
import type { Afzender } from './belasting.ts';

const WACHTWOORD = 'bench-op-deze-machine';

/** A database with durability as in production, a server on it, and a way to ask the server about itself. */
export interface Opstelling {
  poort: number;
  eigenaar: pg.Pool;
  sessie(sub: string): Promise<Afzender>;
  geheugen(): Promise<number>;
  pdf(): Promise<number[]>;
  stop(): Promise<void>;
}

/** Sets everything up in a temporary folder. */
export async function zetOp(): Promise<Opstelling> {
  const map = mkdtempSync(path.join(tmpdir(), 'samenzicht-bench-'));
  const ingebed = await startIngebed({ dataDir: path.join(map, 'postgres') });
  await migreer({ url: ingebed.url, map: path.resolve('database'), appWachtwoord: WACHTWOORD });
  const eigenaar = createPool(ingebed.url, { max: 16 });
  await zaaiMensen(eigenaar);
  const poort = 9400 + (process.pid % 500);
  const huis = fork(process.argv[1]!, ['huis', urlVoorApp(ingebed.url, WACHTWOORD), String(poort)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await antwoordVan(huis, 'klaar');
  const stel = async (soort: string, meer: object = {}) => {
    const antwoord = antwoordVan(huis, soort);
    huis.send({ soort, ...meer });
    return antwoord;
  };
  return {
    poort,
    eigenaar,
    sessie: (sub) => stel('sessie', { sub }) as Promise<Afzender>,
    geheugen: () => stel('geheugen') as Promise<number>,
    pdf: () => stel('pdf') as Promise<number[]>,
    async stop() {
      huis.disconnect();
      await eigenaar.end();
      await ingebed.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

function antwoordVan(huis: ChildProcess, soort: string): Promise<unknown> {
  return new Promise((klaar, fout) => {
    const hoor = (bericht: unknown) => {
      const waarde = (bericht as Record<string, unknown>)[soort];
      if (waarde === undefined) return;
      huis.off('message', hoor);
      klaar(waarde);
    };
    huis.on('message', hoor);
    huis.once('exit', (code) => fout(new Error(`het gemeten huis stopte (code ${code})`)));
  });
}
