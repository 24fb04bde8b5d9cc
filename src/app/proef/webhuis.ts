import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { maakIdmaker } from '../../platform/ids.ts';
import { maakVersluieraar } from '../../kern/http/versluier.ts';
import { GEWONE_EISEN } from '../../kern/aanmelding.ts';
import type { MENSEN } from '../../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../../kern/proef/proefhuis.ts';
import { maakSessies, type Sessies } from '../../kern/sessies.ts';
import { declaraties, kamers } from '../huis.ts';
import { maakOmlijsting } from '../omlijsting.tsx';
import type { Tempo } from '../bewaking.ts';
import { maakServer, type Serverdelen } from '../server.ts';

/** The whole server on a free port, with the named people, on a clock that stands still. */
export interface Webhuis {
  huis: Proefhuis;
  basisUrl: string;
  sessies: Sessies;
  /** Logs somebody in past the provider, as the server would after it. */
  inloggen(wie: keyof typeof MENSEN): Promise<Bezoeker>;
  /** A request as it is, with any header: also one that fetch does not send. */
  ruw(o: Ruw): Promise<Antwoord>;
  /** Hears every byte that comes in over a new connection, before the server reads it. */
  luisterMee(oor: (deel: Buffer) => void): void;
  sluit(): Promise<void>;
}

/** A browser or program with a session. */
export interface Bezoeker {
  token: string;
  csrf: string;
  /** The session as a real browser takes it: secure, as the server sets it; on this machine it is sent over http as well. */
  koekje: { name: string; value: string; url: string; secure: true };
  /** A call of the API, with cookie and, unless told otherwise, the CSRF token and a fresh key. */
  api(methode: string, pad: string, invoer?: unknown, koppen?: Record<string, string>): Promise<Response>;
  /** A page, or the post of a form with these fields. */
  pagina(pad: string, velden?: Record<string, string>): Promise<Response>;
}

interface Ruw {
  methode?: string;
  pad: string;
  koppen?: Record<string, string>;
  /** Sent in pieces without a length. */
  stukken?: Buffer[];
  lijf?: string | Buffer;
}

interface Antwoord {
  status: number;
  koppen: IncomingHttpHeaders;
  tekst: string;
}

/** Builds one; call in beforeAll, and `sluit` in afterAll. `anders` replaces parts of the server. */
export async function maakWebhuis(sessietempo?: Tempo, anders: Partial<Serverdelen> = {}): Promise<Webhuis> {
  const huis = await maakProefhuis();
  const server = createServer();
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  const poort = (server.address() as AddressInfo).port;
  const basisUrl = `http://localhost:${poort}`;
  const maakId = maakIdmaker(huis.klok);
  const sessies = maakSessies({ databank: huis.databank, klok: huis.klok, maakId, beleidsversie: 'proef' });
  const app = maakServer({
    kamers,
    declaraties,
    uitvoerder: huis.uitvoerder,
    databank: huis.databank,
    klok: huis.klok,
    maakId,
    beleidsversie: 'proef',
    sessies,
    inlogclient: null,
    versluier: maakVersluieraar(Buffer.alloc(32, 3)),
    omlijsting: maakOmlijsting(kamers, { demo: false, versie: 'proef' }),
    basisUrl,
    demo: false,
    versie: 'proef',
    acr: [],
    aanmeldeisen: GEWONE_EISEN,
    mislukt: async () => undefined,
    inlogtempo: { ineens: 5, pauzeMs: 1_000 },
    // The clock stands still: whoever walks through everything would be stopped.
    sessietempo: sessietempo ?? { ineens: 100_000, pauzeMs: 100 },
    beveiligingscontact: 'mailto:beveiliging@proef.example',
    ...anders,
  });
  const luisteraar = getRequestListener(app.fetch);
  server.on('request', (req, res) => void luisteraar(req, res));
  return {
    huis,
    basisUrl,
    sessies,
    inloggen: (wie) => inloggen(sessies, basisUrl, wie, huis.klok.nu()),
    ruw: (o) => ruw(poort, o),
    luisterMee: (oor) => server.on('connection', (lijn) => lijn.on('data', oor)),
    async sluit() {
      await sluit(server);
      await huis.sluit();
    },
  };
}

const KOEKJE = '__Host-samenzicht';
let teller = 0;

async function inloggen(sessies: Sessies, basisUrl: string, wie: keyof typeof MENSEN, op: Date): Promise<Bezoeker> {
  const { token, sessie } = await sessies.begin({ iss: 'https://inlog.example', sub: wie, op });
  const cookie = `${KOEKJE}=${token}`;
  return {
    token,
    csrf: sessie.csrf,
    koekje: { name: KOEKJE, value: token, url: basisUrl.replace('http:', 'https:'), secure: true },
    api: (method, pad, invoer, koppen = {}) =>
      fetch(`${basisUrl}/v1${pad}`, {
        method,
        headers: {
          cookie,
          'content-type': 'application/json',
          'x-csrf-token': sessie.csrf,
          'idempotency-key': `web-sleutel-${(teller += 1)}`,
          ...koppen,
        },
        ...(invoer === undefined ? {} : { body: typeof invoer === 'string' ? invoer : JSON.stringify(invoer) }),
      }),
    pagina: (pad, velden) =>
      fetch(`${basisUrl}${pad}`, {
        redirect: 'manual',
        headers: { cookie },
        ...(velden ? { method: 'POST', body: new URLSearchParams(velden) } : {}),
      }),
  };
}

function ruw(port: number, { methode = 'GET', pad, koppen = {}, stukken, lijf }: Ruw): Promise<Antwoord> {
  return new Promise((klaar, mis) => {
    const req = request(
      { host: '127.0.0.1', port, path: pad, method: methode, headers: { host: `localhost:${port}`, ...koppen } },
      (res) => {
        let tekst = '';
        res.setEncoding('utf8');
        res.on('data', (deel: string) => (tekst += deel));
        res.on('end', () => klaar({ status: res.statusCode ?? 0, koppen: res.headers, tekst }));
      },
    );
    // The server may close a connection on which too much comes; what it answered before that counts.
    req.on('error', mis);
    for (const stuk of stukken ?? []) req.write(stuk);
    req.end(lijf);
  });
}

async function sluit(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((klaar) => {
    server.close(klaar);
  });
}
