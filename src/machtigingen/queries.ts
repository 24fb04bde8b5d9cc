import { adres } from '../inrichtingen/index.ts';
import { sql, telTot, zetVersie, type Db } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Machtigingenvraag, Machtigingsverzoek } from './schema.ts';
import type { Machtigingkop, Machtigingregel, Verzoekkeuzes } from './schema-antwoorden.ts';

const woningen = sql`coalesce((select json_agg(json_build_object('id', l.id, 'adres', ${adres}) order by w.volgorde) from machtigingwoningen w
  join locaties l on l.gemeente = w.gemeente and l.id = w.locatie_id where w.gemeente = m.gemeente and w.machtiging_id = m.id), '[]'::json)`;
const houders = sql`coalesce((select json_agg(json_build_object('id', mw.id, 'naam', mw.naam, 'legitimatienummer', mw.legitimatienummer, 'functie', mw.functie) order by mw.naam)
  from machtiginghouders h join medewerkers mw on mw.id = h.medewerker_id where h.gemeente = m.gemeente and h.machtiging_id = m.id), '[]'::json)`;

/** One machtiging with the woningen it names and to whom it is given. */
export async function leesMachtiging(db: Db, id: string): Promise<Machtigingkop> {
  return db.een(
    sql<Machtigingkop>`
    select m.id, m.gemeente, m.nummer, m.gever, m.elders_nummer, m.status, m.controle_id, c.nummer as controle_nummer, c.begin as controle_begin, m.domein, m.bepaling, m.norm, m.doel, m.gronden, m.toestemming_volstaat_niet,
      m.nacht_reden, m.afwezig_reden, m.vergezeld_aantal, m.vergezeld_reden, m.gevraagd_op, m.gevraagd_door, v.naam as gevraagd_door_naam, m.besloten_op, b.naam as besloten_door_naam, m.motivering,
      m.gegeven_op, m.geldig_tot, m.staat_toe, m.vergezeld_maximum, m.ingetrokken_op, m.intrekreden, m.versie, ${woningen} as woningen, ${houders} as houders
    from machtigingen m join medewerkers v on v.id = m.gevraagd_door left join medewerkers b on b.id = m.besloten_door left join controles c on c.gemeente = m.gemeente and c.id = m.controle_id
    where m.id = ${id}`,
    'Deze machtiging is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Writes a request with its woningen and who would enter. */
export async function voegVerzoekToe(
  db: Db,
  m: Machtigingsverzoek & { id: string; bepaling: string; nu: Date; door: string },
): Promise<{ nummer: string }> {
  const gemaakt = await db.een(sql<{ nummer: string }>`
    insert into machtigingen (gemeente, id, gever, status, controle_id, domein, bepaling, norm, doel, gronden, toestemming_volstaat_niet, nacht_reden, afwezig_reden, vergezeld_aantal, vergezeld_reden, gevraagd_op, gevraagd_door)
    values (${m.gemeente}, ${m.id}, 'burgemeester', 'aangevraagd', ${m.controleId ?? null}, ${m.domein}, ${m.bepaling}, ${m.norm}, ${m.doel}, ${m.gronden}, ${m.toestemmingVolstaatNiet},
      ${m.nachtReden ?? null}, ${m.afwezigReden ?? null}, ${m.vergezeldAantal ?? null}, ${m.vergezeldReden ?? null}, ${m.nu}, ${m.door}) returning nummer`);
  await voegDelenToe(db, { ...m, locatieIds: [m.locatieId, ...(m.andereWoningen ?? [])] });
  return gemaakt;
}

/** Writes which woningen a machtiging names and to whom it is given. */
export async function voegDelenToe(
  db: Db,
  m: { gemeente: string; id: string; locatieIds: readonly string[]; houders: readonly string[] },
): Promise<void> {
  await db.voer(sql`insert into machtigingwoningen (gemeente, machtiging_id, locatie_id, volgorde)
    select ${m.gemeente}, ${m.id}::uuid, x.id, x.n from unnest(${[...m.locatieIds]}::uuid[]) with ordinality x (id, n)`);
  await db.voer(sql`insert into machtiginghouders (gemeente, machtiging_id, medewerker_id)
    select ${m.gemeente}, ${m.id}::uuid, x from unnest(${[...m.houders]}::uuid[]) x`);
}

/** Moves a machtiging on when nobody else did. */
export function zetMachtiging(
  db: Db,
  gelezen: { gemeente: string; id: string; versie: number; status: string },
  velden: Record<string, unknown>,
): Promise<void> {
  return zetVersie(db, 'machtigingen', gelezen, velden, 'Deze machtiging is intussen veranderd.');
}

/** Of which kind the locaties of this gemeente are; what is elsewhere is left out. */
export async function leesPlekken(
  db: Db,
  gemeente: string,
  ids: readonly string[],
): Promise<Array<{ id: string; soort: string }>> {
  return db.rijen(
    sql<{
      id: string;
      soort: string;
    }>`select id, soort from locaties where gemeente = ${gemeente} and id = any (${[...ids]}::uuid[])`,
  );
}

/** The number of a request that waits for this woning, or a machtiging for it that still runs and was not used. */
export async function lopendeVoor(
  db: Db,
  gemeente: string,
  locatieId: string,
  dag: string,
): Promise<string | undefined> {
  const rij = await db.rij(sql<{ nummer: string }>`
    select m.nummer from machtigingen m join machtigingwoningen w on w.gemeente = m.gemeente and w.machtiging_id = m.id
    where m.gemeente = ${gemeente} and w.locatie_id = ${locatieId} and m.gever = 'burgemeester' and (m.status = 'aangevraagd' or (m.status = 'verleend' and m.geldig_tot >= ${dag}
      and not exists (select from binnentredingen b where b.gemeente = w.gemeente and b.machtiging_id = w.machtiging_id and b.locatie_id = w.locatie_id))) limit 1`);
  return rij?.nummer;
}

/** Whether this controle is planned at this locatie and did not begin. */
export async function isGepland(db: Db, c: { gemeente: string; id: string; locatieId: string }): Promise<boolean> {
  const rij = await db.rij(
    sql<{
      id: string;
    }>`select id from controles where gemeente = ${c.gemeente} and id = ${c.id} and locatie_id = ${c.locatieId} and status in ('gepland', 'voorbereid')`,
  );
  return rij !== undefined;
}

const VOLGORDE = { gevraagdOp: sql`m.gevraagd_op`, geldigTot: sql`m.geldig_tot`, nummer: sql`m.nummer` };
const plaats = sql`(select string_agg(${adres}, '; ' order by w.volgorde) from machtigingwoningen w join locaties l on l.gemeente = w.gemeente and l.id = w.locatie_id where w.gemeente = m.gemeente and w.machtiging_id = m.id)`;

/** A page of machtigingen of the own gemeenten, the newest first unless asked otherwise. */
export async function zoekMachtigingen(db: Db, v: Machtigingenvraag) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`m.gemeente = ${v.gemeente}`);
  if (v.status) delen.push(sql`m.status = ${v.status}`);
  if (v.zoek)
    delen.push(
      sql`concat_ws(' ', m.nummer, m.elders_nummer, ${plaats}) ilike ${`%${v.zoek.replaceAll(/[\\%_]/g, '\\$&')}%`}`,
    );
  const waar = sql`from machtigingen m where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc nulls last` : sql`desc nulls last`;
  const items = await db.rijen(sql<Machtigingregel>`
    select m.id, m.gemeente, m.nummer, m.status, m.gever, coalesce(${plaats}, '') as plaats, m.gevraagd_op, m.geldig_tot,
      exists (select from binnentredingen b where b.gemeente = m.gemeente and b.machtiging_id = m.id) as gebruikt
    ${waar} order by ${VOLGORDE[v.volgorde ?? 'gevraagdOp']} ${richting}, m.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

const HOOGUIT = 200;

/** The woningen of the register in the own gemeenten, each with the article of its raad. */
export async function leesWoningen(db: Db): Promise<Verzoekkeuzes['woningen']> {
  return db.rijen(sql<Verzoekkeuzes['woningen'][number]>`
    select l.id, l.gemeente, ${adres} as tekst, g.verordening_149a as artikel from locaties l join gemeenten g on g.code = l.gemeente
    where l.soort = 'woning' order by g.naam, tekst limit ${HOOGUIT}`);
}

/** The controles that are planned at this locatie. */
export async function leesGeplande(db: Db, l: { gemeente: string; id: string }) {
  return db.rijen(sql<{ id: string; nummer: string; begin: string }>`
    select id, nummer, begin from controles where gemeente = ${l.gemeente} and locatie_id = ${l.id} and status in ('gepland', 'voorbereid') order by begin limit 20`);
}

/** Who does toezicht in this gemeente and could be designated. */
export async function leesToezichthouders(db: Db, gemeente: string) {
  return db.rijen(sql<{ id: string; naam: string; functie: string }>`
    select mw.id, mw.naam, mw.functie from medewerkers mw where mw.actief
      and exists (select from petten p where p.medewerker_id = mw.id and p.soort in ('toezichthouder', 'coordinator') and ${gemeente} = any (p.gemeenten)) order by mw.naam limit ${HOOGUIT}`);
}

/** Machtigingen of here that name this woning, run on this day and were not used there. */
export async function leesBruikbare(db: Db, locatieId: string, dag: string) {
  return db.rijen(sql<{ id: string; nummer: string; geldigTot: string; houders: string }>`
    select m.id, m.nummer, m.geldig_tot, (select string_agg(mw.naam, ' en ' order by mw.naam) from machtiginghouders h join medewerkers mw on mw.id = h.medewerker_id where h.gemeente = m.gemeente and h.machtiging_id = m.id) as houders
    from machtigingen m join machtigingwoningen w on w.gemeente = m.gemeente and w.machtiging_id = m.id
    where w.locatie_id = ${locatieId} and m.gever = 'burgemeester' and m.status = 'verleend' and ${dag} between m.gegeven_op and m.geldig_tot
      and not exists (select from binnentredingen b where b.gemeente = w.gemeente and b.machtiging_id = w.machtiging_id and b.locatie_id = w.locatie_id)
    order by m.geldig_tot, m.nummer limit 20`);
}
