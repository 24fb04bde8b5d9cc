import { adres } from '../inrichtingen/index.ts';
import { sql, type Db } from '../kern/db.ts';
import type { Briefing, Dagcontrole } from './schema-antwoorden.ts';

const HOOGUIT = 100;

/** The controles of a day of the own gemeenten, with the briefing in which each stands; what fell away is left out. */
export async function controlesVan(
  db: Db,
  v: { dag: string; gemeente?: string | undefined; ids?: readonly string[] },
): Promise<Dagcontrole[]> {
  return db.rijen(sql<Dagcontrole>`
    select c.id, c.gemeente, c.nummer, c.soort, c.status, c.begin, c.eind, ${adres} as adres, l.plaats as plaatsnaam, t.leider, c.afstemming, t.zorg_mee, t.tolk_mee,
      (select b.nummer from briefingpunten p join briefings b on b.gemeente = p.gemeente and b.id = p.briefing_id
        where p.gemeente = c.gemeente and p.controle_id = c.id and p.vervallen_op is null and b.stand <> 'vervallen' order by b.begin desc limit 1) as briefing_nummer
    from controles c join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id
    cross join lateral (select max(mw.naam) filter (where t.rol = 'leider') as leider, coalesce(bool_or(t.rol = 'zorgprofessional'), false) as zorg_mee, coalesce(bool_or(t.rol = 'tolk'), false) as tolk_mee
      from controleteams t join medewerkers mw on mw.id = t.medewerker_id where t.gemeente = c.gemeente and t.controle_id = c.id) t
    where (c.begin at time zone 'Europe/Amsterdam')::date = ${v.dag}::date and c.status <> 'vervallen'
      and (${v.gemeente ?? null}::text is null or c.gemeente = ${v.gemeente ?? null}) and (${v.ids ?? null}::uuid[] is null or c.id = any (${v.ids ?? null}::uuid[]))
    order by c.begin, c.id limit ${HOOGUIT}`);
}

/** The organisaties that can sit at a briefing. */
export async function leesOrganisaties(db: Db): Promise<Array<{ id: string; naam: string; soort: string }>> {
  return db.rijen(sql`select id, naam, soort from organisaties order by soort, naam limit 500`);
}

/** Meldingen of this gemeente that were written down since a day, to tie to a briefing. */
export async function verseMeldingen(
  db: Db,
  v: { gemeente: string; dag: string },
): Promise<Array<{ id: string; nummer: string; tekst: string }>> {
  return db.rijen(sql`
    select m.id, m.nummer, left(coalesce(m.tekst, ''), 80) as tekst from meldingen m where m.gemeente = ${v.gemeente} and m.ontvangen_op >= ${v.dag}::timestamp at time zone 'Europe/Amsterdam'
    order by m.ontvangen_op desc, m.id limit ${HOOGUIT}`);
}

/** What came of a briefing within toezicht: controles in it, meldingen tied to it, and signalen from either. */
export async function leesVervolg(db: Db, b: { gemeente: string; id: string }): Promise<Briefing['vervolg']> {
  return db.rijen(sql`
    with plekken as (select p.controle_id from briefingpunten p where p.gemeente = ${b.gemeente} and p.briefing_id = ${b.id} and p.controle_id is not null),
      gekoppeld as (select k.melding_id from briefingmeldingen k where k.gemeente = ${b.gemeente} and k.briefing_id = ${b.id})
    select c.id, 'controle' as soort, c.nummer, c.doel as tekst, '/controles/' || c.id as pad from controles c where c.gemeente = ${b.gemeente} and c.id in (select controle_id from plekken)
    union all
    select m.id, 'melding', m.nummer, left(coalesce(m.tekst, ''), 120), '/meldingen/' || m.id from meldingen m where m.gemeente = ${b.gemeente} and m.id in (select melding_id from gekoppeld)
    union all
    select s.id, 'signaal', '', left(s.feit, 120), '/signalen/' || s.id from signalen s where s.gemeente = ${b.gemeente} and (s.melding_id in (select melding_id from gekoppeld)
      or s.waarneming_id in (select w.id from waarnemingen w where w.gemeente = ${b.gemeente} and w.controle_id in (select controle_id from plekken)))
    order by soort, nummer, id limit ${HOOGUIT}`);
}

/** Briefings that wait for toezicht: not fixed and near, or past and not looked back on. */
export async function teDoen(
  db: Db,
  v: { nu: Date; maximum: number },
): Promise<
  Array<{ id: string; gemeente: string; nummer: string; begin: string; stand: string; verzamelpunt: string }>
> {
  return db.rijen(sql`
    select b.id, b.gemeente, b.nummer, b.begin, b.stand, b.verzamelpunt from briefings b
    where b.stand = 'concept' or b.stand = 'vastgesteld' and b.begin < ${v.nu} order by b.begin, b.id limit ${v.maximum}`);
}
