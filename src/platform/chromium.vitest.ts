import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

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
// The small build: a page reads it in a fifth of the time.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Launches Chromium for a test: CHROMIUM, else one that is installed. */
export async function startChromium(): Promise<Browser> {
  const pad = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (p) => p && existsSync(p),
  );
  if (!pad) throw new Error('Er is geen Chromium gevonden. Installeer Chromium, of geef het pad in CHROMIUM.');
  return chromium.launch({ executablePath: pad, args: VLAGGEN });
}

// What can differ between two themes or widths of one page; the rest follows from the HTML.
const BEELDREGELS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/**
 * What axe-core finds on the page by WCAG 2.2 AA and good practice, a line each; empty is good.
 * `beeld` asks only what another theme or width can change, of a page that was asked everything before.
 */
export async function vindBezwaren(pagina: Page, wat: 'alles' | 'beeld' = 'alles'): Promise<string[]> {
  if (!(await pagina.evaluate('"axe" in window'))) await pagina.evaluate(AXE);
  const runOnly: axe.RunOnly = wat === 'alles' ? { type: 'tag', values: TAGS } : { type: 'rule', values: BEELDREGELS };
  return pagina.evaluate(async (alleen) => {
    const { axe: hier } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await hier.run(document, {
      runOnly: alleen,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} (${n.target.join(' ')})`));
  }, runOnly);
}

/** Takes out what all pages of one person share, so that only what is new is looked at: half the work of axe. */
export async function haalOmlijstingWeg(pagina: Page): Promise<void> {
  await pagina
    .locator('.sz-kopbalk, .sz-nav, dialog.sz-hulp')
    .evaluateAll((delen) => delen.forEach((deel) => deel.remove()));
}
