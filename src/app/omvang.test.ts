import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eisJsonomvang } from '../kern/http/omvang.ts';
import { huisVan } from './bewaking.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from './proef/webhuis.ts';

// What is within 2 MB and still costs everybody seconds is refused before it is taken apart.

const FORMULIER = { 'content-type': 'application/x-www-form-urlencoded' };
const veel = (n: number) => Array.from({ length: n }, (_, i) => `v${i}=1`).join('&');
let web: Webhuis;
let tess: Bezoeker;

beforeAll(async () => {
  web = await maakWebhuis();
  tess = await web.inloggen('tess');
});
afterAll(() => web.sluit());

describe('geweigerd', () => {
  test.each(['/intrekken', '/vertrouwenspersoon/GM9001', '/thema'])(
    'een formulier met duizenden velden zonder inlog, op %s',
    async (pad) => {
      expect((await web.ruw({ methode: 'POST', pad, koppen: FORMULIER, lijf: veel(3000) })).status).toBe(413);
    },
  );

  test('een formulier met duizenden velden of delen, met inlog', async () => {
    const koppen = { ...FORMULIER, cookie: `__Host-samenzicht=${tess.token}` };
    const lijf = `_csrf=${tess.csrf}&${veel(3000)}`;
    expect((await web.ruw({ methode: 'POST', pad: '/meldingen', koppen, lijf })).status).toBe(413);
    const deel = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';
    const delen = `${deel.repeat(3000)}--x--\r\n`;
    const meerdelig = { ...koppen, 'content-type': 'multipart/form-data; boundary=x' };
    expect((await web.ruw({ methode: 'POST', pad: '/meldingen', koppen: meerdelig, lijf: delen })).status).toBe(413);
  });

  test('JSON met duizenden delen of tientallen lagen', async () => {
    const breed = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`v${i}`, 1]));
    expect((await tess.api('POST', '/meldingen', breed)).status).toBe(413);
    const diep = `{"tekst":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(() => eisJsonomvang(diep)).toThrow('lagen');
  });
});

describe('wat gewoon is', () => {
  test('tekst met komma’s, haken en aanhalingstekens telt niet als delen', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (s) => {
        expect(() => eisJsonomvang(JSON.stringify({ tekst: `${'[{",\\'.repeat(5000)}${s}` }))).not.toThrow();
      }),
    );
  });

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:0:0:ffff::9', '2001:db8:0:0::/64'],
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('V2 de maat voor proberen telt %s als %s', (adres, huis) => {
    expect(huisVan(adres)).toBe(huis);
  });
});
