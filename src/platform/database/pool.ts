import pg from 'pg';

/** `naam`: shown in pg_stat_activity. `statementTimeout`, `wachttijd`: ms. `opFout`: hears of lost idle connections. */
export type PoolOpties = {
  naam?: string;
  max?: number;
  statementTimeout?: number;
  wachttijd?: number;
  opFout?: (fout: Error) => void;
};

/**
 * A pool of connections. int8 comes as number (as string beyond 2^53), timestamptz as Date, date as 'YYYY-MM-DD':
 * a day has no time zone, and a Date would move it. A lost idle connection is told to `opFout` and replaced by the pool;
 * without a listener it would end the process. Connections that wait longer than `wachttijd` for a place are refused.
 */
export function createPool(url: string, opties: PoolOpties = {}): pg.Pool {
  const { naam = 'samenzicht', max = 10, statementTimeout = 15_000, wachttijd = 10_000 } = opties;
  const pool = new pg.Pool({
    connectionString: url,
    application_name: naam,
    max,
    // Statements that are given at once travel at once; each still waits for its own answer.
    pipeline: true,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: wachttijd,
    types: { getTypeParser: chooseParser as typeof pg.types.getTypeParser },
  });
  pool.on('error', (fout) => opties.opFout?.(fout));
  // A connection in use tells its loss to who is using it, by the statement that fails. The event beside it would have no
  // listener, and an error that nobody hears ends the process: one hiccup of the database would take everyone's session along.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
// Missing from the list of the type definitions, not from pg itself.
const TEXT_ARRAY = 1009 as typeof pg.types.TypeId.TEXT;

const readText = (waarde: string): string => waarde;
const readTexts = pg.types.getTypeParser(TEXT_ARRAY) as (waarde: string) => (string | null)[];

const PARSERS: Record<number, (waarde: string) => unknown> = {
  [INT8]: readGetal,
  [INT8_ARRAY]: (waarde) => readTexts(waarde).map((getal) => (getal === null ? null : readGetal(getal))),
  [DATE]: readText,
  [DATE_ARRAY]: readTexts,
};

function chooseParser(oid: number, vorm?: 'text' | 'binary'): unknown {
  return (vorm !== 'binary' && PARSERS[oid]) || pg.types.getTypeParser(oid, vorm as 'text');
}

function readGetal(waarde: string): number | string {
  const getal = Number(waarde);
  return Number.isSafeInteger(getal) ? getal : waarde;
}
