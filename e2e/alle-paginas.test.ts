import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haalOmlijstingWeg, startChromium, vindBezwaren } from '../src/platform/chromium.vitest.ts';
import { logIn, type Iemand } from './browser.ts';
import { wandel } from './wandeling.ts';

// One person for every kind of pet of the demo, the pets that see most first.
const PETTEN: ReadonlyArray<[naam: string, pet?: string]> = [
  ['Marit Dijkgraaf'],
  ['Yusuf Aydın'],
  ['Joris Terpstra'],
  ['Annelies Vermeer'],
  ['Fatima Ouali'],
  ['Roos Timmermans'],
  ['Bas Reitsma'],
  ['Zoë van Santen'],
  ['Nina Kamphuis'],
  ['Willemijn Raes'],
  ['Gijs Verhoeven'],
  ['Bram Kuijpers'],
  ['Ingrid Solheim'],
  ['Vera Lindeboom'],
];
// Every other page wide in light, the others narrow in dark; all four together are asked of each component in src/platform/scherm.
const STANDEN = [
  { thema: 'light', breedte: 1280 },
  { thema: 'dark', breedte: 320 },
] as const;

let browser: Browser;
const bekeken = new Set<string>();

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

// Side by side: a browser waits as often as it draws.
describe.concurrent('every page of every pet', () => {
  test.each(PETTEN)(
    'WCAG 2.2 AA, wide in light or narrow in dark, and never sideways: %s',
    { timeout: 600_000 },
    async (naam) => {
      const iemand = await logIn(browser, naam);
      const bezwaren: string[] = [];
      let nummer = 0;
      const vormen = await wandel(
        iemand,
        async (adres, status) => {
          if (status !== 200) bezwaren.push(`${adres}: status ${status}`);
          bezwaren.push(...(await bekijk(iemand, nummer++)).map((b) => `${adres}: ${b}`));
        },
        // What another pet has shown need not be shown again, only followed.
        { hoogstens: 300, kent: (vorm) => bekeken.has(vorm) || !bekeken.add(vorm) },
      );
      expect([...new Set([...bezwaren, ...iemand.fouten])]).toEqual([]);
      expect(vormen.length).toBeGreaterThan(3);
      await iemand.context.close();
    },
  );
});

/** What axe finds on the page as this person has the window, and whether one must scroll sideways in any width. The frame is looked at on the first page only. */
async function bekijk({ pagina }: Iemand, nummer: number): Promise<string[]> {
  const gevonden: string[] = [];
  // The page begins where the one before it ended: turning the window takes as long as looking.
  const [eerst, dan] = nummer % 2 ? STANDEN.toReversed() : STANDEN;
  for (const { thema, breedte } of [eerst!, dan!]) {
    await pagina.setViewportSize({ width: breedte, height: 900 });
    const teBreed = await pagina.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (teBreed > 0) gevonden.push(`${breedte}: ${teBreed} px too wide`);
    gevonden.push(...(await vindGeknepen(pagina)).map((tekst) => `${breedte}: letter under letter: ${tekst}`));
    if (breedte !== dan!.breedte) continue;
    await pagina.emulateMedia({ colorScheme: thema });
    if (nummer) await haalOmlijstingWeg(pagina);
    gevonden.push(...(await vindBezwaren(pagina)).map((b) => `${thema} ${breedte}: ${b}`));
  }
  return gevonden;
}

/** Texts that have so little room that their letters stand under each other. */
function vindGeknepen(pagina: Page): Promise<string[]> {
  return pagina
    .locator('main :is(h2, h3, p, li, button, a):visible')
    .evaluateAll((delen) =>
      delen
        .filter((d) => d.clientWidth < 48 && d.clientHeight > 160 && (d.textContent ?? '').trim().length > 12)
        .map((d) => d.textContent!.trim().slice(0, 40)),
    );
}
