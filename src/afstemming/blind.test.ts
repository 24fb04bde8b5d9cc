import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql, SYSTEEM } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { registreerLocatie } from '../inrichtingen/index.ts';
import { legAfspraakVast, vraagAfstemming } from './handelingen.ts';
import { beantwoordAfstemming, legLopendeZaakVast, toonLopendeZaken, toonVerzoeken } from './politie.ts';
import { leesAfstemming } from './queries.ts';
import { ruimAfstemmingOp } from './queries-politie.ts';
import { toonAfstemvragen } from './vragen.ts';
import { antwoorden, type Afstemsoort } from './woorden.ts';

// G5: the gemeente learns one word at a moment that was set with the question, and nothing else by any road.

const { tess, cor, jet, rik, wim, hugo } = MENSEN;
const POLITIE = ORGANISATIES.politie.id;
let huis: Proefhuis;
let huisnummer = 500;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  await huis.doe(
    legAfspraakVast,
    { gemeente: 'GM9001', politieId: POLITIE, antwoordUren: 4, geldigDagen: 14, besluit: 'Werkafspraak 2026-1' },
    cor,
  );
});
afterAll(() => huis.sluit());

const rol = (wie: Wie) => ({ ...wie, rol: wie.compartiment });
const RUW = (tabel: string, bij = 'gemeente', waarde = 'GM9001', kolom = 'gemeente') =>
  sql<object>`select ${sql.ref(kolom)} from ${sql.table(tabel)} where ${sql.ref(bij)}::text = ${waarde}`;
const plaats = (nummer: number) => ({ straat: 'Blinde Kade', huisnummer: nummer, plaats: 'Veenrijk' });
async function maakPlek() {
  const nummer = ++huisnummer;
  const invoer = { gemeente: 'GM9001', soort: 'bedrijfspand', ...plaats(nummer) } as const;
  return { nummer, id: (await huis.doe(registreerLocatie, invoer, tess)).id };
}
const vraagOver = (
  locatieId: string,
  dagen = { van: '2026-03-05', tot: '2026-03-07' },
  soort: Afstemsoort = 'controle',
) => huis.doe(vraagAfstemming, { gemeente: 'GM9001', locatieId, soort, ...dagen }, cor);
const briefOver = (locatieId: string) => vraagOver(locatieId, { van: '2026-03-05', tot: '2026-03-07' }, 'brief');
const regelVan = async (locatieId: string) => (await huis.vraag(toonAfstemvragen, { locatieId }, cor)).items[0]!;
const merk = (nummer: number, wie: (typeof MENSEN)['rik' | 'hugo' | 'wim'] = rik) =>
  huis.doe(
    legLopendeZaakVast,
    { gemeente: 'GM9001', ...plaats(nummer), advies: 'eerst_bellen', tot: '2026-06-01' },
    wie,
  );
/** What the gemeente can read of a question, without what it wrote itself. */
async function gezien(locatieId: string) {
  const { antwoord, antwoordOp, geldigTot, gevraagdOp, politieNaam } = await regelVan(locatieId);
  return { antwoord, antwoordOp, geldigTot, gevraagdOp, politieNaam };
}

describe('G5 blind afstemmen', () => {
  test('G5 weigert een vraag zonder afspraak, een te lang venster en een dag die voorbij is', async () => {
    const { id } = await maakPlek();
    expect((await huis.weigert(vraagOver(id, { van: '2026-03-05', tot: '2026-03-30' }))).message).toContain(
      'twee weken',
    );
    expect((await huis.weigert(vraagOver(id, { van: '2026-02-01', tot: '2026-02-02' }))).code).toBe('INVOER_ONGELDIG');
    const zonder = huis.doe(
      vraagAfstemming,
      { gemeente: 'GM9002', locatieId: id, van: '2026-03-05', tot: '2026-03-06' },
      cor,
    );
    expect((await huis.weigert(zonder)).message).toContain('nog geen afspraak');
  });

  test('G5 weigert een tweede vraag over dezelfde plek en dagen, ook als alle tegelijk komen', async () => {
    const { id } = await maakPlek();
    const allemaal = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => vraagOver(id)));
    expect(allemaal.filter((v) => v.status === 'fulfilled')).toHaveLength(1);
    for (const v of allemaal) if (v.status === 'rejected') expect(v.reason).toMatchObject({ code: 'BESTAAT_AL' });
  });

  test('G5 wijkagent, andere eenheid en gemeente lezen de plekken van de politie niet', async () => {
    await merk(9000);
    expect((await huis.vraag(toonLopendeZaken, {}, rik)).items).toHaveLength(1);
    expect((await huis.vraag(toonLopendeZaken, {}, hugo)).items).toEqual([]);
    for (const wie of [wim, cor])
      expect((await huis.weigert(huis.vraag(toonLopendeZaken, {}, wie))).code).toBe('GEWEIGERD');
    const ruw = huis.databank.transactie(rol(cor), null, (db) => db.rijen(RUW('lopendezaken')));
    await expect(ruw).rejects.toThrow(/permission denied|is not/);
  });

  test('G5 het antwoord komt op hetzelfde moment, of het snel, laat, anders of niet gegeven is', async () => {
    const plekken = [await maakPlek(), await maakPlek(), await maakPlek(), await maakPlek()];
    await merk(plekken[1]!.nummer);
    const vragen = [];
    for (const p of plekken) vragen.push(await vraagOver(p.id));
    const [snel, laat, , samen] = vragen;
    await huis.doe(beantwoordAfstemming, { id: snel!.id, antwoord: 'vrij' }, rik);
    huis.klok.zet('2026-03-02T13:50:00Z');
    await huis.doe(beantwoordAfstemming, { id: laat!.id, antwoord: 'eerst_bellen' }, rik);
    await huis.doe(beantwoordAfstemming, { id: samen!.id, antwoord: 'samen' }, rik);
    const ervoor = [];
    for (const p of plekken) ervoor.push(await gezien(p.id));
    for (const g of ervoor) expect(g).toEqual({ ...ervoor[0], antwoord: null });
    huis.klok.zet('2026-03-02T14:00:00Z');
    const erna = [];
    for (const p of plekken) erna.push(await gezien(p.id));
    expect(erna.map((g) => g.antwoord)).toEqual(['vrij', 'eerst_bellen', 'eerst_bellen', 'samen']);
    // Nobody answered the third: it reads exactly as the second, that touches a place of politie.
    expect(erna[2]).toEqual(erna[1]);
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('G5 het tweede hek geeft een woord pas na zijn moment, en nooit wanneer of door wie', async () => {
    const { id } = await maakPlek();
    const v = await vraagOver(id);
    await huis.doe(beantwoordAfstemming, { id: v.id, antwoord: 'vrij' }, rik);
    const lees = async (wie: Wie = cor) => huis.ruw(wie, `select kern.afstemwoord('GM9001', '${v.id}') as woord`);
    expect(await lees()).toEqual([{ woord: 'vrij' }]);
    expect(await lees({ ...cor, gemeenten: ['GM9002'] })).toEqual([{ woord: null }]);
    await huis.eigenaar.query(
      'alter table afstemantwoorden disable trigger all; alter table afstemvragen disable trigger all',
    );
    for (const tabel of ['afstemantwoorden', 'afstemvragen'])
      await huis.eigenaar.query(
        `update ${tabel} set antwoord_op = '2999-01-01' where ${tabel === 'afstemvragen' ? 'id' : 'vraag_id'} = $1`,
        [v.id],
      );
    await huis.eigenaar.query(
      'alter table afstemantwoorden enable trigger all; alter table afstemvragen enable trigger all',
    );
    expect(await lees()).toEqual([{ woord: null }]);
    for (const kolom of ['op', 'door', 'vraag_id', 'antwoord'])
      await expect(
        huis.databank.transactie(rol(cor), null, (db) => db.rijen(RUW('afstemantwoorden', 'vraag_id', v.id, kolom))),
      ).rejects.toThrow('permission denied');
  });

  test('G5 het programma bereidt voor, een mens antwoordt, één keer en op tijd', async () => {
    const [raak, los] = [await maakPlek(), await maakPlek()];
    await merk(raak.nummer);
    const [a, b] = [await vraagOver(raak.id), await vraagOver(los.id)];
    const { items } = await huis.vraag(toonVerzoeken, {}, rik);
    const van = (id: string) => items.find((i) => i.id === id)!;
    expect(van(a.id)).toMatchObject({ voorstel: 'eerst_bellen', antwoord: null });
    expect(van(b.id)).toMatchObject({ voorstel: 'vrij', geraakt: [], antwoord: null });
    expect((await huis.vraag(toonVerzoeken, {}, hugo)).items).toEqual([]);
    expect((await huis.weigert(huis.doe(beantwoordAfstemming, { id: a.id, antwoord: 'vrij' }, hugo))).code).toBe(
      'NIET_GEVONDEN',
    );
    await huis.doe(beantwoordAfstemming, { id: a.id, antwoord: 'eerst_bellen' }, rik);
    const nogEens = huis.doe(beantwoordAfstemming, { id: a.id, antwoord: 'vrij' }, rik);
    expect((await huis.weigert(nogEens)).message).toContain('ligt vast');
    huis.klok.zet('2026-03-02T14:00:00Z');
    const teLaat = huis.doe(beantwoordAfstemming, { id: b.id, antwoord: 'vrij' }, rik);
    expect((await huis.weigert(teLaat)).message).toContain('De tijd is om');
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('G5 opnieuw vragen geeft geen ander antwoord, en dezelfde zin bij een plek van de politie', async () => {
    const [raak, los] = [await maakPlek(), await maakPlek()];
    await merk(raak.nummer);
    const zinnen = [];
    for (const p of [raak, los]) {
      const { nummer } = await vraagOver(p.id);
      const { code, message } = await huis.weigert(vraagOver(p.id, { van: '2026-03-06', tot: '2026-03-09' }));
      zinnen.push([code, message.replace(nummer, 'AF')]);
      await vraagOver(p.id, { van: '2026-04-01', tot: '2026-04-02' });
      await vraagOver(p.id, { van: '2026-05-01', tot: '2026-05-02' });
      zinnen.push([(await huis.weigert(vraagOver(p.id, { van: '2026-05-10', tot: '2026-05-11' }))).code, '']);
    }
    expect(zinnen.slice(0, 2)).toEqual(zinnen.slice(2));
    expect(zinnen[1]![0]).toBe('TE_VEEL');
  });

  test('G5 wat de politie doet staat niet in het log van de gemeente en is geen gebeurtenis', async () => {
    const { id, nummer } = await maakPlek();
    const eenGemeente = { ...rik, gemeenten: ['GM9001'] };
    const v = await vraagOver(id);
    await huis.doe(
      legLopendeZaakVast,
      { gemeente: 'GM9001', ...plaats(nummer), advies: 'samen', tot: '2026-06-01' },
      eenGemeente,
    );
    await huis.doe(beantwoordAfstemming, { id: v.id, antwoord: 'samen' }, eenGemeente);
    const { rows } = await huis.eigenaar.query(
      `select distinct gemeente from verwerkingen where compartiment = 'politie'`,
    );
    expect(rows).toEqual([{ gemeente: null }]);
    const { rowCount } = await huis.eigenaar.query(
      `select from gebeurtenissen where soort like 'afstem%' or soort like 'lopende%'`,
    );
    expect(rowCount).toBe(0);
  });

  test('C4 er zijn drie woorden, en een antwoord telt alleen in zijn venster en zolang het geldt', async () => {
    expect(Object.keys(antwoorden)).toEqual(['vrij', 'eerst_bellen', 'samen']);
    const { id } = await maakPlek();
    await huis.doe(beantwoordAfstemming, { id: (await vraagOver(id)).id, antwoord: 'vrij' }, rik);
    const stand = (dag: string, nu: string) =>
      huis.databank.transactie(rol(cor), null, (db) =>
        leesAfstemming(db, { gemeente: 'GM9001', locatieId: id, voor: 'controle', dag, nu: new Date(nu) }),
      );
    expect(await stand('2026-03-06', '2026-03-02T13:59:00Z')).toBe('geen');
    expect(await stand('2026-03-06', '2026-03-02T14:00:00Z')).toBe('vrij');
    expect(await stand('2026-03-08', '2026-03-02T14:00:00Z')).toBe('geen');
  });

  test('C4 een brief kondigen coördinator en jurist aan, een toezichthouder niet; een antwoord telt voor wat gevraagd is', async () => {
    const { id } = await maakPlek();
    const wil = { gemeente: 'GM9001', soort: 'brief', locatieId: id, van: '2026-03-05', tot: '2026-03-07' } as const;
    expect((await huis.weigert(huis.doe(vraagAfstemming, wil, tess))).weigering?.regel).toBe('C4-brief-aankondigen');
    await huis.doe(beantwoordAfstemming, { id: (await huis.doe(vraagAfstemming, wil, jet)).id, antwoord: 'vrij' }, rik);
    const stand = (voor: Afstemsoort) =>
      huis.databank.transactie(rol(cor), null, (db) =>
        leesAfstemming(db, {
          gemeente: 'GM9001',
          locatieId: id,
          voor,
          dag: '2026-03-06',
          nu: new Date('2026-03-02T14:00:00Z'),
        }),
      );
    expect([await stand('brief'), await stand('controle')]).toEqual(['vrij', 'geen']);
    // A controle may still be asked for the same days, but letters do not open a way around the limit of the place.
    await vraagOver(id);
    await vraagOver(id, { van: '2026-04-01', tot: '2026-04-02' }, 'brief');
    expect((await huis.weigert(vraagOver(id, { van: '2026-05-01', tot: '2026-05-02' }))).code).toBe('TE_VEEL');
    expect((await huis.vraag(toonAfstemvragen, { locatieId: id, soort: 'brief' }, jet)).items).toHaveLength(2);
  });

  test('G5 een brief is even blind als een controle: zelfde moment, zelfde woord bij zwijgen, zelfde zinnen', async () => {
    const plekken = [await maakPlek(), await maakPlek(), await maakPlek(), await maakPlek()];
    await merk(plekken[1]!.nummer);
    const [snel, raak, zwijgt, bezoek] = plekken;
    const antwoord = async (id: string, woord: 'vrij' | 'eerst_bellen') =>
      huis.doe(beantwoordAfstemming, { id, antwoord: woord }, rik);
    await antwoord((await briefOver(snel!.id)).id, 'vrij');
    await antwoord((await briefOver(raak!.id)).id, 'eerst_bellen');
    await briefOver(zwijgt!.id);
    await vraagOver(bezoek!.id);
    const ervoor = [];
    for (const p of plekken) ervoor.push(await gezien(p.id));
    for (const g of ervoor) expect(g).toEqual({ ...ervoor[0], antwoord: null });
    const opnieuw = [];
    for (const p of [raak!, zwijgt!]) {
      const { code, message } = await huis.weigert(briefOver(p.id));
      opnieuw.push([code, message.replaceAll(/AF-\d+/g, 'AF')]);
    }
    expect(opnieuw[0]).toEqual(opnieuw[1]);
    huis.klok.zet('2026-03-02T14:00:00Z');
    expect((await gezien(snel!.id)).antwoord).toBe('vrij');
    expect(await gezien(raak!.id)).toEqual(await gezien(zwijgt!.id));
    expect(await gezien(zwijgt!.id)).toEqual(await gezien(bezoek!.id));
    huis.klok.zet('2026-03-02T10:00:00Z');
    // Politie reads for what it is asked, and nothing of which letter or who asked.
    const verzoek = (await huis.vraag(toonVerzoeken, {}, rik)).items.find((v) => v.soort === 'brief')!;
    expect(Object.keys(verzoek).filter((k) => /door|brief|reden|locatie/i.test(k))).toEqual([]);
  });

  test('G5 de bezem haalt weg wat zijn tijd had', async () => {
    await huis.databank.transactie(SYSTEEM, null, (db) => ruimAfstemmingOp(db, '2028-01-01'));
    for (const tabel of ['lopendezaken', 'afstemvragen', 'afstemantwoorden'])
      expect((await huis.eigenaar.query(`select from ${tabel}`)).rowCount, tabel).toBe(0);
  });
});
