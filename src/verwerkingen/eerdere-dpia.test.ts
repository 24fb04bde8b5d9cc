import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { rondRaadplegingAf, toonDpia } from './dpiahandelingen.ts';
import { legEerdereDpiaVast } from './eerdere-dpia.ts';
import { toonRegister } from './vragen.ts';
import { werk } from './werk.ts';

const { pia, ben, bea } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const eerdere = {
  gemeente: 'GM9001',
  titel: 'DPIA toezicht seksbranche 2025',
  verwerkingen: ['meldingen-behandelen', 'controles'],
  samenvatting: 'Vier risico’s met maatregelen; de hele DPIA ligt in het zaaksysteem.',
  restrisico: 'laag' as const,
  strekking: 'positief' as const,
  advies: 'De maatregelen zijn passend.',
  adviesOp: '2025-10-01',
  vastgesteldDoor: 'beide' as const,
  vastgesteldOp: '2025-11-04',
  besluitKenmerk: 'Z-2025-00417',
  raadpleging: 'niet_nodig' as const,
  geldigTot: '2028-11-01',
};
const leg = (o: object = {}) => huis.doe(legEerdereDpiaVast, { ...eerdere, ...o }, pia);
const stand = async (sleutel: string) =>
  (await huis.vraag(toonRegister, { gemeente: 'GM9001' }, pia)).items.find((r) => r.sleutel === sleutel)!.dpiastand;
const taken = (wie: Wie) =>
  huis.databank.transactie({ ...wie, rol: wie.compartiment }, null, (db) =>
    werk
      .find((w) => w.petten.includes(wie.petsoort))!
      .haal({ db, wie, klok: huis.klok, maximum: 50, beleid: huis.beleid }),
  );

describe('B12.7 een DPIA die buiten Samenzicht is vastgesteld', () => {
  test('B12.7 weigert een beheerder, een hoog restrisico zonder de AP, en dagen die niet kunnen', async () => {
    expect((await huis.weigert(huis.doe(legEerdereDpiaVast, eerdere, ben))).weigering?.regel).toBe(
      'B12.7-dpia-vastleggen',
    );
    expect((await huis.weigert(leg({ restrisico: 'hoog' }))).weigering?.regel).toBe('B12.7-voorafgaande-raadpleging');
    for (const fout of [
      { vastgesteldOp: '2026-03-03' },
      { adviesOp: '2025-11-05' },
      { geldigTot: '2028-11-30' },
      { geldigTot: '2026-03-01' },
      { raadpleging: 'afgerond' },
    ])
      expect((await huis.weigert(leg(fout))).code, JSON.stringify(fout)).toBe('INVOER_ONGELDIG');
    expect(await stand('controles')).toBe('ontbreekt');
  });

  test('B12.7 AVG 35 op de werkvoorraad staat wat stilstaat, tot hij is vastgelegd', async () => {
    const voor = (await taken(pia)).find((r) => r.taak === 'DPIA vastleggen' && r.gemeente === 'GM9001')!;
    expect(voor).toMatchObject({ wettelijk: true, pad: '/dpias/vastleggen?gemeente=GM9001' });
    expect((await taken(ben))[0]).toMatchObject({ taak: 'DPIA vastleggen', wachtOp: 'privacyfunctionaris' });
    const { id } = await leg();
    expect(await huis.vraag(toonDpia, { id }, pia)).toMatchObject({
      fase: 'besloten',
      stand: 'geldig',
      vastgesteldDoor: 'beide',
      besluitKenmerk: 'Z-2025-00417',
      beslotenDoorNaam: null,
    });
    expect(await stand('controles')).toBe('geldig');
    const na = (await taken(pia)).find((r) => r.taak === 'DPIA vastleggen' && r.gemeente === 'GM9001')!;
    expect(Number.parseInt(na.titel, 10)).toBe(Number.parseInt(voor.titel, 10) - 2);
  });

  test('B12.7 AVG 36 wie nog op de AP wacht, staat stil tot het antwoord', async () => {
    const { id } = await leg({ verwerkingen: ['triage'], restrisico: 'hoog', raadpleging: 'gevraagd' });
    expect(await stand('triage')).toBe('wacht_op_ap');
    await huis.doe(rondRaadplegingAf, { id, uitkomst: 'De AP had geen opmerkingen.' }, bea);
    expect(await stand('triage')).toBe('geldig');
  });
});
