import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Databank } from '../kern/db.ts';
import { maakLokaleKek, vasteKeks } from '../kern/kek.ts';
import { openKluis } from '../kern/kluis.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { startProefdienst } from '../kern/proef/sleuteldienst.ts';
import { koppelTerug, registreerMelding, toonMeldercontact, toonMelding } from '../meldingen/index.ts';
import { draagOver, sluitDossier, toonDossier, vernietig } from '../mensenhandel/index.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { draaiSleutels, ruimHoofdsleutels, type Draaimiddelen } from './draaien.ts';
import { eisHoofdsleutels, maakHoofdsleutels } from './hoofdsleutels.ts';
import { leesSleutels } from './sleutels.ts';
import { maakVernietigingslijst } from './vernietigingslijst.ts';

// Erased is erased: also from a backup of before, also for who holds the keys of today.

const { tess, aafje, cor } = MENSEN;
const GEEN = { dienst: null, sleutels: [] };
let huis: Proefhuis;
let map: string;
let bestand: string;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());
beforeEach(async () => {
  map = mkdtempSync(path.join(tmpdir(), 'samenzicht-wissen-'));
  bestand = path.join(map, 'sleutels.json');
  await huis.eigenaar.query(
    `update sleutels set verpakt = null, kek = null, vernietigd_op = now() where verpakt is not null`,
  );
  leesSleutels(bestand, true);
  openKluis(maakHoofdsleutels({ sleutelbestand: bestand, kluis: GEEN }));
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
  openKluis(vasteKeks(maakLokaleKek(Buffer.alloc(32, 7))));
});

async function dossier(): Promise<{ id: string; kenmerk: string }> {
  const { kenmerk } = await huis.doe(
    draagOver,
    {
      gemeente: 'GM9001',
      urgentie: 'gewoon',
      feiten: 'Wordt gebracht en gehaald door dezelfde man.',
      zekerheid: 'gehoord',
      indicatoren: ['B3'],
    },
    tess,
  );
  const { rows } = await huis.eigenaar.query<{ id: string }>('select id from dossiers where nummer = $1', [kenmerk]);
  return { id: rows[0]!.id, kenmerk };
}
const sluitEnVernietig = async ({ id, kenmerk }: { id: string; kenmerk: string }) => {
  await huis.doe(
    sluitDossier,
    { id, versie: 1, reden: 'geen_signaal', motivering: 'Nader gesprek: geen dwang.' },
    aafje,
  );
  await huis.doe(vernietig, { id, versie: 2, kenmerk }, aafje);
};
const stukken = async (id: string) => (await huis.vraag(toonDossier, { id }, aafje)).stukken.length;
const lijst = () => maakVernietigingslijst(`${bestand}.vernietigd`, { ...huis, maakId: maakIdmaker(huis.klok) });
const middelen = (anders: Partial<Draaimiddelen> = {}): Draaimiddelen => ({
  databank: huis.databank,
  hoofdsleutels: maakHoofdsleutels({ sleutelbestand: bestand, kluis: GEEN }),
  klok: huis.klok,
  maakId: maakIdmaker(huis.klok),
  ...anders,
});

/** Keeps all rows of the keys as a dump would, and gives what puts them back. */
async function reservekopie(): Promise<() => Promise<void>> {
  await huis.eigenaar.query('create table kopie as select * from sleutels');
  return async () => {
    await huis.eigenaar.query(
      `update sleutels s set verpakt = k.verpakt, kek = k.kek, vernietigd_op = k.vernietigd_op from kopie k where k.gemeente = s.gemeente and k.soort = s.soort and k.id = s.id`,
    );
    await huis.eigenaar.query('drop table kopie');
  };
}

describe('een teruggezette reservekopie', () => {
  test('B12.7 opent een vernietigd dossier niet, meteen niet, en na bijwerken staat de sleutel er niet meer', async () => {
    const [weg, blijft] = [await dossier(), await dossier()];
    const zetTerug = await reservekopie();
    await sluitEnVernietig(weg);
    expect(await lijst().werkBij()).toMatchObject({ opnieuw: 0 });
    await zetTerug();
    // The bunch of keys knows the list of this process; a process that starts afresh reads it first.
    expect(await stukken(weg.id)).toBe(0);
    expect(await lijst().werkBij()).toEqual({ geschreven: 0, opnieuw: expect.any(Number) });
    const { rows } = await huis.eigenaar.query(
      `select id from sleutels where verpakt is not null and id = any ($1::uuid[])`,
      [[weg.id, blijft.id]],
    );
    expect(rows).toEqual([{ id: blijft.id }]);
    expect(await huis.vraag(toonDossier, { id: weg.id }, aafje)).toMatchObject({
      stukken: [],
      vernietigdOp: expect.any(String),
    });
    expect(await stukken(blijft.id)).toBe(2);
    const log = await huis.eigenaar.query(
      `select soort, aantal from verwerkingen where naam = 'sleutels.opnieuw-vernietigen' order by id desc limit 1`,
    );
    expect(log.rows).toEqual([{ soort: 'systeem', aantal: expect.any(Number) }]);
  });

  test('B12.7 opent niet meer zodra de hoofdsleutel van toen is opgeruimd, ook niet zonder de lijst en met alle sleutels van nu', async () => {
    const [weg, blijft] = [await dossier(), await dossier()];
    const zetTerug = await reservekopie();
    await sluitEnVernietig(weg);
    const m = middelen();
    await draaiSleutels(m);
    expect(await ruimHoofdsleutels(m)).toHaveLength(1);
    expect(await stukken(blijft.id)).toBe(2);
    await zetTerug();
    await expect(huis.vraag(toonDossier, { id: weg.id }, aafje)).rejects.toMatchObject({ code: 'NIET_BEREIKBAAR' });
    const telling = await huis.eigenaar.query(
      `select kek, count(*)::int as aantal from sleutels where verpakt is not null group by kek`,
    );
    await expect(eisHoofdsleutels(m.hoofdsleutels, telling.rows)).rejects.toMatchObject({
      code: 'SLEUTELS',
      message: expect.stringContaining('ontbreekt een hoofdsleutel'),
    });
  });

  test('B12.7 de lijst zegt niets over wat vernietigd is, is alleen van deze gebruiker, en overleeft een halve regel', async () => {
    const d = await dossier();
    await sluitEnVernietig(d);
    const l = lijst();
    await l.werkBij();
    const tekst = readFileSync(`${bestand}.vernietigd`, 'utf8');
    expect(tekst).toMatch(/^([0-9a-f]{64}\n)+$/);
    expect(tekst).not.toContain(d.id);
    expect(statSync(`${bestand}.vernietigd`).mode & 0o777).toBe(0o600);
    const regels = tekst.trim().split('\n');
    writeFileSync(`${bestand}.vernietigd`, `${regels.slice(0, -1).join('\n')}\n${regels.at(-1)!.slice(0, 20)}`);
    expect((await lijst().werkBij()).geschreven).toBe(1);
    const daarna = readFileSync(`${bestand}.vernietigd`, 'utf8').split('\n');
    expect(regels.every((r) => daarna.includes(r))).toBe(true);
    expect((await l.werkBij()).geschreven).toBe(0);
  });
});

describe('hoofdsleutels draaien', () => {
  test('B12.2 halverwege gestopt gaat het verder waar het was, met dezelfde hoofdsleutel, en intussen opent alles', async () => {
    const dossiers = [await dossier(), await dossier(), await dossier(), await dossier()];
    let nog = 3;
    const brosse: Databank = {
      ...huis.databank,
      transactie: (rol, sleutel, werk) =>
        nog-- > 0 ? huis.databank.transactie(rol, sleutel, werk) : Promise.reject(new Error('stroom weg')),
    };
    await expect(draaiSleutels(middelen({ databank: brosse }), 1)).rejects.toThrow('stroom weg');
    const halverwege = JSON.parse(readFileSync(bestand, 'utf8')) as { kluis: string[] };
    expect(halverwege.kluis).toHaveLength(2);
    const kekken = () => huis.eigenaar.query(`select distinct kek from sleutels where verpakt is not null`);
    expect((await kekken()).rows).toHaveLength(2);
    for (const d of dossiers) expect(await stukken(d.id)).toBe(2);
    await expect(ruimHoofdsleutels(middelen())).rejects.toMatchObject({
      message: expect.stringContaining('Er is niets weggehaald'),
    });
    const verslag = await draaiSleutels(middelen(), 1);
    expect(verslag).toMatchObject({ gemaakt: false, verpakt: 2, mislukt: 0, perKek: [{ aantal: 4 }] });
    expect((JSON.parse(readFileSync(bestand, 'utf8')) as typeof halverwege).kluis).toEqual(halverwege.kluis);
    for (const d of dossiers) expect(await stukken(d.id)).toBe(2);
  });

  test('B12.2 een tweede keer draaien maakt weer een nieuwe; een sleutel die niet opent blijft staan en wordt geteld', async () => {
    const [goed, kapot] = [await dossier(), await dossier()];
    const eerste = await draaiSleutels(middelen());
    await huis.eigenaar.query(`update sleutels set verpakt = '\\x0102' where id = $1`, [kapot.id]);
    const tweede = await draaiSleutels(middelen());
    expect(tweede).toMatchObject({ gemaakt: true, verpakt: 1, mislukt: 1 });
    expect(tweede.nieuwste).not.toBe(eerste.nieuwste);
    expect(await stukken(goed.id)).toBe(2);
    const { rows } = await huis.eigenaar.query(`select kek from sleutels where id = $1`, [kapot.id]);
    expect(rows).toEqual([{ kek: eerste.nieuwste }]);
  });

  test('B12.2 twee tegelijk verliezen geen hoofdsleutel, en wie intussen een dossier maakt kan het openen', async () => {
    const voor = await dossier();
    const [a, b, nieuw] = await Promise.all([draaiSleutels(middelen()), draaiSleutels(middelen()), dossier()]);
    expect(a.mislukt + b.mislukt).toBe(0);
    await draaiSleutels(middelen());
    await ruimHoofdsleutels(middelen());
    for (const d of [voor, nieuw]) expect(await stukken(d.id)).toBe(2);
  });

  test('B12.2 van bestand naar omgeving naar sleuteldienst: de nieuwste sluit, en daarna mag de oude weg', async () => {
    const d = await dossier();
    const dienst = await startProefdienst();
    const sleutels = [Buffer.alloc(32, 5).toString('base64')];
    const omgeving = maakHoofdsleutels({ sleutelbestand: bestand, kluis: { dienst: null, sleutels } });
    expect(await draaiSleutels(middelen({ hoofdsleutels: omgeving }))).toMatchObject({ gemaakt: false, verpakt: 1 });
    expect(await ruimHoofdsleutels(middelen({ hoofdsleutels: omgeving }))).toHaveLength(1);
    const kms = maakHoofdsleutels({
      sleutelbestand: bestand,
      kluis: { dienst: { url: dienst.url, sleutel: 'samenzicht', token: dienst.token }, sleutels },
    });
    expect(await draaiSleutels(middelen({ hoofdsleutels: kms }))).toMatchObject({
      nieuwste: 'dienst:samenzicht',
      verpakt: 1,
    });
    expect(await stukken(d.id)).toBe(2);
    dienst.gedrag = 'kapot';
    await expect(eisHoofdsleutels(kms, [])).rejects.toMatchObject({
      message: expect.stringContaining('De sleuteldienst werkt niet'),
    });
    await dienst.stop();
  });

  test('B12.2 een sleutelbestand dat niet klopt wordt nooit overschreven', () => {
    appendFileSync(bestand, 'rommel');
    const voor = readFileSync(bestand, 'utf8');
    expect(() => middelen().hoofdsleutels.voegToe()).toThrow('niet te lezen');
    expect(readFileSync(bestand, 'utf8')).toBe(voor);
  });
});

describe('contact van een melder', () => {
  const melding = {
    gemeente: 'GM9001',
    ontvangenOp: '2026-03-02T09:30:00Z',
    bron: 'buurt' as const,
    wijze: 'telefoon' as const,
    anoniem: false,
    contact: '06-11223344',
    tekst: 'Er is de hele nacht herrie bij het pand aan de kade.',
    urgentie: 'gewoon' as const,
    terugkoppelingGewenst: true,
  };
  const contactVan = (id: string) => huis.vraag(toonMeldercontact, { id }, cor);
  const sleutelVan = async (id: string) =>
    (await huis.eigenaar.query(`select verpakt from sleutels where soort = 'melder' and id = $1`, [id])).rows;

  test.each(['afgesloten', 'niet_opgepakt'] as const)(
    'B12.1 P7 na ‘%s’ is het weg, en de sleutel ook',
    async (soort) => {
      const { id } = await huis.doe(registreerMelding, melding, tess);
      expect((await contactVan(id)).contact).toBe('06-11223344');
      await huis.doe(koppelTerug, { id, soort, wijze: 'telefoon', tekst: 'Verteld wat er is gedaan.' }, cor);
      expect(await contactVan(id)).toEqual({ contact: null, verwijderenOp: null });
      expect(await sleutelVan(id)).toEqual([{ verpakt: null }]);
      expect((await huis.vraag(toonMelding, { id }, cor)).tekst).toBe(melding.tekst);
    },
  );

  test('B12.1 anoniem is een volle keuze: alles gaat door, en er is geen sleutel en geen contact', async () => {
    const { contact: _, ...zonder } = melding;
    const { id } = await huis.doe(registreerMelding, { ...zonder, anoniem: true }, tess);
    expect(await sleutelVan(id)).toEqual([]);
    for (const soort of ['opgepakt', 'afgesloten'] as const)
      await huis.doe(koppelTerug, { id, soort, wijze: 'niet_mogelijk', tekst: 'Klaargezet voor wie belt.' }, cor);
    expect((await huis.vraag(toonMelding, { id }, cor)).terugkoppelingen).toHaveLength(2);
  });

  test('B12.1 het contact van een andere melding in de plaats gezet opent niet', async () => {
    const [een, twee] = [
      await huis.doe(registreerMelding, melding, tess),
      await huis.doe(registreerMelding, melding, tess),
    ];
    await huis.eigenaar.query(
      `update meldercontacten set versleuteld = (select versleuteld from meldercontacten where melding_id = $1) where melding_id = $2`,
      [een.id, twee.id],
    );
    await expect(contactVan(twee.id)).rejects.toThrow('authenticate');
  });

  test('B12.8 elke blik op het contact staat in het log, zonder het contact', async () => {
    const { id } = await huis.doe(registreerMelding, melding, tess);
    await contactVan(id);
    const { rows } = await huis.eigenaar.query(
      `select doel, medewerker_id, v::text as rij from verwerkingen v where naam = 'meldercontact.tonen' and onderwerp_id = $1`,
      [id],
    );
    expect(rows).toMatchObject([{ doel: 'toezicht', medewerker_id: cor.medewerkerId }]);
    expect(rows[0].rij).not.toContain('11223344');
  });
});
