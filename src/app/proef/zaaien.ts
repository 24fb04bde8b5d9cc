import type pg from 'pg';
import { createHash } from 'node:crypto';

/** A column of a table, as the catalogue tells. */
interface Kolom {
  naam: string;
  type: string;
  verplicht: boolean;
  gemaakt: boolean;
}

/** A table of the program with its columns. */
export interface Tabel {
  naam: string;
  kolommen: Kolom[];
}

/** All tables in the schema of the program. New ones come along by themselves. */
export async function leesTabellen(eigenaar: pg.Pool): Promise<Tabel[]> {
  const { rows } = await eigenaar.query<{ tabel: string } & Kolom>(`
    select c.relname as tabel, a.attname as naam, t.typname as type, a.attnotnull as verplicht,
      a.attgenerated <> '' or (a.atthasdef and a.attname = 'nummer') as gemaakt
    from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`);
  return Object.entries(Object.groupBy(rows, (r) => r.tabel)).map(([naam, kolommen]) => ({
    naam,
    kolommen: kolommen!,
  }));
}

/**
 * Takes away what says which rows make sense (references, checks), so that any table can be filled by its types alone.
 * What says who may see and write them stays.
 */
export async function maakVulbaar(eigenaar: pg.Pool): Promise<void> {
  await eigenaar.query(`do $$ declare r record; begin
    for r in select conrelid::regclass as tabel, conname from pg_constraint
      where contype in ('f', 'c', 'x') and connamespace = 'public'::regnamespace order by contype = 'f' desc loop
      execute format('alter table %s drop constraint %I', r.tabel, r.conname);
    end loop; end $$`);
}

/** An insert that fits the types of a table; every empty column that may be empty stays so, except those in `vast`. */
export function invoeging(tabel: Tabel, vast: Record<string, unknown>): { tekst: string; waarden: unknown[] } {
  const kolommen = tabel.kolommen.filter((k) => !k.gemaakt && (k.verplicht || k.naam in vast));
  const waarden = kolommen.map((k) => vast[k.naam] ?? waardeVan(k, tabel.naam));
  const tekst = `insert into "${tabel.naam}" (${kolommen.map((k) => `"${k.naam}"`).join(', ')}) values (${kolommen.map((_, i) => `$${i + 1}`).join(', ')})`;
  return { tekst, waarden };
}

let teller = 0;

/** The next id of a row that a test makes up. */
export function volgendeId(): string {
  teller += 1;
  return `0199ffff-0000-7000-8000-${teller.toString(16).padStart(12, '0')}`;
}

function waardeVan({ type, naam }: Kolom, tabel: string): unknown {
  if (type === 'uuid') return volgendeId();
  if (type === 'text' || type === 'varchar') return `${tabel}-${naam}-${volgendeId()}`;
  if (/^int|numeric|float/.test(type)) return (teller += 1);
  if (type === 'bool') return true;
  if (type === 'bytea') return createHash('sha256').update(volgendeId()).digest();
  if (type === 'jsonb' || type === 'json') return '{}';
  if (type.startsWith('_')) return [];
  if (type === 'date') return '2026-03-02';
  if (type === 'timestamptz') return '2026-03-02T10:00:00Z';
  throw new Error(`geen waarde voor het type ${type} van ${tabel}.${naam}`);
}

/** A sum over all rows of a gemeente in all tables: equal as long as nothing of it changed, came or went. */
export async function somVan(eigenaar: pg.Pool, tabellen: readonly Tabel[], gemeente: string): Promise<string> {
  const delen = tabellen
    .filter((t) => t.kolommen.some((k) => k.naam === 'gemeente'))
    .map(
      (t) =>
        `select '${t.naam}' as tabel, count(*) as n, md5(string_agg(md5(t::text), '' order by md5(t::text))) as som from "${t.naam}" t where gemeente = '${gemeente}'`,
    );
  const { rows } = await eigenaar.query(`${delen.join(' union all ')} order by tabel`);
  return JSON.stringify(rows);
}
