import { sql, type Db } from '../kern/db.ts';
import type { Gelijkende } from './schema.ts';

const MAXIMUM = 8;

/** What to compare with: words and place of a draft or of a melding that exists. */
export interface Vergelijking {
  id: string | null;
  tekst: string;
  inrichtingId: string | null;
  locatieId: string | null;
}

/** Meldingen since `sinds` that look like this one, each with the reasons in words; those at the same place first. */
export async function zoekGelijkende(db: Db, v: Vergelijking, sinds: Date): Promise<Gelijkende[]> {
  const redenen = new Map<string, string[]>();
  const voegToe = (id: string, reden: string) => redenen.set(id, [...(redenen.get(id) ?? []), reden]);
  for (const r of await opPlaats(db, v, sinds)) voegToe(r.id, r.reden);
  const opWoorden = await db.rijen(
    sql<{
      id: string;
      woorden: string[];
    }>`select id, woorden from kern.gelijkende_meldingen(${v.tekst}, ${v.id}, ${sinds}, ${MAXIMUM})`,
  );
  for (const r of opWoorden) voegToe(r.id, `zelfde woorden: ${r.woorden.join(', ')}`);
  const ids = [...redenen.keys()].slice(0, MAXIMUM);
  const rijen = await leesBegin(db, ids);
  return ids.flatMap((id) => rijen.filter((r) => r.id === id).map((r) => ({ ...r, redenen: redenen.get(id)! })));
}

async function opPlaats(db: Db, v: Vergelijking, sinds: Date): Promise<Array<{ id: string; reden: string }>> {
  if (!v.inrichtingId && !v.locatieId) return [];
  const plaats = await db.rij(sql<{ id: string; adres: string; inrichtingen: string[] }>`
    select l.id, coalesce(nullif(concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, ''), l.plaats), ''), l.omschrijving) as adres,
      array(select i.id from inrichtingen i where i.gemeente = l.gemeente and i.locatie_id = l.id) as inrichtingen
    from locaties l where l.id = coalesce(${v.locatieId}::uuid, (select locatie_id from inrichtingen where id = ${v.inrichtingId}::uuid))`);
  if (!plaats) return [];
  return db.rijen(sql<{ id: string; reden: string }>`
    select m.id, case when m.inrichting_id = ${v.inrichtingId}::uuid then 'zelfde inrichting: ' || i.naam else 'zelfde locatie: ' || ${plaats.adres} end as reden
    from meldingen m left join inrichtingen i on i.gemeente = m.gemeente and i.id = m.inrichting_id
    where (m.inrichting_id = any (${plaats.inrichtingen}::uuid[]) or m.locatie_id = ${plaats.id}) and m.id is distinct from ${v.id}::uuid and m.ontvangen_op >= ${sinds}
    order by m.ontvangen_op desc limit ${MAXIMUM}`);
}

async function leesBegin(db: Db, ids: readonly string[]): Promise<Array<Omit<Gelijkende, 'redenen'>>> {
  if (ids.length === 0) return [];
  return db.rijen(sql<Omit<Gelijkende, 'redenen'>>`
    select id, gemeente, nummer, ontvangen_op, bron, status, left(coalesce(tekst, case when status = 'overgedragen' then 'Overgedragen aan het dossier mensenhandel.' else 'Gewist na de bewaartermijn.' end), 140) as begin
    from meldingen where id = any (${ids}::uuid[])`);
}
