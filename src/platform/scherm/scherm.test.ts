import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startChromium, vindBezwaren } from '../chromium.vitest.ts';
import { activa, scriptpad, stijlpad } from './stijl.ts';
import { maakVoorbeeldserver } from './voorbeeld-server.vitest.ts';
import { VOORBEELDEN } from './voorbeeld.vitest.tsx';

const PADEN = Object.keys(VOORBEELDEN);

// A browser on a busy machine is slow, and that proves nothing.
vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;
let server: ServerType;
let adres: string;
let verzonden: string[];

beforeAll(async () => {
  browser = await startChromium();
  const voorbeelden = maakVoorbeeldserver();
  verzonden = voorbeelden.verzonden;
  await new Promise<void>((klaar) => {
    server = serve({ fetch: voorbeelden.app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      adres = `http://127.0.0.1:${info.port}`;
      klaar();
    });
  });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens an example as this device would; what the console complains of fails the test. */
async function met(opties: BrowserContextOptions, pad: string, doe: (p: Page) => Promise<void>) {
  const context = await browser.newContext(opties);
  try {
    await op(await context.newPage(), pad, doe);
  } finally {
    await context.close();
  }
}

async function op(pagina: Page, pad: string, doe: (p: Page) => Promise<void>) {
  const klachten: string[] = [];
  pagina.on('console', (m) => m.type() === 'error' && klachten.push(m.text()));
  pagina.on('pageerror', (fout) => klachten.push(fout.message));
  await pagina.goto(adres + pad);
  await doe(pagina);
  expect(klachten).toEqual([]);
}

function breedteOver(pagina: Page): Promise<number> {
  return pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const BREED = { viewport: { width: 1280, height: 900 } };
const SMAL = { viewport: { width: 320, height: 640 }, hasTouch: true };

describe.each([320, 1280])('WCAG 2.2 AA bij %i pixels breed', (breed) => {
  // One window for all pages: a new one costs more than the looking.
  let venster: BrowserContext;
  let pagina: Page;
  beforeAll(async () => {
    venster = await browser.newContext({ viewport: { width: breed, height: 900 }, reducedMotion: 'reduce' });
    pagina = await venster.newPage();
  });
  afterAll(() => venster?.close());

  test.each(PADEN)('%s heeft geen overtreding, licht noch donker, en schuift niet opzij', async (pad) => {
    await op(pagina, pad, async (p) => {
      await p.locator('details:not([data-uitklap])').evaluateAll((lijst) => {
        for (const details of lijst) details.setAttribute('open', '');
      });
      await p.emulateMedia({ colorScheme: 'light' });
      // What follows from the HTML alone is asked once; a narrow window shows another frame, so there of one page all again.
      const wat = breed > 1000 || pad === PADEN[0] ? 'alles' : 'beeld';
      expect(await vindBezwaren(p, wat), 'licht').toEqual([]);
      await p.emulateMedia({ colorScheme: 'dark' });
      expect(await vindBezwaren(p, 'beeld'), 'donker').toEqual([]);
      expect(await breedteOver(p)).toBeLessThanOrEqual(0);
      const uitklappen = await p.locator('main [data-uitklap] > summary:visible').all();
      for (const uitklap of pad === PADEN[0] ? await p.locator('[data-uitklap] > summary:visible').all() : uitklappen) {
        await uitklap.click();
        expect(await breedteOver(p)).toBeLessThanOrEqual(0);
      }
      if (breed > 1000 && (uitklappen.length || pad === PADEN[0]))
        expect(await vindBezwaren(p), 'uitgeklapt').toEqual([]);
    });
  });
});

describe('zonder script', () => {
  test.each([BREED, SMAL])('is alles te lezen, te openen en te versturen', async (vorm) => {
    await met({ ...vorm, javaScriptEnabled: false }, '/lijst', async (p) => {
      await p.locator('.sz-menu > summary').click();
      expect(await p.getByRole('button', { name: 'Donker' }).isVisible()).toBe(true);
      expect(await p.getByLabel('Gemeente', { exact: true }).isVisible()).toBe(true);
      await p.goto(`${adres}/formulier`);
      expect(await p.locator('select#veld-plaats').isVisible()).toBe(true);
      expect(await p.locator('.sz-herhaal__rij:visible').count()).toBe(3);
      await p.getByRole('button', { name: 'Leg vast' }).click();
      expect(verzonden.at(-1)).toContain('/inrichtingen');
    });
  });
});

describe('toetsen', () => {
  test('/ zoekt, ? helpt, Escape sluit, g en een letter gaat', async () => {
    await met(BREED, '/', async (p) => {
      await p.keyboard.press('/');
      expect(await p.evaluate(() => document.activeElement?.id)).toBe('zoek');
      await p.keyboard.type('g?');
      expect(await p.inputValue('#zoek')).toBe('g?');
      await p.locator('main').focus();
      await p.keyboard.press('?');
      expect(await p.getByRole('dialog', { name: 'Sneltoetsen' }).isVisible()).toBe(true);
      await p.keyboard.press('Escape');
      expect(await p.getByRole('dialog').isVisible()).toBe(false);
      await p.keyboard.press('g');
      await p.keyboard.press('m');
      await p.waitForURL('**/lijst');
    });
  });

  test('een letter zonder g gaat nergens heen, en met Ctrl evenmin', async () => {
    await met(BREED, '/', async (p) => {
      await p.keyboard.press('m');
      await p.keyboard.press('Control+/');
      expect(new URL(p.url()).pathname).toBe('/');
      expect(await p.evaluate(() => document.activeElement?.id)).not.toBe('zoek');
    });
  });

  test('Escape sluit het menu en geeft de focus terug; een druk ernaast sluit het ook', async () => {
    await met(BREED, '/', async (p) => {
      const menu = p.locator('.sz-menu');
      await menu.locator('summary').click();
      await p.keyboard.press('Tab');
      await p.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBeNull();
      expect(await p.evaluate(() => document.activeElement?.parentElement?.className)).toBe('sz-menu');
      await menu.locator('summary').click();
      await p.locator('h1').click();
      expect(await menu.getAttribute('open')).toBeNull();
    });
  });

  test('de eerste Tab springt naar de inhoud, en elke focus is te zien', async () => {
    await met(BREED, '/', async (p) => {
      await p.keyboard.press('Tab');
      expect(await p.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Naar de inhoud');
      for (let i = 0; i < 40; i++) {
        await p.keyboard.press('Tab');
        const lijn = await p.evaluate(() => {
          const el = document.activeElement;
          const stijl = el && getComputedStyle(el);
          return el === document.body || !stijl
            ? 2
            : stijl.outlineStyle === 'none'
              ? 0
              : parseFloat(stijl.outlineWidth);
        });
        expect(lijn).toBeGreaterThanOrEqual(2);
      }
    });
  });
});

describe('formulieren', () => {
  test('een formulier gaat één keer weg, ook als iemand twee keer drukt', async () => {
    await met(BREED, '/keuze', async (p) => {
      await p.getByLabel('Waarom deze route?').fill('Twee melders zeggen hetzelfde.');
      const voor = verzonden.length;
      await p.route('**/triages', (r) => setTimeout(() => void r.continue().catch(() => {}), 300));
      await p.getByRole('button', { name: 'Leg de keuze vast' }).dblclick({ noWaitAfter: true });
      await p.getByRole('heading', { name: 'Ontvangen' }).waitFor();
      expect(verzonden.length - voor).toBe(1);
    });
  });

  test('weggaan met tekst die nog nergens staat vraagt eerst', async () => {
    await met(BREED, '/keuze', async (p) => {
      const vragen: string[] = [];
      p.on('dialog', (d) => {
        vragen.push(d.type());
        void d.accept();
      });
      await p.locator('.sz-kopbalk__naam').click();
      await p.waitForURL(`${adres}/`);
      expect(vragen).toEqual([]);
      await p.goto(`${adres}/keuze`);
      await p.getByLabel('Waarom deze route?').pressSequentially('x');
      await p.locator('.sz-kopbalk__naam').click();
      await p.waitForURL(`${adres}/`);
      expect(vragen).toEqual(['beforeunload']);
    });
  });

  test('het aantal tekens telt mee, en te veel blijft staan', async () => {
    await met(BREED, '/formulier', async (p) => {
      const vlak = p.getByLabel('Wat valt op?');
      await vlak.fill('a'.repeat(399));
      expect(await p.locator('#veld-toelichting-teller').textContent()).toBe('Nog 1 teken.');
      await vlak.fill('a'.repeat(402));
      expect(await p.locator('#veld-toelichting-teller').textContent()).toBe('2 tekens te veel.');
      expect((await vlak.inputValue()).length).toBe(402);
    });
  });

  test('een lange lijst zoekt met toetsen, zonder op accenten te letten, en stuurt de keuze', async () => {
    await met(BREED, '/formulier', async (p) => {
      const vak = p.getByRole('combobox', { name: 'Plaats' });
      await vak.fill('echt');
      await p.keyboard.press('ArrowDown');
      expect(await p.locator('.sz-zoekkeuze [aria-selected=true]').textContent()).toBe('Échteld');
      expect(await vindBezwaren(p)).toEqual([]);
      await p.keyboard.press('Enter');
      expect(await p.locator('select[name=plaats]').inputValue()).toBe('p5');
      await vak.fill('bestaat niet');
      await vak.blur();
      expect(await p.locator('select[name=plaats]').inputValue()).toBe('');
    });
  });

  test('een rij erbij krijgt het volgende nummer, met eigen labels en zonder wat er al stond', async () => {
    await met(BREED, '/formulier', async (p) => {
      const knop = p.getByRole('button', { name: 'Beheerder toevoegen' });
      expect(await p.locator('.sz-herhaal__rij:visible').count()).toBe(1);
      for (let i = 0; i < 3; i++) await knop.click();
      const laatste = p.getByRole('group', { name: 'Beheerder 4' });
      expect(await laatste.getByLabel('Naam').getAttribute('name')).toBe('beheerders.3.naam');
      expect(await laatste.getByLabel('Naam').inputValue()).toBe('');
      expect(await p.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('beheerders.3.naam');
    });
  });
});

describe('lijsten', () => {
  test('een rij is overal te openen, en lege filters blijven uit het adres', async () => {
    await met(BREED, '/lijst', async (p) => {
      await p.getByLabel('Gemeente', { exact: true }).selectOption('');
      await p.getByRole('button', { name: 'Filter', exact: true }).click();
      await p.waitForURL('**/lijst?*');
      expect(new URL(p.url()).search).toBe('?status=nieuw&status=bezig');
      await p.getByRole('cell', { name: 'buurt' }).click();
      await p.waitForURL('**/?nummer=VD-2026-0142');
    });
  });

  test('op een telefoon staan filters dicht, en open als u ze open liet', async () => {
    await met(SMAL, '/lijst', async (p) => {
      expect(await p.getByLabel('Gemeente', { exact: true }).isVisible()).toBe(false);
      await p.getByText('Filters', { exact: true }).click();
      await p.reload();
      expect(await p.getByLabel('Gemeente', { exact: true }).isVisible()).toBe(true);
    });
  });
});

describe('weergave', () => {
  test('licht of donker wisselt meteen en gaat naar de server', async () => {
    await met(BREED, '/formulier', async (p) => {
      await p.locator('.sz-menu > summary').click();
      const verstuurd = p.waitForResponse('**/thema');
      await p.getByRole('button', { name: 'Donker' }).click();
      await verstuurd;
      expect(await p.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(17, 22, 27)');
      expect(verzonden.at(-1)).toContain('thema=donker');
      expect(p.url()).toBe(`${adres}/formulier`);
    });
  });

  test('op papier staan geen menu en knoppen, wel de rol waarin het gemaakt is', async () => {
    await met(BREED, '/?thema=donker', async (p) => {
      await p.emulateMedia({ media: 'print' });
      for (const weg of ['.sz-nav--zij', '.sz-zoekbalk', '.sz-acties', '.sz-stapbalk'])
        expect(await p.locator(weg).isVisible(), weg).toBe(false);
      expect(await p.getByText('U handelt als').isVisible()).toBe(true);
      expect(await p.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(24, 33, 43)');
    });
  });

  test('doelen zijn op een telefoon 44 pixels, en nergens kleiner dan 24', async () => {
    await met({ ...SMAL, isMobile: true }, '/formulier', async (p) => {
      for (const knop of await p.locator('main button:visible, main select:visible, main input:visible').all()) {
        const soort = await knop.getAttribute('type');
        const doel = soort === 'radio' || soort === 'checkbox' ? knop.locator('xpath=..') : knop;
        expect(Math.round((await doel.boundingBox())!.height)).toBeGreaterThanOrEqual(44);
      }
    });
  });

  test('een pagina blijft licht: stijl, script en tekst samen onder 60 kB', async () => {
    const bestanden = [stijlpad(), scriptpad()].map((pad) => activa().get(pad)!.gzip!.length);
    const tekst = Buffer.byteLength(await (await fetch(`${adres}/`)).text());
    expect(bestanden.reduce((a, b) => a + b, tekst)).toBeLessThan(60_000);
  });
});
