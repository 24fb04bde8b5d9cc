import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Keuzevraag } from './schema.ts';
import type { Locatie, Locatieregel, Locatiesvraag, NieuweLocatie } from './schema-locaties.ts';

/** The address of a locatie in one line, or its description; expects the alias `l`. */
export const adres = sql<string>`concat_ws(', ', coalesce(nullif(concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, ''), l.toevoeging), ''), l.omschrijving), l.plaats)`;

/** Writes a locatie. */
export async function voegLocatieToe(
  db: Db,
  l: Static<typeof NieuweLocatie> & { id: string; adressleutel: string | null; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into locaties (gemeente, id, soort, straat, huisnummer, huisletter, toevoeging, postcode, plaats, omschrijving, adressleutel, aangemaakt_op, aangemaakt_door)
    values (${l.gemeente}, ${l.id}, ${l.soort}, ${l.straat ?? null}, ${l.huisnummer ?? null}, ${l.huisletter?.toUpperCase() ?? null}, ${l.toevoeging ?? null}, ${postcode(l.postcode)}, ${l.plaats}, ${l.omschrijving ?? null}, ${l.adressleutel}, ${l.nu}, ${l.door})`);
}

const postcode = (p: string | undefined) => (p ? `${p.slice(0, 4)} ${p.slice(-2).toUpperCase()}` : null);

/** The locatie of this gemeente with this key, if it is there. */
export async function vindLocatie(
  db: Db,
  gemeente: string,
  sleutel: string,
): Promise<{ id: string; adres: string } | undefined> {
  return db.rij(
    sql<{
      id: string;
      adres: string;
    }>`select l.id, ${adres} as adres from locaties l where l.gemeente = ${gemeente} and l.adressleutel = ${sleutel}`,
  );
}

/** Does this gemeente have this locatie? */
export async function heeftLocatie(db: Db, gemeente: string, id: string): Promise<boolean> {
  return (
    (await db.rij(sql<{ er: number }>`select 1 as er from locaties where gemeente = ${gemeente} and id = ${id}`)) !==
    undefined
  );
}

/** One locatie with the inrichtingen that are or were there. */
export async function leesLocatie(db: Db, id: string): Promise<Locatie> {
  const l = await db.een(
    sql<
      Omit<Locatie, 'inrichtingen'>
    >`select l.id, l.gemeente, l.soort, ${adres} as adres, l.straat, l.huisnummer, l.huisletter, l.toevoeging, l.postcode, l.plaats, l.omschrijving, l.aangemaakt_op, m.naam as aangemaakt_door_naam
    from locaties l join medewerkers m on m.id = l.aangemaakt_door where l.id = ${id}`,
    'Deze locatie is er niet, of is niet zichtbaar voor deze pet.',
  );
  const inrichtingen = await db.rijen(
    sql<
      Locatie['inrichtingen'][number]
    >`select id, nummer, naam, werkvorm, vergunning, status from inrichtingen where gemeente = ${l.gemeente} and locatie_id = ${id} order by status, naam`,
  );
  return { ...l, inrichtingen };
}

/** A page of locaties by address. */
export async function zoekLocaties(db: Db, v: Locatiesvraag) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen = [sql`l.gemeente = any ((select kern.gemeenten())::text[])`];
  if (v.gemeente) delen.push(sql`l.gemeente = ${v.gemeente}`);
  if (v.soort) delen.push(sql`l.soort = ${v.soort}`);
  if (v.zoek) delen.push(sql`l.id in (select z.id from kern.zoek(${v.zoek}, array['locaties'], 1000) z)`);
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  const volgorde = sql`l.plaats ${richting}, l.straat ${richting}, l.huisnummer ${richting}, l.id ${richting}`;
  // Per gemeente, so that its index gives the first rows without sorting all of them.
  const items = await db.rijen(sql<Locatieregel>`
    select l.id, l.gemeente, l.soort, ${adres} as adres, l.postcode, l.plaats, l.omschrijving, (select count(*)::int from inrichtingen i where i.gemeente = l.gemeente and i.locatie_id = l.id and i.status = 'actief') as inrichtingen
    from unnest((select kern.gemeenten())) as eigen (code) cross join lateral (select l.* from locaties l where l.gemeente = eigen.code and ${waar} order by ${volgorde} limit ${pagina * perPagina}) l
    order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from locaties l where ${waar}`)) };
}

const KEUZES_HOOGUIT = 200;

/** Locaties to choose from by address; `met` is always among them. */
export async function kiesLocaties(
  db: Db,
  v: Keuzevraag,
): Promise<Array<{ id: string; gemeente: string; tekst: string }>> {
  const zoek = v.zoek
    ? sql`and l.id in (select z.id from kern.zoek(${v.zoek}, array['locaties'], ${KEUZES_HOOGUIT}) z)`
    : sql``;
  return db.rijen(sql`
    select l.id, l.gemeente, ${adres} as tekst from locaties l
    where (${v.gemeente ?? null}::text is null or l.gemeente = ${v.gemeente ?? null}) ${zoek} or l.id = ${v.met ?? null}::uuid
    order by l.id = ${v.met ?? null}::uuid desc nulls last, l.plaats, l.straat, l.huisnummer limit ${KEUZES_HOOGUIT}`);
}
