import { sql, type Db } from '../kern/db.ts';

/** How many drafts of the register wait for a signature, per gemeente. */
export async function telConcepten(
  db: Db,
  gemeenten: readonly string[],
): Promise<Array<{ gemeente: string; aantal: number }>> {
  return db.rijen(
    sql`select gemeente, count(*)::int as aantal from verwerkingsactiviteiten where status = 'concept' and gemeente = any (${gemeenten}::text[]) group by gemeente order by gemeente`,
  );
}

/** Gemeenten that have not drafted anything of their register. */
export async function zonderEigenRegister(db: Db, gemeenten: readonly string[]): Promise<Array<{ gemeente: string }>> {
  return db.rijen(
    sql`select g as gemeente from unnest(${gemeenten}::text[]) as g where not exists (select from verwerkingsactiviteiten v where v.gemeente = g and not v.volgens_sjabloon) order by g`,
  );
}

interface Dpiawerk {
  id: string;
  gemeente: string;
  titel: string;
  geldigTot: string | null;
}

/** DPIAs that wait for an advice or a decision. */
export async function wachtendeDpias(
  db: Db,
  gemeenten: readonly string[],
  op: 'advies' | 'besluit',
  maximum: number,
): Promise<Dpiawerk[]> {
  const waar = op === 'advies' ? sql`advies_op is null` : sql`advies_op is not null and besloten_op is null`;
  return db.rijen(
    sql<Dpiawerk>`select id, gemeente, titel, null as geldig_tot from dpias where ${waar} and gemeente = any (${gemeenten}::text[]) order by aangemaakt_op limit ${maximum}`,
  );
}

/** Decided DPIAs that end soon or ended, unless a newer one of the same processing was decided. */
export async function aflopendeDpias(
  db: Db,
  gemeenten: readonly string[],
  binnen: string,
  maximum: number,
): Promise<Dpiawerk[]> {
  return db.rijen(sql<Dpiawerk>`select d.id, d.gemeente, d.titel, d.geldig_tot::text as geldig_tot from dpias d
    where d.besluit = 'akkoord' and d.geldig_tot <= ${binnen}::date and d.gemeente = any (${gemeenten}::text[])
      and not exists (select from dpias n where n.gemeente = d.gemeente and n.verwerkingen @> d.verwerkingen and n.besloten_op > d.besloten_op)
    order by d.geldig_tot limit ${maximum}`);
}

/** Agreements that wait for a signature, for an evaluation, or that end soon; of each series the newest. */
export async function convenantenwerk(
  db: Db,
  binnen: string,
  maximum: number,
): Promise<
  Array<{ id: string; gemeente: string; titel: string; einde: string; evaluatieVoor: string; getekend: boolean }>
> {
  return db.rijen(sql`select c.id, c.gemeente, c.titel, c.einde::text as einde, c.evaluatie_voor::text as evaluatie_voor, c.ondertekend_op is not null as getekend
    from convenanten c where c.beeindigd_op is null and not exists (select from convenanten n where n.gemeente = c.gemeente and n.reeks = c.reeks and n.versie > c.versie)
      and (c.ondertekend_op is null or c.einde <= ${binnen}::date or c.evaluatie_voor <= ${binnen}::date) order by least(c.einde, c.evaluatie_voor) limit ${maximum}`);
}

/** Of these processings, how many have no decided DPIA in a gemeente, unless it wrote that none is needed (AVG 35). */
export async function zonderDpia(
  db: Db,
  gemeenten: readonly string[],
  verplicht: readonly string[],
): Promise<Array<{ gemeente: string; aantal: number }>> {
  return db.rijen(sql`select g as gemeente, count(*)::int as aantal from unnest(${gemeenten}::text[]) as g cross join unnest(${verplicht}::text[]) as s
    where not exists (select from dpias d where d.gemeente = g and s = any (d.verwerkingen) and d.besloten_op is not null)
      and coalesce((select v.inhoud ->> 'dpia' from verwerkingsactiviteiten v where v.gemeente = g and v.sleutel = s and v.status <> 'concept' order by v.versie desc limit 1), 'verplicht') = 'verplicht'
    group by g order by g`);
}
