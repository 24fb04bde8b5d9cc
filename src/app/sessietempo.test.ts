import { afterAll, beforeAll, expect, test } from 'vitest';
import { maakWebhuis, type Webhuis } from './proef/webhuis.ts';

let web: Webhuis;

beforeAll(async () => {
  web = await maakWebhuis({ ineens: 6, pauzeMs: 1_000 });
});
afterAll(() => web.sluit());

test('een sessie die sneller vraagt dan een mens kan moet wachten; een ander niet, en na even wachten gaat het weer', async () => {
  const [snel, ander] = [await web.inloggen('tess'), await web.inloggen('cor')];
  for (let n = 0; n < 6; n += 1) expect((await snel.api('POST', '/meldingen/_zoek', {})).status).toBe(200);
  const r = await snel.api('POST', '/meldingen/_zoek', {});
  expect([r.status, r.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await r.json()).toMatchObject({ code: 'TE_VEEL', detail: expect.stringMatching(/\.$/) });
  expect((await ander.api('POST', '/meldingen/_zoek', {})).status).toBe(200);
  web.huis.klok.vooruit(1_000);
  expect((await snel.api('POST', '/meldingen/_zoek', {})).status).toBe(200);
});
