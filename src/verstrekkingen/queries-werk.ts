import { sql, type Db } from '../kern/db.ts';

interface Onbeantwoord {
  id: string;
  gemeente: string;
  nummer: string;
  urgentie: string;
  ontvangerNaam: string;
  reactieVoor: string;
}

/** Sent, and no word back although the term is over: the longest first (P7). */
export async function nooitBeantwoord(db: Db, nu: Date, maximum: number): Promise<Onbeantwoord[]> {
  return db.rijen(sql<Onbeantwoord>`select v.id, v.gemeente, v.nummer, v.urgentie, o.naam as ontvanger_naam, v.reactie_voor from verstrekkingen v join organisaties o on o.id = v.ontvanger_id
    where v.beantwoord_op is null and v.herroepen_op is null and v.reactie_voor < ${nu} order by v.reactie_voor limit ${maximum}`);
}

/** Received by the own organisatie and not answered yet, the most urgent first. */
export async function teBeantwoorden(
  db: Db,
  organisatieId: string,
  maximum: number,
): Promise<Array<Omit<Onbeantwoord, 'ontvangerNaam'> & { gemeenteNaam: string }>> {
  return db.rijen(sql`select v.id, v.gemeente, g.naam as gemeente_naam, v.nummer, v.urgentie, v.reactie_voor from verstrekkingen v join gemeenten g on g.code = v.gemeente
    where v.ontvanger_id = ${organisatieId} and v.beantwoord_op is null and v.herroepen_op is null order by v.reactie_voor limit ${maximum}`);
}

/** The newest version of each kind of card that is not signed for one of these gemeenten, or not for long any more; not what one drafted oneself. */
export async function teOndertekenen(
  db: Db,
  wie: { gemeenten: readonly string[]; medewerkerId: string },
  binnen: string,
  maximum: number,
): Promise<
  Array<{ id: string; titel: string; versie: number; gemeente: string; geldigTot: string | null; gemeenten: number }>
> {
  // One signature serves all gemeenten of the pet, so a card is one line: of the gemeente where it is most needed.
  return db.rijen(sql`
    select * from (select distinct on (k.id) k.id, k.titel, k.versie, g.gemeente, to_char(h.geldig_tot, 'YYYY-MM-DD') as geldig_tot, count(*) over (partition by k.id)::int as gemeenten
    from (select distinct on (soort) * from grondslagkaarten order by soort, versie desc) k
    cross join unnest(${wie.gemeenten}::text[]) as g(gemeente)
    left join lateral (select geldig_tot from kaartgoedkeuringen where kaart_id = k.id and gemeente = g.gemeente order by op desc, id desc limit 1) h on true
    where k.aangemaakt_door <> ${wie.medewerkerId} and (h.geldig_tot is null or h.geldig_tot <= ${binnen}::date)
    order by k.id, h.geldig_tot nulls first, g.gemeente) x order by x.geldig_tot nulls first, x.titel limit ${maximum}`);
}

/** Signatures that nobody without a hand in them looked over yet (AVG 39 lid 1 b), for who neither drafted nor signed. */
export async function naTeKijken(
  db: Db,
  wie: { gemeenten: readonly string[]; medewerkerId: string },
  maximum: number,
): Promise<Array<{ id: string; titel: string; versie: number; gemeente: string; op: string }>> {
  return db.rijen(sql`
    select k.id, k.titel, k.versie, h.gemeente, h.op from (select distinct on (soort) * from grondslagkaarten order by soort, versie desc) k
    join (select distinct on (kaart_id, gemeente) * from kaartgoedkeuringen order by kaart_id, gemeente, op desc, id desc) h on h.kaart_id = k.id
    where h.gemeente = any (${wie.gemeenten}::text[]) and h.nagekeken_op is null and h.door <> ${wie.medewerkerId} and k.aangemaakt_door <> ${wie.medewerkerId}
    order by h.op, k.titel limit ${maximum}`);
}

/** The meldingen that a dossier came from: their senders said how far their facts may go (C11). */
export async function leesMeldingenVanDossier(db: Db, d: { gemeente: string; nummer: string }): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{
      id: string;
    }>`select melding_id as id from overdrachten where gemeente = ${d.gemeente} and kenmerk = ${d.nummer} and melding_id is not null`,
  );
  return rijen.map((r) => r.id);
}

/** What a receiver answered outside the program, as toezicht recorded it under the number of this verstrekking (N3). */
export async function leesAntwoordenBuitenom(
  db: Db,
  v: { gemeente: string; nummer: string },
): Promise<Array<{ afzender: string; kenmerk: string; gedateerdOp: string }>> {
  return db.rijen(
    sql`select afzender, kenmerk, gedateerd_op::text as gedateerd_op from partnerberichten where gemeente = ${v.gemeente} and verstrekking_nummer = ${v.nummer} order by gedateerd_op, id`,
  );
}
