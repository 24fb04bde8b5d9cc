import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { legAanwijzingVast, maakAanwijzingBekend, trekAanwijzingIn } from './handelingen.ts';
import { toetsTeam } from './toets-team.ts';
import { toonAanwijsbaren, toonAanwijzing, toonAanwijzingen, toonMijnBevoegdheden } from './vragen.ts';
import { werk } from './werk.ts';

const { tess, cor, jet, bea, otto, max, rik, wim } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const opNaam = {
  gemeente: 'GM9001',
  soort: 'individueel' as const,
  medewerkerId: tess.medewerkerId,
  domeinen: ['apv' as const],
  bevoegdheden: ['betreden' as const, 'inlichtingen' as const],
  geldigVan: '2026-01-01',
  geldigTot: '2026-12-31',
  besluitnummer: 'B-2026-1',
};
const rol = (gemeenten: string[]) => ({
  rol: 'toezicht' as const,
  gemeenten,
  medewerkerId: cor.medewerkerId,
  organisatieId: null,
  petsoort: 'coordinator',
});
const team = (v: Partial<Parameters<typeof toetsTeam>[1]>, gemeenten = ['GM9001', 'GM9002']) =>
  huis.databank.transactie(rol(gemeenten), null, (db) =>
    toetsTeam(db, {
      gemeente: 'GM9001',
      domein: 'apv',
      bevoegdheden: ['betreden'],
      dag: '2026-03-02',
      medewerkerIds: [tess.medewerkerId],
      ...v,
    }),
  );
const vast = (a: object = {}, wie = jet) => huis.doe(legAanwijzingVast, { ...opNaam, ...a }, wie);
const bekend = (id: string) =>
  huis.doe(maakAanwijzingBekend, { id, bekendgemaaktOp: '2026-03-01', publicatie: 'Gemeenteblad 2026, 1' }, cor);

describe('aanwijzing vastleggen', () => {
  test('B9.1 een toezichthouder wijst niemand aan, en leest wie dat wel doet', async () => {
    expect((await huis.weigert(vast({}, tess))).weigering?.regel).toBe('B9.1-aanwijzing-beheren');
  });

  test('B9.1 elke gemeente wijst zelf aan: niet voor een gemeente die de pet niet dient', async () => {
    expect((await huis.weigert(vast({ gemeente: 'GM9002' }))).weigering?.regel).toBe('B2-eigen-gemeente');
  });

  test('B9.3 een woning zonder toestemming kan alleen waar de raad dat regelde', async () => {
    const woning = { bevoegdheden: ['woning_zonder_toestemming' as const] };
    expect((await huis.weigert(vast({ ...woning, gemeente: 'GM9002' }, cor))).weigering).toMatchObject({
      regel: 'B9.3-woning-zonder-verordening',
      grondslag: expect.stringContaining('149a'),
    });
    await expect(vast(woning)).resolves.toMatchObject({ gemeente: 'GM9001' });
  });

  test('elke soort noemt het zijne en niets daarbuiten', async () => {
    expect((await huis.weigert(vast({ medewerkerId: undefined }))).velden[0]?.veld).toBe('medewerkerId');
    expect((await huis.weigert(vast({ soort: 'functie', functie: 'toezichthouder' }))).velden[0]?.veld).toBe(
      'medewerkerId',
    );
    expect((await huis.weigert(vast({ soort: 'categoraal', medewerkerId: undefined }))).velden[0]?.veld).toBe(
      'organisatieId',
    );
    expect((await huis.weigert(vast({ geldigTot: '2025-12-31' }))).velden[0]?.veld).toBe('geldigTot');
    expect((await huis.weigert(vast({ bevoegdheden: [] }))).velden[0]?.veld).toBe('bevoegdheden');
  });

  test('R1 een rechercheur leest geen aanwijzingen van toezicht', async () => {
    expect((await huis.weigert(huis.vraag(toonAanwijzingen, {}, rik))).weigering?.regel).toBe('R1-compartimenten');
  });
});

describe('bekendmaken en intrekken', () => {
  test('een dag die nog moet komen, en een publicatie die mist, worden geweigerd', async () => {
    const { id } = await vast({
      soort: 'categoraal',
      medewerkerId: undefined,
      organisatieId: ORGANISATIES.veenrijk.id,
    });
    expect(
      (await huis.weigert(huis.doe(maakAanwijzingBekend, { id, bekendgemaaktOp: '2026-03-03' }, cor))).velden[0]?.veld,
    ).toBe('bekendgemaaktOp');
    expect(
      (await huis.weigert(huis.doe(maakAanwijzingBekend, { id, bekendgemaaktOp: '2026-03-01' }, cor))).velden[0]?.veld,
    ).toBe('publicatie');
    await bekend(id);
    expect((await huis.weigert(bekend(id))).code).toBe('STAND_PAST_NIET');
    await huis.doe(trekAanwijzingIn, { id, ingetrokkenOp: '2026-03-02', reden: 'Nieuw besluit.' }, cor);
  });

  test('B9.1 intrekken geldt niet met terugwerkende kracht en gebeurt een keer', async () => {
    const { id } = await vast({ medewerkerId: max.medewerkerId, besluitnummer: 'B-2026-2' });
    await bekend(id);
    expect(
      (await huis.weigert(huis.doe(trekAanwijzingIn, { id, ingetrokkenOp: '2026-03-01', reden: 'Uit dienst.' }, jet)))
        .velden[0]?.veld,
    ).toBe('ingetrokkenOp');
    expect((await team({ medewerkerIds: [max.medewerkerId] }))[0]?.uitkomst.gedekt).toBe(true);
    await huis.doe(trekAanwijzingIn, { id, ingetrokkenOp: '2026-03-02', reden: 'Uit dienst.' }, jet);
    expect((await team({ medewerkerIds: [max.medewerkerId] }))[0]?.uitkomst).toMatchObject({
      gedekt: false,
      ontbreekt: { wat: 'geldigheid' },
    });
    expect(
      (await huis.weigert(huis.doe(trekAanwijzingIn, { id, ingetrokkenOp: '2026-03-02', reden: 'Uit dienst.' }, jet)))
        .code,
    ).toBe('STAND_PAST_NIET');
    expect(await huis.vraag(toonAanwijzing, { id }, tess)).toMatchObject({
      stand: 'ingetrokken',
      wie: 'Max Willems (toezichthouder)',
      aangemaaktDoorNaam: 'Jet Mulder',
    });
  });
});

describe('B9.2 het team getoetst', () => {
  test('zonder bekendmaking niet, daarna wel, met welke aanwijzing', async () => {
    const { id } = await vast({ besluitnummer: 'B-2026-3' });
    expect((await team({}))[0]).toMatchObject({
      naam: 'Tess de Vries',
      uitkomst: { gedekt: false, ontbreekt: { wat: 'bekendmaking' } },
    });
    await bekend(id);
    expect((await team({}))[0]?.uitkomst).toMatchObject({ gedekt: true, aanwijzingId: id });
    expect((await team({ gemeente: 'GM9002' }))[0]?.uitkomst).toMatchObject({
      gedekt: false,
      ontbreekt: { wat: 'aanwijzing', gemeente: 'GM9002' },
    });
  });

  test('S5 wat een pet niet mag zien, dekt haar ook niet', async () => {
    expect((await team({}, ['GM9002']))[0]?.uitkomst.gedekt).toBe(false);
  });

  test('een functie van een andere dienst, een onbekende medewerker en een ingetrokken verordening dekken niet', async () => {
    const { id } = await vast({
      soort: 'functie',
      medewerkerId: undefined,
      functie: 'Toezichthouder',
      organisatieId: ORGANISATIES.veenrijk.id,
      bevoegdheden: ['zakelijke_inzage', 'woning_zonder_toestemming'],
      besluitnummer: 'B-2026-4',
    });
    await bekend(id);
    const vreemd = '01900000-0000-7000-8009-000000000001';
    const uit = await team({
      bevoegdheden: ['zakelijke_inzage'],
      medewerkerIds: [tess.medewerkerId, otto.medewerkerId, vreemd],
    });
    expect(uit.map((u) => u.uitkomst.gedekt)).toEqual([true, false, false]);
    expect((await team({ bevoegdheden: ['woning_zonder_toestemming'] }))[0]?.uitkomst.gedekt).toBe(true);
    await huis.eigenaar.query(`update gemeenten set verordening_149a = null where code = 'GM9001'`);
    expect((await team({ bevoegdheden: ['woning_zonder_toestemming'] }))[0]?.uitkomst).toMatchObject({
      gedekt: false,
      ontbreekt: { wat: 'bevoegdheid' },
    });
    await huis.eigenaar.query(`update gemeenten set verordening_149a = 'APV 6:3' where code = 'GM9001'`);
  });
});

describe('lezen', () => {
  test('B9.2 een toezichthouder ziet per gemeente wat hij mag en waar niets werkt', async () => {
    const kaart = await huis.vraag(toonMijnBevoegdheden, {}, tess);
    expect(kaart.items).toMatchObject([
      {
        gemeente: 'GM9001',
        domein: 'apv',
        bevoegdheden: expect.arrayContaining(['betreden', 'zakelijke_inzage']),
        tot: '2026-12-31',
      },
    ]);
    expect(kaart.ontbreekt).toMatchObject([{ gemeente: 'GM9002', zin: expect.stringContaining('geen aanwijzing') }]);
    expect((await huis.vraag(toonMijnBevoegdheden, {}, bea)).items).toEqual([]);
  });

  test('de lijst laat zich filteren op stand en doorzoeken op naam en besluit', async () => {
    await vast({ besluitnummer: 'B-2026-9', medewerkerId: otto.medewerkerId });
    const lijst = (v: object) => huis.vraag(toonAanwijzingen, v, bea);
    expect((await lijst({ stand: 'niet_bekendgemaakt', zoek: 'otto B-2026-9' })).items).toMatchObject([
      { wie: 'Otto Kuipers (toezichthouder)', stand: 'niet_bekendgemaakt' },
    ]);
    expect((await lijst({ stand: 'ingetrokken' })).items.map((a) => a.stand)).toEqual(['ingetrokken', 'ingetrokken']);
    expect((await lijst({ zoek: '100%' })).items).toEqual([]);
  });

  test('kiezen: alleen wie een pet van toezicht draagt, en geen politie', async () => {
    const { medewerkers, organisaties } = await huis.vraag(toonAanwijsbaren, {}, jet);
    const namen = medewerkers.map((m) => m.tekst.split(' · ')[0]);
    expect(namen).toContain('Tess de Vries');
    expect(namen).not.toContain(wim.naam);
    expect(organisaties.map((o) => o.tekst)).toEqual(['Gemeente Oosterdrecht', 'Gemeente Veenrijk']);
  });

  test('in de werkvoorraad: wat niet bekendgemaakt is, en wat binnen zestig dagen afloopt', async () => {
    const { id } = await vast({ besluitnummer: 'B-2026-7', geldigTot: '2026-04-30' });
    await bekend(id);
    const regels = await huis.databank.transactie(rol(['GM9001']), null, (db) =>
      werk[0]!.haal({ db, wie: cor, klok: huis.klok, maximum: 20 }),
    );
    expect(regels).toContainEqual(
      expect.objectContaining({ taak: 'Aanwijzing loopt af', voor: '2026-04-30', pad: `/aanwijzingen/${id}` }),
    );
    expect(regels).toContainEqual(
      expect.objectContaining({ taak: 'Aanwijzing bekendmaken', titel: expect.stringContaining('B-2026-9') }),
    );
  });
});
