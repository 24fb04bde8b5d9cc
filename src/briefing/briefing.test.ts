import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEEM } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { vernietigSleutels } from '../kern/sleutelbos.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { registreerMelding } from '../meldingen/index.ts';
import { koppelVervolg, legDebriefingVast, voegActieToe } from './debriefen.ts';
import { documentVanBriefing } from './document.ts';
import { kamer } from './index.ts';
import { ruimBriefingsOp } from './queries.ts';
import { bevestigGelezen, legFeitVast, rondBriefingactieAf, schrijfDeel } from './tafel.ts';
import {
  laatBriefingVervallen,
  openBriefing,
  schrapPunt,
  stelBriefingVast,
  voegPuntToe,
  wijzigPunt,
  zetAanTafel,
} from './voorbereiden.ts';
import { toonBriefing, toonBriefings, toonDagbord } from './vragen.ts';
import { werk } from './werk.ts';

// T4, R4, B11.1: one shared part, and of each organisatie a part that nobody else reads, by both fences.

const { tess, cor, jet, rik, hugo, zoe, nina, otto } = MENSEN;
const { politie, zorg, nla } = ORGANISATIES;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const BEGIN = '2026-03-02T09:30:00Z';
const KANARIE = 'KANARIE-alleen-van-ons';
const regel = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).weigering?.regel;
const veld = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).velden[0]?.veld;

const maak = (begin = BEGIN) =>
  huis.doe(
    openBriefing,
    {
      gemeente: 'GM9001',
      soort: 'integraal',
      begin,
      verzamelpunt: 'Gemeentewerf, poort 2',
      afspraken: 'Niemand gaat alleen naar binnen. Bij onveiligheid gaat iedereen weg.',
    },
    cor,
  );
const aanTafel = (id: string, organisatieId: string, rol: 'politie' | 'zorg' | 'arbeid') =>
  huis.doe(
    zetAanTafel,
    { id, organisatieId, rol, taak: 'Doet de eigen taak op de eigen wet en niets daarnaast.', bereikbaar: 'Meldkamer' },
    cor,
  );
const punt = (id: string, plek: string, organisaties: string[] = [], anders: object = {}) =>
  huis.doe(
    voegPuntToe,
    {
      id,
      van: '2026-03-02T10:00:00Z',
      plek,
      taak: 'Controle op de regels van de gemeente.',
      risico: 'drukte' as const,
      talen: ['nl' as const, 'ro' as const],
      tolk: 'telefonisch' as const,
      zorgMee: true,
      organisaties,
      ...anders,
    },
    cor,
  );
/** A fixed briefing with politie and zorg at the table, one place for all and one for politie alone. */
async function vast() {
  const { id, nummer } = await maak();
  await aanTafel(id, politie.id, 'politie');
  await aanTafel(id, zorg.id, 'zorg');
  await punt(id, 'Havenweg 1, Veenrijk');
  await punt(id, 'Kade 7, Veenrijk', [politie.id]);
  await huis.doe(stelBriefingVast, { id }, cor);
  return { id, nummer };
}
const meld = () =>
  huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-02T09:50:00Z',
      bron: 'anders' as const,
      wijze: 'telefoon' as const,
      anoniem: true,
      tekst: 'Bij de controle lag een sleutelkast open.',
      urgentie: 'gewoon' as const,
      terugkoppelingGewenst: false,
    },
    tess,
  );
const lees = (id: string, wie: Wie) => huis.vraag(toonBriefing, { id }, wie);
const werkVan = async (wie: Wie) => {
  const s = { wie, klok: huis.klok, maximum: 50 };
  const regels = await huis.databank.transactie({ ...wie, rol: wie.compartiment }, null, (db) =>
    Promise.all(werk.filter((w) => w.petten.includes(wie.petsoort)).map((w) => w.haal({ ...s, db }))),
  );
  return regels.flat();
};

describe('T4 de tafel', () => {
  test('T4 weigert een dag die voorbij is, een controle van elders, twee keer dezelfde organisatie en een jurist als leider', async () => {
    expect(await veld(maak('2026-03-01T09:00:00Z'))).toBe('begin');
    const anders = { gemeente: 'GM9001', soort: 'dagelijks' as const, begin: BEGIN, verzamelpunt: 'Stadhuis' };
    const invoer = {
      ...anders,
      afspraken: 'Samen uit, samen thuis.',
      controleIds: ['01900000-0000-7000-8000-00000000dead'],
    };
    expect(await veld(huis.doe(openBriefing, invoer, cor))).toBe('controleIds');
    const { id } = await maak();
    await aanTafel(id, politie.id, 'politie');
    expect((await huis.weigert(aanTafel(id, politie.id, 'politie'))).code).toBe('BESTAAT_AL');
    expect(await veld(punt(id, 'Kade 9', [nla.id]))).toBe('organisaties');
    expect(await regel(huis.doe(stelBriefingVast, { id }, jet))).toBe('T4-voorbereiden');
    expect((await huis.weigert(lees(id, otto))).code).toBe('NIET_GEVONDEN');
  });

  test('T4 een concept leest geen partner; daarna leest wie aan tafel zit, en niemand anders', async () => {
    const { id } = await maak();
    await aanTafel(id, politie.id, 'politie');
    expect((await huis.weigert(lees(id, rik))).code).toBe('NIET_GEVONDEN');
    expect(await regel(huis.doe(bevestigGelezen, { id }, cor))).toBe('T4-eerst-vaststellen');
    await huis.doe(stelBriefingVast, { id }, cor);
    expect((await lees(id, rik)).stand).toBe('vastgesteld');
    for (const buiten of [hugo, zoe, nina]) expect((await huis.weigert(lees(id, buiten))).code).toBe('NIET_GEVONDEN');
    expect(await regel(huis.doe(stelBriefingVast, { id }, cor))).toBe('T4-al-vastgesteld');
  });

  test('T4 een plek waar een organisatie niet heen gaat, leest zij niet; ook niet langs het programma heen', async () => {
    const { id } = await vast();
    expect((await lees(id, rik)).punten.map((p) => p.plek)).toEqual(['Havenweg 1, Veenrijk', 'Kade 7, Veenrijk']);
    expect((await lees(id, zoe)).punten.map((p) => p.plek)).toEqual(['Havenweg 1, Veenrijk']);
    expect(
      JSON.stringify(await huis.ruw(zoe, `select plek from briefingpunten where briefing_id = '${id}'`)),
    ).not.toContain('Kade 7');
  });
});

describe('T4 het eigen deel', () => {
  test.each([
    ['toezicht', cor, [rik, zoe]],
    ['politie', rik, [cor, tess, jet, zoe]],
    ['zorg', zoe, [cor, tess, jet, rik]],
  ] as const)('T4 R1 het deel van %s leest niemand anders, door geen van beide hekken', async (naam, van, anderen) => {
    const { id } = await vast();
    const tekst = `${KANARIE}-${naam}`;
    await huis.doe(schrijfDeel, { id, soort: 'briefing', tekst }, van);
    expect(JSON.stringify(await lees(id, van))).toContain(tekst);
    for (const wie of anderen) {
      const b = await lees(id, wie);
      expect(JSON.stringify(b)).not.toContain(KANARIE);
      const lezer = { naam: wie.naam, organisatieNaam: wie.organisatieNaam };
      const papier = documentVanBriefing(b, { op: huis.klok.nu(), petsoort: wie.petsoort, lezer });
      expect(JSON.stringify(papier)).not.toContain(KANARIE);
      expect(await huis.ruw(wie, `select id from briefingdelen where briefing_id = '${id}'`)).toEqual([]);
    }
    expect(await huis.ruw(hugo, 'select versleuteld from briefingdelen')).toEqual([]);
    const { rows } = await huis.eigenaar.query(
      `select to_jsonb(v)::text as t from verwerkingen v where to_jsonb(v)::text like '%${KANARIE}%'`,
    );
    expect(rows).toEqual([]);
  });

  test('B12.2 R1 het eigen deel ligt versleuteld: geen woord in de databank, geen sleutel voor een ander of de beheerder', async () => {
    const { id } = await vast();
    await huis.doe(schrijfDeel, { id, soort: 'briefing', tekst: `${KANARIE}-dicht` }, rik);
    const { rows } = await huis.eigenaar.query<{ id: string; woord: boolean }>(
      'select id, position($2::bytea in versleuteld) > 0 as woord from briefingdelen where briefing_id = $1',
      [id, Buffer.from(KANARIE)],
    );
    expect(rows).toMatchObject([{ woord: false }]);
    const sleutel = `select id from sleutels where soort = 'briefingdeel' and id = '${rows[0]!.id}'`;
    expect(await huis.ruw(rik, sleutel)).toHaveLength(1);
    for (const wie of [cor, tess, jet, zoe, nina, hugo, otto, MENSEN.ben])
      expect(await huis.ruw(wie, sleutel)).toEqual([]);
    expect(await huis.ruw(MENSEN.ben, 'select * from briefingdelen')).toBe('42501');
    // Destroying the key is the erasure: what is left says only that something was there.
    await huis.databank.transactie(SYSTEEM, null, (db) =>
      vernietigSleutels(db, 'briefingdeel', [rows[0]!.id], huis.klok.nu()),
    );
    expect((await lees(id, rik)).delen).toMatchObject([{ tekst: 'De inhoud is vernietigd.' }]);
  });

  test('T4 R1 de databank laat niemand namens een ander schrijven of aan een tafel waar hij niet zit', async () => {
    const { id } = await vast();
    const rij = (org: string, door: string) =>
      `insert into briefingdelen (gemeente, id, briefing_id, organisatie_id, soort, versleuteld, op, door) values ('GM9001', gen_random_uuid(), '${id}', '${org}', 'briefing', 'x', now(), '${door}')`;
    expect(await huis.ruw(rik, rij(zorg.id, rik.medewerkerId))).toBe('42501');
    expect(await huis.ruw(hugo, rij(hugo.organisatieId, hugo.medewerkerId))).toBe('42501');
    expect(await huis.ruw(cor, rij(politie.id, cor.medewerkerId))).toBe('42501');
  });

  test('T4 V2 wat de politie leest of schrijft, staat niet in het log van de gemeente', async () => {
    const { id } = await vast();
    await lees(id, rik);
    await huis.doe(schrijfDeel, { id, soort: 'verslag', tekst: 'Eigen verslag.' }, rik);
    const { rows } = await huis.eigenaar.query(
      `select distinct gemeente from verwerkingen where compartiment = 'politie' and onderwerp_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ gemeente: null }]);
  });
});

describe('C4 B12.1 wat toezicht in een punt schrijft', () => {
  test('C4 het woord van de politie typt niemand: het komt van de afstemming van een controle, en anders is niet gevraagd', async () => {
    const { id } = await maak();
    const fout = await huis.weigert(punt(id, 'Havenweg 1, Veenrijk', [], { politiewoord: 'vrij' }));
    expect([fout.code, fout.message]).toEqual(['INVOER_ONGELDIG', expect.stringContaining('Onbekend veld')]);
    await punt(id, 'Havenweg 1, Veenrijk');
    expect((await lees(id, cor)).punten).toMatchObject([{ politiewoord: 'niet_gevraagd' }]);
  });

  test('B12.1 een naam of nummer bij de plek wordt geweigerd', async () => {
    const { id } = await maak();
    const fout = await huis.weigert(punt(id, 'Bij Maria Ionescu, 06-39578214'));
    expect([fout.code, fout.velden[0]?.veld]).toEqual(['BEVINDINGEN', 'plek']);
  });
});

describe('T4 lezen en wijzigen', () => {
  test('T4 wie las, leest opnieuw als er iets wijzigt; een vervallen punt wijzigt niet meer', async () => {
    const { id } = await vast();
    huis.klok.zet('2026-03-02T08:00:00Z');
    expect((await werkVan(rik)).map((r) => r.taak)).toContain('Briefing lezen');
    await huis.doe(bevestigGelezen, { id }, rik);
    await huis.doe(bevestigGelezen, { id }, rik);
    const eerst = await lees(id, cor);
    expect(eerst.deelnemers.find((d) => d.organisatieId === politie.id)?.gelezen).toBe(1);
    const p = eerst.punten[0]!;
    const wijziging = {
      id,
      puntId: p.id,
      van: p.van,
      plek: p.plek,
      taak: 'Alleen aanbellen en een afspraak maken.',
      risico: 'geen_bekend' as const,
      talen: [],
      tolk: 'niet_nodig' as const,
      zorgMee: false,
    };
    expect(await veld(huis.doe(wijzigPunt, { ...wijziging, tot: p.van }, cor))).toBe('tot');
    await huis.doe(wijzigPunt, wijziging, cor);
    const daarna = await lees(id, rik);
    expect(daarna.gelezenVersie).toBeLessThan(daarna.versie);
    expect(daarna.punten[0]).toMatchObject({ taak: 'Alleen aanbellen en een afspraak maken.', controleNummer: null });
    await huis.doe(schrapPunt, { id, puntId: p.id }, cor);
    expect((await huis.weigert(huis.doe(wijzigPunt, wijziging, cor))).code).toBe('STAND_PAST_NIET');
    huis.klok.zet('2026-03-02T10:00:00Z');
  });
});

describe('R4 de tijdlijn en de terugblik', () => {
  test('R4 elke organisatie zet neutrale feiten op één tijdlijn, niet in de toekomst en niet over een plek die zij niet ziet', async () => {
    const { id } = await vast();
    const geheim = (await lees(id, cor)).punten.find((p) => p.plek.startsWith('Kade'))!.id;
    const feit = (wie: Wie, anders: object = {}) =>
      huis.doe(legFeitVast, { id, feit: 'ter_plaatse' as const, gebeurdOp: '2026-03-02T09:45:00Z', ...anders }, wie);
    expect(await veld(feit(rik, { gebeurdOp: '2026-03-02T11:00:00Z' }))).toBe('gebeurdOp');
    expect(await veld(feit(zoe, { puntId: geheim }))).toBe('puntId');
    await feit(rik, { puntId: geheim });
    await feit(zoe, { feit: 'zorg', gebeurdOp: '2026-03-02T09:50:00Z' });
    expect((await lees(id, zoe)).feiten).toMatchObject([
      { feit: 'ter_plaatse', plek: null, organisatieNaam: politie.naam },
      { feit: 'zorg', organisatieNaam: zorg.naam },
    ]);
    expect((await lees(id, cor)).feiten[0]?.plek).toContain('Kade 7');
  });

  test('B11.1 debriefing met tellingen, een actie met eigenaar en dag, en een melding die eruit volgde', async () => {
    const straks = await maak('2026-03-02T15:00:00Z');
    await huis.doe(stelBriefingVast, { id: straks.id }, cor);
    const terug = (id: string) =>
      huis.doe(
        legDebriefingVast,
        {
          id,
          goed: 'Rollen waren duidelijk.',
          beter: 'Eerder vertrekken.',
          plekken: 2,
          gesprekken: 3,
          hulpAangeboden: 2,
          overtredingen: 1,
        },
        cor,
      );
    expect((await huis.weigert(terug(straks.id))).code).toBe('STAND_PAST_NIET');
    const { id } = await vast();
    await terug(id);
    expect(await regel(terug(id))).toBe('T4-al-gedebrieft');
    const actie = (eigenaarId: string, voor = '2026-03-03') =>
      huis.doe(voegActieToe, { id, actie: 'Terugbellen over de opvang.', eigenaarId, wie: 'Dienstdoende', voor }, cor);
    expect(await veld(actie(nla.id))).toBe('eigenaarId');
    expect(await veld(actie(zorg.id, '2026-03-01'))).toBe('voor');
    await actie(zorg.id);
    const open = (await lees(id, zoe)).acties[0]!;
    expect((await werkVan(zoe)).some((r) => r.pad.endsWith(open.id) && r.voor === '2026-03-03')).toBe(true);
    expect(await regel(huis.doe(rondBriefingactieAf, { id: open.id, uitkomst: 'Gedaan.' }, rik))).toBe(
      'T4-eigen-actie',
    );
    await huis.doe(rondBriefingactieAf, { id: open.id, uitkomst: 'Gebeld, plek gevonden.' }, zoe);
    expect((await huis.weigert(huis.doe(rondBriefingactieAf, { id: open.id, uitkomst: 'Nog eens.' }, zoe))).code).toBe(
      'STAND_PAST_NIET',
    );
    const melding = await meld();
    await huis.doe(koppelVervolg, { id, meldingId: melding.id }, cor);
    expect((await lees(id, cor)).vervolg).toMatchObject([{ soort: 'melding', pad: `/meldingen/${melding.id}` }]);
    expect((await lees(id, rik)).vervolg).toEqual([]);
    const bord = await huis.vraag(toonDagbord, { dag: '2026-03-03' }, tess);
    expect(bord.vorige.map((b) => b.id)).toContain(id);
  });

  test('T4 een vervallen briefing staat stil, en na een jaar gaat een briefing weg met alles wat eraan hangt', async () => {
    const { id, nummer } = await vast();
    await huis.doe(laatBriefingVervallen, { id, reden: 'Te weinig mensen.' }, cor);
    expect(await regel(punt(id, 'Kade 3'))).toBe('T4-vervallen');
    await huis.databank.transactie(SYSTEEM, null, (db) =>
      ruimBriefingsOp(db, new Date('2027-04-01T00:00:00Z'), huis.klok.nu()),
    );
    expect((await huis.vraag(toonBriefings, { zoek: nummer }, cor)).items).toEqual([]);
    const { rows } = await huis.eigenaar.query('select count(*)::int as n from briefingdelen');
    expect(rows).toEqual([{ n: 0 }]);
    const sleutels = `select count(*)::int as n from sleutels where soort = 'briefingdeel' and verpakt is not null`;
    expect((await huis.eigenaar.query(sleutels)).rows).toEqual([{ n: 0 }]);
  });
});

test('T4 de bladzijden voor wie leidt en voor wie aan tafel zit', async () => {
  const { id, nummer } = await vast();
  const zie = (adres: string, wie: Wie) => openBladzijde(huis, kamer.paginas, adres, wie).then((b) => b.html);
  expect(await zie('/dagbord', tess)).toContain(nummer);
  expect(await zie('/briefings', rik)).toContain(nummer);
  expect(await zie('/briefings/nieuw?dag=2026-03-03', cor)).toContain('name="verzamelpunt"');
  const leider = await zie(`/briefings/${id}`, cor);
  expect(leider).toContain('Kade 7');
  const puntId = (await lees(id, cor)).punten[0]!.id;
  for (const deel of [
    'punt',
    'deelnemer',
    'eigen-deel',
    'feit',
    'debriefing',
    'actie',
    'vervolg',
    'vervallen',
    `punten/${puntId}`,
  ])
    expect(await zie(`/briefings/${id}/${deel}`, cor), deel).toContain('<form');
  const zorgzicht = await zie(`/briefings/${id}`, zoe);
  expect(zorgzicht).toContain(`Alleen ${zorg.naam}`);
  expect(zorgzicht).not.toContain('Wat eruit volgde');
  for (const deel of ['eigen-deel', 'feit']) expect(await zie(`/briefings/${id}/${deel}`, zoe)).toContain('<form');
});
