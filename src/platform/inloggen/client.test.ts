import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakZetbareKlok } from '../klok.ts';
import { createInlogclient, InlogFout, type Inlogpoging } from './index.ts';
import { luister, sluit } from './proef-huis.ts';

const TERUG = 'http://localhost:1/inloggen/terug';
const echt = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const vals = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Another organisation's provider, that can be made to do wrong. */
interface Kwaad {
  claims: Record<string, unknown>;
  kop: Record<string, unknown>;
  sleutel: KeyObject;
  beschrijving: Record<string, unknown>;
  token: { status: number; antwoord: unknown } | null;
  statusBeschrijving: number;
  gevraagd: { pad: string; auth: string | undefined; velden: URLSearchParams }[];
  knoei: (jwt: string) => string;
}

let server: Server;
let issuer: string;
let kwaad: Kwaad;
let bewaar: Inlogpoging;

beforeAll(async () => {
  server = createServer((req, res) => void antwoord(req, res));
  issuer = `http://127.0.0.1:${await luister(server)}`;
});
afterAll(() => sluit(server));

beforeEach(async () => {
  kwaad = {
    claims: {},
    kop: {},
    sleutel: echt.privateKey,
    beschrijving: {},
    token: null,
    statusBeschrijving: 200,
    gevraagd: [],
    knoei: (jwt) => jwt,
  };
  bewaar = (await maakClient().begin()).bewaar;
});

const maakClient = (o: Partial<Parameters<typeof createInlogclient>[0]> = {}) =>
  createInlogclient({
    issuer,
    clientId: 'huis',
    clientSecret: 'geheim',
    redirectUri: TERUG,
    onveiligToegestaan: true,
    ...o,
  });

const terug = (velden: Record<string, string> = {}) =>
  new URL(`${TERUG}?${new URLSearchParams({ code: 'abc', state: bewaar.state, ...velden })}`);

const code = async (werk: Promise<unknown>) =>
  werk.then(
    () => 'gelukt',
    (fout: unknown) => (fout instanceof InlogFout ? fout.code : String(fout)),
  );

async function antwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
  let tekst = '';
  for await (const stuk of req) tekst += String(stuk);
  const pad = req.url ?? '';
  kwaad.gevraagd.push({ pad, auth: req.headers.authorization, velden: new URLSearchParams(tekst) });
  const json = (status: number, inhoud: unknown) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
  if (pad === '/.well-known/openid-configuration') {
    json(kwaad.statusBeschrijving, {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/uit`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['ES256'],
      ...kwaad.beschrijving,
    });
  } else if (pad === '/jwks') {
    json(200, {
      keys: [{ ...echt.publicKey.export({ format: 'jwk' }), kid: 'echt', use: 'sig', alg: 'ES256' }],
    });
  } else if (kwaad.token) {
    json(kwaad.token.status, kwaad.token.antwoord);
  } else {
    json(200, { access_token: 'toegang', token_type: 'bearer', id_token: kwaad.knoei(maakIdToken()) });
  }
}

function maakIdToken(): string {
  const nu = Math.floor(Date.now() / 1_000);
  const deel = (o: object) => Buffer.from(JSON.stringify(o)).toString('base64url');
  const kop = deel({ alg: 'ES256', kid: 'echt', ...kwaad.kop });
  const last = deel({
    iss: issuer,
    sub: 'nadia',
    aud: 'huis',
    exp: nu + 60,
    iat: nu,
    nonce: bewaar.nonce,
    name: 'Nadia',
    sid: 's-1',
    ...kwaad.claims,
  });
  const handtekening = sign('sha256', Buffer.from(`${kop}.${last}`), {
    key: kwaad.sleutel,
    dsaEncoding: 'ieee-p1363',
  });
  return `${kop}.${last}.${handtekening.toString('base64url')}`;
}

describe('an answer that is not right is refused', () => {
  const uren = (n: number) => Math.floor(Date.now() / 1_000) + n * 3_600;
  const gevallen: [string, () => void][] = [
    ['another nonce', () => (kwaad.claims = { nonce: randomBytes(16).toString('hex') })],
    ['no nonce', () => (kwaad.claims = { nonce: undefined })],
    ['another issuer', () => (kwaad.claims = { iss: 'https://elders.example' })],
    ['meant for another client', () => (kwaad.claims = { aud: 'ander huis' })],
    ['no subject', () => (kwaad.claims = { sub: undefined })],
    ['past its end', () => (kwaad.claims = { exp: uren(-1), iat: uren(-2) })],
    ['signed with another key', () => (kwaad.sleutel = vals.privateKey)],
    ['signed with an unknown key', () => (kwaad.kop = { kid: 'onbekend' })],
    ['not signed', () => (kwaad.kop = { alg: 'none' })],
    [
      'content changed after signing',
      () =>
        (kwaad.knoei = (jwt) => {
          const [kop, last = '', hand] = jwt.split('.');
          return [
            kop,
            Buffer.from(Buffer.from(last, 'base64url').toString().replace('nadia', 'willem')).toString('base64url'),
            hand,
          ].join('.');
        }),
    ],
    [
      'no id_token at all',
      () => (kwaad.token = { status: 200, antwoord: { access_token: 'toegang', token_type: 'bearer' } }),
    ],
    ['not JSON of OAuth', () => (kwaad.token = { status: 200, antwoord: ['onzin'] })],
  ];
  it.each(gevallen)('refuses an answer: %s', async (_naam, maakKwaad) => {
    maakKwaad();
    expect(await code(maakClient().voltooi(terug(), bewaar))).toBe('ANTWOORD_ONGELDIG');
  });

  it('refuses an answer with the name of another provider (RFC 9207)', async () => {
    kwaad.beschrijving = { authorization_response_iss_parameter_supported: true };
    expect(await code(maakClient().voltooi(terug({ iss: 'https://elders.example' }), bewaar))).toBe(
      'ANTWOORD_ONGELDIG',
    );
  });

  it('refuses another, a missing and a double state before the provider is asked anything', async () => {
    kwaad.gevraagd = [];
    const dubbel = terug();
    dubbel.searchParams.append('state', bewaar.state);
    const zonder = terug();
    zonder.searchParams.delete('state');
    for (const url of [terug({ state: 'x' }), dubbel, zonder])
      expect(await code(maakClient().voltooi(url, bewaar))).toBe('STATE_ONGELDIG');
    expect(await code(maakClient().voltooi(terug(), { ...bewaar, nonce: '' }))).toBe('VERLOPEN');
    expect(kwaad.gevraagd).toEqual([]);
  });

  it.each([
    ['access_denied', 'GEWEIGERD'],
    ['login_required', 'GEWEIGERD'],
    ['temporarily_unavailable', 'PROVIDER_ONBEREIKBAAR'],
    ['unauthorized_client', 'INSTELLING_ONGELDIG'],
    ['iets_nieuws', 'ANTWOORD_ONGELDIG'],
  ])('tells what the provider said: %s becomes %s', async (error, verwacht) => {
    const url = terug({ error });
    url.searchParams.delete('code');
    expect(await code(maakClient().voltooi(url, bewaar))).toBe(verwacht);
  });

  it('never tells the person what the provider wrote', async () => {
    const fout = await maakClient()
      .voltooi(terug({ error: 'access_denied', error_description: 'Bel 0900-OPLICHTER' }), bewaar)
      .catch((f: unknown) => f as InlogFout);
    expect(fout).toBeInstanceOf(InlogFout);
    expect(
      JSON.stringify([(fout as InlogFout).message, (fout as InlogFout).watNu, (fout as InlogFout).detail]),
    ).not.toContain('OPLICHTER');
  });
});

describe('a provider that does not answer', () => {
  it('says so for each that waits, and recovers by itself', async () => {
    const klok = maakZetbareKlok('2026-03-02T09:00:00Z');
    const client = maakClient({ klok });
    kwaad.statusBeschrijving = 503;
    kwaad.gevraagd = [];
    const uitkomsten = await Promise.all([1, 2, 3].map(() => code(client.begin())));
    expect(uitkomsten).toEqual(Array(3).fill('PROVIDER_ONBEREIKBAAR'));
    expect(await code(client.begin())).toBe('PROVIDER_ONBEREIKBAAR');
    expect(kwaad.gevraagd).toHaveLength(3);
    expect(await client.uitlogUrl('x', TERUG)).toBeNull();
    kwaad.statusBeschrijving = 200;
    klok.vooruit(1_000);
    expect(await code(client.begin())).toBe('gelukt');
  });

  it('stays in use with what was known, when it is down an hour later', async () => {
    const klok = maakZetbareKlok('2026-03-02T09:00:00Z');
    const client = maakClient({ klok });
    await client.begin();
    kwaad.statusBeschrijving = 500;
    klok.vooruit(2 * 3_600_000);
    expect(await code(client.begin())).toBe('gelukt');
  });

  it('says so when there is no connection, and when it fails halfway', async () => {
    const dicht = createServer();
    const poort = await luister(dicht);
    await sluit(dicht);
    expect(await code(maakClient({ issuer: `http://127.0.0.1:${poort}` }).begin())).toBe('PROVIDER_ONBEREIKBAAR');
    kwaad.token = { status: 502, antwoord: {} };
    expect(await code(maakClient().voltooi(terug(), bewaar))).toBe('PROVIDER_ONBEREIKBAAR');
    kwaad.token = null;
    kwaad.beschrijving = { token_endpoint: `http://127.0.0.1:${poort}/token` };
    expect(await code(maakClient().voltooi(terug(), bewaar))).toBe('PROVIDER_ONBEREIKBAAR');
  });
});

describe('settings that cannot be right', () => {
  it.each([
    ['http elsewhere', { issuer: 'http://idp.example' }],
    ['http not allowed', { onveiligToegestaan: false }],
    ['no address', { issuer: 'idp' }],
    ['no client', { clientId: '' }],
    ['secret and key', { privateKeyJwk: { kty: 'EC' } }],
  ])('refuses to be made: %s', (_naam, o) => {
    expect(() => maakClient(o)).toThrow(
      expect.objectContaining({ code: 'INSTELLING_ONGELDIG', detail: expect.any(String) }),
    );
  });

  it('says that the provider does not know this installation, or is another one', async () => {
    kwaad.token = { status: 401, antwoord: { error: 'invalid_client' } };
    expect(await code(maakClient().voltooi(terug(), bewaar))).toBe('INSTELLING_ONGELDIG');
    kwaad.beschrijving = { issuer: 'https://elders.example' };
    expect(await code(maakClient().begin())).toBe('INSTELLING_ONGELDIG');
    kwaad.beschrijving = {};
    expect(await code(maakClient({ clientSecret: null, privateKeyJwk: { kty: 'EC', alg: 'HS256' } }).begin())).toBe(
      'INSTELLING_ONGELDIG',
    );
  });
});

describe('logging in with another organisation', () => {
  it('sends the browser with PKCE, state and nonce, fresh each time', async () => {
    const client = maakClient();
    const [een, twee] = [await client.begin(), await client.begin()];
    const q = new URL(een.url).searchParams;
    expect(Object.fromEntries(q)).toEqual({
      client_id: 'huis',
      response_type: 'code',
      redirect_uri: TERUG,
      scope: 'openid profile',
      state: een.bewaar.state,
      nonce: een.bewaar.nonce,
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(een.bewaar.codeVerifier).digest('base64url'),
    });
    expect(new Set([...Object.values(een.bewaar), ...Object.values(twee.bewaar)]).size).toBe(6);
  });

  it('gives who logged in, with the address that was registered whatever a proxy made of it', async () => {
    kwaad.claims = { email: 'nadia@gemeente.example', email_verified: false, acr: 'hoog' };
    const anders = new URL(terug().href.replace('http://localhost:1', 'http://binnen:9'));
    expect(await maakClient().voltooi(anders, bewaar)).toMatchObject({
      iss: issuer,
      sub: 'nadia',
      naam: 'Nadia',
      email: undefined,
      acr: 'hoog',
      sid: 's-1',
    });
    expect(kwaad.gevraagd.at(-2)?.velden.get('redirect_uri')).toBe(TERUG);
    expect(kwaad.gevraagd.at(-2)?.auth).toMatch(/^Basic /);
  });

  it('proves itself by a key of its own, or in the form when the provider wants that', async () => {
    const privateKeyJwk = { ...vals.privateKey.export({ format: 'jwk' }), alg: 'ES256', kid: 'huis-1' };
    await maakClient({ clientSecret: null, privateKeyJwk }).voltooi(terug(), bewaar);
    const metSleutel = kwaad.gevraagd.find((g) => g.pad === '/token')!.velden;
    expect(metSleutel.get('client_assertion')).toMatch(/^ey/);
    kwaad.gevraagd = [];
    kwaad.beschrijving = { token_endpoint_auth_methods_supported: ['client_secret_post'] };
    await maakClient().voltooi(terug(), bewaar);
    expect(kwaad.gevraagd.find((g) => g.pad === '/token')!.velden.get('client_secret')).toBe('geheim');
  });

  it('reaches the provider at another address than browsers do', async () => {
    const buiten = 'https://inloggen.example';
    kwaad.beschrijving = {
      issuer: buiten,
      authorization_endpoint: `${buiten}/auth`,
      token_endpoint: `${buiten}/token`,
      jwks_uri: `${buiten}/jwks`,
    };
    kwaad.claims = { iss: buiten };
    const client = maakClient({ issuer: buiten, bereikbaarVia: issuer });
    expect((await client.begin()).url).toMatch(/^https:\/\/inloggen\.example\/auth\?/);
    expect(await client.voltooi(terug(), bewaar)).toMatchObject({ iss: buiten, sub: 'nadia' });
  });

  it('knows where to log out, and that some providers have no such place', async () => {
    expect(await maakClient().uitlogUrl('tok', 'http://localhost:1/uitgelogd')).toBe(
      `${issuer}/uit?id_token_hint=tok&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fuitgelogd&client_id=huis`,
    );
    kwaad.beschrijving = { end_session_endpoint: undefined };
    expect(await maakClient().uitlogUrl('tok', 'http://localhost:1/uitgelogd')).toBeNull();
  });
});
