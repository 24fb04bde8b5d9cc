import { sql, type Db } from '../kern/db.ts';
import { openStukken, sluitStuk, vernietigStukken } from '../kern/eigenstuk.ts';
import type { Wie } from '../kern/petten.ts';
import type { Casus } from './schema-antwoorden.ts';

const INBRENG = { soort: 'riecinbreng', tabel: 'riecinbrengen' } as const;

/** An inbreng as it stands in the table: the own ones and what was shared. */
export type Inbrengrij = Omit<Casus['inbrengen'][number], 'verstrekking'> & {
  verstrekkingId: string | null;
  organisatieId: string;
};

/** What the fences let through of the inbreng of a casus, opened. */
export async function leesInbrengen(db: Db, c: { gemeente: string; id: string }): Promise<Inbrengrij[]> {
  const rijen = await db.rijen(
    sql<
      Omit<Inbrengrij, 'tekst'> & { gemeente: string; versleuteld: Buffer }
    >`select x.gemeente, x.id, x.organisatie_id, o.naam as organisatie_naam, x.categorie, x.gedeeld, x.versleuteld, x.op, x.verstrekking_id
      from riecinbrengen x join organisaties o on o.id = x.organisatie_id where x.gemeente = ${c.gemeente} and x.casus_id = ${c.id} order by x.op, x.id`,
  );
  return openStukken(db, INBRENG, rijen);
}

/** Writes what an organisatie brings in, closed under a key of its own; each text apart, because not all is shared. Source: R1. */
export async function schrijfInbreng(
  o: { db: Db; wie: Wie; nu: Date; id: string },
  c: { gemeente: string; id: string },
  i: { categorie: string; gedeeld: boolean; tekst: string; verstrekkingId?: string },
): Promise<void> {
  const plek = { ...INBRENG, gemeente: c.gemeente, id: o.id };
  const dicht = await sluitStuk(o.db, plek, { tekst: i.tekst, lezer: o.wie.compartiment, nu: o.nu });
  await o.db.voer(sql`
    insert into riecinbrengen (gemeente, id, casus_id, organisatie_id, categorie, gedeeld, versleuteld, verstrekking_id, op, door)
    values (${c.gemeente}, ${o.id}, ${c.id}, ${o.wie.organisatieId}, ${i.categorie}, ${i.gedeeld}, ${dicht}, ${i.verstrekkingId ?? null}, ${o.nu}, ${o.wie.medewerkerId})`);
}

/** Takes away casussen whose term is past with all that hangs on them, and the keys of the inbreng (WGS 1.8 lid 7; AVG 5 lid 1 e). */
export async function ruimCasussenOp(db: Db, dag: string, nu: Date): Promise<void> {
  const welke = sql<{
    id: string;
  }>`select i.id from riecinbrengen i join rieccasussen c on c.gemeente = i.gemeente and c.id = i.casus_id where c.bewaren_tot < ${dag}::date`;
  await vernietigStukken(db, INBRENG.soort, welke, nu);
  await db.voer(sql`delete from rieccasussen where bewaren_tot < ${dag}::date`);
}
