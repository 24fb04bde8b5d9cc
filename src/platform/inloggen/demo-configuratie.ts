import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { systeemklok, type Klok } from '../klok.ts';
import { createDemogeheugen } from './demo-geheugen.ts';
import { KEUZECOOKIE, maakFoutpagina, type Demopersoon, type Keuzemiddelen, type Kiesprops } from './demo-keuze.ts';
import type { Demofout } from './demo-paginas.ts';
import { readDemosleutel } from './demo-sleutel.ts';
import { maakUitloggen, SESSIECOOKIE } from './demo-uitloggen.ts';

/** What the demo provider is made of. */
export interface Demoprovideropties {
  /** Address with a path, such as `http://localhost:8080/demo-inloggen`; the handler is mounted under that path. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  postLogoutUris: string[];
  /** The people to choose from; asked anew for each login. */
  personen: () => Promise<Demopersoon[]>;
  /** Renders the page with people: a whole HTML document without inline script or style. */
  weergave: (props: Kiesprops) => string | Promise<string>;
  /** Renders an error; without it a plain page. */
  foutweergave?: (props: Demofout) => string | Promise<string>;
  /** Folder in which the signing key is kept over restarts. */
  sleutelmap?: string;
  /** Must be true: here anyone logs in as anyone. */
  demo: boolean;
  /** Allows an issuer that other machines can reach. */
  buitenLoopback?: boolean;
  /** Where an error page leads to for a new attempt. Default `/inloggen`. */
  beginPad?: string;
  /** Hears of errors of the provider itself. */
  meld?: (fout: unknown) => void;
  klok?: Klok;
}

const TIEN_MINUTEN_S = 600;
const DAGDEEL_S = 12 * 3_600;

/** What the library is told: one client, the code flow with PKCE only, everything with an end, no page of its own. */
export function createConfiguratie(
  o: Demoprovideropties,
  basispad: string,
  keuze: Omit<Keuzemiddelen, 'provider'>,
): Configuration {
  const lax = { httpOnly: true, sameSite: 'lax', path: basispad } as const;
  return {
    adapter: createDemogeheugen(o.klok ?? systeemklok),
    jwks: readDemosleutel(o.sleutelmap),
    clients: [maakClient(o)],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub', 'acr'], profile: ['name'], sid: null, auth_time: null, iss: null },
    conformIdTokenClaims: false,
    acrValues: ['demo'],
    cookies: {
      names: { session: SESSIECOOKIE, interaction: KEUZECOOKIE, resume: 'demo-inloggen-vervolg' },
      long: lax,
      short: { httpOnly: true, sameSite: 'lax' },
    },
    ttl: {
      Interaction: TIEN_MINUTEN_S,
      AuthorizationCode: 60,
      AccessToken: 300,
      IdToken: 300,
      Session: DAGDEEL_S,
      Grant: DAGDEEL_S,
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: maakUitloggen(basispad) },
    interactions: { url: (_ctx, poging) => `${basispad}/kies/${poging.uid}` },
    loadExistingGrant: geefToestemming,
    clientBasedCORS: () => false,
    async findAccount(_ctx, sub) {
      const persoon = (await o.personen()).find((p) => p.sub === sub);
      return persoon && { accountId: sub, claims: async () => ({ sub, name: persoon.naam }) };
    },
    renderError: maakFouttoner(keuze),
  };
}

/** The demo has one client, which is the house itself: nobody needs to be asked. */
async function geefToestemming(ctx: KoaContextWithOIDC) {
  const { client, session, params, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(typeof params?.scope === 'string' ? params.scope : 'openid');
  await grant.save();
  return grant;
}

function maakClient(o: Demoprovideropties): ClientMetadata {
  return {
    client_id: o.clientId,
    client_secret: o.clientSecret,
    client_name: 'demo',
    redirect_uris: o.redirectUris,
    post_logout_redirect_uris: o.postLogoutUris,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: 'ES256',
    // So that the application always hears when the choice was made.
    require_auth_time: true,
  };
}

function maakFouttoner(keuze: Omit<Keuzemiddelen, 'provider'>): NonNullable<Configuration['renderError']> {
  return async (ctx, fout) => {
    ctx.type = 'html';
    ctx.body = await maakFoutpagina(keuze, {
      titel: 'Inloggen is niet gelukt',
      waarom: 'De demo-inlogvoorziening kon deze aanvraag niet gebruiken.',
      watNu: 'Begin opnieuw met inloggen.',
      code: fout.error,
    });
  };
}
