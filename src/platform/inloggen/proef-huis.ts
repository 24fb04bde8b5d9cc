import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { maakZetbareKlok, type ZetbareKlok } from '../klok.ts';
import {
  createDemoprovider,
  createInlogclient,
  createOnderweg,
  createHostcookie,
  createToken,
  hashToken,
  InlogFout,
  readHostcookie,
  wisHostcookie,
} from './index.ts';
import type { Demopersoon, Demoprovideropties, Ingelogde, Inlogclient } from './index.ts';

const SESSIE = '__Host-proef';

/** Two people with fixed names. */
export const NADIA: Demopersoon = {
  sub: 'nadia',
  naam: 'Nadia el Amrani',
  omschrijving: 'Werkt overdag',
  groep: 'Kantoor',
  kenmerken: ['overdag'],
};
export const WILLEM: Demopersoon = {
  sub: 'willem',
  naam: 'Willem <b>de Boer</b>',
  omschrijving: 'Werkt ’s avonds',
  groep: 'Buiten',
  kenmerken: [],
};

/** A small house with the demo provider in the same process, as the application has it. */
export interface Proefhuis {
  basisUrl: string;
  issuer: string;
  client: Inlogclient;
  klok: ZetbareKlok;
  stop(): Promise<void>;
}

/** Starts it on a free port. `host` is how browsers reach it. */
export async function startProefhuis(
  o: { host?: string; demo?: Partial<Demoprovideropties> } = {},
): Promise<Proefhuis> {
  const deuren: { app?: Parameters<typeof createServer>[1]; demo?: Parameters<typeof createServer>[1] } = {};
  const server = createServer((req, res) =>
    (req.url?.startsWith('/demo-inloggen') ? deuren.demo : deuren.app)?.(req, res),
  );
  const poort = await luister(server);
  const basisUrl = `http://${o.host ?? 'localhost'}:${poort}`;
  const issuer = `${basisUrl}/demo-inloggen`;
  const geheim = 'geheim van het proefhuis';
  const demo = await createDemoprovider({
    issuer,
    clientId: 'huis',
    clientSecret: geheim,
    redirectUris: [`${basisUrl}/inloggen/terug`],
    postLogoutUris: [`${basisUrl}/uitgelogd`],
    personen: async () => [NADIA, WILLEM],
    weergave: (p) => renderKeuze(p.personen, p.actie),
    demo: true,
    ...o.demo,
  });
  const client = createInlogclient({
    issuer,
    clientId: 'huis',
    clientSecret: geheim,
    redirectUri: `${basisUrl}/inloggen/terug`,
    onveiligToegestaan: true,
  });
  const klok = maakZetbareKlok('2026-03-02T09:00:00Z');
  deuren.demo = (req, res) => demo.callback(req, res);
  const app = getRequestListener(maakApp(client, klok, basisUrl).fetch);
  deuren.app = (req, res) => void app(req, res);
  return { basisUrl, issuer, client, klok, stop: () => sluit(server) };
}

/** Listens on a free port of loopback; gives the port. */
export async function luister(server: Server): Promise<number> {
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  return (server.address() as AddressInfo).port;
}

/** Closes a server and all its connections. */
export async function sluit(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((klaar) => {
    server.close(klaar);
  });
}

function maakApp(client: Inlogclient, klok: ZetbareKlok, basisUrl: string): Hono {
  const sessies = new Map<string, Ingelogde>();
  const onderweg = createOnderweg({ sleutel: Buffer.alloc(32, 7), klok });
  const sleutelVan = (kop: string | undefined) => hashToken(readHostcookie(kop, SESSIE) ?? '').toString('hex');
  const app = new Hono();
  app.get('/', (c) => {
    const ik = sessies.get(sleutelVan(c.req.header('cookie')));
    return c.html(
      ik
        ? `<h1>Dag ${ik.sub}</h1><form method="post" action="/uitloggen"><button>Uitloggen</button></form>`
        : '<a href="/inloggen">Inloggen</a>',
    );
  });
  app.get('/wie', (c) => c.json(sessies.get(sleutelVan(c.req.header('cookie'))) ?? null));
  app.get('/inloggen', async (c) => {
    const { url, bewaar } = await client.begin();
    c.header('Set-Cookie', onderweg.berg({ bewaar, terug: c.req.query('terug') ?? '/' }));
    return c.redirect(url, 303);
  });
  app.get('/inloggen/terug', async (c) => {
    c.header('Set-Cookie', onderweg.wis());
    const { bewaar, terug } = await onderweg.neem(c.req.header('cookie'));
    const ik = await client.voltooi(new URL(c.req.url), bewaar);
    const token = createToken();
    sessies.set(hashToken(token).toString('hex'), ik);
    c.header('Set-Cookie', createHostcookie(SESSIE, token), { append: true });
    return c.redirect(terug, 303);
  });
  app.post('/uitloggen', async (c) => {
    const ik = sessies.get(sleutelVan(c.req.header('cookie')));
    sessies.delete(sleutelVan(c.req.header('cookie')));
    c.header('Set-Cookie', wisHostcookie(SESSIE));
    return c.redirect((ik && (await client.uitlogUrl(ik.idToken, `${basisUrl}/uitgelogd`))) ?? '/uitgelogd', 303);
  });
  app.get('/uitgelogd', (c) => c.html('<h1>U bent uitgelogd</h1><a href="/inloggen">Inloggen</a>'));
  app.onError((fout, c) =>
    fout instanceof InlogFout
      ? c.json({ code: fout.code, zin: fout.message, detail: fout.detail }, 403)
      : c.text(String(fout), 500),
  );
  return app;
}

function renderKeuze(personen: readonly Demopersoon[], actie: string): string {
  const knoppen = personen
    .map((p) => `<button name="sub" value="${p.sub}">${p.naam.replaceAll('<', '&lt;')}</button>`)
    .join('');
  return `<!doctype html><html lang="nl"><title>Wie bent u?</title><h1>Wie bent u?</h1><form method="post" action="${actie}">${knoppen}<button name="annuleren" value="ja">Annuleren</button></form>`;
}
