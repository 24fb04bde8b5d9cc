import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { systeemklok, type Klok } from '../klok.ts';
import { createDemogeheugen } from './demo-geheugen.ts';
import { behandelKeuze, maakFoutpagina, stuurFout, type Demopersoon, type Keuzemiddelen, type Kiesprops } from './demo-keuze.ts';
import type { Demofout } from './demo-paginas.ts';
import { readDemosleutel } from './demo-sleutel.ts';
import { stuurUitgelogdeDoor, uitloggen } from './demo-uitloggen.ts';
import { isLoopback } from './loopback.ts';

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

/** The provider, to be mounted on the http server under the path of its issuer. */
export interface Demoprovider {
  callback(req: IncomingMessage, res: ServerResponse): void;
}

const TIEN_MINUTEN_S = 600;
const DAGDEEL_S = 12 * 3_600;

/**
 * Makes a real OpenID Connect provider with which the demo logs in, without any password. Throws when this is not the demo,
 * or when other machines could reach it and that was not allowed. Loads the library only now: an installation without demo never has it.
 */
export async function createDemoprovider(o: Demoprovideropties): Promise<Demoprovider> {
  if (o.demo !== true) throw new Error('De demo-inlogvoorziening start alleen in de demo: iedereen kan er als iedereen inloggen. Koppel een echte inlogvoorziening.');
  if (!isLoopback(o.issuer) && !o.buitenLoopback) throw new Error(`De demo-inlogvoorziening start niet op ${new URL(o.issuer).host}: andere machines kunnen daar bij. Gebruik localhost, of sta het uitdrukkelijk toe.`);
  const issuer = new URL(o.issuer);
  const basispad = issuer.pathname.replace(/\/$/, '');
  if (basispad === '') throw new Error('De demo-inlogvoorziening heeft een eigen pad nodig, zoals /demo-inloggen.');
  const { Provider: Bibliotheek } = await import('oidc-provider');
  const keuze: Omit<Keuzemiddelen, 'provider'> = { oorsprong: issuer.origin, personen: o.personen, weergave: o.weergave, foutweergave: o.foutweergave, beginPad: o.beginPad ?? '/inloggen' };
  const provider = new Bibliotheek(o.issuer, maakConfiguratie(o, basispad, keuze));
  // Whether the connection is secure follows from the issuer, not from who asks; see `eigenAdres`.
  provider.proxy = issuer.protocol === 'https:';
  provider.on('server_error', (_ctx, fout) => o.meld?.(fout));
  stuurUitgelogdeDoor(provider);
  const verwerk = maakVerwerker({ ...keuze, provider }, issuer, basispad, o.redirectUris);
  return {
    callback(req, res) {
      verwerk(req, res).catch((fout: unknown) => {
        o.meld?.(fout);
        if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        res.end('De demo-inlogvoorziening heeft een fout. Probeer het opnieuw.');
      });
    },
  };
}

function maakConfiguratie(o: Demoprovideropties, basispad: string, keuze: Omit<Keuzemiddelen, 'provider'>): Configuration {
  const lax = { httpOnly: true, sameSite: 'lax', path: basispad } as const;
  return {
    adapter: createDemogeheugen(o.klok ?? systeemklok),
    jwks: readDemosleutel(o.sleutelmap),
    clients: [{
      client_id: o.clientId, client_secret: o.clientSecret, client_name: 'demo', redirect_uris: o.redirectUris, post_logout_redirect_uris: o.postLogoutUris,
      grant_types: ['authorization_code'], response_types: ['code'], token_endpoint_auth_method: 'client_secret_basic', id_token_signed_response_alg: 'ES256',
    }],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub'], profile: ['name'], acr: null, sid: null, auth_time: null, iss: null },
    conformIdTokenClaims: false,
    acrValues: ['demo'],
    cookies: { names: { session: 'demo-inloggen', interaction: 'demo-inloggen-keuze', resume: 'demo-inloggen-vervolg' }, long: lax, short: { httpOnly: true, sameSite: 'lax' } },
    ttl: { Interaction: TIEN_MINUTEN_S, AuthorizationCode: 60, AccessToken: 300, IdToken: 300, Session: DAGDEEL_S, Grant: DAGDEEL_S },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: uitloggen },
    interactions: { url: (_ctx, poging) => `${basispad}/kies/${poging.uid}` },
    loadExistingGrant: geefToestemming,
    clientBasedCORS: () => false,
    async findAccount(_ctx, sub) {
      const persoon = (await o.personen()).find((p) => p.sub === sub);
      return persoon && { accountId: sub, claims: async () => ({ sub, name: persoon.naam }) };
    },
    async renderError(ctx, fout) {
      ctx.type = 'html';
      ctx.body = await maakFoutpagina(keuze, { titel: 'Inloggen is niet gelukt', waarom: 'De demo-inlogvoorziening kon deze aanvraag niet gebruiken.', watNu: 'Begin opnieuw met inloggen.', code: fout.error });
    },
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

function maakVerwerker(m: Keuzemiddelen, issuer: URL, basispad: string, redirectUris: string[]) {
  const bibliotheek = m.provider.callback();
  const csp = maakCsp(redirectUris);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    beveilig(res, csp);
    const hier = eigenAdres(req, issuer);
    if (!hier.pathname.startsWith(`${basispad}/`)) return stuurFout(m, res, 404, { titel: 'Deze pagina bestaat niet', waarom: 'Op dit adres is niets.', watNu: 'Begin opnieuw met inloggen.', code: 'DEMO_NIET_GEVONDEN' });
    const pad = hier.pathname.slice(basispad.length);
    const uid = /^\/kies\/([\w-]{1,64})$/.exec(pad)?.[1];
    if (uid) return behandelKeuze(m, req, res, uid, hier.pathname);
    // Every login begins with choosing, also when someone was chosen before: in the demo one changes person often.
    if (pad === '/auth' || pad.startsWith('/auth/')) req.headers.cookie = zonderSessie(req.headers.cookie);
    Object.assign(req, { originalUrl: `${hier.pathname}${hier.search}` });
    req.url = `${pad}${hier.search}`;
    await bibliotheek(req, res);
  };
}

/** The provider builds its addresses on what the request says of host and protocol; only the issuer knows the truth. */
function eigenAdres(req: IncomingMessage, issuer: URL): URL {
  req.headers.host = issuer.host;
  delete req.headers['x-forwarded-host'];
  req.headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
  const doel = req.url ?? '/';
  return new URL(doel.startsWith('/') ? issuer.origin + doel : '/', issuer);
}

function zonderSessie(kop: string | undefined): string {
  return (kop ?? '').split(';').filter((deel) => !deel.trim().startsWith('demo-inloggen=')).join(';');
}

function maakCsp(redirectUris: string[]): string {
  // The form leads back to the application by redirects, and browsers hold those to form-action too.
  const naar = [...new Set(redirectUris.map((u) => new URL(u).origin))].join(' ');
  return `default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self' ${naar}; base-uri 'none'; frame-ancestors 'none'`;
}

function beveilig(res: ServerResponse, csp: string): void {
  res.setHeader('Content-Security-Policy', csp);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('X-Frame-Options', 'DENY');
  // Not 'no-referrer': a form would then be sent without its origin.
  res.setHeader('Referrer-Policy', 'same-origin');
  res.setHeader('Cache-Control', 'no-store');
}
