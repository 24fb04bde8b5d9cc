import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Vraag } from '../kern/declaraties.ts';
import { alsDeclaraties } from '../kern/kamer.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { kamer as inrichtingen, registreerFacilitator } from '../inrichtingen/index.ts';
import { registreerMelding, toonMelding } from '../meldingen/index.ts';
import { bundelBezoeken } from './bundel.ts';
import { documentVanInzage } from './document-inzage.ts';
import { maakTitels } from './titels.ts';
import { maakVoerVerwerkingenUit, toonBurgerinzage, toonEigenInzage, toonInzage } from './vragen.ts';

const { ben, pia, tess, cor, aafje, otto, max } = MENSEN;
const toonFacilitators = inrichtingen.declaraties.find((d) => d.naam === 'facilitators.tonen') as Vraag;
const alles = () => alsDeclaraties(registreerMelding, toonMelding, registreerFacilitator, toonFacilitators);
const titelVan = maakTitels(alles);
const ELDERS: Wie = { ...cor, gemeenten: ['GM9002'] };
let huis: Proefhuis;
let melding: string;
let facilitator: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  const m = await huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-02T09:30:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      anoniem: true,
      tekst: 'Geheime woorden over de Turfkade.',
      urgentie: 'gewoon',
      terugkoppelingGewenst: false,
    },
    tess,
  );
  melding = m.id;
  huis.klok.vooruit(3_600_000);
  await huis.vraag(toonMelding, { id: melding }, cor);
  huis.klok.vooruit(3_600_000);
  await huis.vraag(toonMelding, { id: melding }, max);
  const f = await huis.doe(
    registreerFacilitator,
    { gemeente: 'GM9001', soort: 'rechtspersoon', naam: 'Turfkade BV' } as never,
    tess,
  );
  facilitator = (f as { id: string }).id;
  huis.klok.vooruit(3_600_000);
  await huis.vraag(toonFacilitators, {}, cor);
}, 60_000);
afterAll(() => huis.sluit());

describe('B12.8 wie keek hierin', () => {
  test('B12.8 weigert de beheerder, en de toezichthouder voor een eigen zaak', async () => {
    const z = { soort: 'melding', id: melding } as const;
    expect((await huis.weigert(huis.vraag(toonInzage, z, ben))).weigering?.regel).toBe('B12.8-wie-keek-hierin');
    expect((await huis.weigert(huis.vraag(toonBurgerinzage, z, tess))).weigering?.regel).toBe('R1-compartimenten');
    // The fence speaks first: for another pet there is nothing.
    expect((await huis.weigert(huis.vraag(toonEigenInzage, z, tess))).code).toBe('NIET_GEVONDEN');
  });

  test('B12.8 R1 de coördinator van elders en de aandachtsfunctionaris zien van een zaak van toezicht niets', async () => {
    const z = { soort: 'melding', id: melding } as const;
    for (const wie of [ELDERS, aafje, otto])
      expect((await huis.weigert(huis.vraag(toonEigenInzage, z, wie))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(huis.vraag(toonInzage, z, { ...pia, gemeenten: ['GM9002'] }))).code).toBe(
      'NIET_GEVONDEN',
    );
  });

  test('B12.8 R1 ook met eigen SQL krijgt een andere pet geen regel uit de deur naar het log', async () => {
    const client = await huis.app.connect();
    const tel = async (wie: Wie) => {
      await client.query('begin');
      await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
        wie.compartiment,
        wie.gemeenten,
        wie.medewerkerId,
        wie.organisatieId,
        wie.petsoort,
      ]);
      const { rows } = await client.query(`select count(*)::int as n from kern.zaakinzage('Melding', $1)`, [melding]);
      await client.query('rollback');
      return rows[0].n as number;
    };
    expect(await tel(cor)).toBeGreaterThan(1);
    for (const wie of [ELDERS, tess, aafje]) expect(await tel(wie), wie.naam).toBe(0);
    client.release();
  });

  test('B12.8 de privacyfunctionaris leest wie, wanneer, in welke rol, waarvoor en op welke regel', async () => {
    const u = await huis.vraag(toonInzage, { soort: 'melding', id: melding }, pia);
    expect(u.items.map((r) => [r.medewerker, r.petsoort, r.doel])).toEqual(
      [
        ['Max Willems', 'toezichthouder', 'toezicht'],
        ['Cor Bakker', 'coordinator', 'toezicht'],
        ['Tess de Vries', 'toezichthouder', 'toezicht'],
      ].slice(0, u.items.length),
    );
    expect(u.items[0]!.regels[0]!.uitleg).toMatch(/\.$/);
    expect(JSON.stringify(u)).not.toMatch(/turfkade|geheime/i);
  });

  test('B12.8 de burger krijgt functie en organisatie, en geen naam of id van een medewerker', async () => {
    const u = await huis.vraag(toonBurgerinzage, { soort: 'melding', id: melding }, pia);
    const document = documentVanInzage(u, {
      op: huis.klok.nu(),
      petsoort: 'privacyfunctionaris',
      titelVan,
      kenmerk: 'INZ-1',
    });
    const tekst = JSON.stringify(document);
    for (const naam of ['Tess', 'Cor Bakker', 'Max Willems']) expect(tekst).not.toContain(naam);
    expect(tekst).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    for (const woord of ['coördinator toezicht', 'Gemeente Veenrijk', 'Melding bekijken', 'De regels waarop dit rust'])
      expect(tekst).toContain(woord);
  });

  test('B12.8 de coördinator ziet van een eigen zaak wie keek, naar functie, en dat zij keek staat zelf in het log', async () => {
    const u = await huis.vraag(toonEigenInzage, { soort: 'melding', id: melding }, cor);
    expect(u.items.every((r) => r.medewerker === null && r.functie !== null)).toBe(true);
    const { rows } = await huis.eigenaar.query(
      `select count(*)::int as n from verwerkingen where naam = 'inzage.van-eigen-zaak' and soort = 'vraag' and medewerker_id = $1`,
      [cor.medewerkerId],
    );
    expect(rows[0].n).toBe(1);
  });

  test('B12.8 van een facilitator staat er ook wie haar in een lijst las', async () => {
    const u = await huis.vraag(toonInzage, { soort: 'facilitator', id: facilitator }, pia);
    expect(u.items.map((r) => r.naam)).toContain('facilitators.tonen');
  });

  test('B12.8 wat iemand kort na elkaar deed is één bezoek, en een weigering blijft apart', () => {
    const regel = (op: string, soort: string, naam: string, functie = 'jurist') => ({
      op,
      soort,
      naam,
      functie,
      status: 'Ok',
      doel: 'toezicht',
      petsoort: 'jurist',
      medewerker: null,
      organisatie: 'Gemeente Veenrijk',
      regels: [],
    });
    const bezoeken = bundelBezoeken(
      [
        regel('2026-03-02T10:03:00Z', 'weigering', 'c'),
        regel('2026-03-02T10:02:00Z', 'vraag', 'a'),
        regel('2026-03-02T10:01:00Z', 'handeling', 'b'),
        regel('2026-03-02T10:00:59Z', 'vraag', 'a', 'burgemeester'),
        regel('2026-03-02T08:00:00Z', 'vraag', 'a', 'burgemeester'),
      ],
      (n) => n,
    );
    expect(bezoeken.map((b) => [b.aard, b.wat])).toEqual([
      ['geweigerd', ['c']],
      ['gewijzigd', ['a', 'b']],
      ['gelezen', ['a']],
      ['gelezen', ['a']],
    ]);
  });
});

describe('B12.8 een selectie van het log meenemen', () => {
  test('B12.8 weigert de beheerder', async () => {
    const voerUit = maakVoerVerwerkingenUit(alles);
    expect((await huis.weigert(huis.vraag(voerUit, {}, ben))).weigering?.regel).toBe('B12.8-log-lezen');
  });

  test('B12.8 geeft regels volgens Logboek Dataverwerkingen, en meenemen staat met het aantal in het log', async () => {
    const voerUit = maakVoerVerwerkingenUit(alles);
    const { items } = await huis.vraag(voerUit, { onderwerpId: melding }, pia);
    const span = JSON.parse(items[0]!);
    expect(span).toMatchObject({ kind: 1, traceId: expect.stringMatching(/^[0-9a-f]{32}$/), status: { code: 1 } });
    const kenmerken = Object.fromEntries(
      span.attributes.map((a: { key: string; value: { stringValue?: string } }) => [a.key, a.value.stringValue]),
    );
    expect(kenmerken['dpl.core.processing_activity_id']).toMatch(/^urn:nld:samenzicht:/);
    expect(kenmerken).not.toHaveProperty('dpl.core.data_subject_id');
    const { rows } = await huis.eigenaar.query(
      `select aantal from verwerkingen where naam = 'verwerkingen.uitvoeren' and soort = 'vraag'`,
    );
    expect(rows).toEqual([{ aantal: items.length }]);
  });
});
