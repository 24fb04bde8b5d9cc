import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sql, type Transactierol } from './db.ts';
import { maakDienstKek, maakLokaleKek, openBytes, sluitBytes, vasteKeks } from './kek.ts';
import { maakDatasleutel, openDatasleutel, openKluis, verpakOpnieuw } from './kluis.ts';
import type { Compartiment } from './petten.ts';
import { maakProefhuis, type Proefhuis } from './proef/proefhuis.ts';
import { startProefdienst, type Proefdienst } from './proef/sleuteldienst.ts';
import {
  eisSleutel,
  maakSleutel,
  openSleutel,
  openSleutels,
  vernietigSleutels,
  type Sleutelplek,
} from './sleutelbos.ts';

// The promise of the kluis: what lies in the database opens only with a key from outside it, only at its own place, and not after destruction.

const OUD = maakLokaleKek(Buffer.alloc(32, 7));
const NIEUW = maakLokaleKek(Buffer.alloc(32, 8));
const PLEK = 'dossier|GM9001|een';
const RIJ = { tabel: 'dossierstukken', gemeente: 'GM9001', id: 'een' };

afterEach(() => openKluis(vasteKeks(OUD)));

describe('wat versleuteld is, opent alleen op zijn plek', () => {
  test('B12.2 met één andere letter in tabel, gemeente of id opent het niet', async () => {
    openKluis(vasteKeks(OUD));
    const { sleutel } = await maakDatasleutel(PLEK);
    const delen = fc.record({ tabel: fc.string(), gemeente: fc.string(), id: fc.string() });
    fc.assert(
      fc.property(fc.string(), delen, delen, (tekst, rij, ander) => {
        const dicht = sleutel.sluit(tekst, rij);
        expect(sleutel.open(dicht, rij)).toBe(tekst);
        const zelfde = rij.tabel === ander.tabel && rij.gemeente === ander.gemeente && rij.id === ander.id;
        if (!zelfde) expect(() => sleutel.open(dicht, ander)).toThrow('authenticate');
      }),
    );
  });

  test('B12.2 de grens tussen de delen van een plek is niet te verschuiven', async () => {
    openKluis(vasteKeks(OUD));
    const { sleutel } = await maakDatasleutel(PLEK);
    const dicht = sleutel.sluit('x', { tabel: 'a', gemeente: 'b","c', id: 'd' });
    expect(() => sleutel.open(dicht, { tabel: 'a', gemeente: 'b', id: 'c","d' })).toThrow('authenticate');
  });

  test('B12.2 met één veranderde byte, afgekapt of leeg opent het niet', () => {
    const sleutel = Buffer.alloc(32, 1);
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 0, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (ruw, waar, hoe) => {
          const dicht = sluitBytes(sleutel, Buffer.from(ruw), 'plek');
          expect(openBytes(sleutel, dicht, 'plek')).toEqual(Buffer.from(ruw));
          const anders = Buffer.from(dicht);
          anders[waar % dicht.length]! ^= hoe;
          expect(() => openBytes(sleutel, anders, 'plek')).toThrow(/versleuteld|authenticate/);
          expect(() => openBytes(sleutel, dicht.subarray(0, waar % dicht.length), 'plek')).toThrow(
            /versleuteld|authenticate/,
          );
        },
      ),
    );
  });

  test('B12.2 dezelfde tekst geeft nooit tweemaal hetzelfde', async () => {
    openKluis(vasteKeks(OUD));
    const { sleutel } = await maakDatasleutel(PLEK);
    const dicht = Array.from({ length: 200 }, () => sleutel.sluit('ja', RIJ).toString('hex'));
    expect(new Set(dicht).size).toBe(200);
  });
});

describe('een sleutel opent alleen met zijn hoofdsleutel, op zijn plek', () => {
  test('B12.2 op een andere plek of met een andere hoofdsleutel opent hij niet', async () => {
    openKluis(vasteKeks(OUD));
    const { dicht } = await maakDatasleutel(PLEK);
    await expect(openDatasleutel(dicht, 'dossier|GM9002|een')).rejects.toThrow('authenticate');
    await expect(openDatasleutel({ ...dicht, kek: NIEUW.id }, PLEK)).rejects.toThrow('hoofdsleutel');
    openKluis(vasteKeks(NIEUW));
    await expect(openDatasleutel(dicht, PLEK)).rejects.toMatchObject({ code: 'NIET_BEREIKBAAR' });
    // Nor when the row says that another key closed it.
    await expect(openDatasleutel({ ...dicht, kek: NIEUW.id }, PLEK)).rejects.toThrow('authenticate');
  });

  test('B12.2 een kluis zonder hoofdsleutel sluit en opent niets', async () => {
    openKluis(vasteKeks());
    await expect(maakDatasleutel(PLEK)).rejects.toThrow('niet geopend');
    expect(() => maakLokaleKek(Buffer.alloc(16))).toThrow('32 bytes');
  });

  test('B12.2 de nieuwste sluit, de oudere opent nog; opnieuw verpakt blijft de inhoud dezelfde', async () => {
    openKluis(vasteKeks(OUD));
    const { sleutel, dicht } = await maakDatasleutel(PLEK);
    const inhoud = sleutel.sluit('het blijft staan', RIJ);
    openKluis(vasteKeks(NIEUW, OUD));
    const opnieuw = await verpakOpnieuw(dicht, PLEK);
    expect([dicht.kek, opnieuw.kek]).toEqual([OUD.id, NIEUW.id]);
    openKluis(vasteKeks(NIEUW));
    expect((await openDatasleutel(opnieuw, PLEK)).open(inhoud, RIJ)).toBe('het blijft staan');
    expect(OUD.id).toMatch(/^lokaal:[0-9a-f]{16}$/);
  });
});

describe('een sleuteldienst (Transit)', () => {
  let dienst: Proefdienst;
  const kek = (anders: { token?: string } = {}) =>
    maakDienstKek({ url: dienst.url, sleutel: 'samenzicht', token: dienst.token, ...anders }, 300);
  beforeAll(async () => {
    dienst = await startProefdienst();
  });
  afterAll(() => dienst.stop());
  afterEach(() => {
    dienst.gedrag = 'goed';
  });

  test.each([
    ['stil', /antwoordt niet/],
    ['kapot', /niet te lezen/],
    ['omgeleid', /antwoordt niet/],
  ] as const)('B12.2 is de dienst %s, dan opent niets en zegt de fout waarom', async (gedrag, zin) => {
    dienst.gedrag = gedrag;
    await expect(kek().sluitIn(Buffer.from('x'), 'plek')).rejects.toMatchObject({
      code: 'NIET_BEREIKBAAR',
      message: expect.stringMatching(zin),
    });
  });

  test('B12.2 met een verkeerd token weigert zij, en de fout herhaalt het token niet', async () => {
    const fout = (await kek({ token: 'geheim-token' })
      .sluitIn(Buffer.from('x'), 'plek')
      .catch((e: unknown) => e)) as Error;
    expect(fout).toMatchObject({ code: 'NIET_BEREIKBAAR', message: expect.stringContaining('HTTP 403') });
    expect(JSON.stringify([fout.message, String(fout.cause)])).not.toContain('geheim-token');
  });

  test('B12.2 zij sluit en opent een sleutel, en niet op een andere plek', async () => {
    openKluis(vasteKeks(kek()));
    const { sleutel, dicht } = await maakDatasleutel(PLEK);
    expect(dicht.kek).toBe('dienst:samenzicht');
    const inhoud = sleutel.sluit('achter de dienst', RIJ);
    expect((await openDatasleutel(dicht, PLEK)).open(inhoud, RIJ)).toBe('achter de dienst');
    await expect(openDatasleutel(dicht, 'dossier|GM9002|een')).rejects.toMatchObject({ code: 'NIET_BEREIKBAAR' });
  });
});

describe('de sleutelbos', () => {
  let huis: Proefhuis;
  const NU = new Date('2026-03-02T10:00:00Z');
  beforeAll(async () => {
    huis = await maakProefhuis();
  });
  afterAll(() => huis.sluit());

  const als = (rol: Compartiment | 'systeem', gemeenten = ['GM9001']): Transactierol => ({
    rol,
    gemeenten,
    medewerkerId: null,
    organisatieId: null,
    petsoort: '',
  });
  const plek = (soort: Sleutelplek['soort'] = 'dossier', gemeente = 'GM9001'): Sleutelplek => ({
    soort,
    gemeente,
    id: randomUUID(),
  });

  test('R1 toezicht legt een sleutel van een dossier neer en opent hem niet; een andere gemeente ook niet', async () => {
    const p = plek();
    await huis.databank.transactie(als('toezicht'), null, (db) => maakSleutel(db, p, 'mensenhandel', NU));
    for (const rol of ['toezicht', 'politie', 'zorg', 'partner', 'beheer', 'bibob', 'vertrouwenspersoon'] as const)
      expect(await huis.databank.transactie(als(rol), null, (db) => openSleutel(db, p))).toBeNull();
    expect(
      await huis.databank.transactie(als('mensenhandel', ['GM9002']), null, (db) => openSleutel(db, p)),
    ).toBeNull();
    expect(await huis.databank.transactie(als('mensenhandel'), null, (db) => openSleutel(db, p))).not.toBeNull();
  });

  test.each([
    ['voor een andere gemeente', plek('melder', 'GM9002'), 'toezicht'],
    ['van een melder voor mensenhandel', plek('melder'), 'mensenhandel'],
    ['die de politie opent', plek('bestand'), 'politie'],
  ] as const)('R1 toezicht maakt geen sleutel %s', async (_, p, lezer) => {
    const werk = huis.databank.transactie(als('toezicht'), null, (db) => maakSleutel(db, p, lezer, NU));
    await expect(werk).rejects.toMatchObject({ code: '42501' });
  });

  test('R1 een sleutel is niet te verwisselen, te verplaatsen of terug te zetten, ook niet met eigen SQL', async () => {
    const [p, q] = [plek(), plek()];
    const rol = als('mensenhandel');
    await huis.databank.transactie(rol, null, async (db) => {
      await maakSleutel(db, p, 'mensenhandel', NU);
      await maakSleutel(db, q, 'mensenhandel', NU);
    });
    for (const poging of [
      sql`update sleutels set verpakt = (select verpakt from sleutels where id = ${q.id}) where id = ${p.id}`,
      sql`update sleutels set compartiment = 'toezicht' where id = ${p.id}`,
      sql`update sleutels set gemeente = 'GM9002' where id = ${p.id}`,
      sql`delete from sleutels where id = ${p.id}`,
    ])
      await expect(huis.databank.transactie(rol, null, (db) => db.voer(poging))).rejects.toMatchObject({
        code: '42501',
      });
    expect(await huis.databank.transactie(rol, null, (db) => vernietigSleutels(db, 'dossier', [p.id], NU))).toBe(1);
    expect(
      await huis.databank.transactie(rol, null, (db) =>
        db.voer(sql`update sleutels set verpakt = '\\x00', kek = 'x', vernietigd_op = null where id = ${p.id}`),
      ),
    ).toBe(0);
  });

  test('B12.7 een vernietigde sleutel opent niet meer, wie schrijven wil leest waarom, en de andere blijven', async () => {
    const [p, q] = [plek(), plek()];
    await huis.databank.transactie(als('mensenhandel'), null, async (db) => {
      await maakSleutel(db, p, 'mensenhandel', NU);
      await maakSleutel(db, q, 'mensenhandel', NU);
      expect(await vernietigSleutels(db, 'dossier', [p.id], NU)).toBe(1);
      expect(await vernietigSleutels(db, 'dossier', [p.id], NU)).toBe(0);
      expect([...(await openSleutels(db, 'dossier', [p, q])).keys()]).toEqual([q.id]);
      await expect(eisSleutel(db, p, 'Dit is vernietigd.')).rejects.toMatchObject({
        code: 'STAND_PAST_NIET',
        message: 'Dit is vernietigd.',
      });
    });
  });

  test('B12.2 een rij van een ander in de plaats gezet opent niet: de sleutel hoort bij zijn rij', async () => {
    const [p, q] = [plek(), plek()];
    await huis.databank.transactie(als('mensenhandel'), null, async (db) => {
      await maakSleutel(db, p, 'mensenhandel', NU);
      await maakSleutel(db, q, 'mensenhandel', NU);
    });
    await huis.eigenaar.query(
      `update sleutels set verpakt = (select verpakt from sleutels where id = $1) where id = $2`,
      [p.id, q.id],
    );
    await expect(huis.databank.transactie(als('mensenhandel'), null, (db) => openSleutel(db, q))).rejects.toThrow(
      'authenticate',
    );
    expect(
      (await huis.eigenaar.query(`select count(*)::int as n from sleutels where verpakt = $1`, [Buffer.alloc(32, 7)]))
        .rows,
    ).toEqual([{ n: 0 }]);
  });
});
