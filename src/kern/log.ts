import { createHash, createHmac } from 'node:crypto';
import type { Klok } from '../platform/klok.ts';
import { sql, SYSTEEM, type Databank, type Db } from './db.ts';
import { leesKop, SNIJSLOT } from './logkop.ts';
import type { Wie } from './petten.ts';

/** Place of an act in a trace (W3C Trace Context): 16 and 8 bytes as hex. */
export interface Spoor {
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
}

/** One line of the log, in the fields of the standard Logboek Dataverwerkingen plus who, in which pet, by which rules. */
export interface Logregel {
  id: string;
  spoor: Spoor;
  status: 'Ok' | 'Error';
  naam: string;
  startMs: number;
  eindMs: number;
  verwerking: string;
  betrokkene: string | null;
  betrokkeneSoort: string | null;
  soort: 'handeling' | 'vraag' | 'weigering' | 'sessie' | 'systeem';
  gemeente: string | null;
  compartiment: string;
  wie: Pick<Wie, 'medewerkerId' | 'petId' | 'petsoort' | 'organisatieId'> | null;
  doel: string;
  onderwerpSoort: string | null;
  onderwerpId: string | null;
  aantal: number | null;
  regels: string[];
  beleidsversie: string;
  toelichting: string | null;
}

/** The register of verwerkingen gives every processing a URI (dpl.core.processing_activity_id). */
export function verwerkingsUri(sleutel: string): string {
  return `urn:nld:samenzicht:verwerkingsactiviteit:${sleutel}`;
}

/** A pseudonym for a person in the log: the same person gives the same text, and without the key nobody is named. */
export function maakPseudoniemer(geheim: Buffer): (soort: string, id: string) => string {
  return (soort, id) => createHmac('sha256', geheim).update(`${soort}:${id}`).digest('hex').slice(0, 32);
}

/** The insert of log rows as a fragment, so that an act can write its log and the rest in one statement. */
export function logInsert(regels: Logregel[]) {
  const waarden = regels.map(
    (
      r,
    ) => sql`(${r.id}, ${r.spoor.traceId}, ${r.spoor.spanId}, ${r.spoor.parentSpanId}, ${r.status}, ${r.naam}, ${r.startMs}, ${r.eindMs},
      ${verwerkingsUri(r.verwerking)}, ${r.betrokkene}, ${r.betrokkeneSoort}, ${r.soort}, ${r.gemeente}, ${r.compartiment},
      ${r.wie?.medewerkerId ?? null}, ${r.wie?.petId ?? null}, ${r.wie?.petsoort ?? null}, ${r.wie?.organisatieId ?? null}, ${r.doel},
      ${r.onderwerpSoort}, ${r.onderwerpId}, ${r.aantal}, ${r.regels}, ${r.beleidsversie}, ${r.toelichting})`,
  );
  return sql`insert into verwerkingen (id, trace_id, span_id, parent_span_id, status, naam, start_ms, eind_ms, verwerkingsactiviteit,
    betrokkene, betrokkene_soort, soort, gemeente, compartiment, medewerker_id, pet_id, petsoort, organisatie_id, doel,
    onderwerp_soort, onderwerp_id, aantal, regels, beleidsversie, toelichting) values ${sql.join(waarden)}`;
}

/** Writes log rows that stand on their own (a refusal, a login, a switch of pet) as the system. */
export async function schrijfLog(databank: Databank, regels: Logregel[]): Promise<void> {
  await databank.transactie(SYSTEEM, null, (db) => db.voer(logInsert(regels)));
}

const PARTIJ = 500;
// Any fixed number: only one process seals at a time.
const ZEGELSLOT = 7_302_001;

/**
 * Seals waiting log rows into the chain, in batches, beside the work: no handeling waits for another. Gives the number sealed.
 * Until a row is sealed (at most about a second) somebody with full power over the database could remove it unnoticed;
 * after that any change breaks the chain.
 */
export async function verzegel(databank: Databank, klok: Klok): Promise<number> {
  return databank.transactie(SYSTEEM, null, async (db) => {
    const { vrij } = await db.een(sql<{ vrij: boolean }>`select pg_try_advisory_xact_lock(${ZEGELSLOT}) as vrij`);
    if (!vrij) return 0;
    const rijen = await db.rijen(sql<{ id: string; tekst: string }>`
      with genomen as (
        delete from verwerkingen_wachtrij where verwerking_id in (select verwerking_id from verwerkingen_wachtrij order by verwerking_id limit ${PARTIJ}) returning verwerking_id)
      select v.id, kern.log_canoniek_v1(v) as tekst from verwerkingen v join genomen g on g.verwerking_id = v.id order by v.id`);
    if (rijen.length === 0) return 0;
    const laatste = await db.rij(
      sql<{
        volgnummer: number;
        hash: Buffer;
      }>`select volgnummer, hash from verwerkingen_keten order by volgnummer desc limit 1`,
    );
    const kop = laatste ? null : await leesKop(db);
    const vorige = laatste?.hash ?? kop?.hash ?? Buffer.alloc(32);
    const hashes = Buffer.concat(rijen.map((r) => rijhash(r.tekst)));
    await db.voer(sql`insert into verwerkingen_keten (volgnummer, vorige, hash, rijen, rijhashes, verzegeld_op)
      values (${Number(laatste?.volgnummer ?? kop?.schakel ?? 0) + 1}, ${vorige}, ${schakelhash(vorige, hashes)}, ${rijen.map((r) => r.id)}, ${hashes}, ${klok.nu()})`);
    return rijen.length;
  });
}

/** Hash of one row: over the canonical text of the database function of that version. */
export function rijhash(tekst: string): Buffer {
  return createHash('sha256').update(tekst).digest();
}

/** Hash of a link: over the link before it and all its rows. */
export function schakelhash(vorige: Buffer, rijhashes: Buffer): Buffer {
  return createHash('sha256').update(vorige).update(rijhashes).digest();
}

/** The outcome of a check of the chain. `kapot` names the first broken place. */
export interface Ketencontrole {
  heel: boolean;
  /** What fits, from where the log begins now. */
  schakels: number;
  rijen: number;
  wachtend: number;
  /** Up to which link the log went after its term, and when; null when it is whole from the first day. */
  begin: { schakel: number; op: string } | null;
  /** The last link: its number and hash are worth keeping outside this database. */
  laatste: { schakel: number; hash: string } | null;
  kapot?: Kapot;
}

/** The first place in the chain that does not fit. */
export interface Kapot {
  schakel: number | null;
  rij: string | null;
  reden: string;
}

/** Walks the whole chain in order, row by row, from where it begins now, and stops at the first thing that does not fit. */
export async function controleerKeten(databank: Databank): Promise<Ketencontrole> {
  return databank.transactie(SYSTEEM, null, async (db) => {
    // No cut in between: then a link would be missing that nobody took.
    await db.voer(sql`select pg_advisory_xact_lock_shared(${SNIJSLOT})`);
    const kop = await leesKop(db);
    const begin = kop && { schakel: kop.schakel, op: kop.op };
    const { kapot: gebroken, ...tot } = await loopKeten(db, kop, null);
    const kapot = gebroken ?? (await zoekLosseRegel(db));
    const laatste = tot.nummer > 0 ? { schakel: tot.nummer, hash: tot.hash.toString('hex') } : null;
    const { n } = await db.een(sql<{ n: number }>`select count(*)::int as n from verwerkingen_wachtrij`);
    const { schakels, rijen } = tot;
    return { heel: !kapot, schakels, rijen, wachtend: kapot ? 0 : n, begin, laatste, ...(kapot ? { kapot } : {}) };
  });
}

/** A line that no link holds and that does not wait for one. */
async function zoekLosseRegel(db: Db): Promise<Kapot | undefined> {
  const los = await db.rij(sql<{ id: string }>`
    select v.id from verwerkingen v
    where not exists (select 1 from verwerkingen_wachtrij w where w.verwerking_id = v.id)
      and not exists (select 1 from (select unnest(rijen) as id from verwerkingen_keten) k where k.id = v.id) order by v.id limit 1`);
  const reden =
    'deze regel staat in het log maar niet in de keten: er is een regel bijgeplaatst of een schakel weggehaald';
  return los && { schakel: null, rij: los.id, reden };
}

/** Walks from a place to a link, or to the end; `nummer` and `hash` are of the last link that fitted. */
export async function loopKeten(
  db: Db,
  van: { schakel: number; hash: Buffer } | null,
  tot: number | null,
): Promise<{ nummer: number; hash: Buffer; schakels: number; rijen: number; kapot?: Kapot }> {
  const stand = { nummer: van?.schakel ?? 0, hash: van?.hash ?? Buffer.alloc(32), schakels: 0, rijen: 0 };
  // What stands before the place where the log begins was left behind by a cut that nobody made.
  let na = 0;
  while (tot === null || na < tot) {
    const schakel = await db.rij(
      sql<Schakel>`select volgnummer, vorige, hash, rijen, rijhashes from verwerkingen_keten where volgnummer > ${na} order by volgnummer limit 1`,
    );
    if (!schakel) break;
    const kapot = await controleerSchakel(db, schakel, stand.nummer + 1, stand.hash);
    if (kapot) return { ...stand, kapot };
    na = Number(schakel.volgnummer);
    stand.nummer += 1;
    stand.schakels += 1;
    stand.rijen += schakel.rijen.length;
    stand.hash = schakel.hash;
  }
  return stand;
}

interface Schakel {
  volgnummer: number;
  vorige: Buffer;
  hash: Buffer;
  rijen: string[];
  rijhashes: Buffer;
}

async function controleerSchakel(db: Db, s: Schakel, verwacht: number, vorige: Buffer): Promise<Kapot | undefined> {
  if (Number(s.volgnummer) !== verwacht) return { schakel: verwacht, rij: null, reden: 'deze schakel ontbreekt' };
  const teksten = await db.rijen(
    sql<{
      id: string;
      tekst: string;
    }>`select v.id, kern.log_canoniek_v1(v) as tekst from verwerkingen v where v.id = any (${s.rijen}::uuid[])`,
  );
  const opId = new Map(teksten.map((t) => [t.id, t.tekst]));
  for (const [i, id] of s.rijen.entries()) {
    const tekst = opId.get(id);
    if (tekst === undefined) return { schakel: verwacht, rij: id, reden: 'deze regel is uit het log verdwenen' };
    if (!rijhash(tekst).equals(s.rijhashes.subarray(i * 32, i * 32 + 32)))
      return { schakel: verwacht, rij: id, reden: 'deze regel is na verzegeling veranderd' };
  }
  if (!s.vorige.equals(vorige))
    return { schakel: verwacht, rij: null, reden: 'deze schakel sluit niet aan op de vorige' };
  if (!schakelhash(s.vorige, s.rijhashes).equals(s.hash))
    return { schakel: verwacht, rij: null, reden: 'de hash van deze schakel klopt niet' };
  return undefined;
}

/** A fresh place in a trace; continues the caller's trace when it sent one (traceparent). */
export function maakSpoor(maakHex: (bytes: number) => string, traceparent?: string): Spoor {
  const m = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '');
  return m
    ? { traceId: m[1]!, spanId: maakHex(8), parentSpanId: m[2]! }
    : { traceId: maakHex(16), spanId: maakHex(8), parentSpanId: null };
}

/** A child of a place in a trace, for one more line under the same act. */
export function kindVan(spoor: Spoor, maakHex: (bytes: number) => string): Spoor {
  return { traceId: spoor.traceId, spanId: maakHex(8), parentSpanId: spoor.spanId };
}
