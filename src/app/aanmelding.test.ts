import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GEWONE_EISEN } from '../kern/aanmelding.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakMisluktlog } from '../kern/sessielog.ts';
import { maakIdmaker } from '../platform/ids.ts';
import type { Ingelogde, Inlogclient } from '../platform/inloggen/index.ts';
import { InlogFout } from '../platform/inloggen/index.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from './proef/webhuis.ts';

const ISS = 'https://inlog.example';
const MINUUT = 60_000;
const HOOG = 'https://inlog.example/hoog';
let web: Webhuis;
/** Who the provider says it is, the next time. */
let persoon: Ingelogde;
let gevraagd: unknown[];
let uitgelogd: { iss: string; sub?: string; sid?: string; jti: string } | null = null;

const inlogclient: Inlogclient = {
  begin: async (wens) => {
    gevraagd.push(wens);
    return { url: `${ISS}/auth`, bewaar: { state: 's', nonce: 'n', codeVerifier: 'v' } };
  },
  voltooi: async () => persoon,
  uitlogUrl: async () => null,
  leesUitlogbericht: async (token) => {
    if (!uitgelogd || token !== 'goed') throw new InlogFout('UITLOGBERICHT_ONGELDIG');
    const { jti, ...wie } = uitgelogd;
    return { ...wie, jtiHash: Buffer.alloc(32, jti), tot: new Date(web.huis.klok.nu().getTime() + MINUUT) };
  },
};

beforeAll(async () => {
  web = await maakWebhuis(undefined, {
    inlogclient,
    acr: ['gewoon'],
    aanmeldeisen: { ...GEWONE_EISEN, acr: [HOOG] },
    inlogtempo: { ineens: 1_000, pauzeMs: 1 },
  });
});
afterAll(() => web.sluit());
beforeEach(() => {
  gevraagd = [];
  uitgelogd = null;
});

const nu = () => web.huis.klok.nu();
const ingelogde = (sub: string, o: Partial<Ingelogde> = {}): Ingelogde => ({
  iss: ISS,
  sub,
  idToken: 'id',
  acr: HOOG,
  authTime: Math.floor(nu().getTime() / 1_000),
  ...o,
});
/** Takes what an answer sets along as a browser would. */
function koekjes(r: Response, eerder: Record<string, string> = {}): Record<string, string> {
  const uit = { ...eerder };
  for (const regel of r.headers.getSetCookie()) {
    const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? [];
    if (/max-age=0/i.test(regel)) delete uit[naam];
    else uit[naam] = waarde;
  }
  return uit;
}
const ga = (pad: string, cookies: Record<string, string>, velden?: Record<string, string>, koppen = {}) =>
  fetch(`${web.basisUrl}${pad}`, {
    redirect: 'manual',
    headers: {
      ...koppen,
      cookie: Object.entries(cookies)
        .map(([n, w]) => `${n}=${w}`)
        .join('; '),
    },
    ...(velden ? { method: 'POST', body: new URLSearchParams(velden) } : {}),
  });
/** Through the provider and back; gives the cookies and where it led to. */
async function logIn(p: Ingelogde, begin = '/inloggen', cookies: Record<string, string> = {}, koppen = {}) {
  persoon = p;
  const heen = await ga(begin, cookies);
  const terug = await ga('/inloggen/terug?code=c&state=s', koekjes(heen, cookies), undefined, koppen);
  return { cookies: koekjes(terug, koekjes(heen, cookies)), naar: terug.headers.get('location'), antwoord: terug };
}
const sessies = async () =>
  (await web.huis.eigenaar.query('select count(*)::int as n from sessies')).rows[0].n as number;
const csrfUit = (html: string) => /name="_csrf" value="([^"]+)"/.exec(html)![1]!;
const petten = async (id: string) =>
  (await web.huis.eigenaar.query('select count(*)::int as n from petten where medewerker_id = $1', [id])).rows[0]
    .n as number;
const petGeven = (b: { csrf: string }, sleutel: string) => ({
  soort: 'jurist',
  gemeenten: 'GM9001',
  _csrf: b.csrf,
  _sleutel: sleutel,
  _terug: `/medewerkers/${MENSEN.max.medewerkerId}/petten/nieuw`,
});
const PAD = `/medewerkers/${MENSEN.max.medewerkerId}/petten`;

describe('V2 een zware stap vraagt een inlog van kort geleden', () => {
  test('B12.2 R1 weigert een pet te geven met een inlog van een kwartier geleden, of een lichte, of een zonder moment', async () => {
    const oud = ingelogde('ben', { authTime: Math.floor(nu().getTime() / 1_000) - 15 * 60 - 1 });
    const zonder = ingelogde('ben');
    delete zonder.authTime;
    for (const p of [oud, zonder, ingelogde('ben', { acr: 'gewoon' })]) {
      const { cookies } = await logIn(p);
      const csrf = csrfUit(await (await ga('/medewerkers', cookies)).text());
      const r = await ga(PAD, cookies, petGeven({ csrf }, 'oude-inlog-1'));
      expect(r.status).toBe(401);
      const html = await r.text();
      expect(html).toMatch(/U geeft iemand toegang tot gegevens\..*(15 minuten oud|sterkere manier)/s);
      expect(html).toContain('/inloggen?opnieuw=ja&amp;terug=%2Fverder');
    }
    expect(await petten(MENSEN.max.medewerkerId)).toBe(1);
  });

  test('de API weigert hetzelfde als probleem met een code', async () => {
    const ben = await web.inloggen('ben');
    const r = await ben.api('POST', PAD, { soort: 'jurist', gemeenten: ['GM9001'] });
    expect([r.status, ((await r.json()) as { code: string }).code]).toEqual([401, 'AANMELDING_NODIG']);
  });

  test('wat verstuurd is blijft bewaard, alleen leesbaar voor die browser, en gaat na opnieuw inloggen door, één keer', async () => {
    const begin = await logIn(ingelogde('ben', { acr: 'gewoon' }));
    const csrf = csrfUit(await (await ga('/medewerkers', begin.cookies)).text());
    const geweigerd = await ga(PAD, begin.cookies, petGeven({ csrf }, 'stap-die-wacht'));
    const metStap = koekjes(geweigerd, begin.cookies);
    expect(metStap['__Host-stap']).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/);
    const { rows } = await web.huis.eigenaar.query<{ inhoud: Buffer }>('select inhoud from wachtende_stappen');
    expect(rows.every((r) => !r.inhoud.includes('jurist') && !r.inhoud.includes('stap-die-wacht'))).toBe(true);

    gevraagd = [];
    const na = await logIn(ingelogde('ben'), '/inloggen?opnieuw=ja&terug=%2Fverder', metStap);
    expect(gevraagd).toEqual([{ opnieuw: true, acr: [HOOG] }]);
    expect(na.naar).toBe('/verder');
    expect(na.cookies['__Host-samenzicht']).not.toBe(begin.cookies['__Host-samenzicht']);
    expect((await ga('/medewerkers', begin.cookies)).status).toBe(303);

    const verder = await (await ga('/verder', na.cookies)).text();
    expect(verder).toContain('Verder met: Pet geven');
    const velden = Object.fromEntries(
      [...verder.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((x) => [x[1]!, x[2]!]),
    );
    expect(velden).toMatchObject({ soort: 'jurist', gemeenten: 'GM9001', _sleutel: 'stap-die-wacht' });
    for (let n = 0; n < 2; n += 1) expect((await ga(PAD, na.cookies, velden)).status).toBe(303);
    expect(await petten(MENSEN.max.medewerkerId)).toBe(2);
  });

  test('een ander die daartussen inlogt krijgt de sessie en de stap niet', async () => {
    const begin = await logIn(ingelogde('ben', { acr: 'gewoon' }));
    const csrf = csrfUit(await (await ga('/medewerkers', begin.cookies)).text());
    const metStap = koekjes(await ga(PAD, begin.cookies, petGeven({ csrf }, 'stap-van-ben')), begin.cookies);
    const ander = await logIn(ingelogde('pia'), '/inloggen?opnieuw=ja&terug=%2Fverder', metStap);
    expect([ander.antwoord.status, await ander.antwoord.text()]).toEqual([
      403,
      expect.stringContaining('iemand anders'),
    ]);
    const pia = await web.inloggen('pia');
    const r = await ga('/verder', { ...metStap, '__Host-samenzicht': pia.token });
    expect([r.status, await r.text()]).toEqual([409, expect.stringContaining('Er wacht geen stap')]);
    expect((await ga('/medewerkers', begin.cookies)).status).toBe(200);
  });

  test('na een kwartier is een stap weg, en een veranderd bewijs opent niets', async () => {
    const begin = await logIn(ingelogde('ben', { acr: 'gewoon' }));
    const csrf = csrfUit(await (await ga('/medewerkers', begin.cookies)).text());
    const metStap = koekjes(await ga(PAD, begin.cookies, petGeven({ csrf }, 'stap-die-gaat')), begin.cookies);
    const vals = { ...metStap, '__Host-stap': metStap['__Host-stap']!.slice(0, -4) + 'AAAA' };
    expect((await ga('/verder', vals)).status).toBe(409);
    web.huis.klok.vooruit(15 * MINUUT);
    expect((await ga('/verder', metStap)).status).toBe(409);
  });
});

describe('B12.2 een pet die beschermde gegevens opent', () => {
  test.each(['aafje', 'rik'] as const)(
    '%s logt na een uur opnieuw in, ook bij lezen, en komt terug waar het was',
    async (wie) => {
      const { cookies } = await logIn(ingelogde(wie));
      expect((await ga('/', cookies)).status).toBe(200);
      for (let n = 0; n < 3; n += 1) {
        web.huis.klok.vooruit(20 * MINUUT);
        await ga('/petten', cookies);
      }
      web.huis.klok.vooruit(1_000);
      const r = await ga('/zoeken?soort=alles', cookies);
      expect(r.status).toBe(401);
      expect(await r.text()).toContain('/inloggen?opnieuw=ja&amp;terug=%2Fzoeken%3Fsoort%3Dalles');
      const na = await logIn(ingelogde(wie), '/inloggen?opnieuw=ja&terug=%2F', cookies);
      expect((await ga('/', na.cookies)).status).toBe(200);
    },
  );

  test('B12.2 een te lichte inlog opent haar niet, en een toezichthouder wel', async () => {
    const licht = { acr: 'gewoon' };
    expect((await ga('/', (await logIn(ingelogde('aafje', licht))).cookies)).status).toBe(401);
    expect((await ga('/', (await logIn(ingelogde('tess', licht))).cookies)).status).toBe(200);
    expect(gevraagd).toEqual([
      { opnieuw: false, acr: ['gewoon'] },
      { opnieuw: false, acr: ['gewoon'] },
    ]);
  });
});

describe('V2 Mijn aanmeldingen', () => {
  const AGENT = {
    'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
  };

  test('noemt het apparaat in gewone woorden, en van een ander is niets te zien of te beëindigen', async () => {
    const cor = await logIn(ingelogde('cor'), '/inloggen', {}, AGENT);
    const html = await (await ga('/aanmeldingen', cor.cookies)).text();
    expect(html).toContain('Chrome op Windows (dit apparaat)');
    const { rows } = await web.huis.eigenaar.query<{ id: string }>('select id from sessies where medewerker_id = $1', [
      MENSEN.cor.medewerkerId,
    ]);
    const tess = await web.inloggen('tess');
    const voor = await sessies();
    const r = await tess.pagina('/aanmeldingen/beeindigen', { id: rows[0]!.id, _csrf: tess.csrf });
    expect(r.headers.get('location')).toBe('/aanmeldingen?beeindigd=0');
    expect(await sessies()).toBe(voor);
  });

  test('beëindigt één andere, of alle andere, en nooit deze', async () => {
    const [een, twee, drie] = [await web.inloggen('otto'), await web.inloggen('otto'), await web.inloggen('otto')];
    const html = await (await een.pagina('/aanmeldingen')).text();
    const ids = [...html.matchAll(/name="id" value="([0-9a-f-]{36})"/g)].map((x) => x[1]!);
    expect(ids).toHaveLength(2);
    expect((await een.pagina('/aanmeldingen/beeindigen', { id: ids[0]!, _csrf: een.csrf })).status).toBe(303);
    const leeft = async (b: Bezoeker) => (await b.pagina('/')).status;
    expect((await Promise.all([een, twee, drie].map(leeft))).toSorted((a, b) => a - b)).toEqual([200, 200, 303]);
    await een.pagina('/aanmeldingen/beeindigen', { id: 'andere', _csrf: een.csrf });
    expect(await Promise.all([een, twee, drie].map(leeft))).toEqual([200, 303, 303]);
  });

  test('een formulier zonder bewijs van deze sessie doet niets', async () => {
    const otto = await web.inloggen('otto');
    expect((await otto.pagina('/aanmeldingen/beeindigen', { id: 'andere', _csrf: 'x' })).status).toBe(403);
  });
});

describe('V2 wie bij de inlogvoorziening uitlogt, is het hier ook', () => {
  const meld = (token = 'goed') => ga('/inloggen/uitlogbericht', {}, { logout_token: token });

  test('een bericht dat niet klopt doet niets, en het antwoord wordt niet bewaard', async () => {
    const nina = await web.inloggen('nina');
    const r = await meld('vals');
    expect([r.status, r.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect((await ga('/inloggen/uitlogbericht', {}, { iets: 'anders' })).status).toBe(400);
    expect((await nina.pagina('/')).status).toBe(200);
  });

  test('met sid eindigt die ene sessie, met sub alles van die persoon; hetzelfde bericht werkt één keer', async () => {
    const [een, twee] = [
      await logIn(ingelogde('nina', { sid: 'een' })),
      await logIn(ingelogde('nina', { sid: 'twee' })),
    ];
    const leven = async () => [(await ga('/', een.cookies)).status, (await ga('/', twee.cookies)).status];
    uitgelogd = { iss: ISS, sid: 'een', jti: 'a' };
    expect((await meld()).status).toBe(200);
    expect(await leven()).toEqual([303, 200]);
    uitgelogd = { iss: ISS, sub: 'nina', jti: 'a' };
    expect((await meld()).status).toBe(200);
    expect(await leven()).toEqual([303, 200]);
    uitgelogd = { iss: ISS, sub: 'nina', jti: 'b' };
    await meld();
    expect(await leven()).toEqual([303, 303]);
    const { rows } = await web.huis.eigenaar.query(
      "select aantal from verwerkingen where naam = 'sessie.beeindigen-bij-provider' order by id",
    );
    expect(rows.map((r: { aantal: number }) => r.aantal)).toEqual([1, expect.any(Number)]);
  });
});

test('B12.8 wie zonder koekje blijft proberen vult het log niet: van één soort één regel in tien minuten, met hoe vaak', async () => {
  const middelen = { databank: web.huis.databank, klok: web.huis.klok, beleidsversie: 'proef' };
  const meld = maakMisluktlog({ ...middelen, maakId: maakIdmaker(web.huis.klok) });
  for (let n = 0; n < 300; n += 1) await meld('VERLOPEN');
  await meld('PROVIDER_ONBEREIKBAAR');
  web.huis.klok.vooruit(10 * MINUUT);
  await meld('VERLOPEN');
  const { rows } = await web.huis.eigenaar.query(
    `select toelichting, aantal from verwerkingen where naam = 'sessie.beginnen' and status = 'Error' order by start_ms, aantal, toelichting`,
  );
  expect(rows).toEqual([
    { toelichting: 'PROVIDER_ONBEREIKBAAR', aantal: 1 },
    { toelichting: 'VERLOPEN', aantal: 1 },
    { toelichting: 'VERLOPEN', aantal: 300 },
  ]);
});
