import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draaiBewaren } from '../bewaren/index.ts';
import { registreerLocatie } from '../inrichtingen/index.ts';
import { sql } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { legGrijsbesluitVast, openGrijszaak, sluitGrijszaak, voegPartnerToe } from './handelingen.ts';
import { isInOpsporing, kamer } from './index.ts';
import { draagPostOver, legCautieVast, legOvergangVast } from './overgang.ts';
import { toonGrijstafel, toonGrijstafels, voegAantekeningToe } from './politie.ts';
import { toonGrijszaak, toonGrijszaken } from './vragen.ts';
import { werk } from './werk.ts';

// G1, G2, V2: the table, the one step between toezicht and opsporing, and the wall that also holds backwards.

const { tess, cor, jet, rik, hugo, wim } = MENSEN;
let huis: Proefhuis;
let huisnummer = 700;
const rol = (wie: Wie) => ({ ...wie, rol: wie.compartiment });

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const AANLEIDING = 'Buren zien veel aanloop en een gesloten zaak; het beeld is nog onduidelijk.';
const plek = async () =>
  (
    await huis.doe(
      registreerLocatie,
      {
        gemeente: 'GM9001',
        soort: 'bedrijfspand',
        straat: 'Grijze Gracht',
        huisnummer: ++huisnummer,
        plaats: 'Veenrijk',
      },
      tess,
    )
  ).id;
const open = (locatieId: string, terugkijkenOp = '2026-03-10') =>
  huis.doe(
    openGrijszaak,
    { gemeente: 'GM9001', locatieId, politieId: ORGANISATIES.politie.id, aanleiding: AANLEIDING, terugkijkenOp },
    cor,
  );
const overgang = (id: string, naar: 'opsporing' | 'toezicht', dag = '2026-03-02') =>
  huis.doe(
    legOvergangVast,
    {
      id,
      naar,
      dag,
      motivering: 'Er is nu een vermoeden van een strafbaar feit, of juist niet meer.',
      verteld: false,
      vertelToelichting: 'Vertellen zou het onderzoek schaden.',
    },
    jet,
  );
const post = (id: string, anders: object = {}) =>
  huis.doe(
    draagPostOver,
    {
      id,
      soort: 'rapport',
      omschrijving: 'Rapport C-000012 van de controle in februari.',
      verkregenOp: '2026-02-20',
      grond: 'aangifte',
      vorm: 'afschrift' as const,
      verkrijging: 'eigen' as const,
      ...anders,
    },
    jet,
  );
const cautie = (id: string, gegevenOp: string) =>
  huis.doe(legCautieVast, { id, gegevenOp, hoedanigheid: 'exploitant', taal: 'tolk' }, tess);
const regel = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).weigering?.regel;

describe('G1 de tafel', () => {
  test('G2 weigert een tweede open zaak over dezelfde plek, ook als alle tegelijk komen', async () => {
    const locatieId = await plek();
    const allemaal = await Promise.allSettled([1, 2, 3, 4].map(() => open(locatieId)));
    expect(allemaal.filter((z) => z.status === 'fulfilled')).toHaveLength(1);
    for (const z of allemaal) if (z.status === 'rejected') expect(z.reason).toMatchObject({ code: 'BESTAAT_AL' });
  });

  test('G1 weigert een tweede zaak over dezelfde plek en een dag die voorbij is', async () => {
    const locatieId = await plek();
    expect((await huis.weigert(open(locatieId, '2026-03-01'))).code).toBe('INVOER_ONGELDIG');
    await open(locatieId);
    expect((await huis.weigert(open(locatieId))).message).toContain('al een zaak open');
  });

  test('G1 partners met hun rol, een besluit en de dag om terug te komen, aan beide kanten in de werkvoorraad', async () => {
    const { id, nummer } = await open(await plek());
    const partner = { id, organisatie: 'Politie-eenheid Noord', rol: 'opsporing' as const };
    await huis.doe(
      voegPartnerToe,
      { ...partner, taak: 'Kijkt mee en zegt of er een vermoeden is; houdt geen toezicht.', bereikbaar: 'Team AVIM' },
      cor,
    );
    const besluit = { id, genomenOp: '2026-03-02', genomenDoor: 'Gemeente en politie' };
    await huis.doe(
      legGrijsbesluitVast,
      { ...besluit, besluit: 'Eerst de vergunningen nakijken, daarna opnieuw.', terugkijkenOp: '2026-03-20' },
      cor,
    );
    const z = await huis.vraag(toonGrijszaak, { id }, tess);
    expect(z).toMatchObject({ fase: 'toezicht', terugkijkenOp: '2026-03-20', partners: [{ rol: 'opsporing' }] });
    for (const wie of [cor, rik]) {
      const bron = werk.find((w) => w.petten.includes(wie.petsoort))!;
      const s = { wie: rol(wie), klok: huis.klok, maximum: 50 };
      const regels = await huis.databank.transactie(rol(wie), null, (db) => bron.haal({ ...s, db }));
      expect(regels.find((r) => r.titel.startsWith(nummer))?.voor).toBe('2026-03-20');
    }
  });
});

describe('G2 de sfeerovergang', () => {
  test('G2 weigert een stap naar waar de zaak al is, in de toekomst, voor de opening, en door een toezichthouder', async () => {
    const { id } = await open(await plek());
    expect(await regel(overgang(id, 'toezicht'))).toBe('G2-al-zo');
    for (const dag of ['2026-03-03', '2026-03-01'])
      expect((await huis.weigert(overgang(id, 'opsporing', dag))).code).toBe('INVOER_ONGELDIG');
    const { id: tweede } = await open(await plek());
    await overgang(tweede, 'opsporing');
    expect(await regel(overgang(tweede, 'opsporing'))).toBe('G2-al-zo');
  });

  test('G2 onder opsporing is de plek dicht voor toezicht, sluit de zaak niet, en leest een toezichthouder niet mee', async () => {
    const locatieId = await plek();
    const dicht = () =>
      huis.databank.transactie(rol(cor), null, (db) => isInOpsporing(db, { gemeente: 'GM9001', locatieId }));
    const { id } = await open(locatieId);
    expect(await dicht()).toBe(false);
    await overgang(id, 'opsporing');
    expect(await dicht()).toBe(true);
    expect((await huis.weigert(huis.vraag(toonGrijszaak, { id }, tess))).code).toBe('GEWEIGERD');
    expect((await huis.vraag(toonGrijszaak, { id }, jet)).overgangen).toMatchObject([
      { naar: 'opsporing', verteld: false },
    ]);
    const sluit = () => huis.doe(sluitGrijszaak, { id, sluitreden: 'Er speelt niets meer.' }, cor);
    expect(await regel(sluit())).toBe('G2-eerst-terug');
    await overgang(id, 'toezicht');
    expect(await dicht()).toBe(false);
    await sluit();
    expect(await regel(overgang(id, 'opsporing'))).toBe('G1-gesloten');
  });

  test('G2 overdragen gaat stuk voor stuk: niet onder toezicht, niet van na de overgang, geen verklaring zonder cautie ervoor', async () => {
    const { id } = await open(await plek());
    await cautie(id, '2026-03-02T08:00:00Z');
    expect(await regel(post(id))).toBe('G2-pas-na-overgang');
    await overgang(id, 'opsporing');
    huis.klok.zet('2026-03-04T09:00:00Z');
    expect((await huis.weigert(post(id, { verkregenOp: '2026-03-03' }))).velden[0]?.tekst).toContain('Awb 3:3');
    expect((await huis.weigert(cautie(id, '2026-03-03T08:00:00Z'))).velden[0]?.tekst).toContain('Na de overgang');
    expect(await regel(post(id, { soort: 'verklaring' }))).toBe('G2-verklaring-na-cautie');
    const cautieId = (await huis.vraag(toonGrijszaak, { id }, jet)).cauties[0]!.id;
    const verklaring = { soort: 'verklaring' as const, cautieId, verkregenOp: '2026-03-02' };
    expect((await huis.weigert(post(id, verklaring))).velden[0]?.veld).toBe('hoedanigheid');
    // The cautie of the exploitant does not carry what somebody else said, nor what was said on another day.
    for (const anders of [{ hoedanigheid: 'verhuurder' }, { hoedanigheid: 'exploitant', verkregenOp: '2026-03-01' }]) {
      const geweigerd = await huis.weigert(post(id, { ...verklaring, ...anders }));
      expect(geweigerd.velden[0]?.tekst).toContain('zij geldt hier niet (Awb 5:10a; Sv 29 lid 2)');
    }
    await post(id, { ...verklaring, hoedanigheid: 'exploitant' });
    await post(id);
    expect((await huis.vraag(toonGrijstafel, { id }, rik)).posten).toHaveLength(2);
  });
});

describe('V2 muren houden ook achteruit', () => {
  test('V2 muren houden ook achteruit: wat de politie toevoegt leest toezicht nooit, ook niet na de weg terug', async () => {
    huis.klok.zet('2026-03-04T09:00:00Z');
    const { id } = await open(await plek());
    await overgang(id, 'opsporing', '2026-03-04');
    await huis.doe(voegAantekeningToe, { id, tekst: 'Waarneming van de eenheid, alleen hier.' }, rik);
    await overgang(id, 'toezicht', '2026-03-04');
    const gezien = JSON.stringify(await huis.vraag(toonGrijszaak, { id }, jet));
    expect(gezien).not.toContain('alleen hier');
    const ruw = huis.databank.transactie(rol(cor), null, (db) =>
      db.rijen(sql<object>`select versleuteld from grijsaantekeningen`),
    );
    await expect(ruw).rejects.toThrow(/permission denied/);
    const { rows } = await huis.eigenaar.query(
      `select gemeente from verwerkingen where naam in ('grijsaantekening.vastleggen', 'grijstafel.tonen') group by gemeente`,
    );
    expect(rows).toEqual([{ gemeente: null }]);
    expect((await huis.vraag(toonGrijstafel, { id }, rik)).aantekeningen).toMatchObject([
      { tekst: 'Waarneming van de eenheid, alleen hier.' },
    ]);
  });

  test('B12.2 V2 wie de database heeft leest geen woord van de politie, en haar sleutel leest alleen de eigen eenheid', async () => {
    huis.klok.zet('2026-03-04T09:00:00Z');
    const { id } = await open(await plek());
    await huis.doe(voegAantekeningToe, { id, tekst: 'Maria Ionescu, BSN 111222333.' }, rik);
    const { rows } = await huis.eigenaar.query('select a::text as rij from grijsaantekeningen a where zaak_id = $1', [
      id,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Ionescu|111222333/);
    const sleutels = `select id from sleutels where soort = 'grijsaantekening'`;
    expect(((await huis.ruw(rik, sleutels)) as object[]).length).toBeGreaterThan(0);
    for (const wie of [hugo, wim, cor]) expect(await huis.ruw(wie, sleutels)).toEqual([]);
  });

  test('V2 de politie leest niet waarom toezicht de zaak opende; een andere eenheid en een wijkagent lezen niets', async () => {
    const { id } = await open(await plek());
    expect(JSON.stringify(await huis.vraag(toonGrijstafel, { id }, rik))).not.toContain(AANLEIDING);
    const ruw = huis.databank.transactie(rol(rik), null, (db) =>
      db.rijen(sql<object>`select aanleiding from grijszaken`),
    );
    await expect(ruw).rejects.toThrow(/permission denied/);
    expect((await huis.vraag(toonGrijstafels, {}, hugo)).items).toEqual([]);
    for (const wie of [hugo, wim])
      expect((await huis.weigert(huis.vraag(toonGrijstafel, { id }, wie))).code).toBe('NIET_GEVONDEN');
  });
});

test('G1 G2 de bladzijden van beide kanten, en een gesloten zaak gaat na vijf jaar weg', async () => {
  const zie = (adres: string, wie: Parameters<typeof openBladzijde>[3]) =>
    openBladzijde(huis, kamer.paginas, adres, wie).then((b) => b.html);
  const locatieId = await plek();
  const { id, nummer } = await open(locatieId);
  await cautie(id, '2026-03-04T08:00:00Z');
  expect(await zie('/grijszaken', cor)).toContain(nummer);
  expect(await zie(`/grijszaken/nieuw?locatie=${await plek()}`, cor)).toContain('Grijze Gracht');
  expect(await zie('/grijszaken/nieuw', cor)).toContain('name="locatieId"');
  for (const deel of ['partners', 'besluiten', 'overgangen', 'cauties', 'posten', 'sluiting'])
    expect(await zie(`/grijszaken/${id}/${deel}`, cor)).toContain('<form');
  await overgang(id, 'opsporing', '2026-03-04');
  expect(await zie(`/grijszaken/${id}`, jet)).toContain('staat onder opsporing');
  expect(await zie('/grijstafels', rik)).toContain(nummer);
  expect(await zie(`/grijstafels/${id}`, rik)).toContain('Naar opsporing op');
  await overgang(id, 'toezicht', '2026-03-04');
  await huis.doe(sluitGrijszaak, { id, sluitreden: 'Er speelt niets meer.' }, cor);
  huis.klok.zet('2031-03-05T09:00:00Z');
  await draaiBewaren({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) }, kamer.bewaar!);
  expect((await huis.vraag(toonGrijszaken, { zoek: nummer }, cor)).items).toEqual([]);
});
