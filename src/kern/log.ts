import { createHash, createHmac } from 'node:crypto';
import type { Klok } from '../platform/klok.ts';
import { sql, SYSTEEM, type Databank, type Db } from './db.ts';
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
    const vorige = laatste?.hash ?? Buffer.alloc(32);
    const hashes = Buffer.concat(rijen.map((r) => rijhash(r.tekst)));
    await db.voer(sql`insert into verwerkingen_keten (volgnummer, vorige, hash, rijen, rijhashes, verzegeld_op)
      values (${Number(laatste?.volgnummer ?? 0) + 1}, ${vorige}, ${schakelhash(vorige, hashes)}, ${rijen.map((r) => r.id)}, ${hashes}, ${klok.nu()})`);
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
  schakels: number;
  rijen: number;
  wachtend: number;
  /** The last link: its number and hash are worth keeping outside this database. */
  laatste: { schakel: number; hash: string } | null;
  kapot?: { schakel: number | null; rij: string | null; reden: string };
}

/** Walks the whole chain in order, row by row, and stops at the first thing that does not fit. */
export async function controleerKeten(databank: Databank): Promise<Ketencontrole> {
  return databank.transactie(SYSTEEM, null, async (db) => {
    let vorige: Buffer = Buffer.alloc(32);
    let nummer = 0;
    let rijen = 0;
    const uitkomst = (kapot?: Ketencontrole['kapot']): Ketencontrole => ({
      heel: !kapot,
      schakels: nummer,
      rijen,
      wachtend: 0,
      laatste: nummer ? { schakel: nummer, hash: vorige.toString('hex') } : null,
      ...(kapot ? { kapot } : {}),
    });
    for (;;) {
      const schakel = await db.rij(
        sql<Schakel>`select volgnummer, vorige, hash, rijen, rijhashes from verwerkingen_keten where volgnummer > ${nummer} order by volgnummer limit 1`,
      );
      if (!schakel) break;
      const fout = await controleerSchakel(db, schakel, nummer + 1, vorige);
      if (fout) return uitkomst(fout);
      nummer += 1;
      rijen += schakel.rijen.length;
      vorige = schakel.hash;
    }
    const los = await db.rij(sql<{ id: string }>`
      select v.id from verwerkingen v
      where not exists (select 1 from verwerkingen_wachtrij w where w.verwerking_id = v.id)
        and not exists (select 1 from (select unnest(rijen) as id from verwerkingen_keten) k where k.id = v.id) order by v.id limit 1`);
    if (los)
      return uitkomst({
        schakel: null,
        rij: los.id,
        reden:
          'deze regel staat in het log maar niet in de keten: er is een regel bijgeplaatst of een schakel weggehaald',
      });
    const { n } = await db.een(sql<{ n: number }>`select count(*)::int as n from verwerkingen_wachtrij`);
    return { ...uitkomst(), wachtend: n };
  });
}

interface Schakel {
  volgnummer: number;
  vorige: Buffer;
  hash: Buffer;
  rijen: string[];
  rijhashes: Buffer;
}

async function controleerSchakel(
  db: Db,
  s: Schakel,
  verwacht: number,
  vorige: Buffer,
): Promise<Ketencontrole['kapot'] | undefined> {
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
