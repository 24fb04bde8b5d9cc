import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OpstartFout } from '../platform/database/opstart-fout.ts';

/** The keys of an installation. All but the kluis follow from one secret; every process of an installation needs the same file. */
export interface Sleutels {
  /** Key-encryption key of the kluis (32 bytes). Lost: what it guards is unreadable for ever. */
  kluis: Buffer;
  databasewachtwoord: string;
  versluier: Buffer;
  pseudoniem: Buffer;
  demogeheim: string;
}

/** Reads the key file, or makes it at the first start (readable by this user only). Throws OpstartFout when it is there but not usable. */
export function leesSleutels(bestand: string): Sleutels {
  if (!existsSync(bestand)) maak(bestand);
  let inhoud: { kluis?: string; geheim?: string };
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
  const kluis = Buffer.from(inhoud.kluis ?? '', 'base64');
  const geheim = Buffer.from(inhoud.geheim ?? '', 'base64');
  if (kluis.length !== 32 || geheim.length !== 32) {
    throw new OpstartFout(
      'SLEUTELS',
      `In het sleutelbestand ${bestand} staan geen twee sleutels van 32 bytes.`,
      'Zet het juiste bestand terug; maak niet zelf een nieuw, want dan zijn beschermde dossiers onleesbaar.',
    );
  }
  const afgeleid = (waarvoor: string) =>
    Buffer.from(hkdfSync('sha256', geheim, Buffer.alloc(0), `samenzicht ${waarvoor}`, 32));
  return {
    kluis,
    databasewachtwoord: afgeleid('database').toString('base64url'),
    versluier: afgeleid('versluier'),
    pseudoniem: afgeleid('pseudoniem'),
    demogeheim: afgeleid('demo').toString('base64url'),
  };
}

function maak(bestand: string): void {
  mkdirSync(path.dirname(bestand), { recursive: true });
  // Written beside and renamed: a kill halfway leaves no half file that would lock the dossiers for ever.
  const tijdelijk = `${bestand}.${process.pid}`;
  writeFileSync(
    tijdelijk,
    JSON.stringify({ kluis: randomBytes(32).toString('base64'), geheim: randomBytes(32).toString('base64') }, null, 2),
    { mode: 0o600, flush: true },
  );
  chmodSync(tijdelijk, 0o600);
  renameSync(tijdelijk, bestand);
}
