import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { routePath } from 'hono/route';
import { activa } from '../platform/scherm/stijl.ts';
import { Fout } from '../kern/fouten.ts';
import { monteerIngangen } from '../kern/http/ingang.ts';
import { isBestandspad } from '../kern/http/meerdelig.ts';
import { monteerPaginas, toonFout } from '../kern/http/paginas.tsx';
import { maakStapbewaarder } from '../kern/http/stap.ts';
import { monteerPubliek } from '../kern/http/publiek.tsx';
import { monteerWakerscript } from '../kern/http/wakerscript.ts';
import { alsProbleem, monteerRest, type Aanvraagvelden } from '../kern/http/rest.ts';
import type { Databank } from '../kern/db.ts';
import type { Kamer } from '../kern/kamer.ts';
import type { Declaratie } from '../kern/declaraties.ts';
import type { Uitvoerder } from '../kern/uitvoeren.ts';
import type { Publiekskern } from '../kern/publiek.ts';
import type { Klok } from '../platform/klok.ts';
import { monteerAanmeldingen } from './aanmeldingen.tsx';
import {
  begrens,
  beveilig,
  eigenAdres,
  houdSessietempo,
  houdTempo,
  securityTxt,
  weigerVreemdeHerkomst,
  type Tempo,
} from './bewaking.ts';
import type { Melder } from './melder.ts';
import { herkenSessie, monteerToegang, type Toegangsmiddelen } from './toegang.tsx';

/** Everything the server is put together from. */
export interface Serverdelen extends Toegangsmiddelen, Publiekskern {
  kamers: readonly Kamer[];
  declaraties: readonly Declaratie[];
  uitvoerder: Uitvoerder;
  databank: Databank;
  klok: Klok;
  /** Hears of every request; without it nothing is written about requests. */
  melder?: Melder;
  /** What is wrong although the program answers; null when nothing is. */
  zorg?: () => string | null;
  /** How often one sender may begin to log in; the usual when absent. */
  inlogtempo?: Tempo;
  /** How often one sender may send a form without a login; the usual when absent. */
  publiektempo?: Tempo;
  /** How fast one session may ask; the usual when absent. */
  sessietempo?: Tempo;
  /** Where to tell of a weakness, as `mailto:` or `https:`; without it there is no security.txt. */
  beveiligingscontact?: string | null;
  /** Mounts what only this installation has, such as the page of the one-time link. */
  extra?: (app: Hono<Aanvraagvelden>) => void;
}

const INLOGTEMPO: Tempo = { ineens: 60, pauzeMs: 1_000 };
// Enough for somebody who types a code wrong a few times; far too little to find one by trying.
const PUBLIEKTEMPO: Tempo = { ineens: 12, pauzeMs: 10_000 };
// A mail gateway sends for many; what is too fast hears when to come back, and loses nothing.
const INGANGTEMPO: Tempo = { ineens: 300, pauzeMs: 100 };

// Nobody reads or types this fast; a program that empties a register does.
const SESSIETEMPO: Tempo = { ineens: 400, pauzeMs: 100 };

/** The whole server in one screen: what every request passes, in order. */
export function maakServer(d: Serverdelen): Hono<Aanvraagvelden> {
  const app = new Hono<Aanvraagvelden>();
  app.use(compress());
  app.use(async (c, next) => {
    const begin = performance.now();
    try {
      await next();
    } finally {
      c.get('naAfloop')?.();
    }
    beveilig(c.res.headers, d.basisUrl);
    meld(d.melder, c.req.method, routePath(c), c.res.status, performance.now() - begin);
  });
  app.get('/gezond', async (c) =>
    (await d.databank.leeft().catch(() => false))
      ? c.text(['gezond', d.zorg?.()].filter(Boolean).join('; '))
      : c.text('de database antwoordt niet', 503),
  );
  monteerWakerscript(app);
  app.get('/activa/*', (c) => geefActivum(c.req.path, c.req.header('accept-encoding') ?? ''));
  app.use(eigenAdres(d.basisUrl));
  const contact = d.beveiligingscontact;
  if (contact) app.get('/.well-known/security.txt', (c) => c.text(securityTxt(contact, d.basisUrl, d.klok.nu())));
  app.use(weigerVreemdeHerkomst(d.basisUrl));
  app.use(begrens(isBestandspad(d.declaraties)));
  app.use('/inloggen/uitlogbericht', houdTempo(d.klok, d.basisUrl, INGANGTEMPO));
  app.use('/inloggen/terug', houdTempo(d.klok, d.basisUrl, d.inlogtempo ?? INLOGTEMPO));
  app.use('/inloggen', houdTempo(d.klok, d.basisUrl, d.inlogtempo ?? INLOGTEMPO));
  herkenSessie(app, d.sessies);
  app.use(houdSessietempo(d.klok, d.sessietempo ?? SESSIETEMPO));
  monteerIngangen(app, d, houdTempo(d.klok, d.basisUrl, INGANGTEMPO));
  monteerRest(app, d);
  monteerToegang(app, d);
  const stappen = maakStapbewaarder(d);
  monteerAanmeldingen(app, { ...d, stappen });
  d.extra?.(app);
  monteerPubliek(app, d, houdTempo(d.klok, d.basisUrl, d.publiektempo ?? PUBLIEKTEMPO));
  monteerPaginas(app, { ...d, stappen });
  app.notFound((c) => toonFout(c, d.omlijsting, new Fout('NIET_GEVONDEN', 'Deze pagina bestaat niet.')));
  app.onError((fout, c) => (c.req.path.startsWith('/v1/') ? alsProbleem(c, fout) : toonFout(c, d.omlijsting, fout)));
  return app;
}

/** The pattern of the route, not the address: that one holds ids. */
function meld(melder: Melder | undefined, methode: string, route: string, status: number, ms: number): void {
  if (!melder || route === '/gezond' || route === '/activa/*') return;
  if (melder.vraagtAlles || status >= 500)
    melder.info('aanvraag', { methode, route, status, ms: Math.round(ms * 10) / 10 });
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
