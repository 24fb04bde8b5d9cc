import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../chromium.vitest.ts';
import { startProefhuis } from './proef-huis.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

describe.each(['localhost', '127.0.0.1'])('logging in with Chromium on http://%s', (host) => {
  it('keeps the __Host- cookies, logs in by clicking a person and out again, with no error in the page', async () => {
    const huis = await startProefhuis({ host });
    const context = await browser.newContext();
    try {
      const pagina = await context.newPage();
      const fouten: string[] = [];
      pagina.on(
        'console',
        (m) =>
          m.type() === 'error' &&
          !m.text().includes('favicon') &&
          !m.location().url.endsWith('/favicon.ico') &&
          fouten.push(m.text()),
      );
      await pagina.goto(`${huis.basisUrl}/inloggen?terug=/%3Fa=1`);
      const voor = await context.cookies(huis.basisUrl);
      expect(voor).toEqual([
        expect.objectContaining({ name: '__Host-inloggen', secure: true, httpOnly: true, sameSite: 'Lax' }),
      ]);
      await pagina.getByRole('button', { name: 'Nadia el Amrani' }).click();
      await pagina.getByRole('heading', { name: 'Dag nadia' }).waitFor();
      expect(pagina.url()).toBe(`${huis.basisUrl}/?a=1`);
      expect(await context.cookies(huis.basisUrl)).toEqual([
        expect.objectContaining({
          name: '__Host-proef',
          secure: true,
          httpOnly: true,
          sameSite: 'Lax',
          expires: -1,
        }),
      ]);
      await pagina.getByRole('button', { name: 'Uitloggen' }).click();
      await pagina.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor();
      expect(pagina.url()).toBe(`${huis.basisUrl}/uitgelogd`);
      expect((await context.cookies()).map((c) => c.name)).toEqual([]);
      expect(fouten).toEqual([]);
    } finally {
      await context.close();
      await huis.stop();
    }
  });
});
