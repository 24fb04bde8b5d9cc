import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import { retryBotsing } from './botsing.ts';
import { codeVan, OpstartFout } from './opstart-fout.ts';

/** The role the program logs in with: owns nothing, inherits nothing, is held by row level security. */
const APP_ROL = 'samenzicht_app';

/** The address of the same database for the role of the program. */
export function urlVoorApp(url: string, appWachtwoord: string): string {
  const app = new URL(url);
  app.username = APP_ROL;
  app.password = encodeURIComponent(appWachtwoord);
  return app.href;
}

/**
 * Makes the role of the program, or sets its password. Works as superuser and as a role with CREATEROLE. The password
 * travels as SCRAM verifier, so that no server log holds it. Throws OpstartFout ROL_GEWEIGERD.
 */
export async function ensureAppRol(client: pg.Client, appWachtwoord: string): Promise<void> {
  const geheim = pg.escapeLiteral(createVerifier(appWachtwoord));
  try {
    await retryBotsing(() => createOrAlter(client, geheim));
  } catch (fout) {
    if (codeVan(fout) !== '42501') throw fout;
    if (await canLogin(client, appWachtwoord)) return;
    throw geweigerd(
      `Deze databasegebruiker mag de rol ${APP_ROL} niet aanmaken of wijzigen.`,
      `Geef hem CREATEROLE, of laat een beheerder de rol ${APP_ROL} aanmaken met het wachtwoord van dit programma.`,
      fout,
    );
  }
}

async function createOrAlter(client: pg.Client, geheim: string): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
    [APP_ROL],
  );
  const rol = rows[0];
  if (rol?.rolsuper || rol?.rolbypassrls) {
    throw geweigerd(
      `De rol ${APP_ROL} mag meer dan zij hoort te mogen (superuser of bypassrls); de tweede grens is dan weg.`,
      `Laat een beheerder uitvoeren: alter role ${APP_ROL} nosuperuser nobypassrls`,
    );
  }
  // 'alter role … nosuperuser' is refused to who is not superuser; a new role is neither without our saying so.
  await client.query(`${rol ? 'alter' : 'create'} role ${APP_ROL} login noinherit password ${geheim}`);
  // Terms of the law run in Dutch days; set on the role, so that it holds behind a pooler too.
  await client.query(`alter role ${APP_ROL} set timezone = 'Europe/Amsterdam'`);
}

async function canLogin(client: pg.Client, appWachtwoord: string): Promise<boolean> {
  const app = new pg.Client({
    host: client.host,
    port: client.port,
    database: client.database,
    ssl: client.ssl,
    user: APP_ROL,
    password: appWachtwoord,
    connectionTimeoutMillis: 5_000,
  });
  try {
    await app.connect();
    return true;
  } catch {
    return false;
  } finally {
    await app.end();
  }
}

/** The stored form of a password for SCRAM-SHA-256, as PostgreSQL keeps it (RFC 5803). */
function createVerifier(wachtwoord: string): string {
  if (!/^[\x21-\x7e]{12,}$/.test(wachtwoord)) {
    throw geweigerd(
      `Het wachtwoord voor de rol ${APP_ROL} is te kort of bevat tekens die niet mogen.`,
      'Gebruik ten minste twaalf letters, cijfers en leestekens, zonder spaties.',
    );
  }
  const zout = randomBytes(16);
  const rondes = 4096;
  const sleutel = pbkdf2Sync(wachtwoord, zout, rondes, 32, 'sha256');
  const hmac = (tekst: string): Buffer => createHmac('sha256', sleutel).update(tekst).digest();
  const bewaard = createHash('sha256').update(hmac('Client Key')).digest('base64');
  const server = hmac('Server Key').toString('base64');
  return `SCRAM-SHA-256$${rondes}:${zout.toString('base64')}$${bewaard}:${server}`;
}

function geweigerd(zin: string, watNu: string, oorzaak?: unknown): OpstartFout {
  return new OpstartFout('ROL_GEWEIGERD', zin, watNu, oorzaak);
}
