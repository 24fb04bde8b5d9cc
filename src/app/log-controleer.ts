import { existsSync } from 'node:fs';
import path from 'node:path';
import { findDraaiend } from '../platform/database/ingebed-aanhaken.ts';
import { startIngebed } from '../platform/database/ingebed.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { createPool } from '../platform/database/pool.ts';
import { urlVoorApp } from '../platform/database/rol.ts';
import { maakDatabank } from '../kern/db.ts';
import { controleerKeten, type Ketencontrole } from '../kern/log.ts';
import { leesConfig, type Config } from './config.ts';
import { leesSleutels } from './sleutels.ts';

// npm run log:controleer: walks the chain of the log (B12.8). Ends with 0 when it is whole, 1 when it is not or cannot be read.

const EEN_UUR = 3_600_000;
const WERKMAP = path.resolve(import.meta.dirname, '../..');

try {
  const config = leesConfig(process.env, process.argv.slice(2), WERKMAP, '');
  const uitkomst = await controleer(config);
  process.stdout.write(`${vertel(uitkomst).join('\n')}\n`);
  process.exitCode = uitkomst.heel ? 0 : 1;
} catch (fout) {
  const [zin, watNu] =
    fout instanceof OpstartFout
      ? [fout.message, fout.watNu]
      : ['Het log is niet te lezen.', 'Controleer of de database bereikbaar is en door dit programma is bijgewerkt.'];
  process.stderr.write(`\n${zin}\n${watNu}\n`);
  process.exitCode = 1;
}

async function controleer(config: Config): Promise<Ketencontrole> {
  if (!existsSync(config.sleutelbestand))
    throw new OpstartFout(
      'SLEUTELS',
      `Er is geen installatie: het sleutelbestand ${config.sleutelbestand} ontbreekt.`,
      'Zet DATA_DIR of SLEUTELBESTAND zoals bij het starten van de installatie.',
    );
  const wachtwoord = leesSleutels(config.sleutelbestand).databasewachtwoord;
  const database = await openDatabase(config);
  const databank = maakDatabank(
    createPool(urlVoorApp(database.url, wachtwoord), { max: 1, statementTimeout: EEN_UUR }),
  );
  try {
    return await controleerKeten(databank);
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

function vertel(u: Ketencontrole): string[] {
  if (u.kapot) {
    const plek = [
      u.kapot.schakel === null ? null : `schakel ${u.kapot.schakel}`,
      u.kapot.rij === null ? null : `regel ${u.kapot.rij}`,
    ].filter(Boolean);
    return [
      `De keten van het log is NIET heel: ${u.kapot.reden}.`,
      `Eerste plek: ${plek.join(', ')}. Tot daar klopten ${u.schakels} schakels met ${u.rijen} regels.`,
      'Verander niets, leg vast wat u ziet, en meld dit aan de privacyfunctionaris: dit kan een datalek of vervalsing zijn.',
    ];
  }
  const laatste = u.laatste ? `${u.laatste.schakel} ${u.laatste.hash}` : 'nog geen';
  return [
    `De keten van het log is heel: ${u.schakels} schakels, ${u.rijen} regels; ${u.wachtend} wachten nog op verzegeling.`,
    'Bewaar de volgende regel buiten deze database; een herschreven keten valt alleen daarmee op.',
    `Laatste schakel: ${laatste}`,
  ];
}
