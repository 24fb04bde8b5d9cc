import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';

const VLAGGEN = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launches Chromium: CHROMIUM, else one that is installed. */
export async function startBrowser(): Promise<Browser> {
  const pad = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (p) => p && existsSync(p),
  );
  if (!pad) throw new Error('Er is geen Chromium gevonden. Installeer Chromium, of geef het pad in CHROMIUM.');
  return chromium.launch({ executablePath: pad, args: VLAGGEN });
}

/** Somebody of the demo at a browser of their own. */
export interface Iemand {
  naam: string;
  context: BrowserContext;
  pagina: Page;
  /** Goes to an address of the product and gives the HTTP status. */
  ga(pad: string): Promise<number>;
  /** Puts another pet on. */
  wissel(pet: string | RegExp): Promise<void>;
  /** Errors that the browser told of: broken policies, failed scripts. */
  fouten: string[];
}

/** Logs somebody of the demo in, by clicking as a person does, and puts a pet on when there are several. */
export async function logIn(
  browser: Browser,
  naam: string,
  o: { pet?: string | RegExp; thema?: 'light' | 'dark'; breedte?: number; script?: boolean } = {},
): Promise<Iemand> {
  const adres = inject('adres');
  const context = await browser.newContext({
    baseURL: adres,
    colorScheme: o.thema ?? 'light',
    viewport: { width: o.breedte ?? 1280, height: 900 },
    javaScriptEnabled: o.script ?? true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const pagina = await context.newPage();
  pagina.setDefaultTimeout(10_000);
  const fouten: string[] = [];
  pagina.on('console', (m) => {
    // A refusal is an answer with a status; the browser calls every such answer an error.
    if (m.type() === 'error' && !/favicon|status of 4\d\d/.test(`${m.text()} ${m.location().url}`))
      fouten.push(m.text());
  });
  pagina.on('pageerror', (e) => fouten.push(e.message));
  await pagina.goto('/inloggen');
  await pagina.getByRole('button', { name: new RegExp(naam) }).click();
  await pagina.waitForURL((url) => !url.pathname.includes('inloggen'));
  const iemand: Iemand = {
    naam,
    context,
    pagina,
    fouten,
    ga: async (pad) => (await pagina.goto(pad))!.status(),
    async wissel(pet) {
      await pagina.goto('/petten');
      await pagina.getByRole('button', { name: pet }).click();
      await pagina.waitForURL((url) => url.pathname !== '/petten');
    },
  };
  if (o.pet) await iemand.wissel(o.pet);
  return iemand;
}

/** What axe-core finds on the page by WCAG 2.2 AA, a line each; empty is good. */
export async function vindBezwaren(pagina: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: pagina })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} (${n.target.join(' ')})`));
}
