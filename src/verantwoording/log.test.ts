import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { controleerKeten, verzegel } from '../kern/log.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { alsDeclaraties } from '../kern/kamer.ts';
import { registreerMelding, toonMeldingen } from '../meldingen/index.ts';
import type { Logvraag } from './schema-log.ts';
import { controleerVerwerkingen, maakToonVerwerkingen } from './vragen.ts';

const toonVerwerkingen = maakToonVerwerkingen(() => alsDeclaraties(registreerMelding, toonMeldingen));
const { ben, pia, tess, otto, rik } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  const melding = {
    ontvangenOp: '2026-03-02T09:30:00Z',
    bron: 'buurt',
    wijze: 'telefoon',
    anoniem: true,
    tekst: 'Geheime woorden over de Turfkade.',
    urgentie: 'gewoon',
    terugkoppelingGewenst: false,
  } as const;
  await huis.doe(registreerMelding, { ...melding, gemeente: 'GM9001' }, tess);
  huis.klok.vooruit(60_000);
  await huis.doe(registreerMelding, { ...melding, gemeente: 'GM9002' }, otto);
  huis.klok.vooruit(60_000);
  await huis.vraag(toonMeldingen, { zoek: 'turfkade' }, tess);
  await huis.weigert(huis.doe(registreerMelding, { ...melding, gemeente: 'GM9001' }, rik));
  while ((await verzegel(huis.databank, huis.klok)) > 0);
});
afterAll(() => huis.sluit());

describe('het log lezen', () => {
  test('B12.8 weigert de beheerder, en wie in een ander compartiment werkt', async () => {
    expect((await huis.weigert(huis.vraag(toonVerwerkingen, {}, ben))).weigering?.regel).toBe('B12.8-log-lezen');
    expect((await huis.weigert(huis.vraag(controleerVerwerkingen, {}, tess))).weigering?.regel).toBe(
      'R1-compartimenten',
    );
  });

  test('B12.8 zoekt op wie, wanneer, in welke pet, met welk doel en volgens welke regel', async () => {
    const zoek = async (v: Logvraag) => (await huis.vraag(toonVerwerkingen, v, pia)).items.map((r) => r.naam);
    expect(await zoek({ zoek: 'otto' })).toEqual(['melding.registreren']);
    expect(await zoek({ medewerkerId: tess.medewerkerId, doel: 'toezicht' })).toEqual([
      'meldingen.tonen',
      'melding.registreren',
    ]);
    // Of the refusals only those of the own organisatie: what the politie was refused is for its own privacyfunctionaris.
    expect(await zoek({ soort: 'weigering' })).toEqual(['verwerkingen.controleren', 'verwerkingen.tonen']);
    expect(await zoek({ regel: 'B3.3-registreren' })).toHaveLength(2);
    expect(await zoek({ petsoort: 'toezichthouder', doel: 'toezicht', gemeente: 'GM9002' })).toHaveLength(1);
    expect(await zoek({ petsoort: 'rechercheur' })).toEqual([]);
    expect(await zoek({ vanaf: '2026-03-03' })).toEqual([]);
    expect((await zoek({ totEnMet: '2026-03-02' })).length).toBeGreaterThan(2);
    expect(await zoek({ zoek: '100%_' })).toEqual([]);
  });

  test('B12.8 het log houdt geen woorden van een zaak en geen zoekwoorden, en lezen van het log staat er zelf in', async () => {
    const { items } = await huis.vraag(toonVerwerkingen, { perPagina: 200 }, pia);
    expect(JSON.stringify(items)).not.toMatch(/turfkade|geheime/i);
    expect(items.some((r) => r.naam === 'verwerkingen.tonen' && r.medewerker === pia.naam)).toBe(true);
  });

  test('B2.1 de privacyfunctionaris ziet alleen het log van de eigen gemeenten en organisatie', async () => {
    const klein = { ...pia, gemeenten: ['GM9001'] };
    const { items } = await huis.vraag(toonVerwerkingen, { perPagina: 200 }, klein);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((r) => r.gemeente !== 'GM9002')).toBe(true);
  });

  test('B12.8 zoekt op de woorden van een handeling en binnen een organisatie, en niet op woorden die niets betekenen', async () => {
    const zoek = async (v: Logvraag) => (await huis.vraag(toonVerwerkingen, v, pia)).items.map((r) => r.naam);
    expect(await zoek({ zoek: 'melding registreren' })).toEqual(['melding.registreren', 'melding.registreren']);
    expect(await zoek({ organisatieId: otto.organisatieId })).toEqual(['melding.registreren']);
    expect(await zoek({ onderwerpSoort: 'Dossier' })).toEqual([]);
    expect(await zoek({ zoek: 'turfkade' })).toEqual([]);
  });

  test('B12.8 bladert verder waar de vorige bladzijde ophield, zonder regel dubbel of overgeslagen', async () => {
    const alles = (await huis.vraag(toonVerwerkingen, { totEnMet: '2026-03-02', perPagina: 200 }, pia)).items;
    const gezien: string[] = [];
    // Reading the log adds lines at its head; whoever goes on to older ones does not meet them.
    const eerste = alles[0]!;
    let voor: string | undefined = `${Date.parse(eerste.op) + 1}_ffffffff-ffff-ffff-ffff-ffffffffffff`;
    while (voor) {
      const p: { items: Array<{ id: string }>; volgende: string | null } = await huis.vraag(
        toonVerwerkingen,
        { perPagina: 2, voor },
        pia,
      );
      gezien.push(...p.items.map((r) => r.id));
      voor = p.volgende ?? undefined;
      if (gezien.length > 60) break;
    }
    const ids = alles.map((r) => r.id);
    expect(gezien.filter((id) => ids.includes(id))).toEqual(ids);
    expect(new Set(gezien).size).toBe(gezien.length);
  });
});

describe('is de keten heel', () => {
  /** Both walks, in the program and in the database, must say the same. */
  async function beide() {
    const ketting = await huis.vraag(controleerVerwerkingen, {}, pia);
    const buiten = await controleerKeten(huis.databank);
    expect({ heel: ketting.heel, schakels: ketting.schakels, rijen: ketting.rijen }).toEqual({
      heel: buiten.heel,
      schakels: buiten.schakels,
      rijen: buiten.rijen,
    });
    expect([ketting.schakel, ketting.rij, ketting.reden]).toEqual([
      buiten.kapot?.schakel ?? null,
      buiten.kapot?.rij ?? null,
      buiten.kapot?.reden ?? null,
    ]);
    return ketting;
  }
  /** Damages as somebody with full power would, looks, and repairs it. */
  async function naSchade(...opdrachten: string[]) {
    const client = await huis.eigenaar.connect();
    await client.query('begin');
    await client.query('create table bewaard as select * from verwerkingen');
    await client.query('create table ketting as select * from verwerkingen_keten');
    for (const opdracht of opdrachten) await client.query(opdracht);
    await client.query('commit');
    const uitkomst = await beide();
    await client.query(
      `begin; delete from verwerkingen_keten; delete from verwerkingen where id in (select id from bewaard) or naam = 'bijgezet'; alter table verwerkingen disable trigger all;
       insert into verwerkingen select * from bewaard; alter table verwerkingen enable trigger all; insert into verwerkingen_keten select * from ketting; drop table bewaard, ketting; commit`,
    );
    client.release();
    return uitkomst;
  }

  test('B12.8 de keten is heel, en telt wat nog op verzegeling wacht', async () => {
    const k = await beide();
    expect(k).toMatchObject({ heel: true, schakel: null, rij: null });
    expect(k.rijen).toBeGreaterThan(2);
    expect(k.wachtend).toBeGreaterThan(0);
  });

  test('B12.8 noemt de eerste regel die veranderd, verdwenen of bijgeplaatst is', async () => {
    while ((await verzegel(huis.databank, huis.klok)) > 0);
    const { rows } = await huis.eigenaar.query(
      'select rijen[1] as id from verwerkingen_keten order by volgnummer limit 1',
    );
    const eerste = rows[0].id as string;
    expect(await naSchade(`update verwerkingen set doel = 'zorg' where id = '${eerste}'`)).toMatchObject({
      heel: false,
      schakel: 1,
      rij: eerste,
      reden: 'deze regel is na verzegeling veranderd',
    });
    expect(await naSchade(`delete from verwerkingen where id = '${eerste}'`)).toMatchObject({
      rij: eerste,
      reden: 'deze regel is uit het log verdwenen',
    });
    expect(await naSchade(`delete from verwerkingen_keten where volgnummer = 1`)).toMatchObject({
      schakel: 1,
      reden: 'deze schakel ontbreekt',
    });
    expect(
      await naSchade(`update verwerkingen_keten set vorige = decode('ff', 'hex') where volgnummer = 2`),
    ).toMatchObject({
      schakel: 2,
      reden: 'deze schakel sluit niet aan op de vorige',
    });
    expect(
      await naSchade(`update verwerkingen_keten set hash = decode('ff', 'hex') where volgnummer = 1`),
    ).toMatchObject({
      schakel: 1,
      reden: 'de hash van deze schakel klopt niet',
    });
    const bijgezet = await naSchade(
      `insert into verwerkingen select '00000000-0000-7000-8000-000000000001', trace_id, span_id, parent_span_id, status, 'bijgezet', start_ms, eind_ms, verwerkingsactiviteit, betrokkene, betrokkene_soort, soort, gemeente, compartiment, medewerker_id, pet_id, petsoort, organisatie_id, doel, onderwerp_soort, onderwerp_id, aantal, regels, beleidsversie, toelichting from verwerkingen limit 1`,
      `delete from verwerkingen_wachtrij where verwerking_id = '00000000-0000-7000-8000-000000000001'`,
    );
    expect(bijgezet).toMatchObject({ heel: false, schakel: null, rij: '00000000-0000-7000-8000-000000000001' });
    expect((await beide()).heel).toBe(true);
  });
});
