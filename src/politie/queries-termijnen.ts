import { sql, type Db } from '../kern/db.ts';
import { vernietigSleutels } from '../kern/sleutelbos.ts';
import { dagVan } from '../platform/klok.ts';
import type { Zaakrij } from './queries.ts';
import { dagenVan, type Grond } from './wpg.ts';

/** While an investigation runs nothing is fixed yet. */
export const zonderTermijn = { direct_tot: null, verwijderen_op: null, vernietigen_op: null };

/** The days of a zaak as columns, from its ground. */
export function termijnvelden(
  z: Pick<Zaakrij, 'ontvangenOp' | 'grond' | 'geslotenOp'>,
  nieuw: { grond?: Grond; laatste?: string; klaar?: string },
): Record<string, string | null> {
  const dag = (moment: string) => dagVan(new Date(moment));
  const eerste = dag(z.ontvangenOp);
  const klaar = nieuw.klaar ?? (z.geslotenOp ? dag(z.geslotenOp) : null);
  const d = dagenVan(nieuw.grond ?? (z.grond as Grond), { eerste, laatste: nieuw.laatste ?? klaar ?? eerste, klaar });
  return { direct_tot: d.directTot, verwijderen_op: d.verwijderenOp, vernietigen_op: d.vernietigenOp };
}

/** Leave that was asked or given, with the number of the zaak and nothing of what is in it. */
export interface Inzagerij {
  id: string;
  gemeente: string;
  zaakId: string;
  zaaknummer: string;
  fase: string;
  doel: string;
  kenmerk: string;
  op: string;
  doorId: string;
  doorNaam: string;
  besluit: string | null;
  besluitDoorNaam: string | null;
  geldigTot: string | null;
  afgelopen: boolean;
}
const inzagekop = sql`select i.id, i.gemeente, i.zaak_id, z.nummer as zaaknummer, i.fase, i.doel, i.kenmerk, i.op, i.door as door_id, a.naam as door_naam, i.besluit,
    b.naam as besluit_door_naam, i.geldig_tot, i.afgelopen_op is not null as afgelopen
  from politieinzagen i join politiezaken z on z.gemeente = i.gemeente and z.id = i.zaak_id join medewerkers a on a.id = i.door left join medewerkers b on b.id = i.besloten_door`;

/** What was asked and given, the newest first. */
export async function leesInzagen(db: Db): Promise<Inzagerij[]> {
  return db.rijen(sql<Inzagerij>`${inzagekop} order by i.op desc, i.id limit 200`);
}
/** What waits for a colleague. */
export async function openInzagen(db: Db): Promise<Inzagerij[]> {
  return db.rijen(sql<Inzagerij>`${inzagekop} where i.besluit is null order by i.op, i.id limit 50`);
}
/** One of them. */
export async function leesInzage(db: Db, id: string): Promise<Inzagerij> {
  return db.een(
    sql<Inzagerij>`${inzagekop} where i.id = ${id}`,
    'Deze aanvraag is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The zaak with exactly this number, of the own unit. */
export async function zoekOpNummer(db: Db, nummer: string): Promise<string | null> {
  const rij = await db.rij(
    sql<{ id: string }>`select id from politiezaken where nummer = ${nummer.trim().toUpperCase()}`,
  );
  return rij?.id ?? null;
}

/** Writes a request for leave. */
export async function voegInzageToe(
  db: Db,
  i: {
    organisatieId: string;
    gemeente: string;
    id: string;
    zaakId: string;
    fase: string;
    doel: string;
    kenmerk: string;
    nu: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into politieinzagen (organisatie_id, gemeente, id, zaak_id, fase, doel, kenmerk, op, door)
    values (${i.organisatieId}, ${i.gemeente}, ${i.id}, ${i.zaakId}, ${i.fase}, ${i.doel}, ${i.kenmerk}, ${i.nu}, ${i.door})`);
}

/** Decides on it once; false when that was done. */
export async function zetInzage(
  db: Db,
  id: string,
  b: { besluit: string; geldigTot: string | null; nu: Date; door: string },
): Promise<boolean> {
  return (
    (await db.voer(sql`update politieinzagen set besluit = ${b.besluit}, geldig_tot = ${b.geldigTot}, besloten_op = ${b.nu}, besloten_door = ${b.door}
      where id = ${id} and besluit is null`)) === 1
  );
}

/** Writes the certificate of a zaak that a person had destroyed. */
export async function schrijfBewijs(db: Db, z: Zaakrij, s: { organisatieId: string; nu: Date }): Promise<void> {
  await db.voer(sql`insert into politievernietigingen (organisatie_id, gemeente, zaak_id, zaaknummer, grond, ontvangen_op, verwijderd_op, stukken, wijze, op)
    values (${s.organisatieId}, ${z.gemeente}, ${z.id}, ${z.nummer}, ${z.grond}, ${z.ontvangenOp}, null,
      (select count(*)::int from politiestukken p where p.gemeente = ${z.gemeente} and p.zaak_id = ${z.id}), 'mens', ${s.nu})`);
}

/** A certificate as it is read. */
export interface Bewijs {
  nummer: string;
  zaaknummer: string;
  grond: string;
  ontvangenOp: string;
  verwijderdOp: string | null;
  stukken: number;
  wijze: string;
  op: string;
}
/** The certificates of the own unit, the newest first. */
export async function leesBewijzen(db: Db): Promise<Bewijs[]> {
  return db.rijen(
    sql<Bewijs>`select nummer, zaaknummer, grond, ontvangen_op, verwijderd_op, stukken, wijze, op from politievernietigingen order by op desc, nummer desc limit 200`,
  );
}

/** Zaken whose phase changes before a day, in order of that day. */
export async function komendeZaken(db: Db, v: { vandaag: string; tot: string }): Promise<Kalenderrij[]> {
  // The first day ahead on which something changes.
  const wisselt = sql`least(case when z.direct_tot >= ${v.vandaag}::date then z.direct_tot end,
    case when z.verwijderen_op > ${v.vandaag}::date then z.verwijderen_op end, greatest(z.vernietigen_op, z.houd_tot))`;
  return db.rijen(sql<Kalenderrij>`
    select z.id, z.gemeente, z.nummer, z.grond, z.fase, z.direct_tot, z.verwijderen_op, z.vernietigen_op, z.houd_tot from politiezaken z
    where z.fase <> 'vernietigd' and not exists (select from politievernietigingen v where v.gemeente = z.gemeente and v.zaak_id = z.id) and ${wisselt} <= ${v.tot}::date
    order by ${wisselt}, z.id limit 200`);
}
export interface Kalenderrij {
  id: string;
  gemeente: string;
  nummer: string;
  grond: string;
  fase: string;
  directTot: string | null;
  verwijderenOp: string | null;
  vernietigenOp: string | null;
  houdTot: string | null;
}

/**
 * Moves each zaak to the phase of today, ends leave that ran out, and destroys what has had its time, with a certificate. Runs as the system,
 * which sees numbers and days and no word; harmless when it runs twice. Source: Wpg 8, 9, 10 and 14.
 */
export async function verschuif(db: Db, nu: Date): Promise<void> {
  const dag = dagVan(nu);
  const weg = await db.rijen(
    sql<{ id: string }>`select id from politiezaken
      where fase <> 'vernietigd' and vernietigen_op <= ${dag}::date and (houd_tot is null or houd_tot <= ${dag}::date) for update`,
  );
  const ids = weg.map((z) => z.id);
  await db.voer(sql`insert into politievernietigingen (organisatie_id, gemeente, zaak_id, zaaknummer, grond, ontvangen_op, verwijderd_op, stukken, wijze, op)
    select z.organisatie_id, z.gemeente, z.id, z.nummer, z.grond, z.ontvangen_op, z.verwijderen_op,
      (select count(*)::int from politiestukken p where p.gemeente = z.gemeente and p.zaak_id = z.id), 'klok', ${nu}
    from politiezaken z where z.id = any (${ids}::uuid[]) on conflict do nothing`);
  await vernietigSleutels(db, 'politiezaak', ids, nu);
  await db.voer(sql`update politiezaken set fase = case when id = any (${ids}::uuid[]) then 'vernietigd'
      when verwijderen_op <= ${dag}::date then 'verwijderd' else 'beperkt' end
    where fase <> 'vernietigd' and (id = any (${ids}::uuid[]) or verwijderen_op <= ${dag}::date and fase <> 'verwijderd' or direct_tot < ${dag}::date and fase = 'direct')`);
  await db.voer(
    sql`update politieinzagen set afgelopen_op = ${nu} where besluit = 'toegestaan' and afgelopen_op is null and geldig_tot < ${dag}::date`,
  );
}
