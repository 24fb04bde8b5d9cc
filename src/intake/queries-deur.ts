import { sql, type Db } from '../kern/db.ts';
import { maakSleutel } from '../kern/sleutelbos.ts';
import { berichtrij, inzendingsleutel } from './queries.ts';

/** A route as the door knows it. */
export interface Deurroute {
  id: string;
  gemeente: string;
  soort: string;
  naam: string;
  welkom: string;
  reagerenDagen: number;
  vragen: string[];
  geldigVan: string;
  geldigTot: string | null;
  gepauzeerdOp: string | null;
  beeindigdOp: string | null;
}

/** The route of this link or token fingerprint; nothing for any other. Tells the fence which one is held. */
export async function routeAanDeur(db: Db, sleutel: string): Promise<Deurroute | undefined> {
  await db.voer(sql`select set_config('samenzicht.route', ${sleutel}, true)`);
  return db.rij(
    sql<Deurroute>`select id, gemeente, soort, naam, welkom, reageren_dagen, vragen, geldig_van::text as geldig_van, geldig_tot::text as geldig_tot, gepauzeerd_op, beeindigd_op
      from meldroutes where coalesce(slug, encode(token_hash, 'hex')) = ${sleutel}`,
  );
}

/** An inzending as who holds its code may see it. */
export interface Volgstand {
  id: string;
  gemeente: string;
  nummer: string;
  status: string;
  ontvangenOp: string;
  reagerenVoor: string;
  meldingId: string | null;
  woordenGewistOp: string | null;
}

/** The inzending of this code; nothing for any other. Tells the fence which code is held. */
export async function inzendingBijCode(db: Db, hash: Buffer): Promise<Volgstand | undefined> {
  await db.voer(sql`select set_config('samenzicht.code', ${hash.toString('hex')}, true)`);
  return db.rij(
    sql<Volgstand>`select id, gemeente, nummer, status, ontvangen_op, reageren_voor, melding_id, woorden_gewist_op from inzendingen where id = (select kern.inzending_bij_code())`,
  );
}

/** Takes in what a melder sent, under a key of its own; its code must have been told to this transaction. */
export async function neemIn(
  db: Db,
  i: {
    gemeente: string;
    id: string;
    nummer: string;
    routeId: string;
    hash: Buffer;
    wilAntwoord: boolean;
    reagerenVoor: Date;
    nu: Date;
    stukken: ReadonlyArray<{ id: string; soort: 'melding' | 'contact'; tekst: string }>;
  },
): Promise<void> {
  await db.voer(sql`insert into inzendingen (gemeente, id, nummer, route_id, status, wil_antwoord, ontvangen_op, reageren_voor, beurt_op)
    values (${i.gemeente}, ${i.id}, ${i.nummer}, ${i.routeId}, 'nieuw', ${i.wilAntwoord}, ${i.nu}, ${i.reagerenVoor}, ${i.nu})`);
  await db.voer(
    sql`insert into inzendingcodes (hash, gemeente, inzending_id) values (${i.hash}, ${i.gemeente}, ${i.id})`,
  );
  const sleutel = await maakSleutel(db, inzendingsleutel(i), 'toezicht', i.nu);
  for (const s of i.stukken)
    await db.voer(sql`insert into inzendingberichten (gemeente, id, inzending_id, soort, versleuteld, op)
      values (${i.gemeente}, ${s.id}, ${i.id}, ${s.soort}, ${sleutel.sluit(s.tekst, berichtrij(i.gemeente, s.id))}, ${i.nu})`);
}

/** After words of the melder the turn is ours; gives false when a person is done with it already. */
export async function wekInzending(db: Db, id: string, nu: Date): Promise<boolean> {
  return (
    (await db.voer(sql`update inzendingen set status = case status when 'nieuw' then 'nieuw' else 'beantwoord' end, beurt_op = ${nu}, versie = versie + 1
      where id = ${id} and status in ('nieuw', 'vraag_gesteld', 'beantwoord')`)) === 1
  );
}

/** What was told about the melding that was made of the inzending of this code (P7). */
export async function leesVolgTerugkoppelingen(db: Db): Promise<Array<{ soort: string; tekst: string; op: string }>> {
  return db.rijen(
    sql<{
      soort: string;
      tekst: string;
      op: string;
    }>`select soort, tekst, op from terugkoppelingen where melding_id = (select kern.melding_bij_code()) order by op, id`,
  );
}
