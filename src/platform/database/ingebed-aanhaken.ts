import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readWachtwoord } from './ingebed-cluster.ts';
import { readPostmaster } from './ingebed-proces.ts';

/**
 * The address of an embedded PostgreSQL that another program runs on `dataDir`, to look along without stopping or holding
 * it; undefined when none is ready there. Throws OpstartFout DATAMAP_ZONDER_WACHTWOORD.
 */
export function findDraaiend(dataDir: string, database = 'samenzicht'): string | undefined {
  let map: string;
  try {
    map = realpathSync(dataDir);
  } catch {
    return undefined;
  }
  const draait = readPostmaster(join(map, 'cluster'));
  if (draait?.status !== 'ready') return undefined;
  return `postgres://samenzicht:${readWachtwoord(map)}@127.0.0.1:${draait.poort}/${database}`;
}
