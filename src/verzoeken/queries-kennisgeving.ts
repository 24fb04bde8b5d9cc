import { sql, type Db } from '../kern/db.ts';
import type { Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { openSleutel } from '../kern/sleutelbos.ts';
import type { Taak } from './schema.ts';
import type { Kennisgeving, Kennisgevingregel, Uitvoerwijze } from './schema-kennisgeving.ts';

const bron = sql`select k.id, k.gemeente, k.compartiment, k.taak_id, k.nummer, o.naam as ontvanger, k.eerder, k.voor::text, k.uitkomst, k.wijze, k.reden, k.afgedaan_op
  from verzoekkennisgevingen k join organisaties o on o.id = k.ontvanger_id`;

/** Sets the work out in each compartiment that holds data of cases, also where nothing was found: so that it tells nothing. */
export async function zetUitvoeringUit(db: Db, v: { gemeente: string; id: string; voor: string }): Promise<void> {
  await db.voer(sql`update verzoektaken set uitvoeren_voor = ${v.voor}
    where gemeente = ${v.gemeente} and verzoek_id = ${v.id} and uitvoeren_voor is null and compartiment <> 'vertrouwenspersoon'`);
}

/** What one compartiment did. */
export interface Gedaan {
  hoe: Uitvoerwijze;
  plekken: string;
  wat: string;
  /** Who got it by the registers and is not told, and why; null when nobody was left out. */
  weggelaten: string | null;
}
/** Who got the data before, and under which numbers. */
export interface Ontvanger {
  ontvangerId: string;
  eerder: string[];
}

/** To whom something of these dossiers went, by the register of verstrekkingen; numbers that are no dossier give nothing. */
export async function leesOntvangers(db: Db, gemeente: string, nummers: readonly string[]): Promise<Ontvanger[]> {
  if (nummers.length === 0) return [];
  return db.rijen(
    sql<Ontvanger>`select v.ontvanger_id, array_agg(v.nummer order by v.nummer) as eerder from verstrekkingen v
      join dossiers d on d.gemeente = v.gemeente and d.id = v.dossier_id where v.gemeente = ${gemeente} and d.nummer = any (${nummers}) group by v.ontvanger_id`,
  );
}

/** A receiver that the registers of toezicht know, with the days on which it left. */
export interface Afgeleid extends Ontvanger {
  naam: string;
  dagen: string[];
}

/**
 * To whom something left of what is named by these numbers: what the gemeente brought in at the RIEC (of a casus, or of the inrichting it is
 * about, or by the number of the verstrekking), and what was carried over to politie out of the grey area. Source: AVG 19; B12.5, G2.
 */
export function leesOntvangersToezicht(db: Db, gemeente: string, nummers: readonly string[]): Promise<Afgeleid[]> {
  if (nummers.length === 0) return Promise.resolve([]);
  return db.rijen(sql<Afgeleid>`
    with gegaan as (
      select v.ontvanger_id, v.nummer, v.verstuurd_op as op from verstrekkingen v
        left join riecinbrengen b on b.gemeente = v.gemeente and b.verstrekking_id = v.id left join rieccasussen c on c.gemeente = b.gemeente and c.id = b.casus_id
        left join inrichtingen i on i.gemeente = c.gemeente and i.id = c.inrichting_id
        where v.gemeente = ${gemeente} and v.compartiment = 'toezicht' and (v.nummer = any (${nummers}) or c.nummer = any (${nummers}) or i.nummer = any (${nummers}))
      union all
      select z.politie_id, z.nummer, p.op from grijszaken z join grijsposten p on p.gemeente = z.gemeente and p.zaak_id = z.id
        where z.gemeente = ${gemeente} and z.nummer = any (${nummers}))
    select g.ontvanger_id, o.naam, array_agg(distinct g.nummer order by g.nummer) as eerder,
      array_agg(distinct (g.op at time zone 'Europe/Amsterdam')::date::text order by (g.op at time zone 'Europe/Amsterdam')::date::text) as dagen
    from gegaan g join organisaties o on o.id = g.ontvanger_id group by g.ontvanger_id, o.naam order by o.naam`);
}

/** Writes what was done and a notice for each receiver, and ends the work of this compartiment. */
export async function legUitvoeringVast(
  s: Omgeving,
  t: Taak,
  u: Gedaan & { ontvangers: readonly Ontvanger[]; voor: string },
): Promise<void> {
  const { db, klok, wie } = s;
  const { gemeente, id: taakId } = t;
  const sleutel = await openSleutel(db, { soort: 'verzoekantwoord', gemeente, id: taakId });
  if (!sleutel)
    throw new Fout(
      'STAND_PAST_NIET',
      'Het antwoord op dit verzoek is na zijn termijn gewist; leg een nieuw verzoek vast.',
    );
  const wat = { hoe: u.hoe, plekken: u.plekken, wat: u.wat, weggelaten: u.weggelaten };
  await db.voer(sql`insert into verzoekuitvoeringen (gemeente, taak_id, compartiment, versleuteld, op, door)
    values (${gemeente}, ${taakId}, ${wie.compartiment}, ${sleutel.sluit(JSON.stringify(wat), { tabel: 'verzoekuitvoeringen', gemeente, id: taakId })}, ${klok.nu()}, ${wie.medewerkerId})`);
  for (const o of u.ontvangers) {
    const id = s.maakId();
    const dichtWat = sleutel.sluit(JSON.stringify({ hoe: u.hoe, wat: u.wat }), rijVan(gemeente, id));
    await db.voer(sql`insert into verzoekkennisgevingen (gemeente, id, taak_id, compartiment, ontvanger_id, eerder, versleuteld, voor)
      values (${gemeente}, ${id}, ${taakId}, ${wie.compartiment}, ${o.ontvangerId}, ${o.eerder}, ${dichtWat}, ${u.voor})`);
  }
  const n =
    await db.voer(sql`update verzoektaken set uitgevoerd_op = ${klok.nu()}, uitgevoerd_door = ${wie.medewerkerId}
    where gemeente = ${gemeente} and id = ${taakId} and uitvoeren_voor is not null and uitgevoerd_op is null`);
  if (n !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'De uitvoering van dit verzoek is intussen vastgelegd.');
}

const rijVan = (gemeente: string, id: string) => ({ tabel: 'verzoekkennisgevingen', gemeente, id });

/** The notices that this pet may see, those that wait first; of one task when it is given. */
export function leesKennisgevingen(db: Db, taakId: string | null): Promise<Kennisgevingregel[]> {
  return db.rijen(sql<Kennisgevingregel>`${bron} where ${taakId ? sql`k.taak_id = ${taakId}` : sql`true`}
    order by (k.uitkomst is not null), k.voor, k.nummer limit 200`);
}

/** The notices of toezicht to one request, for its handler. */
export function leesVanVerzoek(db: Db, v: { gemeente: string; id: string }): Promise<Kennisgevingregel[]> {
  return db.rijen(sql<Kennisgevingregel>`${bron} join verzoektaken t on t.gemeente = k.gemeente and t.id = k.taak_id
    where t.gemeente = ${v.gemeente} and t.verzoek_id = ${v.id} and k.compartiment = 'toezicht' order by k.nummer`);
}

/** One notice with its words, as long as their key is there. */
export async function leesKennisgeving(db: Db, id: string): Promise<Kennisgeving> {
  const k = await db.een(
    sql<Kennisgevingregel>`${bron} where k.id = ${id}`,
    'Deze kennisgeving is er niet, of is niet voor deze pet.',
  );
  const sleutel = await openSleutel(db, { soort: 'verzoekantwoord', gemeente: k.gemeente, id: k.taakId });
  if (!sleutel) return { ...k, hoe: null, wat: null };
  const { versleuteld } = await db.een(
    sql<{
      versleuteld: Buffer;
    }>`select versleuteld from verzoekkennisgevingen where gemeente = ${k.gemeente} and id = ${id}`,
  );
  return { ...k, ...(JSON.parse(sleutel.open(versleuteld, rijVan(k.gemeente, id))) as Pick<Gedaan, 'hoe' | 'wat'>) };
}

/** Writes once what was done with a notice; gives 0 when somebody was first. */
export function doeAf(
  db: Db,
  a: { id: string; uitkomst: string; wijze: string | null; reden: string | null; nu: Date; door: string },
): Promise<number> {
  return db.voer(sql`update verzoekkennisgevingen set uitkomst = ${a.uitkomst}, wijze = ${a.wijze}, reden = ${a.reden}, afgedaan_op = ${a.nu}, afgedaan_door = ${a.door}
    where id = ${a.id} and uitkomst is null`);
}

/** All organisaties of this installation, to choose from. */
export function leesOrganisaties(db: Db): Promise<Array<{ id: string; naam: string }>> {
  return db.rijen(sql<{ id: string; naam: string }>`select id, naam from organisaties order by naam limit 500`);
}
