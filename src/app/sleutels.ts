import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OpstartFout } from '../platform/database/opstart-fout.ts';

/** The keys of an installation that follow from its one secret; every process of an installation needs the same file. */
export interface Sleutels {
  /** Tells that a key file belongs to a database, and nothing of the secret. */
  afdruk: string;
  databasewachtwoord: string;
  versluier: Buffer;
  pseudoniem: Buffer;
  demogeheim: string;
  /** Seed of the key that signs the anchors of the log (Ed25519). */
  anker: Buffer;
}

/** What stands in the key file. */
export interface Sleutelbestand {
  /** Key-encryption keys of the kluis (32 bytes, base64), the newest first. Lost: what they guard is unreadable for ever. */
  kluis: string[];
  geheim: string;
}

/**
 * Reads the key file, or makes it at the first start; `metKluis` says whether its own key-encryption key belongs in it.
 * Throws OpstartFout when it is there but not usable.
 */
export function leesSleutels(bestand: string, metKluis: boolean): Sleutels {
  if (!existsSync(bestand))
    schrijfSleutelbestand(bestand, { kluis: metKluis ? [nieuweSleutel()] : [], geheim: nieuweSleutel() });
  const geheim = Buffer.from(leesSleutelbestand(bestand).geheim, 'base64');
  const afgeleid = (waarvoor: string) =>
    Buffer.from(hkdfSync('sha256', geheim, Buffer.alloc(0), `samenzicht ${waarvoor}`, 32));
  return {
    afdruk: afgeleid('afdruk').subarray(0, 16).toString('hex'),
    databasewachtwoord: afgeleid('database').toString('base64url'),
    versluier: afgeleid('versluier'),
    pseudoniem: afgeleid('pseudoniem'),
    demogeheim: afgeleid('demo').toString('base64url'),
    anker: afgeleid('anker'),
  };
}

/** A fresh key of 32 bytes, base64. */
export function nieuweSleutel(): string {
  return randomBytes(32).toString('base64');
}

/** Reads the file itself. Throws OpstartFout when it is not usable. */
export function leesSleutelbestand(bestand: string): Sleutelbestand {
  let inhoud: Partial<Sleutelbestand>;
  try {
    inhoud = JSON.parse(readFileSync(bestand, 'utf8')) as typeof inhoud;
  } catch (oorzaak) {
    throw new OpstartFout(
      'SLEUTELS',
      `Het sleutelbestand ${bestand} is niet te lezen.`,
      'Zet het juiste bestand terug uit uw kluis of reservekopie; zonder dit bestand zijn beschermde dossiers onleesbaar.',
      oorzaak,
    );
  }
  const sleutels = [inhoud.geheim, ...(inhoud.kluis ?? [])];
  if (!Array.isArray(inhoud.kluis) || sleutels.some((k) => typeof k !== 'string' || !isSleutel(k)))
    throw new OpstartFout(
      'SLEUTELS',
      `In het sleutelbestand ${bestand} staan niet de sleutels van 32 bytes die erin horen.`,
      'Zet het juiste bestand terug; maak niet zelf een nieuw, want dan zijn beschermde dossiers onleesbaar.',
    );
  return { ...inhoud, kluis: inhoud.kluis, geheim: inhoud.geheim! };
}

/** Whether a text is a key: 32 bytes in base64. */
export function isSleutel(tekst: string): boolean {
  return /^[A-Za-z0-9+/]{43}=?$/.test(tekst) && Buffer.from(tekst, 'base64').length === 32;
}

/** Writes the file, readable by this user only. A kill halfway leaves the old one whole: a half file would lock the dossiers for ever. */
export function schrijfSleutelbestand(bestand: string, inhoud: Sleutelbestand): void {
  mkdirSync(path.dirname(bestand), { recursive: true });
  const tijdelijk = `${bestand}.${process.pid}`;
  writeFileSync(tijdelijk, JSON.stringify(inhoud, null, 2), { mode: 0o600, flush: true });
  chmodSync(tijdelijk, 0o600);
  renameSync(tijdelijk, bestand);
}
