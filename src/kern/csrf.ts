import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const LENGTE = 32;

/** What proves that a form was made in this session. Derived, so that the secret of the session never leaves the server. */
export function csrfVan(sessiegeheim: string): Buffer {
  return createHmac('sha256', sessiegeheim).update('csrf').digest();
}

/** The proof as a page carries it: different in every answer, so that the size of a compressed page tells nothing of it (BREACH). */
export function maskeerCsrf(bewijs: Buffer): string {
  const masker = randomBytes(LENGTE);
  return Buffer.concat([masker, xor(masker, bewijs)]).toString('base64url');
}

/** True when this is the proof, masked or (from a program) as it is; takes as long for every wrong answer of the same length. */
export function kloptCsrf(bewijs: Buffer, gegeven: string | undefined): boolean {
  const ruw = Buffer.from(gegeven ?? '', 'base64url');
  const kandidaat = ruw.length === 2 * LENGTE ? xor(ruw.subarray(0, LENGTE), ruw.subarray(LENGTE)) : ruw;
  return kandidaat.length === LENGTE && timingSafeEqual(kandidaat, bewijs);
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, i) => byte ^ b[i]!));
}
