import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Transactierol } from '../kern/db.ts';

// The second fence by itself: raw SQL under each role, as if the policies and all queries were wrong.

const { cor, pia } = MENSEN;
const GEMEENTE = 'GM9001';
const WEG = { rol: 'vernietiger', gemeenten: [GEMEENTE], medewerkerId: null, organisatieId: null, petsoort: 'systeem' };
const alsCor: Transactierol = { ...cor, rol: 'toezicht' };
const alsPia: Transactierol = { ...pia, rol: 'beheer' };
const alsKlok = WEG as Transactierol;
let huis: Proefhuis;
const lijsten = { aangeboden: randomUUID(), goedgekeurd: randomUUID(), afgewezen: randomUUID() };
const regels = { aangeboden: randomUUID(), goedgekeurd: randomUUID(), weg: randomUUID() };

beforeAll(async () => {
  huis = await maakProefhuis();
  for (const [status, id] of Object.entries(lijsten))
    await huis.eigenaar.query(nieuweLijst, [GEMEENTE, id, status, cor.medewerkerId, ...besluit(status)]);
  await huis.eigenaar.query(nieuweRegel, [GEMEENTE, regels.aangeboden, lijsten.aangeboden, 'op_lijst']);
  await huis.eigenaar.query(nieuweRegel, [GEMEENTE, regels.goedgekeurd, lijsten.goedgekeurd, 'op_lijst']);
  await huis.eigenaar.query(nieuweRegel, [GEMEENTE, regels.weg, lijsten.goedgekeurd, 'weggehaald']);
});
afterAll(() => huis.sluit());

const nieuweLijst = `insert into vernietigingslijsten (gemeente, id, status, peildag, regelversie, toelichting, opgesteld_op, opgesteld_door, petsoort, besloten_op, besloten_door)
  values ($1, $2, $3, '2026-01-01', '1', 'x', '2026-01-01', $4, 'coordinator', $5, $6)`;
const nieuweRegel = `insert into vernietigingsregels (gemeente, id, lijst_id, soort, regel, onderwerp_id, start, vernietigen_op, stand)
  values ($1, $2, $3, 'controle', 'controle-toezicht', gen_random_uuid(), '2020-01-01', '2025-01-01', $4)`;
const besluit = (status: string) => (status === 'aangeboden' ? [null, null] : ['2026-01-02', pia.medewerkerId]);

/** What a statement comes to under this role; rolled back afterwards. */
async function als(rol: Transactierol, tekst: string, waarden: unknown[]): Promise<number | string> {
  const client = await huis.app.connect();
  try {
    await client.query('begin');
    await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
      rol.rol,
      rol.gemeenten,
      rol.medewerkerId,
      rol.organisatieId,
      rol.petsoort,
    ]);
    return (await client.query(tekst, waarden)).rowCount ?? 0;
  } catch (fout) {
    return (fout as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const GEWEIGERD = '42501';
const zetStand = 'update vernietigingsregels set stand = $1 where id = $2';

describe('geweigerd', () => {
  test('B12.7 toezicht maakt geen lijst die al is goedgekeurd, en geen lijst van een ander', async () => {
    const maak = (status: string, door: string) =>
      als(alsCor, nieuweLijst, [GEMEENTE, randomUUID(), status, door, ...besluit(status)]);
    expect(await maak('goedgekeurd', cor.medewerkerId)).toBe(GEWEIGERD);
    expect(await maak('aangeboden', pia.medewerkerId)).toBe(GEWEIGERD);
    expect(await maak('aangeboden', cor.medewerkerId)).toBe(1);
  });

  test('B12.7 op een lijst waarover is besloten komt niets meer bij', async () => {
    const zet = (lijst: string, stand = 'op_lijst') => als(alsCor, nieuweRegel, [GEMEENTE, randomUUID(), lijst, stand]);
    expect(await zet(lijsten.goedgekeurd)).toBe(GEWEIGERD);
    expect(await zet(lijsten.aangeboden, 'vernietigd')).toBe(GEWEIGERD);
    expect(await zet(lijsten.aangeboden)).toBe(1);
  });

  test.each([
    ['toezicht', alsCor],
    ['beheer', alsPia],
  ])('B12.7 %s haalt een regel van een lijst en zet er geen terug', async (_naam, rol) => {
    expect(await als(rol, zetStand, ['op_lijst', regels.weg])).toBe(0);
    expect(await als(rol, zetStand, ['vernietigd', regels.aangeboden])).toBe(GEWEIGERD);
    expect(await als(rol, zetStand, ['weggehaald', regels.aangeboden])).toBe(1);
  });

  test('B12.7 wie uitvoert keurt niets goed en wijst geen andere zaak aan', async () => {
    const zetStatus = `update vernietigingslijsten set status = 'goedgekeurd' where id = $1`;
    expect(await als(alsKlok, zetStatus, [lijsten.afgewezen])).toBe(0);
    const wijsAan = 'update vernietigingsregels set onderwerp_id = gen_random_uuid() where id = $1';
    expect(await als(alsKlok, wijsAan, [regels.goedgekeurd])).toBe(GEWEIGERD);
    expect(await als(alsKlok, zetStand, ['op_lijst', regels.weg])).toBe(0);
    expect(await als(alsKlok, zetStand, ['vernietigd', regels.goedgekeurd])).toBe(1);
  });
});
