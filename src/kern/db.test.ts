import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql, type Transactierol } from './db.ts';
import { MENSEN } from './proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from './proef/proefhuis.ts';

let huis: Proefhuis;
const systeem: Transactierol = { rol: 'systeem', gemeenten: [], medewerkerId: null, organisatieId: null, petsoort: '' };
const sleutel = (naam: string) =>
  sql`insert into idempotentie (medewerker_id, sleutel, compartiment, handeling, invoer_hash, antwoord, op)
    values (${MENSEN.tess.medewerkerId}, ${naam}, 'toezicht', 'proef', ${Buffer.alloc(1)}, '{}', now())`;
const toezicht: Transactierol = { ...systeem, rol: 'toezicht', medewerkerId: MENSEN.tess.medewerkerId };
const staat = async (naam: string) =>
  (await huis.eigenaar.query('select 1 from idempotentie where sleutel = $1', [naam])).rowCount === 1;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

test('a last statement that fails takes everything before it along', async () => {
  const werk = huis.databank.transactie(toezicht, null, async (db) => {
    await db.voer(sleutel('eerste'));
    await db.sluitAf(sql`select 1 / 0`);
  });
  await expect(werk).rejects.toThrow(/zero/);
  expect(await staat('eerste')).toBe(false);
});

test('after a failed last statement the connection serves the next as clean as before', async () => {
  for (let i = 0; i < 20; i++) {
    await huis.databank.transactie(toezicht, null, (db) => db.sluitAf(sql`select 1 / 0`)).catch(() => {});
    const { rol } = await huis.databank.transactie(systeem, null, (db) =>
      db.een(sql<{ rol: string }>`select current_user as rol`),
    );
    expect(rol).toBe('samenzicht_systeem');
  }
});

test('the last statement and what came before are there once it answered', async () => {
  await huis.databank.transactie(toezicht, null, async (db) => {
    await db.voer(sleutel('vooraf'));
    await db.sluitAf(sleutel('laatst'));
  });
  expect([await staat('vooraf'), await staat('laatst')]).toEqual([true, true]);
});

test('what throws after the last statement went out is told, and changes nothing of what was kept', async () => {
  const werk = huis.databank.transactie(toezicht, null, async (db) => {
    await db.sluitAf(sleutel('bewaard'));
    throw new Error('te laat');
  });
  await expect(werk).rejects.toThrow('te laat');
  expect(await staat('bewaard')).toBe(true);
});
