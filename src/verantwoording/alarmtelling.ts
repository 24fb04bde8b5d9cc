import { createHash } from 'node:crypto';
import { sql, type Db, type RawBuilder } from '../kern/db.ts';
import type { Bezem } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { feitenVan, type Telling } from './alarmfeiten.ts';
import { ALARMSOORTEN, MEENEMEND, SLUITEND, type Alarmnaam } from './alarmsoorten.ts';
import { ZAAKSOORTEN } from './zaaksoorten.ts';

const ZAKEN = Object.values(ZAAKSOORTEN).map((z) => z.entiteit);
const VAN_ZAAK = sql`v.onderwerp_soort = any (${ZAKEN})`;
// Numbers stand in the text of the statements: a parameter in a grouping is another one each time.

/** The calendar day in the Netherlands of a moment of the log. */
const dag = sql`(to_timestamp(v.start_ms / 1000.0) at time zone 'Europe/Amsterdam')::date`;
const klokuur = sql`extract(hour from to_timestamp(v.start_ms / 1000.0) at time zone 'Europe/Amsterdam')`;
// A night belongs to the day on which it begins.
const nacht = sql`(to_timestamp(v.start_ms / 1000.0 - 21600) at time zone 'Europe/Amsterdam')::date`;
const wie = sql`v.medewerker_id, (array_agg(v.organisatie_id))[1] as organisatie_id, (array_agg(v.petsoort order by v.start_ms desc))[1] as petsoort, min(v.start_ms)::float8 as begon_ms`;

interface Venster {
  vanaf: number;
  tot: number;
}

const binnen = (w: Venster) =>
  sql`v.start_ms >= ${w.vanaf} and v.start_ms < ${w.tot} and v.medewerker_id is not null and v.petsoort is not null`;

/** One count per kind of alarm; each row that reaches the threshold of its gemeente is one. */
const TELLINGEN: Record<Alarmnaam, (w: Venster) => RawBuilder<Telling>> = {
  veel_zaken: (w) => sql<Telling>`
    select u.*, g.gewoon from (
      select v.gemeente, ${wie}, (v.start_ms / 3600000)::text as venster, count(distinct v.onderwerp_id)::int as gemeten
      from verwerkingen v where ${binnen(w)} and v.soort = 'vraag' and ${VAN_ZAAK} group by v.gemeente, v.medewerker_id, v.start_ms / 3600000) u
    join grens r on r.gemeente = u.gemeente and u.gemeten >= r.drempel
    cross join lateral (select coalesce(avg(k.n), 0)::float8 as gewoon from (
      select count(distinct v.onderwerp_id) as n from verwerkingen v where v.medewerker_id = u.medewerker_id and v.soort = 'vraag' and ${VAN_ZAAK}
        and v.start_ms >= u.begon_ms::bigint - 2592000000 and v.start_ms < u.venster::bigint * 3600000 group by v.start_ms / 3600000) k) g
    where u.gemeten >= 3 * g.gewoon`,
  buiten_gemeente: (w) => sql<Telling>`
    select v.gemeente, ${wie}, ${dag}::text as venster, count(*)::int as gemeten from verwerkingen v
    where ${binnen(w)} and v.soort = 'weigering' and 'B2-eigen-gemeente' = any (v.regels) and v.gemeente is not null group by v.gemeente, v.medewerker_id, ${dag}`,
  nacht: (w) => sql<Telling>`
    select v.gemeente, ${wie}, ${nacht}::text as venster, count(*)::int as gemeten from verwerkingen v
    where ${binnen(w)} and v.soort in ('vraag', 'handeling') and ${VAN_ZAAK} and v.gemeente is not null and (${klokuur} >= 23 or ${klokuur} < 6)
      and not exists (select from controleteams t join controles c on c.gemeente = t.gemeente and c.id = t.controle_id where t.medewerker_id = v.medewerker_id
        and to_timestamp(v.start_ms / 1000.0) between c.begin - interval '1 hour' and c.eind + interval '2 hours')
    group by v.gemeente, v.medewerker_id, ${nacht}`,
  weigeringen_op_rij: (w) => sql<Telling>`
    select coalesce((array_agg(v.gemeente) filter (where v.gemeente is not null))[1], (array_agg(o.gemeente))[1]) as gemeente, ${wie}, (array_agg(v.id::text order by v.start_ms, v.id))[1] as venster, count(*)::int as gemeten
    from (select v.*, sum(case when v.soort <> 'weigering' then 1 else 0 end) over (partition by v.medewerker_id, ${dag} order by v.start_ms, v.id) as reeks
      from verwerkingen v where ${binnen(w)} and v.soort in ('vraag', 'handeling', 'weigering')) v
    left join organisaties o on o.id = v.organisatie_id where v.soort = 'weigering' group by v.medewerker_id, ${dag}, v.reeks`,
  oude_zaak: (w) => sql<Telling>`
    select v.gemeente, ${wie}, v.onderwerp_id || ' ' || ${dag} as venster, ((max(v.start_ms) - max(s.gesloten_ms)) / 86400000)::int as gemeten
    from verwerkingen v cross join lateral (select max(h.start_ms) as gesloten_ms from verwerkingen h
      where h.onderwerp_id = v.onderwerp_id and h.medewerker_id = v.medewerker_id and h.soort = 'handeling' and h.status = 'Ok' and h.naam = any (${SLUITEND}) and h.start_ms < v.start_ms) s
    where ${binnen(w)} and v.soort = 'vraag' and ${VAN_ZAAK} and v.gemeente is not null and s.gesloten_ms is not null
      and not exists (select from verwerkingen h where h.onderwerp_id = v.onderwerp_id and h.medewerker_id = v.medewerker_id and h.soort = 'handeling' and h.start_ms > s.gesloten_ms)
    group by v.gemeente, v.medewerker_id, v.onderwerp_id, ${dag}`,
  massa: (w) => sql<Telling>`
    select coalesce(v.gemeente, o.gemeente) as gemeente, ${wie}, (v.start_ms / 3600000)::text as venster, count(*)::int as gemeten
    from verwerkingen v left join organisaties o on o.id = v.organisatie_id
    where ${binnen(w)} and v.soort = 'vraag' and v.betrokkene is null and (v.naam = any (${MEENEMEND}) or v.aantal >= 100) group by 1, v.medewerker_id, v.start_ms / 3600000`,
};

interface Grens {
  gemeente: string;
  soort: Alarmnaam;
  drempel: number;
  versie: number;
}

/** The thresholds that count now: the newest of each gemeente, else the usual one. A rule that was turned off is not there. */
async function leesGrenzen(db: Db): Promise<Grens[]> {
  const eigen = await db.rijen(
    sql<
      Grens & { aan: boolean }
    >`select distinct on (gemeente, soort) gemeente, soort, aan, drempel, versie from alarmregels order by gemeente, soort, versie desc`,
  );
  const gemeenten = await db.rijen(sql<{ code: string }>`select code from gemeenten`);
  return gemeenten.flatMap(({ code }) =>
    (Object.keys(ALARMSOORTEN) as Alarmnaam[]).flatMap((soort) => {
      const r = eigen.find((e) => e.gemeente === code && e.soort === soort);
      if (r && !r.aan) return [];
      return [{ gemeente: code, soort, drempel: r?.drempel ?? ALARMSOORTEN[soort].drempel, versie: r?.versie ?? 0 }];
    }),
  );
}

/** Counts yesterday and today, and writes what is new. Twice gives the same: an alarm is known by who, what and when. Gives how many are new. */
export async function telAlarmen(db: Db, nu: Date): Promise<number> {
  const gisteren = plusDagen(dagVan(nu), -1);
  const { ms } = await db.een(
    sql<{
      ms: number;
    }>`select (extract(epoch from ${gisteren}::date::timestamp at time zone 'Europe/Amsterdam') * 1000)::float8 as ms`,
  );
  const venster = { vanaf: ms, tot: nu.getTime() + 1 };
  const grenzen = await leesGrenzen(db);
  let nieuw = 0;
  for (const soort of Object.keys(ALARMSOORTEN) as Alarmnaam[]) {
    const van = grenzen.filter((g) => g.soort === soort);
    if (van.length === 0) continue;
    const rijen = van.map((g) => sql`(${g.gemeente}, ${g.drempel}::int, ${g.versie}::int)`);
    const gevonden = await db.rijen(sql<Telling & { drempel: number; versie: number }>`
      with grens (gemeente, drempel, versie) as (values ${sql.join(rijen)})
      select t.*, r.drempel, r.versie from (${TELLINGEN[soort](venster)}) t join grens r on r.gemeente = t.gemeente and t.gemeten >= r.drempel`);
    for (const t of gevonden) nieuw += await schrijf(db, soort, t, nu);
  }
  return nieuw;
}

function schrijf(
  db: Db,
  soort: Alarmnaam,
  t: Telling & { drempel: number; versie: number },
  nu: Date,
): Promise<number> {
  const sleutel = [t.gemeente, soort, t.medewerkerId, t.venster].join('|');
  return db.voer(sql`
    insert into alarmen (gemeente, id, soort, venster, medewerker_id, organisatie_id, petsoort, feiten, gemeten, drempel, regelversie, begon_op, gemaakt_op)
    values (${t.gemeente}, ${uuidVan(sleutel)}, ${soort}, ${t.venster}, ${t.medewerkerId}, ${t.organisatieId}, ${t.petsoort}, ${feitenVan(soort, t, t.drempel)}, ${t.gemeten}, ${t.drempel}, ${t.versie}, ${new Date(t.begonMs)}, ${nu})
    on conflict (gemeente, soort, medewerker_id, venster) do nothing`);
}

/** The same text gives the same id (UUID version 8: made by an own rule). */
function uuidVan(tekst: string): string {
  const h = createHash('sha256').update(tekst).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

/** Every hour, for all gemeenten. */
export const alarmbezem: Bezem = { rol: 'systeem', veeg: ({ db, klok }) => telAlarmen(db, klok.nu()) };
