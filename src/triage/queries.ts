import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Triage, Triageregel, Triagesvraag, Zorgpartner } from './schema.ts';

/** A triage as it is written. */
export interface Triagerij {
  gemeente: string;
  id: string;
  stapelId: string | null;
  meldingId: string | null;
  routes: readonly string[];
  urgentie: string;
  motivering: string;
  lichterVolstaatNiet: string | null;
  opvolgenVoor: string | null;
  op: Date;
  door: string;
  petsoort: string;
}

/** Writes a triage; what was chosen before for the same stapel or melding is done with, and stays readable. */
export async function voegTriageToe(db: Db, t: Triagerij): Promise<void> {
  await db.voer(
    sql`update triages set afgedaan_op = ${t.op} where gemeente = ${t.gemeente} and (stapel_id = ${t.stapelId}::uuid or melding_id = ${t.meldingId}::uuid) and afgedaan_op is null`,
  );
  await db.voer(sql`insert into triages (gemeente, id, stapel_id, melding_id, routes, urgentie, motivering, lichter_volstaat_niet, opvolgen_voor, op, door, petsoort)
    values (${t.gemeente}, ${t.id}, ${t.stapelId}, ${t.meldingId}, ${t.routes}::text[], ${t.urgentie}, ${t.motivering}, ${t.lichterVolstaatNiet}, ${t.opvolgenVoor}, ${t.op}, ${t.door}, ${t.petsoort})`);
}

const kolommen = sql`t.id, t.gemeente, t.stapel_id, t.melding_id, coalesce(s.nummer || ' · ' || s.titel, m.nummer) as onderwerp, t.routes, t.urgentie, t.opvolgen_voor, t.afgedaan_op, t.op, mw.naam as door_naam`;
const bron = sql`left join stapels s on s.gemeente = t.gemeente and s.id = t.stapel_id left join meldingen m on m.gemeente = t.gemeente and m.id = t.melding_id join medewerkers mw on mw.id = t.door`;

/** One triage, and which one counts now for the same stapel or melding. */
export async function leesTriage(db: Db, id: string): Promise<Omit<Triage, 'opvolgingen' | 'meldingen'>> {
  return db.een(
    sql<Omit<Triage, 'opvolgingen' | 'meldingen'>>`
    select ${kolommen}, t.motivering, t.lichter_volstaat_niet,
      (select n.id from triages n where n.gemeente = t.gemeente and (n.stapel_id = t.stapel_id or n.melding_id = t.melding_id) order by n.op desc, n.id desc limit 1) as nieuwste
    from triages t ${bron} where t.id = ${id}`,
    'Deze triage is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** What rooms further on told about a triage, in order. */
export async function leesOpvolgingen(db: Db, triageId: string): Promise<Triage['opvolgingen']> {
  return db.rijen(
    sql<
      Triage['opvolgingen'][number]
    >`select soort, onderwerp_id, op from opvolgingen where triage_id = ${triageId} order by op, soort`,
  );
}

/** For which stapel or melding a triage was made; nothing when this gemeente has no such triage. */
export async function leesTriagedoel(
  db: Db,
  gemeente: string,
  id: string,
): Promise<{ stapelId: string | null; meldingId: string | null } | undefined> {
  return db.rij(
    sql<{
      stapelId: string | null;
      meldingId: string | null;
    }>`select stapel_id, melding_id from triages where gemeente = ${gemeente} and id = ${id}`,
  );
}

/** Writes what a room further on did; a second time changes nothing. */
export async function schrijfOpvolging(
  db: Db,
  o: { gemeente: string; triageId: string; soort: string; onderwerpId: string; op: string },
): Promise<void> {
  await db.voer(
    sql`insert into opvolgingen (gemeente, triage_id, soort, onderwerp_id, op) values (${o.gemeente}, ${o.triageId}, ${o.soort}, ${o.onderwerpId}, ${o.op}) on conflict do nothing`,
  );
}

/** Marks a triage as followed up (a moment), or as waiting again (null): only the newest, and only when no other controle still stands. */
export async function zetAfgedaan(db: Db, id: string, op: string | null): Promise<void> {
  if (op) await db.voer(sql`update triages set afgedaan_op = ${op} where id = ${id} and afgedaan_op is null`);
  else
    await db.voer(sql`update triages t set afgedaan_op = null where t.id = ${id}
      and not exists (select 1 from triages n where n.gemeente = t.gemeente and (n.stapel_id = t.stapel_id or n.melding_id = t.melding_id) and (n.op, n.id) > (t.op, t.id))
      and not exists (select 1 from opvolgingen o where o.gemeente = t.gemeente and o.triage_id = t.id and o.soort = 'controle_gepland'
        and not exists (select 1 from opvolgingen v where v.gemeente = o.gemeente and v.triage_id = o.triage_id and v.onderwerp_id = o.onderwerp_id and v.soort = 'controle_vervallen'))`);
}

function waar(v: Static<typeof Triagesvraag>): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.route) delen.push(sql`${v.route} = any (t.routes)`);
  if (v.urgentie) delen.push(sql`t.urgentie = ${v.urgentie}`);
  if (v.gemeente) delen.push(sql`t.gemeente = ${v.gemeente}`);
  if (v.stapelId) delen.push(sql`t.stapel_id = ${v.stapelId}`);
  if (v.meldingId) delen.push(sql`t.melding_id = ${v.meldingId}`);
  if (v.zoek)
    delen.push(
      sql`coalesce(t.stapel_id, t.melding_id) in (select z.id from kern.zoek(${v.zoek}, array['stapels', 'meldingen'], 1000) z)`,
    );
  return sql.join(delen, sql` and `);
}

/** A page of triages, the newest first unless asked otherwise. */
export async function zoekTriages(
  db: Db,
  v: Static<typeof Triagesvraag>,
): Promise<{ items: Triageregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const volgorde = sql`${v.volgorde === 'opvolgenVoor' ? sql`t.opvolgen_voor` : sql`t.op`} ${v.richting === 'op' ? sql`asc nulls last` : v.volgorde === 'opvolgenVoor' ? sql`desc nulls last` : sql`desc`}, t.id`;
  // Per gemeente, so that the index of each gemeente gives its newest rows without sorting all of them.
  const items = await db.rijen(sql<Triageregel>`
    select ${kolommen} from unnest((select kern.gemeenten())) as eigen (code)
    cross join lateral (select t.* from triages t where t.gemeente = eigen.code and ${waar(v)} order by ${volgorde} limit ${pagina * perPagina}) t
    ${bron} order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from triages t where ${waar(v)}`)) };
}

/** Stapels that wait for a choice, the longest waiting first. */
export async function openStapels(
  db: Db,
  maximum: number,
): Promise<
  Array<{ id: string; gemeente: string; nummer: string; titel: string; sinds: string; heropendDoor: string | null }>
> {
  // What came after the last route opened it again: the reason stands at that decision.
  return db.rijen(sql`select p.id, p.gemeente, p.nummer, p.titel, p.aangemaakt_op as sinds,
      (select b.reden from stapelbesluiten b where b.gemeente = p.gemeente and b.stapel_id = p.id and b.besluit = 'hoort_bij'
        and b.op > (select max(t.op) from triages t where t.gemeente = p.gemeente and t.stapel_id = p.id) order by b.op desc, b.id desc limit 1) as heropend_door
    from stapels p where p.status = 'open' order by p.aangemaakt_op limit ${maximum}`);
}

/** Triages whose work is not done yet, the first due first. */
export async function openTriages(
  db: Db,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; routes: string[]; onderwerp: string; opvolgenVoor: string }>> {
  return db.rijen(sql`select t.id, t.gemeente, t.routes, coalesce(s.nummer || ' · ' || s.titel, m.nummer) as onderwerp, t.opvolgen_voor
    from (select * from triages where afgedaan_op is null and opvolgen_voor is not null order by opvolgen_voor limit ${maximum}) t
    left join stapels s on s.gemeente = t.gemeente and s.id = t.stapel_id left join meldingen m on m.gemeente = t.gemeente and m.id = t.melding_id order by t.opvolgen_voor`);
}

/** The organisations for care, by name. */
export async function leesZorgpartners(db: Db): Promise<Zorgpartner[]> {
  return db.rijen(
    sql<Zorgpartner>`select id, naam, telefoon, bereikbaar from organisaties where soort = 'zorg' order by naam limit 20`,
  );
}
