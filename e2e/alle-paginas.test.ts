import type { Browser } from 'playwright-core';
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
// Both themes and both widths on every page; all four together are asked of each component in src/platform/scherm.
const STANDEN = [
  ['light', 1280, 'alles'],
  ['dark', 320, 'beeld'],
] as const;

let browser: Browser;
const bekeken = new Set<string>();

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

// Side by side: a browser waits as often as it draws.
describe.concurrent('every page of every pet', () => {
  test.each(PETTEN)('WCAG 2.2 AA, light at 1280 px and dark at 320: %s', { timeout: 600_000 }, async (naam) => {
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
  });
});

/**
 * The page in each theme and width: what axe finds, and whether one must scroll sideways. The frame is looked at on the first page of a
 * person and then left out. Every other page begins where the one before ended: turning the window takes as long as looking.
 */
async function bekijk({ pagina }: Iemand, nummer: number): Promise<string[]> {
  const gevonden: string[] = [];
  for (const [i, [thema, breedte, wat]] of (nummer % 2 ? STANDEN.toReversed() : STANDEN).entries()) {
    if (i || !nummer) {
      await pagina.emulateMedia({ colorScheme: thema });
      await pagina.setViewportSize({ width: breedte, height: 900 });
    }
    const teBreed = await pagina.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (teBreed > 0) gevonden.push(`${thema} ${breedte}: ${teBreed} px too wide`);
    if (nummer && !i) await haalOmlijstingWeg(pagina);
    gevonden.push(...(await vindBezwaren(pagina, wat)).map((b) => `${thema} ${breedte}: ${b}`));
  }
  return gevonden;
}
