import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Name of a cookie that only this host can set, over a secure connection, for all its paths (RFC 6265bis 4.1.3.2). */
export type Hostcookienaam = `__Host-${string}`;

const EIGENSCHAPPEN = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/**
 * The value of a Set-Cookie header. `waarde` in characters of base64url; without `duurS` (seconds) it lives until the
 * browser closes. Browsers take `localhost` and loopback addresses for secure: it works there over http too (tested in Chromium).
 */
export function createHostcookie(naam: Hostcookienaam, waarde: string, duurS?: number): string {
  if (!/^[\w.~-]*$/.test(waarde)) throw new TypeError('A cookie value holds only characters of base64url.');
  return `${naam}=${waarde}; ${EIGENSCHAPPEN}${duurS === undefined ? '' : `; Max-Age=${duurS}`}`;
}

/** The Set-Cookie header that takes the cookie away. */
export function wisHostcookie(naam: Hostcookienaam): string {
  return createHostcookie(naam, '', 0);
}

/** Reads a cookie from a Cookie header. Twice the same name is nobody's cookie: undefined. */
export function readHostcookie(kop: string | null | undefined, naam: Hostcookienaam): string | undefined {
  const gevonden = (kop ?? '')
    .split(';')
    .map((deel) => deel.trim())
    .filter((deel) => deel.startsWith(`${naam}=`));
  return gevonden.length === 1 ? gevonden[0]!.slice(naam.length + 1) : undefined;
}

/** A new secret of 256 bits, base64url: for the browser only. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the server keeps of a token: SHA-256, 32 bytes. Whoever reads the database cannot log in with it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The token that forms of a session carry. Derived, so that the secret of the session never leaves the server. */
export function createCsrf(sessiegeheim: string): string {
  return createHmac('sha256', sessiegeheim).update('csrf').digest('base64url');
}

/** True when a form was made in this session; takes as long for every wrong answer. */
export function verifyCsrf(sessiegeheim: string, gegeven: string | null | undefined): boolean {
  const verwacht = Buffer.from(createCsrf(sessiegeheim));
  const kandidaat = Buffer.from(gegeven ?? '');
  return kandidaat.length === verwacht.length && timingSafeEqual(kandidaat, verwacht);
}
