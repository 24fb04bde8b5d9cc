import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registreerLocatie } from '../../inrichtingen/index.ts';
import { SYSTEEM } from '../../kern/db.ts';
import { laadGemeenten } from '../../kern/gemeenten.ts';
import { openBladzijde } from '../../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../../kern/proef/proefhuis.ts';
import { maakVoer } from '../../kern/publiek.ts';
import { kamer, legAfspraakVast, vraagAfstemming } from '../index.ts';
import { legLopendeZaakVast } from '../politie.ts';
import { beantwoordWachten, beeindigWachten, verzoekWachten } from '../wachten.ts';
import { toonAfstemvragen } from '../vragen.ts';
import { rondeingang } from './deur.ts';
import { borgVoorVraag, leesVerbindingscode, maakVerbindingscode, type Rondevraag } from './envelop.ts';
import {
  legVerbindingVast,
  beeindigVerbinding,
  openAfstemdeur,
  sluitAfstemdeur,
  toonAfstemdeuren,
} from './handelingen.ts';
import { maakVraag, vormenVan } from './protocol.ts';
import { ruimRondesOp } from './queries.ts';
import { stemRondesAf, type Stuur } from './ronde.ts';

// G5 between two installations: two databases, and only what goes over the line.

const { tess, cor, rik, wim, hugo } = MENSEN;
const POLITIE = ORGANISATIES.politie.id;
const CODE = maakVerbindingscode();
const geheim = leesVerbindingscode(CODE);
let gemeente: Proefhuis;
let politie: Proefhuis;
let deurId: string;
const lijn: string[] = [];

const voerIn = ({ databank, klok }: Proefhuis) =>
  maakVoer({ databank, klok, maakId: randomUUID, beleidsversie: 'proef' });
/** The door of politie, as the program mounts it. */
const deur = (token: string, invoer: unknown) =>
  rondeingang.neemAan({
    voer: voerIn(politie),
    klok: politie.klok,
    maakId: randomUUID,
    token,
    sleutel: '',
    invoer: invoer as Record<string, unknown>,
  });
const stuur: Stuur = async (url, token, vraag) => {
  const uit = await deur(token, vraag);
  lijn.push(url, JSON.stringify(vraag), JSON.stringify(uit));
  return uit;
};
const redenen: string[] = [];
const stem = (over: Stuur = stuur) =>
  stemRondesAf({ voer: voerIn(gemeente), klok: gemeente.klok }, over, (reden) => redenen.push(reden));

beforeAll(async () => {
  [gemeente, politie] = await Promise.all([maakProefhuis(), maakProefhuis()]);
  for (const huis of [gemeente, politie]) await laadGemeenten(huis.databank);
  const afspraak = { gemeente: 'GM9001', politieId: POLITIE, antwoordUren: 4, geldigDagen: 14 };
  await gemeente.doe(legAfspraakVast, { ...afspraak, besluit: 'Convenant 2026' }, cor);
  const tot = '2026-12-31';
  const verbinding = { gemeente: 'GM9001', politieId: POLITIE, url: 'https://politie.voorbeeld.nl', tot, code: CODE };
  await gemeente.doe(legVerbindingVast, { ...verbinding, besluit: 'Convenant 2026' }, cor);
  const opening = { gemeente: 'GM9001', doel: 'Convenant 2026', perDag: 6, perMaand: 40, tot, code: CODE };
  deurId = (await politie.doe(openAfstemdeur, opening, rik)).id;
  for (const [huisnummer, advies] of [
    [801, 'eerst_bellen'],
    [802, 'samen'],
  ] as const)
    await politie.doe(
      legLopendeZaakVast,
      { gemeente: 'GM9001', straat: 'Grenskade', huisnummer, plaats: 'Veenrijk', advies, tot: '2026-06-01' },
      rik,
    );
});
afterAll(async () => {
  await gemeente.sluit();
  await politie.sluit();
});

async function vraagOver(huisnummer: number): Promise<string> {
  const plek = {
    gemeente: 'GM9001',
    soort: 'bedrijfspand',
    straat: 'Grenskade',
    huisnummer,
    plaats: 'Veenrijk',
  } as const;
  const { id } = await gemeente.doe(registreerLocatie, plek, tess);
  const dagen = { van: '2026-03-05', tot: '2026-03-07' };
  await gemeente.doe(vraagAfstemming, { gemeente: 'GM9001', locatieId: id, ...dagen }, cor);
  return id;
}
const woordOver = async (locatieId: string) =>
  (await gemeente.vraag(toonAfstemvragen, { locatieId }, cor)).items[0]!.antwoord;
/** A right question by hand, to spoil one thing of. */
function ruweVraag(anders: Partial<Rondevraag> = {}): Rondevraag {
  const { punten } = maakVraag(geheim.plek, vormenVan({ gemeente: 'GM9001', adressleutel: 'x|1|y', postcode: null }));
  const kaal = { versie: 1, ronde: randomUUID(), op: politie.klok.nu().toISOString(), punten, ...anders };
  return { ...kaal, borg: anders.borg ?? borgVoorVraag(geheim, kaal) };
}

describe('G5 afstemmen tussen twee installaties', () => {
  test('G5 weigert een vreemd token, een valse borg, een andere versie, een oude klok en kapotte punten', async () => {
    const fout = async (vraag: Rondevraag, token = geheim.token) => politie.weigert(deur(token, vraag));
    expect((await fout(ruweVraag(), 'x'.repeat(43))).code).toBe('NIET_INGELOGD');
    expect((await fout(ruweVraag({ borg: 'f'.repeat(64) }))).code).toBe('NIET_INGELOGD');
    expect((await fout(ruweVraag({ versie: 2 }))).velden[0]?.veld).toBe('versie');
    expect((await fout(ruweVraag({ op: '2026-03-02T09:50:00Z' }))).velden[0]?.veld).toBe('op');
    // A leap second is a moment by its form, and a number to no clock: without a number nothing is near.
    expect((await fout(ruweVraag({ op: '2026-12-31T23:59:60Z' }))).velden[0]?.veld).toBe('op');
    for (const punten of [ruweVraag().punten.slice(1), [...ruweVraag().punten.slice(1), '0'.repeat(64)]])
      expect((await fout(ruweVraag({ punten }))).velden[0]?.veld).toBe('punten');
    // Nothing of this counted as a round.
    expect((await politie.vraag(toonAfstemdeuren, {}, rik)).items[0]).toMatchObject({ vandaag: 0 });
  });

  test('G5 een ronde geeft het woord op het vaste moment, en over de lijn gaat geen adres', async () => {
    const plekken = [await vraagOver(800), await vraagOver(801), await vraagOver(802)];
    expect(await stem()).toBe(3);
    expect(await stem()).toBe(0);
    expect(await Promise.all(plekken.map(woordOver))).toEqual([null, null, null]);
    gemeente.klok.zet('2026-03-02T14:00:00Z');
    const woorden = [];
    for (const p of plekken) woorden.push(await woordOver(p));
    expect(woorden).toEqual(['vrij', 'eerst_bellen', 'samen']);
    gemeente.klok.zet('2026-03-02T10:00:00Z');
    const over = lijn.join('\n').toLowerCase();
    for (const woord of ['grenskade', 'veenrijk', 'locatie', 'adres']) expect(over).not.toContain(woord);
    expect(new Set(lijn.filter((_, i) => i % 3 === 2).map((l) => l.length)).size).toBe(1);
    const { rows } = await politie.eigenaar.query('select * from afstemrondes');
    expect(Object.keys(rows[0] as object)).toEqual(['gemeente', 'id', 'deur_id', 'op']);
  });

  test('G5 een herhaalde ronde telt niet twee keer, en voorbij de grens is er geen antwoord meer', async () => {
    const vraag = ruweVraag();
    await deur(geheim.token, vraag);
    expect((await politie.weigert(deur(geheim.token, vraag))).code).toBe('BESTAAT_AL');
    await deur(geheim.token, ruweVraag());
    await deur(geheim.token, ruweVraag());
    expect((await politie.weigert(deur(geheim.token, ruweVraag()))).code).toBe('TE_VEEL');
    politie.klok.zet('2026-03-03T10:05:00Z');
    await deur(geheim.token, ruweVraag());
    politie.klok.zet('2026-03-02T10:00:00Z');
  });

  test('C13 waar de politie wacht of vroeg te wachten leest de andere installatie eerst bellen, en nooit waarom', async () => {
    for (const huis of [gemeente, politie]) huis.klok.zet('2026-03-04T10:00:00Z');
    const verzoek = (huisnummer: number) =>
      politie.doe(
        verzoekWachten,
        {
          gemeente: 'GM9001',
          straat: 'Grenskade',
          huisnummer,
          plaats: 'Veenrijk',
          wat: 'Geen bezoek zolang wij nog bezig zijn.',
          tot: '2026-03-20',
        },
        rik,
      );
    const [gevraagd, geweigerd, voorbij] = [await verzoek(810), await verzoek(811), await verzoek(812)];
    const zin = 'Dit pand moet deze week worden bekeken.';
    await politie.doe(beantwoordWachten, { id: geweigerd.id, antwoord: 'geweigerd', zin }, cor);
    await politie.doe(beantwoordWachten, { id: voorbij.id, antwoord: 'akkoord', zin }, cor);
    await politie.doe(beeindigWachten, { id: voorbij.id, zin: 'Het hoeft niet langer.' }, rik);
    expect(gevraagd.nummer).toMatch(/^PP-/);
    const vanaf = lijn.length;
    const plekken = [await vraagOver(810), await vraagOver(811), await vraagOver(812)];
    expect(await stem()).toBe(3);
    gemeente.klok.zet('2026-03-04T14:00:00Z');
    const woorden = [];
    for (const p of plekken) woorden.push(await woordOver(p));
    expect(woorden).toEqual(['eerst_bellen', 'vrij', 'vrij']);
    // The answers are as long as all others, and carry no word of what was asked.
    expect(new Set(lijn.filter((_, i) => i % 3 === 2).map((l) => l.length)).size).toBe(1);
    expect(lijn.slice(vanaf).join('\n').toLowerCase()).not.toMatch(/grenskade|bezoek|pp-/);
    for (const huis of [gemeente, politie]) huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('G5 een valse of kapotte deur geeft geen woord: de gemeente leest eerst bellen', async () => {
    const plek = await vraagOver(803);
    const vals = { versie: 1, geraakt: [], eigen: [], borg: 'f'.repeat(64) };
    for (const uit of [vals, {}, null, { ...vals, versie: 2 }]) expect(await stem(() => Promise.resolve(uit))).toBe(0);
    expect(await stem(() => Promise.reject(new Error('geen lijn')))).toBe(0);
    expect(redenen.join()).toContain('niet van de politie');
    expect(redenen.join()).not.toContain('803');
    gemeente.klok.zet('2026-03-02T14:00:00Z');
    expect(await woordOver(plek)).toBe('eerst_bellen');
    gemeente.klok.zet('2026-03-02T10:00:00Z');
  });

  test('G5 het log en de databank verraden niet of er antwoord kwam: elke vraag krijgt op haar moment dezelfde regel', async () => {
    for (const huis of [gemeente, politie]) huis.klok.zet('2026-03-03T10:10:00Z');
    const raak = await vraagOver(806);
    await stem();
    const stil = await vraagOver(807);
    const weg: Stuur = () => Promise.reject(new Error('geen lijn'));
    await stem(weg);
    const regels = async () =>
      (
        await gemeente.eigenaar.query<{ id: string }>(
          `select l.onderwerp_id as id from verwerkingen l join afstemvragen q on q.id::text = l.onderwerp_id
           where l.naam = 'afstemronde.vragen' and q.locatie_id = any ($1::uuid[])`,
          [[raak, stil]],
        )
      ).rows;
    expect(await regels()).toEqual([]);
    gemeente.klok.zet('2026-03-03T14:15:00Z');
    await stem(weg);
    await stem(weg);
    expect(await regels()).toHaveLength(2);
    expect(await gemeente.ruw(cor, 'select vraag_id from afstemantwoorden')).toBe('42501');
    expect([await woordOver(raak), await woordOver(stil)]).toEqual(['vrij', 'eerst_bellen']);
    for (const huis of [gemeente, politie]) huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('G5 alleen de eigen eenheid ziet en sluit haar deur; daarna is er geen antwoord', async () => {
    expect((await politie.vraag(toonAfstemdeuren, {}, hugo)).items).toEqual([]);
    expect((await politie.weigert(politie.vraag(toonAfstemdeuren, {}, wim))).code).toBe('GEWEIGERD');
    expect((await politie.weigert(politie.doe(sluitAfstemdeur, { id: deurId }, hugo))).code).toBe('NIET_GEVONDEN');
    const open = async (huis: Proefhuis, pad: string, wie: Parameters<typeof openBladzijde>[3]) =>
      (await openBladzijde(huis, kamer.paginas, pad, wie)).html;
    expect(await open(politie, '/afstemdeuren', rik)).toContain('Convenant 2026');
    expect(await open(gemeente, '/afstemverbindingen', cor)).toContain('politie.voorbeeld.nl');
    for (const html of [await open(politie, '/afstemdeuren', rik), await open(gemeente, '/afstemverbindingen', cor)])
      expect(html).not.toContain(CODE);
    await politie.doe(sluitAfstemdeur, { id: deurId }, rik);
    politie.klok.zet('2026-03-03T10:05:00Z');
    expect((await politie.weigert(deur(geheim.token, ruweVraag()))).code).toBe('NIET_INGELOGD');
    // What was kept of the code is gone, and so are the rounds.
    const { rows } = await politie.eigenaar.query(
      `select d.tokenhash, d.verzegeld, (select count(*)::int from afstemrondes r where r.deur_id = d.id) as rondes from afstemdeuren d where d.id = $1`,
      [deurId],
    );
    expect(rows).toEqual([{ tokenhash: null, verzegeld: null, rondes: 0 }]);
    politie.klok.zet('2026-03-02T10:00:00Z');
  });

  test('G5 een termijn is hooguit een jaar, een tweede verbinding vervangt de eerste, en beëindigen stopt het vragen', async () => {
    const nieuw = {
      gemeente: 'GM9001',
      politieId: POLITIE,
      url: 'https://ander.voorbeeld.nl',
      besluit: 'Convenant 2026',
      tot: '2026-12-31',
      code: maakVerbindingscode(),
    };
    const lang = gemeente.doe(legVerbindingVast, { ...nieuw, tot: '2028-01-01' }, cor);
    expect((await gemeente.weigert(lang)).velden[0]?.veld).toBe('tot');
    for (const url of [
      'https://127.0.0.1:5432',
      'https://[::1]',
      'https://localhost',
      'https://db.localhost',
      'https://a.local',
    ])
      expect((await gemeente.weigert(gemeente.doe(legVerbindingVast, { ...nieuw, url }, cor))).velden[0]?.veld).toBe(
        'url',
      );
    const poort = gemeente.doe(legVerbindingVast, { ...nieuw, url: 'https://ander.voorbeeld.nl:5432' }, cor);
    expect((await gemeente.weigert(poort)).velden[0]?.veld).toBe('url');
    const { id } = await gemeente.doe(legVerbindingVast, nieuw, cor);
    const sleutels = async () =>
      (
        await gemeente.eigenaar.query<{ id: string; heel: boolean }>(
          `select v.id, s.verpakt is not null as heel from afstemverbindingen v join sleutels s on s.id = v.sleutel_id order by v.op, s.verpakt is null desc`,
        )
      ).rows.map((r) => [r.id === id, r.heel]);
    expect(await sleutels()).toEqual([
      [false, false],
      [true, true],
    ]);
    await gemeente.doe(beeindigVerbinding, { id }, cor);
    // Ended: the key is destroyed, so that nothing of the code can be opened any more (B12.2).
    expect(await sleutels()).toEqual(expect.arrayContaining([[true, false]]));
    expect((await gemeente.weigert(gemeente.doe(beeindigVerbinding, { id }, cor))).code).toBe('STAND_PAST_NIET');
    await vraagOver(804);
    expect(await stem()).toBe(0);
  });

  test('G5 de bezem haalt rondes, deuren en verbindingen weg', async () => {
    for (const huis of [gemeente, politie]) {
      await huis.databank.transactie(SYSTEEM, null, (db) =>
        ruimRondesOp(db, '2028-06-01', new Date('2028-06-01T03:00:00Z')),
      );
      for (const tabel of ['afstemrondes', 'afstemdeuren', 'afstemverbindingen'])
        expect((await huis.eigenaar.query(`select from ${tabel}`)).rowCount, tabel).toBe(0);
    }
  });
});
