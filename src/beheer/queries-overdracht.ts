import { sql, type Db } from '../kern/db.ts';
import type { WerkOpNaam } from './schema-overdracht.ts';

const WEEK_MS = 7 * 86_400_000;

/** What stands on a name: counts per kind and gemeente. Aanwijzingen end with the person and are only shown. */
export function leesWerkOpNaam(db: Db, medewerkerId: string, nu: Date): Promise<WerkOpNaam[]> {
  return db.rijen(
    sql<WerkOpNaam>`select soort, gemeente, aantal, eerste::text from kern.werk_op_naam(${medewerkerId}, ${nu})`,
  );
}

/** The gemeenten where open work on this name was neither handed over nor left to the coordinator this week. */
export async function leesNietOvergedragen(db: Db, medewerkerId: string, nu: Date): Promise<string[]> {
  const werk = (await leesWerkOpNaam(db, medewerkerId, nu)).filter((w) => w.soort !== 'aanwijzing');
  if (werk.length === 0) return [];
  const klaar = await db.rijen(
    sql<{
      gemeente: string;
    }>`select gemeente from werkoverdrachten where van = ${medewerkerId} and op > ${new Date(nu.getTime() - WEEK_MS)}`,
  );
  return [...new Set(werk.map((w) => w.gemeente))].filter((g) => !klaar.some((k) => k.gemeente === g));
}

/** Who can carry on the work of toezicht in all these gemeenten: in service, with the pet, and not the one who leaves. */
export function leesOvernemers(
  db: Db,
  v: { gemeenten: readonly string[]; nietId: string; nu: Date },
): Promise<Array<{ id: string; naam: string }>> {
  return db.rijen(sql<{
    id: string;
    naam: string;
  }>`select distinct m.id, m.naam from medewerkers m join petten p on p.medewerker_id = m.id
    where m.actief and m.id <> ${v.nietId} and p.soort = 'toezichthouder' and p.gemeenten @> ${v.gemeenten}::text[]
      and p.geldig_van <= ${v.nu} and (p.geldig_tot is null or p.geldig_tot > ${v.nu}) order by m.naam, m.id`);
}

/** Writes to whom the work goes in one gemeente, and why. */
export async function voegOverdrachtToe(
  db: Db,
  o: { gemeente: string; id: string; van: string; naar: string | null; reden: string; op: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into werkoverdrachten (gemeente, id, van, naar, reden, op, door)
    values (${o.gemeente}, ${o.id}, ${o.van}, ${o.naar}, ${o.reden}, ${o.op}, ${o.door})`);
}
