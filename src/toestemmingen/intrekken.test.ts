import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maakWebhuis, type Webhuis } from '../app/proef/webhuis.ts';
import { declaraties, kamers } from '../app/huis.ts';
import { bezorgDirect } from '../kern/bezorgen.ts';
import { maakCode } from '../kern/codes.ts';
import type { Vraag } from '../kern/declaraties.ts';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { draagOver, toonDossier } from '../mensenhandel/index.ts';
import { maakIdmaker } from '../platform/ids.ts';
import {
  bevestigHerroeping,
  kaartmodellen,
  keurKaartGoed,
  meldWissing,
  stelKaartOp,
  toetsen,
  toonOntvangen,
  toonVerstrekking,
  verstrek,
  type NieuweVerstrekking,
} from '../verstrekkingen/index.ts';
import { legToestemmingVast, toonKaart, toonToestemming } from './index.ts';

const { tess, aafje, pia, zoe, rik } = MENSEN;
const toonWerkvoorraad = declaraties.find((d) => d.naam === 'werkvoorraad.tonen') as Vraag;
const ONBEKEND = () => maakCode();
let web: Webhuis;
let dossierId: string;
let stukIds: string[];
let kaartId: string;

beforeAll(async () => {
  web = await maakWebhuis();
  const { huis } = web;
  kaartId = (
    await huis.doe(
      stelKaartOp,
      kaartmodellen.find((k) => k.soort === 'zorgcoordinator')!,
      MENSEN.fien,
    )
  ).id;
  await huis.doe(keurKaartGoed, { id: kaartId, geldigTot: '2027-03-01', motivering: 'De grondslag klopt.' }, pia);
  await huis.doe(
    draagOver,
    {
      gemeente: 'GM9001',
      urgentie: 'gewoon',
      feiten: 'De sleutel ligt bij Waterlelie, een ander.',
      zekerheid: 'eigen_waarneming',
      indicatoren: ['B4'],
    },
    tess,
  );
  dossierId = (await huis.eigenaar.query('select id from dossiers')).rows[0].id;
  stukIds = (await huis.vraag(toonDossier, { id: dossierId }, aafje)).stukken.slice(0, 1).map((s) => s.id);
}, 60_000);
afterAll(async () => {
  await sluitDocumentenmotor();
  await web.sluit();
});
// The pace at the door refills with the clock.
beforeEach(() => web.huis.klok.vooruit(600_000));

async function nieuwe(): Promise<{ id: string; code: string }> {
  const invoer = {
    gemeente: 'GM9001',
    dossierId,
    doel: 'hulp' as const,
    gegevens: ['feiten' as const],
    ontvangers: [ORGANISATIES.zorg.id],
    geldigTot: '2026-09-01',
    taal: 'bg',
    tolk: 'aanwezig' as const,
    uitlegDoor: 'zelf' as const,
    bewijs: 'geluid' as const,
    bewijsplaats: 'Bij de zorgorganisatie',
    afhankelijk: false,
    voorwaarde: false,
    konNee: true,
    alleen: true,
    begrepen: true,
    zelfJa: true,
    hulpGaatDoor: true,
    onder16: false,
    onderCuratele: false,
    vertegenwoordigerJa: false,
  };
  const { id } = await web.huis.doe(legToestemmingVast, invoer, aafje);
  return { id, code: (await web.huis.vraag(toonKaart, { id }, aafje)).code };
}

const ja = Object.fromEntries(
  toetsen.flatMap(({ code }) => [
    [code, true],
    [`${code}Waarom`, 'Afgewogen.'],
  ]),
);
const deel = (toestemmingId: string) =>
  web.huis.doe(
    verstrek,
    {
      ...ja,
      id: dossierId,
      ontvangerId: ORGANISATIES.zorg.id,
      kaartId,
      toestemmingId,
      wijze: 'schriftelijk',
      urgentie: 'gewoon',
      stukIds,
      overPersoon: false,
      contextinformatie: 'Op verzoek van de persoon zelf.',
      zonderVerdachte: true,
    } as NieuweVerstrekking,
    aafje,
  );

/** What the work beside the requests does: events to their listeners. */
async function bezorg(): Promise<void> {
  const { databank, klok } = web.huis;
  await bezorgDirect(
    { databank, klok, maakId: maakIdmaker(klok) },
    kamers.flatMap((k) => k.luisteraars ?? []),
  );
}

const FORMULIER = { 'content-type': 'application/x-www-form-urlencoded' };
const stuur = (velden: Record<string, string>, koppen: Record<string, string> = {}) =>
  web.ruw({
    methode: 'POST',
    pad: '/intrekken',
    koppen: { ...FORMULIER, ...koppen },
    lijf: new URLSearchParams(velden).toString(),
  });
const stand = async (id: string) => (await web.huis.vraag(toonToestemming, { id }, aafje)).beeindigdHoe;

describe('B12.2 de deur om in te trekken weerstaat wie er kwaad wil', () => {
  test('B12.2 een onbekende, een gebruikte en een geldige code krijgen letter voor letter hetzelfde antwoord', async () => {
    const { id, code } = await nieuwe();
    const onbekend = await stuur({ code: ONBEKEND() });
    const geldig = await stuur({ code });
    const gebruikt = await stuur({ code });
    expect(await stand(id)).toBe('met_code');
    for (const a of [geldig, gebruikt]) {
      expect(a.status).toBe(onbekend.status);
      expect(a.tekst).toBe(onbekend.tekst);
      const zonderDatum = ({ date: _d, ...k }: Record<string, unknown>) => k;
      expect(zonderDatum(a.koppen)).toEqual(zonderDatum(onbekend.koppen));
    }
    expect(onbekend.status).toBe(200);
  });

  test('B12.2 een typefout wordt gezegd zonder in de database te kijken, en de code komt niet terug op de pagina', async () => {
    const { code } = await nieuwe();
    const kaal = code.replaceAll('-', '');
    const fout = await stuur({ code: `${kaal.slice(0, 11)}${kaal[11] === '7' ? '9' : '7'}` });
    expect(fout.status).toBe(422);
    expect(fout.tekst).toContain('typefout');
    expect(fout.tekst).not.toContain(kaal.slice(0, 8));
  });

  test('B12.2 raden wordt vertraagd: na twaalf pogingen volgt 429, ook met een geldige code', async () => {
    const { id, code } = await nieuwe();
    const antwoorden = await Promise.all(Array.from({ length: 14 }, () => stuur({ code: ONBEKEND() })));
    expect(antwoorden.filter((a) => a.status === 429)).toHaveLength(2);
    expect((await stuur({ code })).status).toBe(429);
    expect(await stand(id)).toBeNull();
    web.huis.klok.vooruit(600_000);
    expect((await stuur({ code })).status).toBe(200);
    expect(await stand(id)).toBe('met_code');
  });

  test('B12.2 twee keer tegelijk sturen trekt één keer in en meldt één keer', async () => {
    const { id, code } = await nieuwe();
    await Promise.all([stuur({ code }), stuur({ code }), stuur({ code })]);
    const { rowCount } = await web.huis.eigenaar.query(
      `select 1 from gebeurtenissen where soort = 'toestemming.beeindigd' and onderwerp_id = $1`,
      [id],
    );
    expect(rowCount).toBe(1);
  });

  test.each([
    ['een te groot formulier', 'code='.padEnd(70_000, 'x'), 413],
    ['een onleesbaar formulier', '', 422],
    ['html in het veld', 'code=%3Cscript%3Ealert(1)%3C%2Fscript%3E&taal=%22%3E%3Cimg%3E', 422],
    ['sql in het veld', "code=' or 1=1 --", 422],
  ])('B12.2 %s wordt geweigerd, en niets ervan komt terug', async (_, lijf, status) => {
    const a = await web.ruw({ methode: 'POST', pad: '/intrekken', koppen: FORMULIER, lijf });
    expect(a.status).toBe(status);
    expect(a.tekst).not.toMatch(/alert\(1\)|<img|or 1=1/);
  });

  test('B12.2 een formulier van een andere website trekt niets in', async () => {
    const { id, code } = await nieuwe();
    expect((await stuur({ code }, { origin: 'https://kwaad.example' })).status).toBe(403);
    expect((await stuur({ code }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await stand(id)).toBeNull();
  });

  test('B12.2 een code in het adres doet niets, en staat in geen enkele link of formulierpad', async () => {
    const { id, code } = await nieuwe();
    const a = await web.ruw({ pad: `/intrekken?code=${code}` });
    expect(a.tekst).not.toContain(code);
    expect(await stand(id)).toBeNull();
    expect((await stuur({ code })).tekst).not.toContain(code);
  });

  test('B12.2 log en gebeurtenis zeggen dat het gebeurde, zonder code en zonder wie', async () => {
    const { id, code } = await nieuwe();
    await stuur({ code });
    const { rows } = await web.huis.eigenaar.query(
      `select v.*, v::text as alles from verwerkingen v where naam = 'toestemming.intrekken-met-code' and onderwerp_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ soort: 'systeem', gemeente: 'GM9001', medewerker_id: null });
    expect(rows[0].alles).not.toContain(code);
  });

  test('B12.2 de pagina werkt zonder script, zonder cookie, in tien talen, met een snelle uitgang', async () => {
    for (const taal of ['nl', 'bg', 'th', 'bestaatniet']) {
      const a = await web.ruw({ pad: `/intrekken?taal=${taal}` });
      expect(a.tekst).toContain(`lang="${taal === 'bestaatniet' ? 'nl' : taal}"`);
      expect(a.tekst).not.toContain('<script');
      expect(a.koppen['set-cookie']).toBeUndefined();
      expect(a.koppen['content-security-policy']).not.toContain('script-src');
      expect(a.koppen['cache-control']).toBe('no-store');
      expect(a.tekst).toContain('rel="noreferrer"');
    }
    expect((await stuur({ code: ONBEKEND() })).koppen['set-cookie']).toBeUndefined();
  });
});

describe('B12.2 intrekken heeft meteen gevolg', () => {
  test('B12.2 wat erop rustte is in dezelfde transactie onleesbaar, voor afzender en ontvanger', async () => {
    const { id, code } = await nieuwe();
    const { id: v } = await deel(id);
    expect(JSON.stringify(await web.huis.vraag(toonOntvangen, { id: v }, zoe))).toContain('Waterlelie');
    await stuur({ code });
    for (const antwoord of [
      await web.huis.vraag(toonOntvangen, { id: v }, zoe),
      await web.huis.vraag(toonVerstrekking, { id: v }, aafje),
    ])
      expect(antwoord).toMatchObject({ inhoud: null, herroepenOp: expect.any(String) });
    const { rows } = await web.huis.eigenaar.query(`select verpakt from sleutels where id in ($1, $2)`, [v, id]);
    expect(rows).toEqual([{ verpakt: null }, { verpakt: null }]);
    expect((await web.huis.weigert(deel(id))).weigering?.regel).toBe('B12.2-toestemming-vastgelegd');
  });

  test('B12.2 elke ontvanger krijgt een bevroren brief en de afzender een taak met termijn; daarna laat de ontvanger weten wat er gewist is', async () => {
    const { id, code } = await nieuwe();
    const { id: v, nummer } = await deel(id);
    await stuur({ code });
    await bezorg();
    await bezorg();
    const { rows } = await web.huis.eigenaar.query(
      `select d.kenmerk, d.standaard from documenten d where d.onderwerp_id = $1 order by standaard`,
      [v],
    );
    expect(rows).toEqual([
      { kenmerk: `${nummer}-H`, standaard: 'a-3a' },
      { kenmerk: `${nummer}-H`, standaard: 'ua-1' },
    ]);
    const taak = async (wie: Wie) => JSON.stringify(await web.huis.vraag(toonWerkvoorraad, {}, wie));
    expect(await taak(aafje)).toContain('Herroeping bevestigen');
    expect(await taak(zoe)).toContain('Wissen: toestemming ingetrokken');
    expect((await web.huis.weigert(web.huis.doe(meldWissing, { id: v, wissing: 'gewist' }, rik))).code).toBe(
      'NIET_GEVONDEN',
    );
    expect(
      (await web.huis.weigert(web.huis.doe(meldWissing, { id: v, wissing: 'andere_grond' }, zoe))).velden[0]?.veld,
    ).toBe('grond');
    await web.huis.doe(meldWissing, { id: v, wissing: 'gewist' }, zoe);
    await web.huis.doe(bevestigHerroeping, { id: v, hoe: 'gelezen' }, aafje);
    expect((await web.huis.vraag(toonVerstrekking, { id: v }, aafje)).herroeping).toMatchObject({
      hoe: 'met_code',
      wissing: 'gewist',
      bevestigdOp: expect.any(String),
    });
    expect(await taak(zoe)).not.toContain(nummer);
  }, 60_000);

  test('B12.2 wat op een andere toestemming of op een andere grond rust, blijft', async () => {
    const een = await nieuwe();
    const ander = await nieuwe();
    const { id: v } = await deel(ander.id);
    await stuur({ code: een.code });
    expect((await web.huis.vraag(toonOntvangen, { id: v }, zoe)).herroepenOp).toBeNull();
  });

  test('B12.2 geen handeling van zorg of elders vraagt of er toestemming is: hulp hangt er nooit van af', () => {
    const vraagt = declaraties
      .filter((d) => d.aard === 'handeling' && JSON.stringify(d.invoer).toLowerCase().includes('toestemmingid'))
      .map((d) => d.naam);
    // The one act that may: giving data to another, on a card that rests on consent.
    expect(vraagt).toEqual(['verstrekking.doen']);
    const regels = web.huis.beleid.regels.filter((r) => /context\.toestemming|metToestemming/.test(r.tekst));
    expect([...new Set(regels.flatMap((r) => r.handelingen))]).toEqual(['verstrekking.doen']);
  });
});
