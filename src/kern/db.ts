import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { Fout, vertaalDatabasefout } from './fouten.ts';
import type { Compartiment } from './petten.ts';

/** SQL as a tagged template; values become parameters, fragments compose. */
export { sql };
export type { RawBuilder };

// Kysely composes and compiles; this program holds the connection, because the role is part of the transaction.
const compileur = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The database as one act sees it: inside a transaction, under one role, behind the fence. Column names come back in camelCase, moments as ISO text in UTC. */
export interface Db {
  /** All rows. */
  rijen<R extends object>(vraag: RawBuilder<R>): Promise<R[]>;
  /** The first row, or nothing. */
  rij<R extends object>(vraag: RawBuilder<R>): Promise<R | undefined>;
  /** The one row that must be there; throws NIET_GEVONDEN with this sentence otherwise. */
  een<R extends object>(vraag: RawBuilder<R>, anders?: string): Promise<R>;
  /** Runs a statement; gives the number of rows it touched. */
  voer(vraag: RawBuilder<unknown>): Promise<number>;
  /** Runs the last statement of a transaction and commits, in one journey; after this nothing more can be asked. */
  sluitAf(vraag: RawBuilder<unknown>): Promise<void>;
  /** The version of the register of verwerkingen as this transaction began (kern/verwerkingsregister.ts). */
  readonly registerversie: number;
}

/** Under which role and for whom a transaction runs. */
export interface Transactierol {
  rol: Compartiment | 'systeem' | 'vernietiger';
  gemeenten: string[];
  medewerkerId: string | null;
  organisatieId: string | null;
  petsoort: string;
}

/** The program itself: no medewerker, no gemeente; sees only what the policies give the system. */
export const SYSTEEM: Transactierol = {
  rol: 'systeem',
  gemeenten: [],
  medewerkerId: null,
  organisatieId: null,
  petsoort: '',
};

/** An earlier answer to the same idempotency key. */
export interface EerderAntwoord {
  handeling: string;
  hash: string;
  antwoord: unknown;
}

/** The only door to the database. */
export interface Databank {
  /** Runs `werk` in one transaction under one role. With a key, the second argument of `werk` holds the earlier answer, if there is one. */
  transactie<T>(
    rol: Transactierol,
    sleutel: string | null,
    werk: (db: Db, eerder: EerderAntwoord | null) => Promise<T>,
  ): Promise<T>;
  /** One quick statement as proof of life. */
  leeft(): Promise<boolean>;
  sluit(): Promise<void>;
}

const POGINGEN = 3;

/** Wraps a pool that is logged in as samenzicht_app. Serialisation failures and deadlocks are tried again, at most three times. */
export function maakDatabank(pool: Pool): Databank {
  return {
    async transactie(rol, sleutel, werk) {
      for (let poging = 1; ; poging++) {
        try {
          return await eenTransactie(pool, rol, sleutel, werk);
        } catch (fout) {
          const code = (fout as { code?: unknown }).code;
          if ((code === '40001' || code === '40P01') && poging < POGINGEN) continue;
          throw vertaalDatabasefout(fout);
        }
      }
    },
    async leeft() {
      await pool.query('select 1');
      return true;
    },
    sluit: () => pool.end(),
  };
}

async function eenTransactie<T>(
  pool: Pool,
  rol: Transactierol,
  sleutel: string | null,
  werk: (db: Db, eerder: EerderAntwoord | null) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let kapot: Error | undefined;
  try {
    const { eerder, registerversie } = await open(client, rol, sleutel);
    const stand = { afgesloten: false, registerversie };
    const uitkomst = await werk(maakDb(client, stand), eerder);
    if (!stand.afgesloten) await client.query('commit');
    return uitkomst;
  } catch (fout) {
    await client.query('rollback').catch((e: Error) => {
      kapot = e;
    });
    throw fout;
  } finally {
    client.release(kapot);
  }
}

interface Opening {
  eerder: EerderAntwoord | null;
  registerversie: number;
}

/** Begins, takes the role, looks the key up and reads the version of the register in one round trip; values are quoted by the driver. */
async function open(client: PoolClient, rol: Transactierol, sleutel: string | null): Promise<Opening> {
  const q = (w: string | null) => (w === null ? 'null' : client.escapeLiteral(w));
  const gemeenten = `{${rol.gemeenten.join(',')}}`;
  const uitkomst = (await client.query(
    `begin; select kern.open_handeling(${q(rol.rol)}, ${q(gemeenten)}, ${q(rol.medewerkerId)}, ${q(rol.organisatieId)}, ${q(rol.petsoort)}, ${q(sleutel)}) as eerder; select versie as registerversie from registerversie`,
  )) as unknown as Array<{ rows: Array<Partial<Opening>> }>;
  return {
    eerder: uitkomst[1]?.rows[0]?.eerder ?? null,
    registerversie: uitkomst[2]?.rows[0]?.registerversie ?? 0,
  };
}

function maakDb(client: PoolClient, stand: { afgesloten: boolean; registerversie: number }): Db {
  const vraag = async (q: RawBuilder<unknown>) => {
    const { sql: tekst, parameters } = q.compile(compileur);
    return client.query(tekst, parameters as unknown[]);
  };
  const rijen = async <R extends object>(q: RawBuilder<R>) =>
    (await vraag(q)).rows.map((r) => inKameel(r as Record<string, unknown>)) as R[];
  return {
    registerversie: stand.registerversie,
    rijen,
    rij: async (q) => (await rijen(q))[0],
    async een(q, anders = 'Dit staat er niet, of het is voor deze rol niet zichtbaar.') {
      const gevonden = (await rijen(q))[0];
      if (!gevonden) throw new Fout('NIET_GEVONDEN', anders);
      return gevonden;
    },
    voer: async (q) => (await vraag(q)).rowCount ?? 0,
    async sluitAf(q) {
      stand.afgesloten = true;
      // The pool pipelines: both are on their way before the first answers. A statement that fails makes of the commit a rollback.
      await Promise.all([vraag(q), client.query('commit')]);
    },
  };
}

const kameelnamen = new Map<string, string>();

function kameel(naam: string): string {
  let k = kameelnamen.get(naam);
  if (k === undefined) {
    k = naam.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    kameelnamen.set(naam, k);
  }
  return k;
}

function inKameel(rij: Record<string, unknown>): Record<string, unknown> {
  const uit: Record<string, unknown> = {};
  for (const naam in rij) {
    const waarde = rij[naam];
    uit[kameel(naam)] = waarde instanceof Date ? waarde.toISOString() : waarde;
  }
  return uit;
}

/**
 * Changes a row only as it was read: the same version, and still where it stood. Somebody who was first makes it INTUSSEN_GEWIJZIGD with
 * this sentence; a status that moved without its version does too.
 */
export async function zetVersie(
  db: Db,
  tabel: string,
  gelezen: { gemeente: string; id: string; versie: number; status: string },
  velden: Record<string, unknown>,
  anders: string,
): Promise<void> {
  const delen = Object.entries(velden).map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`);
  const geraakt = await db.voer(sql`update ${sql.table(tabel)} set ${sql.join(delen)}, versie = versie + 1
    where gemeente = ${gelezen.gemeente} and id = ${gelezen.id} and versie = ${gelezen.versie} and status = ${gelezen.status}`);
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', anders);
}

/** Counts no further than `tot`: on a large table an exact total costs more than it tells. */
export async function telTot(
  db: Db,
  bron: RawBuilder<unknown>,
  tot = 1000,
): Promise<{ totaal: number; meer: boolean }> {
  const { n } = await db.een(sql<{ n: number }>`select count(*)::int as n from (select 1 ${bron} limit ${tot + 1}) t`);
  return { totaal: Math.min(n, tot), meer: n > tot };
}
