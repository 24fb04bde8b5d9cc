import { existsSync } from 'node:fs';
import path from 'node:path';
import { maakDatabank, type Databank } from '../kern/db.ts';
import { findDraaiend } from '../platform/database/ingebed-aanhaken.ts';
import { startIngebed } from '../platform/database/ingebed.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { createPool } from '../platform/database/pool.ts';
import { urlVoorApp } from '../platform/database/rol.ts';
import type { Config } from './config.ts';
import { leesSleutels } from './sleutels.ts';

const EEN_UUR = 3_600_000;

/** Runs a command beside an installation that may be running, on its own database. Throws OpstartFout when there is no installation. */
export async function metInstallatie<T>(config: Config, werk: (databank: Databank) => Promise<T>): Promise<T> {
  if (!existsSync(config.sleutelbestand))
    throw new OpstartFout(
      'SLEUTELS',
      `Er is geen installatie: het sleutelbestand ${config.sleutelbestand} ontbreekt.`,
      'Zet DATA_DIR of SLEUTELBESTAND zoals bij het starten van de installatie.',
    );
  const wachtwoord = leesSleutels(config.sleutelbestand, false).databasewachtwoord;
  const database = await openDatabase(config);
  const databank = maakDatabank(
    createPool(urlVoorApp(database.url, wachtwoord), { max: 2, statementTimeout: EEN_UUR }),
  );
  try {
    return await werk(databank);
  } finally {
    await databank.sluit();
    await database.stop();
  }
}

/** The database of the installation: its own, that of the running program, or started for as long as this takes. */
async function openDatabase(config: Config): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = path.join(config.dataMap, 'postgres');
  const url = config.databaseUrl ?? findDraaiend(dataDir);
  return url ? { url, stop: async () => undefined } : startIngebed({ dataDir });
}
