import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './ingebed-binaries.ts';
import { giveBestand, type Loper } from './ingebed-gebruiker.ts';
import { OpstartFout } from './opstart-fout.ts';

/**
 * Makes a new cluster (UTF-8, checksums, passwords only) with a random password in `wachtwoord` beside it. Takes its
 * place under its own name only when it is whole, so that a start that was cut off leaves nothing half.
 * Throws OpstartFout POSTGRES_START_NIET.
 */
export function createCluster(huis: {
  map: string;
  cluster: string;
  snel: boolean;
  binaries: Binaries;
  loper: Loper;
}): void {
  const { map, cluster, loper } = huis;
  chmodSync(map, 0o700);
  removeHalf(map);
  writeWachtwoord(map, loper);
  const nieuw = join(map, `cluster.nieuw-${process.pid}`);
  // C.UTF-8 of the system lets the Dutch text search lower É; some systems do not have it.
  let uitkomst = initdb(huis, nieuw, 'C.UTF-8');
  if (uitkomst.status !== 0) uitkomst = initdb(huis, nieuw, 'C');
  if (uitkomst.status !== 0) {
    removeHalf(map);
    throw new OpstartFout(
      'POSTGRES_START_NIET',
      `De database in ${map} is niet aan te maken.`,
      'Controleer of er ruimte op de schijf is en of u in deze map mag schrijven.',
      uitkomst.error ?? new Error(uitkomst.stderr.trim()),
    );
  }
  renameSync(nieuw, cluster);
}

/** The password of the superuser of the cluster in `map`. Throws OpstartFout DATAMAP_ZONDER_WACHTWOORD. */
export function readWachtwoord(map: string): string {
  try {
    return readFileSync(join(map, 'wachtwoord'), 'utf8').trim();
  } catch (fout) {
    throw new OpstartFout(
      'DATAMAP_ZONDER_WACHTWOORD',
      `In ${map} ontbreekt het bestand wachtwoord, zonder welk de database niet opengaat.`,
      'Zet dat bestand terug uit de reservekopie waar ook deze gegevens in zitten.',
      fout,
    );
  }
}

function writeWachtwoord(map: string, loper: Loper): void {
  const pad = join(map, 'wachtwoord');
  writeFileSync(pad, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  giveBestand(pad, loper);
}

function removeHalf(map: string): void {
  for (const naam of readdirSync(map)) {
    if (naam.startsWith('cluster.nieuw-')) rmSync(join(map, naam), { recursive: true, force: true });
  }
}

function initdb(
  { map, snel, binaries, loper }: { map: string; snel: boolean; binaries: Binaries; loper: Loper },
  nieuw: string,
  locale: string,
): ReturnType<typeof spawnSync> & { stderr: string } {
  mkdirSync(nieuw, { recursive: true, mode: 0o700 });
  giveBestand(nieuw, loper);
  const [opdracht, ...rest] = [
    ...loper.prefix,
    binaries.initdb,
    `--pgdata=${nieuw}`,
    '--username=samenzicht',
    `--pwfile=${join(map, 'wachtwoord')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${locale}`,
    '--lc-messages=C',
    '--data-checksums',
    ...(snel ? ['--no-sync'] : []),
  ];
  return spawnSync(opdracht!, rest, {
    cwd: map,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    uid: loper.spawnUid,
    gid: loper.spawnGid,
    windowsHide: true,
  });
}
