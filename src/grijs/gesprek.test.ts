import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beantwoordWachten, legAfspraakVast, vraagWachten } from '../afstemming/index.ts';
import { draaiBewaren } from '../bewaren/index.ts';
import { registreerInrichting, registreerLocatie } from '../inrichtingen/index.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Scherm } from '../kern/scherm.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { bevestigBewijs, maakBewijs, openBewijs } from './bewijs.ts';
import { legGesprekVast, volgGesprekOp } from './gesprekken.ts';
import { openGrijszaak, sluitGrijszaak } from './handelingen.ts';
import { kamer, legOvergangVast } from './index.ts';
import { koppelGrijszaak } from './koppelen.ts';
import { draagPostOver, legCautieVast } from './overgang.ts';
import { toonGrijstafel } from './politie.ts';
import { toonGrijszaak, toonGrijszaken } from './vragen.ts';
import { bereidWaarnemingVoor, legMomentVast } from './waarnemen.ts';
import { werk } from './werk.ts';

// G1, G2: a talk, a look and a receipt around a case, and what each may not become.

const { tess, cor, jet, rik, hugo } = MENSEN;
let huis: Proefhuis;
let huisnummer = 100;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const plek = async () =>
  (
    await huis.doe(
      registreerLocatie,
      { gemeente: 'GM9001', soort: 'bedrijfspand', straat: 'Kade', huisnummer: ++huisnummer, plaats: 'Veenrijk' },
      tess,
    )
  ).id;
const open = async (locatieId: string) =>
  huis.doe(
    openGrijszaak,
    {
      gemeente: 'GM9001',
      locatieId,
      politieId: ORGANISATIES.politie.id,
      aanleiding: 'Veel aanloop bij een zaak die dicht zou zijn; het beeld is nog onduidelijk.',
      terugkijkenOp: '2026-03-20',
    },
    cor,
  );
const overgang = (id: string, dag = '2026-03-02') =>
  huis.doe(
    legOvergangVast,
    {
      id,
      naar: 'opsporing',
      dag,
      motivering: 'Er is nu een vermoeden van een strafbaar feit, de tafel is het eens.',
      verteld: false,
      vertelToelichting: 'Vertellen zou het onderzoek schaden.',
    },
    jet,
  );
const GESPREK = {
  gevoerdOp: '2026-03-02T08:00:00Z',
  plaats: 'kantoor' as const,
  hoedanigheid: 'exploitant' as const,
  taal: 'nederlands' as const,
  aanwezig: ['toezichthouder' as const, 'jurist' as const],
  rechten: ['vrijwillig' as const, 'geen_besluit' as const],
  boeteMogelijk: false,
  inhoud: 'De zaak was twee avonden open na de sluitingstijd uit het voorschrift.',
  reactie: 'De sluitingstijd was niet bekend; er wordt een bord opgehangen.',
  afspraak: 'De deur is om elf uur dicht.',
  opvolgenOp: '2026-03-16',
};
const BEL = {
  gebeldMet: 'Team toezicht van de eenheid',
  gebeldOp: '2026-03-02T07:00:00Z',
  gebeldUitkomst: 'Het gesprek kan doorgaan.',
};
const gesprek = (id: string, anders: object = {}) => huis.doe(legGesprekVast, { id, ...GESPREK, ...anders }, jet);
const kijk = (id: string, anders: object = {}) =>
  huis.doe(
    bereidWaarnemingVoor,
    {
      id,
      doel: 'Weten of het pand open is na sluitingstijd.',
      waarop: ['openingstijden'],
      vanafPlek: 'openbare_weg',
      van: '2026-03-02',
      tot: '2026-03-09',
      keren: 3,
      minuten: 30,
      hulpmiddel: false,
      ...anders,
    },
    cor,
  );
const keek = (id: string, begonnenOp: string, anders: object = {}) =>
  huis.doe(legMomentVast, { id, begonnenOp, minuten: 20, gezien: 'Het pand was open en verlicht.', ...anders }, tess);
const regel = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).weigering?.regel;
const wacht = (wie: Wie) =>
  huis.databank.transactie({ ...wie, rol: wie.compartiment }, null, async (db) =>
    (
      await Promise.all(
        werk
          .filter((w) => w.petten.includes(wie.petsoort))
          .map((w) => w.haal({ db, wie, klok: huis.klok, maximum: 50 })),
      )
    ).flat(),
  );

describe('C4 C13 de brief van een gesprek', () => {
  test('C13 waar gewacht wordt gaat geen brief uit, alleen bij gevaar en nadat is gebeld', async () => {
    const locatieId = await plek();
    const { id } = await open(locatieId);
    const wacht = { gemeente: 'GM9001', locatieId, politieId: ORGANISATIES.politie.id, tot: '2026-03-20' };
    const w = await huis.doe(vraagWachten, { ...wacht, wat: 'Geen bezoek en geen brief aan dit adres.' }, jet);
    await huis.doe(beantwoordWachten, { id: w.id, antwoord: 'akkoord', zin: 'Wij wachten ook.' }, rik);
    expect(await regel(gesprek(id))).toBe('C13-gesprek-wacht');
    expect(await regel(gesprek(id, BEL))).toBe('C13-gesprek-wacht');
    const html = (await openBladzijde(huis, kamer.paginas, `/grijszaken/${id}/gesprekken`, jet)).html;
    expect(html).toContain('Pas op de plaats tot en met 20 maart 2026');
    await gesprek(id, { ...BEL, gevaar: 'Er slapen mensen achter een dichte nooduitgang.' });
    // What both agreed to let go on, goes on.
    const elders = await plek();
    const zaak = await open(elders);
    const los = await huis.doe(
      vraagWachten,
      { ...wacht, locatieId: elders, wat: 'Geen bezoek; brieven gaan gewoon door.', brievenGaanDoor: true },
      jet,
    );
    await huis.doe(beantwoordWachten, { id: los.id, antwoord: 'akkoord', zin: 'Akkoord, bezoek wacht.' }, rik);
    await gesprek(zaak.id);
  });

  test('C4 met een afspraak vraagt een gesprek eerst een woord, een telefoontje of een reden', async () => {
    const { id } = await open(await plek());
    await gesprek(id);
    const afspraak = { gemeente: 'GM9001', politieId: ORGANISATIES.politie.id, antwoordUren: 4, geldigDagen: 14 };
    await huis.doe(legAfspraakVast, { ...afspraak, besluit: 'Werkafspraak 2026-1' }, cor);
    expect(await regel(gesprek(id))).toBe('C4-brief-eerst-afstemmen');
    await gesprek(id, BEL);
    const { gesprekken } = await huis.vraag(toonGrijszaak, { id }, cor);
    expect(new Set(gesprekken.map((g) => g.afstemming))).toEqual(new Set(['geen', 'geen_afspraak']));
    const html = (await openBladzijde(huis, kamer.paginas, `/grijszaken/${id}`, cor)).html;
    expect(html).toContain(BEL.gebeldUitkomst);
    await huis.eigenaar.query(`delete from afstemafspraken where gemeente = 'GM9001'`);
  });
});

describe('G1 het waarschuwingsgesprek', () => {
  test('G1 B12.1 wie erbij was is een functie uit een lijst: een naam of nummer kan er niet staan', async () => {
    const { id } = await open(await plek());
    const fout = await huis.weigert(gesprek(id, { aanwezig: ['Maria Ionescu, BSN 111222333'] }));
    expect([fout.code, fout.velden[0]?.veld]).toEqual(['INVOER_ONGELDIG', 'aanwezig.0']);
    const { rows } = await huis.eigenaar.query('select 1 from waarschuwingsgesprekken where zaak_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  test('G1 weigert een gesprek zonder de rechten, met een boete zonder cautie, en onder opsporing', async () => {
    const { id } = await open(await plek());
    expect(await regel(gesprek(id, { rechten: ['bijstand'] }))).toBe('G1-gesprek-eerlijk');
    expect(await regel(gesprek(id, { boeteMogelijk: true }))).toBe('G2-gesprek-met-cautie');
    expect((await huis.weigert(gesprek(id, { opvolgenOp: '2026-03-02' }))).velden[0]?.veld).toBe('opvolgenOp');
    await huis.doe(
      legCautieVast,
      { id, gegevenOp: '2026-03-02T09:00:00Z', hoedanigheid: 'exploitant', taal: 'nederlands' },
      tess,
    );
    const cautieId = (await huis.vraag(toonGrijszaak, { id }, jet)).cauties[0]!.id;
    const laat = await huis.weigert(gesprek(id, { boeteMogelijk: true, cautieId }));
    expect(laat.velden[0]?.tekst).toContain('pas na het begin');
    for (const anders of [{ hoedanigheid: 'verhuurder' }, { gevoerdOp: '2026-03-03T09:30:00Z' }]) {
      huis.klok.zet('2026-03-03T10:00:00Z');
      const ander = await huis.weigert(
        gesprek(id, { boeteMogelijk: true, cautieId, gevoerdOp: '2026-03-02T09:30:00Z', ...anders }),
      );
      expect(ander.velden[0]?.tekst).toContain('in een andere rol of op een andere dag');
    }
    huis.klok.zet('2026-03-02T10:00:00Z');
    await overgang(id);
    expect(await regel(gesprek(id))).toBe('G2-dicht-onder-opsporing');
  });

  test('G1 de brief ligt vast met een nummer, de afspraak wacht op haar dag, en wordt één keer nagekeken', async () => {
    const { id } = await open(await plek());
    const { nummer } = await gesprek(id);
    const [g] = (await huis.vraag(toonGrijszaak, { id }, tess)).gesprekken;
    const { rows } = await huis.eigenaar.query(
      `select kenmerk, standaard, substr(convert_from(substr(inhoud, 1, 5), 'latin1'), 1, 5) as kop from documenten where onderwerp_id = $1 order by standaard`,
      [id],
    );
    expect(rows).toEqual([
      { kenmerk: nummer, standaard: 'a-3a', kop: '%PDF-' },
      { kenmerk: nummer, standaard: 'ua-1', kop: '%PDF-' },
    ]);
    expect((await wacht(tess)).find((w) => w.titel.startsWith(nummer))).toMatchObject({ voor: '2026-03-16' });
    const op = () => huis.doe(volgGesprekOp, { id: g!.id, uitkomst: 'deels', toelichting: 'Eén avond te laat.' }, tess);
    await op();
    expect((await huis.weigert(op())).code).toBe('STAND_PAST_NIET');
    expect((await wacht(tess)).some((w) => w.titel.startsWith(nummer))).toBe(false);
    expect(await huis.ruw(rik, 'select inhoud from waarschuwingsgesprekken')).toBe('42501');
  });
});

describe('G2 kijken wordt niet stelselmatig', () => {
  test.each([
    ['vaker dan drie keer', { keren: 4 }],
    ['langer dan een uur', { minuten: 90 }],
    ['over meer dan veertien dagen', { tot: '2026-03-17' }],
    ['met een camera of peilbaken', { hulpmiddel: true }],
  ])('G2 weigert %s: dat vraagt een bevel van de officier', async (_hoe, anders) => {
    const { id } = await open(await plek());
    const fout = await huis.weigert(kijk(id, anders));
    expect(fout.weigering).toMatchObject({ regel: 'G2-stelselmatig' });
    expect(fout.weigering?.uitleg).toContain('bevel van de officier van justitie aan de politie (Sv 126g)');
  });

  test('G2 een vierde keer op dezelfde plek binnen negentig dagen gaat niet, ook niet met een nieuwe zaak', async () => {
    const locatieId = await plek();
    const { id } = await open(locatieId);
    await kijk(id);
    const w = (await huis.vraag(toonGrijszaak, { id }, tess)).waarnemingen[0]!.id;
    expect(await regel(keek(w, '2026-03-01T20:00:00Z'))).toBe('G2-buiten-plan');
    expect(await regel(keek(w, '2026-03-02T08:00:00Z', { minuten: 40 }))).toBe('G2-buiten-plan');
    const persoon = keek(w, '2026-03-02T08:00:00Z', { gezien: 'Bel 06-12345678 voor degene die er werkt.' });
    expect((await huis.weigert(persoon)).code).toBe('BEVINDINGEN');
    for (const uur of ['07', '08', '09']) await keek(w, `2026-03-02T${uur}:00:00Z`);
    expect(await regel(keek(w, '2026-03-02T09:30:00Z'))).toBe('G2-buiten-plan');
    await huis.doe(sluitGrijszaak, { id, sluitreden: 'Er speelt niets meer.' }, cor);
    const { id: tweede } = await open(locatieId);
    expect(await regel(kijk(tweede, { keren: 1 }))).toBe('G2-stelselmatig');
    expect(await huis.ruw(rik, 'select gezien from grijsmomenten')).toBe('42501');
  });
});

describe('G2 het overdrachtsbewijs', () => {
  const post = (id: string, anders: object = {}) =>
    huis.doe(
      draagPostOver,
      {
        id,
        soort: 'bescheid',
        omschrijving: 'Kopie van het bezoekersregister.',
        verkregenOp: '2026-02-20',
        grond: 'aangifte',
        vorm: 'eigen_drager',
        verkrijging: 'inzage',
        merk: 'Z-0042',
        ...anders,
      },
      jet,
    );
  const AFGIFTE = { afgegevenOp: '2026-03-02T09:00:00Z', ontvanger: 'Rechercheur, team mensenhandel' };
  const bewijs = (id: string) => huis.doe(maakBewijs, { id, ...AFGIFTE }, jet);

  test('G2 weigert een gegevensdrager van een ander zonder beslag, een bewijs onder toezicht en een leeg bewijs', async () => {
    const { id } = await open(await plek());
    expect(await regel(bewijs(id))).toBe('G2-pas-na-overgang');
    await overgang(id);
    expect(await regel(post(id, { vorm: 'drager' }))).toBe('G2-van-een-ander');
    expect((await huis.weigert(bewijs(id))).code).toBe('STAND_PAST_NIET');
    await post(id, { vorm: 'drager', grond: 'beslag' });
  });

  test('G2 V2 één bewijs voor alles zonder bewijs, bevroren; alleen de eenheid aan tafel opent en bevestigt het, één keer', async () => {
    const { id } = await open(await plek());
    await overgang(id);
    await post(id);
    await post(id, { omschrijving: 'Rapport C-000012.', vorm: 'afschrift' });
    const { nummer } = await bewijs(id);
    const [b] = (await huis.vraag(toonGrijstafel, { id }, rik)).bewijzen;
    expect((await wacht(rik)).some((w) => w.titel.startsWith(nummer))).toBe(true);
    const bestand = Buffer.from((await huis.vraag(openBewijs, { id: b!.id }, rik)).inhoud, 'base64');
    expect(bestand.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await huis.weigert(huis.vraag(openBewijs, { id: b!.id }, hugo))).code).toBe('NIET_GEVONDEN');
    expect(await huis.ruw(hugo, 'select id from documenten')).toEqual([]);
    const zegt = () => huis.doe(bevestigBewijs, { id: b!.id, functie: 'Rechercheur', afwijking: 'Zegel kapot.' }, rik);
    await zegt();
    expect((await huis.weigert(zegt())).code).toBe('STAND_PAST_NIET');
    expect((await huis.vraag(toonGrijszaak, { id }, jet)).bewijzen).toMatchObject([
      { nummer, bevestigdFunctie: 'Rechercheur', bevestigdAfwijking: 'Zegel kapot.' },
    ]);
    const { rows } = await huis.eigenaar.query(
      `select distinct gemeente from verwerkingen where naam like 'overdrachtsbewijs.bevestigen'`,
    );
    expect(rows).toEqual([{ gemeente: null }]);
  });
});

describe('G1 G3 koppelen aan beide kanten', () => {
  test('G1 G3 een inrichting van elders wordt geweigerd; gekoppeld staat de zaak op de bladzijde van de inrichting', async () => {
    const locatieId = await plek();
    const { id, nummer } = await open(locatieId);
    const inrichting = (plaats: string, naam: string) =>
      huis.doe(
        registreerInrichting,
        { gemeente: 'GM9001', locatieId: plaats, naam, werkvorm: 'erotische_massage', vergunning: 'onbekend' },
        tess,
      );
    const hier = await inrichting(locatieId, 'Zaak aan de Kade');
    const elders = await inrichting(await plek(), 'Zaak elders');
    const koppel = (inrichtingId: string) => huis.doe(koppelGrijszaak, { id, inrichtingId }, jet);
    expect((await huis.weigert(koppel(elders.id))).velden[0]?.veld).toBe('inrichtingId');
    await koppel(hier.id);
    expect(await huis.vraag(toonGrijszaak, { id }, jet)).toMatchObject({ inrichtingNaam: 'Zaak aan de Kade' });
    const s = { wie: jet, vraag: (v: never, i: never) => huis.vraag(v, i, jet) } as unknown as Scherm;
    const vak = kamer.vakken!.find((v) => v.bij === 'inrichting')!;
    expect(String(await vak.toon(s, hier.id))).toContain(nummer);
    expect(String(await vak.toon(s, elders.id))).toContain(`/grijszaken/nieuw?inrichting=${elders.id}`);
    expect((await huis.vraag(toonGrijszaken, { locatieId }, tess)).items).toHaveLength(1);
  });
});

test('G1 G2 de formulieren staan er, en een gesloten zaak gaat na vijf jaar weg met haar brieven', async () => {
  const zie = (adres: string, wie: Parameters<typeof openBladzijde>[3]) =>
    openBladzijde(huis, kamer.paginas, adres, wie).then((b) => b.html);
  const { id } = await open(await plek());
  for (const deel of ['gesprekken', 'waarnemingen', 'bewijzen', 'koppelingen'])
    expect(await zie(`/grijszaken/${id}/${deel}`, cor)).toContain('<form');
  await gesprek(id);
  await kijk(id);
  const z = await huis.vraag(toonGrijszaak, { id }, cor);
  expect(await zie(`/waarschuwingsgesprekken/${z.gesprekken[0]!.id}/opvolging`, tess)).toContain('<form');
  expect(await zie(`/grijswaarnemingen/${z.waarnemingen[0]!.id}/momenten`, tess)).toContain('<form');
  expect(await zie(`/grijszaken/${id}`, cor)).toContain(z.gesprekken[0]!.nummer);
  await huis.doe(sluitGrijszaak, { id, sluitreden: 'Er speelt niets meer.' }, cor);
  huis.klok.zet('2031-03-05T09:00:00Z');
  await draaiBewaren({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) }, kamer.bewaar!);
  const over = await huis.eigenaar.query(
    `select (select count(*)::int from grijszaken where id = $1) + (select count(*)::int from documenten where onderwerp_id = $1) as n`,
    [id],
  );
  expect(over.rows).toEqual([{ n: 0 }]);
  const { rows } = await huis.eigenaar.query(`select soort from vernietigingen where soort = 'grijszaak' limit 1`);
  expect(rows).toEqual([{ soort: 'grijszaak' }]);
});
