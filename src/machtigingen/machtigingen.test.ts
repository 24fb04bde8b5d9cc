import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legAanwijzingVast, maakAanwijzingBekend } from '../aanwijzingen/index.ts';
import { registreerLocatie } from '../inrichtingen/index.ts';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { besluitMachtiging } from './besluit.ts';
import { HOUDERREGEL, trekMachtigingIn, vraagMachtiging } from './handelingen.ts';
import { kamer } from './index.ts';
import { bereidVerzoekVoor, toonBruikbareMachtigingen, toonMachtiging, toonMachtigingen } from './vragen.ts';
import { werk } from './werk.ts';

// C15, B9.3: asked by who may, decided by the burgemeester, for the woning and the days that the law allows.

const { tess, cor, jet, bea, max, otto } = MENSEN;
let huis: Proefhuis;
let woning: string;
let nummer = 300;

const plek = async (soort: 'woning' | 'bedrijfspand' = 'woning', gemeente = 'GM9001') =>
  (
    await huis.doe(
      registreerLocatie,
      { gemeente, soort, straat: 'Vogelplein', huisnummer: ++nummer, plaats: 'Veenrijk' },
      tess,
    )
  ).id;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  const { id } = await huis.doe(
    legAanwijzingVast,
    {
      gemeente: 'GM9001',
      soort: 'individueel',
      medewerkerId: tess.medewerkerId,
      domeinen: ['apv'],
      bevoegdheden: ['woning_zonder_toestemming'],
      geldigVan: '2026-01-01',
      besluitnummer: 'B-149a',
    },
    cor,
  );
  await huis.doe(maakAanwijzingBekend, { id, bekendgemaaktOp: '2026-01-05' }, cor);
  woning = await plek();
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

const verzoek = (anders: object = {}) => ({
  gemeente: 'GM9001',
  locatieId: woning,
  domein: 'apv' as const,
  norm: 'APV 3:3',
  doel: 'Vaststellen of hier zonder vergunning een seksbedrijf wordt uitgeoefend.',
  gronden:
    'Drie controles aan de deur op 3, 10 en 17 februari; er werd niet opengedaan, terwijl bezoekers in en uit gingen.',
  toestemmingVolstaatNiet: 'Driemaal gevraagd en driemaal niet gegeven.',
  houders: [tess.medewerkerId],
  ...anders,
});
const vraag = (anders: object = {}, wie: Wie = tess) => huis.doe(vraagMachtiging, verzoek(anders), wie);
const besluit = (id: string, anders: object = {}, wie: Wie = bea) =>
  huis.doe(
    besluitMachtiging,
    {
      id,
      versie: 1,
      uitkomst: 'verleend' as const,
      motivering: 'Het doel vereist dit; toestemming is herhaald gevraagd en geweigerd.',
      ...anders,
    },
    wie,
  );
const regel = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).weigering?.regel;
const veld = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).velden[0]?.veld;

describe('C15 het verzoek', () => {
  test('C15 weigert een plek die geen woning is, en een woning van elders', async () => {
    expect(await regel(vraag({ locatieId: await plek('bedrijfspand') }))).toBe('C15-alleen-woning');
    expect(await regel(vraag({ locatieId: await plek('woning', 'GM9002') }))).toBe('C15-alleen-woning');
  });

  test('C15 weigert waar de raad het niet bij verordening regelde (Gemeentewet 149a)', async () => {
    const locatieId = await plek('woning', 'GM9002');
    const fout = await huis.weigert(vraag({ gemeente: 'GM9002', locatieId }, otto));
    expect(fout.weigering).toMatchObject({ regel: 'C15-verordening-bij-vragen' });
    expect(fout.message).toContain('Gemeentewet 149a');
  });

  test('C15 weigert wie niet is aangewezen, als vrager en als houder, met naam en artikel (Awbi 4)', async () => {
    const houder = await huis.weigert(vraag({ houders: [max.medewerkerId] }));
    expect(houder.message).toContain('Max Willems');
    expect(houder.message).toContain('Awbi 3, 4');
    expect((await huis.weigert(vraag({}, max))).message).toContain('Max Willems');
    expect(await regel(vraag({}, cor))).toBe('C15-vragen');
    const echt = huis.beleid.regels.find((r) => r.id === HOUDERREGEL.regel)!;
    expect(HOUDERREGEL).toEqual({ regel: echt.id, grondslag: echt.grondslag, bron: echt.bron });
  });

  test('C15 weigert een half verzoek: mee zonder waarom, dezelfde woning dubbel, een controle die daar niet is', async () => {
    expect(await veld(vraag({ vergezeldAantal: 2 }))).toBe('vergezeldReden');
    expect(await veld(vraag({ vergezeldReden: 'Een slotenmaker, voor de deur.' }))).toBe('vergezeldAantal');
    expect(await veld(vraag({ andereWoningen: [woning] }))).toBe('andereWoningen');
    expect(await veld(vraag({ controleId: woning }))).toBe('controleId');
    const teVeel = await Promise.all([plek(), plek(), plek(), plek()]);
    expect((await huis.weigert(vraag({ andereWoningen: teVeel }))).code).toBe('INVOER_ONGELDIG');
  });

  test('C15 kiest uit woningen van het register en wie voor die gemeente is aangewezen', async () => {
    const keuzes = await huis.vraag(bereidVerzoekVoor, { locatieId: woning }, tess);
    expect(keuzes.houders).toEqual([{ id: tess.medewerkerId, tekst: 'Tess de Vries, toezichthouder (APV)' }]);
    expect(keuzes.woningen.find((w) => w.id === woning)).toMatchObject({ artikel: 'APV 6:3' });
    expect(keuzes.woningen.find((w) => w.gemeente === 'GM9002')).toMatchObject({ artikel: null });
  });
});

describe('C15 het besluit', () => {
  let id: string;
  beforeAll(async () => {
    const anders = {
      nachtReden: 'De aanloop is tussen 1.00 en 4.00 uur.',
      vergezeldAantal: 2,
      vergezeldReden: 'Een collega en een tolk.',
    };
    ({ id } = await vraag({ ...anders, andereWoningen: [await plek()] }));
  });

  test('C15 weigert een tweede verzoek voor dezelfde woning zolang er een loopt', async () => {
    expect((await huis.weigert(vraag())).message).toContain('loopt al MB-');
  });

  test('C15 alleen de burgemeester besluit, nooit wie het vroeg of naar binnen gaat', async () => {
    expect(await regel(besluit(id, {}, jet))).toBe('C15-besluiten');
    expect(await regel(besluit(id, {}, { ...bea, medewerkerId: tess.medewerkerId }))).toBe('C15-niet-de-vrager');
    // The database says so by itself.
    const zelf = `update machtigingen set status = 'verleend', gegeven_op = '2026-03-02', geldig_tot = '2026-03-05' where id = '${id}'`;
    expect(await huis.ruw(jet, zelf)).toBe('42501');
  });

  test('C15 weigert meer dan is gevraagd, en vergezeld zonder aantal (Awbi 7, 8)', async () => {
    expect(await veld(besluit(id, { staatToe: ['afwezig'] }))).toBe('staatToe');
    expect(await veld(besluit(id, { staatToe: ['vergezeld'] }))).toBe('vergezeldMaximum');
    expect(await veld(besluit(id, { staatToe: ['vergezeld'], vergezeldMaximum: 3 }))).toBe('vergezeldMaximum');
    expect(await veld(besluit(id, { uitkomst: 'geweigerd', staatToe: ['nacht'] }))).toBe('staatToe');
  });

  test('C15 weigert te verlenen als de verordening intussen weg is', async () => {
    await huis.eigenaar.query(`update gemeenten set verordening_149a = null where code = 'GM9001'`);
    expect(await regel(besluit(id))).toBe('C15-verordening-bij-verlenen');
    await huis.eigenaar.query(`update gemeenten set verordening_149a = 'APV 6:3' where code = 'GM9001'`);
  });

  test('C15 verleend tot en met de derde dag, bevroren op papier, en aan de deur te kiezen', async () => {
    await besluit(id, { staatToe: ['nacht', 'vergezeld'], vergezeldMaximum: 1 });
    const m = await huis.vraag(toonMachtiging, { id }, jet);
    expect(m).toMatchObject({
      status: 'verleend',
      gegevenOp: '2026-03-02',
      geldigTot: '2026-03-05',
      vergezeldMaximum: 1,
    });
    expect(m.bepaling).toBe('Gemeentewet, artikel 149a; APV 6:3');
    expect(m.woningen).toHaveLength(2);
    expect(m.documenten.map((d) => d.standaard).toSorted()).toEqual(['a-3a', 'ua-1']);
    const keus = await huis.vraag(toonBruikbareMachtigingen, { locatieId: woning }, tess);
    expect(keus.items).toMatchObject([{ id, tekst: expect.stringContaining('Tess de Vries') }]);
    expect(await regel(besluit(id, { versie: 2 }))).toBe('C15-al-besloten');
  });

  test('C15 de burgemeester trekt in; daarna is zij niet meer te kiezen', async () => {
    const inzet = { id, versie: 2, reden: 'De bewoner liet de toezichthouders alsnog binnen.' };
    expect(await regel(huis.doe(trekMachtigingIn, inzet, tess))).toBe('C15-verzoek-intrekken');
    await huis.doe(trekMachtigingIn, inzet, bea);
    expect((await huis.vraag(toonBruikbareMachtigingen, { locatieId: woning }, tess)).items).toEqual([]);
  });

  test('C15 een weigering ligt ook vast, en de vrager trekt een eigen verzoek in', async () => {
    const een = await vraag();
    await besluit(een.id, { uitkomst: 'geweigerd' });
    expect(await huis.vraag(toonMachtiging, { id: een.id }, cor)).toMatchObject({
      status: 'geweigerd',
      geldigTot: null,
    });
    const twee = await vraag();
    await huis.doe(trekMachtigingIn, { id: twee.id, versie: 1, reden: 'Toestemming is gegeven.' }, tess);
    const lijst = await huis.vraag(toonMachtigingen, { zoek: twee.nummer }, bea);
    expect(lijst.items).toMatchObject([{ status: 'ingetrokken', gebruikt: false }]);
  });
});

describe('C15 wat er wacht en te zien is', () => {
  const regels = async (wie: Wie) => {
    const rol = { ...wie, rol: wie.compartiment };
    const bronnen = werk.filter((w) => w.petten.includes(wie.petsoort));
    const s = { wie, klok: huis.klok, maximum: 50 };
    const alle = await Promise.all(
      bronnen.map((b) => huis.databank.transactie(rol, null, (db) => b.haal({ ...s, db }))),
    );
    return alle.flat();
  };

  test('C15 een verzoek staat bij de burgemeester, een verleende machtiging met haar laatste dag bij wie haar heeft', async () => {
    const { id, nummer: mb } = await vraag({ vergezeldAantal: 2, vergezeldReden: 'Een collega en een tolk.' });
    expect((await regels(bea)).find((r) => r.titel.startsWith(mb))?.pad).toBe(`/machtigingen/${id}/besluit`);
    const { html } = await openBladzijde(huis, kamer.paginas, `/machtigingen/${id}/besluit`, bea);
    expect(html).toContain('Door hoeveel anderen hooguit vergezeld?');
    expect(html).not.toContain('Awbi 7)"');
    await besluit(id);
    const bij = (await regels(tess)).find((r) => r.titel.startsWith(mb));
    expect(bij).toMatchObject({ voor: '2026-03-05', wettelijk: true });
    expect((await regels(max)).find((r) => r.titel.startsWith(mb))).toBeUndefined();
    const pagina = await openBladzijde(huis, kamer.paginas, `/machtigingen/${id}`, tess);
    expect(pagina.html).toContain('tot en met 5 maart 2026');
    expect(pagina.html).toContain('Anderen mogen niet meegaan');
    for (const adres of [
      '/machtigingen',
      '/machtigingen/nieuw',
      `/machtigingen/nieuw?locatie=${woning}`,
      `/machtigingen/${id}/intrekken`,
    ])
      expect((await openBladzijde(huis, kamer.paginas, adres, tess)).html).toContain('<');
  });
});
