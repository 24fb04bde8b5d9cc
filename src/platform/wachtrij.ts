import pg from 'pg';
import { PgBoss } from 'pg-boss';

/** Jobs on the same database: kept until done, tried again with growing pauses, at last set aside for a person. */
export interface Wachtrij {
  /** Puts work in a queue. The same `id` in the same queue is kept once. */
  stuur(rij: string, id: string, gegevens: object): Promise<void>;
  /** Does the work of a queue, one at a time. */
  werk(rij: string, doe: (gegevens: object) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

const SCHEMA = 'wachtrij';

/**
 * Installs the tables of the queues as owner and works on them as `rol`, a role that owns nothing.
 * `rijen` are the names of all queues; `meld` hears of errors.
 */
export async function startWachtrij(o: {
  eigenaarUrl: string;
  appUrl: string;
  rol: string;
  rijen: string[];
  meld: (fout: unknown) => void;
}): Promise<Wachtrij> {
  await richtIn(o.eigenaarUrl, o.rol, o.rijen);
  const boss = new PgBoss({
    connectionString: o.appUrl,
    options: `-c role=${o.rol}`,
    schema: SCHEMA,
    max: 2,
    migrate: false,
    createSchema: false,
    schedule: false,
    application_name: 'samenzicht-wachtrij',
  });
  boss.on('error', o.meld);
  await boss.start();
  return {
    async stuur(rij, id, gegevens) {
      await boss.send(rij, gegevens, { id });
    },
    async werk(rij, doe) {
      await boss.work(rij, { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) await doe(job.data as object);
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}

async function richtIn(eigenaarUrl: string, rol: string, rijen: string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: eigenaarUrl, schema: SCHEMA, max: 1, supervise: false, schedule: false });
  await boss.start();
  for (const rij of rijen) {
    if (!(await boss.getQueue(rij)))
      await boss.createQueue(rij, { retryLimit: 8, retryBackoff: true, retryDelay: 2, deleteAfterSeconds: 7 * 86_400 });
  }
  await boss.stop({ graceful: false });
  const client = new pg.Client({ connectionString: eigenaarUrl });
  await client.connect();
  try {
    await client.query(
      `grant usage on schema ${SCHEMA} to ${rol}; grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${rol}; grant execute on all functions in schema ${SCHEMA} to ${rol}; grant usage on all sequences in schema ${SCHEMA} to ${rol}`,
    );
  } finally {
    await client.end();
  }
}
