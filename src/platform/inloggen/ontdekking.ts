import { setTimeout as wacht } from 'node:timers/promises';
import * as oidc from 'openid-client';
import { systeemklok, type Klok } from '../klok.ts';
import { InlogFout } from './fout.ts';
import { isLoopback } from './loopback.ts';
import { vertaalOntdekfout } from './vertaal-fout.ts';

/** How this installation is known at the provider. Exactly one of secret, key or neither (a public client). */
export interface Inloginstelling {
  issuer: string;
  clientId: string;
  clientSecret?: string | null;
  /** Private key as JWK with `alg` and `kid`, for `private_key_jwt` (RFC 7523): no shared secret. */
  privateKeyJwk?: JsonWebKey & { kid?: string };
  /** Allows http, and then only for an issuer on this machine. */
  onveiligToegestaan?: boolean;
  /** Origin at which this process reaches the issuer, when that differs from how a browser does (behind a port mapping). */
  bereikbaarVia?: string;
  klok?: Klok;
}

/** The provider's own description, looked up when first needed. */
export interface Ontdekking {
  /** Throws InlogFout PROVIDER_ONBEREIKBAAR or INSTELLING_ONGELDIG. */
  geef(): Promise<oidc.Configuration>;
}

const UUR = 3_600_000;
const ANTWOORDTIJD_S = 5;
const PAUZES_MS = [150, 450];
const GENOEG_GEPROBEERD_MS = 3_000;
// So that a provider that is down is not asked again by each of many people at once.
const RUST_NA_FOUT_MS = 1_000;

/**
 * Makes the lookup. It is asked once for all who wait, kept for an hour, and tried again when it fails; while the provider
 * is down what was known stays in use. Throws InlogFout INSTELLING_ONGELDIG when the settings cannot be right.
 */
export function createOntdekking(i: Inloginstelling): Ontdekking {
  keurInstelling(i);
  const klok = i.klok ?? systeemklok;
  let bekend: { config: oidc.Configuration; op: number } | null = null;
  let mislukt: { fout: InlogFout; op: number } | null = null;
  let bezig: Promise<oidc.Configuration> | null = null;
  const haal = async () => {
    try {
      bekend = { config: await probeer(i), op: klok.nu().getTime() };
      mislukt = null;
      return bekend.config;
    } catch (fout) {
      mislukt = { fout: vertaalOntdekfout(fout), op: klok.nu().getTime() };
      if (bekend) return bekend.config;
      throw mislukt.fout;
    } finally {
      bezig = null;
    }
  };
  return {
    async geef() {
      const nu = klok.nu().getTime();
      if (bekend && nu - bekend.op < UUR) return bekend.config;
      if (mislukt && nu - mislukt.op < RUST_NA_FOUT_MS) {
        if (bekend) return bekend.config;
        throw mislukt.fout;
      }
      return (bezig ??= haal());
    },
  };
}

function keurInstelling(i: Inloginstelling): void {
  const klopt = (goed: unknown, detail: string) => {
    if (!goed) throw new InlogFout('INSTELLING_ONGELDIG', { detail });
  };
  klopt(URL.canParse(i.issuer), 'Het adres van de inlogvoorziening is geen geldig adres.');
  const { protocol } = new URL(i.issuer);
  const httpMag = protocol === 'http:' && i.onveiligToegestaan === true && isLoopback(i.issuer);
  klopt(
    protocol === 'https:' || httpMag,
    'De inlogvoorziening moet via https bereikbaar zijn; http mag alleen op deze machine zelf.',
  );
  klopt(i.clientId, 'Het client-id ontbreekt.');
  klopt(!(i.clientSecret && i.privateKeyJwk), 'Geef een geheim of een sleutel voor de koppeling, niet allebei.');
  klopt(
    !i.bereikbaarVia || URL.canParse(i.bereikbaarVia),
    'Het interne adres van de inlogvoorziening is geen geldig adres.',
  );
}

async function probeer(i: Inloginstelling): Promise<oidc.Configuration> {
  const begonnen = performance.now();
  for (let poging = 0; ; poging += 1) {
    try {
      return await ontdek(i);
    } catch (oorzaak) {
      const fout = vertaalOntdekfout(oorzaak);
      const pauze = PAUZES_MS[poging];
      if (
        fout.code === 'INSTELLING_ONGELDIG' ||
        pauze === undefined ||
        performance.now() - begonnen > GENOEG_GEPROBEERD_MS
      )
        throw fout;
      await wacht(pauze);
    }
  }
}

async function ontdek(i: Inloginstelling): Promise<oidc.Configuration> {
  const metHttp = new URL(i.issuer).protocol === 'http:';
  return oidc.discovery(new URL(i.issuer), i.clientId, {}, await clientbewijs(i), {
    timeout: ANTWOORDTIJD_S,
    // The signature of the id_token is checked as well, not only the connection it came through.
    execute: [oidc.enableNonRepudiationChecks, ...(metHttp ? [oidc.allowInsecureRequests] : [])],
    ...(i.bereikbaarVia
      ? { [oidc.customFetch]: fetchVia(new URL(i.issuer).origin, new URL(i.bereikbaarVia).origin) }
      : {}),
  });
}

/** Reaches an address of the provider at another origin than browsers do. */
export function fetchVia(buiten: string, binnen: string): oidc.CustomFetch {
  return (url, opties) =>
    fetch(url.startsWith(`${buiten}/`) ? binnen + url.slice(buiten.length) : url, opties as RequestInit);
}

async function clientbewijs(i: Inloginstelling): Promise<oidc.ClientAuth> {
  if (i.privateKeyJwk)
    return oidc.PrivateKeyJwt({ key: await importSleutel(i.privateKeyJwk), kid: i.privateKeyJwk.kid });
  if (!i.clientSecret) return oidc.None();
  const basic = oidc.ClientSecretBasic(i.clientSecret);
  const post = oidc.ClientSecretPost(i.clientSecret);
  // Basic is what holds when a provider does not say (OpenID Connect Discovery 3).
  return (as, ...rest) =>
    ((as.token_endpoint_auth_methods_supported ?? ['client_secret_basic']).includes('client_secret_basic')
      ? basic
      : post)(as, ...rest);
}

const ALGORITMEN: Record<string, RsaHashedImportParams | EcKeyImportParams | Algorithm> = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384' },
  EdDSA: { name: 'Ed25519' },
};

async function importSleutel(jwk: JsonWebKey): Promise<CryptoKey> {
  const algoritme = ALGORITMEN[jwk.alg ?? ''];
  if (!algoritme)
    throw new InlogFout('INSTELLING_ONGELDIG', {
      detail: `De sleutel van de koppeling noemt geen bruikbaar alg; kies uit ${Object.keys(ALGORITMEN).join(', ')}.`,
    });
  try {
    return await crypto.subtle.importKey('jwk', jwk, algoritme, false, ['sign']);
  } catch (cause) {
    throw new InlogFout('INSTELLING_ONGELDIG', {
      detail: 'De sleutel van de koppeling is niet te lezen.',
      cause,
    });
  }
}
