import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { registreerZaak, waardeer } from './handelingen.ts';
import { kamer } from './index.ts';

// P1, R1: only the compartiment of the politie weighs. No pet of a gemeente finds a score, a point, an outcome or a count by any route.

const { tess, cor, jet, bea, aafje, pia, ben, zoe, nina, rik } = MENSEN;
const GEMEENTE = { tess, cor, jet, bea, aafje, pia, ben, zoe, nina };
const TABELLEN = ['politiezaken', 'politiestukken', 'politiemodellen', 'politiewegingen'];
let huis: Proefhuis;
let id: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  ({ id } = await huis.doe(
    registreerZaak,
    {
      gemeente: 'GM9001',
      kanaal: 'eigen',
      feiten: 'Opgesloten in een bovenwoning, zegt een buur.',
      zekerheid: 'gehoord',
      indicatoren: ['B4', 'D1'],
      terugkoppelen: false,
    },
    rik,
  ));
  await huis.doe(waardeer, { id, versie: 1, uitkomst: 'sterk', motivering: 'Twee zware indicatoren.' }, rik);
});
afterAll(() => huis.sluit());

describe('P1 R1 een gemeente ziet geen weging', () => {
  test.each(Object.entries(GEMEENTE))(
    'P1 %s krijgt bij elke vraag en handeling van de politie dezelfde regel',
    async (_naam, wie) => {
      for (const d of kamer.declaraties.filter((x) => x.compartiment === 'politie')) {
        const invoer = 'id' in d.invoer.properties && d.aard === 'vraag' ? { id } : {};
        if (d.aard === 'vraag') {
          const fout = await huis.weigert(huis.vraag(d as never, invoer as never, wie));
          expect(fout.weigering?.regel, d.naam).toBe('R1-compartimenten');
          expect(`${fout.message} ${JSON.stringify(fout.velden)}`).not.toMatch(/PZ-|sterk|punten/);
        } else
          expect(
            huis.uitvoerder.mag(d, wie, { soort: 'Politie', id: 'x', kenmerken: {} }).weigering?.regel,
            d.naam,
          ).toBe('R1-compartimenten');
      }
    },
  );

  test.each(Object.entries(GEMEENTE))('R1 ook met eigen SQL leest of telt %s niets', async (_naam, wie) => {
    for (const tabel of TABELLEN) expect(await huis.ruw(wie, `select count(*) from ${tabel}`), tabel).toBe('42501');
    expect(await huis.ruw(wie, `select 1 from sleutels where soort = 'politiezaak'`)).toEqual([]);
  });

  test('R1 het log van de gemeente noemt de zaak niet: haar regels hebben geen gemeente', async () => {
    const { rows } = await huis.eigenaar.query(
      `select distinct gemeente, organisatie_id from verwerkingen where compartiment = 'politie' and onderwerp_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ gemeente: null, organisatie_id: rik.organisatieId }]);
    expect(await huis.ruw(pia, `select 1 from verwerkingen where onderwerp_id = '${id}'`)).toEqual([]);
  });

  test('P1 de weging staat nergens leesbaar: niet in een gebeurtenis, niet bij de sleutel van een formulier', async () => {
    for (const tabel of ['gebeurtenissen', 'idempotentie', 'politiestukken', 'verwerkingen'])
      expect(
        (await huis.eigenaar.query(`select 1 from ${tabel} t where t::text ~ 'Twee zware|voorstel"|zeer_sterk'`)).rows,
        tabel,
      ).toEqual([]);
  });

  test('R1 een andere eenheid opent ook de sleutel niet, al heeft zij de gemeente', async () => {
    const elders = { ...MENSEN.hugo, gemeenten: ['GM9001'] };
    expect(await huis.ruw(elders, `select 1 from sleutels where soort = 'politiezaak'`)).toEqual([]);
    expect(await huis.ruw(elders, 'select 1 from politiezaken')).toEqual([]);
  });
});
