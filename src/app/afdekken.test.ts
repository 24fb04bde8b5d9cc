import { deflateSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startChromium, vindBezwaren } from '../platform/chromium.vitest.ts';
import { maakBestandenproef, type Bestandenproef } from './proef/bestanden.ts';
import { maakWebhuis, type Webhuis } from './proef/webhuis.ts';

// The tool that covers a photo, in a real browser: what was under the covering is in no request, whatever one does.

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let web: Webhuis;
let p: Bestandenproef;
let browser: Browser;
let context: BrowserContext;
let pagina: Page;
let verzonden: Request[];
/** Every byte that reached the server, in order of arrival. */
let gehoord: Buffer[] = [];

beforeAll(async () => {
  web = await maakWebhuis();
  p = await maakBestandenproef(web);
  web.luisterMee((deel) => gehoord.push(deel));
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await web.sluit();
});
beforeEach(async () => {
  await context?.close();
  await open({});
});

async function open(o: { javaScriptEnabled?: boolean }) {
  context = await browser.newContext({ baseURL: web.basisUrl, viewport: { width: 1000, height: 900 }, ...o });
  await context.addCookies([p.tess.koekje]);
  pagina = await context.newPage();
  verzonden = [];
  gehoord = [];
  pagina.on('request', (r) => verzonden.push(r));
  await pagina.goto(p.bijControle);
}

/** A grey street with a fine red and green pattern, 200 by 200 at (100, 100), that stands for a face; EXIF says who and where. */
async function straat(): Promise<Buffer> {
  const ruit = Buffer.alloc(200 * 200 * 3);
  for (let i = 0; i < 200 * 200; i++)
    ruit.set(((i % 200) + Math.floor(i / 200)) % 8 < 4 ? [255, 0, 0] : [0, 255, 0], i * 3);
  return sharp({ create: { width: 800, height: 600, channels: 3, background: '#888888' } })
    .composite([{ input: ruit, raw: { width: 200, height: 200, channels: 3 }, left: 100, top: 100 }])
    .withExif({ IFD0: { Artist: 'Maker-Geheim-77' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 3/1' } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

const kies = async (inhoud: Buffer) => {
  await pagina.locator('[data-foto]').setInputFiles({ name: 'Anna.jpg', mimeType: 'image/jpeg', buffer: inhoud });
  await pagina.locator('[data-werk]').waitFor({ state: 'visible' });
};

/** Drags from one place in the picture to another. */
async function sleep(van: [number, number], naar: [number, number]) {
  const vak = (await pagina.locator('[data-laag]').boundingBox())!;
  const op = ([x, y]: [number, number]) => [vak.x + (x / 800) * vak.width, vak.y + (y / 600) * vak.height] as const;
  await pagina.mouse.move(...op(van));
  await pagina.mouse.down();
  await pagina.mouse.move(...op(naar), { steps: 4 });
  await pagina.mouse.up();
}

async function verstuur() {
  await pagina.getByLabel('Wat is er te zien?').fill('Nooduitgang aan de achterzijde');
  await pagina.getByLabel('Wat onderbouwt deze foto?').selectOption({ index: 1 });
  for (const vinkje of await pagina.locator('[name=_nagekeken]').all()) await vinkje.check();
  const antwoord = pagina.waitForResponse((r) => r.request().method() === 'POST');
  await pagina.getByRole('button', { name: 'Foto toevoegen' }).click();
  return antwoord;
}

/** How much of the pattern is left in this part of a picture: the spread of red against green, 0 to 255. */
async function patroon(beeld: Buffer, left: number, top: number, width: number, height: number): Promise<number> {
  const raw = await sharp(beeld).extract({ left, top, width, height }).raw().toBuffer();
  const verschil = Array.from({ length: raw.length / 3 }, (_, i) => raw[i * 3]! - raw[i * 3 + 1]!);
  const gemiddeld = verschil.reduce((a, b) => a + b, 0) / verschil.length;
  return Math.sqrt(verschil.reduce((a, b) => a + (b - gemiddeld) ** 2, 0) / verschil.length);
}

/** The one JPEG among the bytes that were sent. */
function beeldIn(lijf: Buffer): Buffer {
  const van = lijf.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  return lijf.subarray(van, lijf.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2);
}

describe('B9.3 een foto wordt op het toestel afgedekt', () => {
  test('B9.3 B12.1 het origineel verlaat het toestel niet: geen bytes, geen beeldpunten onder het vlak, geen metadata', async () => {
    const origineel = await straat();
    expect(await patroon(origineel, 110, 110, 180, 180)).toBeGreaterThan(100);
    await kies(origineel);
    verzonden = [];
    await sleep([80, 80], [320, 320]);
    await pagina.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pagina.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    expect(verzonden).toEqual([]);
    const antwoord = await verstuur();
    expect(antwoord.status()).toBe(201);
    const lijf = Buffer.concat(gehoord);
    for (const geheim of [origineel.subarray(2, 40), origineel.subarray(4000, 4040), 'Maker-Geheim-77', 'Exif', 'Anna'])
      expect(lijf.includes(geheim)).toBe(false);
    const beeld = beeldIn(lijf);
    expect(await patroon(beeld, 110, 110, 180, 180)).toBeLessThan(25);
    const kop = await sharp(beeld).metadata();
    expect([kop.width, kop.height, kop.exif]).toEqual([800, 600, undefined]);
    expect(verzonden.filter((r) => r.method() !== 'GET')).toHaveLength(1);
  });

  test('B9.3 ook met het toetsenbord alleen: kader verplaatsen, afdekken, ongedaan maken', async () => {
    await kies(await straat());
    await pagina.locator('[data-laag]').focus();
    for (const toets of ['Enter', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight', 'Enter'])
      await pagina.keyboard.press(toets);
    expect(await pagina.locator('[data-vlakken] li').count()).toBe(1);
    await pagina.keyboard.press('Control+z');
    expect(await pagina.locator('[data-vlakken] li').count()).toBe(0);
    await pagina.keyboard.press('Control+y');
    expect(await pagina.locator('[data-vlakken] li').count()).toBe(1);
    await pagina.getByRole('button', { name: 'Afdekking 1 weghalen' }).click();
    expect(await pagina.locator('[data-vlakken] li').count()).toBe(0);
  });

  test('B9.3 de kwast dekt af wat geen rechthoek is, en zonder vinkjes gaat er niets weg', async () => {
    await kies(await straat());
    await pagina.locator('[data-gereedschap][value=kwast]').check();
    await pagina.locator('[data-dikte]').selectOption('10');
    for (const y of [110, 160, 210, 260, 300]) await sleep([90, y], [310, y]);
    verzonden = [];
    await pagina.getByRole('button', { name: 'Foto toevoegen' }).click();
    await pagina.getByRole('alert').filter({ hasText: 'vinkje' }).waitFor();
    expect(verzonden).toEqual([]);
    expect((await verstuur()).status()).toBe(201);
    expect(await patroon(beeldIn(Buffer.concat(gehoord)), 110, 110, 180, 180)).toBeLessThan(40);
  });

  test('B9.3 zonder verbinding blijft de bewerkte foto staan, en gaat zij later alsnog', async () => {
    await kies(await straat());
    await sleep([80, 80], [320, 320]);
    await context.setOffline(true);
    await pagina.getByLabel('Wat is er te zien?').fill('Achterdeur');
    await pagina.getByLabel('Wat onderbouwt deze foto?').selectOption({ index: 1 });
    for (const vinkje of await pagina.locator('[name=_nagekeken]').all()) await vinkje.check();
    await pagina.getByRole('button', { name: 'Foto toevoegen' }).click();
    await pagina.getByRole('alert').filter({ hasText: 'geen verbinding' }).waitFor();
    await context.setOffline(false);
    expect((await verstuur()).status()).toBe(201);
  });

  test('B9.3 wat geen foto is, wordt met een zin geweigerd', async () => {
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), deflateSync(Buffer.alloc(50))]);
    await pagina.locator('[data-foto]').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: png });
    await pagina.getByRole('alert').filter({ hasText: 'niet te openen' }).waitFor();
  });

  test('B9.3 zonder JavaScript staat er waarom een foto niet kan; een document kan wel', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    expect(await pagina.locator('noscript .sz-melding').isVisible()).toBe(true);
    await pagina.getByLabel('Wat is dit?').waitFor();
  });

  test('WCAG 2.2 AA: de pagina met het hulpmiddel open heeft geen bezwaar', async () => {
    await kies(await straat());
    await sleep([80, 80], [320, 320]);
    expect(await vindBezwaren(pagina)).toEqual([]);
  });
});
