import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Ketencontrole, Logregel, Logvraag } from './schema-log.ts';

/** What search words stand for: acts by their title, rules by their name. Medewerkers are found by name in the database. */
export interface Zoekbetekenis {
  namen: string[];
  regels: string[];
}

const dagbegin = (dag: string, erbij: number) =>
  sql`(extract(epoch from (${dag}::date + ${erbij}::int)::timestamp at time zone 'Europe/Amsterdam') * 1000)::bigint`;

function voorwaarden(v: Logvraag, betekenis: Zoekbetekenis): RawBuilder<unknown> {
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (v.soort) delen.push(sql`v.soort = ${v.soort}`);
  if (v.petsoort) delen.push(sql`v.petsoort = ${v.petsoort}`);
  if (v.doel) delen.push(sql`v.doel = ${v.doel}`);
  if (v.onderwerpSoort) delen.push(sql`v.onderwerp_soort = ${v.onderwerpSoort}`);
  if (v.gemeente) delen.push(sql`v.gemeente = ${v.gemeente}`);
  // By its medewerkers: each is of one organisatie, and the index on medewerker finds them.
  if (v.organisatieId)
    delen.push(
      sql`v.medewerker_id = any (array(select w.id from medewerkers w where w.organisatie_id = ${v.organisatieId}))`,
    );
  if (v.medewerkerId) delen.push(sql`v.medewerker_id = ${v.medewerkerId}`);
  if (v.onderwerpId) delen.push(sql`v.onderwerp_id = ${v.onderwerpId}`);
  if (v.regel) delen.push(sql`${v.regel} = any (v.regels)`);
  if (v.vanaf) delen.push(sql`v.start_ms >= ${dagbegin(v.vanaf, 0)}`);
  if (v.totEnMet) delen.push(sql`v.start_ms < ${dagbegin(v.totEnMet, 1)}`);
  if (v.zoek?.trim())
    delen.push(sql`(v.naam = any (${betekenis.namen}) or v.regels && ${betekenis.regels} or v.onderwerp_id = ${v.zoek.trim()}
      or v.medewerker_id = any (array(select w.id from medewerkers w where position(lower(${v.zoek.trim()}) in lower(w.naam)) > 0)))`);
  return sql.join(delen, sql` and `);
}

function verderNa(voor: string | undefined): RawBuilder<unknown> {
  if (!voor) return sql`true`;
  const [ms, id] = voor.split('_');
  return sql`(v.start_ms, v.id) < (${ms}::bigint, ${id}::uuid)`;
}

const plek = (r: { startMs: number | string; id: string }) => `${r.startMs}_${r.id}`;

/** A page of the log, newest first, as far as row level security lets this pet see. */
export async function zoekLog(db: Db, v: Logvraag, betekenis: Zoekbetekenis) {
  const perPagina = v.perPagina ?? PER_PAGINA;
  const waar = voorwaarden(v, betekenis);
  const rijen = await db.rijen(sql<Logregel & { startMs: string }>`
    select v.id, v.start_ms, to_timestamp(v.start_ms / 1000.0) as op, v.soort, v.naam, v.doel, m.naam as medewerker, o.naam as organisatie, v.petsoort, v.compartiment, v.gemeente, v.onderwerp_soort, v.onderwerp_id, v.aantal, v.regels, v.status, v.toelichting
    from (select * from verwerkingen v where ${waar} and ${verderNa(v.voor)} order by v.start_ms desc, v.id desc limit ${perPagina + 1}) v
      left join medewerkers m on m.id = v.medewerker_id left join organisaties o on o.id = v.organisatie_id order by v.start_ms desc, v.id desc`);
  const items = rijen.slice(0, perPagina);
  return {
    items,
    volgende: rijen.length > perPagina ? plek(items.at(-1)!) : null,
    ...(await telTot(db, sql`from verwerkingen v where ${waar}`)),
  };
}

/** A line of the log with every field that the standard asks for. */
export interface Ldvrij {
  id: string;
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
  status: 'Unset' | 'Ok' | 'Error';
  naam: string;
  startMs: string;
  eindMs: string;
  verwerkingsactiviteit: string;
  betrokkene: string | null;
  betrokkeneSoort: string | null;
  soort: string;
  gemeente: string | null;
  compartiment: string;
  medewerkerId: string | null;
  petsoort: string | null;
  organisatieId: string | null;
  doel: string;
  onderwerpSoort: string | null;
  onderwerpId: string | null;
  aantal: number | null;
  regels: string[];
  beleidsversie: string;
}

/** The columns of such a line. */
export const LDV = sql`v.id, v.trace_id, v.span_id, v.parent_span_id, v.status, v.naam, v.start_ms, v.eind_ms, v.verwerkingsactiviteit, v.betrokkene, v.betrokkene_soort, v.soort, v.gemeente, v.compartiment,
  v.medewerker_id, v.petsoort, v.organisatie_id, v.doel, v.onderwerp_soort, v.onderwerp_id, v.aantal, v.regels, v.beleidsversie`;

/** The same selection as lines of the standard, at most `hooguit`. */
export async function leesUitvoer(db: Db, v: Logvraag, betekenis: Zoekbetekenis, hooguit: number) {
  const rijen = await db.rijen(sql<Ldvrij>`
    select ${LDV} from verwerkingen v where ${voorwaarden(v, betekenis)} and ${verderNa(v.voor)} order by v.start_ms desc, v.id desc limit ${hooguit + 1}`);
  const items = rijen.slice(0, hooguit);
  return { items, volgende: rijen.length > hooguit ? plek(items.at(-1)!) : null };
}

/** Everybody and every organisatie of this installation, to choose from: who the partners are is open. */
export async function leesLogkeuzes(db: Db) {
  return {
    medewerkers: await db.rijen(
      sql<{
        id: string;
        naam: string;
        organisatie: string;
      }>`select m.id, m.naam, o.naam as organisatie from medewerkers m join organisaties o on o.id = m.organisatie_id order by m.naam, m.id limit 2000`,
    ),
    organisaties: await db.rijen(
      sql<{ id: string; naam: string }>`select id, naam from organisaties order by naam limit 500`,
    ),
  };
}

/** Walks the chain of the whole log. The role of beheer cannot see the chain: the database walks, and tells only the outcome. */
export async function controleerKeten(db: Db): Promise<Ketencontrole> {
  const k = await db.een(sql<Omit<Ketencontrole, 'heel'>>`select * from kern.controleer_keten()`);
  return { heel: k.reden === null, ...k };
}
