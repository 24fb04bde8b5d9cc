import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maakWebhuis, type Webhuis } from '../app/proef/webhuis.ts';
import { maakCode } from '../kern/codes.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { koppelTerug } from '../meldingen/index.ts';
import { draagOver } from '../mensenhandel/index.ts';
import { sluitInzending, verwerkInzending, vraagMelder } from './handelingen.ts';
import {
  beeindigMeldroute,
  hervatMeldroute,
  maakMeldroute,
  pauzeerMeldroute,
  vervangToegang,
} from './routehandelingen.ts';
import type { NieuweRoute } from './schema.ts';
import { toonInzending, toonInzendingen, toonMeldroute, toonMeldroutes, toonRoutetoken } from './vragen.ts';

// The promise to who reports: nobody knows who wrote, and nobody but the coördinator reads what.

const { cor, tess, jet, otto } = MENSEN;
const corElders = { ...cor, gemeenten: ['GM9002'] };
const GEHEIM = 'Korenschuur';
const AFZENDER = 'Mozilla/5.0 Zeldzaamtoestel';
let web: Webhuis;
let slug: string;
let routeId: string;

const ROUTE: NieuweRoute = {
  gemeente: 'GM9001',
  soort: 'formulier',
  naam: 'Wijkteam Noord',
  voorWie: 'maatschappelijk_werk',
  welkom: 'Voor medewerkers van het wijkteam die iets zien wat niet klopt.',
  reagerenDagen: 7,
  vragen: ['waar', 'wanneer', 'hoe', 'contact'],
  geldigVan: '2026-03-01',
};

beforeAll(async () => {
  web = await maakWebhuis();
  await laadGemeenten(web.huis.databank);
  routeId = (await web.huis.doe(maakMeldroute, ROUTE, cor)).id;
  slug = (await toon()).slug!;
}, 60_000);
afterAll(() => web.sluit());
// The pace at the door refills with the clock.
beforeEach(() => web.huis.klok.vooruit(600_000));

const toon = () => web.huis.vraag(toonMeldroute, { id: routeId }, cor);
const post = (pad: string, velden: Record<string, string>) =>
  web.ruw({
    methode: 'POST',
    pad,
    koppen: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': AFZENDER },
    lijf: new URLSearchParams(velden).toString(),
  });
const meldAan = (velden: Record<string, string>) => post(`/melden/${slug}`, velden);
const volg = (velden: Record<string, string>) => post('/melden/volgen', velden);
const zendingUit = (tekst: string) => /name="zending" value="([0-9a-f]{64})"/.exec(tekst)![1]!;
const codeUit = (tekst: string) => /<strong>([2-9A-Y-]{14})<\/strong>/.exec(tekst)![1]!;
const WOORDEN = { wat: `Er wonen steeds andere mensen boven de zaak. ${GEHEIM}.`, antwoord: 'ja' };

async function stuur(velden: Record<string, string> = WOORDEN): Promise<{ code: string; zending: string }> {
  const zending = zendingUit((await meldAan({ ...velden, stap: 'nakijken' })).tekst);
  return { zending, code: codeUit((await meldAan({ ...velden, stap: 'versturen', zending })).tekst) };
}
const nieuwste = async () => (await web.huis.vraag(toonInzendingen, {}, cor)).items[0]!;
const open = (id: string) => web.huis.vraag(toonInzending, { id }, cor);
const aantal = async () => (await web.huis.vraag(toonInzendingen, {}, cor)).totaal;

describe('B3.3 wie meldt blijft onbekend', () => {
  test('B3.3 geen woord, geen code, geen adres en geen toestel staat leesbaar in enige tabel', async () => {
    const { code, zending } = await stuur({ ...WOORDEN, contact: `${GEHEIM} 0612345678`, waar: `Bij de ${GEHEIM}` });
    await volg({ code, tekst: `Nog iets over de ${GEHEIM}.` });
    const { rows } = await web.huis.eigenaar.query<{ naam: string }>(
      `select c.oid::regclass::text as naam from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    const verraad = [GEHEIM, code, zending, 'Zeldzaamtoestel', '127\\.0\\.0\\.1'];
    const patroon = verraad.flatMap((v) => [v, Buffer.from(v).toString('hex')]).join('|');
    for (const { naam } of rows) {
      const { rowCount } = await web.huis.eigenaar.query(`select 1 from ${naam} t where t::text ~* $1`, [patroon]);
      expect(rowCount, naam).toBe(0);
    }
    const log = await web.huis.eigenaar.query(
      `select distinct medewerker_id from verwerkingen where naam like 'inzending.ontvangen'`,
    );
    expect(log.rows).toEqual([{ medewerker_id: null }]);
  });

  test('B12.1 een ander dan de coördinator van de gemeente opent geen inzending, en de lijst heeft geen woorden', async () => {
    await stuur();
    const { id } = await nieuwste();
    for (const wie of [tess, jet]) {
      const fout = await web.huis.weigert(web.huis.vraag(toonInzending, { id }, wie));
      expect(fout.weigering?.regel).toBe('B12.1-ruwe-woorden-alleen-coordinator');
    }
    for (const wie of [otto, corElders])
      expect((await web.huis.weigert(web.huis.vraag(toonInzending, { id }, wie))).code).toBe('NIET_GEVONDEN');
    expect(JSON.stringify(await web.huis.vraag(toonInzendingen, {}, cor))).not.toContain(GEHEIM);
    expect((await open(id)).inhoud?.wat).toContain(GEHEIM);
  });

  test('B12.1 de database geeft de woorden en hun sleutel ook aan geen andere pet, en aan wie aan de deur staat niets zonder code', async () => {
    const tel = async (rol: 'toezicht' | 'systeem', petsoort: string, tabel: string) => {
      const r = {
        rol,
        gemeenten: ['GM9001', 'GM9002'],
        medewerkerId: cor.medewerkerId,
        organisatieId: cor.organisatieId,
        petsoort,
      };
      const client = await web.huis.app.connect();
      try {
        await client.query('begin');
        await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
          r.rol,
          r.gemeenten,
          r.medewerkerId,
          r.organisatieId,
          r.petsoort,
        ]);
        return (await client.query(`select 1 from ${tabel}`)).rowCount;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await tel('toezicht', 'coordinator', 'inzendingberichten')).toBeGreaterThan(0);
    for (const petsoort of ['toezichthouder', 'jurist', 'burgemeester']) {
      expect(await tel('toezicht', petsoort, 'inzendingberichten')).toBe(0);
      expect(await tel('toezicht', petsoort, `sleutels where soort = 'inzending'`)).toBe(0);
    }
    for (const tabel of ['inzendingen', 'inzendingberichten', 'inzendingcodes', 'terugkoppelingen'])
      expect(
        await tel('systeem', 'publiek', tabel === 'terugkoppelingen' ? '(select id from terugkoppelingen) t' : tabel),
      ).toBe(0);
  });

  test('B3.3 een onbekende code geeft steeds hetzelfde, en een typefout zegt niets over welke codes er zijn', async () => {
    const [een, twee] = [await volg({ code: maakCode() }), await volg({ code: maakCode() })];
    expect(een.tekst).toBe(twee.tekst);
    expect((await volg({ code: '1234' })).status).toBe(422);
    const leeg = await web.ruw({ pad: `/melden/${slug}` });
    expect(leeg.koppen['set-cookie']).toBeUndefined();
    expect(leeg.tekst).not.toContain('<script');
    expect(leeg.tekst).toMatch(/112.*Snel weg van deze pagina/s);
  });
});

describe('B3.3 de deur weerstaat slechte invoer en drukte', () => {
  test('B3.3 te kort, te lang en te groot wordt geweigerd met een zin, en wat getypt is staat er nog', async () => {
    const kort = await meldAan({ wat: 'Kort', waar: 'Zandweg 3', antwoord: 'ja', stap: 'versturen' });
    expect(kort.status).toBe(422);
    expect(kort.tekst).toContain('te kort');
    expect(kort.tekst).toContain('Zandweg 3');
    expect((await meldAan({ ...WOORDEN, wat: 'x'.repeat(5_001) })).status).toBe(422);
    expect((await meldAan({ ...WOORDEN, wat: 'x'.repeat(70_000) })).status).toBe(413);
    const groot = await web
      .ruw({
        methode: 'POST',
        pad: `/melden/${slug}`,
        koppen: { 'content-length': '52428800', 'content-type': 'application/x-www-form-urlencoded' },
        lijf: 'wat=',
      })
      .catch(() => ({ status: 413 }));
    expect(groot.status).toBe(413);
  });

  test('B3.3 onmogelijke datums, onzinadressen, vreemde telefoonnummers en andere talen komen aan als tekst', async () => {
    await stuur({
      wat: 'غرفة فوق المتجر 🙂 <script>alert(1)</script>',
      waar: 'Nergensstraat -12 bis, 0000 ZZ',
      wanneer: '31 februari 2026, 25:99',
      contact: '+880 1711-000000',
      antwoord: 'nee',
    });
    const i = await open((await nieuwste()).id);
    expect(i.inhoud).toMatchObject({ wanneer: '31 februari 2026, 25:99', waar: 'Nergensstraat -12 bis, 0000 ZZ' });
    expect(i.contact).toBe('+880 1711-000000');
    expect(
      (await meldAan({ ...WOORDEN, wat: '<img src=x onerror=1> en nog meer woorden', stap: 'nakijken' })).tekst,
    ).not.toContain('<img src=x');
  });

  test('B3.3 tweemaal hetzelfde versturen geeft hetzelfde bewijs en één inzending', async () => {
    const voor = await aantal();
    const { code, zending } = await stuur();
    const weer = await Promise.all([1, 2, 3].map(() => meldAan({ ...WOORDEN, stap: 'versturen', zending })));
    expect(weer.map((a) => codeUit(a.tekst))).toEqual([code, code, code]);
    expect(await aantal()).toBe(voor + 1);
  });

  test('B3.3 bij een stortvloed wordt niets verloren: wat bevestigd is staat er, de rest hoort wanneer het weer kan', async () => {
    const voor = await aantal();
    const zending = (n: number) => n.toString(16).padStart(64, '0');
    const antwoorden = await Promise.all(
      Array.from({ length: 24 }, (_, n) => meldAan({ ...WOORDEN, stap: 'versturen', zending: zending(n) })),
    );
    const gelukt = antwoorden.filter((a) => a.status === 200);
    const later = antwoorden.filter((a) => a.status === 429);
    expect(gelukt.length + later.length).toBe(24);
    expect(await aantal()).toBe(voor + gelukt.length);
    for (const a of later) {
      expect(Number(a.koppen['retry-after'])).toBeGreaterThan(0);
      expect(a.tekst).toContain('seconden');
    }
  });
});

describe('R2 P7 een gesprek van twee kanten, zonder naam', () => {
  test('R2 vraag, antwoord, melding en terugkoppeling komen aan bij wie de code heeft', async () => {
    const { code } = await stuur();
    const { id } = await nieuwste();
    await web.huis.doe(vraagMelder, { id, versie: (await open(id)).versie, tekst: 'Op welke dagen ziet u dit?' }, cor);
    expect((await volg({ code })).tekst).toContain('Op welke dagen');
    await volg({ code, tekst: 'Vooral op vrijdag.' });
    const gelezen = await open(id);
    expect(gelezen).toMatchObject({ status: 'beantwoord' });
    const invoer = { id, versie: gelezen.versie, bron: 'maatschappelijk_werk' as const, urgentie: 'gewoon' as const };
    const fout = await web.huis.weigert(
      web.huis.doe(verwerkInzending, { ...invoer, tekst: 'Bel haar op 06-12345678, zij woont boven de zaak.' }, cor),
    );
    expect(fout.code).toBe('BEVINDINGEN');
    const m = await web.huis.doe(
      verwerkInzending,
      { ...invoer, tekst: 'Boven de zaak wonen steeds andere mensen, vooral op vrijdag.' },
      cor,
    );
    await web.huis.doe(
      koppelTerug,
      { id: m.id, soort: 'opgepakt', wijze: 'volgpagina', tekst: 'Wij gaan er kijken.' },
      cor,
    );
    const na = (await volg({ code })).tekst;
    expect(na).toContain('Wij gaan er kijken');
    expect(na).toContain('in behandeling genomen');
    expect(
      (
        await web.huis.weigert(
          web.huis.doe(verwerkInzending, { ...invoer, versie: 9, tekst: 'Nog een melding hiervan.' }, cor),
        )
      ).weigering?.regel,
    ).toBe('R2-afgehandeld-is-af');
    expect(await toon()).toMatchObject({ verwerkt: 1 });
  });

  test('P7 wie geen melding wordt hoort waarom, en kan daarna niets meer toevoegen', async () => {
    const { code } = await stuur();
    const { id } = await nieuwste();
    await web.huis.doe(
      sluitInzending,
      { id, versie: 1, reden: 'niet_voor_ons', bericht: 'Hiervoor kunt u bij de woningcorporatie terecht.' },
      cor,
    );
    expect((await volg({ code, tekst: 'Dank u.' })).tekst).toContain('woningcorporatie');
    expect((await open(id)).berichten.map((b) => b.soort)).toEqual(['bericht']);
  });

  const draag = (inzendingId: string) => {
    const feiten = 'Er wordt boven de zaak onder druk gewerkt.';
    const rest = { urgentie: 'gewoon', feiten, zekerheid: 'derde_hand' } as const;
    return web.huis.doe(draagOver, { gemeente: 'GM9001', inzendingId, ...rest, indicatoren: ['A1'] }, cor);
  };
  test('B12.2 de volgpagina verraadt niet dat een melding naar mensenhandel ging: zij is gelijk aan die van toezicht', async () => {
    const bladen: string[] = [];
    const tekst = 'Boven de zaak wonen steeds andere mensen.';
    for (const naar of ['toezicht', 'mensenhandel']) {
      web.huis.klok.vooruit(1_000);
      const { code } = await stuur();
      const { id } = await nieuwste();
      await web.huis.doe(vraagMelder, { id, versie: 1, tekst: 'Op welke dagen ziet u dit?' }, cor);
      const melding = { id, versie: 2, bron: 'anders', urgentie: 'gewoon', tekst } as const;
      await (naar === 'toezicht' ? web.huis.doe(verwerkInzending, melding, cor) : draag(id));
      bladen.push((await volg({ code })).tekst);
    }
    expect(bladen[0]).toContain('in behandeling genomen');
    expect(bladen[1]).toBe(bladen[0]);
  });

  test('B12.2 wat op mensenhandel wijst gaat over met de woorden, en daarna opent niemand van toezicht ze nog', async () => {
    const { code } = await stuur();
    const { id } = await nieuwste();
    await draag(id);
    const i = await open(id);
    expect(i).toMatchObject({ status: 'overgedragen', inhoud: null, contact: null, berichten: [] });
    expect((await volg({ code })).tekst).toContain('in behandeling genomen');
    const { rows } = await web.huis.eigenaar.query(
      `select verpakt from sleutels where soort = 'inzending' and id = $1`,
      [id],
    );
    expect(rows).toEqual([{ verpakt: null }]);
  });
});

describe('B3.3 een route is van de coördinator', () => {
  test('B3.3 een toezichthouder maakt er geen en ziet wel wat zij opbrengt', async () => {
    expect((await web.huis.weigert(web.huis.doe(maakMeldroute, ROUTE, tess))).weigering?.regel).toBe(
      'B3.3-meldroutes-beheren',
    );
    expect((await web.huis.vraag(toonMeldroutes, {}, tess)).items[0]!.binnen).toBeGreaterThan(0);
  });

  test('B3.3 op pauze is de deur dicht, met een nieuwe link werkt de oude niet, en na het einde nooit meer', async () => {
    const id = (await web.huis.doe(maakMeldroute, { ...ROUTE, naam: 'Hotels' }, cor)).id;
    const nu = () => web.huis.vraag(toonMeldroute, { id }, cor);
    const oud = (await nu()).slug!;
    const kijk = async (s: string) => (await web.ruw({ pad: `/melden/${s}` })).tekst;
    await web.huis.doe(pauzeerMeldroute, { id, versie: 1 }, cor);
    expect(await kijk(oud)).toContain('even niet gemeld');
    await web.huis.doe(hervatMeldroute, { id, versie: 2 }, cor);
    await web.huis.doe(vervangToegang, { id, versie: 3 }, cor);
    const nieuw = (await nu()).slug!;
    expect(await kijk(oud)).toContain('werkt niet meer');
    expect(await kijk(nieuw)).toContain('Kijk na wat u verstuurt');
    await web.huis.doe(beeindigMeldroute, { id, versie: 4 }, cor);
    expect(await kijk(nieuw)).toBe(await kijk(oud));
    expect((await web.huis.weigert(web.huis.doe(vervangToegang, { id, versie: 5 }, cor))).weigering?.regel).toBe(
      'B3.3-beeindigd-is-dicht',
    );
  });
});

describe('B3.3 e-mail en een ander systeem sturen in met een token', () => {
  const stuurIn = (pad: string, token: string, lijf: object, koppen: Record<string, string> = {}) =>
    web.ruw({
      methode: 'POST',
      pad: `/v1/${pad}`,
      koppen: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...koppen },
      lijf: JSON.stringify(lijf),
    });
  const MAIL = {
    messageId: '<1@hotel.example>',
    onderwerp: 'Kamer 12',
    tekst: 'Iedere dag andere gasten.',
    contact: 'balie@hotel.example',
  };

  test('B3.3 zonder goed token, met een token van een andere soort en op pauze komt er niets binnen', async () => {
    const voor = await aantal();
    const { id } = await web.huis.doe(maakMeldroute, { ...ROUTE, soort: 'e-mail', naam: 'Postbus' }, cor);
    const { token } = await web.huis.vraag(toonRoutetoken, { id }, cor);
    expect((await stuurIn('inkomende-e-mails', `mr_${'x'.repeat(43)}`, MAIL)).status).toBe(401);
    expect((await stuurIn('inkomende-e-mails', 'kort', MAIL)).status).toBe(401);
    const verkeerd = await stuurIn(
      'inkomende-meldingen',
      token,
      { wat: 'Iedere dag andere gasten.' },
      { 'idempotency-key': 'partner-0001' },
    );
    expect(verkeerd.status).toBe(401);
    expect((await stuurIn('inkomende-e-mails', token, { ...MAIL, bijlage: 'x' })).status).toBe(400);
    await web.huis.doe(pauzeerMeldroute, { id, versie: 1 }, cor);
    expect((await stuurIn('inkomende-e-mails', token, MAIL)).tekst).toContain('nu niet open');
    expect(await aantal()).toBe(voor);
    web.huis.klok.vooruit(3_600_000);
    expect((await web.huis.weigert(web.huis.vraag(toonRoutetoken, { id }, cor))).message).toContain(
      'niet meer te zien',
    );
  });

  test('B3.3 dezelfde e-mail twee keer geeft één inzending en hetzelfde bewijs, en nergens staat het token of de Message-ID', async () => {
    const { id } = await web.huis.doe(maakMeldroute, { ...ROUTE, soort: 'e-mail', naam: 'Hotelpost', vragen: [] }, cor);
    const { token } = await web.huis.vraag(toonRoutetoken, { id }, cor);
    const voor = await aantal();
    const [een, twee] = [
      await stuurIn('inkomende-e-mails', token, MAIL),
      await stuurIn('inkomende-e-mails', token, MAIL),
    ];
    expect(een.status).toBe(201);
    expect(twee.tekst).toBe(een.tekst);
    expect(await aantal()).toBe(voor + 1);
    const { code } = JSON.parse(een.tekst) as { code: string };
    expect((await volg({ code })).tekst).toContain('andere gasten');
    // A route that does not ask how to reach the melder does not keep it either.
    expect(await open((await nieuwste()).id)).toMatchObject({ contact: null });
    const { rows } = await web.huis.eigenaar.query(
      `select r::text as tekst from meldroutes r union all select i::text from inzendingen i`,
    );
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${token}|hotel\\.example`));
    const openapi = JSON.parse((await web.ruw({ pad: '/v1/openapi.json' })).tekst) as {
      paths: Record<string, unknown>;
    };
    expect(Object.keys(openapi.paths)).toEqual(expect.arrayContaining(['/inkomende-e-mails', '/inkomende-meldingen']));
  });
});

test('B3.3 P7 een teller van een route opent een lijst met precies dat aantal', async () => {
  await stuur();
  web.huis.klok.vooruit(30 * 86_400_000);
  const r = await toon();
  const lijst = async (welke: 'opgevolgd' | 'te_laat') =>
    (await web.huis.vraag(toonInzendingen, { routeId, welke }, cor)).totaal;
  expect(r.teLaat).toBeGreaterThan(0);
  expect(r.opgevolgd).toBeGreaterThan(0);
  expect([await lijst('opgevolgd'), await lijst('te_laat')]).toEqual([r.opgevolgd, r.teLaat]);
});
