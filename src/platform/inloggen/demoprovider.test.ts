import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { maakZetbareKlok } from '../klok.ts';
import { createDemogeheugen } from './demo-geheugen.ts';
import { createDemoprovider, createInlogclient, type Demoprovideropties } from './index.ts';
import { luister, sluit, startProefhuis } from './proef-huis.ts';

const map = mkdtempSync(path.join(tmpdir(), 'demosleutel-'));
afterAll(() => rmSync(map, { recursive: true }));

const opties: Demoprovideropties = {
  issuer: 'http://localhost:8080/demo-inloggen',
  clientId: 'huis',
  clientSecret: 'geheim',
  redirectUris: ['http://localhost:8080/inloggen/terug'],
  postLogoutUris: [],
  personen: async () => [],
  weergave: () => '',
  demo: true,
};

describe('the demo provider refuses to start', () => {
  it('refuses outside the demo, whatever else is said', async () => {
    for (const demo of [false, undefined, 'ja', 1]) {
      await expect(createDemoprovider({ ...opties, demo: demo as boolean, buitenLoopback: true })).rejects.toThrow(
        /alleen in de demo/,
      );
    }
  });

  it('refuses where other machines can reach it, unless that was allowed', async () => {
    const issuer = 'https://demo.example/demo-inloggen';
    await expect(createDemoprovider({ ...opties, issuer })).rejects.toThrow(/demo\.example: andere machines/);
    await expect(createDemoprovider({ ...opties, issuer: 'http://localhost.elders.example/x' })).rejects.toThrow(
      /andere machines/,
    );
    expect(await createDemoprovider({ ...opties, issuer, buitenLoopback: true })).toHaveProperty('callback');
  });

  it('refuses without a path of its own', async () => {
    await expect(createDemoprovider({ ...opties, issuer: 'http://localhost:8080' })).rejects.toThrow(/eigen pad/);
  });
});

it('behind a proxy it keeps to its own https address, with secure cookies, and is reached from inside over http', async () => {
  const issuer = 'https://demo.example/demo-inloggen';
  const redirectUri = 'https://demo.example/inloggen/terug';
  const demo = await createDemoprovider({
    ...opties,
    issuer,
    redirectUris: [redirectUri],
    buitenLoopback: true,
  });
  const server = createServer((req, res) => demo.callback(req, res));
  const binnen = `http://127.0.0.1:${await luister(server)}`;
  try {
    const client = createInlogclient({
      issuer,
      clientId: 'huis',
      clientSecret: 'geheim',
      redirectUri,
      bereikbaarVia: binnen,
    });
    const { url } = await client.begin();
    expect(url).toMatch(/^https:\/\/demo\.example\/demo-inloggen\/auth\?/);
    const antwoord = await fetch(url.replace('https://demo.example', binnen), { redirect: 'manual' });
    expect(antwoord.headers.get('location')).toMatch(/^\/demo-inloggen\/kies\//);
    const koekjes = antwoord.headers.getSetCookie();
    expect(koekjes).toHaveLength(2);
    for (const k of koekjes) expect(k).toMatch(/; secure; httponly/i);
  } finally {
    await sluit(server);
  }
});

describe('the signing key', () => {
  const sleutels = async (sleutelmap?: string) => {
    const huis = await startProefhuis({ demo: { sleutelmap } });
    try {
      return (await (await fetch(`${huis.issuer}/jwks`)).json()) as { keys: { kid: string; d?: string }[] };
    } finally {
      await huis.stop();
    }
  };

  it('is another one after a restart when there is no folder, and never shows its secret', async () => {
    const [een, twee] = [await sleutels(), await sleutels()];
    expect(een.keys[0]?.kid).not.toBe(twee.keys[0]?.kid);
    expect(een.keys[0]).not.toHaveProperty('d');
  });

  it('is the same after a restart when there is a folder, closed to others; one that is broken is made anew', async () => {
    const een = await sleutels(map);
    expect(await sleutels(map)).toEqual(een);
    const bestand = path.join(map, 'demo-inlogsleutel.json');
    expect(statSync(bestand).mode & 0o777).toBe(0o600);
    writeFileSync(bestand, readFileSync(bestand, 'utf8').slice(0, 20));
    expect((await sleutels(map)).keys[0]?.kid).not.toBe(een.keys[0]?.kid);
  });
});

describe('what the demo provider remembers', () => {
  it('ends: each thing at its time, the oldest when there is too much, all of a grant together', async () => {
    const klok = maakZetbareKlok('2026-03-02T09:00:00Z');
    const plank = createDemogeheugen(klok, 3);
    const codes = plank('AuthorizationCode');
    await codes.upsert('kort', { grantId: 'g1' }, 60);
    await codes.upsert('lang', { grantId: 'g1', uid: 'u' });
    klok.vooruit(60_000);
    expect(await codes.find('kort')).toBeUndefined();
    expect(await codes.findByUid('u')).toMatchObject({ grantId: 'g1' });
    for (const id of ['a', 'b', 'c']) await codes.upsert(id, { grantId: id }, 60);
    expect(await codes.find('lang')).toBeUndefined();
    await codes.consume('a');
    expect(await codes.find('a')).toMatchObject({ consumed: klok.nu().getTime() / 1_000 });
    await plank('Grant').revokeByGrantId('b');
    expect([await codes.find('b'), await codes.find('c')]).toEqual([undefined, { grantId: 'c' }]);
    klok.vooruit(60_000);
    expect(await codes.find('c')).toBeUndefined();
  });
});

it('is loaded only for the demo: an installation without it does not carry the library', () => {
  const bron = `import { registerHooks } from 'node:module';
    let geladen = false;
    registerHooks({ resolve(naam, ctx, verder) { geladen ||= naam === 'oidc-provider'; return verder(naam, ctx); } });
    const { createDemoprovider } = await import('${path.join(import.meta.dirname, 'index.ts')}');
    const opties = { issuer: 'http://localhost:1/x', clientId: 'a', clientSecret: 'b', redirectUris: ['http://localhost:1/'], postLogoutUris: [] };
    await createDemoprovider({ ...opties, demo: false }).catch(() => 0);
    const zonder = geladen;
    await createDemoprovider({ ...opties, demo: true });
    console.log(JSON.stringify({ zonder, met: geladen }));`;
  const uit = spawnSync(process.execPath, ['--input-type=module', '-e', bron], { encoding: 'utf8' });
  expect(JSON.parse(uit.stdout)).toEqual({ zonder: false, met: true });
});
