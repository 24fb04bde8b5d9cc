import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { DichtStuk } from '../mensenhandel/index.ts';
import type { Noodtoegang, Noodvraag } from './schema-noodtoegang.ts';

const stand = (nu: Date) => sql`case
  when n.besluit is null then case when n.vervalt_op <= ${nu} then 'verlopen' else 'open' end
  when n.besluit <> 'verleend' then n.besluit
  when n.oordeel is not null then n.oordeel
  when n.beeindigd_op is null and n.eindigt_op > ${nu} then 'leeft' else 'voorbij' end`;
const kolommen = (nu: Date) =>
  sql`n.id, n.gemeente, n.kenmerk, n.vrager_id, v.naam as vrager, v.functie as vrager_functie, o.naam as vrager_organisatie, n.vrager_petsoort, n.reden, n.uren, n.gevraagd_op, n.vervalt_op,
    n.besluit_reden, n.besloten_op, n.besloten_door, d.naam as besloten_door_naam, n.besloten_petsoort, n.eindigt_op, n.beeindigd_op, e.naam as beeindigd_door_naam,
    n.oordeel_tekst, n.beoordeeld_op, b.naam as beoordeeld_door_naam, ${stand(nu)} as stand`;
const bron = sql`from noodtoegangen n join medewerkers v on v.id = n.vrager_id join organisaties o on o.id = v.organisatie_id
  left join medewerkers d on d.id = n.besloten_door left join medewerkers e on e.id = n.beeindigd_door left join medewerkers b on b.id = n.beoordeeld_door`;
// What still asks something of somebody, in the order of haste.
const LOPEND = ['leeft', 'open', 'voorbij'];

/** A page of noodtoegangen: what is under way first, then the newest. */
export async function zoekNoodtoegangen(db: Db, q: Static<typeof Noodvraag>, nu: Date) {
  const [pagina, perPagina] = [q.pagina ?? 1, q.perPagina ?? PER_PAGINA];
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (q.stand) delen.push(sql`${stand(nu)} = ${q.stand}`);
  const waar = sql`${bron} where ${sql.join(delen, sql` and `)}`;
  const richting = q.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Noodtoegang>`select ${kolommen(nu)} ${waar} order by array_position(${LOPEND}::text[], ${stand(nu)}) nulls last, n.gevraagd_op ${richting}, n.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Those that still ask something of somebody. */
export function leesLopende(db: Db, nu: Date, maximum: number): Promise<Noodtoegang[]> {
  return db.rijen(
    sql<Noodtoegang>`select ${kolommen(nu)} ${bron} where ${stand(nu)} = any (${LOPEND}) order by array_position(${LOPEND}::text[], ${stand(nu)}), n.gevraagd_op limit ${maximum}`,
  );
}

/** One noodtoegang; throws NIET_GEVONDEN for who has nothing to do with it. */
export function leesNoodtoegang(db: Db, id: string, nu: Date): Promise<Noodtoegang> {
  return db.een(
    sql<Noodtoegang>`select ${kolommen(nu)} ${bron} where n.id = ${id}`,
    'Deze noodtoegang is er niet, of gaat deze pet niet aan.',
  );
}

/** Whether this gemeente is in a regio of the gemeenten of the pet. */
export async function isInRegio(db: Db, gemeente: string, eigen: readonly string[]): Promise<boolean> {
  const rij = await db.rij(
    sql<{
      ja: number;
    }>`select 1 as ja from gemeenten a join gemeenten b on b.regio_id = a.regio_id where a.code = ${gemeente} and b.code = any (${eigen}::text[])`,
  );
  return rij !== undefined;
}

/** Writes a request. Nothing is looked up: whether there is such a dossier stays unknown. It lapses after twenty-four hours. */
export async function voegVerzoekToe(
  db: Db,
  n: {
    gemeente: string;
    id: string;
    kenmerk: string;
    uren: number;
    reden: string;
    op: Date;
    door: string;
    petsoort: string;
  },
): Promise<void> {
  await db.voer(sql`insert into noodtoegangen (gemeente, id, kenmerk, vrager_id, vrager_petsoort, reden, uren, gevraagd_op, vervalt_op)
    values (${n.gemeente}, ${n.id}, ${n.kenmerk}, ${n.door}, ${n.petsoort}, ${n.reden}, ${n.uren}, ${n.op}, ${n.op}::timestamptz + interval '24 hours')`);
}

/** Writes the decision; false when somebody was first. */
export async function zetBesluit(
  db: Db,
  b: {
    id: string;
    besluit: 'verleend' | 'geweigerd' | 'ingetrokken';
    reden: string;
    op: Date;
    door: string;
    petsoort: string;
    eindigtOp: Date | null;
  },
): Promise<boolean> {
  const aantal = await db.voer(
    sql`update noodtoegangen set besluit = ${b.besluit}, besluit_reden = ${b.reden}, besloten_op = ${b.op}, besloten_door = ${b.door}, besloten_petsoort = ${b.petsoort}, eindigt_op = ${b.eindigtOp} where id = ${b.id} and besluit is null`,
  );
  return aantal === 1;
}

/** Ends it before its time; false when it was over. */
export async function zetEinde(db: Db, id: string, op: Date, door: string): Promise<boolean> {
  const aantal = await db.voer(
    sql`update noodtoegangen set beeindigd_op = ${op}, beeindigd_door = ${door} where id = ${id} and besluit = 'verleend' and beeindigd_op is null and eindigt_op > ${op}`,
  );
  return aantal === 1;
}

/** Writes what the privacyfunctionaris made of it; false when that was done. */
export async function zetNoodoordeel(
  db: Db,
  o: { id: string; oordeel: string; tekst: string; op: Date; door: string },
): Promise<boolean> {
  const aantal = await db.voer(
    sql`update noodtoegangen set oordeel = ${o.oordeel}, oordeel_tekst = ${o.tekst}, beoordeeld_op = ${o.op}, beoordeeld_door = ${o.door} where id = ${o.id} and oordeel is null`,
  );
  return aantal === 1;
}

/** A dossier as the door of noodtoegang gives it: with its closed key. */
export interface Noodrij {
  gemeente: string;
  id: string;
  nummer: string;
  urgentie: string;
  status: string;
  ontvangenOp: string;
  verpakt: Buffer | null;
  kek: string | null;
}

/** The one dossier of a living noodtoegang; nothing when it is over, or when there is no such dossier. */
export function leesNooddossier(db: Db, noodtoegangId: string): Promise<Noodrij | undefined> {
  return db.rij(sql<Noodrij>`select * from kern.nooddossier(${noodtoegangId})`);
}

/** Its pieces, closed. */
export function leesNoodstukken(db: Db, noodtoegangId: string): Promise<DichtStuk[]> {
  return db.rijen(sql<DichtStuk>`select * from kern.noodstukken(${noodtoegangId})`);
}
