import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiControle, zaaiPlek } from '../kern/proef/zaak.ts';
import { handelAlarmAf, stelAlarmregelVast, toonAlarm, toonAlarmen, toonAlarmregels } from './alarmhandelingen.ts';
import { telAlarmen } from './alarmtelling.ts';
import type { Alarm } from './schema-alarmen.ts';

const { ben, pia, tess, max, jet, cor } = MENSEN;
/** Another privacyfunctionaris, and one of elsewhere. */
const PETRA: Wie = { ...pia, medewerkerId: jet.medewerkerId, naam: 'Petra' };
const ELDERS: Wie = { ...PETRA, gemeenten: ['GM9002'] };
const NU = '2026-03-02T15:30:00Z';
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  huis.klok.zet(NU);
});
afterAll(() => huis.sluit());

/** Lines in the log as if this person had done them, one minute after another. */
async function log(
  wie: Wie,
  begin: string,
  regels: Array<{ soort?: string; naam?: string; entiteit?: string; id?: string; regel?: string; aantal?: number }>,
  stapMs = 60_000,
) {
  for (const [i, r] of regels.entries())
    await huis.eigenaar.query(
      `insert into verwerkingen (id, trace_id, span_id, status, naam, start_ms, eind_ms, verwerkingsactiviteit, soort, gemeente, compartiment, medewerker_id, pet_id, petsoort, organisatie_id, doel, onderwerp_soort, onderwerp_id, aantal, regels, beleidsversie)
       values ($1, 't', 's', 'Ok', $2, $3, $3, 'urn:x', $4, 'GM9001', $5, $6, $7, $8, $9, 'toezicht', $10, $11, $12, $13, 'b')`,
      [
        randomUUID(),
        r.naam ?? 'melding.tonen',
        Date.parse(begin) + i * stapMs,
        r.soort ?? 'vraag',
        wie.compartiment,
        wie.medewerkerId,
        wie.petId,
        wie.petsoort,
        wie.organisatieId,
        r.entiteit ?? 'Melding',
        r.id ?? randomUUID(),
        r.aantal ?? null,
        r.regel ? [r.regel] : [],
      ],
    );
}

const tel = () =>
  huis.databank.transactie(
    { rol: 'systeem', gemeenten: [], medewerkerId: null, organisatieId: null, petsoort: 'systeem' },
    null,
    (db) => telAlarmen(db, huis.klok.nu()),
  );
const keer = <T>(n: number, maak: () => T): T[] => Array.from({ length: n }, maak);

async function alarmen(soort: Alarm['soort'], wie: Wie = pia): Promise<Alarm[]> {
  return (await huis.vraag(toonAlarmen, { soort: soort as 'massa', perPagina: 100 }, wie)).items;
}

describe('B12.8 wat geen alarm is', () => {
  test('B12.8 gewoon werk geeft niets, en tellen zonder lezen ook niet', async () => {
    await log(
      tess,
      '2026-03-02T09:00:00Z',
      keer(19, () => ({})),
    );
    expect(await tel()).toBe(0);
  });

  test('B12.8 veel lezen door wie altijd veel leest is gewoon', async () => {
    for (let d = 10; d < 20; d++)
      await log(
        cor,
        `2026-02-${d}T09:00:00Z`,
        keer(12, () => ({})),
        1000,
      );
    await log(
      cor,
      '2026-03-02T09:00:00Z',
      keer(25, () => ({})),
      1000,
    );
    expect(await tel()).toBe(0);
  });

  test("B12.8 's nachts lezen rond een eigen controle is gewoon", async () => {
    const plek = await zaaiPlek(huis.eigenaar);
    await zaaiControle(huis.eigenaar, plek, { begin: '2026-03-01T22:00:00Z' });
    await log(
      tess,
      '2026-03-01T23:00:00Z',
      keer(8, () => ({ entiteit: 'Controle' })),
    );
    expect(await tel()).toBe(0);
  });
});

describe('B12.8 ongewoon lezen', () => {
  test('B12.8 veel zaken in een uur geeft één alarm met de feiten, het eigen gewone aantal en de drempel', async () => {
    await log(
      max,
      '2026-03-02T13:00:00Z',
      keer(24, () => ({})),
    );
    expect(await tel()).toBe(1);
    expect(await tel()).toBe(0);
    const [a] = await alarmen('veel_zaken');
    expect(a).toMatchObject({ medewerker: 'Max Willems', gemeten: 24, drempel: 20, uitkomst: null });
    expect(a!.feiten.join(' ')).toMatch(/24 verschillende zaken in een uur.*drempel in deze gemeente is 20/s);
  });

  test('B12.8 weigeringen op rij en buiten de eigen gemeente zijn elk een alarm, en iets wat lukt breekt de rij', async () => {
    const nee = { soort: 'weigering', regel: 'B2-eigen-gemeente' };
    await log(jet, '2026-03-02T10:00:00Z', [...keer(3, () => ({ ...nee, regel: 'R1-x' })), {}, ...keer(3, () => nee)]);
    await tel();
    expect(await alarmen('weigeringen_op_rij')).toEqual([]);
    expect(await alarmen('buiten_gemeente')).toHaveLength(1);
    await log(
      jet,
      '2026-03-02T10:07:00Z',
      keer(3, () => nee),
    );
    await tel();
    expect(await alarmen('weigeringen_op_rij')).toMatchObject([{ gemeten: 6, medewerker: 'Jet Mulder' }]);
  });

  test("B12.8 's nachts zonder rooster, terug in een oude zaak en veel meenemen geven elk een alarm", async () => {
    await log(
      max,
      '2026-03-02T01:00:00Z',
      keer(6, () => ({})),
    );
    const id = randomUUID();
    await log(tess, '2025-09-01T10:00:00Z', [
      { soort: 'handeling', naam: 'controle.afronden', entiteit: 'Controle', id },
    ]);
    await log(tess, '2026-03-02T11:00:00Z', [{ naam: 'controle.tonen', entiteit: 'Controle', id }]);
    await log(
      jet,
      '2026-03-02T12:00:00Z',
      keer(15, () => ({ naam: 'document.tonen', entiteit: 'Document' })),
    );
    await tel();
    expect(await alarmen('nacht')).toMatchObject([{ medewerker: 'Max Willems', gemeten: 6 }]);
    expect(await alarmen('oude_zaak')).toMatchObject([{ medewerker: 'Tess de Vries', gemeten: 182 }]);
    expect(await alarmen('massa')).toMatchObject([{ medewerker: 'Jet Mulder', gemeten: 15 }]);
  });
});

describe('B12.8 wie een alarm ziet en afhandelt', () => {
  test('B12.8 weigert de coördinator, en de beheerder als het niet over een privacyfunctionaris gaat', async () => {
    expect((await huis.weigert(huis.vraag(toonAlarmen, {}, cor))).weigering?.regel).toBe('R1-compartimenten');
    const [a] = await alarmen('veel_zaken');
    expect((await huis.weigert(huis.vraag(toonAlarm, { id: a!.id }, ben))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(huis.vraag(toonAlarm, { id: a!.id }, ELDERS))).code).toBe('NIET_GEVONDEN');
    expect(await alarmen('veel_zaken', ben)).toEqual([]);
  });

  test('B12.8 R1 een alarm over de privacyfunctionaris ziet die zelf niet; de beheerder en een andere wel', async () => {
    await log(
      pia,
      '2026-03-02T14:00:00Z',
      keer(16, () => ({ naam: 'verwerkingen.uitvoeren', entiteit: 'Algemeen' })),
    );
    await tel();
    const van = (lijst: Alarm[]) => lijst.filter((a) => a.medewerker === 'Pia Visser');
    expect(van(await alarmen('massa', pia))).toEqual([]);
    const [a] = van(await alarmen('massa', ben));
    expect(van(await alarmen('massa', PETRA))).toHaveLength(1);
    const oordeel = {
      id: a!.id,
      uitkomst: 'verklaard',
      toelichting: 'Het was de jaarlijkse uitvoer voor het archief.',
    } as const;
    expect((await huis.weigert(huis.doe(handelAlarmAf, oordeel, pia))).code).toBe('NIET_GEVONDEN');
    await huis.doe(handelAlarmAf, oordeel, ben);
    expect(await huis.vraag(toonAlarm, { id: a!.id }, ben)).toMatchObject({
      uitkomst: 'verklaard',
      bekekenDoorNaam: 'Ben Meijer',
    });
  });

  test('B12.8 een mogelijk datalek wordt één keer gemeld, en nog eens afhandelen kan niet', async () => {
    const [a] = await alarmen('nacht');
    const oordeel = {
      id: a!.id,
      uitkomst: 'datalek',
      toelichting: 'Geen verklaring; de sessie liep op een vreemd adres.',
    } as const;
    await huis.doe(handelAlarmAf, oordeel, pia);
    expect((await huis.weigert(huis.doe(handelAlarmAf, oordeel, pia))).code).toBe('STAND_PAST_NIET');
    const { rows } = await huis.eigenaar.query(
      `select onderwerp_id, gegevens from gebeurtenissen where soort = 'alarm.mogelijk-datalek'`,
    );
    expect(rows).toEqual([{ onderwerp_id: a!.id, gegevens: { alarmId: a!.id } }]);
  });

  test('B12.8 een gemeente stelt haar eigen drempel in, met reden en versies; de beheerder kan dat niet', async () => {
    const regel = {
      gemeente: 'GM9001',
      soort: 'veel_zaken',
      aan: true,
      drempel: 10,
      reden: 'Kleine gemeente met weinig zaken.',
    } as const;
    expect((await huis.weigert(huis.doe(stelAlarmregelVast, regel, ben))).weigering?.regel).toBe('B12.8-alarmen');
    await log(
      jet,
      '2026-03-02T08:00:00Z',
      keer(12, () => ({})),
    );
    await huis.doe(stelAlarmregelVast, regel, pia);
    await tel();
    expect((await alarmen('veel_zaken')).map((a) => a.drempel)).toContain(10);
    await huis.doe(stelAlarmregelVast, { ...regel, aan: false, reden: 'Tijdelijk uit vanwege een migratie.' }, pia);
    await log(
      jet,
      '2026-03-02T15:05:00Z',
      keer(60, () => ({})),
      1000,
    );
    await tel();
    expect((await alarmen('veel_zaken')).some((a) => a.medewerker === 'Jet Mulder' && a.gemeten === 60)).toBe(false);
    expect((await huis.vraag(toonAlarmregels, {}, ben)).items.map((r) => r.versie)).toEqual([2, 1]);
  });
});
