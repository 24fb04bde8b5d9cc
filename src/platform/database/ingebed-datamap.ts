import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { POSTGRES_VERSIE } from './ingebed-binaries.ts';
import { isAlive, startMoment } from './ingebed-proces.ts';
import { codeVan, OpstartFout } from './opstart-fout.ts';

const EIGEN_BESTANDEN = new Set([
  'cluster',
  'wachtwoord',
  'houder.json',
  'postgres.log',
  'postgres.log.1',
  'lost+found',
]);

const inDitProces = new Set<string>();

/**
 * Makes or opens the data folder and gives its real path. Throws OpstartFout when it cannot be read, holds something
 * that is not ours (we would change its owner), or a cluster of another PostgreSQL.
 */
export function openDatamap(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    const map = realpathSync(dataDir);
    accessSync(map, constants.R_OK | constants.W_OK | constants.X_OK);
    checkEigenaar(map);
    checkInhoud(map);
    return map;
  } catch (fout) {
    if (fout instanceof OpstartFout) throw fout;
    throw onleesbaar(dataDir, fout);
  }
}

/**
 * Marks the data folder as held by this process; call the result to let go. Two programs on one cluster would stop each
 * other's database. A mark left by a process that is gone does not count; one that is leaving gets two seconds.
 * Throws OpstartFout DATAMAP_IN_GEBRUIK.
 */
export async function holdDatamap(map: string): Promise<() => void> {
  const pad = join(map, 'houder.json');
  let houder = readHouder(pad);
  for (let ms = 0; ms < 2_000 && houder && isHouderAlive(houder); ms += 50) {
    await wacht(50);
    houder = readHouder(pad);
  }
  if (inDitProces.has(map) || (houder && isHouderAlive(houder))) {
    throw new OpstartFout(
      'DATAMAP_IN_GEBRUIK',
      `De gegevens in ${map} zijn al in gebruik door dit programma (proces ${houder?.pid ?? process.pid}).`,
      'Stop dat programma eerst, of kies een andere map voor de gegevens.',
    );
  }
  writeFileSync(pad, JSON.stringify({ pid: process.pid, start: startMoment(process.pid) }));
  inDitProces.add(map);
  return () => {
    if (inDitProces.delete(map)) rmSync(pad, { force: true });
  };
}

type Houder = { pid: number; start: string };

function readHouder(pad: string): Houder | undefined {
  try {
    return JSON.parse(readFileSync(pad, 'utf8')) as Houder;
  } catch {
    return undefined;
  }
}

function isHouderAlive({ pid, start }: Houder): boolean {
  return pid !== process.pid && isAlive(pid) && startMoment(pid) === start;
}

function checkEigenaar(map: string): void {
  const ik = process.getuid?.();
  if (ik === undefined || ik === 0) return;
  for (const pad of [map, join(map, 'cluster')]) {
    const stand = statSync(pad, { throwIfNoEntry: false });
    if (stand && stand.uid !== ik) throw onleesbaar(pad);
  }
}

function checkInhoud(map: string): void {
  const vreemd = readdirSync(map).find((naam) => !EIGEN_BESTANDEN.has(naam) && !naam.startsWith('cluster.nieuw-'));
  if (vreemd) {
    throw new OpstartFout(
      'DATAMAP_VREEMD',
      `De map ${map} bevat iets wat niet van de database is (${vreemd}).`,
      'Kies een lege map voor de gegevens.',
    );
  }
  const versie = statSync(join(map, 'cluster', 'PG_VERSION'), { throwIfNoEntry: false })
    ? readFileSync(join(map, 'cluster', 'PG_VERSION'), 'utf8').trim()
    : POSTGRES_VERSIE;
  if (versie !== POSTGRES_VERSIE) {
    throw new OpstartFout(
      'DATAMAP_ANDERE_VERSIE',
      `De gegevens in ${map} zijn van PostgreSQL ${versie}; dit programma brengt PostgreSQL ${POSTGRES_VERSIE} mee.`,
      'Zet de gegevens eerst over met pg_dump en pg_restore, of start de versie waarmee ze zijn gemaakt.',
    );
  }
}

function onleesbaar(map: string, fout?: unknown): OpstartFout {
  const wie = userInfo().username;
  const [waarom, watNu] =
    codeVan(fout) === 'EROFS'
      ? ['staat op een schijf die niet te beschrijven is', 'Kies een andere map voor de gegevens.']
      : codeVan(fout) === 'ENOSPC'
        ? ['is niet aan te maken: de schijf is vol', 'Maak ruimte op de schijf en start opnieuw.']
        : codeVan(fout) === 'ENOTDIR' || codeVan(fout) === 'EEXIST'
          ? ['is geen map', 'Kies een andere map voor de gegevens.']
          : [
              `is niet van gebruiker ${wie} of niet te lezen`,
              `Start als de gebruiker van wie de map is, of geef de map aan ${wie}.`,
            ];
  return new OpstartFout('DATAMAP_ONLEESBAAR', `De gegevensmap ${map} ${waarom}.`, watNu, fout);
}
