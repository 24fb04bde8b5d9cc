import { createHash } from 'node:crypto';
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Configuration } from 'openid-client';
import type { Klok } from '../klok.ts';
import { InlogFout } from './fout.ts';
import { fetchVia, type Inloginstelling } from './ontdekking.ts';

/** Who logged out at the provider: one session there, or everything of one person. */
export interface Uitlogbericht {
  iss: string;
  sub?: string;
  sid?: string;
  /** Names this message, so that it works once. */
  jtiHash: Buffer;
  /** Until when it could be sent again. */
  tot: Date;
}

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';
// Signatures only, and none with a shared secret: a key meant to check can then never be used to sign.
const ALGORITMEN = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const LANGST_S = 600;
const SPELING_S = 60;
const ANTWOORDTIJD_MS = 5_000;

/** Makes the reader of logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6): signature, iss, aud, iat, exp, events, sid or sub, no nonce. */
export function maakUitloglezer(
  o: Pick<Inloginstelling, 'issuer' | 'clientId' | 'bereikbaarVia'> & { klok: Klok; geef(): Promise<Configuration> },
): (token: string) => Promise<Uitlogbericht> {
  let sleutels: { uri: string; geef: ReturnType<typeof createRemoteJWKSet> } | null = null;
  const sleutelsVan = (uri: string) => {
    if (sleutels?.uri !== uri)
      sleutels = {
        uri,
        geef: createRemoteJWKSet(new URL(uri), {
          timeoutDuration: ANTWOORDTIJD_MS,
          ...(o.bereikbaarVia
            ? { [customFetch]: fetchVia(new URL(o.issuer).origin, new URL(o.bereikbaarVia).origin) as typeof fetch }
            : {}),
        }),
      };
    return sleutels.geef;
  };
  return async (token) => {
    const { issuer, jwks_uri: uri } = (await o.geef()).serverMetadata();
    if (!uri) throw ongeldig('de inlogvoorziening noemt geen jwks_uri');
    try {
      const { payload } = await jwtVerify(token, sleutelsVan(uri), {
        issuer,
        audience: o.clientId,
        algorithms: ALGORITMEN,
        currentDate: o.klok.nu(),
        clockTolerance: SPELING_S,
        maxTokenAge: LANGST_S,
        requiredClaims: ['jti', 'events', 'exp'],
      });
      return keur(payload);
    } catch (fout) {
      if (fout instanceof InlogFout) throw fout;
      if (fout instanceof errors.JWKSTimeout || !(fout instanceof errors.JOSEError))
        throw new InlogFout('PROVIDER_ONBEREIKBAAR', { cause: fout });
      throw ongeldig(fout.code);
    }
  };
}

function keur(p: JWTPayload): Uitlogbericht {
  const { events, sid, sub, jti } = p as JWTPayload & { events?: unknown; sid?: unknown };
  const gebeurtenis = typeof events === 'object' && events !== null ? (events as Record<string, unknown>) : {};
  if (!Object.hasOwn(gebeurtenis, GEBEURTENIS) || typeof gebeurtenis[GEBEURTENIS] !== 'object')
    throw ongeldig('de gebeurtenis is niet uitloggen');
  // An id_token must never pass for one: that has a nonce, and this may not.
  if ('nonce' in p) throw ongeldig('een nonce hoort er niet in');
  if (typeof jti !== 'string' || jti === '') throw ongeldig('geen jti');
  if ((sid !== undefined && typeof sid !== 'string') || (!sid && !sub)) throw ongeldig('geen sid en geen sub');
  return {
    iss: p.iss!,
    ...(sub ? { sub } : {}),
    ...(sid ? { sid } : {}),
    jtiHash: createHash('sha256').update(`${p.iss} ${jti}`).digest(),
    tot: new Date((Math.min(p.exp!, p.iat! + LANGST_S) + SPELING_S) * 1_000),
  };
}

function ongeldig(detail: string): InlogFout {
  return new InlogFout('UITLOGBERICHT_ONGELDIG', { detail });
}
