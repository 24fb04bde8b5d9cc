import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laatHoren } from '../kern/bezorgen.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakIdmaker } from '../platform/ids.ts';
import {
  beoordeelDatalek,
  besluitAp,
  besluitBetrokkenen,
  meldDatalek,
  neemMaatregel,
  sluitDatalek,
} from './handelingen.ts';
import { klokstand, vraagtReden } from './klok.ts';
import { luisteraars } from './luisteraars.ts';
import { toonDatalek, toonDatalekken, toonEigenMeldingen } from './vragen.ts';
import { werk } from './werk.ts';

const { pia, tess, ben, rik, cor, aafje } = MENSEN;
const NU = '2026-03-02T10:00:00Z';
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const lek = (o: object = {}) => ({
  gemeente: 'GM9001',
  soort: 'verkeerd_verzonden' as const,
  ontdektOp: '2026-03-01T10:00:00Z',
  wat: 'Een rapport ging naar een verkeerd bedrijf. Het is teruggevraagd.',
  ...o,
});
const meld = async (wie: Wie = tess, o: object = {}) => (await huis.doe(meldDatalek, lek(o), wie)).id;
const beoordeling = (id: string, risico: 'onwaarschijnlijk' | 'risico' | 'hoog') => ({
  id,
  gegevensoorten: 'Bedrijfsgegevens en een bevinding.',
  groep: 'Eén exploitant.',
  gevolgen: 'Een concurrent kent de bevinding.',
  risico,
  motivering: 'De ontvanger bevestigde dat het gewist is.',
});
const ap = (id: string, o: object = {}) => ({
  id,
  melden: 'ja' as const,
  motivering: 'Er is een risico.',
  gemeldOp: '2026-03-02T09:00:00Z',
  namens: 'Gemeentesecretaris',
  ...o,
});
const betrokkenen = (id: string, o: object = {}) => ({
  id,
  mededelen: 'nee' as const,
  uitzondering: 'geen' as const,
  motivering: 'Het risico is niet hoog.',
  namens: 'Gemeentesecretaris',
  ...o,
});

describe('B12.7 de klok van 72 uur (AVG 33 lid 1)', () => {
  test('B12.7 loopt vanaf de ontdekking; later vastleggen verschuift haar niet', () => {
    const stand = klokstand(new Date('2026-03-01T10:00:00Z'), new Date('2026-03-04T09:59:59Z'));
    expect(stand).toMatchObject({ resterend: 0, teLaat: false, uiterlijk: new Date('2026-03-04T10:00:00Z') });
    expect(klokstand(new Date('2026-03-01T10:00:00Z'), new Date('2026-03-04T10:00:01Z')).teLaat).toBe(true);
  });

  test('B12.7 loopt door in het weekend en over de zomertijd heen: het zijn uren', () => {
    const zaterdag = new Date('2026-03-28T12:00:00+01:00');
    expect(klokstand(zaterdag, zaterdag).uiterlijk).toEqual(new Date('2026-03-31T13:00:00+02:00'));
  });

  test('B12.7 elk uur later is precies een uur minder, en te laat vraagt precies dan een reden', () => {
    const tijd = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(tijd, fc.integer({ min: 0, max: 400 }), (ontdekt, uren) => {
        const nu = new Date(ontdekt.getTime() + uren * 3_600_000);
        expect(klokstand(ontdekt, nu).resterend).toBe(72 - uren);
        expect(vraagtReden(ontdekt, nu)).toBe(uren > 72);
      }),
    );
  });
});

describe('B12.7 een datalek van melding tot afsluiting', () => {
  test('B12.7 een ontdekking in de toekomst of voor een vreemde gemeente wordt geweigerd', async () => {
    expect((await huis.weigert(meld(tess, { ontdektOp: '2026-03-02T10:00:01Z' }))).velden[0]?.veld).toBe('ontdektOp');
    expect((await huis.weigert(meld({ ...tess, gemeenten: ['GM9002'] }))).velden[0]?.veld).toBe('gemeente');
  });

  test('B12.7 een beheerder en een coördinator lezen andermans melding niet; wie meldde ziet de stand', async () => {
    const id = await meld();
    expect((await huis.weigert(huis.vraag(toonDatalekken, {}, ben))).weigering?.regel).toBe('B12.7-datalek-afhandelen');
    expect((await huis.weigert(huis.vraag(toonDatalek, { id }, ben))).code).toBe('NIET_GEVONDEN');
    expect((await huis.vraag(toonEigenMeldingen, {}, cor)).items).toEqual([]);
    expect((await huis.vraag(toonEigenMeldingen, {}, tess)).items).toMatchObject([{ id, fase: 'gemeld' }]);
  });

  test('B12.7 ook een rechercheur zonder gemeente meldt, en de privacyfunctionaris van die gemeente ziet het', async () => {
    const id = await meld(rik);
    expect(await huis.vraag(toonDatalek, { id }, pia)).toMatchObject({ gemeldDoorNaam: rik.naam, fase: 'gemeld' });
    const elders = { ...pia, gemeenten: ['GM9002'] };
    expect((await huis.weigert(huis.vraag(toonDatalek, { id }, elders))).code).toBe('NIET_GEVONDEN');
  });

  test('R1 wat iemand als aandachtsfunctionaris meldde leest hij niet terug in een andere pet', async () => {
    const alsToezicht: Wie = { ...aafje, petsoort: 'toezichthouder', compartiment: 'toezicht' };
    const id = await meld(aafje);
    expect((await huis.vraag(toonEigenMeldingen, {}, aafje)).items).toMatchObject([{ id }]);
    expect((await huis.vraag(toonEigenMeldingen, {}, alsToezicht)).items).toEqual([]);
  });

  test('B12.7 niet melden aan de AP kan niet zonder beoordeling, en niet bij een risico', async () => {
    const id = await meld();
    const niet = ap(id, { melden: 'nee', gemeldOp: undefined });
    expect((await huis.weigert(huis.doe(besluitAp, niet, pia))).weigering?.regel).toBe(
      'B12.7-datalek-eerst-beoordelen',
    );
    await huis.doe(beoordeelDatalek, beoordeling(id, 'risico'), pia);
    expect((await huis.weigert(huis.doe(besluitAp, niet, pia))).weigering?.regel).toBe('B12.7-datalek-ap-bij-risico');
    await huis.doe(beoordeelDatalek, beoordeling(id, 'onwaarschijnlijk'), pia);
    await huis.doe(besluitAp, niet, pia);
    expect((await huis.vraag(toonDatalek, { id }, pia)).stappen.map((s) => s.soort)).toEqual([
      'beoordeling',
      'beoordeling',
      'ap',
    ]);
  });

  test('B12.7 te laat melden vraagt een reden, ook als het pas later is vastgelegd', async () => {
    const id = await meld(tess, { ontdektOp: '2026-02-25T10:00:00Z' });
    expect((await huis.weigert(huis.doe(besluitAp, ap(id), pia))).velden[0]?.veld).toBe('redenTeLaat');
    await huis.doe(besluitAp, ap(id, { redenTeLaat: 'De telefoon werd pas na een week gemist.' }), pia);
    const optijd = await meld(tess, { ontdektOp: '2026-02-25T10:00:00Z' });
    await huis.doe(besluitAp, ap(optijd, { gemeldOp: '2026-02-28T10:00:00Z' }), pia);
  });

  test('B12.7 bij een hoog risico horen betrokkenen het, tenzij AVG 34 lid 3 geldt', async () => {
    const id = await meld();
    await huis.doe(beoordeelDatalek, beoordeling(id, 'hoog'), pia);
    const fout = await huis.weigert(huis.doe(besluitBetrokkenen, betrokkenen(id), pia));
    expect(fout.weigering?.regel).toBe('B12.7-datalek-betrokkenen-bij-hoog-risico');
    await huis.doe(besluitBetrokkenen, betrokkenen(id, { uitzondering: 'versleuteld' }), pia);
  });

  test('B12.7 half werk gaat niet dicht; wat dicht is verandert niet en blijft in het register', async () => {
    const id = await meld();
    const les = { id, les: 'Adressen worden nu dubbel gecontroleerd.' };
    expect((await huis.weigert(huis.doe(sluitDatalek, les, pia))).weigering?.regel).toBe('B12.7-datalek-rond');
    await huis.doe(beoordeelDatalek, beoordeling(id, 'risico'), pia);
    await huis.doe(besluitAp, ap(id), pia);
    await huis.doe(besluitBetrokkenen, betrokkenen(id), pia);
    await huis.doe(neemMaatregel, { id, maatregel: 'De ontvanger heeft het bestand gewist.' }, pia);
    expect((await huis.vraag(toonEigenMeldingen, {}, tess)).items.find((i) => i.id === id)?.fase).toBe('besloten');
    await huis.doe(sluitDatalek, les, pia);
    expect((await huis.weigert(huis.doe(neemMaatregel, { id, maatregel: 'Nog iets.' }, pia))).code).toBe(
      'STAND_PAST_NIET',
    );
    const { items } = await huis.vraag(toonDatalekken, { fase: 'afgesloten' }, pia);
    expect(items).toMatchObject([{ id, apMeldenOp: '2026-03-02T09:00:00Z' }]);
  });

  test('B12.7 een risico dat later blijkt, laat een eerder nee niet staan: zo gaat het niet dicht', async () => {
    const id = await meld();
    const sluit = () => huis.doe(sluitDatalek, { id, les: 'Eerst nagaan wie het las, dan pas oordelen.' }, pia);
    await huis.doe(beoordeelDatalek, beoordeling(id, 'onwaarschijnlijk'), pia);
    await huis.doe(besluitAp, { ...ap(id), melden: 'nee' as const }, pia);
    await huis.doe(besluitBetrokkenen, betrokkenen(id), pia);
    await huis.doe(neemMaatregel, { id, maatregel: 'De ontvanger is gebeld.' }, pia);
    await huis.doe(beoordeelDatalek, beoordeling(id, 'hoog'), pia);
    expect((await huis.weigert(sluit())).weigering?.regel).toBe('B12.7-datalek-rond');
    await huis.doe(besluitAp, ap(id), pia);
    expect((await huis.weigert(sluit())).weigering?.regel).toBe('B12.7-datalek-rond');
    await huis.doe(besluitBetrokkenen, betrokkenen(id, { uitzondering: 'versleuteld' }), pia);
    await sluit();
  });

  test('B12.7 de klok staat als wettelijke termijn op de werkvoorraad, tot over de AP is besloten', async () => {
    const id = await meld();
    const haal = () =>
      huis.databank.transactie({ ...pia, rol: 'beheer' }, null, (db) =>
        werk[0]!.haal({ db, wie: pia, klok: huis.klok, maximum: 50 }),
      );
    const regel = async () => (await haal()).find((r) => r.pad.endsWith(id));
    expect(await regel()).toMatchObject({
      wettelijk: true,
      voor: '2026-03-04T10:00:00.000Z',
      taak: 'Datalek beoordelen',
    });
    expect((await regel())!.onderschrift).toContain('Nog 48 uur');
    await huis.doe(besluitAp, ap(id), pia);
    expect(await regel()).toMatchObject({ wettelijk: false, voor: null });
  });

  test('B12.7 B12.8 een alarm dat een mogelijk datalek is, opent één zaak, ook als het twee keer wordt bezorgd', async () => {
    const alarmId = randomUUID();
    const m = { databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) };
    const g = {
      id: randomUUID(),
      soort: 'alarm.mogelijk-datalek',
      gemeente: 'GM9001',
      onderwerpId: alarmId,
      gegevens: {},
      op: NU,
    };
    for (let i = 0; i < 2; i++) await laatHoren(m, luisteraars[0]!, g);
    const { rows } = await huis.eigenaar.query('select ontdekt_op, gemeld_door from datalekken where alarm_id = $1', [
      alarmId,
    ]);
    expect(rows).toEqual([{ ontdekt_op: new Date(NU), gemeld_door: null }]);
  });
});
