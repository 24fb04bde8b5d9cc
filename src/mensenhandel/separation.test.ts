import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { koppelTerug, registreerMelding, toonMelding, toonMeldingen } from '../meldingen/index.ts';
import { legSignaalVast, toonSignaal } from '../signalen/index.ts';
import { draagOver, toonDossier, toonDossiers, toonOverdrachten } from './index.ts';

const { tess, cor, jet, bea, ben, pia, rik, zoe, aafje, aukje, otto, max } = MENSEN;
let huis: Proefhuis;
let meldingId: string;
let kenmerk: string;
let dossierId: string;

// Words that must be found nowhere but in the opened dossier.
const GEHEIM = ['Anemoontje', 'zwartelak', 'paspoortlade'];

const overdracht = {
  gemeente: 'GM9001',
  urgentie: 'spoed' as const,
  feiten:
    'Zij noemt zich Anemoontje. Haar paspoort ligt in een paspoortlade van een ander; ze mag niet alleen naar buiten.',
  zekerheid: 'gehoord' as const,
  indicatoren: ['B1', 'B4'],
};

beforeAll(async () => {
  huis = await maakProefhuis();
  ({ id: meldingId } = await huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-02T09:30:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      anoniem: false,
      contact: '06-98765432, vraag naar zwartelak',
      tekst: 'De vrouw die zich Anemoontje noemt huilt elke avond bij de zwartelak deur.',
      urgentie: 'gewoon',
      terugkoppelingGewenst: true,
    },
    tess,
  ));
  ({ kenmerk } = await huis.doe(draagOver, { ...overdracht, meldingId }, tess, 'sleutel-van-de-overdracht'));
  dossierId = (await huis.eigenaar.query('select id from dossiers where nummer = $1', [kenmerk])).rows[0].id;
});
afterAll(() => huis.sluit());

describe('B12.2 na de overdracht leest niemand mee', () => {
  test.each([
    ['toezichthouder die het maakte', tess],
    ['coördinator', cor],
    ['jurist', jet],
    ['burgemeester', bea],
    ['beheerder', ben],
    ['privacyfunctionaris', pia],
    ['politie', rik],
    ['zorg', zoe],
  ])('B12.2 %s opent het dossier niet en leest waarom', async (_, wie) => {
    for (const vraagt of [
      () => huis.vraag(toonDossier, { id: dossierId }, wie),
      () => huis.vraag(toonDossiers, {}, wie),
    ]) {
      const fout = await huis.weigert(vraagt());
      expect(fout.weigering?.regel).toBe('R1-compartimenten');
      expect(fout.message).not.toContain(kenmerk);
    }
  });

  test('B12.2 de aandachtsfunctionaris van een andere gemeente vindt het dossier niet', async () => {
    expect((await huis.weigert(huis.vraag(toonDossier, { id: dossierId }, aukje))).code).toBe('NIET_GEVONDEN');
    expect((await huis.vraag(toonDossiers, { zoek: kenmerk }, aukje)).items).toEqual([]);
  });

  test.each([
    ['toezicht', tess],
    ['beheer', ben],
    ['beheer (privacy)', pia],
    ['politie', rik],
    ['zorg', zoe],
  ])('R1 ook met eigen SQL leest de rol %s geen dossier', async (_, wie) => {
    for (const tabel of ['dossiers', 'dossierstukken'])
      expect(await huis.ruw(wie, `select * from ${tabel}`)).toBe('42501');
  });

  test('R1 toezicht haalt ook met een omweg niets terug', async () => {
    expect(await huis.ruw(tess, 'select nummer from dossiers')).toBe('42501');
    expect(await huis.ruw(tess, `update dossiers set status = 'gesloten' returning *`)).toBe('42501');
    expect(await huis.ruw(tess, 'delete from dossierstukken')).toBe('42501');
    expect(
      await huis.ruw(
        tess,
        `insert into dossiers (gemeente, id, nummer, urgentie, status, ontvangen_op, beoordelen_voor) values ('GM9001', gen_random_uuid(), 'MH-2222-2222', 'gewoon', 'ontvangen', now(), now()) returning id`,
      ),
    ).toBe('42501');
    // Not for another gemeente, and not past the state of a fresh hand-over.
    expect(
      await huis.ruw(
        otto,
        `insert into dossiers (gemeente, id, nummer, urgentie, status, ontvangen_op, beoordelen_voor) values ('GM9001', gen_random_uuid(), 'MH-3333-3333', 'gewoon', 'ontvangen', now(), now())`,
      ),
    ).toBe('42501');
    expect(
      await huis.ruw(
        tess,
        `insert into dossierstukken (gemeente, id, dossier_id, soort, versleuteld, op, door, petsoort) values ('GM9001', gen_random_uuid(), '${dossierId}', 'duiding', '', now(), gen_random_uuid(), 'x')`,
      ),
    ).toBe('42501');
  });

  test('R1 een andere gemeente ziet met eigen SQL geen rij', async () => {
    expect(await huis.ruw(aukje, 'select * from dossiers')).toEqual([]);
    expect(await huis.ruw(aukje, 'select * from dossierstukken')).toEqual([]);
  });
});

describe('B12.2 bij toezicht blijft geen woord achter', () => {
  test('B12.2 het antwoord is alleen een kenmerk, ook bij tweemaal sturen', async () => {
    const nogmaals = await huis.doe(draagOver, { ...overdracht, meldingId }, tess, 'sleutel-van-de-overdracht');
    expect(nogmaals).toEqual({ kenmerk });
    expect(kenmerk).toMatch(/^MH-[2-9A-Y]{4}-[2-9A-Y]{4}$/);
  });

  test('B12.2 de melding heeft haar woorden en de melder zijn contactgegevens afgestaan', async () => {
    const melding = await huis.vraag(toonMelding, { id: meldingId }, cor);
    expect(melding).toMatchObject({ tekst: null, status: 'overgedragen' });
    expect(
      (await huis.eigenaar.query('select * from meldercontacten where melding_id = $1', [meldingId])).rows,
    ).toEqual([]);
    expect(
      (
        await huis.weigert(
          huis.doe(
            koppelTerug,
            { id: meldingId, soort: 'opgepakt', wijze: 'telefoon', tekst: 'Het is opgepakt.' },
            cor,
          ),
        )
      ).weigering?.regel,
    ).toBe('B12.2-overgedragen-is-dicht');
  });

  test('B12.8 geen tabel, log, gebeurtenis of sleutel bevat een woord van de inhoud', async () => {
    const { rows } = await huis.eigenaar.query(
      `select schemaname || '.' || tablename as naam from pg_tables where schemaname in ('public', 'kern')`,
    );
    for (const { naam } of rows as Array<{ naam: string }>) {
      const alles = JSON.stringify((await huis.eigenaar.query(`select t::text as rij from ${naam} t`)).rows);
      for (const woord of GEHEIM) {
        expect(alles.includes(woord), `${woord} in ${naam}`).toBe(false);
        expect(alles.includes(Buffer.from(woord).toString('hex')), `${woord} als bytes in ${naam}`).toBe(false);
      }
    }
  });

  test('B12.8 het log van de overdracht noemt de gemeente en niet het dossier', async () => {
    const { rows } = await huis.eigenaar.query(
      `select v::text as rij, onderwerp_id from verwerkingen v where naam = 'mensenhandel.overdragen'`,
    );
    expect(rows.every((r) => r.onderwerp_id === 'GM9001' && !r.rij.includes(dossierId))).toBe(true);
  });

  test('B12.2 V1 een ernstig signaal uit de melding verliest zijn woorden bij toezicht, en gaat mee het dossier in', async () => {
    const feit = 'Verteld is dat iemand het zolderkamertje niet uit mag.';
    const gewoon = 'De nooddeur van het pand stond op slot.';
    const { id } = await huis.doe(
      registreerMelding,
      {
        gemeente: 'GM9001',
        ontvangenOp: '2026-03-02T09:40:00Z',
        bron: 'buurt',
        wijze: 'telefoon',
        anoniem: true,
        tekst: 'Wij horen iemand roepen en de nooddeur gaat niet open.',
        urgentie: 'gewoon',
        terugkoppelingGewenst: false,
      },
      tess,
    );
    const signaal = { id, zekerheid: 'gehoord', datum: '2026-02-28', kvk: '12345678' } as const;
    const ernstig = await huis.doe(legSignaalVast, { ...signaal, feit, onderwerp: 'mensenhandel' }, tess);
    const ander = await huis.doe(legSignaalVast, { ...signaal, feit: gewoon, onderwerp: 'veiligheid' }, tess);
    await huis.doe(draagOver, { ...overdracht, meldingId: id }, max);
    expect((await huis.vraag(toonSignaal, { id: ernstig.id }, cor)).feit).toBe(
      'Overgedragen aan het dossier mensenhandel.',
    );
    expect((await huis.vraag(toonSignaal, { id: ander.id }, cor)).feit).toBe(gewoon);
    const { rows } = await huis.eigenaar.query(
      `select count(*)::int as n from signalen where feit like '%zolderkamertje%'`,
    );
    expect(rows[0].n).toBe(0);
  });

  test('B12.2 ook met eigen SQL verandert toezicht de woorden van een signaal niet in andere', async () => {
    expect(await huis.ruw(tess, `update signalen set feit = 'iets anders' where onderwerp = 'mensenhandel'`)).toBe(
      '42501',
    );
    expect(await huis.ruw(tess, `update signalen set datum = '2020-01-01'`)).toBe('42501');
    const gewoon = await huis.ruw(tess, `update signalen set feit = feit where onderwerp = 'veiligheid' returning id`);
    expect(gewoon).toEqual([]);
  });

  test('B12.2 zoeken bij toezicht vindt niets meer, ook niet op het kenmerk', async () => {
    for (const zoek of [...GEHEIM, kenmerk]) {
      expect((await huis.vraag(toonMeldingen, { zoek }, cor)).items).toEqual([]);
      expect(await huis.ruw(cor, `select * from kern.zoek('${zoek}', null, 50)`)).toEqual([]);
    }
  });

  test('P7 wie overdroeg ziet kenmerk, moment en ontvangst, en een collega ziet het niet', async () => {
    expect((await huis.vraag(toonOverdrachten, {}, tess)).items).toEqual([
      {
        id: expect.any(String),
        gemeente: 'GM9001',
        kenmerk,
        overgedragenOp: '2026-03-02T10:00:00.000Z',
        bevestigdOp: null,
      },
    ]);
    expect((await huis.vraag(toonOverdrachten, {}, cor)).items).toEqual([]);
  });
});

describe('B12.2 de eigen aandachtsfunctionaris leest alles', () => {
  test('B12.2 feiten, indicatoren met lijst en versie, de woorden van de melding en de melder', async () => {
    const d = await huis.vraag(toonDossier, { id: dossierId }, aafje);
    expect(d).toMatchObject({
      nummer: kenmerk,
      status: 'ontvangen',
      overgedragenDoor: 'Tess de Vries',
      beoordelenVoor: '2026-03-03T10:00:00.000Z',
    });
    expect(d.stukken.map((s) => s.titel)).toEqual([
      'Feiten van toezicht',
      'Herkende indicatoren',
      expect.stringMatching(/^Melding M-/),
      'Hoe de melder te bereiken is',
    ]);
    expect(d.stukken[0]!.tekst).toBe(overdracht.feiten);
    expect(d.stukken[1]!.indicatoren).toMatchObject([{ code: 'B1', versie: '2026-1' }, { code: 'B4' }]);
    expect(d.stukken[2]).toMatchObject({ zacht: true, tekst: expect.stringContaining('Anemoontje') });
    expect(d.stukken[3]).toMatchObject({ blijftHier: true, tekst: expect.stringContaining('06-98765432') });
  });

  test('B12.2 zoeken gaat op het kenmerk, ook slordig getypt, en nooit op woorden', async () => {
    expect(
      (await huis.vraag(toonDossiers, { zoek: kenmerk.toLowerCase().replaceAll('-', ' ') }, aafje)).items,
    ).toMatchObject([{ id: dossierId }]);
    expect((await huis.vraag(toonDossiers, { zoek: 'Anemoontje' }, aafje)).items).toEqual([]);
  });
});

describe('overdragen', () => {
  test('V1 zonder indicator wordt niemand in een dossier opgenomen', async () => {
    const fout = await huis.weigert(huis.doe(draagOver, { ...overdracht, indicatoren: [] }, tess));
    expect(fout.weigering).toMatchObject({
      regel: 'V1-sekswerk-is-geen-mensenhandel',
      uitleg: expect.stringContaining('Sekswerk is geen mensenhandel'),
    });
  });

  test('C13 bij direct gevaar eerst bellen, met de nummers in de zin', async () => {
    for (const gebeld of [undefined, 'nee' as const]) {
      const fout = await huis.weigert(huis.doe(draagOver, { ...overdracht, urgentie: 'direct', gebeld }, tess));
      expect(fout.weigering?.regel).toBe('C13-eerst-bellen');
      expect(fout.message).toMatch(/112.*0900-8844/);
    }
    expect(
      (await huis.doe(draagOver, { ...overdracht, urgentie: 'direct', gebeld: 'geen_gehoor' }, tess)).kenmerk,
    ).toMatch(/^MH-/);
  });

  test('B12.2 dezelfde melding gaat niet tweemaal over', async () => {
    expect((await huis.weigert(huis.doe(draagOver, { ...overdracht, meldingId }, cor))).code).toBe('STAND_PAST_NIET');
  });

  test('R1 een burgemeester, de politie en een andere gemeente dragen hier niets over', async () => {
    expect((await huis.weigert(huis.doe(draagOver, overdracht, bea))).weigering?.regel).toBe('B12.2-overdragen');
    expect((await huis.weigert(huis.doe(draagOver, overdracht, rik))).weigering?.regel).toBe('R1-compartimenten');
    expect((await huis.weigert(huis.doe(draagOver, overdracht, otto))).weigering?.regel).toBe('B2-eigen-gemeente');
  });
});
