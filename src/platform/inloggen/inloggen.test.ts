import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NADIA, startProefhuis, WILLEM, type Proefhuis } from './proef-huis.ts';
import { createProefbrowser, type Proefbrowser } from './proef-browser.ts';

const TERUG = /\/inloggen\/terug\?/;

let huis: Proefhuis;
const meldingen: string[] = [];

beforeAll(async () => {
  for (const soort of ['info', 'warn'] as const)
    vi.spyOn(console, soort).mockImplementation((...woorden) => void meldingen.push(woorden.join(' ')));
  huis = await startProefhuis();
});

afterAll(async () => {
  await huis.stop();
  vi.restoreAllMocks();
});

async function logIn(browser: Proefbrowser, sub: string, begin = '/inloggen') {
  const keuze = await browser.volg(huis.basisUrl + begin);
  return browser.verstuur(keuze, { sub });
}

const wie = async (browser: Proefbrowser) =>
  (await browser.ga(`${huis.basisUrl}/wie`)).json() as Promise<{
    sub: string;
    naam: string;
    iss: string;
    acr: string;
    idToken: string;
  } | null>;

describe('logging in is refused', () => {
  it('refuses an answer with another state, and then also the right one', async () => {
    const browser = createProefbrowser();
    const keuze = await browser.volg(`${huis.basisUrl}/inloggen`);
    const { url } = await browser.verstuur(keuze, { sub: 'nadia' }, TERUG);
    const vervalst = new URL(url);
    vervalst.searchParams.set('state', 'van-een-ander');
    const antwoord = await browser.ga(vervalst.href);
    expect(await antwoord.json()).toMatchObject({
      code: 'STATE_ONGELDIG',
      zin: expect.stringContaining('deze browser'),
    });
    expect(await (await browser.ga(url)).json()).toMatchObject({ code: 'VERLOPEN' });
    expect(await wie(browser)).toBeNull();
  });

  it('refuses the answer of one person in the browser of another', async () => {
    const aanvaller = createProefbrowser();
    const { url } = await aanvaller.verstuur(
      await aanvaller.volg(`${huis.basisUrl}/inloggen`),
      { sub: 'willem' },
      TERUG,
    );
    const browser = createProefbrowser();
    await browser.volg(`${huis.basisUrl}/inloggen`);
    expect(await (await browser.ga(url)).json()).toMatchObject({ code: 'STATE_ONGELDIG' });
    expect(await (await createProefbrowser().ga(url)).json()).toMatchObject({ code: 'VERLOPEN' });
  });

  it('refuses an answer that is sent again, also with the cookie of the first time', async () => {
    const browser = createProefbrowser();
    const { url } = await browser.verstuur(await browser.volg(`${huis.basisUrl}/inloggen`), { sub: 'nadia' }, TERUG);
    const koekje = `__Host-inloggen=${browser.koekjes.get('__Host-inloggen')!.waarde}`;
    expect((await browser.ga(url)).status).toBe(303);
    expect(browser.koekjes.has('__Host-inloggen')).toBe(false);
    const opnieuw = await createProefbrowser().ga(url, undefined, { cookie: koekje });
    expect(await opnieuw.json()).toMatchObject({ code: 'VERLOPEN', detail: 'al gebruikt' });
  });

  it('refuses a code twice at the provider itself', async () => {
    const browser = createProefbrowser();
    const { url: begin, bewaar } = await huis.client.begin();
    const { url } = await browser.verstuur(await browser.volg(begin), { sub: 'nadia' }, TERUG);
    expect(await huis.client.voltooi(new URL(url), bewaar)).toMatchObject({ sub: 'nadia' });
    await expect(huis.client.voltooi(new URL(url), bewaar)).rejects.toMatchObject({
      code: 'VERLOPEN',
      detail: 'invalid_grant',
    });
  });

  it('refuses a code without the verifier of this attempt', async () => {
    const browser = createProefbrowser();
    const { url: begin, bewaar } = await huis.client.begin();
    const { url } = await browser.verstuur(await browser.volg(begin), { sub: 'nadia' }, TERUG);
    await expect(huis.client.voltooi(new URL(url), { ...bewaar, codeVerifier: 'x'.repeat(43) })).rejects.toMatchObject({
      code: 'VERLOPEN',
    });
  });

  it('refuses after ten minutes', async () => {
    const browser = createProefbrowser();
    const { url } = await browser.verstuur(await browser.volg(`${huis.basisUrl}/inloggen`), { sub: 'nadia' }, TERUG);
    huis.klok.vooruit(10 * 60_000);
    expect(await (await browser.ga(url)).json()).toMatchObject({
      code: 'VERLOPEN',
      detail: 'ouder dan tien minuten',
    });
  });

  it('proves a login of now, and how strong, when that was asked for; another strength is refused', async () => {
    for (const [acr, verwacht] of [
      ['demo', { sub: 'nadia', acr: 'demo', authTime: expect.any(Number) }],
      ['hoger', { code: 'TE_LICHT' }],
    ] as const) {
      const browser = createProefbrowser();
      const { url: begin, bewaar } = await huis.client.begin({ opnieuw: true, acr: [acr] });
      const { url } = await browser.verstuur(await browser.volg(begin), { sub: 'nadia' }, TERUG);
      const uitkomst = await huis.client.voltooi(new URL(url), bewaar).catch((fout: unknown) => fout);
      expect(uitkomst).toMatchObject(verwacht);
    }
  });

  it('says that one cancelled', async () => {
    const browser = createProefbrowser();
    const { antwoord } = await browser.verstuur(await browser.volg(`${huis.basisUrl}/inloggen`), {
      annuleren: 'ja',
    });
    expect(await antwoord.json()).toMatchObject({ code: 'GEWEIGERD' });
  });
});

describe('the page with people', () => {
  it('refuses a choice from another site', async () => {
    const browser = createProefbrowser();
    const keuze = await browser.volg(`${huis.basisUrl}/inloggen`);
    const antwoord = await browser.ga(keuze.url, { sub: 'nadia' }, { origin: 'https://elders.example' });
    expect(antwoord.status).toBe(403);
  });

  it('refuses a choice without the cookie of this login', async () => {
    const keuze = await createProefbrowser().volg(`${huis.basisUrl}/inloggen`);
    const vreemde = await createProefbrowser().ga(keuze.url, { sub: 'nadia' });
    expect(vreemde.status).toBe(400);
    expect(await vreemde.text()).toContain('DEMO_VERLOPEN');
  });

  it('refuses someone who is not in the list, and a form that is too large', async () => {
    const browser = createProefbrowser();
    const keuze = await browser.volg(`${huis.basisUrl}/inloggen`);
    expect(await (await browser.ga(keuze.url, { sub: 'koos' })).text()).toContain('DEMO_ONBEKEND');
    expect((await browser.ga(keuze.url, { sub: 'nadia', vulling: 'x'.repeat(9_000) })).status).toBe(400);
  });

  it('asks again who one is, also after an earlier login', async () => {
    const browser = createProefbrowser();
    await logIn(browser, 'nadia');
    const keuze = await browser.volg(`${huis.basisUrl}/inloggen`);
    expect(keuze.url).toContain('/demo-inloggen/kies/');
    await browser.verstuur(keuze, { sub: 'willem' });
    expect(await wie(browser)).toMatchObject({ sub: 'willem' });
  });

  it('brings no script, style or framing of its own, whatever is asked', async () => {
    const browser = createProefbrowser();
    const keuze = await browser.volg(`${huis.basisUrl}/inloggen`);
    const fout = await browser.ga(`${huis.issuer}/auth?client_id=onbekend`);
    const uitloggen = await browser.volg(`${huis.issuer}/session/end`);
    expect(fout.status).toBe(400);
    expect(uitloggen.antwoord.status).toBe(200);
    for (const antwoord of [
      keuze.antwoord,
      fout,
      uitloggen.antwoord,
      await browser.ga(`${huis.issuer}/session/end?post_logout_redirect_uri=https://elders.example`),
      await browser.ga(`${huis.issuer}x`),
    ]) {
      expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(antwoord.headers.get('location') ?? '').not.toContain('elders');
      expect(await antwoord.text()).not.toMatch(/<script|<style|style=|fonts\.googleapis/);
    }
  });

  it('builds its addresses on its issuer, not on the host that was asked for', async () => {
    const antwoord = await fetch(`${huis.issuer}/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'elders.example', 'x-forwarded-proto': 'https' },
    });
    const via127 = await fetch(`${huis.issuer.replace('localhost', '127.0.0.1')}/.well-known/openid-configuration`);
    const beschrijving = (await antwoord.json()) as { token_endpoint: string };
    expect(beschrijving.token_endpoint).toBe(`${huis.issuer}/token`);
    expect(await via127.json()).toEqual(beschrijving);
  });
});

describe('logging in and out', () => {
  it('logs in as the chosen person with one click and returns to the page that was asked for', async () => {
    const browser = createProefbrowser();
    const aan = await logIn(browser, WILLEM.sub, '/inloggen?terug=/wie');
    expect(aan.url).toBe(`${huis.basisUrl}/wie`);
    expect(await wie(browser)).toMatchObject({
      iss: huis.issuer,
      sub: 'willem',
      naam: WILLEM.naam,
      acr: 'demo',
    });
  });

  it('gives two people in two browsers each their own session', async () => {
    const [een, twee] = [createProefbrowser(), createProefbrowser()];
    const [keuzeEen, keuzeTwee] = await Promise.all([
      een.volg(`${huis.basisUrl}/inloggen`),
      twee.volg(`${huis.basisUrl}/inloggen`),
    ]);
    await Promise.all([een.verstuur(keuzeEen, { sub: 'nadia' }), twee.verstuur(keuzeTwee, { sub: 'willem' })]);
    expect([(await wie(een))?.naam, (await wie(twee))?.sub]).toEqual([NADIA.naam, 'willem']);
  });

  it('does not return to a page elsewhere', async () => {
    const aan = await logIn(
      createProefbrowser(),
      'nadia',
      `/inloggen?terug=${encodeURIComponent('//elders.example/')}`,
    );
    expect(aan.url).toBe(`${huis.basisUrl}/`);
  });

  it('logs out here and at the provider without another question', async () => {
    const browser = createProefbrowser();
    await logIn(browser, 'nadia');
    expect(browser.koekjes.has('demo-inloggen')).toBe(true);
    const uit = await browser.verstuur(await browser.volg(`${huis.basisUrl}/`), {});
    expect(uit.url).toBe(`${huis.basisUrl}/uitgelogd`);
    expect(browser.koekjes.has('demo-inloggen')).toBe(false);
    expect(await wie(browser)).toBeNull();
  });

  it('asks first when not the application wants to log out, and returns at once when already out', async () => {
    const browser = createProefbrowser();
    await logIn(browser, 'nadia');
    const { idToken } = (await wie(browser))!;
    const wilt = await browser.volg(`${huis.issuer}/session/end`);
    expect(await wilt.antwoord.clone().text()).toContain('Wilt u uitloggen?');
    const xsrf = /name="xsrf" value="(\w+)"/.exec(await wilt.antwoord.clone().text())![1]!;
    const uit = await browser.verstuur(wilt, { xsrf, logout: 'yes' });
    expect(await uit.antwoord.text()).toContain('U bent uitgelogd');
    const naUitloggen = await huis.client.uitlogUrl(idToken, `${huis.basisUrl}/uitgelogd`);
    expect((await browser.volg(naUitloggen!)).url).toBe(`${huis.basisUrl}/uitgelogd`);
  });

  it('prints nothing of the library', () => {
    expect(meldingen).toEqual([]);
  });
});
