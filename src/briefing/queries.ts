import { sql, telTot, type Db } from '../kern/db.ts';
import { openStukken, vernietigStukken } from '../kern/eigenstuk.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Actie, Briefing, Briefingregel, Briefingsvraag, Punt } from './schema-antwoorden.ts';

/** A briefing without what hangs on it. */
export type Briefingkop = Pick<
  Briefing,
  | 'id'
  | 'gemeente'
  | 'nummer'
  | 'soort'
  | 'begin'
  | 'verzamelpunt'
  | 'afspraken'
  | 'stand'
  | 'versie'
  | 'organisaties'
  | 'vastgesteldOp'
  | 'vervalreden'
  | 'doorNaam'
>;

const kop = sql`b.id, b.gemeente, b.nummer, b.soort, b.begin, b.verzamelpunt, b.stand, b.versie, b.organisaties, b.vastgesteld_op`;
/** A day of the Dutch calendar, as a column of a moment. */
const dagVanBegin = sql`(b.begin at time zone 'Europe/Amsterdam')::date`;

/** One briefing; who asks sees no other than its fences let through. */
export async function leesBriefing(db: Db, id: string): Promise<Briefingkop> {
  return db.een(
    sql<Briefingkop>`select ${kop}, b.afspraken, b.vervalreden, mw.naam as door_naam from briefings b join medewerkers mw on mw.id = b.door where b.id = ${id}`,
    'Deze briefing is er niet, is nog niet vastgesteld, of uw organisatie zit er niet aan.',
  );
}

/** What hangs on a briefing, as far as the fences let through. */
export async function leesDelen(
  db: Db,
  b: { gemeente: string; id: string; versie: number },
  medewerkerId: string,
): Promise<Pick<Briefing, 'deelnemers' | 'punten' | 'delen' | 'feiten' | 'debriefing' | 'acties' | 'gelezenVersie'>> {
  const van = (tabel: string) =>
    sql`${sql.table(tabel)} x where x.gemeente = ${b.gemeente} and x.briefing_id = ${b.id}`;
  const eigen = await db.rij(
    sql<{
      versie: number | null;
    }>`select max(x.versie) as versie from ${van('briefinglezingen')} and x.medewerker_id = ${medewerkerId}`,
  );
  return {
    deelnemers: await db.rijen(sql`
      select x.organisatie_id, o.naam, x.rol, x.taak, x.bereikbaar, l.gelezen, l.laatst_gelezen from briefingdeelnemers x join organisaties o on o.id = x.organisatie_id
      cross join lateral (select count(*)::int as gelezen, max(z.op) as laatst_gelezen from briefinglezingen z
        where z.gemeente = x.gemeente and z.briefing_id = x.briefing_id and z.organisatie_id = x.organisatie_id and z.versie = ${b.versie}) l
      where x.gemeente = ${b.gemeente} and x.briefing_id = ${b.id} order by x.op, o.naam`),
    punten: await leesPunten(db, b),
    delen: await leesEigenDelen(db, b),
    feiten: await db.rijen(sql`
      select x.id, x.feit, x.gebeurd_op, p.plek, o.naam as organisatie_naam from briefingfeiten x join organisaties o on o.id = x.organisatie_id
      left join briefingpunten p on p.gemeente = x.gemeente and p.id = x.punt_id
      where x.gemeente = ${b.gemeente} and x.briefing_id = ${b.id} order by x.gebeurd_op, x.id`),
    debriefing:
      (await db.rij(sql<NonNullable<Briefing['debriefing']>>`
      select x.goed, x.beter, x.plekken, x.gesprekken, x.hulp_aangeboden, x.overtredingen, x.op, mw.naam as door_naam from debriefings x
      join medewerkers mw on mw.id = x.door where x.gemeente = ${b.gemeente} and x.briefing_id = ${b.id}`)) ?? null,
    acties: await db.rijen(
      sql`${actiekop} where a.gemeente = ${b.gemeente} and a.briefing_id = ${b.id} order by a.voor, a.id`,
    ),
    gelezenVersie: eigen?.versie ?? null,
  };
}

/** The parts of the own organisatie, opened. */
async function leesEigenDelen(db: Db, b: { gemeente: string; id: string }): Promise<Briefing['delen']> {
  const rijen = await db.rijen(
    sql<{
      gemeente: string;
      id: string;
      soort: string;
      versleuteld: Buffer;
      op: string;
      doorNaam: string;
    }>`select x.gemeente, x.id, x.soort, x.versleuteld, x.op, mw.naam as door_naam from briefingdelen x join medewerkers mw on mw.id = x.door
      where x.gemeente = ${b.gemeente} and x.briefing_id = ${b.id} order by x.op, x.id`,
  );
  return openStukken(db, { soort: 'briefingdeel', tabel: 'briefingdelen' }, rijen);
}

/** The points in order of time. The number of a controle is of toezicht alone: no join for who may not read it. */
async function leesPunten(db: Db, b: { gemeente: string; id: string }): Promise<Punt[]> {
  return db.rijen(sql`
    select x.id, x.controle_id, null as controle_nummer, x.van, x.tot, x.plek, x.taak, x.risico, x.risico_toelichting, x.politiewoord, x.talen, x.tolk, x.zorg_mee, x.organisaties, x.vervallen_op
    from briefingpunten x where x.gemeente = ${b.gemeente} and x.briefing_id = ${b.id} order by x.van, x.id`);
}

const actiekop = sql`select a.id, a.gemeente, a.briefing_id, b.nummer as briefing_nummer, a.actie, a.eigenaar_id, o.naam as eigenaar_naam, a.wie, a.voor, a.gedaan_op, a.uitkomst
  from briefingacties a join briefings b on b.gemeente = a.gemeente and b.id = a.briefing_id join organisaties o on o.id = a.eigenaar_id`;

/** One thing to be done. */
export async function leesActie(db: Db, id: string): Promise<Actie> {
  return db.een(
    sql<Actie>`${actiekop} where a.id = ${id}`,
    'Deze actie is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** What is still to be done, the first term first; of one organisatie when asked. */
export async function openActies(
  db: Db,
  v: { maximum: number; eigenaarId?: string; gemeente?: string | undefined },
): Promise<Actie[]> {
  return db.rijen(sql<Actie>`${actiekop} where a.gedaan_op is null and b.stand <> 'vervallen'
    and (${v.eigenaarId ?? null}::uuid is null or a.eigenaar_id = ${v.eigenaarId ?? null}::uuid) and (${v.gemeente ?? null}::text is null or a.gemeente = ${v.gemeente ?? null})
    order by a.voor, a.id limit ${v.maximum}`);
}

const regel = (medewerkerId: string) => sql`${kop},
  (select count(*)::int from briefingpunten p where p.gemeente = b.gemeente and p.briefing_id = b.id and p.vervallen_op is null) as punten,
  exists (select from briefinglezingen l where l.gemeente = b.gemeente and l.briefing_id = b.id and l.medewerker_id = ${medewerkerId} and l.versie = b.versie) as gelezen,
  (select count(*)::int from briefingacties a where a.gemeente = b.gemeente and a.briefing_id = b.id and a.gedaan_op is null) as open_acties`;

const VOLGORDE = { begin: sql`b.begin`, nummer: sql`b.nummer` };

/** A page of briefings. */
export async function zoekBriefings(db: Db, v: Briefingsvraag, medewerkerId: string) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`b.gemeente = ${v.gemeente}`);
  if (v.soort) delen.push(sql`b.soort = ${v.soort}`);
  if (v.stand) delen.push(sql`b.stand = ${v.stand}`);
  if (v.van) delen.push(sql`${dagVanBegin} >= ${v.van}::date`);
  if (v.tot) delen.push(sql`${dagVanBegin} <= ${v.tot}::date`);
  if (v.zoek) delen.push(sql`(b.nummer || ' ' || b.verzamelpunt) ilike '%' || ${v.zoek} || '%'`);
  const waar = sql`from briefings b where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Briefingregel>`select ${regel(medewerkerId)} ${waar} order by ${VOLGORDE[v.volgorde ?? 'begin']} ${richting}, b.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** The briefings of some days, in order of time. */
export async function briefingsVan(
  db: Db,
  v: { van: string; tot: string; gemeente?: string | undefined; medewerkerId: string; maximum: number },
): Promise<Briefingregel[]> {
  return db.rijen(sql<Briefingregel>`select ${regel(v.medewerkerId)} from briefings b where ${dagVanBegin} between ${v.van}::date and ${v.tot}::date
    and b.stand <> 'vervallen' and (${v.gemeente ?? null}::text is null or b.gemeente = ${v.gemeente ?? null}) order by b.begin, b.id limit ${v.maximum}`);
}

/** Changes a briefing as it was read; refuses when another was first. */
export async function zetBriefing(
  db: Db,
  b: { gemeente: string; id: string; versie: number },
  velden: Record<string, string | Date | readonly string[]> = {},
): Promise<void> {
  const delen = Object.entries(velden).map(([naam, w]) =>
    Array.isArray(w) ? sql`${sql.ref(naam)} = ${w}::uuid[]` : sql`${sql.ref(naam)} = ${w}`,
  );
  const geraakt = await db.voer(
    sql`update briefings b set ${sql.join([...delen, sql`versie = b.versie + 1`])} where b.gemeente = ${b.gemeente} and b.id = ${b.id} and b.versie = ${b.versie}`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze briefing is intussen veranderd. Lees haar opnieuw.');
}

type Waarde = string | number | boolean | Date | Buffer | null | readonly string[];
type Tabel =
  | 'briefingdeelnemers'
  | 'briefingpunten'
  | 'briefingdelen'
  | 'briefinglezingen'
  | 'briefingfeiten'
  | 'debriefings'
  | 'briefingacties'
  | 'briefingmeldingen';
/** Writes one thing that hangs on a briefing; what stands there already stays as it is. */
export async function voegToe(db: Db, tabel: Tabel, rij: Record<string, Waarde>): Promise<boolean> {
  const namen = Object.keys(rij).map((n) => sql.ref(n));
  const waarden = Object.entries(rij).map(([n, w]) => waardeVan(n, w));
  return (
    (await db.voer(
      sql`insert into ${sql.table(tabel)} (${sql.join(namen)}) values (${sql.join(waarden)}) on conflict do nothing`,
    )) === 1
  );
}

/** Changes a point of a briefing; tells whether it stood there and did not fall away before. */
export async function zetPunt(
  db: Db,
  p: { gemeente: string; briefingId: string; id: string },
  velden: Record<string, Waarde>,
): Promise<boolean> {
  const delen = Object.entries(velden).map(([n, w]) => sql`${sql.ref(n)} = ${waardeVan(n, w)}`);
  return (
    (await db.voer(
      sql`update briefingpunten set ${sql.join(delen)} where gemeente = ${p.gemeente} and briefing_id = ${p.briefingId} and id = ${p.id} and vervallen_op is null`,
    )) === 1
  );
}

const waardeVan = (naam: string, w: Waarde) =>
  Array.isArray(w) ? (naam === 'organisaties' ? sql`${w}::uuid[]` : sql`${w}::text[]`) : sql`${w}`;

/** Opens a briefing and gives its number. */
export async function voegBriefingToe(
  db: Db,
  b: Pick<Briefingkop, 'gemeente' | 'id' | 'soort' | 'begin' | 'verzamelpunt' | 'afspraken' | 'organisaties'> & {
    op: Date;
    door: string;
  },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into briefings (gemeente, id, soort, begin, verzamelpunt, afspraken, organisaties, op, door)
    values (${b.gemeente}, ${b.id}, ${b.soort}, ${b.begin}, ${b.verzamelpunt}, ${b.afspraken}, ${b.organisaties}::uuid[], ${b.op}, ${b.door}) returning nummer`);
}

/** Records what became of a thing to be done; false when that was recorded before. */
export async function rondActieAf(db: Db, id: string, uitkomst: string, op: Date): Promise<boolean> {
  return (
    (await db.voer(
      sql`update briefingacties set gedaan_op = ${op}, uitkomst = ${uitkomst} where id = ${id} and gedaan_op is null`,
    )) === 1
  );
}

/** Takes away briefings of before this day with all that hangs on them, and the keys of the own parts. */
export async function ruimBriefingsOp(db: Db, voor: Date, nu: Date): Promise<void> {
  const welke = sql<{
    id: string;
  }>`select d.id from briefingdelen d join briefings b on b.gemeente = d.gemeente and b.id = d.briefing_id where b.begin < ${voor}`;
  await vernietigStukken(db, 'briefingdeel', welke, nu);
  await db.voer(sql`delete from briefings where begin < ${voor}`);
}
