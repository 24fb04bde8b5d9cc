import type { Static } from 'typebox';
import { sql, type Db } from '../kern/db.ts';
import type { NieuweRegel, Regel } from './schema.ts';

const velden = sql`r.id, r.gemeente, r.werkvorm, r.regime, r.artikel, r.tekst, r.bron, r.geldig_van, r.geldig_tot, r.beeindigd_reden, r.aangemaakt_op, m.naam as aangemaakt_door_naam`;

/** Writes a rule. */
export async function voegRegelToe(
  db: Db,
  r: Static<typeof NieuweRegel> & { id: string; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into regels (gemeente, id, werkvorm, regime, artikel, tekst, bron, geldig_van, geldig_tot, aangemaakt_op, aangemaakt_door)
    values (${r.gemeente}, ${r.id}, ${r.werkvorm}, ${r.regime}, ${r.artikel}, ${r.tekst}, ${r.bron}, ${r.geldigVan}, ${r.geldigTot ?? null}, ${r.nu}, ${r.door})`);
}

/** Makes two who write rules for one werkvorm of one gemeente wait for each other. */
export async function wachtOpBeurt(db: Db, gemeente: string, werkvorm: string): Promise<void> {
  await db.voer(sql`select pg_advisory_xact_lock(hashtextextended(${`regels ${gemeente} ${werkvorm}`}, 1))`);
}

/** One rule. */
export async function leesRegel(db: Db, id: string): Promise<Regel> {
  return db.een(
    sql<Regel>`select ${velden} from regels r join medewerkers m on m.id = r.aangemaakt_door where r.id = ${id}`,
    'Deze regel is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** All rules of a gemeente, or of one werkvorm there; the newest first. */
export async function leesRegels(db: Db, gemeente: string, werkvorm?: string): Promise<Regel[]> {
  return db.rijen(sql<Regel>`select ${velden} from regels r join medewerkers m on m.id = r.aangemaakt_door
    where r.gemeente = ${gemeente} and (${werkvorm ?? null}::text is null or r.werkvorm = ${werkvorm ?? null}) order by r.geldig_van desc`);
}

/** Ends a rule sooner than it did; false when it already ended on or before that day. */
export async function beeindig(
  db: Db,
  e: { id: string; geldigTot: string; reden: string; nu: Date; door: string },
): Promise<boolean> {
  return (
    (await db.voer(sql`update regels set geldig_tot = ${e.geldigTot}, beeindigd_reden = ${e.reden}, beeindigd_op = ${e.nu}, beeindigd_door = ${e.door}
    where id = ${e.id} and (geldig_tot is null or geldig_tot > ${e.geldigTot})`)) === 1
  );
}

/** The rule by which a day is judged in a gemeente (`YYYY-MM-DD`), for rooms that judge: a controle, a vergunning. Source: B5.1. */
export async function leesRegelOp(
  db: Db,
  v: { gemeente: string; werkvorm: string; dag: string },
): Promise<Regel | undefined> {
  return db.rij(sql<Regel>`select ${velden} from regels r join medewerkers m on m.id = r.aangemaakt_door
    where r.gemeente = ${v.gemeente} and r.werkvorm = ${v.werkvorm} and r.geldig_van <= ${v.dag} and (r.geldig_tot is null or r.geldig_tot >= ${v.dag})`);
}
