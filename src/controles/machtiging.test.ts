import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legOvergangVast, openGrijszaak } from '../grijs/index.ts';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import {
  besluitMachtiging,
  kamer as machtigingen,
  legAfschriftVast,
  leesVerslag,
  maakVerslag,
  toonBinnentreding,
  vraagMachtiging,
} from '../machtigingen/index.ts';
import { beginControle } from './begin-controle.ts';
import { kamer } from './index.ts';
import { BEGIN, bereidVoor, maakPlek, plan, planVan, versieVan, wijsAan } from './proef/proefcontrole.ts';
import { legWaarnemingVast } from './vastleggen.ts';
import { toonControle } from './vragen.ts';

// C15, B9.3: at the door a machtiging carries the entry of that minute or nobody goes in; and what follows from going in.

const { tess, cor, jet, bea, max, zoe } = MENSEN;
const BEWONER = 'Willemina Uitdenbogaard';
// Awbi 10 lid 2 f asks the name; the waker leaves it, and it lies as closed as that of the bewoner.
const AANGEHOUDEN = 'Pieter Uitdenbogaard, aangehouden door de politie.';
let huis: Proefhuis;
let locatieId: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  const bevoegdheden = ['inlichtingen', 'woning_met_toestemming', 'woning_zonder_toestemming'];
  await wijsAan(huis, tess, { bevoegdheden });
  await wijsAan(huis, max, { bevoegdheden: ['inlichtingen'] });
  locatieId = (await maakPlek(huis, 'woning')).locatieId!;
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

const IN = { ...BEGIN, toegang: 'woning_machtiging', machtigingOndertekend: true } as const;
const samen = planVan().team;
const alleen = { team: [samen[0]!], teamreden: 'Alleen de leider gaat naar binnen; de anderen blijven buiten.' };

async function klaar(anders: object = {}): Promise<{ id: string; versie: number }> {
  const id = await plan(huis, {
    locatieId,
    bevoegdheden: ['inlichtingen'],
    dubbelreden: 'Een tweede bezoek aan deze woning is nodig.',
    ...alleen,
    ...anders,
  });
  await bereidVoor(huis, id);
  return { id, versie: await versieVan(huis, id) };
}

const verzoek = (anders: object = {}) => ({
  gemeente: 'GM9001',
  locatieId,
  domein: 'apv' as const,
  norm: 'APV 3:3',
  doel: 'Vaststellen of hier zonder vergunning een seksbedrijf wordt uitgeoefend.',
  gronden: 'Drie controles aan de deur in februari; er werd niet opengedaan.',
  toestemmingVolstaatNiet: 'Driemaal gevraagd en driemaal niet gegeven.',
  houders: [tess.medewerkerId],
  nachtReden: 'De aanloop is in de nacht.',
  afwezigReden: 'De bewoner is er nooit als er wordt aangebeld.',
  vergezeldAantal: 2,
  vergezeldReden: 'Een collega en iemand van de zorg.',
  ...anders,
});

async function verleend(anders: object = {}, toe: object = {}): Promise<string> {
  const { id } = await huis.doe(vraagMachtiging, verzoek(anders), tess);
  const motivering = 'Het doel vereist dit en lichter kan het niet.';
  await huis.doe(besluitMachtiging, { id, versie: 1, uitkomst: 'verleend', motivering, ...toe }, bea);
  return id;
}

const begin = (c: object, anders: object = {}, wie: Wie = tess) =>
  huis.doe(beginControle, { ...(c as { id: string; versie: number }), ...IN, ...anders }, wie);
const regel = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).weigering?.regel;

describe('C15 B9.3 aan de deur', () => {
  let c: { id: string; versie: number };
  let machtigingId: string;
  beforeAll(async () => {
    c = await klaar();
    machtigingId = await verleend();
  });

  test('C15 weigert zonder machtiging, met een halve van elders, en met twee tegelijk', async () => {
    expect(await regel(begin(c))).toBe('C15-machtiging-nodig');
    const half = await huis.weigert(begin(c, { eldersNummer: 'OM-12' }));
    expect(half.velden[0]).toMatchObject({ veld: 'eldersGever', tekst: expect.stringContaining('Awbi 6') });
    const elders = { eldersGever: 'officier', eldersNummer: 'OM-12', eldersGegevenOp: '2026-03-02' };
    expect((await huis.weigert(begin(c, { machtigingId, ...elders }))).velden[0]?.veld).toBe('machtigingId');
    expect(await regel(begin(c, { ...elders, eldersGegevenOp: '2026-02-26' }))).toBe('C15-geldt-vandaag');
  });

  test('C15 weigert een andere woning, de nacht, een afwezige bewoner en wie niet mee mag, elk met het artikel', async () => {
    const elders = await klaar({ locatieId: (await maakPlek(huis, 'woning')).locatieId! });
    expect(await regel(begin(elders, { machtigingId }))).toBe('C15-deze-woning');
    expect(await regel(begin(c, { machtigingId, bewonerAfwezig: true }))).toBe('C15-afwezig');
    huis.klok.zet('2026-03-03T01:00:00Z');
    const nacht = await huis.weigert(begin(c, { machtigingId }));
    expect(nacht.message).toContain('Awbi 7');
    huis.klok.zet('2026-03-02T10:00:00Z');
    const duo = await klaar({ team: samen, teamreden: undefined });
    expect(await regel(begin(duo, { machtigingId }))).toBe('C15-vergezeld');
    expect(await regel(begin(duo, { machtigingId }, max))).toBe('C15-aan-u-gegeven');
  });

  test('C15 weigert een machtiging die niet is ondertekend of thuis ligt (Awbi 6 lid 1)', async () => {
    for (const machtigingOndertekend of [false, undefined])
      expect(await regel(begin(c, { machtigingId, machtigingOndertekend }))).toBe('C15-ondertekend');
  });

  test('C15 weigert de vierde dag (Awbi 6)', async () => {
    huis.klok.zet('2026-03-06T09:00:00Z');
    expect(await regel(begin(c, { machtigingId }))).toBe('C15-geldt-vandaag');
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('C15 Awbi 5 een machtiging van elders draagt één keer één woning, ook onder een ander gespeld nummer', async () => {
    const plekId = (await maakPlek(huis, 'woning')).locatieId!;
    const [eerst, daarna] = [await klaar({ locatieId: plekId }), await klaar({ locatieId: plekId })];
    const elders = { eldersGever: 'papier', eldersGegevenOp: '2026-03-02' };
    await begin(eerst, { ...elders, eldersNummer: 'BM-2026-7' });
    expect(await regel(begin(daarna, { ...elders, eldersNummer: 'bm 2026/7' }))).toBe('C15-eenmaal');
  });

  test('B9.2 weigert wie intussen niet meer is aangewezen, ook met een machtiging van elders', async () => {
    const elders = {
      eldersGever: 'papier',
      eldersNummer: 'P-7',
      eldersGegevenOp: '2026-03-02',
      eldersStaatToe: ['vergezeld'],
    };
    const duo = await klaar({ team: samen, teamreden: undefined });
    expect((await huis.weigert(begin(duo, elders, max))).message).toContain('woning betreden zonder toestemming');
  });

  test('C15 de machtiging draagt: de controle begint en noemt haar nummer; een tweede keer niet (Awbi 3)', async () => {
    await begin(c, { machtigingId });
    const beeld = await huis.vraag(toonControle, { id: c.id }, tess);
    expect(beeld.toegangToelichting).toMatch(/^Machtiging MB-\d+ \(burgemeester\)\.$/);
    expect(beeld.binnentreding).toMatchObject({ verslagVoor: '2026-03-06', verslagOp: null, vergezeld: 0 });
    expect(await regel(begin(await klaar(), { machtigingId }))).toBe('C15-eenmaal');
    const { html } = await openBladzijde(huis, kamer.paginas, `/controles/${c.id}`, tess);
    expect(html).toContain('Binnengetreden zonder toestemming');
  });

  test('C15 twee telefoons treden niet tweemaal binnen op één machtiging', async () => {
    locatieId = (await maakPlek(huis, 'woning')).locatieId!;
    const id = await verleend();
    const paar = [await klaar(), await klaar()];
    const uit = await Promise.allSettled(paar.map((p) => begin(p, { machtigingId: id })));
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1);
  });

  test('C15 wat zij uitdrukkelijk toestaat mag: in de nacht, zonder bewoner, met twee anderen', async () => {
    locatieId = (await maakPlek(huis, 'woning')).locatieId!;
    const toe = { staatToe: ['nacht', 'afwezig', 'vergezeld'], vergezeldMaximum: 2 };
    const id = await verleend({}, toe);
    const team = [...samen, { medewerkerId: zoe.medewerkerId, rol: 'zorgprofessional' as const }];
    const drie = await klaar({ team, teamreden: 'Een zorgprofessional biedt hulp aan.' });
    huis.klok.zet('2026-03-03T02:00:00Z');
    const er = { machtigingId: id, bewonerAfwezig: true, doelVerteld: false, legitimatie: 'niet_gevraagd' };
    await begin(drie, er);
    const { binnentreding } = await huis.vraag(toonControle, { id: drie.id }, tess);
    expect(binnentreding).toMatchObject({ nacht: true, afwezig: true, vergezeld: 2, verslagVoor: '2026-03-07' });
    huis.klok.zet('2026-03-02T10:00:00Z');
  });
});

describe('C15 het verslag', () => {
  let b: string;
  const verslag = (anders: object = {}) => ({
    id: b,
    bewonernaam: BEWONER,
    wijze: 'Aangebeld, gelegitimeerd, de machtiging getoond; de deur werd geopend.',
    uitOp: '2026-03-02T10:40:00Z',
    verricht: 'Drie kamers bekeken en vragen gesteld over het gebruik van de woning.',
    ...anders,
  });
  const regels = async (wie: Wie) => {
    const s = { wie, klok: huis.klok, maximum: 50 };
    const bronnen = machtigingen.werk!.filter((w) => w.petten.includes(wie.petsoort));
    const rol = { ...wie, rol: wie.compartiment };
    const alle = await Promise.all(
      bronnen.map((w) => huis.databank.transactie(rol, null, (db) => w.haal({ ...s, db }))),
    );
    return alle.flat().filter((r) => r.pad.includes(b));
  };
  const afschrift = (anders: object, wie: Wie = tess) =>
    huis.doe(
      legAfschriftVast,
      { id: b, aan: 'bewoner' as const, wijze: 'uitgereikt' as const, gedaanOp: '2026-03-07', ...anders },
      wie,
    );

  beforeAll(async () => {
    huis.klok.zet('2026-03-02T10:00:00Z');
    locatieId = (await maakPlek(huis, 'woning')).locatieId!;
    const id = await verleend({}, { staatToe: ['vergezeld'], vergezeldMaximum: 1 });
    const duo = await klaar({ team: samen, teamreden: undefined });
    await begin(duo, { machtigingId: id });
    b = (await huis.vraag(toonControle, { id: duo.id }, tess)).binnentreding!.id;
  });

  test('C15 staat met de wettelijke dag bij wie binnentrad, en bij de jurist zodra het te laat is (Awbi 11)', async () => {
    expect(await regels(tess)).toMatchObject([
      { voor: '2026-03-06', wettelijk: true, pad: `/binnentredingen/${b}/verslag` },
    ]);
    expect(await regels(jet)).toEqual([]);
    huis.klok.zet('2026-03-07T09:00:00Z');
    expect(await regels(jet)).toMatchObject([{ wachtOp: 'Tess de Vries' }]);
  });

  test('C15 weigert een ander dan wie binnentrad, te laat zonder reden, en weg voor binnen', async () => {
    expect(await regel(huis.doe(maakVerslag, verslag(), max))).toBe('C15-verslag-maken');
    expect(await regel(huis.doe(maakVerslag, verslag(), jet))).toBe('C15-verslag-maken');
    expect((await huis.weigert(huis.doe(maakVerslag, verslag(), tess))).velden[0]?.veld).toBe('teLaatReden');
    const vroeg = huis.doe(maakVerslag, verslag({ uitOp: '2026-03-02T09:00:00Z' }), tess);
    expect((await huis.weigert(vroeg)).velden[0]?.veld).toBe('uitOp');
    expect((await huis.weigert(afschrift({}))).message).toContain('Eerst het verslag');
  });

  test('C15 Awbi 10 het verslag noemt alles wat de wet vraagt: ook wie van de vrijheid is beroofd; wie meeging als functie', async () => {
    const dubbel = huis.doe(
      maakVerslag,
      verslag({ teLaatReden: 'De leider was ziek.', geverNaam: 'Bea van Dam' }),
      tess,
    );
    expect((await huis.weigert(dubbel)).velden[0]?.veld).toBe('geverNaam');
    const erbij = { teLaatReden: 'De leider was ziek tot vandaag.', vrijheidsbeneming: AANGEHOUDEN };
    await huis.doe(maakVerslag, verslag(erbij), tess);
    const v = await huis.vraag(leesVerslag, { id: b }, tess);
    expect(v).toMatchObject({ echt: true, nummer: expect.stringMatching(/^BV-/) });
    expect(v.inhoud).toMatchObject({
      binnentreder: { aanduiding: 'nummer L-001', functie: 'toezichthouder' },
      machtiging: { gegevenOp: '2026-03-02', gever: 'Bea van Dam, burgemeester van Veenrijk' },
      bepalingen: 'Gemeentewet, artikel 149a; APV 6:3; APV 3:3',
      bewonernaam: BEWONER,
      inOp: '2026-03-02T10:00:00.000Z',
      vergezeld: [{ functie: 'toezichthouder', aantal: 1 }],
      vrijheidsbeneming: AANGEHOUDEN,
    });
    expect((await huis.weigert(huis.doe(maakVerslag, verslag(), tess))).message).toContain('al gemaakt');
  });

  test('C15 B12.2 de naam lezen alleen de maker, de jurist en de burgemeester, ook langs het programma heen', async () => {
    for (const wie of [jet, bea])
      expect((await huis.vraag(leesVerslag, { id: b }, wie)).inhoud?.bewonernaam).toBe(BEWONER);
    for (const wie of [max, cor]) {
      expect(await regel(huis.vraag(leesVerslag, { id: b }, wie))).toMatch(/^C15-verslag/);
      expect(await huis.ruw(wie, `select 1 from sleutels where soort = 'binnentreding' and id = '${b}'`)).toEqual([]);
    }
    expect(JSON.stringify(await huis.vraag(toonBinnentreding, { id: b }, max))).not.toContain('Uitdenbogaard');
  });

  test('C15 B6.1 de naam staat in geen enkele tabel leesbaar, ook niet bij sleutel, gebeurtenis, log of zoekwoord', async () => {
    const { rows } = await huis.eigenaar.query<{ tabel: string }>(
      `select c.oid::regclass::text as tabel from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    for (const { tabel } of rows) {
      const gevonden = await huis.eigenaar.query(
        `select 1 from ${tabel} t where to_jsonb(t)::text ilike '%Uitdenbogaard%'`,
      );
      expect(gevonden.rowCount, tabel).toBe(0);
    }
    const ruw = `select 1 from binnentreedverslagen where position(convert_to('Uitdenbogaard', 'UTF8') in versleuteld) > 0`;
    expect((await huis.eigenaar.query(ruw)).rowCount).toBe(0);
  });

  test('C15 Awbi 11 de burgemeester heeft het verslag meteen; uitstel voor de bewoner vraagt een reden en een dag', async () => {
    const { afschriften } = await huis.vraag(toonBinnentreding, { id: b }, bea);
    expect(afschriften).toMatchObject([{ aan: 'gever', wijze: 'in_samenzicht', gedaanOp: '2026-03-07' }]);
    expect(await regel(afschrift({}, max))).toBe('C15-verslag-maken');
    expect(await regel(afschrift({}, bea))).toMatch(/^C15-/);
    const uitstel = { wijze: 'uitgesteld', toelichting: 'Het doel is anders niet te halen.' };
    expect((await huis.weigert(afschrift(uitstel))).velden[0]?.veld).toBe('opnieuwOp');
    expect((await huis.weigert(afschrift({ wijze: 'onbestelbaar' }))).velden[0]?.veld).toBe('toelichting');
    expect((await huis.weigert(afschrift({ gedaanOp: '2026-03-09' }))).velden[0]?.veld).toBe('gedaanOp');
    expect((await huis.weigert(afschrift({ aan: 'officier' }))).velden[0]?.veld).toBe('aan');
    await afschrift({ ...uitstel, opnieuwOp: '2026-03-20' });
    expect(await regels(jet)).toMatchObject([{ taak: 'Afschrift aan de bewoner', voor: '2026-03-20' }]);
  });

  test('C15 Awbi 11 wat niet bezorgd kon worden ligt zes maanden klaar; daarna alsnog uitgereikt is het klaar', async () => {
    await afschrift({ wijze: 'onbestelbaar', toelichting: 'De brief kwam terug.' }, jet);
    const eerste = (await huis.vraag(toonBinnentreding, { id: b }, jet)).afschriften[0];
    expect(eerste).toMatchObject({ wijze: 'onbestelbaar', beschikbaarTot: '2026-09-07' });
    expect(await regels(jet)).toEqual([]);
    await afschrift({}, jet);
    expect((await huis.weigert(afschrift({}, jet))).message).toContain('al vastgelegd');
  });

  test('C15 de bladzijden van binnentreding en verslag, zonder naam waar die niet hoort', async () => {
    const open = (adres: string, wie: Wie) => openBladzijde(huis, machtigingen.paginas, adres, wie);
    expect((await open(`/binnentredingen/${b}`, max)).html).not.toContain(BEWONER);
    expect((await open(`/binnentredingen/${b}/lezen`, jet)).html).toContain(BEWONER);
    expect((await open(`/binnentredingen/${b}/verslag`, tess)).html).toContain('ambtseed');
    expect((await open(`/binnentredingen/${b}/afschrift`, tess)).html).toContain('zes maanden');
    expect((await open(`/binnentredingen/${b}/afschrift?aan=gever`, tess)).html).not.toContain('zes maanden');
  });
});

describe('C15 een machtiging van een hulpofficier', () => {
  test('C15 Awbi 10, 11 het verslag noemt haar gever met naam en de bepalingen, en gaat ook naar de officier', async () => {
    huis.klok.zet('2026-03-02T10:00:00Z');
    locatieId = (await maakPlek(huis, 'woning')).locatieId!;
    const c = await klaar();
    await begin(c, { eldersGever: 'hulpofficier', eldersNummer: 'HO-9', eldersGegevenOp: '2026-03-02' });
    const id = (await huis.vraag(toonControle, { id: c.id }, tess)).binnentreding!.id;
    huis.klok.zet('2026-03-02T12:00:00Z');
    const verslag = {
      id,
      bewonernaam: BEWONER,
      wijze: 'Aangebeld, gelegitimeerd, de machtiging getoond.',
      uitOp: '2026-03-02T10:40:00Z',
      verricht: 'Drie kamers bekeken.',
    };
    const leeg = await huis.weigert(huis.doe(maakVerslag, verslag, tess));
    expect(leeg.velden[0]).toMatchObject({ veld: 'geverNaam', tekst: expect.stringContaining('Awbi 10 lid 2') });
    const formulier = await openBladzijde(huis, machtigingen.paginas, `/binnentredingen/${id}/verslag`, tess);
    expect(formulier.html).toContain('Naam van wie de machtiging gaf');
    await huis.doe(maakVerslag, { ...verslag, geverNaam: 'mr. P. Voorbeeld', bepalingen: 'Gemeentewet 149a' }, tess);
    expect((await huis.vraag(leesVerslag, { id }, tess)).inhoud).toMatchObject({
      machtiging: { gever: 'mr. P. Voorbeeld, hulpofficier van justitie' },
      bepalingen: 'Gemeentewet 149a',
    });
    const bron = machtigingen.werk!.filter((w) => w.petten.includes('jurist'));
    const rol = { ...jet, rol: jet.compartiment };
    const s = { wie: jet, klok: huis.klok, maximum: 50 };
    const regels = async () =>
      (await Promise.all(bron.map((w) => huis.databank.transactie(rol, null, (db) => w.haal({ ...s, db })))))
        .flat()
        .filter((r) => r.pad.includes(id))
        .map((r) => r.taak);
    expect(await regels()).toContain('Verslag naar de officier van justitie');
    const naar = { id, wijze: 'toegezonden' as const, gedaanOp: '2026-03-02' };
    await huis.doe(legAfschriftVast, { ...naar, aan: 'officier' }, jet);
    expect(await regels()).not.toContain('Verslag naar de officier van justitie');
  });
});

test('G2 onder opsporing gebruikt een lopende controle geen bevoegdheid, en wordt geen machtiging gevraagd of verleend', async () => {
  huis.klok.zet('2026-03-02T10:00:00Z');
  locatieId = (await maakPlek(huis, 'woning')).locatieId!;
  const { id } = await klaar();
  const thuis = { toegang: 'woning_toestemming', toegangToelichting: 'Gevraagd en gegeven.' };
  await begin({ id, versie: await versieVan(huis, id) }, { ...thuis, machtigingOndertekend: undefined });
  const gevraagd = await huis.doe(vraagMachtiging, verzoek(), tess);
  const politieId = ORGANISATIES.politie.id;
  const grijs = { aanleiding: 'Het is nog niet duidelijk wat dit is.', terugkijkenOp: '2026-03-20', politieId };
  const zaak = await huis.doe(openGrijszaak, { gemeente: 'GM9001', locatieId, ...grijs }, cor);
  const motivering = 'Er is een vermoeden van een strafbaar feit ontstaan.';
  const stap = { naar: 'opsporing' as const, dag: '2026-03-02', verteld: true, vertelToelichting: 'Mondeling.' };
  huis.klok.zet('2026-03-02T11:00:00Z');
  await huis.doe(legOvergangVast, { id: zaak.id, motivering, ...stap }, jet);
  huis.klok.zet('2026-03-02T11:30:00Z');
  const zag = { id, vraag: 'De administratie', oordeel: 'feit' as const, tekst: 'Een kasboek lag open.' };
  const gebruikt = { ...zag, bevoegdheid: 'inlichtingen' as const, noodzaak: 'Zonder vraag bleef dit onbekend.' };
  expect(await regel(huis.doe(legWaarnemingVast, gebruikt, tess))).toBe('G2-geen-bevoegdheid');
  await huis.doe(legWaarnemingVast, zag, tess);
  // What was asked before the step was asked under toezicht.
  await huis.doe(legWaarnemingVast, { ...gebruikt, op: '2026-03-02T10:45:00Z' }, tess);
  expect(await regel(huis.doe(vraagMachtiging, verzoek(), tess))).toBe('G2-geen-machtiging-vragen');
  const besluit = { id: gevraagd.id, versie: 1, motivering: 'Het doel vereist dit en lichter kan het niet.' };
  const verleen = huis.doe(besluitMachtiging, { ...besluit, uitkomst: 'verleend' }, bea);
  expect(await regel(verleen)).toBe('G2-geen-machtiging-verlenen');
  await huis.doe(besluitMachtiging, { ...besluit, uitkomst: 'geweigerd' }, bea);
});
