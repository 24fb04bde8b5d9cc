import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Klok } from '../platform/klok.ts';
import { Fout } from '../kern/fouten.ts';
import { isMeerdelig, weigerTeGroot } from '../kern/http/meerdelig.ts';
import type { Aanvraagvelden } from '../kern/http/rest.ts';

const GROOTSTE_AANVRAAG = 2 * 1024 * 1024;
const LEZEND = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Headers of every answer: nothing from elsewhere, no frames, no guessing of types (NL API Design Rules; ASVS 3.4). */
export function beveilig(h: Headers, basisUrl: string): void {
  if (!h.has('Content-Security-Policy')) {
    h.set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  }
  h.set('X-Content-Type-Options', 'nosniff');
  h.set('X-Frame-Options', 'DENY');
  h.set('Referrer-Policy', 'same-origin');
  h.set('Cross-Origin-Opener-Policy', 'same-origin');
  h.set('Cross-Origin-Resource-Policy', 'same-origin');
  h.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
  if (basisUrl.startsWith('https://')) h.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  if (!h.has('Cache-Control')) h.set('Cache-Control', 'no-store');
}

const HALF_JAAR = 183 * 86_400_000;

/** /.well-known/security.txt (RFC 9116): where to tell of a weakness. It runs out, so that an address nobody reads any more does not stay. */
export function securityTxt(contact: string, basisUrl: string, nu: Date): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(nu.getTime() + HALF_JAAR).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${basisUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** Pages live at one address, or cookies and the login would not find each other; another host name is led there. Protects against DNS rebinding as well. */
export function eigenAdres(basisUrl: string): MiddlewareHandler {
  const eigen = new URL(basisUrl);
  return async (c, next) => {
    const host = c.req.header('host');
    if (host === undefined || host === eigen.host) return next();
    const hier = new URL(c.req.url);
    return c.redirect(`${eigen.origin}${hier.pathname}${hier.search}`, 308);
  };
}

/**
 * A body is at most 2 MB, also when it comes in pieces without saying how long it will be. What comes in parts where a file may come is not
 * read here: its reader counts while it reads, so that it never lies in memory whole.
 */
export function begrens(neemtBestand: (pad: string) => boolean): MiddlewareHandler {
  const gewoon = begrensOp(GROOTSTE_AANVRAAG);
  return (c, next) => {
    if (!isMeerdelig(c) || !neemtBestand(c.req.path)) return gewoon(c, next);
    weigerTeGroot(c);
    return next();
  };
}

function begrensOp(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: (c) => {
      // What still comes is not read: after the answer the connection closes.
      c.header('Connection', 'close');
      throw new Fout('TE_GROOT', `De aanvraag is groter dan ${Math.floor(maxSize / 1024 / 1024)} MB.`);
    },
  });
}

/** What changes something comes from a page of ours, or from a program that is no browser (Fetch Metadata; ASVS 3.5). The CSRF token holds the rest. */
export function weigerVreemdeHerkomst(basisUrl: string): MiddlewareHandler {
  const eigen = new URL(basisUrl).origin;
  return async (c, next) => {
    if (!LEZEND.has(c.req.method)) {
      const plek = c.req.header('sec-fetch-site');
      const oorsprong = c.req.header('origin');
      if ((plek && plek !== 'same-origin' && plek !== 'none') || (oorsprong && oorsprong !== eigen))
        throw new Fout('CSRF_ONGELDIG', 'Deze aanvraag komt van een andere website en is daarom niet uitgevoerd.');
    }
    await next();
  };
}

/** So many requests at once per sender, and one more after each pause. */
export interface Tempo {
  ineens: number;
  pauzeMs: number;
}

/** Slows down who tries again and again, by sender. In memory, per process: against guessing, not against a flood. */
export function houdTempo(klok: Klok, basisUrl: string, tempo: Tempo): MiddlewareHandler {
  const tel = maakTeller(klok, tempo);
  return async (c, next) => {
    tel(c, afzender(c, basisUrl), 'Van dit adres komen te veel pogingen achter elkaar.');
    await next();
  };
}

/** Slows down a session that asks faster than a person can: searching, reading and making documents alike (ASVS 2.4). */
export function houdSessietempo(klok: Klok, tempo: Tempo): MiddlewareHandler<Aanvraagvelden> {
  const tel = maakTeller(klok, tempo);
  return async (c, next) => {
    const sessie = c.get('sessie');
    if (sessie) tel(c, sessie.id, 'Vanuit uw sessie komen te veel aanvragen achter elkaar. Er is niets gedaan.');
    await next();
  };
}

function maakTeller(klok: Klok, tempo: Tempo): (c: Context, wie: string, anders: string) => void {
  const gezien = new Map<string, number>();
  return (c, wie, anders) => {
    const nu = klok.nu().getTime();
    // The moment at which this one has used nothing again (generic cell rate algorithm).
    const schoon = Math.max(gezien.get(wie) ?? 0, nu) + tempo.pauzeMs;
    if (schoon - nu > tempo.ineens * tempo.pauzeMs) {
      const seconden = Math.ceil((schoon - nu - tempo.ineens * tempo.pauzeMs) / 1000);
      c.header('Retry-After', String(seconden));
      throw new Fout('TE_VEEL', `${anders} Probeer het over ${seconden} seconden opnieuw.`);
    }
    if (gezien.size > 10_000) for (const [k, v] of gezien) if (v <= nu) gezien.delete(k);
    gezien.set(wie, schoon);
  };
}

/** Behind a proxy with TLS the last address in X-Forwarded-For is the one that the proxy itself saw; what stands before it can be made up. */
function afzender(c: Context, basisUrl: string): string {
  const via = basisUrl.startsWith('https://') ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (via && isIP(via)) return huisVan(via);
  // In a test without a connection there is no address.
  return c.env?.incoming ? huisVan(getConnInfo(c).remote.address ?? '') : '';
}

/** One sender: an address of IPv4, or the network of 64 bits of IPv6, since everybody who has that has all addresses in it. */
export function huisVan(adres: string): string {
  if (isIP(adres) !== 6) return adres;
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(adres)?.[1];
  if (v4) return v4;
  const [voor = '', na] = adres.split('%')[0]!.toLowerCase().split('::');
  const begin = voor ? voor.split(':') : [];
  const eind = na ? na.split(':') : [];
  const nullen = na === undefined ? 0 : Math.max(0, 8 - begin.length - eind.length);
  const delen = [...begin, ...Array.from({ length: nullen }, () => '0'), ...eind];
  return `${delen
    .slice(0, 4)
    .map((d) => d.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
