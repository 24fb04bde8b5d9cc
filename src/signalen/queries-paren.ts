import { sql, type Db } from '../kern/db.ts';
import type { Onderscheid } from './schema-stapels.ts';

/** One decision about a pair. */
export interface Paarrij {
  gemeente: string;
  id: string;
  signaalId: string;
  ander: { id: string; gemeente: string };
  besluit: 'niet_hetzelfde' | 'toch_mogelijk';
  reden: string;
  op: Date;
  door: string;
  petsoort: string;
}

/** Writes what a person decided about a pair; the older decisions stay. */
export async function schrijfPaar(db: Db, p: Paarrij): Promise<void> {
  await db.voer(sql`insert into signaalparen (gemeente, id, signaal_id, ander_gemeente, ander_id, besluit, reden, op, door, petsoort)
    values (${p.gemeente}, ${p.id}, ${p.signaalId}, ${p.ander.gemeente}, ${p.ander.id}, ${p.besluit}, ${p.reden}, ${p.op}, ${p.door}, ${p.petsoort})`);
}

/** The newest decision about each pair in which one of these has a part; `van` is the one of `ids`. */
const paren = (ids: readonly string[]) => sql`
  select distinct on (p.van, p.naar) * from (
    select signaal_id as van, ander_id as naar, besluit, reden, op, door, id from signaalparen where signaal_id = any (${ids}::uuid[])
    union all select ander_id, signaal_id, besluit, reden, op, door, id from signaalparen where ander_id = any (${ids}::uuid[])
  ) p order by p.van, p.naar, p.op desc, p.id desc`;

/** The signalen that a person parted from one of these. */
export async function leesOnderscheiden(db: Db, ids: readonly string[]): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{ naar: string }>`select naar from (${paren(ids)}) p where p.besluit = 'niet_hetzelfde'`,
  );
  return rijen.map((r) => r.naar);
}

/** What was parted from one signaal, for its page: the newest first. */
export async function leesOnderscheid(db: Db, id: string): Promise<Onderscheid[]> {
  return db.rijen(sql<Onderscheid>`
    select s.id, s.datum, left(s.feit, 120) as begin, p.reden, p.op, mw.naam as door_naam
    from (${paren([id])}) p join signalen s on s.id = p.naar join medewerkers mw on mw.id = p.door
    where p.besluit = 'niet_hetzelfde' order by p.op desc`);
}
