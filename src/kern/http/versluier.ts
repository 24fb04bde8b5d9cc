import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Makes a text unreadable in a URL and readable again for the same session only: search words never stand open in an address or a proxy log. */
export interface Versluieraar {
  versluier(tekst: string, sessie: string): string;
  /** The text, or an empty one when the token is of another session or was changed. */
  onthul(token: string, sessie: string): string;
}

/** Makes one on the secret of this installation; every session has its own derived key (AES-256-GCM). */
export function maakVersluieraar(geheim: Buffer): Versluieraar {
  const sleutel = (sessie: string) =>
    Buffer.from(hkdfSync('sha256', geheim, Buffer.from(sessie), 'samenzicht zoekterm', 32));
  return {
    versluier(tekst, sessie) {
      const iv = randomBytes(12);
      const c = createCipheriv('aes-256-gcm', sleutel(sessie), iv);
      return Buffer.concat([iv, c.update(tekst, 'utf8'), c.final(), c.getAuthTag()]).toString('base64url');
    },
    onthul(token, sessie) {
      try {
        const b = Buffer.from(token, 'base64url');
        const d = createDecipheriv('aes-256-gcm', sleutel(sessie), b.subarray(0, 12));
        d.setAuthTag(b.subarray(-16));
        return Buffer.concat([d.update(b.subarray(12, -16)), d.final()]).toString('utf8');
      } catch {
        return '';
      }
    },
  };
}
