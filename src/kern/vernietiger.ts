import { sql, type Databank, type Db } from './db.ts';
import { alleGemeenten } from './gemeenten.ts';
import type { Sleutelsoort } from './sleutelbos.ts';

/**
 * Runs one transaction as who may destroy and not read, for all gemeenten. The database lets it take away only what an approved list names
 * or what rests on the AVG, and nothing under a hold. Source: B12.7.
 */
export function alsVernietiger<T>(databank: Databank, werk: (db: Db) => Promise<T>): Promise<T> {
  const gemeenten = alleGemeenten().map((g) => g.code);
  const rol = { rol: 'vernietiger' as const, gemeenten, medewerkerId: null, organisatieId: null, petsoort: 'systeem' };
  return databank.transactie(rol, null, werk);
}

/** Destroys keys as who may not even see them closed; gives how many were there. */
export async function wisSleutels(
  db: Db,
  v: { gemeente: string; soort: Sleutelsoort; ids: readonly string[]; nu: Date },
): Promise<number> {
  return db.voer(sql`update sleutels set verpakt = null, kek = null, vernietigd_op = ${v.nu}
    where gemeente = ${v.gemeente} and soort = ${v.soort} and id = any (${v.ids}::uuid[]) and vernietigd_op is null`);
}
