import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { maakCode } from '../kern/codes.ts';

/** Keeps the codes of this door from opening another. */
export const CODE_VOOR = 'melding volgen';

/** The unguessable part of a link: fifty bits, in letters that read well from paper. */
export function maakSlug(): string {
  return maakCode().toLowerCase();
}

/** The token of a mail gateway or a program: long, so that a plain fingerprint is enough to know it by. */
export function maakToken(): string {
  return `mr_${randomBytes(32).toString('base64url')}`;
}

/** The only form in which a token is kept in the open. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** What one sending carries along, so that sending it twice is known without keeping what was sent. */
export function maakZending(): string {
  return randomBytes(32).toString('hex');
}

/** Whether this can be what a page of ours gave along. */
export function isZending(z: string | undefined): z is string {
  return z !== undefined && /^[0-9a-f]{64}$/.test(z);
}

/**
 * The code of one sending: the same each time it is sent, so that a second sending gets the same receipt, although the code itself is kept
 * nowhere. `geheim` is known to the sender alone: the zending of a page, or the token of a route with the number of a message.
 */
export function codeVan(geheim: string, bericht = ''): string {
  const sleutel = Buffer.from(hkdfSync('sha256', geheim, '', `zending ${bericht}`, 32));
  return maakCode({ sleutel, voor: CODE_VOOR });
}
