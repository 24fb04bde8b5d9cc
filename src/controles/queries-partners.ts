import { sql, type Db, type RawBuilder } from '../kern/db.ts';
import type { Partnerbezoek, Partnerregel } from './schema-partners.ts';
import { RONDOM_DAGEN } from './woorden-partners.ts';

/** Whether a visit `p` is at the locatie `l`. */
export const opDezePlek = sql`p.gemeente = l.gemeente and (p.locatie_id = l.id or p.adressleutel = l.adressleutel) and p.vervallen_op is null`;

/** Visits of partners at this place, from half a year before a day on; the nearest first. Only which partner and when (R3). */
export async function leesPartnerbezoeken(
  db: Db,
  v: { gemeente: string; inrichtingId?: string | undefined; locatieId?: string | undefined; dag: string },
): Promise<Partnerbezoek[]> {
  return db.rijen(sql<Partnerbezoek>`
    select p.id, p.dienst, p.dag from locaties l join partnerbezoeken p on ${opDezePlek}
    where l.gemeente = ${v.gemeente} and (l.id = ${v.locatieId ?? null}::uuid
        or l.id = (select i.locatie_id from inrichtingen i where i.gemeente = l.gemeente and i.id = ${v.inrichtingId ?? null}::uuid))
      and p.dag > ${v.dag}::date - 183 order by abs(p.dag - ${v.dag}::date), p.id limit 20`);
}

/** The visit of a partner that lies nearest to today, for a list. */
export const naastePartner = (nu: Date): RawBuilder<unknown> =>
  sql`left join lateral (select p.dienst, p.dag from partnerbezoeken p where ${opDezePlek} and p.dag > ${nu}::date - 365
    order by p.dag < ${nu}::date, abs(p.dag - ${nu}::date) limit 1) pb on true`;

/** What this pet may read of the list: toezicht all of the own gemeenten, a partner its own with what kind it was. */
export async function leesPartnerregels(
  db: Db,
  wie: { organisatieId: string; compartiment: string },
): Promise<Partnerregel[]> {
  const soort = wie.compartiment === 'partner' ? sql`p.soort` : sql`null`;
  return db.rijen(sql<Partnerregel>`
    select p.id, p.gemeente, p.dienst, p.adres, p.dag, ${soort} as soort, p.op, p.organisatie_id = ${wie.organisatieId} as eigen
    from partnerbezoeken p where p.vervallen_op is null order by p.dag desc, p.id limit 200`);
}

/** Writes a visit. */
export async function voegPartnerbezoekToe(
  db: Db,
  p: {
    gemeente: string;
    id: string;
    dienst: string;
    organisatieId: string;
    locatieId: string | null;
    adres: string;
    adressleutel: string | null;
    dag: string;
    soort: string | null;
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into partnerbezoeken (gemeente, id, dienst, organisatie_id, locatie_id, adres, adressleutel, dag, soort, op, door)
    values (${p.gemeente}, ${p.id}, ${p.dienst}, ${p.organisatieId}, ${p.locatieId}, ${p.adres}, ${p.adressleutel}, ${p.dag}, ${p.soort}, ${p.op}, ${p.door})`);
}

/** Whether this visit stands there already: the same partner, place and day. */
export async function staatErAl(
  db: Db,
  p: { gemeente: string; dienst: string; locatieId: string | null; adressleutel: string | null; dag: string },
): Promise<boolean> {
  const rij =
    await db.rij(sql<object>`select id from partnerbezoeken where gemeente = ${p.gemeente} and dienst = ${p.dienst} and dag = ${p.dag}
    and (locatie_id = ${p.locatieId}::uuid or adressleutel = ${p.adressleutel}) and vervallen_op is null limit 1`);
  return rij !== undefined;
}

/** Takes back a visit of the own organisatie; tells whether there was one. */
export async function trekPartnerbezoekTerug(
  db: Db,
  p: { id: string; organisatieId: string; nu: Date },
): Promise<boolean> {
  const geraakt = await db.voer(
    sql`update partnerbezoeken set vervallen_op = ${p.nu} where id = ${p.id} and organisatie_id = ${p.organisatieId} and vervallen_op is null`,
  );
  return geraakt === 1;
}

/** Planned controles near which a partner came later with a visit of its own: somebody calls before both go (R3). */
export async function leesSamenloop(
  db: Db,
  vandaag: string,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string; begin: string; dienst: string; dag: string }>> {
  return db.rijen(sql`
    select distinct on (c.begin, c.id) c.id, c.gemeente, c.nummer, c.begin, p.dienst, p.dag
    from controles c join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id join partnerbezoeken p on ${opDezePlek}
    where c.status in ('gepland', 'voorbereid') and (c.begin at time zone 'Europe/Amsterdam')::date >= ${vandaag}::date and p.op > c.aangemaakt_op
      and abs(p.dag - (c.begin at time zone 'Europe/Amsterdam')::date) <= ${RONDOM_DAGEN}
    order by c.begin, c.id, p.dag limit ${maximum}`);
}

/** Takes away visits a year past their day. */
export async function ruimPartnerbezoekenOp(db: Db, vandaag: string): Promise<void> {
  await db.voer(sql`delete from partnerbezoeken where dag < ${vandaag}::date - 365`);
}
