import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Wie } from '../kern/petten.ts';

// The second fence by itself: raw SQL under the role of beheer, as if the policies and all queries were wrong.

const { ben, pia, otto, rik, max } = MENSEN;
const klein: Wie = { ...ben, gemeenten: ['GM9001'] };
const groot: Wie = { ...ben, gemeenten: [] };
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

/** What a statement of this pet comes to; rolled back afterwards. */
async function als(wie: Wie, tekst: string, waarden: unknown[]): Promise<number | string> {
  const client = await huis.app.connect();
  try {
    await client.query('begin');
    await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
      wie.compartiment,
      wie.gemeenten,
      wie.medewerkerId,
      wie.organisatieId,
      wie.petsoort,
    ]);
    return (await client.query(tekst, waarden)).rowCount ?? 0;
  } catch (fout) {
    return (fout as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

function geef(door: Wie, aan: Wie, soort: string, compartiment: string, gemeenten: string[]) {
  return als(
    door,
    `insert into petten (id, medewerker_id, soort, compartiment, gemeenten, geldig_van) values ($1, $2, $3, $4, $5, now())`,
    [randomUUID(), aan.medewerkerId, soort, compartiment, gemeenten],
  );
}

const GEWEIGERD = '42501';

describe('R1 het tweede hek om de toegang', () => {
  test('R1 niemand geeft zichzelf een pet, en een privacyfunctionaris geeft er geen', async () => {
    expect(await geef(groot, ben, 'aandachtsfunctionaris', 'mensenhandel', ['GM9001'])).toBe(GEWEIGERD);
    expect(await geef(pia, max, 'jurist', 'toezicht', ['GM9001'])).toBe(GEWEIGERD);
    expect(await als(pia, 'update petten set geldig_tot = now() where id = $1', [max.petId])).toBe(0);
  });

  test('B2.1 een beheerder van een gemeente geeft geen pet daarbuiten, bij een partner of van alles', async () => {
    expect(await geef(klein, max, 'jurist', 'toezicht', ['GM9002'])).toBe(GEWEIGERD);
    expect(await geef(klein, max, 'jurist', 'toezicht', [])).toBe(GEWEIGERD);
    expect(await geef(klein, max, 'coordinator', 'toezicht', [])).toBe(GEWEIGERD);
    expect(await geef(klein, rik, 'zorgcoordinator', 'zorg', ['GM9001'])).toBe(GEWEIGERD);
    expect(await als(klein, 'update petten set geldig_tot = now() where id = $1', [otto.petId])).toBe(GEWEIGERD);
    expect(await geef(klein, rik, 'jurist', 'toezicht', ['GM9001'])).toBe(1);
    expect(await geef(groot, rik, 'zorgcoordinator', 'zorg', [])).toBe(1);
  });

  test('R1 van een pet verandert alleen tot wanneer en waar zij geldt', async () => {
    expect(await als(groot, `update petten set soort = 'rechercheur' where id = $1`, [max.petId])).toBe(GEWEIGERD);
    expect(await als(groot, 'update petten set medewerker_id = $2 where id = $1', [max.petId, rik.medewerkerId])).toBe(
      GEWEIGERD,
    );
  });

  test('B12.8 de beheerder leest het log ook met eigen SQL niet', async () => {
    await huis.eigenaar.query(
      `insert into verwerkingen (id, trace_id, span_id, status, naam, start_ms, eind_ms, verwerkingsactiviteit, soort, gemeente, compartiment, doel, beleidsversie)
       values ($1, 't', 's', 'Ok', 'n', 1, 1, 'v', 'vraag', 'GM9001', 'toezicht', 'toezicht', 'b')`,
      [randomUUID()],
    );
    expect(await als(pia, 'select id from verwerkingen', [])).toBe(1);
    expect(await als(ben, 'select id from verwerkingen', [])).toBe(0);
  });
});
