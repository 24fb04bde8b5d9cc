import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadBeleid } from '../../kern/beleid.ts';
import { maakDatabank } from '../../kern/db.ts';
import type { Vraag } from '../../kern/declaraties.ts';
import { sluitDocumentenmotor } from '../../kern/documenten.ts';
import { maakLokaleKek, vasteKeks } from '../../kern/kek.ts';
import { openKluis } from '../../kern/kluis.ts';
import { controleerKeten, maakPseudoniemer } from '../../kern/log.ts';
import type { Wie } from '../../kern/petten.ts';
import { maakUitvoerder } from '../../kern/uitvoeren.ts';
import { createPool } from '../../platform/database/pool.ts';
import { maakProefdatabase } from '../../platform/database/proefdatabase.ts';
import { maakIdmaker } from '../../platform/ids.ts';
import { maakZetbareKlok } from '../../platform/klok.ts';
import { declaraties, kamers } from '../huis.ts';
import type { Installatie } from '../opstarten.ts';
import { demomensen, laadDemo } from './index.ts';

const NU = '2026-11-25T09:30:00Z';
const GEDULD = 600_000;
const stil = () => undefined;

/** An installation of the demo on a database of its own. */
async function maakInstallatie() {
  const database = await maakProefdatabase();
  const eigenaar = createPool(database.eigenaarUrl, { max: 2 });
  openKluis(vasteKeks(maakLokaleKek(Buffer.alloc(32, 7))));
  const klok = maakZetbareKlok(NU);
  const databank = maakDatabank(createPool(database.appUrl, { max: 6 }));
  const kern = {
    databank,
    beleid: laadBeleid(path.resolve('beleid')),
    klok,
    maakId: maakIdmaker(klok),
    pseudoniem: maakPseudoniemer(Buffer.alloc(32, 9)),
  };
  const { appUrl, eigenaarUrl } = database;
  const i = {
    kern,
    databank,
    klok,
    basisUrl: 'http://localhost:8080',
    appUrl,
    eigenaarUrl,
    uitvoerder: maakUitvoerder(kern),
  };
  return {
    i: i as unknown as Installatie,
    eigenaar,
    async sluit() {
      await databank.sluit();
      await eigenaar.end();
      await database.sluit();
    },
  };
}

/** What the story wrote, without what is random by design: keys, numbers of dossiers, traces. */
const INHOUD = [
  'gemeenten',
  'organisaties',
  'medewerkers',
  'petten',
  'regels',
  'aanwijzingen',
  'locaties',
  'inrichtingen',
  'facilitators',
  'facilitator_rollen',
  'logboekregels',
  'meldingen',
  'signalen',
  'stapels',
  'stapelbesluiten',
  'triages',
];

async function leesInhoud(eigenaar: pg.Pool): Promise<Record<string, string>> {
  const uit: Record<string, string> = {};
  for (const tabel of INHOUD) {
    const { rows } = await eigenaar.query<{ h: string }>(
      `select md5(coalesce(string_agg(r, '|' order by r), '')) || ' ' || count(*) as h from (select to_jsonb(t)::text as r from ${tabel} t) x`,
    );
    uit[tabel] = rows[0]!.h;
  }
  return uit;
}

/** Everybody with each pet, as logging in would give it. */
async function leesWie(eigenaar: pg.Pool): Promise<Wie[]> {
  const { rows } = await eigenaar.query<Wie>(`
    select m.id as "medewerkerId", m.naam, m.functie, o.id as "organisatieId", o.naam as "organisatieNaam", o.soort as organisatiesoort,
      p.id as "petId", p.soort as petsoort, p.compartiment, p.gemeenten
    from petten p join medewerkers m on m.id = p.medewerker_id join organisaties o on o.id = m.organisatie_id order by m.naam, p.soort`);
  return rows;
}

// Texts that toezicht reads; what is protected lies encrypted elsewhere.
const TEKSTEN: ReadonlyArray<[tabel: string, kolom: string]> = [
  ['meldingen', 'tekst'],
  ['signalen', 'feit'],
  ['stapels', 'titel'],
  ['triages', 'motivering'],
  ['logboekregels', 'tekst'],
  ['waarnemingen', 'tekst'],
  ['controles', 'aanleiding'],
  ['controles', 'meegedeeld'],
  ['constateringsrapporten', 'bevindingen'],
  ['rapportages', 'feiten'],
  ['rapportages', 'beoordeling'],
  ['rapportages', 'advies'],
  ['maatregelen', 'omschrijving'],
  ['regels', 'tekst'],
  ['facilitator_rollen', 'feiten'],
];

describe('de hele demo', () => {
  let huis: Awaited<ReturnType<typeof maakInstallatie>>;
  const zinnen: string[] = [];
  beforeAll(async () => {
    huis = await maakInstallatie();
    await laadDemo(huis.i, (zin) => zinnen.push(zin));
  }, GEDULD);
  afterAll(async () => {
    await sluitDocumentenmotor();
    await huis.sluit();
  });

  const tel = async (tabel: string, waar = 'true') =>
    (await huis.eigenaar.query<{ n: number }>(`select count(*)::int as n from ${tabel} where ${waar}`)).rows[0]!.n;

  test('holds five gemeenten, their people and their inrichtingen of every class and werkvorm', async () => {
    expect(await tel('gemeenten')).toBe(5);
    expect(await tel('gemeenten', 'leidend')).toBe(1);
    expect(await tel('medewerkers')).toBeGreaterThanOrEqual(25);
    expect(await tel('inrichtingen')).toBeGreaterThanOrEqual(40);
    const { rows } = await huis.eigenaar.query('select distinct risicoklasse from inrichtingen');
    expect(rows).toHaveLength(3);
    expect(
      (await huis.eigenaar.query('select distinct werkvorm from inrichtingen')).rows.length,
    ).toBeGreaterThanOrEqual(11);
    expect(demomensen()).toHaveLength(await tel('medewerkers'));
    expect(zinnen.at(-1)).toBe('De demo staat klaar.');
  });

  test('tells a year of every kind of work, done and undone', async () => {
    for (const status of ['gepland', 'voorbereid', 'bezig', 'afgerond', 'vervallen'])
      expect(await tel('controles', `status = '${status}'`), status).toBeGreaterThan(0);
    for (const route of ['bestuursrechtelijk', 'grijs', 'zorg', 'nla', 'geen'])
      expect(await tel('triages', `'${route}' = any (routes)`), route).toBeGreaterThan(0);
    for (const status of ['concept', 'aangeboden', 'besloten'])
      expect(await tel('rapportages', `status = '${status}'`), status).toBeGreaterThan(0);
    expect(await tel('maatregelen')).toBeGreaterThan(5);
    expect(await tel('dossiers')).toBeGreaterThan(3);
    expect(await tel('verstrekkingen')).toBeGreaterThan(8);
    expect(await tel('gebeurtenissen', 'bezorgd_op is null')).toBe(0);
    expect(await tel('logboekregels', 'door is null')).toBeGreaterThan(50);
  });

  test('has work waiting for every pet that somebody wears', async () => {
    const metWerk = new Set(kamers.flatMap((k) => (k.werk ?? []).flatMap((w) => w.petten)));
    const vraag = declaraties.find((d) => d.naam === 'werkvoorraad.tonen') as Vraag;
    const leeg: string[] = [];
    for (const wie of await leesWie(huis.eigenaar)) {
      if (!metWerk.has(wie.petsoort)) continue;
      const uit = JSON.stringify(await huis.i.uitvoerder.stelVraag(vraag, {}, wie));
      if (!uit.includes('"taak"')) leeg.push(`${wie.naam} als ${wie.petsoort}`);
    }
    expect(leeg).toEqual([]);
  });

  test('B9.2 leaves one gemeente without anybody who may enter today', async () => {
    const { rows } = await huis.eigenaar.query<{ gemeente: string }>(
      `select code as gemeente from gemeenten g where not exists (select from aanwijzingen a where a.gemeente = g.code and a.bekendgemaakt_op is not null and (a.geldig_tot is null or a.geldig_tot >= '2026-11-25'))`,
    );
    expect(rows).toEqual([{ gemeente: 'GM9005' }]);
  });

  test('B12.8 leaves a chain of the log that is whole, with the times of the story', async () => {
    const keten = await controleerKeten(huis.i.databank);
    expect(keten).toMatchObject({ heel: true });
    const { rows } = await huis.eigenaar.query<{ van: number; tot: number }>(
      'select min(start_ms)::float8 as van, max(eind_ms)::float8 as tot from verwerkingen',
    );
    expect(rows[0]!.van).toBeLessThan(Date.parse(NU) - 365 * 86_400_000);
    expect(rows[0]!.tot).toBeLessThanOrEqual(Date.parse(NU));
  });

  test('V4, B12.1 uses the words of the house and holds no number of a person, phone or mail in what toezicht reads', async () => {
    const fout = /illega|prostitu|\bhoer|\b\d{9}\b|\b0\d{1,3}[- ]?\d{6,8}\b|\+31|[\w.]+@[\w.]+\.\w/i;
    for (const [tabel, kolom] of TEKSTEN) {
      const { rows } = await huis.eigenaar.query<{ t: string }>(
        `select ${kolom} as t from ${tabel} where ${kolom} is not null`,
      );
      expect(
        rows.filter((r) => fout.test(r.t)).map((r) => r.t),
        `${tabel}.${kolom}`,
      ).toEqual([]);
    }
  });

  test('told twice changes nothing, except where people log in', async () => {
    const [voor, log] = [await leesInhoud(huis.eigenaar), await tel('verwerkingen')];
    await laadDemo(huis.i, stil);
    expect(await leesInhoud(huis.eigenaar)).toEqual(voor);
    expect(await tel('verwerkingen')).toBe(log);
    await laadDemo({ ...huis.i, basisUrl: 'http://localhost:9999' }, stil);
    expect(await tel('medewerkers', `inlog_iss = 'http://localhost:9999/demo-inloggen'`)).toBe(
      await tel('medewerkers'),
    );
  });
});

test(
  'a load that was broken off goes on where it was, and comes out the same as one that was not',
  { timeout: GEDULD },
  async () => {
    const [heel, stuk] = [await maakInstallatie(), await maakInstallatie()];
    try {
      await laadDemo(heel.i, stil, 'kort');
      const afgebroken = laadDemo(
        stuk.i,
        (zin) => {
          if (zin.includes('60 %')) throw new Error('stroom weg');
        },
        'kort',
      );
      await expect(afgebroken).rejects.toThrow('stroom weg');
      // Started again an hour later: the story keeps its own end.
      (stuk.i.klok as ReturnType<typeof maakZetbareKlok>).vooruit(3_600_000);
      await laadDemo(stuk.i, stil, 'kort');
      expect(await leesInhoud(stuk.eigenaar)).toEqual(await leesInhoud(heel.eigenaar));
      expect((await controleerKeten(stuk.i.databank)).heel).toBe(true);
    } finally {
      await heel.sluit();
      await stuk.sluit();
    }
  },
);
