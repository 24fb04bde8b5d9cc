import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Ketencontrole, Logregel, Logvraag } from './schema-log.ts';
import { zoekdeel } from './zoekdeel.ts';

/** A page of the log, newest first, as far as row level security lets this pet see. */
export async function zoekLog(db: Db, v: Static<typeof Logvraag>) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (v.soort) delen.push(sql`v.soort = ${v.soort}`);
  if (v.medewerkerId) delen.push(sql`v.medewerker_id = ${v.medewerkerId}`);
  if (v.onderwerpId) delen.push(sql`v.onderwerp_id = ${v.onderwerpId}`);
  if (v.gemeente) delen.push(sql`v.gemeente = ${v.gemeente}`);
  if (v.vanaf)
    delen.push(
      sql`v.start_ms >= extract(epoch from ${v.vanaf}::date::timestamp at time zone 'Europe/Amsterdam') * 1000`,
    );
  if (v.totEnMet)
    delen.push(
      sql`v.start_ms < extract(epoch from (${v.totEnMet}::date + 1)::timestamp at time zone 'Europe/Amsterdam') * 1000`,
    );
  if (v.petsoort) delen.push(sql`v.petsoort = ${v.petsoort}`);
  if (v.doel) delen.push(sql`v.doel = ${v.doel}`);
  if (v.regel) delen.push(sql`${v.regel} = any (v.regels)`);
  if (v.zoek) {
    const deel = zoekdeel(v.zoek);
    delen.push(sql`(v.naam ilike ${deel} or v.onderwerp_id ilike ${deel} or array_to_string(v.regels, ' ') ilike ${deel}
      or v.medewerker_id in (select w.id from medewerkers w where w.naam ilike ${deel}))`);
  }
  const waar = sql.join(delen, sql` and `);
  const items = await db.rijen(sql<Logregel>`
    select v.id, to_timestamp(v.start_ms / 1000.0) as op, v.soort, v.naam, v.doel, m.naam as medewerker, v.petsoort, v.compartiment, v.gemeente, v.onderwerp_soort, v.onderwerp_id, v.aantal, v.regels, v.status, v.toelichting
    from verwerkingen v left join medewerkers m on m.id = v.medewerker_id where ${waar} order by v.start_ms ${v.richting === 'op' ? sql`asc` : sql`desc`}, v.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from verwerkingen v where ${waar}`)) };
}

/** Walks the chain of the whole log. The role of beheer cannot see the chain: the database walks, and tells only the outcome. */
export async function controleerKeten(db: Db): Promise<Ketencontrole> {
  const k = await db.een(sql<Omit<Ketencontrole, 'heel'>>`select * from kern.controleer_keten()`);
  return { heel: k.reden === null, ...k };
}
