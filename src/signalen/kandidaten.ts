import { sql, type Db } from '../kern/db.ts';
import { adres, signaalBron, signaalKolommen, signaalStapels } from './queries.ts';
import { leesOnderscheiden } from './queries-paren.ts';
import type { Kandidaat, Verband } from './schema.ts';
import { zoekVerwanten, ZEKER, type Verwant } from './verwanten.ts';

const HOOGUIT = 20;

/**
 * Signalen that may belong with these ones, each with its reasons in words and how sure each is. Exact handles through the register (the same
 * locatie, inrichting, facilitator or KvK number) and what the words themselves share, also when written differently. What a person parted
 * stays parted. A proposal, never a conclusion: a person confirms. Source: G3, S5 (also over gemeente borders, within the gemeenten of the pet).
 */
export async function zoekKandidaten(db: Db, ids: readonly string[], vandaag: string): Promise<Kandidaat[]> {
  if (ids.length === 0) return [];
  const weg = new Set([...gescheidenVan(await leesStanden(db, ids), ids), ...(await leesOnderscheiden(db, ids))]);
  const gevonden = new Map<string, Verband[]>();
  for (const v of await zoekVerwanten(db, ids)) gevonden.set(v.id, v.verbanden);
  for (const { id, redenen } of await zoekExact(db, ids, vandaag))
    gevonden.set(id, voegRedenenSamen(redenen, (gevonden.get(id) ?? []) as Verwant['verbanden']));
  const rang = (v: readonly Verband[]) => Math.min(...v.map((x) => ZEKER[x.zekerheid]));
  const beste = [...gevonden]
    .filter(([id]) => !weg.has(id))
    .toSorted(([x, a], [y, b]) => rang(a) - rang(b) || b.length - a.length || y.localeCompare(x))
    .slice(0, HOOGUIT);
  const rijen = await db.rijen(sql<Omit<Kandidaat, 'verbanden'>>`
    select ${signaalKolommen}, ${signaalStapels} from signalen s ${signaalBron} where s.id = any (${beste.map(([id]) => id)}::uuid[])`);
  return beste.flatMap(([id, verbanden]) => {
    const rij = rijen.find((r) => r.id === id);
    const netjes = verbanden.map(({ reden, zekerheid }) => ({ reden, zekerheid }));
    return rij ? [{ ...rij, verbanden: netjes.toSorted((a, b) => ZEKER[a.zekerheid] - ZEKER[b.zekerheid]) }] : [];
  });
}

/** What the register already says exactly is not said a second time in other words. */
const GEDEKT: ReadonlyArray<readonly [begin: string, groepen: readonly string[]]> = [
  ['zelfde locatie', ['adres', 'nabij', 'gemeente']],
  ['zelfde inrichting', ['adres', 'zaak', 'naam', 'kvk', 'nabij', 'gemeente']],
  ['zelfde KvK', ['kvk', 'zaak', 'nabij', 'gemeente']],
  ['zelfde ', ['zaak', 'naam', 'kvk', 'nabij', 'gemeente']],
];

function voegRedenenSamen(exact: readonly string[], ruim: Verwant['verbanden']): Verband[] {
  const gedekt = new Set(exact.flatMap((r) => GEDEKT.find(([begin]) => r.startsWith(begin))?.[1] ?? []));
  return [
    ...exact.map((reden) => ({ reden, zekerheid: 'zeker' as const })),
    ...ruim.filter((v) => !gedekt.has(v.groep)),
  ];
}

async function zoekExact(
  db: Db,
  ids: readonly string[],
  vandaag: string,
): Promise<Array<{ id: string; redenen: string[] }>> {
  const handvatten = await leesHandvatten(db, ids, vandaag);
  if (handvatten.length === 0) return [];
  const rijen = handvatten.map((h) => sql`(${h.soort}, ${h.gemeente}::text, ${h.waarde}, ${h.reden})`);
  return db.rijen(sql<{ id: string; redenen: string[] }>`
    with handvat (soort, gemeente, waarde, reden) as (values ${sql.join(rijen)})
    select k.signaal_id as id, array_agg(distinct h.reden order by h.reden) as redenen
    from handvat h join kenmerken k on k.soort = h.soort and k.waarde = h.waarde and (h.gemeente is null or k.gemeente = h.gemeente)
    where k.signaal_id <> all (${ids}::uuid[])
    group by k.signaal_id order by 1 desc limit 200`);
}

/** What was last said about a signaal in a stapel. */
export interface Stand {
  stapelId: string;
  signaalId: string;
  besluit: string;
}

/** The signalen of which a person said that they do not belong where one of `ids` is, or the other way round. */
export function gescheidenVan(standen: readonly Stand[], ids: readonly string[]): string[] {
  const eigen = standen.filter((s) => ids.includes(s.signaalId));
  return standen
    .filter(
      (s) => !ids.includes(s.signaalId) && eigen.some((e) => e.stapelId === s.stapelId && e.besluit !== s.besluit),
    )
    .map((s) => s.signaalId);
}

async function leesStanden(db: Db, ids: readonly string[]): Promise<Stand[]> {
  const stapels = await db.rijen(
    sql<{ stapelId: string }>`select distinct stapel_id from stapelbesluiten where signaal_id = any (${ids}::uuid[])`,
  );
  if (stapels.length === 0) return [];
  return db.rijen(
    sql<Stand>`select stapel_id, signaal_id, besluit from stapelstanden where stapel_id = any (${stapels.map((s) => s.stapelId)}::uuid[])`,
  );
}

/** A handle that another signaal may hold, and why that would be the same. `gemeente` is null for what is the same everywhere. */
interface Handvat {
  soort: string;
  gemeente: string | null;
  waarde: string;
  reden: string;
}

async function leesHandvatten(db: Db, ids: readonly string[], vandaag: string): Promise<Handvat[]> {
  return db.rijen(sql<Handvat>`
    with eigen as (select distinct gemeente, soort, waarde from kenmerken where signaal_id = any (${ids}::uuid[])),
    inr as (
      select i.* from inrichtingen i join eigen e on i.gemeente = e.gemeente and i.id = case when e.soort = 'inrichting' then e.waarde::uuid end
    ), loc as (
      select l.gemeente, l.id, 'zelfde locatie: ' || ${adres} as reden from locaties l where (l.gemeente, l.id) in
        (select gemeente, locatie_id from inr union select gemeente, case when soort = 'locatie' then waarde::uuid end from eigen)
    ), fac as (
      select f.gemeente, f.id, f.naam, f.kvk, 'zelfde facilitator: ' || f.naam as reden
      from facilitators f join eigen e on f.gemeente = e.gemeente and f.id = case when e.soort = 'facilitator' then e.waarde::uuid end
      union
      select f.gemeente, f.id, f.naam, f.kvk, 'zelfde ' || replace(r.rol, '_', ' ') || ': ' || f.naam
      from inr join facilitator_rollen r on r.gemeente = inr.gemeente and r.inrichting_id = inr.id and (r.tot is null or r.tot >= ${vandaag})
      join facilitators f on f.gemeente = r.gemeente and f.id = r.facilitator_id
    ), nummers as (
      select waarde as kvk from eigen where soort = 'kvk' union select kvk from inr where kvk is not null union select kvk from fac where kvk is not null
    )
    select 'inrichting' as soort, gemeente, id::text as waarde, 'zelfde inrichting: ' || naam as reden from inr
    union select 'locatie', gemeente, id::text, reden from loc
    union select 'inrichting', i.gemeente, i.id::text, loc.reden from loc join inrichtingen i on i.gemeente = loc.gemeente and i.locatie_id = loc.id
    union select 'facilitator', gemeente, id::text, reden from fac
    union select 'inrichting', r.gemeente, r.inrichting_id::text, 'zelfde ' || replace(r.rol, '_', ' ') || ': ' || fac.naam
      from fac join facilitator_rollen r on r.gemeente = fac.gemeente and r.facilitator_id = fac.id and (r.tot is null or r.tot >= ${vandaag})
    union select 'kvk', null, kvk, 'zelfde KvK-nummer: ' || kvk from nummers
    union select 'inrichting', i.gemeente, i.id::text, 'zelfde KvK-nummer: ' || i.kvk from nummers n join inrichtingen i on i.kvk = n.kvk
    union select 'facilitator', f.gemeente, f.id::text, 'zelfde KvK-nummer: ' || f.kvk from nummers n join facilitators f on f.kvk = n.kvk`);
}
