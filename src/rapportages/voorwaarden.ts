import { sql, type Db } from '../kern/db.ts';

/** The meldingen behind a constateringsrapport: of the triage that led to its controle. Their senders said how their facts may be used (C11). */
export async function leesMeldingenAchter(
  db: Db,
  r: { gemeente: string; constateringsrapportId: string },
): Promise<string[]> {
  const rijen = await db.rijen(sql<{ id: string }>`
    select distinct coalesce(t.melding_id, s.melding_id) as id from constateringsrapporten r join controles c on c.gemeente = r.gemeente and c.id = r.controle_id
      join triages t on t.gemeente = c.gemeente and t.id = c.triage_id
      left join stapelstanden b on b.stapel_id = t.stapel_id and b.besluit = 'hoort_bij'
      left join signalen s on s.gemeente = b.signaal_gemeente and s.id = b.signaal_id
    where r.gemeente = ${r.gemeente} and r.id = ${r.constateringsrapportId} and coalesce(t.melding_id, s.melding_id) is not null`);
  return rijen.map((x) => x.id);
}
