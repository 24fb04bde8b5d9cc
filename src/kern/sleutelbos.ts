import { createHash } from 'node:crypto';
import { sql, type Db } from './db.ts';
import { Fout } from './fouten.ts';
import { maakDatasleutel, openDatasleutel, verpakOpnieuw, type Sleutel, type Verpakt } from './kluis.ts';
import type { Compartiment } from './petten.ts';

/** What a key guards. */
export type Sleutelsoort =
  | 'dossier'
  | 'verstrekking'
  | 'melder'
  | 'inzending'
  | 'meldroute'
  | 'samenwerking'
  | 'bibob'
  | 'vertrouwenspersoon'
  | 'toestemming'
  | 'bevinding'
  | 'bestand'
  | 'verzoek'
  | 'verzoekantwoord'
  | 'politiezaak'
  | 'politierapportage'
  | 'binnentreding'
  | 'afstemverbinding'
  | 'briefingdeel'
  | 'grijsaantekening'
  | 'riecinbreng';

/** Which key: that of the row with this id, of this soort and gemeente. */
export interface Sleutelplek {
  soort: Sleutelsoort;
  gemeente: string;
  id: string;
}

// Held while a key is made; who drops a key-encryption key holds it alone, so that nothing is closed with a key that is on its way out.
const KEKSLOT = 7_302_015;

/**
 * Makes the key of a row and keeps it closed. `lezer` is the compartiment that may open it: another one may hand in (`dossier`) and
 * cannot look. Source: B12.2, R1.
 */
export async function maakSleutel(db: Db, plek: Sleutelplek, lezer: Compartiment, nu: Date): Promise<Sleutel> {
  await db.voer(sql`select pg_advisory_xact_lock_shared(${KEKSLOT})`);
  const { sleutel, dicht } = await maakDatasleutel(plekTekst(plek));
  await db.voer(sql`insert into sleutels (gemeente, soort, id, compartiment, verpakt, kek, gemaakt_op)
    values (${plek.gemeente}, ${plek.soort}, ${plek.id}, ${lezer}, ${dicht.verpakt}, ${dicht.kek}, ${nu})`);
  return sleutel;
}

/** Opens the key of a row; null when it was destroyed, or is not for this compartiment. */
export async function openSleutel(db: Db, plek: Sleutelplek): Promise<Sleutel | null> {
  return (await openSleutels(db, plek.soort, [plek])).get(plek.id) ?? null;
}

/** Opens many keys of one soort at once, by the id of their row; what is not there or destroyed is left out. */
export async function openSleutels(
  db: Db,
  soort: Sleutelsoort,
  plekken: ReadonlyArray<Pick<Sleutelplek, 'gemeente' | 'id'>>,
): Promise<Map<string, Sleutel>> {
  const rijen = await db.rijen(
    sql<Verpakt & Sleutelplek>`select gemeente, soort, id, verpakt, kek from sleutels
      where soort = ${soort} and verpakt is not null and (gemeente, id) in (select * from unnest(${plekken.map((p) => p.gemeente)}::text[], ${plekken.map((p) => p.id)}::uuid[]))`,
  );
  // What was destroyed stays closed, also when a backup of before brought its key back (see vernietigingslijst.ts).
  const open = rijen.filter((r) => !vernietigd.has(merkVan(r)));
  return new Map(await inGroepen(open, async (r) => [r.id, await openDatasleutel(r, plekTekst(r))] as const));
}

// So many at once: a key service over HTTP is asked side by side, and not flooded.
const TEGELIJK = 16;

async function inGroepen<V, N>(lijst: readonly V[], werk: (v: V) => Promise<N>): Promise<N[]> {
  const uit: N[] = [];
  for (let i = 0; i < lijst.length; i += TEGELIJK)
    uit.push(...(await Promise.all(lijst.slice(i, i + TEGELIJK).map(werk))));
  return uit;
}

/** Opens a key that the database gave by a door of its own (noodtoegang); null when it was destroyed. */
export async function openGegeven(plek: Sleutelplek, dicht: Verpakt): Promise<Sleutel | null> {
  return vernietigd.has(merkVan(plek)) ? null : openDatasleutel(dicht, plekTekst(plek));
}

/** Opens the key of a row for writing; throws STAND_PAST_NIET with this sentence when it was destroyed. */
export async function eisSleutel(db: Db, plek: Sleutelplek, anders: string): Promise<Sleutel> {
  const sleutel = await openSleutel(db, plek);
  if (!sleutel) throw new Fout('STAND_PAST_NIET', anders);
  return sleutel;
}

/** Destroys the keys of these rows: the erasure of all that was encrypted with them. Gives how many were there. Source: B12.7; AVG 17. */
export async function vernietigSleutels(
  db: Db,
  soort: Sleutelsoort,
  ids: readonly string[],
  nu: Date,
): Promise<number> {
  if (ids.length === 0) return 0;
  return db.voer(
    sql`update sleutels set verpakt = null, kek = null, vernietigd_op = ${nu} where soort = ${soort} and id = any (${ids}::uuid[]) and verpakt is not null`,
  );
}

/** Which keys these are, as one text: the wrapped key is bound to it. */
function plekTekst(p: Sleutelplek): string {
  return `${p.soort}|${p.gemeente}|${p.id}`;
}

/** The mark by which the list of destroyed keys knows a key. It tells nothing of what the key guarded. */
export function merkVan(p: Sleutelplek): string {
  return createHash('sha256').update(plekTekst(p)).digest('hex');
}

/** The same mark, made by the database. */
const merk = sql`encode(sha256(convert_to(soort || '|' || gemeente || '|' || id, 'UTF8')), 'hex')`;

const vernietigd = new Set<string>();

/** Lets the bunch of keys know of keys that were destroyed, as the list outside the database tells. */
export function onthoudVernietigd(merken: Iterable<string>): void {
  for (const m of merken) vernietigd.add(m);
}

/** Marks of keys that the database knows as destroyed since a moment, oldest first. Runs as the system. */
export async function leesVernietigd(db: Db, sinds: Date): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{ merk: string }>`select ${merk} as merk from sleutels where vernietigd_op >= ${sinds} order by vernietigd_op`,
  );
  return rijen.map((r) => r.merk);
}

/** Destroys again what the list says was destroyed and a restored backup brought back; gives how many. Runs as the system. */
export async function vernietigOpnieuw(db: Db, merken: readonly string[], nu: Date): Promise<number> {
  if (merken.length === 0) return 0;
  return db.voer(
    sql`update sleutels set verpakt = null, kek = null, vernietigd_op = ${nu} where verpakt is not null and ${merk} = any (${merken})`,
  );
}

/** How many keys each key-encryption key closes. Runs as the system. */
export async function telPerKek(db: Db): Promise<Array<{ kek: string; aantal: number }>> {
  return db.rijen(
    sql<{
      kek: string;
      aantal: number;
    }>`select kek, count(*)::int as aantal from sleutels where verpakt is not null group by kek order by kek`,
  );
}

/** Closes at most `hooguit` keys again that are not under this key-encryption key, past `na`; each batch stands by itself, so it may be broken off anywhere. */
export async function verpakPartij(
  db: Db,
  nieuwste: string,
  na: string,
  hooguit: number,
): Promise<{ gedaan: number; mislukt: number; tot: string | null }> {
  const rijen = await db.rijen(
    sql<
      Verpakt & Sleutelplek & { plek: string }
    >`select gemeente, soort, id, verpakt, kek, soort || '|' || gemeente || '|' || id as plek from sleutels
      where verpakt is not null and kek <> ${nieuwste} and soort || '|' || gemeente || '|' || id > ${na} order by plek limit ${hooguit} for update skip locked`,
  );
  const nieuw = await inGroepen(rijen, async (r) => ({ r, dicht: await verpakOpnieuw(r, r.plek).catch(() => null) }));
  for (const { r, dicht } of nieuw)
    if (dicht)
      await db.voer(
        sql`update sleutels set verpakt = ${dicht.verpakt}, kek = ${dicht.kek} where gemeente = ${r.gemeente} and soort = ${r.soort} and id = ${r.id}`,
      );
  const gedaan = nieuw.filter((n) => n.dicht).length;
  return { gedaan, mislukt: nieuw.length - gedaan, tot: rijen.at(-1)?.plek ?? null };
}

/** Holds off the making of keys while a key-encryption key is dropped. */
export async function sluitSleutelmakerijAf(db: Db): Promise<void> {
  await db.voer(sql`select pg_advisory_xact_lock(${KEKSLOT})`);
}
