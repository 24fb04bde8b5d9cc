import type { Static } from 'typebox';
import { adres } from '../inrichtingen/index.ts';
import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Delen, Grijsregel, Grijsvraag, Grijszaak, NieuweGrijszaak } from './schema.ts';

const kop = sql`z.id, z.gemeente, z.nummer, z.adres, z.politie_id, z.fase, z.terugkijken_op, z.geopend_op, z.gesloten_op`;
type Zaakrij = Omit<Grijszaak, keyof Delen | 'gesprekken' | 'waarnemingen' | 'brief'>;

/** A case without what hangs on it, as toezicht reads it. */
export async function leesZaak(db: Db, id: string): Promise<Zaakrij> {
  return db.een(
    sql<Zaakrij>`
    select ${kop}, z.locatie_id, z.inrichting_id, i.naam as inrichting_naam, z.stapel_id, p.nummer as stapel_nummer, z.aanleiding, z.sluitreden, o.naam as politie_naam
    from grijszaken z join organisaties o on o.id = z.politie_id left join inrichtingen i on i.gemeente = z.gemeente and i.id = z.inrichting_id
      left join stapels p on p.gemeente = z.gemeente and p.id = z.stapel_id where z.id = ${id}`,
    'Deze zaak is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The same case as politie reads it: no reason of toezicht. */
export async function leesTafelkop(db: Db, id: string): Promise<Grijsregel> {
  return db.een(
    sql<Grijsregel>`select ${kop} from grijszaken z where z.id = ${id}`,
    'Deze tafel is er niet, of uw eenheid zit er niet aan.',
  );
}

/** The tables at which the own eenheid sits. */
export async function leesTafels(db: Db, maximum: number): Promise<Grijsregel[]> {
  return db.rijen(
    sql<Grijsregel>`select ${kop} from grijszaken z order by z.gesloten_op is not null, z.terugkijken_op, z.id limit ${maximum}`,
  );
}

/** What hangs on a case; who asks sees no more than the fences let through. */
export async function leesDelen(db: Db, zaakId: string): Promise<Delen> {
  const van = (tabel: string) =>
    sql`from ${sql.table(tabel)} x join medewerkers mw on mw.id = x.door where x.zaak_id = ${zaakId}`;
  return {
    partners: await db.rijen(
      sql`select x.id, x.organisatie, x.rol, x.taak, x.bereikbaar ${van('grijspartners')} order by x.op, x.id`,
    ),
    besluiten: await db.rijen(
      sql`select x.id, x.genomen_op, x.genomen_door, x.besluit, x.terugkijken_op, mw.naam as door_naam ${van('grijsbesluiten')} order by x.genomen_op desc, x.op desc, x.id`,
    ),
    overgangen: await db.rijen(
      sql`select x.id, x.naar, x.dag, x.motivering, x.verteld, x.vertel_toelichting, x.op, mw.naam as door_naam ${van('sfeerovergangen')} order by x.op desc, x.id`,
    ),
    cauties: await db.rijen(
      sql`select x.id, x.gegeven_op, x.hoedanigheid, x.taal, mw.naam as door_naam ${van('cauties')} order by x.gegeven_op desc, x.id`,
    ),
    posten: await db.rijen(
      sql`select x.id, x.soort, x.omschrijving, x.verkregen_op, x.grond, x.vorm, x.verkrijging, x.merk, x.bewijs_id, x.op, mw.naam as door_naam ${van('grijsposten')} order by x.op desc, x.id`,
    ),
    bewijzen: await db.rijen(
      sql`select x.id, x.nummer, x.afgegeven_op, x.ontvanger, x.document_id, x.bevestigd_op, x.bevestigd_functie, x.bevestigd_afwijking, mw.naam as door_naam ${van('overdrachtsbewijzen')} order by x.op desc, x.id`,
    ),
  };
}

/** Opens a case at a place of the own gemeente and gives its number; undefined when the place is elsewhere, or has an open case already. */
export async function voegZaakToe(
  db: Db,
  z: Static<typeof NieuweGrijszaak> & { id: string; op: Date; door: string },
): Promise<{ nummer: string } | undefined> {
  return db.rij(sql<{ nummer: string }>`
    insert into grijszaken (gemeente, id, locatie_id, inrichting_id, stapel_id, politie_id, adres, aanleiding, terugkijken_op, geopend_op, door)
    select l.gemeente, ${z.id}::uuid, l.id, ${z.inrichtingId ?? null}::uuid, ${z.stapelId ?? null}::uuid, ${z.politieId}::uuid, ${adres}, ${z.aanleiding}, ${z.terugkijkenOp}::date, ${z.op}::timestamptz, ${z.door}::uuid
    from locaties l where l.gemeente = ${z.gemeente} and l.id = ${z.locatieId}
    on conflict (gemeente, locatie_id) where gesloten_op is null do nothing returning nummer`);
}

/** The open case at this place, if there is one. */
export async function openZaakOp(db: Db, gemeente: string, locatieId: string): Promise<string | undefined> {
  const rij = await db.rij(
    sql<{
      nummer: string;
    }>`select nummer from grijszaken where gemeente = ${gemeente} and locatie_id = ${locatieId} and gesloten_op is null limit 1`,
  );
  return rij?.nummer;
}

type Deeltabel =
  | 'grijspartners'
  | 'grijsbesluiten'
  | 'sfeerovergangen'
  | 'cauties'
  | 'grijsposten'
  | 'waarschuwingsgesprekken'
  | 'grijswaarnemingen'
  | 'grijsmomenten'
  | 'overdrachtsbewijzen';
/** Writes one thing that hangs on a case; nothing of it changes afterwards. */
export async function voegToe(
  db: Db,
  tabel: Deeltabel,
  rij: Record<string, string | number | Date | boolean | readonly string[] | null>,
): Promise<void> {
  const namen = Object.keys(rij).map((n) => sql.ref(n));
  const waarden = Object.values(rij).map((w) => sql`${w}`);
  await db.voer(sql`insert into ${sql.table(tabel)} (${sql.join(namen)}) values (${sql.join(waarden)})`);
}

/** Changes an open case as it was read; refuses when another was first. */
export async function zetZaak(
  db: Db,
  z: { id: string; fase: string },
  velden: Record<string, string | Date | null>,
): Promise<void> {
  const delen = Object.entries(velden).map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`);
  const geraakt = await db.voer(
    sql`update grijszaken set ${sql.join(delen)} where id = ${z.id} and fase = ${z.fase} and gesloten_op is null`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze zaak is intussen veranderd. Lees haar opnieuw.');
}

const VOLGORDE = { terugkijkenOp: sql`z.terugkijken_op`, geopendOp: sql`z.geopend_op` };

/** A page of cases of the own gemeenten. */
export async function zoekZaken(db: Db, v: Grijsvraag) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`z.gemeente = ${v.gemeente}`);
  if (v.fase) delen.push(sql`z.fase = ${v.fase}`);
  if (v.inrichtingId)
    delen.push(
      sql`(z.inrichting_id = ${v.inrichtingId} or z.locatie_id = (select i.locatie_id from inrichtingen i where i.gemeente = z.gemeente and i.id = ${v.inrichtingId}))`,
    );
  if (v.locatieId) delen.push(sql`z.locatie_id = ${v.locatieId}`);
  if (v.stapelId) delen.push(sql`z.stapel_id = ${v.stapelId}`);
  if (v.zoek) delen.push(sql`(z.nummer || ' ' || z.adres) ilike '%' || ${v.zoek} || '%'`);
  const waar = sql`from grijszaken z where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  const items = await db.rijen(
    sql<Grijsregel>`select ${kop} ${waar} order by ${VOLGORDE[v.volgorde ?? 'terugkijkenOp']} ${richting}, z.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Open cases, the first to look at again first. */
export async function teBekijken(db: Db, maximum: number): Promise<Grijsregel[]> {
  return db.rijen(
    sql<Grijsregel>`select ${kop} from grijszaken z where z.gesloten_op is null order by z.terugkijken_op, z.id limit ${maximum}`,
  );
}

/** Whether this place is closed to toezicht, because a case there went to opsporing and did not come back; with a moment: whether it was so then. Source: G2. */
export async function isInOpsporing(
  db: Db,
  p: { gemeente: string; inrichtingId?: string | undefined; locatieId?: string | undefined; moment?: Date },
): Promise<boolean> {
  const moment = p.moment ?? null;
  // What was done before the step was recorded, and not after its day, was still toezicht.
  const rij = await db.rij(sql<object>`
    select z.id from grijszaken z where z.gemeente = ${p.gemeente} and z.fase = 'opsporing'
      and (${moment}::timestamptz is null or exists (select from sfeerovergangen o where o.gemeente = z.gemeente and o.zaak_id = z.id and o.naar = 'opsporing'
        and (o.op <= ${moment}::timestamptz or o.dag < (${moment}::timestamptz at time zone 'Europe/Amsterdam')::date)))
      and (z.locatie_id = ${p.locatieId ?? null}::uuid
      or z.locatie_id = (select i.locatie_id from inrichtingen i where i.gemeente = z.gemeente and i.id = ${p.inrichtingId ?? null}::uuid)) limit 1`);
  return rij !== undefined;
}

/** Whether this inrichting is at this place. */
export async function isInrichtingOp(
  db: Db,
  p: { gemeente: string; locatieId: string; inrichtingId: string },
): Promise<boolean> {
  const rij = await db.rij(
    sql<object>`select id from inrichtingen where gemeente = ${p.gemeente} and id = ${p.inrichtingId} and locatie_id = ${p.locatieId}`,
  );
  return rij !== undefined;
}
