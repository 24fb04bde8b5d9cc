import { timingSafeEqual } from 'node:crypto';
import * as oidc from 'openid-client';
import { systeemklok, type Klok } from '../klok.ts';
import { eisSterkte, eisVers } from './eisen.ts';
import { InlogFout } from './fout.ts';
import { createOntdekking, type Inloginstelling } from './ontdekking.ts';
import { maakUitloglezer, type Uitlogbericht } from './uitlogbericht.ts';
import { vertaalAntwoordfout } from './vertaal-fout.ts';

/** What the browser's attempt must be matched with later. Secret until used, and usable once. */
export interface Inlogpoging {
  state: string;
  nonce: string;
  codeVerifier: string;
  /** The person must have proved themselves after this moment, in seconds. */
  vanaf?: number;
  /** The strengths that will do, in the words of the provider. */
  acr?: readonly string[];
}

/** What is asked of a login beyond the usual. */
export interface Inlogwens {
  /** The person proves themselves again, also when the provider still knows them (OpenID Connect Core 3.1.2.1, prompt=login). */
  opnieuw?: boolean;
  /** Strengths that will do, the strongest first; none means any. */
  acr?: readonly string[];
}

/** Who logged in, as the provider proved it. `iss` and `sub` together are the only lasting identity. */
export interface Ingelogde {
  iss: string;
  sub: string;
  naam?: string;
  /** Left out when the provider says it is not verified. */
  email?: string;
  /** How strongly the person was recognised, in the words of the provider. */
  acr?: string;
  /** When the person last proved themselves, in seconds; absent when the provider does not say. */
  authTime?: number | undefined;
  /** Needed to log out at the provider. */
  idToken: string;
  /** The session at the provider. */
  sid?: string;
}

/** Logging in with a provider: OpenID Connect, authorization code with PKCE (RFC 7636, S256), state and nonce. */
export interface Inlogclient {
  /** Where to send the browser, and what to keep meanwhile. Throws InlogFout PROVIDER_ONBEREIKBAAR or INSTELLING_ONGELDIG. */
  begin(wens?: Inlogwens): Promise<{ url: string; bewaar: Inlogpoging }>;
  /** Checks the answer with what was kept and exchanges its code. Throws InlogFout; nothing of a wrong answer is used. */
  voltooi(callbackUrl: URL, bewaar: Inlogpoging): Promise<Ingelogde>;
  /** Who logged out at the provider, out of its message about that; throws InlogFout when it is not such a message, or not for us. */
  leesUitlogbericht(token: string): Promise<Uitlogbericht>;
  /** Where to log out at the provider and come back at `terug`; null when it has no such place or is not reachable. */
  uitlogUrl(idToken: string, terug: string): Promise<string | null>;
}

/** Settings of the client. `scope` defaults to `openid profile`: no more personal data than a name. */
export interface Inlogclientopties extends Inloginstelling {
  redirectUri: string;
  scope?: string;
  klok?: Klok;
}

/** Makes the client; the provider is contacted when first needed. Throws InlogFout INSTELLING_ONGELDIG when the settings cannot be right. */
export function createInlogclient(o: Inlogclientopties): Inlogclient {
  const ontdekking = createOntdekking(o);
  const { redirectUri, scope = 'openid profile', klok = systeemklok } = o;
  return {
    async begin({ opnieuw = false, acr = [] } = {}) {
      const config = await ontdekking.geef();
      const bewaar = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        codeVerifier: oidc.randomPKCECodeVerifier(),
        ...(opnieuw ? { vanaf: Math.floor(klok.nu().getTime() / 1_000) } : {}),
        ...(acr.length ? { acr } : {}),
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope,
        state: bewaar.state,
        nonce: bewaar.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(bewaar.codeVerifier),
        code_challenge_method: 'S256',
        // Both: some providers heed only one of them, and with the second the answer must say when it was.
        ...(opnieuw ? { prompt: 'login', max_age: '0' } : {}),
        ...(acr.length ? { acr_values: acr.join(' ') } : {}),
      });
      return { url: url.href, bewaar };
    },
    async voltooi(callbackUrl, bewaar) {
      keurState(callbackUrl, bewaar);
      const config = await ontdekking.geef();
      // The address that was registered, whatever a proxy made of it on the way.
      const antwoord = new URL(redirectUri);
      antwoord.search = callbackUrl.search;
      return wisselIn(config, antwoord, bewaar);
    },
    leesUitlogbericht: maakUitloglezer({ ...o, klok, geef: () => ontdekking.geef() }),
    async uitlogUrl(idToken, terug) {
      try {
        return oidc.buildEndSessionUrl(await ontdekking.geef(), {
          id_token_hint: idToken,
          post_logout_redirect_uri: terug,
        }).href;
      } catch {
        // Ending the own session must not depend on the provider.
        return null;
      }
    },
  };
}

/** First of all checks: an answer that was not asked for in this browser is not even sent on (RFC 6749 10.12). */
function keurState(callbackUrl: URL, bewaar: Inlogpoging): void {
  if (!bewaar.state || !bewaar.nonce || !bewaar.codeVerifier) throw new InlogFout('VERLOPEN');
  const [state, ...meer] = callbackUrl.searchParams.getAll('state');
  const gegeven = Buffer.from(state ?? '');
  const verwacht = Buffer.from(bewaar.state);
  if (meer.length > 0 || gegeven.length !== verwacht.length || !timingSafeEqual(gegeven, verwacht))
    throw new InlogFout('STATE_ONGELDIG');
}

async function wisselIn(config: oidc.Configuration, antwoord: URL, bewaar: Inlogpoging): Promise<Ingelogde> {
  try {
    const tokens = await oidc.authorizationCodeGrant(config, antwoord, {
      expectedState: bewaar.state,
      expectedNonce: bewaar.nonce,
      pkceCodeVerifier: bewaar.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw new InlogFout('ANTWOORD_ONGELDIG', { detail: 'geen id_token' });
    const authTime = typeof claims.auth_time === 'number' ? claims.auth_time : undefined;
    eisVers(authTime, bewaar.vanaf);
    eisSterkte(tekst(claims.acr), bewaar.acr);
    return {
      iss: claims.iss,
      sub: claims.sub,
      naam: tekst(claims.name),
      email: claims.email_verified === false ? undefined : tekst(claims.email),
      acr: tekst(claims.acr),
      authTime,
      idToken: tokens.id_token,
      sid: tekst(claims.sid),
    };
  } catch (fout) {
    throw vertaalAntwoordfout(fout);
  }
}

function tekst(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}
