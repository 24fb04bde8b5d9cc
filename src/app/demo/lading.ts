import { sql, SYSTEEM, type Databank, type Db } from '../../kern/db.ts';

/** How far the demo of this installation is. */
export interface Lading {
  zaad: string;
  /** The end of the story; kept, so that a load that was broken off goes on with the same clock. */
  nu: Date;
  klaar: boolean;
}

/** Runs under the role of the system: for what no person of the demo does. */
export function alsSysteem<T>(databank: Databank, werk: (db: Db) => Promise<T>): Promise<T> {
  return databank.transactie(SYSTEEM, null, werk);
}

/** Begins a load, or finds the one that was begun before. */
export function beginLading(databank: Databank, zaad: string, nu: Date): Promise<Lading> {
  return alsSysteem(databank, async (db) => {
    await db.voer(sql`insert into demo (zaad, nu) values (${zaad}, ${nu}) on conflict do nothing`);
    const r = await db.een(
      sql<{ zaad: string; nu: string; klaarOp: string | null }>`select zaad, nu, klaar_op from demo`,
    );
    return { zaad: r.zaad, nu: new Date(r.nu), klaar: r.klaarOp !== null };
  });
}

/** Marks the load as complete. */
export async function eindigLading(databank: Databank, op: Date): Promise<void> {
  await alsSysteem(databank, (db) => db.voer(sql`update demo set klaar_op = ${op} where klaar_op is null`));
}

/** What steps of an earlier, broken-off load answered, by their key. */
export async function leesAntwoorden(databank: Databank, voorvoegsel: string): Promise<Map<string, unknown>> {
  const rijen = await alsSysteem(databank, (db) =>
    db.rijen(
      sql<{
        sleutel: string;
        antwoord: unknown;
      }>`select sleutel, antwoord from idempotentie where sleutel like ${`${voorvoegsel}%`}`,
    ),
  );
  return new Map(rijen.map((r) => [r.sleutel, r.antwoord]));
}

/** Lets the people of the demo log in with the demo provider at this address, also when the address changed since. */
export async function koppelInlog(databank: Databank, iss: string): Promise<void> {
  await alsSysteem(databank, (db) =>
    db.voer(
      sql`update medewerkers set inlog_iss = ${iss} where inlog_iss like ${'%/demo-inloggen'} and inlog_iss <> ${iss}`,
    ),
  );
}
