import { sql, type Db } from '../kern/db.ts';
import { vernietigSleutels } from '../kern/sleutelbos.ts';
import { dagVan } from '../platform/klok.ts';

/** A melding that waits for somebody. `voor` is the moment before which, or since which, it waits. */
export interface Wachtende {
  id: string;
  gemeente: string;
  nummer: string;
  bron: string;
  voor: string;
  begin: string;
}

/** New meldingen that somebody must react to, the most urgent first. */
export async function wachtendOpReactie(db: Db, maximum: number): Promise<Array<Wachtende & { dringend: boolean }>> {
  return db.rijen(sql<Wachtende & { dringend: boolean }>`
    select id, gemeente, nummer, bron, urgentie <> 'gewoon' as dringend, reageren_voor as voor, left(coalesce(tekst, ''), 100) as begin
    from meldingen where status = 'nieuw' order by reageren_voor limit ${maximum}`);
}

/** Meldingen of which the work is done and the melder still waits for the outcome, the longest first. */
export async function wachtendOpTerugkoppeling(db: Db, maximum: number): Promise<Wachtende[]> {
  return db.rijen(sql<Wachtende>`
    select id, gemeente, nummer, bron, opgevolgd_op as voor, left(coalesce(tekst, ''), 100) as begin
    from meldingen where status = 'in_behandeling' and terugkoppeling_gewenst and opgevolgd_op is not null order by opgevolgd_op limit ${maximum}`);
}

/** Notes that what had to be done on these meldingen is done; a second time changes nothing. */
export async function markeerOpgevolgd(db: Db, ids: readonly string[], op: string): Promise<void> {
  if (ids.length === 0) return;
  await db.voer(
    sql`update meldingen set opgevolgd_op = ${op} where id = any (${ids}::uuid[]) and opgevolgd_op is null and status = 'in_behandeling'`,
  );
}

/** Takes up meldingen that were still new. */
export async function neemInBehandeling(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.voer(
    sql`update meldingen set status = 'in_behandeling', versie = versie + 1 where id = any (${ids}::uuid[]) and status = 'nieuw'`,
  );
}

/**
 * Ends what toezicht may keep of a melding that goes to the mensenhandel dossier: its words and how to reach the melder go, the bare
 * fact that there was a melding stays. Source: B12.2, AVG 5 lid 1 c.
 */
export async function draagMeldingOver(db: Db, id: string, nu: Date): Promise<void> {
  await db.voer(
    sql`update meldingen set tekst = null, status = 'overgedragen', versie = versie + 1 where id = ${id} and status <> 'overgedragen'`,
  );
  await wisContacten(db, [id], nu);
}

/** How the melder can be reached, as it lies encrypted; nothing when it is not (or no longer) kept. */
export async function leesContact(
  db: Db,
  meldingId: string,
): Promise<{ gemeente: string; versleuteld: Buffer; verwijderenOp: string } | undefined> {
  return db.rij(
    sql<{
      gemeente: string;
      versleuteld: Buffer;
      verwijderenOp: string;
    }>`select gemeente, versleuteld, verwijderen_op from meldercontacten where melding_id = ${meldingId}`,
  );
}

/** Forgets how the melders of these meldingen can be reached: the key goes, so that a backup does not remember either. */
export async function wisContacten(db: Db, meldingIds: readonly string[], nu: Date): Promise<number> {
  await vernietigSleutels(db, 'melder', meldingIds, nu);
  return db.voer(sql`delete from meldercontacten where melding_id = any (${meldingIds}::uuid[])`);
}

/** Forgets the contact data whose day has come (B12.1); gives how many. Runs under the role toezicht. */
export async function ruimContactenOp(db: Db, nu: Date): Promise<number> {
  const rijen = await db.rijen(
    sql<{ meldingId: string }>`select melding_id from meldercontacten where verwijderen_op <= ${dagVan(nu)}`,
  );
  return wisContacten(
    db,
    rijen.map((r) => r.meldingId),
    nu,
  );
}
