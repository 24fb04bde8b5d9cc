import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { activa } from '../platform/scherm/stijl.ts';
import { Fout } from '../kern/fouten.ts';
import { monteerPaginas, toonFout } from '../kern/http/paginas.tsx';
import { alsProbleem, monteerRest, type Aanvraagvelden } from '../kern/http/rest.ts';
import type { Databank } from '../kern/db.ts';
import type { Kamer } from '../kern/kamer.ts';
import type { Declaratie } from '../kern/declaraties.ts';
import type { Uitvoerder } from '../kern/uitvoeren.ts';
import type { Klok } from '../platform/klok.ts';
import { herkenSessie, monteerToegang, type Toegangsmiddelen } from './toegang.tsx';

/** Everything the server is put together from. */
export interface Serverdelen extends Toegangsmiddelen {
  kamers: readonly Kamer[];
  declaraties: readonly Declaratie[];
  uitvoerder: Uitvoerder;
  databank: Databank;
  klok: Klok;
  /** Mounts what only this installation has, such as the page of the one-time link. */
  extra?: (app: Hono<Aanvraagvelden>) => void;
}

const GROOTSTE_AANVRAAG = 2 * 1024 * 1024;

/** The whole server in one screen: what every request passes, in order. */
export function maakServer(d: Serverdelen): Hono<Aanvraagvelden> {
  const app = new Hono<Aanvraagvelden>();
  app.use(compress());
  app.use(async (c, next) => {
    await next();
    beveilig(c.res.headers, d.basisUrl);
  });
  app.get('/gezond', async (c) =>
    (await d.databank.leeft().catch(() => false)) ? c.text('gezond') : c.text('de database antwoordt niet', 503),
  );
  app.get('/activa/*', (c) => geefActivum(c.req.path, c.req.header('accept-encoding') ?? ''));
  app.use(eigenAdres(d.basisUrl));
  app.use(async (c, next) => {
    if (Number(c.req.header('content-length') ?? 0) > GROOTSTE_AANVRAAG)
      throw new Fout('TE_GROOT', 'De aanvraag is groter dan 2 MB.');
    await next();
  });
  herkenSessie(app, d.sessies);
  monteerRest(app, d);
  monteerToegang(app, d);
  d.extra?.(app);
  monteerPaginas(app, d);
  app.notFound((c) => toonFout(c, d.omlijsting, new Fout('NIET_GEVONDEN', 'Deze pagina bestaat niet.')));
  app.onError((fout, c) => (c.req.path.startsWith('/v1/') ? alsProbleem(c, fout) : toonFout(c, d.omlijsting, fout)));
  return app;
}

/** Headers of every answer: nothing from elsewhere, no frames, no guessing of types (NL API Design Rules; ASVS 3.4). */
function beveilig(h: Headers, basisUrl: string): void {
  if (!h.has('Content-Security-Policy')) {
    h.set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
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

function geefActivum(pad: string, aanvaardt: string): Response {
  const a = activa().get(pad);
  if (!a) return new Response('niet gevonden', { status: 404 });
  const koppen: Record<string, string> = {
    'Content-Type': a.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  };
  if (a.brotli && /\bbr\b/.test(aanvaardt))
    return new Response(new Uint8Array(a.brotli), { headers: { ...koppen, 'Content-Encoding': 'br' } });
  if (a.gzip && /\bgzip\b/.test(aanvaardt))
    return new Response(new Uint8Array(a.gzip), { headers: { ...koppen, 'Content-Encoding': 'gzip' } });
  return new Response(new Uint8Array(a.inhoud), { headers: koppen });
}

/** Pages live at one address, or cookies and the login would not find each other; another host name is led there. Protects against DNS rebinding as well. */
function eigenAdres(basisUrl: string) {
  const eigen = new URL(basisUrl);
  return async (
    c: {
      req: { header(naam: string): string | undefined; method: string; url: string };
      redirect(url: string, status: 308): Response;
    },
    next: () => Promise<void>,
  ) => {
    const host = c.req.header('host');
    if (host === undefined || host === eigen.host) return next();
    const hier = new URL(c.req.url);
    return c.redirect(`${eigen.origin}${hier.pathname}${hier.search}`, 308);
  };
}
