import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { declaraties, kamers } from './huis.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from './proef/webhuis.ts';

/** What every answer of the API carries (NL API Design Rules, /core/transport/security-headers). */
const API_KOPPEN = {
  'api-version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
  'cache-control': 'no-store',
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

let web: Webhuis;
let tess: Bezoeker;

beforeAll(async () => {
  web = await maakWebhuis();
  tess = await web.inloggen('tess');
});
afterAll(() => web.sluit());

const melding = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-03-02T09:30:00Z',
  bron: 'buurt',
  wijze: 'telefoon',
  anoniem: true,
  tekst: 'De muziek staat elke nacht aan en er staan auto’s dubbel geparkeerd.',
  urgentie: 'gewoon',
  terugkoppelingGewenst: false,
};
const VREEMD_ID = '0199aaaa-0000-7000-8000-000000000001';
const invul = (pad: string) => pad.replaceAll(/\{\w+\}/g, VREEMD_ID);
const aantal = async (tabel: string) =>
  (await web.huis.eigenaar.query(`select count(*)::int as n from ${tabel}`)).rows[0].n as number;
const schrijvend = declaraties.filter((d) => d.route.methode !== 'GET');
const namen = (lijst: typeof declaraties) => lijst.map((d) => [d.naam, d] as const);

describe('niets zonder sessie, niets zonder bewijs dat het van ons formulier komt', () => {
  test.each(namen(declaraties))('V2 %s zonder sessie is 401, als probleem met uitleg', async (_naam, d) => {
    const r = await fetch(`${web.basisUrl}/v1${invul(d.route.pad)}`, { method: d.route.methode });
    expect(r.status).toBe(401);
    expect(r.headers.get('content-type')).toBe('application/problem+json');
    expect(await r.json()).toMatchObject({ code: 'NIET_INGELOGD', status: 401, watNu: expect.stringMatching(/\.$/) });
    expect(Object.fromEntries(r.headers)).toMatchObject(API_KOPPEN);
  });

  test.each(namen(schrijvend))('%s met een sessie maar zonder CSRF-token is 403', async (_naam, d) => {
    const r = await tess.api(d.route.methode, invul(d.route.pad), {}, { 'x-csrf-token': 'verzonnen' });
    expect(r.status).toBe(403);
    expect(await r.json()).toMatchObject({ code: 'CSRF_ONGELDIG' });
  });

  test('een formulier met het token van een andere sessie doet niets', async () => {
    const ander = await web.inloggen('cor');
    const voor = await aantal('meldingen');
    const r = await tess.pagina('/meldingen', { ...vlak(melding), _csrf: ander.csrf, _sleutel: 'vreemd-token-1' });
    expect(r.status).toBe(403);
    expect(await aantal('meldingen')).toBe(voor);
  });

  test.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['same-site', { 'sec-fetch-site': 'same-site' }],
    ['een andere oorsprong', { origin: 'https://elders.example' }],
    ['een verborgen oorsprong', { origin: 'null' }],
  ])('een aanvraag die iets verandert komt niet van elders: %s', async (_naam, koppen) => {
    const r = await tess.api('POST', '/meldingen', melding, koppen);
    expect(r.status).toBe(403);
    expect(await r.json()).toMatchObject({ code: 'CSRF_ONGELDIG' });
    expect(
      (await tess.api('POST', '/meldingen', melding, { 'sec-fetch-site': 'same-origin', origin: web.basisUrl })).status,
    ).toBe(201);
  });

  test.each(['', 'x', 'a'.repeat(43), '../../etc/passwd', '%00'])(
    'een verzonnen cookie %j is geen sessie',
    async (waarde) => {
      const r = await web.ruw({ pad: `/v1/meldingen/${VREEMD_ID}`, koppen: { cookie: `__Host-samenzicht=${waarde}` } });
      expect(r.status).toBe(401);
    },
  );
});

describe('dezelfde sleutel, één keer', () => {
  const sleutel = (s: string) => ({ 'idempotency-key': s });

  test('zonder Idempotency-Key wordt geweigerd', async () => {
    const r = await tess.api('POST', '/meldingen', melding, sleutel(''));
    expect([r.status, ((await r.json()) as { code: string }).code]).toEqual([400, 'SLEUTEL_ONTBREEKT']);
  });

  test('met andere inhoud is 409 en er komt niets bij', async () => {
    await tess.api('POST', '/meldingen', melding, sleutel('http-sleutel-een'));
    const voor = await aantal('meldingen');
    const r = await tess.api('POST', '/meldingen', { ...melding, urgentie: 'spoed' }, sleutel('http-sleutel-een'));
    expect([r.status, ((await r.json()) as { code: string }).code]).toEqual([409, 'SLEUTEL_HERGEBRUIKT']);
    expect(await aantal('meldingen')).toBe(voor);
  });

  test('tweemaal na elkaar en achtmaal tegelijk geeft één rij en steeds hetzelfde antwoord', async () => {
    const voor = await aantal('meldingen');
    const doe = async (s: string) => (await tess.api('POST', '/meldingen', melding, sleutel(s))).json();
    const na = [await doe('http-sleutel-twee'), await doe('http-sleutel-twee')];
    expect(na[1]).toEqual(na[0]);
    const samen = await Promise.all(Array.from({ length: 8 }, () => doe('http-sleutel-drie')));
    for (const antwoord of samen) expect(antwoord).toEqual(samen[0]);
    expect(await aantal('meldingen')).toBe(voor + 2);
  });
});

describe('wat er binnenkomt', () => {
  test('B12.1 een onbekend veld wordt geweigerd, in de inhoud en in het adres', async () => {
    const r = await tess.api('POST', '/meldingen', { ...melding, 'Verzonnen Naam': '1990-01-01' });
    const antwoord = await r.text();
    expect([r.status, antwoord]).toEqual([400, expect.stringContaining('Onbekend veld')]);
    // What is asked is named; what was sent can be the name of a person.
    expect(antwoord).toContain('plaatsomschrijving');
    expect(antwoord).not.toContain('Verzonnen');
    expect((await tess.api('GET', `/meldingen/${VREEMD_ID}?nationaliteit=x`)).status).toBe(400);
  });

  test.each([
    ['NUL', JSON.stringify({ ...melding, tekst: 'Een tekst van genoeg lengte met \u0000 erin.' })],
    [
      'een half teken',
      JSON.stringify({ ...melding, tekst: 'Een tekst van genoeg lengte met X erin.' }).replace('X', '\\ud800'),
    ],
    ['geen JSON', '{"gemeente": '],
    ['een lijst', '[]'],
    ['een getal', '7'],
    ['__proto__', '{"__proto__": {"gemeente": "GM9001"}}'],
  ])('%s is een 400 met een zin, geen crash', async (_naam, inhoud) => {
    const r = await tess.api('POST', '/meldingen', inhoud);
    expect(r.status).toBe(400);
    expect(await r.json()).toMatchObject({ code: expect.stringMatching(/INVOER_ONGELDIG|AANVRAAG_ONLEESBAAR/) });
  });

  test.each([
    ['een half miljoen lagen diep', `{"tekst":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
    [
      'een veld van een half miljoen lagen diep',
      `{"gemeente":"GM9001","tekst":${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}}`,
    ],
  ])('%s wordt geweigerd met een zin voordat zij gelezen wordt', async (_naam, inhoud) => {
    const r = await tess.api('POST', '/meldingen', inhoud);
    expect(r.status).toBe(413);
    expect(await r.json()).toMatchObject({ code: 'TE_GROOT' });
  });

  test('3 MB wordt geweigerd, ook in stukken zonder lengte, en 1 MB niet om haar grootte', async () => {
    const koppen = {
      cookie: `__Host-samenzicht=${tess.token}`,
      'x-csrf-token': tess.csrf,
      'content-type': 'application/json',
      'idempotency-key': 'grote-sleutel',
    };
    const stuk = Buffer.alloc(512 * 1024, 'a');
    const groot = await web.ruw({
      methode: 'POST',
      pad: '/v1/meldingen',
      koppen,
      lijf: Buffer.alloc(3 * 1024 * 1024, 'a'),
    });
    expect([groot.status, JSON.parse(groot.tekst).code]).toEqual([413, 'TE_GROOT']);
    const stukken = await web.ruw({ methode: 'POST', pad: '/v1/meldingen', koppen, stukken: Array(6).fill(stuk) });
    expect([stukken.status, JSON.parse(stukken.tekst).code]).toEqual([413, 'TE_GROOT']);
    const past = await web.ruw({ methode: 'POST', pad: '/v1/meldingen', koppen, stukken: [stuk, stuk] });
    expect([past.status, JSON.parse(past.tekst).code]).toEqual([400, 'AANVRAAG_ONLEESBAAR']);
    expect((await fetch(`${web.basisUrl}/gezond`)).status).toBe(200);
  });
});

describe('wat er naar buiten gaat', () => {
  const soorten: [string, string, number][] = [
    ['een pagina', '/petten', 200],
    ['een pagina die er niet is', '/bestaat-niet', 404],
    ['een doorverwijzing', '/meldingen/nieuw', 200],
    ['de beschrijving van de API', '/v1/openapi.json', 200],
    ['een pad dat er niet is in de API', '/v1/bestaat-niet', 404],
    ['een bestand van de vormgeving dat er niet is', '/activa/niets.css', 404],
    ['de gezondheid', '/gezond', 200],
  ];

  test.each(soorten)('%s draagt alle koppen die beschermen', async (_naam, pad, status) => {
    const r = await tess.pagina(pad);
    expect(r.status).toBe(status);
    expect(Object.fromEntries(r.headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
      ),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': expect.stringMatching(/no-store|immutable/),
    });
    expect(r.headers.get('x-powered-by') ?? r.headers.get('server')).toBeNull();
    expect(r.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/);
  });

  test('de beschrijving van de API volgt de NL API Design Rules', async () => {
    const r = await fetch(`${web.basisUrl}/v1/openapi.json`);
    const map = mkdtempSync(path.join(tmpdir(), 'samenzicht-api-'));
    const bestand = path.join(map, 'openapi.json');
    writeFileSync(bestand, await r.text());
    const lint = spawnSync(process.execPath, ['scripts/api-lint.mjs', bestand], { encoding: 'utf8' });
    rmSync(map, { recursive: true });
    expect(lint.stdout.split('\n').filter((z) => z.startsWith('fout'))).toEqual([]);
    expect(lint.status).toBe(0);
    expect(Object.fromEntries(r.headers)).toMatchObject(API_KOPPEN);
  });

  test('security.txt zegt waar een zwakke plek te melden is, en loopt af (RFC 9116)', async () => {
    const r = await web.ruw({ pad: '/.well-known/security.txt' });
    expect([r.status, r.koppen['content-type']]).toEqual([200, 'text/plain; charset=UTF-8']);
    expect(r.tekst).toMatch(
      /^Contact: mailto:\S+\nExpires: 2026-\S+Z\n.*\nCanonical: http:\S+\/\.well-known\/security\.txt\n$/s,
    );
  });

  test.each(['elders.example', 'localhost:1', '127.0.0.1'])(
    'wie onder de naam %s komt, wordt naar het ene adres gestuurd en krijgt niets te zien',
    async (host) => {
      const r = await web.ruw({ pad: '/meldingen?a=1', koppen: { host, cookie: `__Host-samenzicht=${tess.token}` } });
      expect([r.status, r.koppen.location]).toEqual([308, `${web.basisUrl}/meldingen?a=1`]);
      expect(r.tekst).toBe('');
    },
  );

  test('een terugweg naar een andere website wordt niet gevolgd', async () => {
    const vreemd = ['//elders.example', 'https://elders.example', '/\\elders.example'];
    for (const terug of [...vreemd, '/a b', '/\u0000x', '/%E0%A4%A', '/é']) {
      const r = await tess.pagina('/thema', { thema: 'donker', terug, _csrf: tess.csrf });
      expect([r.status, r.headers.get('location')]).toEqual([303, '/']);
    }
  });

  test('wat geen formulier is, of een terugweg heeft die niemand leest, is een fout van wie het stuurt', async () => {
    for (const pad of ['/thema', '/uitloggen']) {
      const r = await web.ruw({ methode: 'POST', pad, lijf: '{}', koppen: { 'content-type': 'application/json' } });
      expect([pad, r.status]).toEqual([pad, 400]);
    }
    const r = await tess.pagina('/meldingen', {
      _csrf: tess.csrf,
      _sleutel: 'x'.repeat(8),
      _terug: '/meldingen/%E0%A4%A',
    });
    expect(r.status).toBe(400);
  });

  test('B3.3 een deur voor programma’s leest niets van wie geen token heeft, en niets wat te groot is', async () => {
    for (const { pad } of kamers.flatMap((k) => k.ingangen ?? [])) {
      const stuur = (lijf: string) =>
        web.ruw({
          methode: 'POST',
          pad: `/v1${pad}`,
          koppen: { authorization: `Bearer ${'x'.repeat(43)}`, 'idempotency-key': 'sleutel-1' },
          lijf,
        });
      expect((await stuur('{ geen json')).status, pad).toBe(401);
      expect((await stuur('x'.repeat(140_000))).status, pad).toBe(413);
    }
  });

  test('wie steeds opnieuw begint met inloggen moet wachten, en een ander niet', async () => {
    for (const pad of ['/inloggen', '/inloggen/terug']) {
      const statussen: number[] = [];
      for (let n = 0; n < 7; n += 1) statussen.push((await web.ruw({ pad })).status);
      expect(statussen.slice(-1), pad).toEqual([429]);
    }
    expect((await tess.pagina('/petten')).status).toBe(200);
    web.huis.klok.vooruit(10_000);
    expect((await web.ruw({ pad: '/inloggen' })).status).toBe(503);
  });
});

describe('V2 de sessie', () => {
  const stil = (minuten: number) => web.huis.klok.vooruit(minuten * 60_000);
  const status = async (b: Bezoeker) => (await b.api('POST', '/meldingen/_zoek', {})).status;

  test('V2 na 30 minuten stil is een sessie voorbij, en gebruik houdt haar niet langer dan tien uur', async () => {
    const een = await web.inloggen('jet');
    stil(31);
    expect(await status(een)).toBe(401);
    const twee = await web.inloggen('jet');
    for (let n = 0; n < 29; n += 1) {
      stil(20);
      expect(await status(twee), `na ${(n + 1) * 20} minuten`).toBe(200);
    }
    stil(21);
    expect(await status(twee)).toBe(401);
  });

  test('V2 overal uitloggen beëindigt elke sessie van wie het vraagt, en van niemand anders', async () => {
    const [een, twee, ander] = [await web.inloggen('jet'), await web.inloggen('jet'), await web.inloggen('tess')];
    const r = await een.pagina('/uitloggen', { _csrf: een.csrf, overal: 'ja' });
    expect(r.headers.get('set-cookie')).toMatch(/__Host-samenzicht=;.*Max-Age=0/);
    expect(r.headers.get('clear-site-data')).toBe('"cache", "storage"');
    web.huis.klok.vooruit(3_000);
    expect([await status(een), await status(twee), await status(ander)]).toEqual([401, 401, 200]);
  });

  test('V2 B12.8 wisselen van pet staat in het log, met van welke naar welke', async () => {
    const { max } = MENSEN;
    const pet = '01900000-0000-7000-8002-0000000000ff';
    await web.huis.eigenaar.query(
      `insert into petten (id, medewerker_id, soort, compartiment, gemeenten, geldig_van) values ($1, $2, 'jurist', 'toezicht', '{GM9001}', '2026-02-01')`,
      [pet, max.medewerkerId],
    );
    const b = await web.inloggen('max');
    expect((await b.api('POST', '/meldingen/_zoek', {})).status, 'zonder gekozen pet is er niets te zien').toBe(403);
    for (const id of [max.petId, pet]) expect((await b.pagina(`/petten/${id}`, { _csrf: b.csrf })).status).toBe(303);
    const { rows } = await web.huis.eigenaar.query(
      `select naam, petsoort, toelichting from verwerkingen where medewerker_id = $1 and naam = 'pet.wisselen' order by id`,
      [max.medewerkerId],
    );
    expect(rows).toEqual([
      { naam: 'pet.wisselen', petsoort: 'toezichthouder', toelichting: 'naar toezichthouder' },
      { naam: 'pet.wisselen', petsoort: 'jurist', toelichting: 'van toezichthouder naar jurist' },
    ]);
  });

  test('V2 niemand zet de pet van een ander op', async () => {
    const b = await web.inloggen('tess');
    const r = await b.pagina(`/petten/${MENSEN.bea.petId}`, { _csrf: b.csrf });
    expect(r.status).toBe(403);
    expect((await b.api('POST', '/meldingen/_zoek', {})).status).toBe(200);
  });
});

function vlak(o: Record<string, string | boolean>): Record<string, string> {
  return Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typeof v === 'boolean' ? (v ? 'ja' : 'nee') : v]));
}
