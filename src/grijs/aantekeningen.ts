import { sql, type Db } from '../kern/db.ts';
import { openStukken, sluitStuk, vernietigStukken } from '../kern/eigenstuk.ts';
import type { Wie } from '../kern/petten.ts';

const AANTEKENING = { soort: 'grijsaantekening', tabel: 'grijsaantekeningen' } as const;

/** The notes of the own eenheid, opened. */
export async function leesAantekeningen(
  db: Db,
  zaakId: string,
): Promise<Array<{ id: string; tekst: string; op: string; doorNaam: string }>> {
  const rijen = await db.rijen(
    sql<{
      gemeente: string;
      id: string;
      versleuteld: Buffer;
      op: string;
      doorNaam: string;
    }>`select x.gemeente, x.id, x.versleuteld, x.op, mw.naam as door_naam from grijsaantekeningen x join medewerkers mw on mw.id = x.door where x.zaak_id = ${zaakId} order by x.op desc, x.id`,
  );
  return openStukken(db, AANTEKENING, rijen);
}

/** Writes a note of the eenheid, closed under a key of its own: not even who has the database reads it. Source: V2, B12.2. */
export async function schrijfAantekening(
  o: { db: Db; wie: Wie; nu: Date; id: string },
  a: { gemeente: string; zaakId: string; tekst: string },
): Promise<void> {
  const plek = { ...AANTEKENING, gemeente: a.gemeente, id: o.id };
  const dicht = await sluitStuk(o.db, plek, { tekst: a.tekst, lezer: 'politie', nu: o.nu });
  await o.db.voer(sql`insert into grijsaantekeningen (gemeente, id, zaak_id, politie_id, versleuteld, op, door)
    values (${a.gemeente}, ${o.id}, ${a.zaakId}, ${o.wie.organisatieId}, ${dicht}, ${o.nu}, ${o.wie.medewerkerId})`);
}

/** Destroys the keys of the notes of these cases, before the rows go. Runs as the vernietiger. */
export async function vernietigAantekeningen(db: Db, zaken: readonly string[], nu: Date): Promise<void> {
  const welke = sql<{ id: string }>`select id from grijsaantekeningen where zaak_id = any (${zaken}::uuid[])`;
  await vernietigStukken(db, AANTEKENING.soort, welke, nu);
}
