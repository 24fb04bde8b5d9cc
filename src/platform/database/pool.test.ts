import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPool } from './pool.ts';
import { maakLegeDatabase } from './proefdatabase.ts';
import { query } from './proefserver.ts';

let database: Awaited<ReturnType<typeof maakLegeDatabase>>;
let pool: pg.Pool;
const gehoord: Error[] = [];

beforeAll(async () => {
  database = await maakLegeDatabase();
  pool = createPool(database.eigenaarUrl, { statementTimeout: 200, opFout: (fout) => gehoord.push(fout) });
});

afterAll(async () => {
  await pool.end();
  await database.sluit();
});

test('ends a statement that takes too long', async () => {
  await expect(pool.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
});

test('goes on after the server cut an idle connection', async () => {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  await query(database.eigenaarUrl, `select pg_terminate_backend(${rows[0]!.pid})`);
  await expect.poll(() => gehoord.length).toBe(1);
  expect((await pool.query('select 1 as een')).rows).toEqual([{ een: 1 }]);
});

test('a connection cut while it is in use fails its own statement, and the process goes on', async () => {
  const lang = createPool(database.eigenaarUrl, { naam: 'lang' });
  const client = await lang.connect();
  const bezig = client.query('select pg_sleep(60)').catch((fout: { code: string }) => fout.code);
  const { rows } = await lang.query<{ weg: number }>(
    `select count(pg_terminate_backend(pid)) as weg from pg_stat_activity where application_name = 'lang' and query like '%sleep(60)' and pid <> pg_backend_pid()`,
  );
  expect(await bezig).toBe('57P01');
  client.release(true);
  expect(rows).toEqual([{ weg: 1 }]);
  expect((await lang.query('select 1 as een')).rows).toEqual([{ een: 1 }]);
  await lang.end();
});

test('gives a day as text, a moment as Date, a count as number and a number beyond 2^53 as text', async () => {
  const { rows } = await pool.query(
    `select '2026-03-29'::date as dag, array['2026-03-29'::date, null] as dagen, count(*) as aantal,
            9007199254740993::int8 as groot, array[1, null]::int8[] as getallen,
            '2026-03-29T02:30:00+02:00'::timestamptz as moment, current_setting('application_name') as naam`,
  );
  expect(rows).toEqual([
    {
      dag: '2026-03-29',
      dagen: ['2026-03-29', null],
      aantal: 1,
      groot: '9007199254740993',
      getallen: [1, null],
      moment: new Date('2026-03-29T00:30:00Z'),
      naam: 'samenzicht',
    },
  ]);
});
