import { existsSync } from 'node:fs';
import axe from 'axe-core';
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
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Launches Chromium for a test: CHROMIUM, else one that is installed. */
export async function startChromium(): Promise<Browser> {
  const pad = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (p) => p && existsSync(p),
  );
  if (!pad) throw new Error('Er is geen Chromium gevonden. Installeer Chromium, of geef het pad in CHROMIUM.');
  return chromium.launch({ executablePath: pad, args: VLAGGEN });
}

/** What axe-core finds on the page by WCAG 2.2 AA and good practice, a line each; empty is good. */
export async function vindBezwaren(pagina: Page): Promise<string[]> {
  if (!(await pagina.evaluate('"axe" in window'))) await pagina.evaluate(axe.source);
  return pagina.evaluate(async (tags) => {
    const { axe: hier } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await hier.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} (${n.target.join(' ')})`));
  }, TAGS);
}
