import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legAfspraakVast, vraagAfstemming } from '../afstemming/index.ts';
import { sql, SYSTEEM } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { kamer } from './index.ts';
import { legPartnerbezoekVast, meldPartnerbezoek, toonPartnerbezoeken, trekBezoekTerug } from './partnerbezoeken.ts';
import { planControle } from './plan-controle.ts';
import { maakPlek, plan, planVan, wijsAan } from './proef/proefcontrole.ts';
import { ruimPartnerbezoekenOp } from './queries-partners.ts';
import { toonDubbele, toonTegoeden } from './vragen.ts';
import { werk } from './werk.ts';

// R3 over partners: one sees who was there and who comes, and nothing of what they found; of politie nothing at all (G5).

const { tess, max, cor, jet, otto, rik, wim, nina } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  for (const wie of [tess, max]) await wijsAan(huis, wie);
});
afterAll(() => huis.sluit());

type Plek = Awaited<ReturnType<typeof maakPlek>>;
async function adresVan(plek: Plek) {
  const { rows } = await huis.eigenaar.query<{ id: string; straat: string; huisnummer: number; plaats: string }>(
    `select l.id, l.straat, l.huisnummer, l.plaats from inrichtingen i join locaties l on l.id = i.locatie_id where i.id = $1`,
    [(plek as { inrichtingId: string }).inrichtingId],
  );
  return rows[0]!;
}
const bel = async (plek: Plek, dag: string, anders: object = {}, wie: Wie = cor) =>
  huis.doe(
    legPartnerbezoekVast,
    { gemeente: 'GM9001', locatieId: (await adresVan(plek)).id, dienst: 'brandweer', dag, ...anders },
    wie,
  );
const meld = async (plek: Plek, dag: string, wie: Wie = nina) => {
  const { id: _, ...adres } = await adresVan(plek);
  return huis.doe(meldPartnerbezoek, { gemeente: 'GM9001', ...adres, dag, soort: 'controle' }, wie);
};
const dubbele = async (plek: Plek, begin = '2026-03-03T20:00:00Z') =>
  huis.vraag(toonDubbele, { gemeente: 'GM9001', ...plek, begin }, cor);
const regel = async (werkje: Promise<unknown>) => (await huis.weigert(werkje)).weigering?.regel;
const rol = (wie: Wie) => ({ ...wie, rol: wie.compartiment });

describe('R3 bezoeken van partners', () => {
  test('R3 weigert een andere pet, een andere gemeente, een dag ver weg, en de politie als partner', async () => {
    const plek = await maakPlek(huis);
    expect(await regel(bel(plek, '2026-03-05', {}, tess))).toBe('R3-partner-gebeld');
    expect((await huis.weigert(bel(plek, '2026-03-05', { gemeente: 'GM9002' }))).velden[0]?.veld).toBe('locatieId');
    expect((await huis.weigert(bel(plek, '2027-06-01'))).velden[0]?.veld).toBe('dag');
    expect((await huis.weigert(bel(plek, '2026-03-05', { dienst: 'politie' }))).code).toBe('INVOER_ONGELDIG');
    expect((await huis.weigert(bel(plek, '2026-03-05', { soort: 'controle' }))).code).toBe('INVOER_ONGELDIG');
    for (const wie of [rik, wim, cor])
      expect((await huis.weigert(meld(plek, '2026-03-05', wie))).code).toBe('GEWEIGERD');
  });

  test('R3 wie plant ziet welke partner en welke dag, en niets anders', async () => {
    const plek = await maakPlek(huis);
    await bel(plek, '2026-01-12');
    const { id } = await meld(plek, '2026-03-20');
    const { partners } = await dubbele(plek);
    expect(partners.map(({ id: _, ...p }) => p)).toEqual([
      { dienst: 'nla', dag: '2026-03-20' },
      { dienst: 'brandweer', dag: '2026-01-12' },
    ]);
    expect((await huis.vraag(toonPartnerbezoeken, {}, jet)).items.every((p) => p.soort === null)).toBe(true);
    expect((await huis.vraag(toonPartnerbezoeken, {}, nina)).items).toMatchObject([{ id, soort: 'controle' }]);
    expect((await huis.vraag(toonPartnerbezoeken, {}, otto)).items).toEqual([]);
    // The second fence: neither what kind of visit, nor who of the partner wrote it.
    for (const kolom of ['soort', 'door'])
      await expect(
        huis.databank.transactie(rol(cor), null, (db) =>
          db.rijen(sql<object>`select ${sql.ref(kolom)} from partnerbezoeken`),
        ),
      ).rejects.toThrow('permission denied');
    const tegoed = (await huis.vraag(toonTegoeden, {}, cor)).items.find((t) => t.dienst === 'nla');
    expect(tegoed).toMatchObject({ dienstDag: '2026-03-20' });
    expect((await huis.weigert(meld(plek, '2026-03-20'))).code).toBe('BESTAAT_AL');
  });

  test('R3 binnen een week van een partner vraagt een bezoek een reden; wie het invoerde haalt het weg', async () => {
    const plek = await maakPlek(huis);
    const { id } = await bel(plek, '2026-03-08');
    const wil = planVan({ ...plek });
    expect(await regel(huis.doe(planControle, wil, cor))).toBe('R3-partner-vlakbij');
    const bladzijde = `/controles/nieuw?inrichting=${(plek as { inrichtingId: string }).inrichtingId}`;
    const html = (await openBladzijde(huis, kamer.paginas, bladzijde, cor)).html;
    expect(html).toContain('Brandweer op 8 maart 2026');
    expect(html).toContain('Waarom nog een controle op deze plek?');
    await plan(huis, { ...plek, dubbelreden: 'De brandweer kijkt alleen naar de vluchtweg.' });
    expect((await huis.weigert(huis.doe(trekBezoekTerug, { id }, nina))).code).toBe('NIET_GEVONDEN');
    await huis.doe(trekBezoekTerug, { id }, cor);
    expect((await dubbele(plek)).partners).toEqual([]);
  });

  test('R3 komt een partner na het plannen erbij, dan staat het in de werkvoorraad', async () => {
    const plek = await maakPlek(huis);
    const controle = await plan(huis, plek);
    huis.klok.zet('2026-03-02T11:00:00Z');
    await meld(plek, '2026-03-04');
    const regels = await huis.databank.transactie(rol(cor), null, async (db) =>
      (
        await Promise.all(
          werk
            .filter((w) => w.petten.includes('coordinator'))
            .map((w) => w.haal({ db, wie: cor, klok: huis.klok, maximum: 50 })),
        )
      ).flat(),
    );
    expect(regels.filter((r) => r.taak === 'Bellen met een partner').map((r) => r.pad)).toEqual([
      `/controles/${controle}`,
    ]);
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('G5 R3 van de politie staat er nooit iets bij, wat zij ook heeft of doet', async () => {
    const plek = await maakPlek(huis);
    const voor = await dubbele(plek);
    const afspraak = { gemeente: 'GM9001', politieId: ORGANISATIES.politie.id, antwoordUren: 4, geldigDagen: 14 };
    await huis.doe(legAfspraakVast, { ...afspraak, besluit: 'Werkafspraak 2026-1' }, cor);
    const { id: locatieId, ...adres } = await adresVan(plek);
    const { id: lopend } = { id: '01900000-0000-7000-8000-0000000000aa' };
    await huis.eigenaar.query(
      `insert into lopendezaken (gemeente, id, politie_id, plek, adressleutel, advies, tot, op, door)
       select l.gemeente, $2, $3, $4, l.adressleutel, 'samen', '2026-06-01', '2026-03-02', $5 from locaties l where l.id = $1`,
      [locatieId, lopend, ORGANISATIES.politie.id, adres.straat, rik.medewerkerId],
    );
    await huis.doe(vraagAfstemming, { gemeente: 'GM9001', locatieId, van: '2026-03-03', tot: '2026-03-05' }, cor);
    const na = await dubbele(plek);
    expect({ items: na.items, partners: na.partners }).toEqual({ items: voor.items, partners: voor.partners });
    for (const wie of [rik, wim]) {
      expect((await huis.weigert(huis.vraag(toonPartnerbezoeken, {}, wie))).code).toBe('GEWEIGERD');
      await expect(
        huis.databank.transactie(rol(wie), null, (db) => db.rijen(sql<object>`select id from partnerbezoeken`)),
      ).rejects.toThrow('permission denied');
    }
    const rij = huis.eigenaar.query(
      `insert into partnerbezoeken (gemeente, id, dienst, organisatie_id, locatie_id, adres, dag, op, door)
       values ('GM9001', $1, 'politie', $2, $3, 'x', '2026-03-05', '2026-03-02', $4)`,
      [lopend, ORGANISATIES.politie.id, locatieId, rik.medewerkerId],
    );
    await expect(rij).rejects.toThrow('dienst_check');
  });

  test('R3 de bladzijden laten elke kant zien wat zij kan doen, en de bezem haalt weg wat een jaar voorbij is', async () => {
    const zie = async (pad: string, wie: Wie) => (await openBladzijde(huis, kamer.paginas, pad, wie)).html;
    expect(await zie('/partnerbezoeken', cor)).toContain('/partnerbezoeken/nieuw');
    expect(await zie('/partnerbezoeken', tess)).not.toContain('/partnerbezoeken/nieuw');
    expect(await zie('/partnerbezoeken', nina)).toContain('Eigen bezoek melden');
    expect(await zie('/partnerbezoeken/nieuw', cor)).toContain('<form');
    expect(await zie('/controles/tegoed', cor)).toContain('Partner');
    await huis.databank.transactie(SYSTEEM, null, (db) => ruimPartnerbezoekenOp(db, '2028-01-01'));
    expect((await huis.eigenaar.query('select from partnerbezoeken')).rowCount).toBe(0);
  });
});
