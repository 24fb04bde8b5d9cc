import { adres } from '../inrichtingen/index.ts';
import { sql, telTot, type Db } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Afspraakregel, Vraagregel, Vragenvraag } from './schema.ts';
import type { Afstemsoort, Afstemstand, Antwoord } from './woorden.ts';

/** The agreements that apply, one for each gemeente. */
export async function leesAfspraken(db: Db, gemeente?: string): Promise<Afspraakregel[]> {
  return db.rijen(sql<Afspraakregel>`
    select distinct on (a.gemeente) a.id, a.gemeente, a.politie_id, o.naam as politie_naam, a.antwoord_uren, a.geldig_dagen, a.besluit, a.op, mw.naam as door_naam
    from afstemafspraken a join organisaties o on o.id = a.politie_id join medewerkers mw on mw.id = a.door
    where ${gemeente ?? null}::text is null or a.gemeente = ${gemeente ?? null} order by a.gemeente, a.op desc, a.id desc`);
}

/** The politie-eenheden of this installation. */
export async function leesEenheden(db: Db): Promise<Array<{ id: string; naam: string }>> {
  return db.rijen(sql`select id, naam from organisaties where soort = 'politie' order by naam`);
}

/** Writes an agreement; what applied before stays readable. */
export async function voegAfspraakToe(
  db: Db,
  a: Pick<Afspraakregel, 'id' | 'gemeente' | 'politieId' | 'antwoordUren' | 'geldigDagen' | 'besluit'> & {
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into afstemafspraken (gemeente, id, politie_id, antwoord_uren, geldig_dagen, besluit, op, door)
    values (${a.gemeente}, ${a.id}, ${a.politieId}, ${a.antwoordUren}, ${a.geldigDagen}, ${a.besluit}, ${a.op}, ${a.door})`);
}

/** A place of the register, as it goes along with a question. */
export async function leesPlek(
  db: Db,
  gemeente: string,
  id: string,
): Promise<{ adres: string; adressleutel: string | null; postcode: string | null } | undefined> {
  return db.rij(
    sql`select ${adres} as adres, l.adressleutel, l.postcode from locaties l where l.gemeente = ${gemeente} and l.id = ${id}`,
  );
}

/** Lets one question about a place be asked at a time: counting before asking must hold. */
export async function houdPlekVast(db: Db, v: { gemeente: string; locatieId: string }): Promise<void> {
  await db.voer(sql`select pg_advisory_xact_lock(hashtextextended(${`afstemvraag ${v.gemeente} ${v.locatieId}`}, 46))`);
}

/** Earlier questions about this place: whether one for the same covers these days and still counts, and how many in thirty days for whatever it was. */
export async function telEerdere(
  db: Db,
  v: { gemeente: string; locatieId: string; soort: Afstemsoort; van: string; tot: string; vandaag: string },
): Promise<{ overlapt: string | null; recent: number }> {
  return db.een(sql<{ overlapt: string | null; recent: number }>`
    select (array_agg(nummer order by gevraagd_op desc) filter (where soort = ${v.soort} and van <= ${v.tot}::date and tot >= ${v.van}::date and geldig_tot >= ${v.vandaag}::date))[1] as overlapt,
      count(*) filter (where gevraagd_op > ${v.vandaag}::date - 30)::int as recent
    from afstemvragen where gemeente = ${v.gemeente} and locatie_id = ${v.locatieId}`);
}

/** Writes a question and gives its number. */
export async function voegVraagToe(
  db: Db,
  v: {
    gemeente: string;
    id: string;
    soort: Afstemsoort;
    locatieId: string;
    politieId: string;
    adres: string;
    adressleutel: string | null;
    postcode: string | null;
    van: string;
    tot: string;
    op: Date;
    antwoordOp: Date;
    geldigTot: string;
    door: string;
    petsoort: string;
  },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into afstemvragen (gemeente, id, soort, locatie_id, politie_id, adres, adressleutel, postcode, van, tot, gevraagd_op, antwoord_op, geldig_tot, door, petsoort)
    values (${v.gemeente}, ${v.id}, ${v.soort}, ${v.locatieId}, ${v.politieId}, ${v.adres}, ${v.adressleutel}, ${v.postcode}, ${v.van}, ${v.tot}, ${v.op}, ${v.antwoordOp}, ${v.geldigTot}, ${v.door}, ${v.petsoort})
    returning nummer`);
}

/** The word once its moment came; null before. The database gives it, and never the row of an answer: where there is none, that tells something too (G5). */
const woord = (nu: Date) =>
  sql<string | null>`case when v.antwoord_op <= ${nu} then kern.afstemwoord(v.gemeente, v.id) end`;
const bron = sql`from afstemvragen v`;
const VOLGORDE = { gevraagdOp: sql`v.gevraagd_op`, van: sql`v.van` };

/** A page of questions of the own gemeenten. */
export async function zoekVragen(db: Db, v: Vragenvraag, nu: Date) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.soort) delen.push(sql`v.soort = ${v.soort}`);
  if (v.gemeente) delen.push(sql`v.gemeente = ${v.gemeente}`);
  if (v.locatieId) delen.push(sql`v.locatie_id = ${v.locatieId}`);
  if (v.zoek) delen.push(sql`(v.nummer || ' ' || v.adres) ilike '%' || ${v.zoek} || '%'`);
  const waar = sql`${bron} join organisaties o on o.id = v.politie_id join medewerkers mw on mw.id = v.door where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(sql<Vraagregel>`
    select v.id, v.gemeente, v.nummer, v.soort, v.locatie_id, v.adres, v.van, v.tot, v.gevraagd_op, v.antwoord_op, v.geldig_tot, o.naam as politie_naam, mw.naam as door_naam, ${woord(nu)} as antwoord
    ${waar} order by ${VOLGORDE[v.volgorde ?? 'gevraagdOp']} ${richting}, v.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Answers that came, for a window that is not over and a place for which nothing was planned or sent in it. */
export async function teGebruiken(db: Db, nu: Date, vandaag: string, maximum: number): Promise<Vraagregel[]> {
  return db.rijen(sql<Vraagregel>`
    select v.id, v.gemeente, v.nummer, v.soort, v.locatie_id, v.adres, v.van, v.tot, v.geldig_tot, ${woord(nu)} as antwoord ${bron}
    where v.antwoord_op <= ${nu} and least(v.tot, v.geldig_tot) >= ${vandaag}::date
      and case v.soort when 'controle' then not exists (select from controles c where c.gemeente = v.gemeente and c.locatie_id = v.locatie_id and c.status <> 'vervallen'
        and (c.begin at time zone 'Europe/Amsterdam')::date between v.van and v.tot)
      else not exists (select from waarschuwingsgesprekken w join grijszaken z on z.gemeente = w.gemeente and z.id = w.zaak_id
          where z.gemeente = v.gemeente and z.locatie_id = v.locatie_id and (w.gevoerd_op at time zone 'Europe/Amsterdam')::date between v.van and v.tot)
        and not exists (select from maatregelen m join besluiten b on b.gemeente = m.gemeente and b.id = m.besluit_id
            join rapportages r on r.gemeente = b.gemeente and r.id = b.rapportage_id join constateringsrapporten k on k.gemeente = r.gemeente and k.id = r.constateringsrapport_id
            join controles c on c.gemeente = k.gemeente and c.id = k.controle_id
          where c.gemeente = v.gemeente and c.locatie_id = v.locatie_id and m.bekendgemaakt_op between v.van and v.tot) end
    order by v.tot, v.id limit ${maximum}`);
}

/**
 * How a controle at this place, or a letter to it, stands on this day to politie: nothing to ask ('nvt': licensed), nobody to ask here
 * ('geen_afspraak': the gemeente has no agreement yet, so one calls), no answer that counts ('geen'), or the word. An answer counts for what
 * was asked. Source: C4.
 */
export async function leesAfstemming(
  db: Db,
  p: {
    gemeente: string;
    inrichtingId?: string | undefined;
    locatieId?: string | undefined;
    voor: Afstemsoort;
    dag: string;
    nu: Date;
  },
): Promise<Afstemstand> {
  const stand = await db.rij(sql<{ onvergund: boolean; afspraak: boolean; antwoord: Antwoord | null }>`
    with plek as (
      select i.locatie_id, i.vergunning = 'onvergund' as onvergund from inrichtingen i where i.gemeente = ${p.gemeente} and i.id = ${p.inrichtingId ?? null}::uuid
      union all
      select l.id, not exists (select from inrichtingen i where i.gemeente = l.gemeente and i.locatie_id = l.id and i.status = 'actief' and i.vergunning <> 'onvergund')
      from locaties l where l.gemeente = ${p.gemeente} and l.id = ${p.locatieId ?? null}::uuid)
    select plek.onvergund, exists (select from afstemafspraken a where a.gemeente = ${p.gemeente}) as afspraak,
      (select ${woord(p.nu)} ${bron} where v.gemeente = ${p.gemeente} and v.locatie_id = plek.locatie_id and v.soort = ${p.voor} and v.antwoord_op <= ${p.nu}
        and ${p.dag}::date between v.van and least(v.tot, v.geldig_tot) order by v.gevraagd_op desc limit 1) as antwoord
    from plek limit 1`);
  if (!stand?.onvergund) return 'nvt';
  if (!stand.afspraak) return 'geen_afspraak';
  return stand.antwoord ?? 'geen';
}
