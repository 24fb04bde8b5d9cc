import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findDraaiend } from '../platform/database/ingebed-aanhaken.ts';
import { startIngebed } from '../platform/database/ingebed.ts';
import { bouwProgramma, maakMap, startProgramma, vrijePoort, type Programma } from './proef/programma.ts';

// One start is quick, but other tests may be at work on the same machine.
vi.setConfig({ testTimeout: 60_000 });

// The program as people start it: the bundle, a process, its own PostgreSQL.

let bundel: string;
let data: ReturnType<typeof maakMap>;
const lopend: Programma[] = [];

async function begin(env: Record<string, string> = {}, argumenten?: string[], map = data.map): Promise<Programma> {
  const p = await startProgramma(bundel, map, env, argumenten);
  lopend.push(p);
  return p;
}

beforeAll(async () => {
  data = maakMap();
  bundel = await bouwProgramma(data.map);
}, 120_000);
afterAll(async () => {
  for (const p of lopend) p.kind.kill('SIGTERM');
  await Promise.all(lopend.map((p) => p.einde()));
  data.weg();
  rmSync(path.dirname(bundel), { recursive: true, force: true });
}, 120_000);

const link = (p: Programma) => /http:\/\/localhost:\d+\/eerste-beheerder\?sleutel=[\w-]{43}/.exec(p.uit())?.[0] ?? '';
const naam = {
  naam: 'Ben Meijer',
  functie: 'beheerder',
  organisatie: 'Gemeente Veenrijk',
  gemeentenaam: 'Veenrijk',
  gemeentecode: 'GM9001',
};

function verstuur(adres: string, velden: Record<string, string>): Promise<Response> {
  const url = new URL(adres);
  const body = new URLSearchParams({ _link: url.searchParams.get('sleutel') ?? '', ...velden });
  return fetch(url.origin + url.pathname, { method: 'POST', body, redirect: 'manual' });
}

async function alsEigenaar<T>(map: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: findDraaiend(path.join(map, 'postgres')) });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
}

function postgresDraait(map: string): boolean {
  return findDraaiend(path.join(map, 'postgres')) !== undefined;
}

describe('het weigert te starten met een zin en wat te doen, zonder stapel', () => {
  async function weigert(env: Record<string, string>, argumenten?: string[], map?: string): Promise<string> {
    const p = await begin(env, argumenten, map);
    expect(await p.einde()).toBe(1);
    // What it did before stands above an empty line; under it the two sentences, and one line for machines.
    const [zin, watNu, ...rest] = p
      .uit()
      .slice(p.uit().indexOf('\n\n') + 1)
      .trim()
      .split('\n');
    expect(
      [zin, watNu].every((z) => /^[A-Z‘].{10,}$/.test(z ?? '')),
      p.uit(),
    ).toBe(true);
    expect(rest.map((r) => (JSON.parse(r) as { gebeurtenis: string }).gebeurtenis)).toEqual(['start mislukt']);
    expect(p.uit()).not.toMatch(/\bat |node:internal|main\.js/);
    return `${zin} ${watNu}`;
  }

  test.each([
    ['PORT', { PORT: 'acht' }, /PORT is ‘acht’/],
    ['BASIS_URL', { BASIS_URL: 'http://samenzicht.example' }, /gaat niet over https/],
    ['OIDC_ISSUER zonder OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://inlog.example' }, /horen bij elkaar/],
    [
      'OIDC_ISSUER zonder https',
      { OIDC_ISSUER: 'http://inlog.example', OIDC_CLIENT_ID: 'x' },
      /OIDC_ISSUER .* gaat niet over https/,
    ],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }, /geen PostgreSQL-adres/],
    ['DATABASE_URL waar niets is', { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x' }, /niet te bereiken/],
    ['ADRES', { ADRES: '203.0.113.9' }, /kan dit programma niet luisteren/],
  ])('een verkeerde instelling: %s', async (_naam, env, verwacht) => {
    const eigen = maakMap();
    expect(await weigert(env, undefined, eigen.map)).toMatch(verwacht);
    expect(postgresDraait(eigen.map)).toBe(false);
    eigen.weg();
  });

  test('een onbekend argument', async () => {
    expect(await weigert({}, ['--leeeg'])).toMatch(/Onbekend argument: --leeeg/);
  });

  test('een poort die bezet is, voordat er een database start', async () => {
    const server = createServer();
    const poort = await vrijePoort();
    await new Promise<void>((klaar) => {
      server.listen(poort, '127.0.0.1', klaar);
    });
    expect(await weigert({ PORT: String(poort) })).toMatch(
      new RegExp(`Poort ${poort} is al in gebruik.*PORT=${poort + 1}`),
    );
    expect(readdirSync(data.map)).toEqual([]);
    server.close();
  });

  test('een gegevensmap die geen map is, of niet te beschrijven', async () => {
    const bestand = path.join(data.map, 'bestand');
    writeFileSync(bestand, '');
    expect(await weigert({ DATA_DIR: bestand })).toMatch(/is niet te lezen of te beschrijven/);
    if (process.getuid?.() !== 0) {
      chmodSync(data.map, 0o500);
      expect(await weigert({ DATA_DIR: path.join(data.map, 'x') })).toMatch(/niet te lezen of te beschrijven/);
      chmodSync(data.map, 0o755);
    }
    rmSync(bestand);
  });

  test('de demo op een adres dat anderen bereiken, en zij legt niets vast', async () => {
    const eigen = maakMap();
    expect(await weigert({ BASIS_URL: 'https://samenzicht.example' }, [], eigen.map)).toMatch(/De demo start niet op/);
    const p = await begin({ BASIS_URL: 'https://samenzicht.example' }, ['--leeg'], eigen.map);
    await wachtOp(() => link2(p) !== '');
    p.kind.kill('SIGTERM');
    expect(await p.einde()).toBe(0);
    eigen.weg();
  }, 120_000);

  const link2 = (p: Programma) => /https:\/\/samenzicht\.example\/eerste-beheerder\S+/.exec(p.uit())?.[0] ?? '';
});

describe('een lege installatie', () => {
  let p: Programma;
  let eerste: string;

  test('antwoordt pas op /gezond als zij klaar is, en geeft een link voor de eerste beheerder', async () => {
    p = await begin();
    const statussen = new Set<number>();
    while (!statussen.has(200)) {
      const r = await fetch(`http://localhost:${p.poort}/gezond`).catch(() => null);
      if (r) statussen.add(r.status);
      await wacht(20);
    }
    expect([...statussen]).toEqual([503, 200]);
    await wachtOp(() => link(p) !== '');
    eerste = link(p);
    expect((await fetch(eerste)).status).toBe(200);
    expect(p.uit()).not.toMatch(/demo/i);
  }, 120_000);

  test('geen andere rol dan die van het systeem komt bij de wachtrij, en geen tabel ervan is van het programma', async () => {
    const rijen = await alsEigenaar(data.map, (c) =>
      c.query(`select distinct r.rolname from pg_roles r, pg_class t where t.relnamespace = 'wachtrij'::regnamespace and t.relkind in ('r', 'p')
        and r.rolname like 'samenzicht\\_%' and (has_table_privilege(r.oid, t.oid, 'select, insert, update, delete') or t.relowner = r.oid)`),
    );
    expect(rijen.rows).toEqual([{ rolname: 'samenzicht_systeem' }]);
  });

  test('een andere link, een verlopen link en een gebruikte link geven een pagina die zegt waarom', async () => {
    expect((await fetch(`${eerste}x`)).status).toBe(410);
    const verzet = (uren: number) =>
      alsEigenaar(data.map, (c) =>
        c.query(`update eenmalige_links set verloopt_op = verloopt_op + $1::interval`, [`${uren} hours`]),
      );
    await verzet(-25);
    const r = await fetch(eerste);
    expect([r.status, await r.text()]).toEqual([410, expect.stringContaining('ouder dan 24 uur')]);
    await verzet(25);
    expect((await verstuur(eerste, { ...naam, gemeentecode: '9001' })).status).toBe(422);
    // Two at once: one becomes beheerder.
    const tegelijk = await Promise.all([verstuur(eerste, naam), verstuur(eerste, naam)]);
    expect(new Set(tegelijk.map((x) => x.status))).toEqual(new Set([303, 410]));
    const cookie = tegelijk.find((x) => x.status === 303)!.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^__Host-samenzicht=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const petten = await fetch(`http://localhost:${p.poort}/petten`, { headers: { cookie: cookie.split(';')[0]! } });
    expect(await petten.text()).toContain('Dit is nu uw pet');
    expect((await fetch(eerste)).status).toBe(410);
  });

  test('de link staat alleen als hash in de database, en niets van wat iemand invulde in het eigen log', async () => {
    const { rows } = await alsEigenaar(data.map, (c) => c.query('select l::text as t from eenmalige_links l'));
    expect(rows[0].t).not.toContain(new URL(eerste).searchParams.get('sleutel'));
    const regels = p
      .uit()
      .split('\n')
      .filter((r) => r.startsWith('{'));
    expect(regels.join('')).not.toMatch(/Meijer|sleutel=|__Host/);
    expect(regels.map((r) => JSON.parse(r))).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'aanvraag', route: '/eerste-beheerder', status: 303 }),
    );
  });

  test('een tweede programma op dezelfde gegevens weigert, en stoort het eerste niet', async () => {
    const tweede = await begin();
    expect(await tweede.einde()).toBe(1);
    expect(tweede.uit()).toMatch(/al in gebruik door dit programma/);
    expect((await fetch(`http://localhost:${p.poort}/gezond`)).status).toBe(200);
  });

  test('SIGTERM laat een lopende aanvraag af en neemt haar database mee', async () => {
    const koppen = { expect: '100-continue', 'transfer-encoding': 'chunked' };
    const lang = request({
      host: '127.0.0.1',
      port: p.poort,
      path: '/v1/meldingen',
      method: 'POST',
      headers: { host: `localhost:${p.poort}`, ...koppen },
    });
    const antwoord = once(lang, 'response') as Promise<[IncomingMessage]>;
    lang.flushHeaders();
    await once(lang, 'continue');
    p.kind.kill('SIGTERM');
    await wacht(300);
    await expect(fetch(`http://localhost:${p.poort}/gezond`)).rejects.toThrow('fetch failed');
    lang.end('{}');
    expect((await antwoord)[0].statusCode).toBe(401);
    lang.destroy();
    expect(await p.einde()).toBe(0);
    expect(postgresDraait(data.map)).toBe(false);
  });

  test('een tweede start geeft de beheerder zonder account een nieuwe link', async () => {
    p = await begin({}, []);
    await p.klaar();
    await wachtOp(() => link(p) !== '');
    const r = await verstuur(link(p), {});
    expect([r.status, r.headers.get('location')]).toEqual([303, '/']);
  }, 120_000);

  test('met een ander of zonder sleutelbestand start zij niet meer', async () => {
    p.kind.kill('SIGINT');
    expect(await p.einde()).toBe(0);
    const bestand = path.join(data.map, 'sleutels.json');
    const goed = readFileSync(bestand);
    rmSync(bestand);
    const zonder = await begin();
    expect([await zonder.einde(), zonder.uit()]).toEqual([1, expect.stringContaining('ontbreekt het sleutelbestand')]);
    expect(existsSync(bestand)).toBe(false);
    const sleutels = JSON.parse(goed.toString()) as { geheim: string };
    writeFileSync(bestand, JSON.stringify({ ...sleutels, geheim: Buffer.alloc(32, 1).toString('base64') }));
    const ander = await begin();
    expect([await ander.einde(), ander.uit()]).toEqual([1, expect.stringContaining('hoort niet bij deze database')]);
    writeFileSync(bestand, goed);
  }, 120_000);

  test('een nieuwer schema wordt niet aangeraakt', async () => {
    const ingebed = await startIngebed({ dataDir: path.join(data.map, 'postgres') });
    const client = new pg.Client({ connectionString: ingebed.url });
    await client.connect();
    await client.query(`insert into migraties values (9999, '9999-morgen.sql', 'x', now())`);
    await client.end();
    await ingebed.stop();
    const nieuw = await begin();
    expect([await nieuw.einde(), nieuw.uit()]).toEqual([
      1,
      expect.stringContaining('nieuwere versie van dit programma'),
    ]);
    expect(postgresDraait(data.map)).toBe(false);
  });
});

async function wachtOp(klopt: () => boolean): Promise<void> {
  for (let n = 0; !klopt(); n += 1) {
    if (n > 600) throw new Error('dat kwam niet');
    await wacht(50);
  }
}
