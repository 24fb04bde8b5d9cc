import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiBesluit, zaaiControle, zaaiPlek, type Proefplek } from '../kern/proef/zaak.ts';
import { registreerFacilitator, voegRolVanFacilitatorToe } from '../inrichtingen/index.ts';
import { legMaatregelOp, trekMaatregelIn } from './handelingen.ts';
import type { NieuweMaatregel } from './schema.ts';
import { stelNalevingVast } from './stel-naleving-vast.ts';
import { bereidMaatregelVoor, toonMaatregel, toonMaatregelen } from './vragen.ts';
import { werk } from './werk.ts';

const { tess, cor, jet, bea, otto } = MENSEN;
let huis: Proefhuis;
let plek: Proefplek;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
beforeEach(async () => {
  huis.klok.zet('2026-03-02T10:00:00Z');
  plek = await zaaiPlek(huis.eigenaar);
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

const LICHTER = 'Een waarschuwing in januari had geen gevolg.';
const brief = (besluitId: string, anders: Partial<NieuweMaatregel> = {}): NieuweMaatregel => ({
  besluitId,
  overtreding: 'Op 27 februari 2026 was de nooduitgang geblokkeerd.',
  norm: 'APV 3:8 lid 1',
  omschrijving: 'Houd de nooduitgang vrij, altijd.',
  bekendgemaaktOp: '2026-03-04',
  lichterVolstaatNiet: LICHTER,
  ...anders,
});
const dwangsom = {
  hersteltermijnTot: '2026-03-20',
  dwangsomBedrag: 1000,
  dwangsomEenheid: 'per_overtreding',
  dwangsomMaximum: 5000,
} as const;
const regel = async (werkje: Promise<unknown>) => (await huis.weigert(werkje)).weigering?.regel;
const veld = async (werkje: Promise<unknown>) => (await huis.weigert(werkje)).velden[0]?.veld;
const op = (invoer: NieuweMaatregel) => huis.doe(legMaatregelOp, invoer, jet);

describe('opleggen', () => {
  test('C14 weigert een andere pet, een andere gemeente en een besluit zonder maatregel', async () => {
    const besluit = await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing');
    expect(await regel(huis.doe(legMaatregelOp, brief(besluit), tess))).toBe('C14-opleggen');
    expect((await huis.weigert(huis.doe(legMaatregelOp, brief(besluit), otto))).code).toBe('NIET_GEVONDEN');
    expect(await regel(op(brief(await zaaiBesluit(huis.eigenaar, plek, null))))).toBe('C14-eerst-besluit');
    await op(brief(besluit));
    expect((await huis.weigert(op(brief(besluit)))).code).toBe('BESTAAT_AL');
  });

  test('V6 weigert een zwaardere stap dan de vorige zonder uitleg, en vraagt bij dezelfde niets', async () => {
    const zonder = { lichterVolstaatNiet: undefined } as object;
    const eerste = await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing');
    expect(await regel(op({ ...brief(eerste), ...zonder }))).toBe('V6-zwaarder-dan-de-vorige');
    await op(brief(eerste));
    await op({ ...brief(await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing')), ...zonder });
    const last = await zaaiBesluit(huis.eigenaar, plek, 'last_onder_dwangsom');
    expect(await regel(op({ ...brief(last, dwangsom), ...zonder }))).toBe('V6-zwaarder-dan-de-vorige');
    expect((await huis.vraag(bereidMaatregelVoor, { id: last }, jet)).vorige).toBe('waarschuwing');
  });

  test('C14 Awb 5:32a 5:32b een last onder dwangsom vraagt termijn, bedrag, eenheid en maximum', async () => {
    const besluit = await zaaiBesluit(huis.eigenaar, plek, 'last_onder_dwangsom');
    const zonder = (naam: keyof typeof dwangsom) => veld(op(brief(besluit, { ...dwangsom, [naam]: undefined })));
    for (const naam of ['hersteltermijnTot', 'dwangsomBedrag', 'dwangsomEenheid', 'dwangsomMaximum'] as const)
      expect(await zonder(naam)).toBe(naam);
    expect(await veld(op(brief(besluit, { ...dwangsom, dwangsomMaximum: 500 })))).toBe('dwangsomMaximum');
    expect(await veld(op(brief(besluit, { ...dwangsom, hersteltermijnTot: '2026-03-04' })))).toBe('hersteltermijnTot');
    expect(await veld(op(brief(besluit, { ...dwangsom, eindigtOp: '2026-04-01' })))).toBe('eindigtOp');
    const { id } = await op(brief(besluit, dwangsom));
    const m = await huis.vraag(toonMaatregel, { id }, bea);
    expect(m).toMatchObject({ status: 'loopt', bezwaarTot: '2026-04-15', dwangsomMaximum: 5000 });
    expect(m.documenten.map((d) => d.standaard)).toEqual(['ua-1', 'a-3a']);
  });

  test('C14 Awb 3:4 3:41 een sluiting heeft een laatste dag, en bekendmaken kan niet voor het besluit of ver erna', async () => {
    const besluit = await zaaiBesluit(huis.eigenaar, plek, 'sluiting');
    expect(await veld(op(brief(besluit)))).toBe('eindigtOp');
    expect(await veld(op(brief(besluit, { eindigtOp: '2026-06-01', bekendgemaaktOp: '2026-03-01' })))).toBe(
      'bekendgemaaktOp',
    );
    expect(await veld(op(brief(besluit, { eindigtOp: '2026-06-01', bekendgemaaktOp: '2026-03-17' })))).toBe(
      'bekendgemaaktOp',
    );
    await op(brief(besluit, { eindigtOp: '2026-06-01' }));
  });

  test('C14 Awb 1:3 een gewone waarschuwing is geen besluit en heeft geen bezwaartermijn', async () => {
    const gewoon = await op(brief(await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing')));
    const wettelijk = await op(
      brief(await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing'), { wettelijkeWaarschuwing: true }),
    );
    expect((await huis.vraag(toonMaatregel, { id: gewoon.id }, jet)).bezwaarTot).toBeNull();
    expect((await huis.vraag(toonMaatregel, { id: wettelijk.id }, jet)).bezwaarTot).toBe('2026-04-15');
  });

  test('C14 B6.1 richt zich alleen op een facilitator met een rol bij deze inrichting', async () => {
    const besluit = await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing');
    const nieuw = { gemeente: 'GM9001', naam: 'Turfkade Exploitatie BV', soort: 'rechtspersoon' } as const;
    const { id: facilitatorId } = await huis.doe(registreerFacilitator, nieuw, jet);
    expect(await veld(op(brief(besluit, { facilitatorId })))).toBe('facilitatorId');
    await huis.doe(
      voegRolVanFacilitatorToe,
      { id: plek.inrichtingId, facilitatorId, rol: 'exploitant', van: '2026-01-01' },
      jet,
    );
    const { id } = await op(brief(besluit, { facilitatorId }));
    expect((await huis.vraag(toonMaatregel, { id }, jet)).facilitatorNaam).toBe('Turfkade Exploitatie BV');
  });

  test('C10 C14 het logboek hoort van een opgelegde maatregel', async () => {
    const { id, nummer } = await op(brief(await zaaiBesluit(huis.eigenaar, plek, 'gesprek')));
    const { rows } = await huis.eigenaar.query(
      `select gegevens from gebeurtenissen where soort = 'maatregel.opgelegd' and onderwerp_id = $1`,
      [id],
    );
    expect(rows[0].gegevens).toMatchObject({ nummer, inrichtingId: plek.inrichtingId, maatregelsoort: 'gesprek' });
  });
});

describe('naleving', () => {
  const bevinding = 'De nooduitgang was vrij en goed bereikbaar.';
  async function lopend(): Promise<string> {
    return (await op(brief(await zaaiBesluit(huis.eigenaar, plek, 'last_onder_dwangsom'), dwangsom))).id;
  }

  test('C14 weigert zonder afgeronde controle na de bekendmaking, door een jurist, en op een oude versie', async () => {
    const id = await lopend();
    const voor = await zaaiControle(huis.eigenaar, plek);
    const bezig = await zaaiControle(huis.eigenaar, plek, {
      status: 'bezig',
      maatregelId: id,
      begin: '2026-03-21T20:00:00Z',
    });
    const vast = (controleId: string) => ({ id, controleId, uitkomst: 'nageleefd' as const, bevinding, versie: 1 });
    expect(await regel(huis.doe(stelNalevingVast, vast(voor), tess))).toBe('C14-na-een-controle');
    expect(await regel(huis.doe(stelNalevingVast, vast(bezig), tess))).toBe('C14-na-een-controle');
    expect(await regel(huis.doe(stelNalevingVast, vast(bezig), jet))).not.toBeUndefined();
    const na = await zaaiControle(huis.eigenaar, plek, { maatregelId: id, begin: '2026-03-21T20:00:00Z' });
    const oud = { ...vast(na), versie: 9 };
    expect((await huis.weigert(huis.doe(stelNalevingVast, oud, tess))).code).toBe('INTUSSEN_GEWIJZIGD');
  });

  test('C14 deels geeft een nieuwe termijn, niet wijst de volgende trede aan zonder te beslissen', async () => {
    const id = await lopend();
    const controleId = await zaaiControle(huis.eigenaar, plek, { maatregelId: id, begin: '2026-03-03T23:30:00Z' });
    const deels = { id, controleId, uitkomst: 'deels', bevinding, versie: 1 } as const;
    expect(await veld(huis.doe(stelNalevingVast, deels, tess))).toBe('nieuweTermijn');
    await huis.doe(stelNalevingVast, { ...deels, nieuweTermijn: '2026-04-03' }, tess);
    expect(await huis.vraag(toonMaatregel, { id }, tess)).toMatchObject({
      status: 'loopt',
      eersteHersteltermijn: '2026-03-20',
      hersteltermijnTot: '2026-04-03',
    });
    const niet = { ...deels, uitkomst: 'niet', versie: 2 } as const;
    await huis.doe(stelNalevingVast, niet, cor);
    const m = await huis.vraag(toonMaatregel, { id }, cor);
    expect(m.status).toBe('niet_nageleefd');
    expect(m.nalevingen.map((n) => n.uitkomst)).toEqual(['deels', 'niet']);
    expect((await huis.vraag(toonMaatregelen, { inrichtingId: plek.inrichtingId }, cor)).totaal).toBe(1);
    expect(await regel(huis.doe(stelNalevingVast, { ...niet, versie: 3 }, cor))).toBe('C14-maatregel-loopt');
  });

  test('C14 intrekken gebeurt met reden en eenmaal, door de jurist', async () => {
    const id = await lopend();
    const intrekken = { id, reden: 'De inrichting is gestopt.', versie: 1 };
    expect(await regel(huis.doe(trekMaatregelIn, intrekken, tess))).toBe('C14-opleggen');
    await huis.doe(trekMaatregelIn, intrekken, jet);
    expect((await huis.vraag(toonMaatregel, { id }, bea)).intrekreden).toBe('De inrichting is gestopt.');
    expect(await regel(huis.doe(trekMaatregelIn, { ...intrekken, versie: 2 }, jet))).toBe('C14-maatregel-loopt');
  });

  test('C14 de werkvoorraad gaat van opleggen via hercontrole naar naleving, met de bezwaartermijn als wettelijke', async () => {
    const haal = async (wie: (typeof MENSEN)[keyof typeof MENSEN]) => {
      const bronnen = werk.filter((b) => (b.petten as string[]).includes(wie.petsoort));
      const rol = { ...wie, rol: wie.compartiment };
      const alles = bronnen.map((b) =>
        huis.databank.transactie(rol, null, (db) => b.haal({ db, wie, klok: huis.klok, maximum: 200 })),
      );
      return (await Promise.all(alles)).flat();
    };
    const besluit = await zaaiBesluit(huis.eigenaar, plek, 'last_onder_dwangsom');
    expect((await haal(jet)).map((r) => r.pad)).toContain(`/maatregelen/nieuw?besluit=${besluit}`);
    const { id } = await op(brief(besluit, dwangsom));
    expect((await haal(cor)).find((r) => r.pad.endsWith(id))).toMatchObject({
      taak: 'Hercontrole plannen',
      voor: '2026-03-20',
    });
    expect((await haal(jet)).find((r) => r.pad.endsWith(id))).toMatchObject({ wettelijk: true, voor: '2026-04-15' });
    await zaaiControle(huis.eigenaar, plek, { maatregelId: id, begin: '2026-03-21T20:00:00Z' });
    expect((await haal(tess)).find((r) => r.pad === `/maatregelen/${id}/naleving`)?.taak).toBe('Naleving vaststellen');
    huis.klok.zet('2026-03-21T09:00:00Z');
    const voorbij = await huis.vraag(toonMaatregelen, { termijn: 'voorbij', gemeente: 'GM9001' }, cor);
    expect(voorbij.items.map((m) => m.id)).toContain(id);
  });
});
