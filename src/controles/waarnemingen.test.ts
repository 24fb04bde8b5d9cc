import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { begin, plan, sluitAf, wijsAan } from './proef/proefcontrole.ts';
import { legGesprekVast, legWaarnemingVast, verbeterWaarneming } from './vastleggen.ts';
import { NieuwGesprek } from './schema-uitvoering.ts';
import { toonControle } from './vragen.ts';
import { rondAf } from './handelingen.ts';

const { tess, max, cor, wim, rik } = MENSEN;
let huis: Proefhuis;
let id: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await wijsAan(huis, tess);
  await wijsAan(huis, max);
  id = await begin(huis);
});
afterAll(() => huis.sluit());

const basis = { punt: 'vluchtweg', oordeel: 'voldoet', tekst: 'De achterdeur ging open.' } as const;
const legVast = (anders: object = {}, wie: (typeof MENSEN)[keyof typeof MENSEN] = tess) =>
  huis.doe(legWaarnemingVast, { id, ...basis, ...anders } as never, wie);
const lees = async () => (await huis.vraag(toonControle, { id }, tess)).waarnemingen;

describe('waarneming vastleggen', () => {
  test('R1 weigert politie, en collega’s buiten het team', async () => {
    expect((await huis.weigert(legVast({}, wim))).weigering?.regel).toBe('R1-compartimenten');
    expect((await huis.weigert(legVast({}, rik))).weigering?.regel).toBe('R1-compartimenten');
    expect((await huis.weigert(legVast({}, cor))).weigering?.regel).toBe('B9.2-uitvoeren');
  });

  test('weigert een controle die nog niet begon', async () => {
    const fout = await huis.weigert(legVast({ id: await plan(huis) }));
    expect(fout).toMatchObject({ code: 'STAND_PAST_NIET' });
    expect(fout.message).toContain('nog niet begonnen');
  });

  test('weigert een punt dat niet op de checklist staat, en een punt met een eigen vraag', async () => {
    expect((await huis.weigert(legVast({ punt: 'raam-plaats' }))).velden[0]?.veld).toBe('punt');
    expect((await huis.weigert(legVast({ vraag: 'De bar' }))).velden[0]?.veld).toBe('vraag');
    expect((await huis.weigert(legVast({ punt: undefined }))).velden[0]?.veld).toBe('vraag');
  });

  test('weigert een moment voor het begin en een moment dat nog komt', async () => {
    expect((await huis.weigert(legVast({ op: '2026-03-02T09:00:00Z' }))).velden[0]?.veld).toBe('op');
    expect((await huis.weigert(legVast({ op: '2026-03-02T11:00:00Z' }))).velden[0]?.veld).toBe('op');
  });

  test('B9.4 een bevoegdheid vraagt de noodzaak, B9.2 en een aanwijzing die haar geeft', async () => {
    expect((await huis.weigert(legVast({ bevoegdheid: 'zakelijke_inzage' }))).weigering?.regel).toBe('B9.4-noodzaak');
    const noodzaak = 'Zonder het huurboek is de norm niet na te gaan.';
    const fout = await huis.weigert(legVast({ bevoegdheid: 'vervoermiddelen', noodzaak }));
    expect(fout.weigering?.regel).toBe('B9.2-uitvoeren');
    expect(fout.message).toContain('vervoermiddelen onderzoeken');
    const gemaakt = await legVast({ bevoegdheid: 'zakelijke_inzage', noodzaak });
    expect((await lees()).find((w) => w.id === gemaakt.id)).toMatchObject({
      bevoegdheid: 'zakelijke_inzage',
      noodzaak,
    });
  });

  test('de norm en de vraag komen van de checklist; wat niemand vroeg mag ook', async () => {
    const a = await legVast();
    const b = await legVast({ punt: undefined, vraag: 'De bar', oordeel: 'feit' });
    const w = await lees();
    expect(w.find((x) => x.id === a.id)?.norm).toContain('leefomgeving');
    expect(w.find((x) => x.id === b.id)).toMatchObject({ vraag: 'De bar', norm: null, petsoort: 'toezichthouder' });
  });
});

describe('een waarneming wordt één keer geschreven', () => {
  test('een verbetering is een nieuwe waarneming die de oude noemt; de oude blijft staan', async () => {
    const oud = await legVast({ oordeel: 'voldoet_niet' });
    const verbeter = (waarnemingId: string) =>
      huis.doe(
        verbeterWaarneming,
        { id, waarnemingId, oordeel: 'voldoet', tekst: 'De deur klemde, maar ging open.', reden: 'Opnieuw gekeken.' },
        max,
      );
    const nieuw = await verbeter(oud.id);
    const w = await lees();
    expect(w.find((x) => x.id === oud.id)).toMatchObject({ oordeel: 'voldoet_niet', verbeterdDoor: nieuw.id });
    expect(w.find((x) => x.id === nieuw.id)).toMatchObject({ corrigeert: oud.id, correctiereden: 'Opnieuw gekeken.' });
    const fout = await huis.weigert(verbeter(oud.id));
    expect(fout.message).toContain('al verbeterd');
    await verbeter(nieuw.id);
    expect((await huis.weigert(verbeter(tess.medewerkerId))).velden[0]?.veld).toBe('waarnemingId');
  });

  test('wat verbeterd is telt niet meer als overtreding', async () => {
    const voor = (await huis.vraag(toonControle, { id }, tess)).overtredingen;
    const oud = await legVast({ oordeel: 'voldoet_niet' });
    expect((await huis.vraag(toonControle, { id }, tess)).overtredingen).toBe(voor + 1);
    await huis.doe(
      verbeterWaarneming,
      { id, waarnemingId: oud.id, oordeel: 'voldoet', tekst: 'Het was een andere deur.', reden: 'Vergissing.' },
      tess,
    );
    expect((await huis.vraag(toonControle, { id }, tess)).overtredingen).toBe(voor);
  });

  test.each(['waarnemingen', 'gesprekken', 'voorbereidingspunten', 'controleteams', 'controlefrequenties'])(
    'ook langs het programma om: %s is niet te wijzigen of te wissen',
    async (tabel) => {
      for (const opdracht of [`update ${tabel} set gemeente = gemeente`, `delete from ${tabel}`]) {
        const client = await huis.app.connect();
        try {
          await client.query('begin');
          await client.query(
            `select kern.open_handeling('toezicht', '{GM9001}', '${tess.medewerkerId}', null, 'toezichthouder', null)`,
          );
          await expect(client.query(opdracht)).rejects.toMatchObject({ code: '42501' });
        } finally {
          await client.query('rollback');
          client.release();
        }
      }
    },
  );

  test('B2 ook langs het programma om ziet een andere gemeente geen waarneming', async () => {
    await legVast();
    const client = await huis.app.connect();
    try {
      await client.query('begin');
      await client.query(
        `select kern.open_handeling('toezicht', '{GM9002}', '${tess.medewerkerId}', null, 'toezichthouder', null)`,
      );
      for (const tabel of ['waarnemingen', 'controles', 'gesprekken', 'controleteams'])
        expect((await client.query(`select 1 from ${tabel}`)).rowCount).toBe(0);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('B6.2 een gesprek zonder identiteit', () => {
  const gesprek = {
    aantal: 2,
    met: 'sekswerk',
    taal: 'ro',
    onderwerpen: ['rechten', 'gezondheid'],
    hulpAangeboden: true,
    hulpGewenst: false,
    eigenPaspoort: 'ja',
    rechtenVerteld: true,
    flyerTaal: 'ro',
  } as const;

  test('B6.2 geen enkel veld kan een mens aanwijzen: alleen keuzes, ja of nee, een klein getal en de controle', () => {
    type Deel = { type?: string; enum?: unknown[]; format?: string; items?: Deel; maximum?: number };
    for (const [naam, ruw] of Object.entries(NieuwGesprek.properties)) {
      const deel = ruw as unknown as Deel;
      const vast = Array.isArray(deel.enum) || Array.isArray(deel.items?.enum) || deel.type === 'boolean';
      const getal = deel.type === 'integer' && (deel.maximum ?? Infinity) <= 99;
      expect([naam, vast || getal || naam === 'id']).toEqual([naam, true]);
    }
  });

  test('B6.2 de tabel heeft geen kolom voor vrije tekst, en geen die een mens aanwijst behalve wie vastlegde', async () => {
    const { rows } = await huis.eigenaar.query(
      `select column_name as naam from information_schema.columns where table_name = 'gesprekken' order by 1`,
    );
    expect(rows.map((r) => r.naam)).toEqual(
      [
        'aantal',
        'controle_id',
        'door',
        'eigen_paspoort',
        'flyer_taal',
        'gemeente',
        'hulp_aangeboden',
        'hulp_gewenst',
        'id',
        'met',
        'onderwerpen',
        'op',
        'rechten_verteld',
        'taal',
      ].sort(),
    );
  });

  test('B6.2 weigert een naam, een nationaliteit of een nummer als extra veld', async () => {
    for (const veld of ['naam', 'nationaliteit', 'paspoortnummer', 'toelichting'])
      expect(
        (await huis.weigert(huis.doe(legGesprekVast, { id, ...gesprek, [veld]: 'x' } as never, tess))).message,
      ).toContain('Onbekend veld');
  });

  test('V8 C9 vastgelegd als aantallen, met taal en flyer', async () => {
    await huis.doe(legGesprekVast, { id, ...gesprek, onderwerpen: [...gesprek.onderwerpen] }, max);
    const c = await huis.vraag(toonControle, { id }, tess);
    expect(c.gesprekken).toMatchObject([{ aantal: 2, taal: 'ro', flyerTaal: 'ro', rechtenVerteld: true }]);
    expect(c.tijdlijn.map((t) => t.tekst)).toContain(
      'Gesprek met 2 mensen (wie hier sekswerk doet), in het Roemeens. Flyer in het Roemeens gegeven.',
    );
  });

  test('V5 leeftijd en verblijf zijn vragen over aantallen en uitkomst, en de hint zegt dat', async () => {
    const { checklist } = await huis.vraag(toonControle, { id }, tess);
    const arbeid = checklist.find((g) => g.groep === 'arbeid')!.vragen;
    for (const punt of ['leeftijd', 'verblijf'])
      expect(arbeid.find((v) => v.punt === punt)?.hint).toContain('aantallen');
  });
});

describe('na het afronden', () => {
  test('een verbetering kan nog, een nieuwe waarneming niet', async () => {
    const eigen = await begin(huis);
    const w = await huis.doe(legWaarnemingVast, { id: eigen, ...basis }, tess);
    await sluitAf(huis, eigen);
    await huis.doe(
      verbeterWaarneming,
      { id: eigen, waarnemingId: w.id, oordeel: 'voldoet_niet', tekst: 'Toch op slot.', reden: 'Foto bekeken.' },
      tess,
    );
    const c = await huis.vraag(toonControle, { id: eigen }, tess);
    expect(c).toMatchObject({ status: 'afgerond', overtredingen: 1 });
    expect((await huis.weigert(huis.doe(rondAf, leeg(eigen, c.versie), tess))).message).toContain('al afgerond');
  });
});

const leeg = (van: string, versie: number) => ({ id: van, versie, meegedeeld: 'Niets nieuws.', nietVastgesteld: [] });
