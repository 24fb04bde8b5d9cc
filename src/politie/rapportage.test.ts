import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toonPartnervoorwaarden } from '../intake/index.ts';
import { bezorgDirect } from '../kern/bezorgen.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { koppelTerug, meldingbestanden, toonMelding } from '../meldingen/index.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { registreerZaak } from './handelingen.ts';
import { luisteraars } from './luisteraars.ts';
import {
  beantwoordRapportage,
  toonRapportage,
  toonRapportages,
  toonVerstuurd,
  verstuurRapportage,
} from './rapportage.ts';

const { rik, hugo, jet, otto, cor } = MENSEN;
let huis: Proefhuis;
let id: string;
beforeAll(async () => {
  huis = await maakProefhuis();
  ({ id } = await huis.doe(
    registreerZaak,
    {
      gemeente: 'GM9001',
      kanaal: 'eigen',
      feiten: 'Iemand wordt gebracht en gehaald.',
      zekerheid: 'gehoord',
      indicatoren: ['B3'],
      terugkoppelen: false,
    },
    rik,
  ));
});
afterAll(() => huis.sluit());

const rapport = () => ({
  id,
  versie: 1,
  grond: 'wpg_16' as const,
  grondToelichting: 'De burgemeester gaat over de openbare orde hier.',
  gebruik: 'burgemeester' as const,
  bewaarTot: '2027-03-01',
  inrichting: 'Sauna Kadezicht',
  plek: 'Kanaalstraat 4',
  feiten: [{ op: '2026-02-20', feit: 'Het pand is open buiten de tijden van de vergunning.' }],
  misstand: 'Voorschrift over openingstijden.',
  advies: 'Controleer de openingstijden.',
});

describe('R2 P5 een bestuurlijke rapportage van de politie', () => {
  test.each([
    ['feiten.0.feit', { feiten: [{ op: '2026-02-20', feit: 'Zij is bereikbaar op 06-12345678.' }] }],
    ['inrichting', { inrichting: 'Maria Ionescu' }],
    // The name of the inrichting is no leave to name its bearer in the facts.
    [
      'feiten.0.feit',
      { inrichting: 'Maria Ionescu', feiten: [{ op: '2026-02-20', feit: 'Zij heet Maria Ionescu en werkt hier.' }] },
    ],
    ['plek', { plek: 'Kanaalstraat 4, bel 06-12345678' }],
    ['grondToelichting', { grondToelichting: 'Burgerservicenummer 111222333, zij is Roemeense.' }],
    ['misstand', { misstand: 'Zij heet Maria Ionescu en werkt hier elke avond.' }],
    ['advies', { advies: 'Bel haar op 06-12345678 voor een gesprek.' }],
  ])('P5 V1 B12.1 wat op een persoon lijkt gaat niet mee, in geen enkel veld: %s', async (veld, met) => {
    const fout = await huis.weigert(huis.doe(verstuurRapportage, { ...rapport(), ...met }, rik));
    expect([fout.code, fout.velden.map((v) => v.veld)]).toEqual(['BEVINDINGEN', expect.arrayContaining([veld])]);
    expect((await huis.vraag(toonRapportages, {}, jet)).items).toEqual([]);
  });

  test('R2 P5 P7 de gemeente leest feiten en voorwaarden en niets van de zaak, antwoordt, en de politie leest dat', async () => {
    await huis.doe(verstuurRapportage, rapport(), rik);
    const [regel] = (await huis.vraag(toonRapportages, {}, jet)).items;
    const r = await huis.vraag(toonRapportage, { id: regel!.id }, jet);
    expect(r).toMatchObject({ nummer: 'PR-000001', echt: true, inhoud: { inrichting: 'Sauna Kadezicht' } });
    expect(JSON.stringify(r)).not.toMatch(/PZ-|zwak|gebracht en gehaald/);
    expect(
      (await huis.weigert(huis.vraag(toonRapportage, { id: regel!.id }, otto))).weigering?.regel ?? 'NIET_GEVONDEN',
    ).toMatch(/NIET_GEVONDEN|R2-/);
    expect(
      (await huis.weigert(huis.doe(beantwoordRapportage, { id: regel!.id, soort: 'niet_opgepakt' }, jet))).velden[0]
        ?.veld,
    ).toBe('tekst');
    await huis.doe(beantwoordRapportage, { id: regel!.id, soort: 'opgepakt', tekst: 'Wij plannen een controle.' }, jet);
    expect((await huis.vraag(toonVerstuurd, {}, rik)).items).toMatchObject([
      { antwoord: 'opgepakt', antwoordTekst: 'Wij plannen een controle.' },
    ]);
    expect((await huis.vraag(toonVerstuurd, {}, hugo)).items).toEqual([]);
  });

  test('R1 Wpg 16 draagt geen toezicht, 19 en 20 niet zonder bevoegd gezag, en wat voor de burgemeester is wordt geen melding', async () => {
    const veld = async (anders: object) =>
      (await huis.weigert(huis.doe(verstuurRapportage, { ...rapport(), versie: 2, ...anders }, rik))).velden[0];
    expect((await veld({ gebruik: 'toezicht' }))?.tekst).toContain('Wpg 16 draagt alleen');
    expect((await veld({ grond: 'wpg_19' }))?.veld).toBe('afgestemdMet');
    // The first rapportage was for a besluit of the burgemeester: she and her jurist read it, and no toezichthouder a melding.
    await bezorgDirect({ ...huis, maakId: maakIdmaker(huis.klok) }, luisteraars);
    expect((await huis.eigenaar.query('select 1 from partnerberichten')).rowCount).toBe(0);
    const [regel] = (await huis.vraag(toonRapportages, {}, jet)).items;
    expect((await huis.vraag(toonRapportage, { id: regel!.id }, jet)).melding).toBeNull();
  });

  test('R1 met eigen SQL leest toezicht ook de zaak achter de rapportage niet', async () => {
    const { rows } = await huis.eigenaar.query(
      `select has_column_privilege('samenzicht_toezicht', 'politierapportages', 'zaak_id', 'select') as mag`,
    );
    expect(rows).toEqual([{ mag: false }]);
  });
});

describe('R2 C11 wat de politie stuurt, staat er vanzelf', () => {
  const hoor = () => bezorgDirect({ ...huis, maakId: maakIdmaker(huis.klok) }, luisteraars);

  test('R2 C11 de rapportage landt één keer als melding met grond, voorwaarden en de PDF; het antwoord aan de melder gaat terug', async () => {
    const toezicht = { gebruik: 'toezicht' as const, grond: 'wpg_19' as const, afgestemdMet: 'Officier van justitie' };
    await huis.doe(verstuurRapportage, { ...rapport(), versie: 2, ...toezicht }, rik);
    await hoor();
    await huis.eigenaar.query(`update gebeurtenissen set bezorgd_op = null`);
    await hoor();
    const r = (await huis.vraag(toonRapportages, {}, jet)).items[0]!;
    const { melding } = await huis.vraag(toonRapportage, { id: r.id }, jet);
    const { rows } = await huis.eigenaar.query(`select count(*)::int as n from partnerberichten where kenmerk = $1`, [
      r.nummer,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
    const id = melding!.id;
    expect(await huis.vraag(toonMelding, { id }, cor)).toMatchObject({ bron: 'politie', wijze: 'overdracht' });
    expect((await huis.vraag(toonPartnervoorwaarden, { id }, cor)).items).toMatchObject([
      { kenmerk: r.nummer, grondslag: 'wpg_19', verderGebruik: 'vrij_binnen_toezicht', gebruikenTot: '2027-03-01' },
    ]);
    expect((await huis.vraag(meldingbestanden.tonen, { id }, cor)).items).toMatchObject([
      { omschrijving: `Bestuurlijke rapportage ${r.nummer}`, soort: 'pdf' },
    ]);
    expect(JSON.stringify(await huis.vraag(toonMelding, { id }, cor))).not.toMatch(/PZ-|gebracht en gehaald/);
    await huis.doe(koppelTerug, { id, soort: 'opgepakt', wijze: 'overleg', tekst: 'Wij plannen een controle.' }, cor);
    await hoor();
    const verstuurd = (await huis.vraag(toonVerstuurd, {}, rik)).items.find((v) => v.id === r.id);
    expect(verstuurd).toMatchObject({ antwoord: 'opgepakt', antwoordTekst: 'Wij plannen een controle.' });
  });
});
