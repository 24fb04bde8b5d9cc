import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import {
  eindigConvenant,
  evalueerConvenant,
  ondertekenConvenant,
  stelConvenantOp,
  toonConvenant,
  toonConvenanten,
} from './convenanthandelingen.ts';
import { adviseerDpia, besluitDpia, rondRaadplegingAf, stelDpiaOp, toonDpia } from './dpiahandelingen.ts';
import { neemSjabloonOver, stelAllesVast, stelVast, stelVersieOp } from './handelingen.ts';
import { heeftLevendConvenant } from './queries-convenant.ts';
import { maakToonActiviteit, toonRegister } from './vragen.ts';
import { hervat, schortOp } from './wendingen.ts';
import { werk } from './werk.ts';

const { pia, bea, jet, cor, tess, rik, aafje } = MENSEN;
const VEEN = { gemeente: 'GM9001' } as const;
const toonActiviteit = maakToonActiviteit(() => [toonRegister, schortOp] as never);
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const register = async () => (await huis.vraag(toonRegister, VEEN, pia)).items;
const vind = async (sleutel: string) => (await register()).find((r) => r.sleutel === sleutel)!;
const reden = 'De gemeente heeft hier een goede reden voor.';

const dpia = (o: object = {}) => ({
  ...VEEN,
  titel: 'Meldingen en signalen',
  verwerkingen: ['meldingen-behandelen'],
  beschrijving: 'Meldingen komen binnen in eigen woorden en worden beoordeeld.',
  noodzaak: 'Zonder meldingen ziet de gemeente misstanden niet; minder kan niet.',
  risicos: [
    {
      risico: 'Een melding noemt een persoon.',
      kans: 'middel' as const,
      gevolg: 'hoog' as const,
      maatregel: 'De waker houdt persoonsgegevens tegen.',
      restrisico: 'laag' as const,
    },
  ],
  meningBetrokkenen: 'Een belangenorganisatie is gehoord.',
  ...o,
});
const advies = { strekking: 'positief' as const, advies: 'De maatregelen zijn passend.' };
const besluit = {
  besluit: 'akkoord' as const,
  reden: 'De maatregelen wegen op tegen de risico’s.',
  raadpleging: 'niet_nodig' as const,
  geldigTot: '2027-03-01',
};

describe('B12.7 het register', () => {
  test('B12.7 inloggen, log en register zelf kunnen niet uit', async () => {
    const fout = await huis.weigert(huis.doe(schortOp, { ...VEEN, sleutel: 'toegang', reden }, pia));
    expect(fout.weigering?.regel).toBe('B12.7-onmisbaar');
    expect((await vind('toegang')).onmisbaar).toContain('AVG 32');
  });

  test('B12.7 een toezichthouder zet niets stil, en een pet van elders niets van hier', async () => {
    const d = { sleutel: 'triage', reden };
    expect((await huis.weigert(huis.doe(schortOp, { ...VEEN, ...d }, tess))).weigering?.regel).toBe(
      'R1-compartimenten',
    );
    const elders = { ...pia, gemeenten: ['GM9002'] };
    expect((await huis.weigert(huis.doe(schortOp, { ...VEEN, ...d }, elders))).weigering?.regel).toBe(
      'B2-eigen-gemeente',
    );
  });

  test('B12.7 een nieuwe gemeente begint op het sjabloon, en elke pet kan het lezen', async () => {
    const { items } = await huis.vraag(toonRegister, VEEN, rik);
    expect(items.map((i) => i.stand)).toEqual(items.map(() => 'sjabloon'));
    expect(items.map((i) => i.sleutel)).toEqual([...huis.beleid.verwerkingen.keys()]);
  });

  test('B12.7 wat de gemeente vaststelt gaat door twee paar handen, en wat een DPIA mist blijft liggen', async () => {
    const uit = await huis.doe(neemSjabloonOver, VEEN, pia);
    expect(uit.aantal).toBe(huis.beleid.verwerkingen.size);
    expect((await huis.weigert(huis.doe(stelAllesVast, VEEN, pia))).weigering?.regel).toBe('B12.7-vaststellen');
    const zonder = await vind('meldingen-behandelen');
    const fout = await huis.weigert(
      huis.doe(stelVast, { ...VEEN, sleutel: 'meldingen-behandelen', id: zonder.conceptId! }, bea),
    );
    expect(fout.weigering?.regel).toBe('B12.7-dpia-voor-vaststelling');
    const vast = await huis.doe(stelAllesVast, VEEN, bea);
    const verplicht = (await register()).filter((r) => r.inhoud.dpia === 'verplicht');
    expect(vast).toMatchObject({ rest: verplicht.length, aantal: huis.beleid.verwerkingen.size - verplicht.length });
    expect(await vind('regels-beheren')).toMatchObject({
      stand: 'vastgesteld',
      ondertekendDoorNaam: bea.naam,
      versie: 1,
    });
  });

  test('B12.7 opschorten zegt wat stopt, en hervatten brengt terug wat er was', async () => {
    await huis.doe(schortOp, { ...VEEN, sleutel: 'triage', reden }, pia);
    expect(await vind('triage')).toMatchObject({ stand: 'opgeschort', reden });
    const a = await huis.vraag(toonActiviteit, { ...VEEN, sleutel: 'verwerkingsregister' }, cor);
    expect(a.rustErop.map((r) => r.naam)).toContain('verwerkingsactiviteit.opschorten');
    expect((await huis.weigert(huis.doe(schortOp, { ...VEEN, sleutel: 'triage', reden }, pia))).code).toBe(
      'STAND_PAST_NIET',
    );
    await huis.doe(hervat, { ...VEEN, sleutel: 'triage', reden }, pia);
    expect(await vind('triage')).toMatchObject({ stand: 'sjabloon', versie: 3 });
  });

  test('B12.7 een nieuwe versie laat de oude staan', async () => {
    const nu = await vind('regels-beheren');
    const invoer = { ...nu.inhoud, ...VEEN, sleutel: 'regels-beheren', bewaren: 'Tien jaar.', reden };
    const { id } = await huis.doe(stelVersieOp, invoer as never, pia);
    await huis.doe(stelVast, { ...VEEN, sleutel: 'regels-beheren', id }, bea);
    const a = await huis.vraag(toonActiviteit, { ...VEEN, sleutel: 'regels-beheren' }, pia);
    expect(a.inhoud.bewaren).toBe('Tien jaar.');
    expect(a.versies.map((v) => v.versie)).toEqual([2, 1]);
  });
});

describe('B12.7 de DPIA: wie opstelt, wie adviseert en wie besluit zijn drie mensen', () => {
  test('B12.7 de functionaris besluit niet, ook niet over andermans DPIA (AVG 35 lid 2, 38 lid 6)', async () => {
    const { id } = await huis.doe(stelDpiaOp, dpia(), jet);
    const fout = await huis.weigert(huis.doe(besluitDpia, { id, ...besluit }, pia));
    expect(fout.weigering).toMatchObject({
      regel: 'B12.7-dpia-niet-door-fg',
      grondslag: expect.stringContaining('38 lid 6'),
    });
    expect((await huis.weigert(huis.doe(besluitDpia, { id, ...besluit }, bea))).weigering?.regel).toBe(
      'B12.7-dpia-eerst-advies',
    );
  });

  test('B12.7 de functionaris adviseert niet over een eigen DPIA', async () => {
    const { id } = await huis.doe(stelDpiaOp, dpia(), pia);
    expect((await huis.weigert(huis.doe(adviseerDpia, { id, ...advies }, pia))).weigering?.regel).toBe(
      'B12.7-dpia-niet-eigen-advies',
    );
  });

  test('B12.7 een hoog restrisico gaat eerst naar de AP, en tot haar antwoord staat de verwerking stil (AVG 36)', async () => {
    const hoog = [{ ...dpia().risicos[0]!, restrisico: 'hoog' as const }];
    const { id } = await huis.doe(stelDpiaOp, dpia({ risicos: hoog, verwerkingen: ['controles'] }), jet);
    await huis.doe(adviseerDpia, { id, ...advies }, pia);
    expect((await huis.weigert(huis.doe(besluitDpia, { id, ...besluit }, bea))).weigering?.regel).toBe(
      'B12.7-voorafgaande-raadpleging',
    );
    await huis.doe(besluitDpia, { id, ...besluit, raadpleging: 'gevraagd' }, bea);
    expect((await vind('controles')).dpiastand).toBe('wacht_op_ap');
    await huis.doe(rondRaadplegingAf, { id, uitkomst: 'De AP heeft geen bezwaar.' }, bea);
    expect((await vind('controles')).dpiastand).toBe('geldig');
  });

  test('B12.7 een besluit geldt ten hoogste drie jaar en is er één keer', async () => {
    const { id } = await huis.doe(stelDpiaOp, dpia(), jet);
    await huis.doe(adviseerDpia, { id, ...advies }, pia);
    expect(
      (await huis.weigert(huis.doe(besluitDpia, { id, ...besluit, geldigTot: '2031-01-01' }, bea))).velden[0]?.veld,
    ).toBe('geldigTot');
    await huis.doe(besluitDpia, { id, ...besluit }, bea);
    expect((await huis.weigert(huis.doe(besluitDpia, { id, ...besluit }, bea))).code).toBe('STAND_PAST_NIET');
    expect(await huis.vraag(toonDpia, { id }, rik)).toMatchObject({ fase: 'besloten', stand: 'geldig' });
    const c = await vind('meldingen-behandelen');
    await huis.doe(stelVast, { ...VEEN, sleutel: 'meldingen-behandelen', id: c.conceptId! }, bea);
    expect((await vind('meldingen-behandelen')).stand).toBe('vastgesteld');
  });
});

describe('B12.9 afspraken met partners', () => {
  const afspraak = {
    ...VEEN,
    soort: 'convenant' as const,
    verband: 'riec' as const,
    titel: 'Convenant RIEC',
    deelnemers: [
      { naam: 'Gemeente Veenrijk', rol: 'brengt casussen in' },
      { naam: 'RIEC', rol: 'verbindt en adviseert' },
    ],
    doel: 'Ondermijning in de branche tegengaan.',
    grondslag: 'WGS 2.17; elke deelnemer noemt de eigen taak.',
    gegevensdeel: 'Alleen facilitator, bedrijf of plaats. Geen sekswerkers.',
    beveiliging: 'Alleen langs dit programma.',
    verantwoordelijkheden: 'Gezamenlijk verantwoordelijk (WGS 1.4).',
    contact: 'Coördinator toezicht.',
    ingang: '2026-03-01',
    einde: '2027-03-01',
    evaluatieVoor: '2026-09-01',
  };

  test('B12.9 een jurist tekent niet, en een partner leest de afspraken niet', async () => {
    const { id } = await huis.doe(stelConvenantOp, afspraak, cor);
    const teken = { id, medeondertekenaars: 'Hoofd RIEC' };
    expect((await huis.weigert(huis.doe(ondertekenConvenant, teken, jet))).weigering?.regel).toBe(
      'B12.9-afspraken-ondertekenen',
    );
    expect((await huis.weigert(huis.vraag(toonConvenanten, {}, rik))).weigering?.regel).toBe('R1-compartimenten');
  });

  test('B12.9 opstellen, ondertekenen, evalueren, vernieuwen en beëindigen', async () => {
    const { id } = await huis.doe(stelConvenantOp, afspraak, cor);
    expect(await huis.vraag(toonConvenant, { id }, aafje)).toMatchObject({ stand: 'concept', versie: 1 });
    const levend = () =>
      huis.databank.transactie({ ...aafje, rol: aafje.compartiment }, null, (db) =>
        heeftLevendConvenant(db, 'GM9001', 'riec', '2026-03-02'),
      );
    expect(await levend()).toBe(false);
    await huis.doe(ondertekenConvenant, { id, medeondertekenaars: 'Hoofd RIEC' }, bea);
    expect(await levend()).toBe(true);
    expect(await huis.vraag(toonConvenant, { id }, aafje)).toMatchObject({ stand: 'levend' });
    await huis.doe(evalueerConvenant, { id, uitkomst: 'De samenwerking loopt goed.', volgendeVoor: '2026-12-01' }, jet);
    const { id: nieuw } = await huis.doe(stelConvenantOp, { ...afspraak, einde: '2028-03-01', vervangt: id }, cor);
    const c = await huis.vraag(toonConvenant, { id: nieuw }, cor);
    expect(c.versies.map((v) => v.versie)).toEqual([2, 1]);
    await huis.doe(eindigConvenant, { id: nieuw, reden }, pia);
    expect(await huis.vraag(toonConvenant, { id: nieuw }, cor)).toMatchObject({ stand: 'beeindigd' });
  });

  test('B12.9 B12.7 wat wacht staat op de werkvoorraad van wie het doet', async () => {
    const haal = (wie: Wie) =>
      huis.databank.transactie({ ...wie, rol: wie.compartiment }, null, (db) =>
        werk.find((w) => w.petten.includes(wie.petsoort))!.haal({ db, wie, klok: huis.klok, maximum: 50 }),
      );
    expect((await haal(bea)).map((r) => r.taak)).toEqual(
      expect.arrayContaining(['Verwerkingen vaststellen', 'Afspraak ondertekenen']),
    );
    expect((await haal(pia)).map((r) => r.taak)).toEqual(
      expect.arrayContaining(['Advies geven over een DPIA', 'Verwerkingsregister klaarzetten']),
    );
  });
});
