import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakZetbareKlok } from '../klok.ts';
import { createInlogclient, InlogFout, type Inlogclient } from './index.ts';
import { eisSterkte, eisVers } from './eisen.ts';
import { luister, sluit } from './proef-huis.ts';

const echt = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const vals = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const klok = maakZetbareKlok('2026-03-02T09:00:00Z');
const NU = Math.floor(klok.nu().getTime() / 1_000);
const UITLOGGEN = { 'http://schemas.openid.net/event/backchannel-logout': {} };

let server: Server;
let issuer: string;
let client: Inlogclient;

beforeAll(async () => {
  server = createServer((req, res) => {
    const inhoud = req.url === '/jwks' ? { keys: [jwk()] } : beschrijving();
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
  });
  issuer = `http://127.0.0.1:${await luister(server)}`;
  client = createInlogclient({
    issuer,
    clientId: 'huis',
    clientSecret: 'geheim',
    redirectUri: 'http://localhost:1/inloggen/terug',
    onveiligToegestaan: true,
    klok,
  });
});
afterAll(() => sluit(server));

const jwk = () => ({ ...echt.publicKey.export({ format: 'jwk' }), kid: 'echt', use: 'sig', alg: 'ES256' });
const beschrijving = () => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
});

function bericht(claims: Record<string, unknown> = {}, kop: object = {}, sleutel: KeyObject = echt.privateKey): string {
  const deel = (o: object) => Buffer.from(JSON.stringify(o)).toString('base64url');
  const last = {
    iss: issuer,
    aud: 'huis',
    iat: NU,
    exp: NU + 120,
    jti: 'j-1',
    sid: 's-1',
    events: UITLOGGEN,
    ...claims,
  };
  const tekst = `${deel({ alg: 'ES256', kid: 'echt', typ: 'logout+jwt', ...kop })}.${deel(last)}`;
  return `${tekst}.${sign('sha256', Buffer.from(tekst), { key: sleutel, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const code = (werk: Promise<unknown>) =>
  werk.then(
    () => 'gelukt',
    (fout: unknown) => (fout instanceof InlogFout ? fout.code : String(fout)),
  );

describe('a message that somebody logged out at the provider', () => {
  it.each<[string, () => string]>([
    ['of another issuer', () => bericht({ iss: 'https://elders.example' })],
    ['for another client', () => bericht({ aud: 'ander huis' })],
    ['signed with another key', () => bericht({}, {}, vals.privateKey)],
    ['not signed', () => bericht({}, { alg: 'none' })],
    ['signed with a shared secret', () => bericht({}, { alg: 'HS256' })],
    ['of ten minutes ago', () => bericht({ iat: NU - 700 })],
    ['past its end', () => bericht({ exp: NU - 90 })],
    ['without an end', () => bericht({ exp: undefined })],
    ['from the future', () => bericht({ iat: NU + 600, exp: NU + 900 })],
    ['without a moment', () => bericht({ iat: undefined })],
    ['without events', () => bericht({ events: undefined })],
    ['of another event', () => bericht({ events: { 'https://elders.example/event': {} } })],
    ['with the event as no object', () => bericht({ events: { [Object.keys(UITLOGGEN)[0]!]: true } })],
    ['with a nonce, as an id_token has', () => bericht({ nonce: 'n' })],
    ['without a jti', () => bericht({ jti: undefined })],
    ['without sid and sub', () => bericht({ sid: undefined })],
    ['that is no JWT', () => 'onzin'],
  ])('is refused: %s', async (_naam, maak) => {
    expect(await code(client.leesUitlogbericht(maak()))).toBe('UITLOGBERICHT_ONGELDIG');
  });

  it('names the session or the person, and how long the message could be sent again', async () => {
    expect(await client.leesUitlogbericht(bericht())).toMatchObject({
      iss: issuer,
      sid: 's-1',
      tot: new Date((NU + 180) * 1_000),
    });
    const [een, twee] = [bericht({ sid: undefined, sub: 'nadia' }), bericht({ jti: 'j-2' })];
    const u = await client.leesUitlogbericht(een);
    expect([u.sub, u.sid]).toEqual(['nadia', undefined]);
    expect((await client.leesUitlogbericht(twee)).jtiHash).not.toEqual(u.jtiHash);
  });
});

describe('a login that must be recent and strong', () => {
  it('is refused without a moment, and when it is of before this attempt', () => {
    for (const authTime of [undefined, NU - 61, 0])
      expect(() => eisVers(authTime, NU)).toThrow(expect.objectContaining({ code: 'NIET_VERS' }));
    expect(() => eisVers(NU - 30, NU)).not.toThrow();
    expect(() => eisVers(undefined, undefined)).not.toThrow();
  });

  it('is refused when its acr is another than was asked for, or absent', () => {
    for (const acr of [undefined, '', 'laag'])
      expect(() => eisSterkte(acr, ['hoog', 'hoogst'])).toThrow(expect.objectContaining({ code: 'TE_LICHT' }));
    expect(() => eisSterkte('hoogst', ['hoog', 'hoogst'])).not.toThrow();
    expect(() => eisSterkte(undefined, [])).not.toThrow();
  });

  it('asks the provider for both, and keeps what it asked', async () => {
    const { url, bewaar } = await client.begin({ opnieuw: true, acr: ['hoog', 'hoogst'] });
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      prompt: 'login',
      max_age: '0',
      acr_values: 'hoog hoogst',
    });
    expect(bewaar).toMatchObject({ vanaf: NU, acr: ['hoog', 'hoogst'] });
  });
});
