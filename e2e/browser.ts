import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

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
    // Colours that are still on their way from one theme to the other are nobody's colours.
    reducedMotion: 'reduce',
    viewport: { width: o.breedte ?? 1280, height: 900 },
    javaScriptEnabled: o.script ?? true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const pagina = await context.newPage();
  pagina.setDefaultTimeout(30_000);
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
