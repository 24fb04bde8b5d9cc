import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashCode, leesCode, maakCode } from '../kern/codes.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { draagOver } from '../mensenhandel/index.ts';
import { CODE_VOOR } from './afspraken.ts';
import { gegevenVan, watNietGedekt, type Gedekt } from './dekking.ts';
import { geefKaart, legToestemmingVast, trekToestemmingIn, vernieuwKaart } from './handelingen.ts';
import { kamer } from './index.ts';
import { bereidToestemmingVoor, toonKaart, toonToestemming, toonToestemmingen } from './vragen.ts';
import { Ene, type NieuweToestemming } from './schema.ts';
import { toestemmingsteksten } from './teksten.ts';
import { doelen, gegevenssoorten, type Gegevenssoort } from './woorden.ts';

const { tess, cor, bea, ben, pia, rik, wim, zoe, aafje, aukje } = MENSEN;
const zorg: Wie = { ...zoe, gemeenten: ['GM9001'] };
const anderezorg: Wie = { ...zorg, organisatieId: ORGANISATIES.nla.id };
let huis: Proefhuis;
let dossierId: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await huis.doe(
    draagOver,
    {
      gemeente: 'GM9001',
      urgentie: 'gewoon',
      feiten: 'De sleutel van de kamer ligt bij een ander.',
      zekerheid: 'gehoord',
      indicatoren: ['B4'],
    },
    tess,
  );
  dossierId = (await huis.eigenaar.query('select id from dossiers')).rows[0].id;
});
afterAll(() => huis.sluit());

const vrij = (): NieuweToestemming => ({
  gemeente: 'GM9001',
  dossierId,
  doel: 'hulp',
  gegevens: ['feiten', 'wie'],
  ontvangers: [ORGANISATIES.zorg.id],
  geldigTot: '2026-09-01',
  taal: 'hu',
  tolk: 'telefoon',
  uitlegDoor: 'zelf',
  bewijs: 'schriftelijk',
  bewijsplaats: 'Afgesloten kast, bij de zorgorganisatie',
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
});
const legVast = async (anders: Partial<NieuweToestemming> = {}, wie: Wie = aafje) =>
  (await huis.doe(legToestemmingVast, { ...vrij(), ...anders }, wie)).id;
const weigert = async (anders: Partial<NieuweToestemming>, wie: Wie = aafje) =>
  huis.weigert(huis.doe(legToestemmingVast, { ...vrij(), ...anders }, wie));

describe('toestemming wordt geweigerd', () => {
  test.each([
    ['toezichthouder', tess],
    ['coördinator', cor],
    ['burgemeester', bea],
    ['beheerder', ben],
    ['privacyfunctionaris', pia],
    ['rechercheur', rik],
    ['wijkagent', wim],
  ])('B12.2 R1 een %s vraagt, leest of wijzigt haar niet', async (_, wie) => {
    expect((await weigert({}, wie)).weigering?.regel).toBe('R1-compartimenten');
    expect((await huis.weigert(huis.vraag(toonToestemmingen, {}, wie))).weigering?.regel).toBe('R1-compartimenten');
  });

  test.each([
    ['onder16', true, 'B12.2-jonger-dan-16'],
    ['onderCuratele', true, 'B12.2-onder-curatele'],
    ['afhankelijk', true, 'B12.2-niet-afhankelijk'],
    ['voorwaarde', true, 'B12.2-geen-voorwaarde'],
    ['konNee', false, 'B12.2-nee-kon'],
    ['alleen', false, 'B12.2-onder-vier-ogen'],
    ['begrepen', false, 'B12.2-begrepen'],
    ['zelfJa', false, 'B12.2-ondubbelzinnig'],
    ['hulpGaatDoor', false, 'B12.2-hulp-gaat-door'],
  ] as const)(
    'B12.2 het antwoord %s = %s toont onvrijheid; de weigering noemt artikel en wat nodig is',
    async (k, v, regel) => {
      const fout = await weigert({ [k]: v });
      expect(fout.weigering).toMatchObject({ regel, nodig: expect.stringMatching(/.{20}/) });
      expect(fout.weigering?.grondslag).toMatch(/AVG (4|5|7|9)/);
    },
  );

  test('B12.2 langer dan een jaar, of met een dag die voorbij is', async () => {
    expect((await weigert({ geldigTot: '2027-03-03' })).weigering?.regel).toBe('B12.2-hoogstens-een-jaar');
    expect((await weigert({ geldigTot: '2026-03-01' })).velden[0]?.veld).toBe('geldigTot');
    expect(await legVast({ geldigTot: '2027-03-02' })).toBeTruthy();
  });

  test('B12.2 voor een ontvanger die niet bij het ene doel past, of die nooit op toestemming ontvangt', async () => {
    expect((await weigert({ ontvangers: [ORGANISATIES.politie.id] })).weigering?.regel).toBe(
      'B12.2-ontvanger-past-bij-doel',
    );
    expect((await weigert({ ontvangers: [ORGANISATIES.veenrijk.id] })).velden[0]?.veld).toBe('ontvangers');
  });

  test('B12.2 zonder getuigen bij mondeling, zonder tolk bij een taal zonder tekst, zonder dossier, of met dat van een andere gemeente', async () => {
    expect((await weigert({ bewijs: 'mondeling' })).velden[0]?.veld).toBe('getuigen');
    expect((await weigert({ taal: 'anders', tolk: 'niet_nodig' })).velden[0]?.veld).toBe('tolk');
    const { dossierId: _, ...zonder } = vrij();
    expect((await huis.weigert(huis.doe(legToestemmingVast, zonder, aafje))).velden[0]?.veld).toBe('dossierId');
    expect((await huis.weigert(huis.doe(legToestemmingVast, { ...vrij(), gemeente: 'GM9002' }, aukje))).code).toBe(
      'NIET_GEVONDEN',
    );
  });

  test('B12.2 R1 een andere zorgorganisatie, een andere gemeente en de andere kant zien haar niet', async () => {
    const { dossierId: _, ...zonder } = vrij();
    const { id } = await huis.doe(legToestemmingVast, zonder, zorg);
    const vanAafje = await legVast();
    for (const [wie, welke] of [
      [anderezorg, id],
      [aafje, id],
      [aukje, vanAafje],
      [zorg, vanAafje],
    ] as const)
      expect((await huis.weigert(huis.vraag(toonToestemming, { id: welke }, wie))).code).toBe('NIET_GEVONDEN');
    expect((await huis.vraag(toonToestemming, { id }, zorg)).afspraak?.doel).toBe('hulp');
    expect((await huis.vraag(bereidToestemmingVoor, {}, zorg)).dossiers).toEqual([]);
  });
});

describe('wat er bewaard wordt', () => {
  test('B12.2 geen woord van de afspraak en geen code staat leesbaar in enige tabel', async () => {
    const id = await legVast();
    const { code } = await huis.vraag(toonKaart, { id }, aafje);
    const { rows } = await huis.eigenaar.query<{ naam: string }>(
      `select c.oid::regclass::text as naam from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    for (const { naam } of rows)
      for (const woord of [code, code.replaceAll('-', ''), 'Madelief']) {
        const { rowCount } = await huis.eigenaar.query(
          `select 1 from ${naam} t where t::text ilike $1 or t::text ilike $2`,
          [`%${woord}%`, `%${Buffer.from(woord).toString('hex')}%`],
        );
        expect(rowCount, naam).toBe(0);
      }
    const { rows: codes } = await huis.eigenaar.query('select hash from toestemmingscodes where toestemming_id = $1', [
      id,
    ]);
    expect(codes).toEqual([{ hash: await hashCode(code, CODE_VOOR) }]);
    expect(codes[0]).not.toEqual({ hash: await hashCode(code, 'een andere deur') });
  });

  test('B12.2 de code is één keer te tonen: tot de kaart gegeven is, en hooguit een uur', async () => {
    const id = await legVast();
    const { versie } = await huis.vraag(toonToestemming, { id }, aafje);
    await huis.doe(geefKaart, { id, versie }, aafje);
    expect((await huis.weigert(huis.vraag(toonKaart, { id }, aafje))).message).toContain('niet meer te tonen');
    const ander = await legVast();
    huis.klok.vooruit(3_600_001);
    expect((await huis.weigert(huis.vraag(toonKaart, { id: ander }, aafje))).code).toBe('STAND_PAST_NIET');
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('B12.2 een nieuwe kaart heeft een andere code, en de oude blijft geldig: wie trekt, heeft altijd de weg terug', async () => {
    const id = await legVast();
    const eerste = (await huis.vraag(toonKaart, { id }, aafje)).code;
    await huis.doe(vernieuwKaart, { id, versie: 1 }, aafje);
    const tweede = (await huis.vraag(toonKaart, { id }, aafje)).code;
    expect(tweede).not.toBe(eerste);
    const { rowCount } = await huis.eigenaar.query('select 1 from toestemmingscodes where toestemming_id = $1', [id]);
    expect(rowCount).toBe(2);
  });

  test('B12.2 intrekken via een medewerker wist meteen, vraagt geen reden en kan maar één keer', async () => {
    const id = await legVast();
    expect(Object.keys(Ene.properties)).toEqual(['id']);
    await huis.doe(trekToestemmingIn, { id }, aafje);
    expect(await huis.vraag(toonToestemming, { id }, aafje)).toMatchObject({
      afspraak: null,
      beeindigdHoe: 'via_medewerker',
    });
    expect((await huis.weigert(huis.doe(trekToestemmingIn, { id }, aafje))).weigering?.regel).toBe(
      'B12.2-beeindigd-is-af',
    );
  });

  test('B12.2 de klok beëindigt wat afgelopen is, en geen dag eerder', async () => {
    const id = await legVast({ geldigTot: '2026-03-10' });
    const stand = async () => (await huis.vraag(toonToestemming, { id }, aafje)).beeindigdHoe;
    const veeg = () =>
      huis.databank.transactie(
        { rol: 'systeem', gemeenten: [], medewerkerId: null, organisatieId: null, petsoort: 'systeem' },
        null,
        (db) => kamer.bezems![0]!.veeg({ db, klok: huis.klok }),
      );
    huis.klok.zet('2026-03-10T20:00:00Z');
    await veeg();
    expect(await stand()).toBeNull();
    huis.klok.zet('2026-03-11T00:30:00Z');
    await veeg();
    await veeg();
    expect(await stand()).toBe('verlopen');
    const { rowCount } = await huis.eigenaar.query(
      `select 1 from gebeurtenissen where soort = 'toestemming.beeindigd' and onderwerp_id = $1`,
      [id],
    );
    expect(rowCount).toBe(1);
    huis.klok.zet('2026-03-02T10:00:00Z');
  });
});

describe('zuivere regels', () => {
  const soorten = Object.keys(gegevenssoorten) as Gegevenssoort[];
  const gedekt: fc.Arbitrary<Gedekt> = fc.record({
    doel: fc.constantFrom(...(Object.keys(doelen) as Array<keyof typeof doelen>)),
    gegevens: fc.subarray(soorten),
    ontvangers: fc.subarray([{ id: 'a' }, { id: 'b' }]),
    geldigTot: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
  });

  test('B12.2 minder toestemming dekt nooit meer: elke ontvanger, elk gegeven en elke dag telt apart', () => {
    fc.assert(
      fc.property(
        gedekt,
        fc.subarray(['feit', 'persoon', 'duiding', 'iets nieuws'], { minLength: 1 }),
        fc.constantFrom('zorg', 'politie', 'om', 'nla', 'riec', 'overig'),
        (t, stuksoorten, soort) => {
          const v = { ontvanger: { id: 'a', soort }, stuksoorten, vandaag: '2026-03-02' };
          const mag = watNietGedekt(t, v).length === 0;
          for (const g of t.gegevens)
            if (mag && stuksoorten.some((s) => gegevenVan(s) === g))
              expect(watNietGedekt({ ...t, gegevens: t.gegevens.filter((x) => x !== g) }, v)).not.toEqual([]);
          if (mag) {
            expect(watNietGedekt({ ...t, ontvangers: [{ id: 'b' }] }, v)).not.toEqual([]);
            expect(watNietGedekt(t, { ...v, vandaag: '2026-03-04' })).not.toEqual([]);
            expect(['riec', 'overig']).not.toContain(soort);
          }
        },
      ),
    );
  });

  test('B12.2 elke typefout in een code wordt gezien, elke schrijfwijze gelezen, en geen code lijkt op een andere', () => {
    const codes = new Set(Array.from({ length: 500 }, () => maakCode()));
    expect(codes.size).toBe(500);
    for (const code of [...codes].slice(0, 50)) {
      expect(leesCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
      const kaal = code.replaceAll('-', '');
      for (let i = 0; i < 12; i++) {
        const fout = kaal.slice(0, i) + (kaal[i] === '7' ? '9' : '7') + kaal.slice(i + 1);
        expect(leesCode(fout)).toBeNull();
        if (i && kaal[i] !== kaal[i - 1])
          expect(leesCode(kaal.slice(0, i - 1) + kaal[i] + kaal[i - 1] + kaal.slice(i + 1))).toBeNull();
      }
    }
  });

  test('B12.2 tien talen, elk met alle punten, met de weg terug, en eerlijk over wie ze nakeek', () => {
    expect(toestemmingsteksten.map((t) => t.taal).toSorted()).toEqual([
      'bg',
      'en',
      'es',
      'hu',
      'nl',
      'pl',
      'pt',
      'ro',
      'th',
      'zh',
    ]);
    for (const t of toestemmingsteksten) {
      expect(t.punten).toHaveLength(8);
      // What politie may hear without a yes is told too, else nobody is informed (AVG 4 onder 11).
      expect(t.hoe, t.taal).toContain('{adres}');
      expect(t.punten.join(' ')).toContain('Autoriteit Persoonsgegevens');
    }
  });
});
