import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEEM } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { doorzoekDossiers, draagOver, toonDossier, toonDossiers } from '../mensenhandel/index.ts';
import { maakKamer } from './index.ts';
import { noodalarm } from './noodalarm.ts';
import { leesInNood } from './nooddossier.ts';
import {
  beeindigNoodtoegang,
  beoordeelNoodtoegang,
  toonNoodtoegang,
  toonNoodtoegangen,
  trekNoodverzoekIn,
  verleenNoodtoegang,
  vraagNoodtoegang,
  weigerNoodtoegang,
} from './noodhandelingen.ts';
import { noodwerk } from './noodwerk.ts';

const { aafje, aukje, cor, pia, fien, ben, tess, rik, bea, otto } = MENSEN;
const UUR = 3_600_000;
const GEHEIM = 'Wilgenroosje';
const ANDER = 'Zilverschoon';
let huis: Proefhuis;
/** Two dossiers of Veenrijk: the one of the emergency, and one that stays closed. */
let een: { id: string; kenmerk: string };
let twee: { id: string; kenmerk: string };

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  // The database ends a noodtoegang by its own clock.
  huis.klok.zet((await huis.eigenaar.query('select now() as nu')).rows[0].nu as Date);
  een = await maakDossier(GEHEIM);
  twee = await maakDossier(ANDER);
}, 60_000);
afterAll(() => huis.sluit());

async function maakDossier(woord: string) {
  const { kenmerk } = await huis.doe(
    draagOver,
    {
      gemeente: 'GM9001',
      urgentie: 'spoed',
      feiten: `Zij noemt zich ${woord} en mag niet alleen naar buiten.`,
      zekerheid: 'gehoord',
      indicatoren: ['B1'],
    },
    tess,
  );
  const { rows } = await huis.eigenaar.query('select id from dossiers where nummer = $1', [kenmerk]);
  return { id: rows[0].id as string, kenmerk };
}

const REDEN = 'De aandachtsfunctionaris is onbereikbaar en zij wordt vanavond weggebracht.';
const verzoek = (kenmerk: string, o: object = {}) => ({ gemeente: 'GM9001', kenmerk, uren: 2, reden: REDEN, ...o });
const vraagt = async (wie: Wie, kenmerk = een.kenmerk) => (await huis.doe(vraagNoodtoegang, verzoek(kenmerk), wie)).id;
const verleen = (id: string, wie: Wie) =>
  huis.doe(verleenNoodtoegang, { id, reden: 'Gebeld, dit kan niet wachten.' }, wie);
const regelVan = async (werk: Promise<unknown>) => (await huis.weigert(werk)).weigering?.regel;
const codeVan = async (werk: Promise<unknown>) => (await huis.weigert(werk)).code;
const lees = (id: string, wie: Wie) => huis.vraag(leesInNood, { id }, wie);
const standVan = async (id: string, wie: Wie) => (await huis.vraag(toonNoodtoegang, { id }, wie)).stand;
const werkVan = (wie: Wie) =>
  huis.databank.transactie({ ...wie, rol: wie.compartiment }, null, (db) =>
    noodwerk.haal({ db, wie, klok: huis.klok, maximum: 20 }),
  );
/** Shifts a noodtoegang so many hours into the past, as the owner: then it is over by any clock. */
const verouder = (id: string, uren: number) =>
  huis.eigenaar.query(
    `update noodtoegangen set gevraagd_op = gevraagd_op - $2 * interval '1 hour', vervalt_op = vervalt_op - $2 * interval '1 hour', besloten_op = besloten_op - $2 * interval '1 hour', eindigt_op = eindigt_op - $2 * interval '1 hour' where id = $1`,
    [id, uren],
  );

/** Raw SQL as this pet; rolled back afterwards. Gives the rows, or the code of the error. */
async function ruw(wie: Wie, tekst: string, waarden: unknown[] = []): Promise<unknown[] | string> {
  const client = await huis.app.connect();
  try {
    await client.query('begin');
    await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
      wie.compartiment,
      wie.gemeenten,
      wie.medewerkerId,
      wie.organisatieId,
      wie.petsoort,
    ]);
    return (await client.query(tekst, waarden)).rows;
  } catch (fout) {
    return (fout as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('B12.2 wie noodtoegang vraagt', () => {
  test('B12.2 R1 weigert wie haar niet mag vragen: nooit een beheerder, en niet buiten eigen gemeente of regio', async () => {
    const doe = (wie: Wie, o: object = {}) => huis.doe(vraagNoodtoegang, verzoek(een.kenmerk, o), wie);
    for (const wie of [ben, pia, rik]) expect(await regelVan(doe(wie))).toBe('R1-compartimenten');
    for (const wie of [tess, bea]) expect(await regelVan(doe(wie))).toBe('B12.2-noodtoegang-vragen');
    expect(await regelVan(doe(aafje))).toBe('B12.2-noodtoegang-niet-nodig');
    expect(await regelVan(doe({ ...cor, gemeenten: ['GM9002'] }))).toBe('B12.2-noodtoegang-in-de-regio');
    await huis.eigenaar.query(`update gemeenten set regio_id = null where code = 'GM9002'`);
    expect(await regelVan(doe(aukje))).toBe('B12.2-noodtoegang-in-de-regio');
    await huis.eigenaar.query(`update gemeenten set regio_id = (select id from regios) where code = 'GM9002'`);
    await expect(doe(cor, { uren: 5 })).rejects.toMatchObject({ code: 'INVOER_ONGELDIG' });
    expect(await codeVan(doe(cor, { kenmerk: 'MH-10' }))).toBe('INVOER_ONGELDIG');
  });

  test('B12.2 wie vraagt leert niets: een kenmerk dat niet bestaat gaat precies gelijk', async () => {
    const echt = await vraagt(aukje);
    const verzonnen = await vraagt(aukje, 'MH-2222-2222');
    const [a, b] = await Promise.all([echt, verzonnen].map((id) => huis.vraag(toonNoodtoegang, { id }, aukje)));
    const kaal = ({ id: _i, kenmerk: _k, ...rest }: typeof a & object) => rest;
    expect(kaal(a!)).toEqual(kaal(b!));
    for (const id of [echt, verzonnen]) {
      expect(await regelVan(lees(id, aukje))).toBe('B12.2-noodtoegang-voorbij');
      await huis.doe(trekNoodverzoekIn, { id, reden: 'Toch niet nodig.' }, aukje);
      expect(await standVan(id, aukje)).toBe('ingetrokken');
    }
  });

  test('R1 over een verzoek beslist een ander in een andere rol, van die gemeente', async () => {
    const id = await vraagt(aukje);
    expect(await regelVan(verleen(id, aafje))).toBe('R1-noodtoegang-vier-ogen');
    expect(await regelVan(verleen(id, { ...pia, medewerkerId: aukje.medewerkerId }))).toBe('R1-noodtoegang-vier-ogen');
    expect(await codeVan(verleen(id, { ...pia, gemeenten: ['GM9002'] }))).toBe('NIET_GEVONDEN');
    expect(await codeVan(verleen(id, ben))).toBe('NIET_GEVONDEN');
    expect(await regelVan(verleen(id, cor))).toBe('R1-compartimenten');
    await huis.doe(weigerNoodtoegang, { id, reden: 'Ik ben er zelf, bel mij.' }, pia);
    expect(await regelVan(lees(id, aukje))).toBe('B12.2-noodtoegang-voorbij');
    expect(await codeVan(verleen(id, pia))).toBe('STAND_PAST_NIET');
  });

  test('B12.2 zonder besluit verloopt een verzoek na 24 uur', async () => {
    const id = await vraagt(aukje);
    await verouder(id, 24);
    expect(await standVan(id, pia)).toBe('verlopen');
    expect(await codeVan(verleen(id, pia))).toBe('STAND_PAST_NIET');
  });
});

describe('B12.2 één dossier en niets anders', () => {
  test.each([
    ['een aandachtsfunctionaris van elders', aukje, pia],
    ['een coördinator, door de aandachtsfunctionaris', cor, aafje],
  ])(
    'B12.2 %s leest precies dat ene dossier; lijst, zoeken, tellen en andere stukken blijven dicht',
    async (_, wie, tweede) => {
      const id = await vraagt(wie);
      await verleen(id, tweede);
      const d = await lees(id, wie);
      expect(d).toMatchObject({ kenmerk: een.kenmerk, gemeente: 'GM9001', vernietigd: false });
      expect(JSON.stringify(d)).toContain(GEHEIM);
      expect(JSON.stringify(d)).not.toContain(ANDER);
      for (const ander of [aafje, pia, otto, ben, { ...wie, medewerkerId: bea.medewerkerId }])
        expect(await codeVan(lees(id, ander)), ander.naam).toMatch(/GEWEIGERD|NIET_GEVONDEN/);
      await blijftDicht(wie);
      // The door itself gives one dossier, and another one not by any number.
      expect(await ruw(wie, 'select nummer from kern.nooddossier($1)', [id])).toEqual([{ nummer: een.kenmerk }]);
      expect(await ruw(wie, 'select distinct s.gemeente from kern.noodstukken($1) s', [id])).toEqual([
        { gemeente: 'GM9001' },
      ]);
      expect(await ruw({ ...wie, petsoort: 'jurist' }, 'select 1 from kern.nooddossier($1)', [id])).toEqual([]);
      expect(await ruw(ben, 'select 1 from kern.nooddossier($1)', [id])).toBe('42501');
      await huis.doe(beeindigNoodtoegang, { id }, tweede);
      expect(await regelVan(lees(id, wie))).toBe('B12.2-noodtoegang-voorbij');
      expect(await ruw(wie, 'select 1 from kern.nooddossier($1)', [id])).toEqual([]);
      expect(await ruw(wie, 'select 1 from kern.noodstukken($1)', [id])).toEqual([]);
      await blijftDicht(wie);
      expect(await codeVan(huis.doe(beeindigNoodtoegang, { id }, wie))).toBe('STAND_PAST_NIET');
    },
  );

  /** Beside the door of noodtoegang nothing changed for this pet. */
  async function blijftDicht(wie: Wie) {
    if (wie.compartiment === 'mensenhandel') {
      expect((await huis.vraag(toonDossiers, {}, wie)).totaal).toBe(0);
      expect((await huis.vraag(toonDossiers, { zoek: een.kenmerk }, wie)).items).toEqual([]);
      expect(JSON.stringify(await huis.vraag(doorzoekDossiers, { zoek: GEHEIM }, wie))).not.toContain(een.kenmerk);
      for (const d of [een, twee])
        expect(await codeVan(huis.vraag(toonDossier, { id: d.id }, wie))).toBe('NIET_GEVONDEN');
      for (const tabel of ['dossiers', 'dossierstukken', 'sleutels'])
        expect(await ruw(wie, `select 1 from ${tabel}`), tabel).toEqual([]);
      expect(await ruw(wie, `update dossiers set status = 'gesloten' returning id`)).toEqual([]);
    } else {
      for (const d of [een, twee])
        expect(await regelVan(huis.vraag(toonDossier, { id: d.id }, wie))).toBe('R1-compartimenten');
      for (const tabel of ['dossiers', 'dossierstukken'])
        expect(await ruw(wie, `select 1 from ${tabel}`), tabel).toBe('42501');
      expect(await ruw(wie, `select 1 from sleutels where soort = 'dossier'`)).toEqual([]);
      expect(await ruw(wie, `update dossiers set status = 'gesloten' returning id`)).toBe('42501');
    }
    expect(await ruw(wie, 'set role samenzicht_nood')).toBe('42501');
  }

  test('B12.2 zij eindigt vanzelf, volgens het programma en volgens de database', async () => {
    const id = await vraagt(aukje);
    await verleen(id, pia);
    await lees(id, aukje);
    huis.klok.vooruit(2 * UUR);
    expect(await regelVan(lees(id, aukje))).toBe('B12.2-noodtoegang-voorbij');
    huis.klok.vooruit(-2 * UUR);
    await verouder(id, 3);
    expect(await ruw(aukje, 'select 1 from kern.nooddossier($1)', [id])).toEqual([]);
    // A program whose clock stands still does not keep it open.
    huis.klok.vooruit(-3 * UUR);
    expect(await codeVan(lees(id, aukje))).toBe('NIET_GEVONDEN');
    huis.klok.vooruit(3 * UUR);
    expect(await standVan(id, pia)).toBe('voorbij');
  });

  test('B12.2 een kenmerk dat niet bestaat opent niets, ook niet na het verlenen', async () => {
    const id = await vraagt(aukje, 'MH-3333-3333');
    await verleen(id, pia);
    expect(await codeVan(lees(id, aukje))).toBe('NIET_GEVONDEN');
    await huis.doe(beeindigNoodtoegang, { id }, aukje);
  });

  test('R1 met eigen SQL verleent, verlengt of heropent niemand iets', async () => {
    const id = await vraagt(cor);
    const geef = (wie: Wie, uren = 2) =>
      ruw(
        wie,
        `update noodtoegangen set besluit = 'verleend', besluit_reden = 'x', besloten_op = now(), besloten_door = $2, besloten_petsoort = $3, eindigt_op = now() + $4 * interval '1 hour' where id = $1 returning id`,
        [id, wie.medewerkerId, wie.petsoort, uren],
      );
    expect(await geef(cor)).toBe('42501');
    expect(await geef(ben)).toEqual([]);
    expect(await geef(tess)).toEqual([]);
    expect(await geef(aukje)).toEqual([]);
    expect(await geef(aafje, 5)).toBe('23514');
    expect(await geef(aafje)).toEqual([{ id }]);
    await verleen(id, aafje);
    const zet = (wie: Wie, deel: string) =>
      ruw(wie, `update noodtoegangen set ${deel} where id = $1 returning id`, [id]);
    expect(await zet(aafje, `eindigt_op = eindigt_op + interval '1 hour'`)).toBe('42501');
    expect(await zet(cor, `eindigt_op = eindigt_op + interval '1 hour'`)).toBe('42501');
    expect(
      await zet(
        pia,
        `oordeel = 'terecht', oordeel_tekst = 'x', beoordeeld_op = now(), beoordeeld_door = '${pia.medewerkerId}'`,
      ),
    ).toBe('42501');
    expect(await zet(cor, `kenmerk = '${twee.kenmerk}'`)).toBe('42501');
    await huis.doe(beeindigNoodtoegang, { id }, cor);
    expect(await zet(cor, 'beeindigd_op = null, beeindigd_door = null')).toBe('42501');
    expect(
      await zet(
        aafje,
        `oordeel = 'terecht', oordeel_tekst = 'x', beoordeeld_op = now(), beoordeeld_door = '${aafje.medewerkerId}'`,
      ),
    ).toBe('42501');
  });
});

describe('B12.8 iedereen weet ervan, en achteraf volgt een oordeel', () => {
  test('B12.8 werkvoorraad, alarm, log en oordeel, met wat te laat is', async () => {
    await huis.eigenaar.query(`delete from noodtoegangen`);
    const id = await vraagt(cor);
    for (const wie of [pia, aafje])
      expect(await werkVan(wie)).toMatchObject([{ taak: 'Nu beslissen over noodtoegang' }]);
    expect(await werkVan(cor)).toMatchObject([{ wachtOp: expect.any(String) }]);
    expect(await werkVan(aukje)).toEqual([]);
    await verleen(id, pia);
    for (const wie of [pia, aafje]) expect(await werkVan(wie)).toMatchObject([{ taak: 'Noodtoegang staat open' }]);
    const { rows } = await huis.eigenaar.query(
      `select id, soort, gemeente, onderwerp_id as "onderwerpId", gegevens, op from gebeurtenissen where soort = 'noodtoegang.verleend' and onderwerp_id = $1`,
      [id],
    );
    const gebeurtenis = { ...rows[0], op: (rows[0].op as Date).toISOString() };
    const systeem = { ...SYSTEEM, gemeenten: ['GM9001'] };
    for (const _ of [1, 2])
      await huis.databank.transactie(systeem, null, (db) =>
        noodalarm.hoor({ db, klok: huis.klok, maakId: () => id, gebeurtenis }),
      );
    expect(await ruw(pia, `select medewerker_id as wie, petsoort from alarmen where soort = 'noodtoegang'`)).toEqual([
      { wie: cor.medewerkerId, petsoort: 'coordinator' },
    ]);
    await lees(id, cor);
    const log = await huis.eigenaar.query(
      `select gemeente, onderwerp_soort, onderwerp_id, regels, petsoort from verwerkingen where naam = 'nooddossier.lezen' and soort = 'vraag' and medewerker_id = $1 order by start_ms desc, id desc limit 1`,
      [cor.medewerkerId],
    );
    expect(log.rows).toEqual([
      {
        gemeente: 'GM9001',
        onderwerp_soort: 'Dossier',
        onderwerp_id: een.id,
        regels: ['B12.2-noodtoegang'],
        petsoort: 'coordinator',
      },
    ]);
    const gezien = await ruw(
      aafje,
      `select petsoort from kern.zaakinzage('Dossier', $1) where naam = 'nooddossier.lezen'`,
      [een.id],
    );
    expect(gezien).toContainEqual({ petsoort: 'coordinator' });
    expect(await ruw(cor, `select petsoort from kern.zaakinzage('Dossier', $1)`, [een.id])).toEqual([]);
    await oordeel(id);
  });

  async function oordeel(id: string) {
    const doe = (wie: Wie) =>
      huis.doe(
        beoordeelNoodtoegang,
        { id, oordeel: 'niet_terecht', tekst: 'Zij had de aandachtsfunctionaris kunnen bellen.' },
        wie,
      );
    expect(await codeVan(doe(fien))).toBe('STAND_PAST_NIET');
    await verouder(id, 6 * 24);
    expect(await werkVan(pia)).toMatchObject([
      { taak: 'Noodtoegang beoordelen', voor: expect.stringMatching(/^\d{4}-/) },
    ]);
    expect((await werkVan(pia))[0]!.voor! < huis.klok.nu().toISOString()).toBe(true);
    expect(await werkVan(aafje)).toMatchObject([{ wachtOp: 'de privacyfunctionaris' }]);
    expect(await regelVan(doe(aafje))).toBe('R1-compartimenten');
    expect(await regelVan(doe({ ...pia, medewerkerId: cor.medewerkerId }))).toBe(
      'R1-eigen-noodtoegang-niet-beoordelen',
    );
    // Who gave it does not judge it (AVG 38 lid 6), not in the database either.
    expect(await regelVan(doe(pia))).toBe('B12.8-verleende-noodtoegang-niet-beoordelen');
    const zelf = `update noodtoegangen set oordeel = 'terecht', oordeel_tekst = 'x', beoordeeld_op = now(), beoordeeld_door = besloten_door where id = $1`;
    await expect(huis.eigenaar.query(zelf, [id])).rejects.toMatchObject({ code: '23514' });
    await doe(fien);
    expect(await werkVan(pia)).toEqual([]);
    expect((await huis.vraag(toonNoodtoegangen, { stand: 'niet_terecht' }, aafje)).items).toMatchObject([{ id }]);
  }
});

describe('de bladzijden van noodtoegang', () => {
  const { paginas } = maakKamer(() => []);
  const open = (adres: string, wie: Wie) => openBladzijde(huis, paginas, adres, wie);

  test('B12.2 vragen, beslissen, lezen en beoordelen staan bij wie het aangaat', async () => {
    expect((await huis.weigert(open('/noodtoegang/vragen', tess))).code).toBe('GEWEIGERD');
    expect((await huis.weigert(open('/noodtoegang', ben))).code).toBe('GEWEIGERD');
    expect((await open('/noodtoegang/vragen', aukje)).html).toContain('name="kenmerk"');
    const id = await vraagt(aukje);
    expect((await open(`/noodtoegang/${id}`, aukje)).html).toContain('/intrekken');
    expect((await open(`/noodtoegang/${id}`, pia)).html).toContain(`/noodtoegangen/${id}/verlenen`);
    expect((await open(`/noodtoegang/${id}`, aafje)).html).toContain('/beleid/R1-noodtoegang-vier-ogen');
    await verleen(id, pia);
    const eigen = await open(`/noodtoegang/${id}`, aukje);
    expect(eigen.stap).toBe(`/noodtoegang/${id}/dossier`);
    expect((await open(`/noodtoegang/${id}/dossier`, aukje)).html).toContain(GEHEIM);
    expect((await open(`/noodtoegang/${id}`, pia)).html).not.toContain(GEHEIM);
    await huis.doe(beeindigNoodtoegang, { id }, pia);
    expect((await open(`/noodtoegang/${id}`, fien)).html).toContain('name="oordeel"');
    expect((await open(`/noodtoegang/${id}`, pia)).html).toContain(
      '/beleid/B12.8-verleende-noodtoegang-niet-beoordelen',
    );
    expect((await open('/noodtoegang', pia)).html).toContain('nog te beoordelen');
  });
});
