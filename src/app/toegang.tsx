import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Smal } from '../platform/scherm/smal.tsx';
import { Knoplink } from '../platform/scherm/tekst.tsx';
import type { Aanmeldeisen } from '../kern/aanmelding.ts';
import { Fout } from '../kern/fouten.ts';
import { toonFout, type Omlijsting } from '../kern/http/paginas.tsx';
import type { Aanvraagvelden } from '../kern/http/rest.ts';
import { leesFormulierdata } from '../kern/http/omvang.ts';
import { veiligPad } from '../kern/http/veilig-pad.ts';
import type { Versluieraar } from '../kern/http/versluier.ts';
import type { Sessie, Sessies } from '../kern/sessies.ts';
import { toestelVan } from '../kern/toestel.ts';
import { InlogFout, type Inlogclient } from '../platform/inloggen/index.ts';
import { document, themaVan } from './omlijsting.tsx';
import { toonPetten } from './petkeuze.tsx';

type C = Context<Aanvraagvelden>;

const SESSIE = '__Host-samenzicht';
const ONDERWEG = '__Host-inloggen';
const cookie = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;
const TIEN_MINUTEN = 600;

/** What logging in stands on. */
export interface Toegangsmiddelen {
  sessies: Sessies;
  inlogclient: Inlogclient | null;
  versluier: Versluieraar;
  omlijsting: Omlijsting;
  basisUrl: string;
  demo: boolean;
  versie: string;
  /** Strengths of login that will do everywhere; none means any. */
  acr: readonly string[];
  /** What is asked of a login before heavy steps and in protected pets. */
  aanmeldeisen: Aanmeldeisen;
  /** Hears of a login that failed, by code. */
  mislukt(code: string): Promise<void>;
  /** Couples a proven account to who came in by the one-time link. */
  koppel?(medewerkerId: string, account: { iss: string; sub: string }): Promise<void>;
}

/** Recognises the session of every request. */
export function herkenSessie(app: Hono<Aanvraagvelden>, sessies: Sessies): void {
  app.use(async (c, next) => {
    const token = getCookie(c, SESSIE);
    c.set('token', token);
    c.set('sessie', await sessies.herken(token));
    await next();
  });
}

/** Puts a new session in the browser. The token itself is nowhere else. */
export function zetSessie(c: C, token: string): void {
  setCookie(c, SESSIE, token, cookie);
}

/** Mounts logging in and out, choosing and switching a pet, and the choice of theme. */
export function monteerToegang(app: Hono<Aanvraagvelden>, m: Toegangsmiddelen): void {
  const vang = (werk: (c: C) => Promise<Response>) => async (c: C) => {
    try {
      return await werk(c);
    } catch (fout) {
      return toonInlogfout(c, m, fout);
    }
  };
  app.get(
    '/inloggen',
    vang((c) => begin(c, m)),
  );
  app.get(
    '/inloggen/terug',
    vang((c) => voltooi(c, m)),
  );
  app.post(
    '/uitloggen',
    vang((c) => logUit(c, m)),
  );
  app.get('/uitgelogd', (c) => c.html(document(<Uitgelogd c={c} m={m} />)));
  app.get(
    '/petten',
    vang(async (c) => toonPetten(c, m)),
  );
  app.post(
    '/petten/:id',
    vang((c) => wissel(c, m)),
  );
  app.post(
    '/thema',
    vang((c) => zetThema(c)),
  );
}

/** What is kept in the browser, unreadable, while somebody logs in elsewhere. */
interface Onderweg {
  bewaar: Parameters<Inlogclient['voltooi']>[1];
  terug: string;
  koppel?: string;
  /** The session goes on as the same person. */
  opnieuw?: boolean;
}

async function begin(c: C, m: Toegangsmiddelen): Promise<Response> {
  if (!m.inlogclient)
    throw new Fout(
      'NIET_BEREIKBAAR',
      'Er is nog geen inlogvoorziening gekoppeld. De beheerder van deze installatie stelt OIDC_ISSUER en OIDC_CLIENT_ID in.',
    );
  const sessie = c.get('sessie');
  const opnieuw = Boolean(c.req.query('opnieuw') && sessie);
  const { url, bewaar } = await m.inlogclient.begin({
    opnieuw,
    acr: opnieuw && m.aanmeldeisen.acr.length ? m.aanmeldeisen.acr : m.acr,
  });
  const koppel = c.req.query('koppel') ? sessie?.medewerkerId : undefined;
  const onderweg = JSON.stringify({ bewaar, koppel, opnieuw, terug: veiligPad(c.req.query('terug')) ?? '/' });
  setCookie(c, ONDERWEG, m.versluier.versluier(onderweg, 'inloggen'), { ...cookie, maxAge: TIEN_MINUTEN });
  return c.redirect(String(url), 303);
}

async function voltooi(c: C, m: Toegangsmiddelen): Promise<Response> {
  if (!m.inlogclient) throw new Fout('NIET_GEVONDEN', 'Er is geen inlogvoorziening gekoppeld.');
  const token = getCookie(c, ONDERWEG);
  // Taken away before it is used: a second use of the same answer finds nothing.
  deleteCookie(c, ONDERWEG, cookie);
  const onderweg = token ? m.versluier.onthul(token, 'inloggen') : '';
  if (!onderweg) throw new InlogFout('VERLOPEN');
  const { bewaar, terug, koppel, opnieuw } = JSON.parse(onderweg) as Onderweg;
  const hier = new URL(c.req.url);
  const persoon = await m.inlogclient.voltooi(new URL(`${hier.pathname}${hier.search}`, m.basisUrl), bewaar);
  if (koppel) await m.koppel?.(koppel, persoon);
  const oud = c.get('token');
  const wie = {
    ...persoon,
    op: persoon.authTime === undefined ? undefined : new Date(persoon.authTime * 1_000),
    toestel: toestelVan(c.req.header('user-agent')),
  };
  if (oud && !opnieuw) await m.sessies.eindig(oud, false);
  const { token: nieuw, sessie } = await (oud && opnieuw ? m.sessies.vernieuw(oud, wie) : m.sessies.begin(wie));
  zetSessie(c, nieuw);
  return c.redirect(sessie.wie ? terug : `/petten?terug=${encodeURIComponent(terug)}`, 303);
}

/** The form of who is logged in; refused when it is of another session. */
export async function eisFormulier(
  c: C,
  m: Pick<Toegangsmiddelen, 'sessies'>,
): Promise<{ sessie: Sessie; token: string; velden: FormData }> {
  const velden = await leesFormulierdata(c.req.raw);
  const sessie = c.get('sessie');
  const token = c.get('token');
  if (!sessie || !token) throw new Fout('NIET_INGELOGD', 'Uw sessie is voorbij.');
  if (!m.sessies.klopt(sessie, String(velden.get('_csrf') ?? '')))
    throw new Fout('CSRF_ONGELDIG', 'Dit formulier is niet in deze sessie gemaakt.');
  return { sessie, token, velden };
}

async function logUit(c: C, m: Toegangsmiddelen): Promise<Response> {
  const { sessie, token, velden } = await eisFormulier(c, m);
  await m.sessies.eindig(token, velden.get('overal') === 'ja');
  deleteCookie(c, SESSIE, cookie);
  c.header('Clear-Site-Data', '"cache", "storage"');
  const bijProvider =
    sessie.idToken && m.inlogclient ? await m.inlogclient.uitlogUrl(sessie.idToken, `${m.basisUrl}/uitgelogd`) : null;
  return c.redirect(bijProvider ?? '/uitgelogd', 303);
}

async function wissel(c: C, m: Toegangsmiddelen): Promise<Response> {
  const { token, velden, sessie } = await eisFormulier(c, m);
  const id = c.req.param('id') ?? '';
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Fout('NIET_GEVONDEN', 'Deze pet bestaat niet.');
  await m.sessies.wissel(token, id);
  // In another pet the page of before may not be visible; then the work of the new pet is the place to be.
  return c.redirect(sessie.wie ? '/' : (veiligPad(String(velden.get('terug') ?? '')) ?? '/'), 303);
}

async function zetThema(c: C): Promise<Response> {
  const velden = await leesFormulierdata(c.req.raw);
  const keus = String(velden.get('thema'));
  if (keus === 'licht' || keus === 'donker') setCookie(c, '__Host-thema', keus, { ...cookie, maxAge: 365 * 86_400 });
  else deleteCookie(c, '__Host-thema', cookie);
  return c.redirect(veiligPad(String(velden.get('terug') ?? '')) ?? '/', 303);
}

function Uitgelogd({ c, m }: { c: C; m: Toegangsmiddelen }) {
  return (
    <Smal
      titel="U bent uitgelogd"
      thema={themaVan(c)}
      demo={m.demo}
      versie={m.versie}
      inleiding="Uw sessie is beëindigd. Sluit het venster als u dit apparaat met anderen deelt."
    >
      <p>
        <Knoplink pad="/inloggen" soort="hoofd">
          Opnieuw inloggen
        </Knoplink>
      </p>
    </Smal>
  );
}

/** A login that fails tells what, why and what now; and it is written down, without an identity that was not proven. */
async function toonInlogfout(c: C, m: Toegangsmiddelen, fout: unknown): Promise<Response> {
  if (fout instanceof InlogFout) {
    await m.mislukt(fout.code);
    return toonFout(
      c,
      m.omlijsting,
      new Fout(fout.code === 'PROVIDER_ONBEREIKBAAR' ? 'NIET_BEREIKBAAR' : 'INLOGGEN_MISLUKT', fout.message),
    );
  }
  if (fout instanceof Fout && fout.code === 'GEEN_PET') await m.mislukt(fout.code);
  return toonFout(c, m.omlijsting, fout);
}
