import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

// The key-encryption key comes from outside the database; set once at start (see app/sleutels.ts).
let kek: Buffer | null = null;

/** Gives the kluis its key-encryption key (32 bytes). */
export function openKluis(sleutel: Buffer): void {
  if (sleutel.length !== 32) throw new Error('de sleutel van de kluis moet 32 bytes zijn');
  kek = sleutel;
}

/** Makes a new data key: plain for now, wrapped for the database. Destroying the wrapped key is the erasure, also from backups. */
export function maakSleutel(): { sleutel: Buffer; verpakt: Buffer } {
  const sleutel = randomBytes(32);
  return { sleutel, verpakt: sluitIn(eisKek(), sleutel, 'sleutel') };
}

/** Unwraps a data key. Throws when the wrapped key was changed or belongs to another installation. */
export function pakUit(verpakt: Buffer): Buffer {
  return haalUit(eisKek(), verpakt, 'sleutel');
}

/** Encrypts a text (AES-256-GCM). `bij` binds it to its row: moved to another row it does not open. */
export function versleutel(sleutel: Buffer, tekst: string, bij: string): Buffer {
  return sluitIn(sleutel, Buffer.from(tekst, 'utf8'), bij);
}

/** Decrypts a text that was bound to `bij`. */
export function ontsleutel(sleutel: Buffer, inhoud: Buffer, bij: string): string {
  return haalUit(sleutel, inhoud, bij).toString('utf8');
}

function eisKek(): Buffer {
  if (!kek) throw new Error('de kluis is niet geopend');
  return kek;
}

function sluitIn(sleutel: Buffer, inhoud: Buffer, bij: string): Buffer {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', sleutel, iv);
  c.setAAD(Buffer.from(bij));
  return Buffer.concat([iv, c.update(inhoud), c.final(), c.getAuthTag()]);
}

function haalUit(sleutel: Buffer, dicht: Buffer, bij: string): Buffer {
  const d = createDecipheriv('aes-256-gcm', sleutel, dicht.subarray(0, 12));
  d.setAAD(Buffer.from(bij));
  d.setAuthTag(dicht.subarray(-16));
  return Buffer.concat([d.update(dicht.subarray(12, -16)), d.final()]);
}
