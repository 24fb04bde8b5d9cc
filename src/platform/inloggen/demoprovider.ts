import type { IncomingMessage, ServerResponse } from 'node:http';
import { createConfiguratie, type Demoprovideropties } from './demo-configuratie.ts';
import { behandelKeuze, stuurFout, type Keuzemiddelen } from './demo-keuze.ts';
import { SESSIECOOKIE, stuurUitgelogdeDoor } from './demo-uitloggen.ts';
import { isLoopback } from './loopback.ts';

/** The provider, to be mounted on the http server under the path of its issuer. */
export interface Demoprovider {
  callback(req: IncomingMessage, res: ServerResponse): void;
}

/**
 * Makes a real OpenID Connect provider with which the demo logs in, without any password. Throws when this is not the demo,
 * or when other machines could reach it and that was not allowed. Loads the library only now: an installation without demo never has it.
 */
export async function createDemoprovider(o: Demoprovideropties): Promise<Demoprovider> {
  if (o.demo !== true)
    throw new Error(
      'De demo-inlogvoorziening start alleen in de demo: iedereen kan er als iedereen inloggen. Koppel een echte inlogvoorziening.',
    );
  if (!isLoopback(o.issuer) && !o.buitenLoopback)
    throw new Error(
      `De demo-inlogvoorziening start niet op ${new URL(o.issuer).host}: andere machines kunnen daar bij. Gebruik localhost, of sta het uitdrukkelijk toe.`,
    );
  const issuer = new URL(o.issuer);
  const basispad = issuer.pathname.replace(/\/$/, '');
  if (basispad === '') throw new Error('De demo-inlogvoorziening heeft een eigen pad nodig, zoals /demo-inloggen.');
  const { Provider: Bibliotheek } = await import('oidc-provider');
  const keuze: Omit<Keuzemiddelen, 'provider'> = {
    oorsprong: issuer.origin,
    personen: o.personen,
    weergave: o.weergave,
    foutweergave: o.foutweergave,
    beginPad: o.beginPad ?? '/inloggen',
  };
  const provider = new Bibliotheek(o.issuer, createConfiguratie(o, basispad, keuze));
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

function maakVerwerker(m: Keuzemiddelen, issuer: URL, basispad: string, redirectUris: string[]) {
  const bibliotheek = m.provider.callback();
  const csp = maakCsp(redirectUris);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    beveilig(res, csp);
    const hier = eigenAdres(req, issuer);
    if (!hier.pathname.startsWith(`${basispad}/`))
      return stuurFout(m, res, 404, {
        titel: 'Deze pagina bestaat niet',
        waarom: 'Op dit adres is niets.',
        watNu: 'Begin opnieuw met inloggen.',
        code: 'DEMO_NIET_GEVONDEN',
      });
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
  return (kop ?? '')
    .split(';')
    .filter((deel) => !deel.trim().startsWith(`${SESSIECOOKIE}=`))
    .join(';');
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
