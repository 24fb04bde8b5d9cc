import { sql, type Db, type RawBuilder } from '../../kern/db.ts';
import { Fout } from '../../kern/fouten.ts';
import { maakSleutel, openSleutels, vernietigSleutels } from '../../kern/sleutelbos.ts';
import type { Antwoord } from '../woorden.ts';
import type { EigenPlek } from './protocol.ts';
import type { Deurregel, Verbindingregel } from './schema.ts';

/** A door as it stands when somebody asks at it. */
export interface Deur {
  gemeente: string;
  id: string;
  politieId: string;
  perDag: number;
  perMaand: number;
  verzegeld: Buffer;
}

/** The open door of this token; nothing when there is none or its day is past. */
export async function vindDeur(db: Db, hash: Buffer, vandaag: string): Promise<Deur | undefined> {
  return db.rij(sql<Deur>`select gemeente, id, politie_id, per_dag, per_maand, verzegeld from afstemdeuren
    where tokenhash = ${hash} and gesloten_op is null and tot >= ${vandaag}::date`);
}

/** Counts a round at this door; refuses a replay and what goes past the limit. */
export async function telRonde(db: Db, d: Deur, ronde: string, nu: Date): Promise<void> {
  await db.rij(sql<object>`select id from afstemdeuren where gemeente = ${d.gemeente} and id = ${d.id} for update`);
  const { dag, maand } = await db.een(sql<{ dag: number; maand: number }>`
    select count(*) filter (where op > ${nu}::timestamptz - interval '1 day')::int as dag, count(*)::int as maand
    from afstemrondes where gemeente = ${d.gemeente} and deur_id = ${d.id} and op > ${nu}::timestamptz - interval '30 days'`);
  if (dag >= d.perDag || maand >= d.perMaand)
    throw new Fout(
      'TE_VEEL',
      `Het aantal vragen dat is afgesproken is bereikt (${d.perDag} per dag, ${d.perMaand} per dertig dagen). Bel de politie-eenheid (G5).`,
    );
  const nieuw = await db.voer(sql`insert into afstemrondes (gemeente, id, deur_id, op)
    values (${d.gemeente}, ${ronde}, ${d.id}, ${nu}) on conflict do nothing`);
  if (nieuw !== 1) throw new Fout('BESTAAT_AL', 'Deze ronde is al beantwoord. Een vraag telt één keer (G5).');
}

/**
 * The places of this eenheid in this gemeente, as forms: its list, and where it waits or asked to wait (C13). A hold reads as 'eerst bellen', so
 * that it tells no more than any other place.
 */
export async function leesEigenPlekken(db: Db, d: Deur, vandaag: string): Promise<EigenPlek[]> {
  const rijen = await db.rijen(sql<{
    adressleutel: string | null;
    postcodegebied: string | null;
    advies: EigenPlek['woord'];
  }>`
    select adressleutel, postcodegebied, advies from lopendezaken
    where gemeente = ${d.gemeente} and politie_id = ${d.politieId} and beeindigd_op is null and tot >= ${vandaag}::date
    union all
    select w.adressleutel, null, 'eerst_bellen' from wachtafspraken w left join wachtantwoorden a on a.gemeente = w.gemeente and a.afspraak_id = w.id
    where w.gemeente = ${d.gemeente} and w.politie_id = ${d.politieId} and w.tot >= ${vandaag}::date and w.adressleutel is not null
      and (a.antwoord = 'akkoord' or (a.antwoord is null and w.zijde = 'politie'))
      and not exists (select from wachteinden e where e.gemeente = w.gemeente and e.afspraak_id = w.id)`);
  return rijen.map((r) => ({
    vorm: r.adressleutel ? `adres|${d.gemeente}|${r.adressleutel}` : `gebied|${d.gemeente}|${r.postcodegebied}`,
    woord: r.advies,
  }));
}

/** The doors of the own eenheid, with how much was asked. */
export async function leesDeuren(db: Db, nu: Date): Promise<Deurregel[]> {
  return db.rijen(sql<Deurregel>`
    select d.id, d.gemeente, d.doel, d.per_dag, d.per_maand, d.tot, d.op, mw.naam as door_naam, d.gesloten_op, r.vandaag, r.maand, r.laatste
    from afstemdeuren d join medewerkers mw on mw.id = d.door
    cross join lateral (select count(*) filter (where x.op > ${nu}::timestamptz - interval '1 day')::int as vandaag,
      count(*) filter (where x.op > ${nu}::timestamptz - interval '30 days')::int as maand, max(x.op) as laatste
      from afstemrondes x where x.gemeente = d.gemeente and x.deur_id = d.id) r
    order by d.gesloten_op is not null, d.gemeente, d.op desc limit 200`);
}

/** Writes a door. */
export async function voegDeurToe(
  db: Db,
  d: Omit<Deur, 'verzegeld'> & {
    doel: string;
    tot: string;
    tokenhash: Buffer;
    verzegeld: Buffer;
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into afstemdeuren (gemeente, id, politie_id, doel, per_dag, per_maand, tot, tokenhash, verzegeld, op, door)
    values (${d.gemeente}, ${d.id}, ${d.politieId}, ${d.doel}, ${d.perDag}, ${d.perMaand}, ${d.tot}, ${d.tokenhash}, ${d.verzegeld}, ${d.op}, ${d.door})`);
}

/** Closes a door of the own eenheid: what was kept of the code goes with it, and the rounds that were counted. */
export async function sluitDeur(db: Db, id: string, nu: Date): Promise<boolean> {
  const dicht = await db.voer(
    sql`update afstemdeuren set gesloten_op = ${nu}, tokenhash = null, verzegeld = null where id = ${id} and gesloten_op is null`,
  );
  if (dicht === 1) await db.voer(sql`delete from afstemrondes where deur_id = ${id}`);
  return dicht === 1;
}

const rijVan = (v: { gemeente: string; id: string }) => ({
  tabel: 'afstemverbindingen',
  gemeente: v.gemeente,
  id: v.id,
});

/** Writes a connection, its code closed under a key of its own. */
export async function voegVerbindingToe(
  db: Db,
  v: { gemeente: string; id: string; politieId: string; url: string; besluit: string; tot: string; code: string },
  bij: { sleutelId: string; op: Date; door: string },
): Promise<void> {
  const plek = { soort: 'afstemverbinding', gemeente: v.gemeente, id: bij.sleutelId } as const;
  const geheim = (await maakSleutel(db, plek, 'toezicht', bij.op)).sluitBytes(Buffer.from(v.code, 'utf8'), rijVan(v));
  await db.voer(sql`insert into afstemverbindingen (gemeente, id, politie_id, url, besluit, tot, sleutel_id, geheim, op, door)
    values (${v.gemeente}, ${v.id}, ${v.politieId}, ${v.url}, ${v.besluit}, ${v.tot}, ${bij.sleutelId}, ${geheim}, ${bij.op}, ${bij.door})`);
}

/** Ends a connection and destroys the key of its code; from then there is no answer but a call. */
export async function beeindigVerbindingen(
  db: Db,
  v: { gemeente: string; politieId: string } | { id: string },
  nu: Date,
): Promise<number> {
  const waar = 'id' in v ? sql`id = ${v.id}` : sql`gemeente = ${v.gemeente} and politie_id = ${v.politieId}`;
  return eindig(db, sql`${waar}`, nu);
}

/** Ends what still runs of these, with the keys: the erasure of the code. Source: AVG 5 lid 1 e. */
async function eindig(db: Db, waar: RawBuilder<unknown>, nu: Date): Promise<number> {
  const rijen = await db.rijen(
    sql<{
      sleutelId: string;
    }>`update afstemverbindingen set beeindigd_op = ${nu} where ${waar} and beeindigd_op is null returning sleutel_id`,
  );
  const ids = rijen.map((r) => r.sleutelId);
  await vernietigSleutels(db, 'afstemverbinding', ids, nu);
  return ids.length;
}

/** The connections of the own gemeenten. */
export async function leesVerbindingen(db: Db): Promise<Verbindingregel[]> {
  return db.rijen(sql<Verbindingregel>`
    select v.id, v.gemeente, o.naam as politie_naam, v.url, v.besluit, v.tot, v.op, mw.naam as door_naam, v.beeindigd_op
    from afstemverbindingen v join organisaties o on o.id = v.politie_id join medewerkers mw on mw.id = v.door
    order by v.beeindigd_op is not null, v.gemeente, v.op desc limit 200`);
}

/** The gemeente of one connection. */
export async function leesVerbinding(db: Db, id: string): Promise<{ id: string; gemeente: string }> {
  return db.een(
    sql<{ id: string; gemeente: string }>`select id, gemeente from afstemverbindingen where id = ${id}`,
    'Deze verbinding is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** A question that waits for the other installation, with where to ask and the code. */
export interface Wachtendevraag {
  id: string;
  gemeente: string;
  politieId: string;
  adressleutel: string | null;
  postcode: string | null;
  antwoordOp: string;
  url: string;
  code: string;
}

/** Questions over a connection that can still be answered and were not. */
export async function leesWachtendeVragen(db: Db, nu: Date, vandaag: string): Promise<Wachtendevraag[]> {
  const rijen = await db.rijen(sql<
    Omit<Wachtendevraag, 'code'> & { verbindingId: string; sleutelId: string; geheim: Buffer }
  >`
    select q.id, q.gemeente, q.politie_id, q.adressleutel, q.postcode, q.antwoord_op, v.url, v.id as verbinding_id, v.sleutel_id, v.geheim
    from afstemvragen q join afstemverbindingen v on v.gemeente = q.gemeente and v.politie_id = q.politie_id and v.beeindigd_op is null and v.tot >= ${vandaag}::date
    where q.antwoord_op > ${nu} and not exists (select from afstemantwoorden a where a.gemeente = q.gemeente and a.vraag_id = q.id)
    order by q.antwoord_op, q.id limit 50`);
  const plekken = rijen.map((r) => ({ gemeente: r.gemeente, id: r.sleutelId }));
  const sleutels = await openSleutels(db, 'afstemverbinding', plekken);
  return rijen.flatMap(({ verbindingId, sleutelId, geheim, ...r }) => {
    const sleutel = sleutels.get(sleutelId);
    if (!sleutel) return [];
    const code = sleutel.openBytes(geheim, rijVan({ gemeente: r.gemeente, id: verbindingId })).toString('utf8');
    return [{ ...r, code }];
  });
}

/** Writes the word that a round gave; it can be read at the moment that was set with the question. */
export async function voegRondewoordToe(db: Db, v: Wachtendevraag, woord: Antwoord, nu: Date): Promise<void> {
  await db.voer(sql`insert into afstemantwoorden (gemeente, vraag_id, politie_id, antwoord_op, antwoord, op, door)
    values (${v.gemeente}, ${v.id}, ${v.politieId}, ${v.antwoordOp}, ${woord}, ${nu}, null) on conflict do nothing`);
}

/** Questions over a connection whose moment came and that are not in the log yet, answered or not. */
export async function leesTeBoeken(db: Db, nu: Date): Promise<Array<{ id: string; gemeente: string }>> {
  return db.rijen(sql`
    select q.id, q.gemeente from afstemvragen q where q.antwoord_op <= ${nu} and q.geboekt_op is null and exists (
      select from afstemverbindingen v where v.gemeente = q.gemeente and v.politie_id = q.politie_id and v.op <= q.gevraagd_op and coalesce(v.beeindigd_op, 'infinity') > q.gevraagd_op)
    order by q.antwoord_op, q.id limit 200`);
}

/** Marks a question as written to the log; false when another was first. */
export async function markeerGeboekt(db: Db, v: { gemeente: string; id: string }, nu: Date): Promise<boolean> {
  return (
    (await db.voer(
      sql`update afstemvragen set geboekt_op = ${nu} where gemeente = ${v.gemeente} and id = ${v.id} and geboekt_op is null`,
    )) === 1
  );
}

/** Ends what is past its day, with its keys; takes away rounds after thirty days, and doors and connections a year past their day. */
export async function ruimRondesOp(db: Db, vandaag: string, nu: Date): Promise<void> {
  await eindig(db, sql`tot < ${vandaag}::date`, nu);
  await db.voer(
    sql`update afstemdeuren set gesloten_op = ${nu}, tokenhash = null, verzegeld = null where tot < ${vandaag}::date and gesloten_op is null`,
  );
  await db.voer(sql`delete from afstemrondes where op < ${vandaag}::date - 31`);
  await db.voer(sql`delete from afstemdeuren where tot < ${vandaag}::date - 365`);
  await db.voer(sql`delete from afstemverbindingen where tot < ${vandaag}::date - 365`);
}
