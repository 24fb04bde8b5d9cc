import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registreerMelding, toonMeldingen } from '../meldingen/index.ts';
import { controleerKeten, verzegel } from './log.ts';
import { MENSEN } from './proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from './proef/proefhuis.ts';

const { tess, rik, cor } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const melding = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-03-02T09:30:00Z',
  bron: 'buurt' as const,
  wijze: 'telefoon' as const,
  anoniem: true,
  tekst: 'Elke nacht auto’s voor de deur van het pand op de hoek.',
  urgentie: 'gewoon' as const,
  terugkoppelingGewenst: false,
};

async function laatste() {
  return (await huis.eigenaar.query('select * from verwerkingen order by id desc limit 1')).rows[0];
}

describe('het log van verwerkingen', () => {
  test('B12.8 niemand kan het log veranderen of wissen, ook de rol van het systeem niet', async () => {
    await huis.doe(registreerMelding, melding, tess);
    for (const rol of ['toezicht', 'beheer', 'systeem', 'politie', 'mensenhandel']) {
      for (const opdracht of [
        "update verwerkingen set naam = 'x'",
        'delete from verwerkingen',
        'truncate verwerkingen',
        "update verwerkingen_keten set hash = 'x'",
        'delete from verwerkingen_keten',
      ]) {
        await expect(
          huis.app.query(`begin; set local role samenzicht_${rol}; ${opdracht}`),
          `${rol}: ${opdracht}`,
        ).rejects.toThrow(/permission denied/);
        await huis.app.query('rollback');
      }
    }
  });

  test('B12.8 een weigering staat in het log, met de regel die haar gaf', async () => {
    await huis.weigert(huis.doe(registreerMelding, melding, rik));
    expect(await laatste()).toMatchObject({
      soort: 'weigering',
      naam: 'melding.registreren',
      regels: ['R1-compartimenten'],
      medewerker_id: rik.medewerkerId,
      petsoort: 'rechercheur',
    });
  });

  test('B12.8 lezen staat in het log: wie, in welke pet, waarvoor, hoeveel', async () => {
    await huis.vraag(toonMeldingen, {}, cor);
    expect(await laatste()).toMatchObject({
      soort: 'vraag',
      naam: 'meldingen.tonen',
      petsoort: 'coordinator',
      doel: 'toezicht',
      aantal: expect.any(Number),
      verwerkingsactiviteit: 'urn:nld:samenzicht:verwerkingsactiviteit:meldingen-behandelen',
    });
  });

  test('B12.8 de velden van het Logboek Dataverwerkingen zijn er en hebben de juiste vorm', async () => {
    await huis.uitvoerder.voerUit(registreerMelding, melding, tess, {
      sleutel: 'ldv-sleutel-1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    });
    const rij = await laatste();
    expect(rij).toMatchObject({
      trace_id: '0af7651916cd43dd8448eb211c80319c',
      parent_span_id: 'b7ad6b7169203331',
      status: 'Ok',
      betrokkene: null,
    });
    expect(rij.span_id).toMatch(/^[0-9a-f]{16}$/);
    expect(Number(rij.start_ms)).toBe(Date.parse('2026-03-02T10:00:00Z'));
  });

  test('geen woord van de melding staat in het log, de sleutels of de gebeurtenissen', async () => {
    const { rows } = await huis.eigenaar.query(
      `select v::text as t from verwerkingen v union all select i::text from idempotentie i union all select g::text from gebeurtenissen g`,
    );
    expect(rows.filter((r) => r.t.includes('voor de deur'))).toEqual([]);
  });
});

describe('de keten', () => {
  beforeEach(async () => {
    await huis.doe(registreerMelding, melding, tess);
    while ((await verzegel(huis.databank, huis.klok)) > 0);
  });

  async function herstel(werk: () => Promise<void>, terug: string, waarden: unknown[]) {
    await werk();
    const uitkomst = await controleerKeten(huis.databank);
    await huis.eigenaar.query(terug, waarden);
    return uitkomst;
  }

  test('B12.8 een onaangeroerde keten is heel en omvat elke regel', async () => {
    const { rows } = await huis.eigenaar.query('select count(*)::int as n from verwerkingen');
    expect(await controleerKeten(huis.databank)).toMatchObject({ heel: true, rijen: rows[0].n, wachtend: 0 });
  });

  test('B12.8 een veranderde regel wordt met naam en toenaam aangewezen', async () => {
    const rij = await laatste();
    const uitkomst = await herstel(
      async () =>
        void (await huis.eigenaar.query('update verwerkingen set petsoort = $1 where id = $2', ['jurist', rij.id])),
      'update verwerkingen set petsoort = $1 where id = $2',
      [rij.petsoort, rij.id],
    );
    expect(uitkomst).toMatchObject({
      heel: false,
      kapot: { rij: rij.id, reden: expect.stringContaining('veranderd') },
    });
  });

  test('B12.8 een bijgeplaatste regel valt op', async () => {
    const rij = await laatste();
    const nep = '0199aaaa-0000-7000-8000-000000000001';
    const uitkomst = await herstel(
      async () => {
        await huis.eigenaar.query(
          `insert into verwerkingen select (jsonb_populate_record(null::verwerkingen, to_jsonb(v) || jsonb_build_object('id', $2::text))).* from verwerkingen v where id = $1`,
          [rij.id, nep],
        );
        await huis.eigenaar.query('delete from verwerkingen_wachtrij where verwerking_id = $1', [nep]);
      },
      'delete from verwerkingen where id = $1',
      [nep],
    );
    expect(uitkomst).toMatchObject({
      heel: false,
      kapot: { rij: nep, reden: expect.stringContaining('niet in de keten') },
    });
  });

  test('B12.8 een weggehaalde schakel valt op', async () => {
    const { rows } = await huis.eigenaar.query('select * from verwerkingen_keten order by volgnummer limit 1');
    await huis.eigenaar.query('delete from verwerkingen_keten where volgnummer = $1', [rows[0].volgnummer]);
    expect(await controleerKeten(huis.databank)).toMatchObject({
      heel: false,
      kapot: { schakel: 1, reden: 'deze schakel ontbreekt' },
    });
  });
});
