import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SYSTEEM } from '../kern/db.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { plusDagen } from '../platform/klok.ts';
import { registreerZaak, sluitZaak, vernietigZaak, vulZaakAan, waardeer } from './handelingen.ts';
import { kamer } from './index.ts';
import { beslisInzage, toonInzagen, vraagInzage } from './inzage.ts';
import { startOnderzoek } from './opvolging.ts';
import { verschuif } from './queries-termijnen.ts';
import { houdAan, legGrondVast, toonTermijnen } from './termijnen.ts';
import { toonZaak, toonZaken } from './vragen.ts';
import { dagenVan, faseOp, volgendeFase, type Grond } from './wpg.ts';

// Wpg 8, 9, 10, 14: no zaak is readable outside its phase, by neither fence, and what has had its time goes by itself with a certificate.

const { rik, rosa, wim, hugo } = MENSEN;
const BEGIN = '2026-03-02T10:00:00Z';
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.zet(BEGIN));

const nacht = (dag: string) => {
  huis.klok.zet(`${dag}T03:00:00Z`);
  return huis.databank.transactie(SYSTEEM, null, (db) => verschuif(db, huis.klok.nu()));
};
const open = (id: string, wie: Wie = rik) => huis.vraag(toonZaak, { id }, wie);
const regel = async (werk: Promise<unknown>) => (await huis.weigert(werk)).weigering?.regel;
const veld = async (werk: Promise<unknown>) => (await huis.weigert(werk)).velden[0]?.veld;
const stukken = (id: string, wie: Wie) => huis.ruw(wie, `select 1 as n from politiestukken where zaak_id = '${id}'`);
const sleutels = (id: string, wie: Wie) => huis.ruw(wie, `select 1 as n from sleutels where id = '${id}'`);

async function zaak(): Promise<{ id: string; nummer: string }> {
  return huis.doe(
    registreerZaak,
    {
      gemeente: 'GM9001',
      kanaal: 'burger',
      feiten: 'Een bewoner vertelt dat iemand in het pand huilt.',
      zekerheid: 'eigen_waarneming',
      indicatoren: ['B1', 'B4'],
      terugkoppelen: false,
    },
    rik,
  );
}
async function inzage(nummer: string, inzagedoel: 'verband' | 'klacht' = 'verband'): Promise<string> {
  const { id } = await huis.doe(vraagInzage, { nummer, inzagedoel, kenmerk: 'KL-2027-12' }, rik);
  return id;
}
async function onderzoek(): Promise<string> {
  const { id } = await zaak();
  await huis.doe(waardeer, { id, versie: 1, uitkomst: 'sterk', motivering: 'Zo gewogen na overleg.' }, rik);
  await huis.doe(
    startOnderzoek,
    {
      id,
      versie: 2,
      verdenking: 'Paspoort afgenomen en opgesloten, gezien door de buren.',
      veiligePlek: 'Opvang via de zorgcoördinator.',
      intakeDoor: 'Rosa Blok, gecertificeerd',
      intakeOp: '2026-03-02T09:00:00Z',
      zorgcoordinator: 'De Vuurtoren, gebeld',
      officier: 'Piketofficier, gebeld',
      afspraken: 'Eerst rust, dan intake.',
    },
    rik,
  );
  return id;
}

describe('Wpg 8 de dagelijkse politietaak', () => {
  test('P5 Wpg 8 na een jaar opent niemand de zaak meer zomaar, ook niet met eigen SQL', async () => {
    const { id, nummer } = await zaak();
    expect(await open(id)).toMatchObject({
      directTot: '2027-03-02',
      verwijderenOp: '2031-03-02',
      vernietigenOp: '2036-03-02',
    });
    huis.klok.zet('2027-03-02T22:00:00Z');
    expect((await open(id)).fase).toBe('direct');
    // The night has not come yet: the days decide by themselves.
    huis.klok.zet('2027-03-03T00:30:00Z');
    expect(await regel(open(id))).toBe('P5-beperkt-na-een-jaar');
    await nacht('2027-03-03');
    for (const wie of [rik, rosa, wim, hugo])
      expect([await stukken(id, wie), await sleutels(id, wie)]).toEqual([[], []]);
    expect((await huis.vraag(toonZaken, {}, rik)).items.map((z) => z.nummer)).not.toContain(nummer);
    expect((await huis.vraag(toonZaken, { zoek: nummer.slice(0, 8) }, rik)).items.map((z) => z.id)).not.toContain(id);
    expect((await huis.vraag(toonZaken, { zoek: nummer }, rik)).items.map((z) => z.id)).toEqual([id]);
    const erbij = { id, tekst: 'Nog iets.', bron: 'Wijkagent', zekerheid: 'gehoord' as const, indicatoren: [] };
    expect(await regel(huis.doe(vulZaakAan, erbij, rik))).toBe('P5-alleen-direct-verwerken');
  });

  test('P5 Wpg 8 lid 2 inzage vraagt het hele nummer, een passend doel en een collega, en loopt na een week af', async () => {
    const { id, nummer } = await zaak();
    expect(await veld(inzage(nummer))).toBe('nummer');
    await nacht('2027-03-03');
    expect(await veld(inzage(nummer.slice(0, 8)))).toBe('nummer');
    expect(await veld(inzage(nummer, 'klacht'))).toBe('inzagedoel');
    const aanvraag = await inzage(nummer);
    const besluit = { id: aanvraag, besluit: 'toegestaan' as const };
    expect(await huis.werkVan(kamer.werk!, rosa)).toContain('Beslissen over inzage');
    expect(await regel(huis.doe(beslisInzage, besluit, rik))).toBe('P5-inzage-vier-ogen');
    expect((await huis.weigert(huis.doe(beslisInzage, besluit, hugo))).code).toBe('NIET_GEVONDEN');
    await huis.doe(beslisInzage, besluit, rosa);
    expect((await huis.weigert(huis.doe(beslisInzage, besluit, rosa))).code).toBe('STAND_PAST_NIET');
    expect((await open(id)).stukken).toHaveLength(1);
    expect(await regel(open(id, rosa))).toBe('P5-beperkt-na-een-jaar');
    expect(await stukken(id, rosa)).toEqual([]);
    await nacht('2027-03-11');
    expect(await regel(open(id))).toBe('P5-beperkt-na-een-jaar');
    expect((await huis.vraag(toonInzagen, {}, rik)).items[0]).toMatchObject({ afgelopen: true });
  });

  test('P5 Wpg 14 na vijf jaar ligt zij apart voor klachten, na tien jaar is de sleutel weg, met een bewijs', async () => {
    const { id, nummer } = await zaak();
    await nacht('2031-03-02');
    expect(await regel(open(id))).toBe('P5-verwijderd-en-apart');
    const aanvraag = await inzage(nummer, 'klacht');
    await huis.doe(beslisInzage, { id: aanvraag, besluit: 'toegestaan' }, rosa);
    expect((await open(id)).stukken).toHaveLength(1);
    await huis.doe(houdAan, { id, versie: 1, tot: '2032-03-01' }, rik);
    await nacht('2036-03-01');
    await huis.doe(houdAan, { id, versie: 2, tot: '2036-04-01' }, rik);
    await nacht('2036-03-02');
    expect((await huis.vraag(toonTermijnen, {}, rik)).items.find((r) => r.id === id)).toMatchObject({
      wordt: 'vernietigd',
      op: '2036-04-01',
    });
    await nacht('2036-04-01');
    await nacht('2036-04-01');
    const { bewijzen } = await huis.vraag(toonTermijnen, {}, rik);
    expect(bewijzen.filter((b) => b.zaaknummer === nummer)).toMatchObject([
      { wijze: 'klok', stukken: 1, grond: 'wpg_8' },
    ]);
    expect((await huis.vraag(toonTermijnen, {}, hugo)).bewijzen).toEqual([]);
    const { rows } = await huis.eigenaar.query(`select verpakt from sleutels where soort = 'politiezaak' and id = $1`, [
      id,
    ]);
    expect(rows).toEqual([{ verpakt: null }]);
    expect((await huis.weigert(inzage(nummer, 'klacht'))).code).toBe('STAND_PAST_NIET');
  });
});

describe('Wpg 9 en 10 gericht verwerken', () => {
  test('P5 Wpg 9 lid 4 een onderzoek heeft geen einddag tot het sluit; daarna een halfjaar, dan apart, nooit meteen vernietigd', async () => {
    const id = await onderzoek();
    expect(await open(id)).toMatchObject({ grond: 'wpg_9', directTot: null, verwijderenOp: null });
    await nacht('2029-01-01');
    expect((await open(id)).fase).toBe('direct');
    await huis.doe(sluitZaak, { id, versie: 3, motivering: 'De rechter heeft beslist.' }, rik);
    const z = await open(id);
    expect(z).toMatchObject({ directTot: '2029-01-01', verwijderenOp: '2029-07-01', vernietigenOp: '2034-07-01' });
    expect(await regel(huis.doe(vernietigZaak, { id, versie: z.versie, nummer: z.nummer }, rik))).toBe(
      'P5-onderzoek-eerst-verwijderen',
    );
    await nacht('2029-01-02');
    expect(await regel(open(id))).toBe('P5-beperkt-na-een-jaar');
    await nacht('2029-07-01');
    expect(await regel(open(id))).toBe('P5-verwijderd-en-apart');
  });

  test('P5 Wpg 10 lid 6 de termijn loopt van de laatste verwerking die de noodzaak toont', async () => {
    const { id } = await zaak();
    await huis.doe(
      legGrondVast,
      { id, versie: 1, grond: 'wpg_10', doel: 'Inzicht in een netwerk van verhuurders.' },
      rik,
    );
    expect((await open(id)).verwijderenOp).toBe('2031-03-02');
    huis.klok.zet('2028-06-01T10:00:00Z');
    const feit = {
      id,
      tekst: 'Weer dezelfde verhuurder.',
      bron: 'Wijkagent',
      zekerheid: 'gehoord' as const,
      indicatoren: [],
    };
    await huis.doe(vulZaakAan, feit, rik);
    expect(await open(id)).toMatchObject({ directTot: null, verwijderenOp: '2033-06-01', vernietigenOp: '2038-06-01' });
  });

  test('Wpg 8 lid 6 een mens vernietigt eerder, met een bewijs; aanhouden kan niet langer dan een jaar', async () => {
    const { id, nummer } = await zaak();
    expect(await veld(huis.doe(houdAan, { id, versie: 1, tot: '2026-03-02' }, rik))).toBe('tot');
    expect(await veld(huis.doe(houdAan, { id, versie: 1, tot: '2027-03-09' }, rik))).toBe('tot');
    await huis.doe(waardeer, { id, versie: 1, uitkomst: 'zwak', motivering: 'Zo gewogen na overleg.' }, rik);
    await huis.doe(sluitZaak, { id, versie: 2, motivering: 'Er is niets aan de hand.' }, rik);
    await huis.doe(vernietigZaak, { id, versie: 3, nummer }, rik);
    const { bewijzen } = await huis.vraag(toonTermijnen, {}, rik);
    expect(bewijzen.find((b) => b.zaaknummer === nummer)).toMatchObject({ wijze: 'mens' });
    expect(await regel(huis.doe(houdAan, { id, versie: 4, tot: '2026-04-01' }, rik))).toBe('P5-niets-aan-te-houden');
  });
});

describe('Wpg de fasen als wet', () => {
  const dag = fc.integer({ min: 0, max: 5000 }).map((n) => plusDagen('2024-01-31', n));
  const grond = fc.constantFrom<Grond>('wpg_8', 'wpg_9', 'wpg_10');
  const VOLGORDE = ['direct', 'beperkt', 'verwijderd', 'vernietigd'];

  test('Wpg 8 9 10 14 een fase wordt nooit ruimer, en niets is langer te lezen dan de wet zegt', () => {
    fc.assert(
      fc.property(
        grond,
        dag,
        dag,
        fc.option(dag),
        fc.integer({ min: 1, max: 400 }),
        (g, eerste, kijk, houdTot, later) => {
          const t = { ...dagenVan(g, { eerste, laatste: eerste, klaar: eerste }), houdTot };
          const [nu, dan] = [faseOp(t, kijk), faseOp(t, plusDagen(kijk, later))];
          expect(VOLGORDE.indexOf(dan)).toBeGreaterThanOrEqual(VOLGORDE.indexOf(nu));
          if (kijk > plusDagen(eerste, 366) && g === 'wpg_8') expect(nu).not.toBe('direct');
          if (kijk > plusDagen(eerste, 184) && g === 'wpg_9') expect(['verwijderd', 'vernietigd']).toContain(nu);
          if (kijk > plusDagen(eerste, 5 * 366)) expect(['verwijderd', 'vernietigd']).toContain(nu);
          if (!houdTot && kijk > plusDagen(eerste, 10 * 366)) expect(nu).toBe('vernietigd');
          const v = volgendeFase(t, nu);
          if (v && kijk < v.op) expect(faseOp(t, plusDagen(v.op, -1))).toBe(nu);
        },
      ),
    );
  });
});

test('P5 de bladzijden van bewaartermijnen en inzage, en wat op de zaak staat', async () => {
  const zie = (adres: string, wie: Wie) => openBladzijde(huis, kamer.paginas, adres, wie).then((b) => b.html);
  const { id, nummer } = await zaak();
  const html = await zie(`/politiezaken/${id}`, rik);
  for (const woord of ['Nog direct te raadplegen', 'Wpg 8', 'nog niet nagezien door een jurist'])
    expect(html).toContain(woord);
  for (const deel of ['grond', 'aanhouden']) expect(await zie(`/politiezaken/${id}/${deel}`, rik)).toContain('<form');
  huis.klok.zet('2026-10-01T10:00:00Z');
  expect(await zie('/politietermijnen', rik)).toContain(nummer);
  await nacht('2027-03-03');
  expect(await zie('/politieinzagen/nieuw', rik)).toContain('<form');
  const aanvraag = await inzage(nummer);
  expect(await zie('/politieinzagen', rosa)).toContain(nummer);
  expect(await zie(`/politieinzagen/${aanvraag}`, rosa)).toContain('name="besluit"');
  expect(await zie(`/politieinzagen/${aanvraag}`, rik)).not.toContain('name="besluit"');
});
