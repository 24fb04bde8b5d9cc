import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bewaarbronnen } from '../app/huis.ts';
import { draaiBewaren } from '../bewaren/index.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { beantwoord, besluit, identificeer, registreerVerzoek, verleng } from './handelingen.ts';
import { antwoordtermijn, plusMaanden } from './termijn.ts';
import { toonBrief, toonTaak, toonTaken, toonVerzoek, toonVerzoeken, zoekAllePlekken } from './vragen.ts';

const { pia, jet, aafje, aukje, tess, ben } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

async function verzoek(anders: object = {}): Promise<string> {
  const invoer = {
    gemeente: 'GM9001',
    recht: 'inzage' as const,
    wijze: 'brief' as const,
    ontvangenOp: '2026-02-27',
    naam: 'Quirinus Zandloper',
    adres: 'Turfkade 1, Veenrijk',
    gevraagd: 'Wat hebt u over mij?',
  };
  return (await huis.doe(registreerVerzoek, { ...invoer, ...anders }, pia)).id;
}
const lees = (id: string) => huis.vraag(toonVerzoek, { id }, pia);
async function taakVan(id: string, wie: Wie): Promise<string> {
  const { nummer } = await lees(id);
  return (await huis.vraag(toonTaken, {}, wie)).items.find((t) => t.nummer === nummer)!.id;
}
async function antwoordt(id: string, wie: Wie, antwoord: string) {
  await huis.doe(beantwoord, { id: await taakVan(id, wie), antwoord, orgaan: 'burgemeester' }, wie);
}
async function beslis(id: string, anders: object = {}) {
  const { versie } = await lees(id);
  const motivering = 'Uw gegevens staan in het register van facilitators.';
  return huis.doe(
    besluit,
    { id, versie, uitkomst: 'toegewezen', orgaan: 'college', motivering, ...anders } as never,
    pia,
  );
}
async function identiteit(id: string) {
  await huis.doe(identificeer, { id, versie: (await lees(id)).versie, hoe: 'balie_gezien' }, pia);
}

describe('geweigerd', () => {
  test('B12.7 wie geen privacyfunctionaris is ziet geen verzoek, ook niet als beheerder', async () => {
    const id = await verzoek();
    expect((await huis.weigert(huis.vraag(toonVerzoek, { id }, ben))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(huis.vraag(toonVerzoeken, {}, jet))).weigering?.regel).toBe('R1-compartimenten');
    expect((await huis.weigert(huis.vraag(toonTaken, {}, tess))).weigering?.regel).toBe('B12.7-elk-zoekt-bij-zichzelf');
  });

  test('B12.7 besluiten voordat vaststaat wie het vraagt, of voordat ieder heeft gezocht', async () => {
    const id = await verzoek();
    expect((await huis.weigert(beslis(id))).weigering?.regel).toMatch(/B12.7-eerst-/);
    await identiteit(id);
    expect((await huis.weigert(beslis(id))).weigering?.regel).toBe('B12.7-eerst-zoeken');
    await antwoordt(id, jet, 'Niets gevonden bij toezicht.');
    expect((await huis.weigert(beslis(id))).weigering?.regel).toBe('B12.7-eerst-zoeken');
    expect((await huis.weigert(beslis(id, { uitkomst: 'buiten_behandeling' }))).weigering?.regel).toBe(
      'B12.7-buiten-behandeling-zonder-identiteit',
    );
  });

  test('B12.7 weigeren zonder uitzondering met reden', async () => {
    const id = await verzoek();
    await identiteit(id);
    await antwoordt(id, jet, 'Niets gevonden bij toezicht.');
    await antwoordt(id, aafje, 'Niets gevonden in de dossiers.');
    expect((await huis.weigert(beslis(id, { uitkomst: 'afgewezen', uitzonderingen: ['d'] }))).weigering?.regel).toBe(
      'B12.7-weigeren-met-uitzondering',
    );
    await beslis(id, {
      uitkomst: 'deels',
      uitzonderingen: ['d'],
      uitzonderingReden: 'Een lopend onderzoek zou worden geschaad.',
    });
    expect((await huis.weigert(beslis(id))).weigering?.regel).toBe('B12.7-besloten-is-af');
  });

  test('B12.7 verlengen na de eerste maand, of nog een keer', async () => {
    const id = await verzoek();
    const doe = async () =>
      huis.doe(
        verleng,
        { id, versie: (await lees(id)).versie, reden: 'Er moet in drie archieven worden gezocht.' },
        pia,
      );
    huis.klok.zet('2026-03-28T10:00:00Z');
    expect((await huis.weigert(doe())).weigering?.regel).toBe('B12.7-verlengen-binnen-de-maand');
    huis.klok.zet('2026-03-27T10:00:00Z');
    await doe();
    expect((await lees(id)).termijnTot).toBe('2026-05-27');
    expect((await huis.weigert(doe())).weigering?.regel).toBe('B12.7-verlengen-binnen-de-maand');
    huis.klok.zet('2026-03-02T10:00:00Z');
  });
});

describe('een verzoek', () => {
  test('B12.7 krijgt een maand, een besluit met bezwaarclausule en een bevroren brief', async () => {
    const id = await verzoek();
    expect(await lees(id)).toMatchObject({
      termijnTot: '2026-03-27',
      wie: { naam: 'Quirinus Zandloper' },
      status: 'in_behandeling',
    });
    await identiteit(id);
    await antwoordt(id, jet, 'Staat als verhuurder bij één inrichting.');
    await antwoordt(id, aafje, 'Niets gevonden in de dossiers.');
    await beslis(id);
    const v = await lees(id);
    expect(v).toMatchObject({
      status: 'besloten',
      uitkomst: 'toegewezen',
      antwoordToezicht: 'Staat als verhuurder bij één inrichting.',
    });
    expect(
      Buffer.from((await huis.vraag(toonBrief, { id }, pia)).inhoud, 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('B12.7 wie het vraagt staat nergens leesbaar in de database, en gaat zes maanden na het besluit weg', async () => {
    const id = await verzoek({ naam: 'Xaverius Kwartel' });
    await beslis(id, { uitkomst: 'buiten_behandeling' });
    const tabellen = await huis.eigenaar.query(
      `select relname as naam from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    for (const { naam } of tabellen.rows) {
      const { rows } = await huis.eigenaar.query(
        `select count(*)::int as n from "${naam}" t where t::text ilike '%Kwartel%'`,
      );
      expect(rows[0].n, naam).toBe(0);
    }
    huis.klok.zet('2026-09-02T10:00:00Z');
    await draaiBewaren({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) }, bewaarbronnen());
    expect(await lees(id)).toMatchObject({ wie: null, status: 'besloten' });
    huis.klok.zet('2026-03-02T10:00:00Z');
  });
});

describe('een beschermd compartiment', () => {
  test('R1 B12.7 de behandelaar ziet hetzelfde, of er nu iets was of niet', async () => {
    const zien = [];
    for (const antwoord of ['Er is een dossier; de inhoud volgt in mijn brief.', 'Niets gevonden in de dossiers.']) {
      const id = await verzoek();
      await antwoordt(id, jet, 'Niets gevonden bij toezicht.');
      await antwoordt(id, aafje, antwoord);
      const { id: _id, nummer: _nummer, taken, ...rest } = await lees(id);
      zien.push({ ...rest, taken: taken.map(({ id: _taak, ...t }) => t) });
      const log = await huis.eigenaar.query(
        `select naam, aantal, toelichting, regels from verwerkingen where naam = 'verzoektaak.beantwoorden' and compartiment = 'mensenhandel' order by id desc limit 1`,
      );
      zien.at(-1)!.wie = { ...rest.wie!, gevraagd: JSON.stringify(log.rows[0]) };
    }
    expect(zien[0]).toEqual(zien[1]);
  });

  test('R1 ook met eigen SQL leest beheer geen antwoord en geen sleutel van mensenhandel', async () => {
    const client = await huis.app.connect();
    await client.query('begin');
    await client.query(`select kern.open_handeling('beheer', '{GM9001}', $1, $2, 'privacyfunctionaris', null)`, [
      pia.medewerkerId,
      pia.organisatieId,
    ]);
    expect((await client.query(`select 1 from verzoekantwoorden where compartiment <> 'toezicht'`)).rowCount).toBe(0);
    expect((await client.query(`select 1 from sleutels where compartiment = 'mensenhandel'`)).rowCount).toBe(0);
    await client.query('rollback');
    client.release();
  });

  test('R1 B2.1 een andere gemeente of een afgeronde taak toont niet wie het vroeg', async () => {
    const id = await verzoek();
    const taak = await taakVan(id, aafje);
    expect((await huis.vraag(toonTaak, { id: taak }, aafje)).wie?.naam).toBe('Quirinus Zandloper');
    expect((await huis.weigert(huis.vraag(toonTaak, { id: taak }, aukje))).code).toBe('NIET_GEVONDEN');
    await huis.doe(beantwoord, { id: taak, antwoord: 'Niets gevonden in de dossiers.', orgaan: 'college' }, aafje);
    expect(await huis.vraag(toonTaak, { id: taak }, aafje)).toMatchObject({
      wie: null,
      antwoord: 'Niets gevonden in de dossiers.',
    });
  });

  test('B12.7 V4 op een naam zoeken kan alleen voor een open verzoek, en alleen in de gemeente daarvan', async () => {
    const id = await verzoek();
    const taak = await taakVan(id, jet);
    expect((await huis.weigert(huis.vraag(zoekAllePlekken, { id, zoek: 'Zandloper' }, jet))).code).toBe(
      'NIET_GEVONDEN',
    );
    await huis.eigenaar.query(
      `insert into facilitators (gemeente, id, naam, soort, naamsleutel, aangemaakt_op, aangemaakt_door) select g, gen_random_uuid(), 'Zoë Zandloper', 'natuurlijk_persoon', 'zandloper', now(), gen_random_uuid() from unnest(array['GM9001', 'GM9002']) g`,
    );
    const breed = { ...jet, gemeenten: ['GM9001', 'GM9002'] };
    expect((await huis.vraag(zoekAllePlekken, { id: taak, zoek: 'Zandloper' }, breed)).items).toHaveLength(1);
    await huis.eigenaar.query(`delete from facilitators where naam = 'Zoë Zandloper'`);
    await antwoordt(id, jet, 'Niets gevonden bij toezicht.');
    const na = await huis.weigert(huis.vraag(zoekAllePlekken, { id: taak, zoek: 'Zandloper' }, jet));
    expect(na.weigering?.regel).toBe('B12.7-plekken-bij-open-verzoek');
  });

  test('B12.7 B12.8 zoekwoorden staan nergens, en elke pet vindt alleen in het eigen deel', async () => {
    const id = await verzoek({ gevraagd: 'Wat schreef Tess de Vries over mij?' });
    const ander = await huis.weigert(huis.vraag(zoekAllePlekken, { id, zoek: 'Jansen' }, pia));
    expect(ander.velden[0]?.veld).toBe('zoek');
    const gevonden = await huis.vraag(zoekAllePlekken, { id, zoek: 'Tess de Vries' }, pia);
    expect(gevonden.items).toMatchObject([{ waar: 'Medewerkers' }]);
    const taak = await taakVan(id, jet);
    expect((await huis.vraag(zoekAllePlekken, { id: taak, zoek: 'Zandloper' }, jet)).items).toEqual([]);
    const { rows } = await huis.eigenaar.query(
      `select count(*)::int as n from verwerkingen v where v::text ilike '%Zandloper%' or v::text ilike '%Tess de%'`,
    );
    expect(rows[0].n).toBe(0);
  });
});

describe('de termijn', () => {
  test('B12.7 een maand na 31 januari is de laatste dag van februari', () => {
    expect(plusMaanden('2026-01-31', 1)).toBe('2026-02-28');
    expect(antwoordtermijn('2026-11-30', true)).toBe('2027-02-28');
  });

  test('B12.7 verlengd is altijd later, en nooit meer dan 92 dagen na ontvangst', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
        const dag = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
        const [een, drie] = [antwoordtermijn(dag, false), antwoordtermijn(dag, true)];
        expect(een > dag && drie > een).toBe(true);
        expect((Date.parse(drie) - Date.parse(dag)) / 86_400_000).toBeLessThanOrEqual(92);
      }),
    );
  });
});
