import { sql, type Db } from '../kern/db.ts';
import {
  bewaarsleutels,
  GELEZEN,
  kentMens,
  kentSleutel,
  maakVergelijkbaar,
  type Signaalwoorden,
  type Vergelijkbaar,
} from './lid.ts';
import { leesKenmerken } from './stapelen/kenmerken.ts';

const MENSEN_HOOGUIT = 5000;
/** Of one key no more signalen are looked at than this: the newest tell enough, and a key that everyone has says nothing. */
const HOOGUIT_PER_SLEUTEL = 30;
/** And no more than this in all. */
const HOOGUIT = 60;
const SLEUTELS_HOOGUIT = 400;

/** Makes the keys of these signalen anew, from their words of now and the register. Source: G3. */
export async function schrijfSleutels(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const signalen = await leesWoorden(db, ids);
  const mensen = await leesMensen(db, signalen);
  const rijen = signalen.flatMap((s) =>
    bewaarsleutels(maakVergelijkbaar(s, kentMens(mensen.get(s.gemeente) ?? []))).map((k) => [s.gemeente, s.id, k]),
  );
  const kolom = (n: number) => rijen.map((r) => r[n]!);
  await db.voer(sql`delete from signaalsleutels where signaal_id = any (${ids}::uuid[])`);
  await db.voer(
    sql`insert into signaalsleutels (gemeente, signaal_id, sleutel) select * from unnest(${kolom(0)}::text[], ${kolom(1)}::uuid[], ${kolom(2)}::text[]) on conflict do nothing`,
  );
}

/** Who works in a business role, by gemeente; only where the words name somebody. */
async function leesMensen(db: Db, signalen: readonly Signaalwoorden[]): Promise<Map<string, string[]>> {
  const noemt = signalen.filter((s) => leesKenmerken(s.feit).facilitators.length > 0);
  const uit = new Map<string, string[]>();
  for (const gemeente of new Set(noemt.map((s) => s.gemeente))) {
    const rijen = await db.rijen(
      sql<{
        naam: string;
      }>`select naam from facilitators where gemeente = ${gemeente} and soort <> 'rechtspersoon' order by id limit ${MENSEN_HOOGUIT}`,
    );
    uit.set(
      gemeente,
      rijen.map((r) => r.naam),
    );
  }
  return uit;
}

/** Signalen that this version has not read yet, the oldest first; for catching up. */
export async function leesOngelezen(db: Db, maximum: number): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{ id: string }>`select s.id from signalen s where not exists
      (select from signaalsleutels x where x.gemeente = s.gemeente and x.signaal_id = s.id and x.sleutel = ${GELEZEN}) order by s.id limit ${maximum}`,
  );
  return rijen.map((r) => r.id);
}

/** These signalen, ready to be compared. */
export async function leesVergelijkbaar(db: Db, ids: readonly string[]): Promise<Vergelijkbaar[]> {
  if (ids.length === 0) return [];
  const sleutels = await db.rijen(
    sql<{
      signaalId: string;
      sleutels: string[];
    }>`select signaal_id, array_agg(sleutel) as sleutels from signaalsleutels where signaal_id = any (${ids}::uuid[]) and sleutel like 'fac:=%' group by signaal_id`,
  );
  const per = new Map(sleutels.map((r) => [r.signaalId, new Set(r.sleutels)]));
  return (await leesWoorden(db, ids)).map((s) => maakVergelijkbaar(s, kentSleutel(per.get(s.id) ?? new Set())));
}

/** The newest signalen of the own gemeenten under one of these keys, without those in `behalve`. */
export async function zoekOpSleutels(
  db: Db,
  sleutels: readonly string[],
  behalve: readonly string[],
): Promise<string[]> {
  if (sleutels.length === 0) return [];
  // Who shares a whole key comes before who shares half a name, and then the newest.
  const rijen = await db.rijen(sql<{ id: string }>`
    select x.signaal_id as id from unnest((select kern.gemeenten())) as eigen (code)
    cross join unnest(${sleutels.slice(0, SLEUTELS_HOOGUIT)}::text[]) as gezocht (sleutel)
    cross join lateral (select signaal_id from signaalsleutels where gemeente = eigen.code and sleutel = gezocht.sleutel order by signaal_id desc limit ${HOOGUIT_PER_SLEUTEL}) x
    where x.signaal_id <> all (${behalve}::uuid[])
    group by x.signaal_id order by bool_or(gezocht.sleutel !~ '^(adres:|zaak:|fac::)') desc, x.signaal_id desc limit ${HOOGUIT}`);
  return rijen.map((r) => r.id);
}

async function leesWoorden(db: Db, ids: readonly string[]): Promise<Signaalwoorden[]> {
  return db.rijen(sql<Signaalwoorden>`
    with k as (select gemeente, signaal_id, soort, waarde from kenmerken where signaal_id = any (${ids}::uuid[])),
    inr as (
      select k.signaal_id, i.gemeente, i.id, i.naam, i.kvk, i.locatie_id
      from k join inrichtingen i on i.gemeente = k.gemeente and i.id = case when k.soort = 'inrichting' then k.waarde::uuid end
    ), loc as (
      select distinct x.signaal_id, l.straat, l.huisnummer, l.huisletter, l.toevoeging, l.postcode, l.plaats
      from (select gemeente, signaal_id, locatie_id from inr union select gemeente, signaal_id, waarde::uuid from k where soort = 'locatie') x
      join locaties l on l.gemeente = x.gemeente and l.id = x.locatie_id where l.straat is not null
    ), fac as (
      select distinct x.signaal_id, f.naam, f.soort, f.kvk
      from (select gemeente, signaal_id, waarde::uuid as facilitator_id from k where soort = 'facilitator'
        union select r.gemeente, inr.signaal_id, r.facilitator_id from inr join facilitator_rollen r on r.gemeente = inr.gemeente and r.inrichting_id = inr.id and r.tot is null) x
      join facilitators f on f.gemeente = x.gemeente and f.id = x.facilitator_id
    ), zaak as (
      select signaal_id, naam from inr union select signaal_id, naam from fac where soort = 'rechtspersoon'
    ), nummer as (
      select signaal_id, waarde as kvk from k where soort = 'kvk'
      union select signaal_id, kvk from inr where kvk is not null union select signaal_id, kvk from fac where kvk is not null
    )
    select s.gemeente, s.id, s.feit, s.datum, jsonb_build_object(
      'adressen', coalesce((select jsonb_agg(to_jsonb(l) - 'signaal_id') from loc l where l.signaal_id = s.id), '[]'),
      'zaken', coalesce((select jsonb_agg(z.naam) from zaak z where z.signaal_id = s.id), '[]'),
      'mensen', coalesce((select jsonb_agg(f.naam) from fac f where f.signaal_id = s.id and f.soort <> 'rechtspersoon'), '[]'),
      'kvk', coalesce((select jsonb_agg(n.kvk) from nummer n where n.signaal_id = s.id), '[]')) as register
    from signalen s where s.id = any (${ids}::uuid[])`);
}
