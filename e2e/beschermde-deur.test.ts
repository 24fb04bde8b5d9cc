import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../src/platform/chromium.vitest.ts';
import { logIn, type Iemand } from './browser.ts';
import { verstuur } from './formulier.ts';
import { dag, idVan, inhoud, plekVan } from './hulp.ts';

// The one door from toezicht into the protected dossier, and out of it to the politie; everybody else stands before a wall.
let browser: Browser;
let yusuf: Iemand; // toezichthouder
let fatima: Iemand; // aandachtsfunctionaris
let roos: Iemand; // rechercheur
let anderen: Iemand[]; // coördinator, jurist, burgemeester, toezichthouder of another gemeente
const adres: Record<string, string> = {};

beforeAll(async () => {
  browser = await startChromium();
  const namen = ['Yusuf Aydın', 'Fatima Ouali', 'Roos Timmermans'];
  const rest = ['Marit Dijkgraaf', 'Joris Terpstra', 'Annelies Vermeer', 'Otto Brandsma'];
  [yusuf, fatima, roos] = (await Promise.all(namen.map((n) => logIn(browser, n)))) as [Iemand, Iemand, Iemand];
  anderen = await Promise.all(rest.map((n) => logIn(browser, n)));
});
afterAll(() => browser?.close());

describe('beside it: one door to the protected dossier, one verstrekking to the politie', { timeout: 120_000 }, () => {
  test('B12.2 after handing over, the toezichthouder reads nothing on; only the aandachtsfunctionaris does', async () => {
    await yusuf.ga('/meldingen/nieuw');
    await verstuur(
      yusuf.pagina,
      {
        gemeente: 'GM9001',
        ontvangenOp: `${dag(-1)}T09:00`,
        bron: 'zorg',
        wijze: 'telefoon',
        anoniem: 'ja',
        tekst:
          'Iemand mag nooit alleen naar buiten; het paspoort ligt in een wisselkluisje. Dat vertelde een hulpverlener.',
        urgentie: 'spoed',
        terugkoppelingGewenst: 'nee',
        inrichtingId: 'Nachtclub Sirene',
      },
      'Melding registreren',
    );
    adres.zorgmelding = plekVan(yusuf);
    await yusuf.ga(`/mensenhandel/overdragen?melding=${idVan(adres.zorgmelding)}`);
    const code = await yusuf.pagina.locator('form [name="indicatoren"]').first().getAttribute('value');
    await verstuur(
      yusuf.pagina,
      {
        urgentie: 'spoed',
        feiten: 'Volgens de hulpverlener mag iemand niet alleen naar buiten en ligt het paspoort in een wisselkluisje.',
        zekerheid: 'gehoord',
        indicatoren: [code!],
      },
      'Overdragen',
    );
    await yusuf.ga(adres.zorgmelding);
    expect(await inhoud(yusuf)).not.toContain('wisselkluisje');
    expect(await inhoud(yusuf)).toContain('Overgedragen aan het dossier mensenhandel');
    await fatima.ga('/dossiers');
    await fatima.pagina.locator('main tbody a[href^="/dossiers/"]').first().click();
    await fatima.pagina.waitForLoadState();
    adres.dossier = plekVan(fatima);
    expect(await inhoud(fatima)).toContain('wisselkluisje');
    for (const wie of [yusuf, roos, ...anderen]) {
      expect(await wie.ga(adres.dossier), wie.naam).toBeGreaterThanOrEqual(403);
      expect(await inhoud(wie)).not.toContain('wisselkluisje');
    }
  });

  test('B12.5 R2 the politie receives exactly what was chosen, on a signed card, and answers; toezicht sees none of it', async () => {
    await fatima.ga(`${adres.dossier}/verstrekken`);
    const ja = Object.fromEntries(
      ['nodig', 'toereikend', 'lichter', 'verwachting', 'persoon', 'betrouwbaar', 'context'].flatMap((code) => [
        [code, 'ja'],
        [`${code}Waarom`, 'Besproken en nagegaan.'],
      ]),
    );
    const eerste = await fatima.pagina.locator('form [name="stukIds"]').first().getAttribute('value');
    const verstrekking = {
      ontvangerId: 'olitie',
      wijze: 'schriftelijk',
      urgentie: 'spoed',
      stukIds: [eerste!],
      overPersoon: 'ja',
      contextinformatie: 'Verteld door een hulpverlener; niet zelf gezien.',
      kaartId: 'aan de politie',
      ...ja,
    };
    await expect(
      verstuur(fatima.pagina, { ...verstrekking, lichter: 'nee' }, 'Verstrekken'),
      'één nee, en er gaat niets weg',
    ).rejects.toThrow(/lichter/i);
    await verstuur(fatima.pagina, { lichter: 'ja' }, 'Verstrekken');
    adres.verstrekking = plekVan(fatima);
    await roos.ga('/ontvangen');
    await roos.pagina.locator('main a[href^="/ontvangen/"]').first().click();
    await roos.pagina.waitForLoadState();
    expect(await inhoud(roos)).toContain('niet zelf gezien');
    await verstuur(roos.pagina, { soort: 'ontvangen' }, 'Versturen');
    await fatima.ga(adres.verstrekking);
    expect(await inhoud(fatima)).toContain('Ontvangen');
    for (const wie of [yusuf, ...anderen]) {
      expect(await wie.ga(adres.verstrekking), wie.naam).toBeGreaterThanOrEqual(403);
      expect(await wie.ga(plekVan(roos)), wie.naam).toBeGreaterThanOrEqual(403);
    }
  });
});
