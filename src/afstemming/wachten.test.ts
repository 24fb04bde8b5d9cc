import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registreerLocatie } from '../inrichtingen/index.ts';
import { SYSTEEM } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { kamer } from './index.ts';
import { leesWachtTot, ruimWachtafsprakenOp } from './queries-wachten.ts';
import { toonWachtafspraak, toonWachtafspraken } from './vragen-wachten.ts';
import {
  beantwoordWachten,
  beeindigWachten,
  verlengWachten,
  verzoekWachten,
  vraagWachten,
  zieWachten,
} from './wachten.ts';
import { wachtwerk } from './werk-wachten.ts';

// C13: neither side sets the other still, neither goes on silently, and it ends by itself.

const { tess, cor, jet, otto, rik, hugo, wim, bea } = MENSEN;
const POLITIE = ORGANISATIES.politie.id;
const WAT = 'Geen bezoek en geen brief tot wij elkaar weer spraken.';
const ZIN = 'Dat is goed; wij kijken op die dag opnieuw.';
let huis: Proefhuis;
let huisnummer = 700;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const adres = (nummer: number) => ({ straat: 'Wachtkade', huisnummer: nummer, plaats: 'Veenrijk' });
async function maakPlek() {
  const nummer = ++huisnummer;
  const invoer = { gemeente: 'GM9001', soort: 'bedrijfspand', ...adres(nummer) } as const;
  return { nummer, id: (await huis.doe(registreerLocatie, invoer, tess)).id };
}
const vraagOver = (locatieId: string, tot = '2026-03-20', wie: Wie = cor) =>
  huis.doe(vraagWachten, { gemeente: 'GM9001', locatieId, politieId: POLITIE, wat: WAT, tot }, wie);
const verzoekOver = (nummer: number, tot = '2026-03-20') =>
  huis.doe(verzoekWachten, { gemeente: 'GM9001', ...adres(nummer), wat: WAT, tot }, rik);
const akkoord = (id: string, wie: Wie) => huis.doe(beantwoordWachten, { id, antwoord: 'akkoord', zin: ZIN }, wie);
const stand = async (id: string, wie: Wie = cor) => (await huis.vraag(toonWachtafspraak, { id }, wie)).stand;
const wachtTot = (locatieId: string, dag: string) =>
  huis.databank.transactie({ ...cor, rol: cor.compartiment }, null, (db) =>
    leesWachtTot(db, { gemeente: 'GM9001', locatieId, dag }),
  );
const werk = async (wie: Wie) => {
  const bron = wachtwerk.find((w) => w.petten.includes(wie.petsoort))!;
  const rol = { ...wie, rol: wie.compartiment };
  const regels = await huis.databank.transactie(rol, null, (db) =>
    bron.haal({ db, wie, klok: huis.klok, maximum: 100 }),
  );
  return (id: string) => regels.filter((r) => r.pad.endsWith(id)).map((r) => r.taak);
};

describe('C13 pas op de plaats', () => {
  test('C13 weigert een dag die niet kan, een tweede vraag over dezelfde plek en een adres zonder plek', async () => {
    const { id, nummer } = await maakPlek();
    expect((await huis.weigert(vraagOver(id, '2026-03-02'))).velden[0]?.veld).toBe('tot');
    expect((await huis.weigert(vraagOver(id, '2026-06-30'))).message).toContain('drie maanden');
    expect((await huis.weigert(vraagOver(id, '2026-03-20', tess))).code).toBe('GEWEIGERD');
    await vraagOver(id);
    expect((await huis.weigert(verzoekOver(nummer))).code).toBe('BESTAAT_AL');
    const zonder = { gemeente: 'GM9001', ...adres(1), straat: '...', wat: WAT, tot: '2026-03-20' };
    expect((await huis.weigert(huis.doe(verzoekWachten, zonder, rik))).velden[0]?.veld).toBe('straat');
  });

  test('C13 wie vroeg antwoordt niet, een ander dan de eenheid ziet het niet, en een antwoord is er één', async () => {
    const [van, naar] = [await maakPlek(), await maakPlek()];
    const [gemeente, politie] = [await vraagOver(van.id), await verzoekOver(naar.nummer)];
    const fout = async (id: string, wie: Wie) => huis.weigert(akkoord(id, wie));
    expect((await fout(gemeente.id, jet)).weigering?.regel).toBe('C13-de-ander-antwoordt');
    expect((await fout(politie.id, rik)).weigering?.regel).toBe('C13-de-ander-antwoordt');
    for (const wie of [hugo, wim, otto]) expect((await fout(gemeente.id, wie)).code).toBe('NIET_GEVONDEN');
    await akkoord(gemeente.id, rik);
    await akkoord(politie.id, jet);
    expect((await fout(gemeente.id, rik)).message).toContain('niet meer te antwoorden');
  });

  test('C13 geldt pas na akkoord, op de plek van de politie ook zonder locatie, en houdt vanzelf op', async () => {
    const { id: locatieId, nummer } = await maakPlek();
    const { id } = await verzoekOver(nummer);
    expect(await wachtTot(locatieId, '2026-03-03')).toBeNull();
    await akkoord(id, cor);
    expect(await wachtTot(locatieId, '2026-03-20')).toBe('2026-03-20');
    expect(await wachtTot(locatieId, '2026-03-21')).toBeNull();
    huis.klok.zet('2026-03-21T10:00:00Z');
    for (const wie of [cor, rik]) {
      expect(await stand(id, wie)).toBe('voorbij');
      expect((await werk(wie))(id)).toEqual(['Opnieuw kijken']);
      await huis.doe(zieWachten, { id }, wie);
      expect((await werk(wie))(id)).toEqual([]);
    }
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('C13 nooit stil: elke kant heeft een regel tot zij antwoordde, las, of het voorbij is', async () => {
    const { id: locatieId } = await maakPlek();
    const { id } = await vraagOver(locatieId);
    expect([(await werk(cor))(id), (await werk(rik))(id)]).toEqual([[], ['Antwoorden op pas op de plaats']]);
    await huis.doe(beantwoordWachten, { id, antwoord: 'geweigerd', zin: 'Dit kunnen wij niet toezeggen.' }, rik);
    expect(await wachtTot(locatieId, '2026-03-03')).toBeNull();
    expect((await werk(cor))(id)).toEqual(['Kennisnemen van pas op de plaats']);
    await huis.doe(zieWachten, { id }, jet);
    expect([(await werk(cor))(id), (await werk(rik))(id)]).toEqual([[], []]);
    const weer = await vraagOver(locatieId);
    await akkoord(weer.id, rik);
    huis.klok.zet('2026-03-02T10:05:00Z');
    await huis.doe(zieWachten, { id: weer.id }, cor);
    expect((await werk(cor))(weer.id)).toEqual(['Pas op de plaats']);
    huis.klok.zet('2026-03-02T10:10:00Z');
    // An agreement of officials does not bind the bevoegd gezag (Gemeentewet 125, 174).
    await huis.doe(beeindigWachten, { id: weer.id, zin: 'Er is besloten verder te gaan met het bezoek.' }, bea);
    expect(await stand(weer.id, rik)).toBe('beeindigd');
    expect([(await werk(cor))(weer.id), (await werk(rik))(weer.id)]).toEqual([
      [],
      ['Kennisnemen van pas op de plaats'],
    ]);
    const onbeantwoord = await vraagOver(locatieId);
    huis.klok.zet('2026-03-21T10:00:00Z');
    expect(await stand(onbeantwoord.id)).toBe('onbeantwoord');
    for (const wie of [cor, rik]) expect((await werk(wie))(onbeantwoord.id)).toHaveLength(1);
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('C13 verlengen is een nieuwe afspraak: tot akkoord geldt de oude dag', async () => {
    const { id: locatieId } = await maakPlek();
    const oud = await vraagOver(locatieId);
    await akkoord(oud.id, rik);
    const verleng = (tot: string) => huis.doe(verlengWachten, { id: oud.id, wat: WAT, tot }, rik);
    expect((await huis.weigert(verleng('2026-03-20'))).velden[0]?.veld).toBe('tot');
    const nieuw = await verleng('2026-04-10');
    expect(await wachtTot(locatieId, '2026-03-21')).toBeNull();
    await akkoord(nieuw.id, cor);
    expect(await wachtTot(locatieId, '2026-03-21')).toBe('2026-04-10');
    expect(await huis.vraag(toonWachtafspraak, { id: nieuw.id }, cor)).toMatchObject({ verlengtNummer: oud.nummer });
  });

  test('G5 het log van de gemeente houdt niet wat de politie deed, en geen rij zegt wie', async () => {
    const { rows } = await huis.eigenaar.query(
      `select distinct gemeente from verwerkingen where compartiment = 'politie'`,
    );
    expect(rows).toEqual([{ gemeente: null }]);
    const { items } = await huis.vraag(toonWachtafspraken, { perPagina: 200 }, cor);
    expect(items.length).toBeGreaterThan(5);
    expect(JSON.stringify(items)).not.toContain(rik.naam);
  });

  test('C13 de bladzijden laten elke kant zien wat zij kan doen', async () => {
    const open = async (pad: string, wie: Wie) => (await openBladzijde(huis, kamer.paginas, pad, wie)).html;
    const { id: locatieId } = await maakPlek();
    expect(await open(`/wachtafspraken/nieuw?locatie=${locatieId}`, cor)).toContain('Wachtkade');
    expect(await open('/wachtafspraken/nieuw', rik)).toContain('name="straat"');
    const { id, nummer } = await vraagOver(locatieId);
    expect(await open('/wachtafspraken', cor)).toContain(nummer);
    expect(await open(`/wachtafspraken/${id}`, cor)).toContain('Vraag intrekken');
    expect(await open(`/wachtafspraken/${id}`, rik)).toContain('Uw antwoord');
    expect(await open(`/wachtafspraken/${id}`, tess)).not.toContain('Uw antwoord');
    await akkoord(id, rik);
    expect(await open(`/wachtafspraken/${id}`, cor)).toContain('Langer wachten');
  });

  test('C13 de bezem haalt een afspraak weg een jaar na haar dag', async () => {
    await huis.databank.transactie(SYSTEEM, null, (db) => ruimWachtafsprakenOp(db, '2028-01-01'));
    for (const tabel of ['wachtafspraken', 'wachtantwoorden', 'wachteinden', 'wachtgezien'])
      expect((await huis.eigenaar.query(`select from ${tabel}`)).rowCount, tabel).toBe(0);
  });
});
