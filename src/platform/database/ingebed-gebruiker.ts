import { spawnSync } from 'node:child_process';
import { chmodSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './ingebed-binaries.ts';
import { OpstartFout } from './opstart-fout.ts';

/**
 * As whom PostgreSQL runs. `spawnUid` and `spawnGid` go to spawn; `prefix` is a command put in front;
 * `eigenaar` is who must own the data folder (undefined: whoever runs us, leave it).
 */
export type Loper = {
  spawnUid?: number;
  spawnGid?: number;
  prefix: string[];
  eigenaar?: { uid: number; gid: number };
};

/**
 * Chooses as whom PostgreSQL runs, because it refuses to run as root. Not root: as ourselves. Root: as the user who
 * already owns the data, else as `nobody`; when those cannot reach the folders: as root's files in a user namespace in
 * which we are not root. Never makes a user on the host. Throws OpstartFout ROOT_ZONDER_UITWEG.
 */
export function chooseLoper(binaries: Binaries, map: string): Loper {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const eigenaar = chooseEigenaar(map);
  if (canReachBinaries(eigenaar, binaries) && canEnter(eigenaar, dirname(map))) {
    return { spawnUid: eigenaar.uid, spawnGid: eigenaar.gid, prefix: [], eigenaar };
  }
  return chooseNamespace(map);
}

/** Gives the data folder to who must own it; does nothing when it is so already. Only call when no server runs on it. */
export function giveMap(map: string, loper: Loper): void {
  if (!loper.eigenaar) return;
  const { uid, gid } = loper.eigenaar;
  for (const pad of [map, join(map, 'cluster')]) {
    const nu = statSync(pad, { throwIfNoEntry: false });
    if (nu && nu.uid !== uid) return giveAll(map, uid, gid);
  }
}

/** Gives one new file to the user as whom PostgreSQL runs. */
export function giveBestand(pad: string, loper: Loper): void {
  if (loper.eigenaar) lchownSync(pad, loper.eigenaar.uid, loper.eigenaar.gid);
}

type Gebruiker = { uid: number; gid: number };

function chooseEigenaar(map: string): Gebruiker {
  const nu = statSync(join(map, 'cluster'), { throwIfNoEntry: false }) ?? statSync(map);
  return nu.uid === 0 ? findNobody() : { uid: nu.uid, gid: nu.gid };
}

/** initdb looks its user up in the list of users, so the number must be in there: `nobody` is on every Unix. */
function findNobody(): Gebruiker {
  const regel = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(regel?.[1] ?? 65_534), gid: Number(regel?.[2] ?? 65_534) };
}

function chooseNamespace(map: string): Loper {
  const { uid } = findNobody();
  const prefix = ['unshare', '--user', `--map-user=${uid}`];
  const proef = spawnSync(prefix[0]!, [...prefix.slice(1), 'true'], { stdio: 'ignore' });
  if (proef.status === 0) return { prefix, eigenaar: { uid: 0, gid: 0 } };
  throw new OpstartFout(
    'ROOT_ZONDER_UITWEG',
    `De meegeleverde database draait niet als root, en andere gebruikers kunnen niet bij ${map} of bij het programma.`,
    'Start als gewone gebruiker, zet programma en gegevens in een map die iedereen mag openen, of gebruik DATABASE_URL.',
    proef.error,
  );
}

function canReachBinaries(wie: Gebruiker, { map, postgres, initdb }: Binaries): boolean {
  return (
    canEnter(wie, join(map, 'lib')) &&
    canEnter(wie, join(map, 'share', 'postgresql')) &&
    canEnter(wie, join(map, 'bin')) &&
    [postgres, initdb].every((pad) => may(wie, pad, 0o5)) &&
    readdirSync(join(map, 'lib'), { withFileTypes: true }).every(
      (bestand) => !bestand.isFile() || may(wie, join(map, 'lib', bestand.name), 0o4),
    )
  );
}

/** True when `wie` may pass through every folder from the root of the disk down to `map`. */
function canEnter(wie: Gebruiker, map: string): boolean {
  if (!may(wie, map, 0o1)) return false;
  const boven = dirname(map);
  return boven === map || canEnter(wie, boven);
}

function may({ uid, gid }: Gebruiker, pad: string, recht: number): boolean {
  const stand = statSync(pad, { throwIfNoEntry: false });
  if (!stand) return false;
  const schuif = stand.uid === uid ? 6 : stand.gid === gid ? 3 : 0;
  return ((stand.mode >> schuif) & recht) === recht;
}

function giveAll(pad: string, uid: number, gid: number): void {
  for (const onderdeel of readdirSync(pad, { withFileTypes: true, recursive: true })) {
    lchownSync(join(onderdeel.parentPath, onderdeel.name), uid, gid);
  }
  lchownSync(pad, uid, gid);
  chmodSync(pad, 0o700);
}
