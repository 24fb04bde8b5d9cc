import { sql, type Db, type RawBuilder } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { bewaarregels, type Bewaarregel } from './bewaarregels.ts';

/** A record with the day from which it may go. */
export interface Bewaard {
  gemeente: string;
  id: string;
  aanduiding: string;
  soort: string;
  regel: string;
  start: string;
  vernietigenOp: string;
  opgeschort: boolean;
}

/** Where the terms of one kind of record count: `grond` leaves out the others. */
export function regelsVan(bron: Bewaarbron, grond?: Bewaarregel['grond']): Bewaarregel[] {
  return bewaarregels.filter((r) => r.soort === bron.soort && (!grond || r.grond === grond));
}

/**
 * The records of one kind with their day: start plus the term, of the gemeente when it decided one. `start` null means that the term
 * does not run yet, and such a record is never here. Source: Archiefwet; AVG 5 lid 1 e.
 */
export function metTermijn(bron: Bewaarbron, regels: readonly Bewaarregel[]): RawBuilder<unknown> {
  const waarden = sql.join(regels.map((r) => sql`(${r.code}::text, ${r.resultaat}::text, ${r.maanden}::integer)`));
  return sql`(select s.gemeente, s.id, s.aanduiding, ${bron.soort}::text as soort, r.code as regel, s.dag as start,
      (s.dag + make_interval(months => coalesce(a.maanden, r.maanden)))::date as vernietigen_op, kern.opgeschort(s.gemeente, s.id) as opgeschort
    from (select b.*, (b.start at time zone 'Europe/Amsterdam')::date as dag from (select x.gemeente, x.id, x.aanduiding, x.resultaat, x.start::timestamptz as start from (${bron.stand}) x) b where b.start is not null) s
    join (values ${waarden}) r (code, resultaat, maanden) on r.resultaat = s.resultaat
    left join lateral (select f.maanden from bewaarafwijkingen f where f.gemeente = s.gemeente and f.regel = r.code order by f.op desc, f.id desc limit 1) a on true)`;
}

/** The records of these kinds that go on or before `tot`, the first first. */
export async function leesBewaard(
  db: Db,
  bronnen: readonly Bewaarbron[],
  o: { tot: string; grond?: Bewaarregel['grond']; gemeente?: string | undefined; maximum: number },
): Promise<Bewaard[]> {
  const delen = bronnen
    .map((b) => [b, regelsVan(b, o.grond)] as const)
    .filter(([, regels]) => regels.length > 0)
    .map(([b, regels]) => sql`select * from ${metTermijn(b, regels)} t`);
  if (delen.length === 0) return [];
  return db.rijen(sql<Bewaard>`select t.gemeente, t.id, t.aanduiding, t.soort, t.regel, t.start::text, t.vernietigen_op::text, t.opgeschort
    from (${sql.join(delen, sql` union all `)}) t
    where t.vernietigen_op <= ${o.tot}::date and (${o.gemeente ?? null}::text is null or t.gemeente = ${o.gemeente ?? null})
    order by t.vernietigen_op, t.soort, t.id limit ${o.maximum}`);
}
