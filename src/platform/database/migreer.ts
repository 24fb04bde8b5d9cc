import pg from 'pg';
import { systeemklok, type Klok } from '../klok.ts';
import { retryBotsing } from './botsing.ts';
import { chooseNieuwe, readMigraties, type Migratie, type Toegepast } from './migratiebestanden.ts';
import { OpstartFout } from './opstart-fout.ts';
import { ensureAppRol } from './rol.ts';

/** Lowest PostgreSQL we work on, as server_version_num. */
const LAAGSTE_VERSIE = 150_000;

/** Key of the advisory lock: one migrating program at a time per database. */
const SLOT = 7_332_001;

/**
 * Brings a database to the schema of this program and makes the role the program logs in with.
 * `url`: as owner, superuser or a role with CREATEROLE, directly at PostgreSQL (a pooler in transaction mode would lose
 * the lock). `map`: folder with `NNNN-naam.sql`. Each file runs in one transaction of its own, marker row first; forward
 * only. Several programs may call this at once. Throws OpstartFout; what was applied before it stays.
 */
export async function migreer(opties: {
  url: string;
  map: string;
  appWachtwoord: string;
  klok?: Klok;
}): Promise<{ toegepast: string[] }> {
  const { url, map, appWachtwoord, klok = systeemklok } = opties;
  const migraties = readMigraties(map);
  const client = await connect(url);
  try {
    await checkServer(client);
    await client.query('select pg_advisory_lock($1)', [SLOT]);
    await ensureAppRol(client, appWachtwoord);
    const nieuwe = chooseNieuwe(migraties, await readToegepast(client));
    for (const migratie of nieuwe) await retryBotsing(() => apply(client, migratie, klok.nu()));
    return { toegepast: nieuwe.map(({ naam }) => naam) };
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'samenzicht-migratie',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (fout) {
    throw new OpstartFout(
      'DATABASE_ONBEREIKBAAR',
      `De database op ${new URL(url).host} is niet te bereiken of laat dit programma niet binnen.`,
      'Controleer of PostgreSQL draait en of adres, gebruiker en wachtwoord kloppen.',
      fout,
    );
  }
  return client;
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ versie: number; naam: string; codering: string }>(
    `select current_setting('server_version_num')::int as versie, current_setting('server_version') as naam,
            current_setting('server_encoding') as codering`,
  );
  const { versie, naam, codering } = rows[0]!;
  if (versie < LAAGSTE_VERSIE) {
    throw new OpstartFout(
      'POSTGRES_TE_OUD',
      `De database is PostgreSQL ${naam}; dit programma vraagt versie 15 of nieuwer.`,
      'Gebruik een nieuwere PostgreSQL.',
    );
  }
  if (codering !== 'UTF8') {
    throw new OpstartFout(
      'DATABASE_GEEN_UTF8',
      `De database slaat tekst op als ${codering}; namen in andere talen gaan dan verloren.`,
      'Maak de database aan met UTF8 (create database … encoding UTF8 template template0).',
    );
  }
}

async function readToegepast(client: pg.Client): Promise<Toegepast[]> {
  await client.query(
    `create table if not exists migraties (
       nummer int primary key, naam text not null, controlesom text not null, toegepast_op timestamptz not null)`,
  );
  const { rows } = await client.query<Toegepast>('select nummer, naam, controlesom from migraties order by nummer');
  return rows;
}

async function apply(client: pg.Client, migratie: Migratie, nu: Date): Promise<void> {
  try {
    await client.query('begin');
    await client.query('insert into migraties values ($1, $2, $3, $4)', [
      migratie.nummer,
      migratie.naam,
      migratie.controlesom,
      nu,
    ]);
    await client.query(migratie.sql);
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback');
    throw misluktFout(migratie, fout);
  } finally {
    // A migration that sets a role or a setting must not colour the next one.
    await client.query('reset session authorization; reset all');
  }
}

function misluktFout({ naam, sql }: Migratie, fout: unknown): unknown {
  if (!(fout instanceof pg.DatabaseError)) return fout;
  const regel = fout.position ? ` (regel ${sql.slice(0, Number(fout.position)).split('\n').length})` : '';
  return new OpstartFout(
    'MIGRATIE_MISLUKT',
    `De migratie ${naam} is niet gelukt${regel}: ${fout.message}.`,
    'De database is gebleven zoals zij voor deze migratie was. Herstel de oorzaak en start opnieuw.',
    fout,
  );
}
