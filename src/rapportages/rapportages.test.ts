import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beantwoordWachten, beeindigWachten, vraagWachten } from '../afstemming/index.ts';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiControle, zaaiPlek, type Proefplek } from '../kern/proef/zaak.ts';
import {
  stelConstateringsrapportOp,
  stelConstateringsrapportVast,
  wijzigConstateringsrapport,
} from './constateringsrapport-handelingen.ts';
import { biedRapportageAan, stelRapportageOp, wijzigRapportage } from './handelingen.ts';
import { neemBesluit } from './neem-besluit.ts';
import {
  stelRapporttekstVoor,
  toonConstateringsrapport,
  toonConstateringsrapporten,
  toonRapportage,
  toonRapportages,
} from './vragen.ts';
import { werk } from './werk.ts';
import { legZienswijzeVast, slaZienswijzeOver, vraagZienswijze } from './zienswijze-handelingen.ts';

const { tess, cor, jet, bea, otto, max, aafje, rik } = MENSEN;
let huis: Proefhuis;
let plek: Proefplek;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  plek = await zaaiPlek(huis.eigenaar);
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

const DEUR = 'De nooduitgang was geblokkeerd met kratten.';
const tekst = {
  inleiding: 'Op 27 februari 2026 is een controle gehouden.',
  bevindingen: 'De nooduitgang was geblokkeerd met kratten.',
  conclusie: 'Er is één overtreding vastgesteld.',
};
const overtredingen = [{ norm: 'APV 3:8 lid 1', feit: DEUR }];
const voorstel = {
  feiten: 'De nooduitgang was geblokkeerd, ook bij het vorige bezoek.',
  beoordeling: 'Dit is gevaarlijk bij brand en in strijd met de APV.',
  advies: 'Leg een last onder dwangsom op met een korte termijn.',
  voorgesteldeMaatregel: 'last_onder_dwangsom',
  lichterVolstaatNiet: 'Een waarschuwing in januari had geen gevolg.',
} as const;
const motivering = 'De veiligheid weegt hier zwaarder dan het belang van de exploitant.';

async function concept(met = overtredingen): Promise<string> {
  const controleId = await zaaiControle(huis.eigenaar, plek);
  return (await huis.doe(stelConstateringsrapportOp, { controleId, ...tekst, overtredingen: met }, tess)).id;
}
async function vastgesteld(met = overtredingen): Promise<string> {
  const id = await concept(met);
  await huis.doe(stelConstateringsrapportVast, { id, versie: 1 }, tess);
  return id;
}
async function rapportage(anders: Partial<Omit<typeof voorstel, 'voorgesteldeMaatregel'>> = {}): Promise<string> {
  const constateringsrapportId = await vastgesteld();
  return (await huis.doe(stelRapportageOp, { constateringsrapportId, ...voorstel, ...anders }, jet)).id;
}
async function aangeboden(): Promise<string> {
  const id = await rapportage();
  await huis.doe(biedRapportageAan, { id, versie: 1 }, jet);
  return id;
}
const besluit = (id: string, anders: object = {}) =>
  ({
    id,
    versie: 2,
    uitkomst: 'maatregel',
    maatregelsoort: 'last_onder_dwangsom',
    motivering,
    ...anders,
  }) as never;
const weigering = async (werkje: Promise<unknown>) => (await huis.weigert(werkje)).weigering?.regel;

describe('constateringsrapport', () => {
  test('C10 weigert een controle die niet is afgerond, een andere pet en een andere gemeente', async () => {
    const bezig = await zaaiControle(huis.eigenaar, plek, { status: 'bezig' });
    const klaar = await zaaiControle(huis.eigenaar, plek);
    const maak = (controleId: string) => ({ controleId, ...tekst, overtredingen: [] });
    expect(await weigering(huis.doe(stelConstateringsrapportOp, maak(bezig), tess))).toBe('C10-na-de-controle');
    expect(await weigering(huis.doe(stelConstateringsrapportOp, maak(klaar), jet))).toBe('C10-rapport-opstellen');
    expect(await weigering(huis.doe(stelConstateringsrapportOp, maak(klaar), aafje))).toBe('R1-compartimenten');
    expect((await huis.weigert(huis.doe(stelConstateringsrapportOp, maak(klaar), otto))).code).toBe('NIET_GEVONDEN');
    await huis.doe(stelConstateringsrapportOp, maak(klaar), tess);
    expect((await huis.weigert(huis.doe(stelConstateringsrapportOp, maak(klaar), tess))).code).toBe('BESTAAT_AL');
  });

  test('C10 weigert vaststellen door wie er niet bij was, en op een oude versie', async () => {
    const id = await concept();
    expect(await weigering(huis.doe(stelConstateringsrapportVast, { id, versie: 1 }, max))).toBe('C10-wie-erbij-was');
    await huis.doe(wijzigConstateringsrapport, { id, ...tekst, overtredingen, versie: 1 }, max);
    const fout = await huis.weigert(huis.doe(stelConstateringsrapportVast, { id, versie: 1 }, tess));
    expect(fout.code).toBe('INTUSSEN_GEWIJZIGD');
    expect((await huis.vraag(toonConstateringsrapport, { id }, tess)).documenten).toEqual([]);
  });

  test('C10 wat is vastgesteld verandert niet meer en staat in het logboek', async () => {
    const id = await vastgesteld();
    expect(
      await weigering(huis.doe(wijzigConstateringsrapport, { id, ...tekst, overtredingen, versie: 2 }, tess)),
    ).toBe('C10-vastgesteld-is-vast');
    const r = await huis.vraag(toonConstateringsrapport, { id }, bea);
    expect(r).toMatchObject({ status: 'vastgesteld', vastgesteldDoorNummer: 'L-001' });
    expect(r.documenten.map((d) => d.standaard)).toEqual(['ua-1', 'a-3a']);
    const { rows } = await huis.eigenaar.query(`select tekst from logboekregels where verwijzing = $1`, [
      `/constateringsrapporten/${id}`,
    ]);
    expect(rows[0].tekst).toContain('1 overtreding');
  });

  test('C10 het voorstel komt uit de waarnemingen, met de norm', async () => {
    const id = await zaaiControle(huis.eigenaar, plek, { overtreding: DEUR });
    const v = await huis.vraag(stelRapporttekstVoor, { id }, tess);
    expect(v.overtredingen).toEqual(overtredingen);
    expect(v.bevindingen).toContain(`Is de nooduitgang vrij? (APV 3:8 lid 1)`);
    expect(v.conclusie).toContain('één overtreding');
    expect(v.inleiding).toContain('27 februari 2026 om 21:00');
    expect(v.bestaand).toBeNull();
  });

  test('C10 de lijst filtert op overtreding en zoekt in de tekst', async () => {
    await vastgesteld([]);
    const zonder = await huis.vraag(toonConstateringsrapporten, { misstand: 'nee', status: 'vastgesteld' }, tess);
    expect(zonder.items.length).toBeGreaterThan(0);
    expect(zonder.items.every((r) => r.overtredingen === 0)).toBe(true);
    const gezocht = await huis.vraag(toonConstateringsrapporten, { zoek: 'nooduit', volgorde: 'nummer' }, jet);
    expect(gezocht.totaal).toBeGreaterThan(0);
    expect((await huis.vraag(toonConstateringsrapporten, {}, otto)).totaal).toBe(0);
  });
});

describe('bestuurlijke rapportage', () => {
  test('C10 C11 weigert zonder misstand, uit een concept en door een toezichthouder', async () => {
    const leeg = await vastgesteld([]);
    const open = await concept();
    const maak = (constateringsrapportId: string) => ({ constateringsrapportId, ...voorstel });
    const fout = await huis.weigert(huis.doe(stelRapportageOp, maak(leeg), jet));
    expect(fout.weigering?.regel).toBe('C10-geen-misstand');
    expect(fout.message).toContain('alleen waar een misstand is');
    expect(await weigering(huis.doe(stelRapportageOp, maak(open), jet))).toBe('C11-eerst-vaststellen');
    expect(await weigering(huis.doe(stelRapportageOp, maak(leeg), tess))).not.toBeUndefined();
  });

  test('V6 C14 weigert een zwaardere stap zonder uitleg, en een boete zonder wet', async () => {
    const constateringsrapportId = await vastgesteld();
    const { lichterVolstaatNiet: _, ...kaal } = voorstel;
    expect(await weigering(huis.doe(stelRapportageOp, { constateringsrapportId, ...kaal }, jet))).toBe(
      'V6-rapportage-lichter',
    );
    expect(
      await weigering(
        huis.doe(
          stelRapportageOp,
          { constateringsrapportId, ...voorstel, voorgesteldeMaatregel: 'bestuurlijke_boete' },
          jet,
        ),
      ),
    ).toBe('C14-geen-boete-zonder-wet');
    const gesprek = { ...kaal, voorgesteldeMaatregel: 'gesprek' } as const;
    await huis.doe(stelRapportageOp, { constateringsrapportId, ...gesprek }, cor);
    expect((await huis.weigert(huis.doe(stelRapportageOp, { constateringsrapportId, ...gesprek }, cor))).code).toBe(
      'BESTAAT_AL',
    );
  });

  test('C11 wat is aangeboden ligt vast als PDF en verandert niet meer', async () => {
    const id = await rapportage();
    await huis.doe(wijzigRapportage, { id, ...voorstel, versie: 1 }, cor);
    expect((await huis.weigert(huis.doe(biedRapportageAan, { id, versie: 1 }, jet))).code).toBe('INTUSSEN_GEWIJZIGD');
    await huis.doe(biedRapportageAan, { id, versie: 2 }, jet);
    expect(await weigering(huis.doe(wijzigRapportage, { id, ...voorstel, versie: 3 }, jet))).toBe(
      'C11-aangeboden-is-vast',
    );
    const r = await huis.vraag(toonRapportage, { id }, bea);
    expect(r.documenten).toHaveLength(2);
    expect(r.zienswijzestand).toBe('open');
    expect((await huis.vraag(toonRapportages, { status: 'aangeboden' }, bea)).totaal).toBeGreaterThan(0);
    expect((await huis.weigert(huis.vraag(toonRapportage, { id }, otto))).code).toBe('NIET_GEVONDEN');
  });

  test('C13 pas op de plaats houdt het besluit tegen, tot de dag voorbij is of bij gevaar met een gesprek', async () => {
    const [een, twee] = [await aangeboden(), await aangeboden()];
    const { locatieId } = await huis.vraag(toonRapportage, { id: een }, jet);
    const vraag = { gemeente: 'GM9001', locatieId, politieId: ORGANISATIES.politie.id, tot: '2026-03-30' };
    const wacht = await huis.doe(vraagWachten, { ...vraag, wat: 'Geen besluit tot die dag.' }, jet);
    await huis.doe(beantwoordWachten, { id: wacht.id, antwoord: 'akkoord', zin: 'Dat is afgesproken.' }, rik);
    expect((await huis.vraag(toonRapportage, { id: een }, jet)).aangehoudenTot).toBe('2026-03-30');
    const waarschuwing = { maatregelsoort: 'waarschuwing' };
    const gevaar = { ...waarschuwing, gevaar: 'De vluchtweg is dicht en er slapen mensen.' };
    for (const poging of [waarschuwing, gevaar])
      expect(await weigering(huis.doe(neemBesluit, besluit(een, poging), bea))).toBe('C13-pas-op-de-plaats');
    const gebeld = { gebeldMet: 'Officier van dienst', gebeldOp: '2026-03-02T09:00:00Z' };
    const uitkomst = { ...gevaar, ...gebeld, gebeldUitkomst: 'De politie weet dat wij niet wachten.' };
    await huis.doe(neemBesluit, besluit(een, uitkomst), bea);
    expect((await huis.vraag(toonRapportage, { id: een }, jet)).besluit).toMatchObject({ gevaar: gevaar.gevaar });
    huis.klok.zet('2026-03-31T10:00:00Z');
    await huis.doe(neemBesluit, besluit(twee, waarschuwing), bea);
    huis.klok.zet('2026-03-02T10:00:00Z');
    await huis.doe(beeindigWachten, { id: wacht.id, zin: 'De dag is niet meer nodig.' }, jet);
  });
});

describe('zienswijze en besluit', () => {
  test('C14 weigert een last zonder horen, ook zolang de termijn loopt', async () => {
    const id = await aangeboden();
    expect(await weigering(huis.doe(neemBesluit, besluit(id), bea))).toBe('C14-eerst-horen');
    await huis.doe(vraagZienswijze, { id, termijnTot: '2026-03-16', tekst: voorstel.advies }, jet);
    huis.klok.zet('2026-03-16T20:00:00Z');
    expect(await weigering(huis.doe(neemBesluit, besluit(id), bea))).toBe('C14-eerst-horen');
    huis.klok.zet('2026-03-17T08:00:00Z');
    await huis.doe(neemBesluit, besluit(id), bea);
    const r = await huis.vraag(toonRapportage, { id }, jet);
    expect(r.besluit).toMatchObject({ uitkomst: 'maatregel', zienswijze: 'termijn_voorbij' });
    expect(r.documenten.map((d) => d.kenmerk.slice(9))).toEqual(['', '', '-V', '-V', '-B', '-B']);
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('C14 een ontvangen zienswijze of een grond van Awb 4:11 maakt de weg vrij', async () => {
    const een = await aangeboden();
    const zienswijze = { id: een, wijze: 'mondeling', tekst: 'De kratten zijn al weg.' } as const;
    expect((await huis.weigert(huis.doe(legZienswijzeVast, zienswijze, jet))).code).toBe('STAND_PAST_NIET');
    await huis.doe(vraagZienswijze, { id: een, termijnTot: '2026-03-16', tekst: voorstel.advies }, jet);
    await huis.doe(legZienswijzeVast, zienswijze, jet);
    await huis.doe(neemBesluit, besluit(een), bea);
    const twee = await aangeboden();
    const afzien = { id: twee, grond: 'spoed', tekst: 'Er is direct gevaar bij brand.' } as const;
    expect(await weigering(huis.doe(slaZienswijzeOver, afzien, bea))).toBe('C11-rapportage-opstellen');
    await huis.doe(slaZienswijzeOver, afzien, cor);
    await huis.doe(neemBesluit, besluit(twee), bea);
    expect(
      await weigering(huis.doe(vraagZienswijze, { id: twee, termijnTot: '2026-03-16', tekst: voorstel.advies }, jet)),
    ).toBe('C11-besloten-is-besloten');
  });

  test('C11 alleen de burgemeester besluit, eenmaal, op wat is aangeboden en niet intussen veranderde', async () => {
    const nog = await rapportage();
    expect(await weigering(huis.doe(neemBesluit, besluit(nog, { versie: 1 }), bea))).toBe('C11-eerst-aanbieden');
    const id = await aangeboden();
    const geen = { uitkomst: 'geen_maatregel', maatregelsoort: undefined };
    expect(await weigering(huis.doe(neemBesluit, besluit(id, geen), jet))).toBe('C11-burgemeester-besluit');
    expect((await huis.weigert(huis.doe(neemBesluit, besluit(id, { ...geen, versie: 1 }), bea))).code).toBe(
      'INTUSSEN_GEWIJZIGD',
    );
    await huis.doe(neemBesluit, besluit(id, geen), bea);
    expect(await weigering(huis.doe(neemBesluit, besluit(id, { ...geen, versie: 3 }), bea))).toBe(
      'C11-eerst-aanbieden',
    );
    const { rows } = await huis.eigenaar.query(
      `select gegevens from gebeurtenissen where soort = 'besluit.genomen' and gegevens->>'pad' = $1`,
      [`/rapportages/${id}`],
    );
    expect(rows[0].gegevens).toMatchObject({ inrichtingId: plek.inrichtingId, uitkomst: 'geen_maatregel' });
  });

  test('V6 zwaarder dan voorgesteld vraagt een uitleg; boete en een leeg besluit gaan niet', async () => {
    const id = await aangeboden();
    await huis.doe(slaZienswijzeOver, { id, grond: 'spoed', tekst: 'Er is direct gevaar bij brand.' }, cor);
    expect(await weigering(huis.doe(neemBesluit, besluit(id, { maatregelsoort: 'sluiting' }), bea))).toBe(
      'V6-besluit-lichter',
    );
    expect(await weigering(huis.doe(neemBesluit, besluit(id, { maatregelsoort: 'bestuurlijke_boete' }), bea))).toBe(
      'C14-geen-boete-zonder-wet',
    );
    const leeg = await huis.weigert(huis.doe(neemBesluit, besluit(id, { maatregelsoort: undefined }), bea));
    expect(leeg.velden[0]?.veld).toBe('maatregelsoort');
    const lichterVolstaatNiet = 'Een last werkt te traag: het gevaar is er nu.';
    await huis.doe(neemBesluit, besluit(id, { maatregelsoort: 'sluiting', lichterVolstaatNiet }), bea);
  });
});

test('C10 C11 wat wacht staat bij wie aan zet is', async () => {
  await zaaiControle(huis.eigenaar, plek);
  const id = await aangeboden();
  await vastgesteld();
  const haal = async (wie: (typeof MENSEN)[keyof typeof MENSEN]) => {
    const bronnen = werk.filter((b) => (b.petten as string[]).includes(wie.petsoort));
    const rol = { ...wie, rol: wie.compartiment };
    const alles = bronnen.map((b) =>
      huis.databank.transactie(rol, null, (db) => b.haal({ db, wie, klok: huis.klok, maximum: 200 })),
    );
    return (await Promise.all(alles)).flat();
  };
  expect((await haal(tess)).map((r) => r.taak)).toContain('Constateringsrapport schrijven');
  expect((await haal(max)).map((r) => r.taak)).not.toContain('Constateringsrapport schrijven');
  const jurist = await haal(jet);
  expect(jurist.map((r) => r.taak)).toContain('Bestuurlijke rapportage maken');
  expect(jurist.find((r) => r.pad === `/rapportages/${id}`)?.taak).toBe('Zienswijze vragen');
  expect((await haal(bea)).find((r) => r.pad === `/rapportages/${id}`)?.wachtOp).toBe('de jurist');
  await huis.doe(slaZienswijzeOver, { id, grond: 'doel_vereist', tekst: 'Anders wordt het bewijs opgeruimd.' }, jet);
  expect((await haal(bea)).find((r) => r.pad === `/rapportages/${id}/besluiten`)?.taak).toBe('Besluiten');
  expect((await huis.weigert(huis.vraag(toonRapportage, { id: randomUUID() }, bea))).code).toBe('NIET_GEVONDEN');
});
