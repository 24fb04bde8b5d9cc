import { sql, telTot, type Db } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Static } from 'typebox';
import type { Herkomst, Overdrachtenvraag } from './schema.ts';

const adres = sql`concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, ''), l.plaats)`;

/** Locks a melding, so that two people do not hand over the same words. */
export async function slotOpMelding(db: Db, id: string): Promise<void> {
  await db.voer(sql`select 1 from meldingen where id = ${id} for update`);
}

/** The melding that a hand-over starts from. */
export async function leesTeOverdragen(
  db: Db,
  id: string,
): Promise<{
  id: string;
  gemeente: string;
  nummer: string;
  status: string;
  tekst: string | null;
  bron: string;
  ontvangenOp: string;
  plaats: string | null;
}> {
  return db.een(
    sql`select m.id, m.gemeente, m.nummer, m.status, m.tekst, m.bron, m.ontvangen_op, nullif(concat_ws(', ', i.naam, nullif(${adres}, ''), m.plaatsomschrijving), '') as plaats
      from meldingen m left join inrichtingen i on i.gemeente = m.gemeente and i.id = m.inrichting_id left join locaties l on l.gemeente = m.gemeente and l.id = m.locatie_id where m.id = ${id}`,
    'Deze melding is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The controle that a hand-over starts from. */
export async function leesControleherkomst(
  db: Db,
  id: string,
): Promise<NonNullable<Herkomst['controle']> & { gemeente: string }> {
  return db.een(
    sql`select c.id, c.gemeente, c.nummer, c.begin, nullif(concat_ws(', ', i.naam, nullif(${adres}, '')), '') as plaats
      from controles c join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id left join inrichtingen i on i.gemeente = c.gemeente and i.id = c.inrichting_id where c.id = ${id}`,
    'Deze controle is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Hands in a new dossier. Toezicht may write this row and never read it: so nothing is returned. */
export async function leverDossierIn(
  db: Db,
  d: {
    gemeente: string;
    id: string;
    nummer: string;
    urgentie: string;
    nu: Date;
    beoordelenVoor: Date;
  },
): Promise<void> {
  await db.voer(sql`insert into dossiers (gemeente, id, nummer, urgentie, status, ontvangen_op, beoordelen_voor)
    values (${d.gemeente}, ${d.id}, ${d.nummer}, ${d.urgentie}, 'ontvangen', ${d.nu}, ${d.beoordelenVoor})`);
}

/** Puts a closed piece in a dossier. */
export async function legStukIn(
  db: Db,
  s: {
    gemeente: string;
    id: string;
    dossierId: string;
    soort: string;
    versleuteld: Buffer;
    nu: Date;
    door: string;
    petsoort: string;
  },
): Promise<void> {
  await db.voer(sql`insert into dossierstukken (gemeente, id, dossier_id, soort, versleuteld, op, door, petsoort)
    values (${s.gemeente}, ${s.id}, ${s.dossierId}, ${s.soort}, ${s.versleuteld}, ${s.nu}, ${s.door}, ${s.petsoort})`);
}

/** What toezicht keeps: that it happened. */
export async function noteerOverdracht(
  db: Db,
  o: {
    gemeente: string;
    id: string;
    kenmerk: string;
    meldingId: string | null;
    controleId: string | null;
    nu: Date;
    door: string;
    petsoort: string;
    urgentie: string;
  },
): Promise<void> {
  await db.voer(sql`insert into overdrachten (gemeente, id, kenmerk, melding_id, controle_id, overgedragen_op, overgedragen_door, petsoort, urgentie)
    values (${o.gemeente}, ${o.id}, ${o.kenmerk}, ${o.meldingId}, ${o.controleId}, ${o.nu}, ${o.door}, ${o.petsoort}, ${o.urgentie})`);
}

type Regel = { id: string; gemeente: string; kenmerk: string; overgedragenOp: string; bevestigdOp: string | null };

/** The hand-overs of one medewerker, the newest first. */
export async function eigenOverdrachten(
  db: Db,
  door: string,
  v: Static<typeof Overdrachtenvraag>,
): Promise<{ items: Regel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const waar = sql`from overdrachten where overgedragen_door = ${door} ${v.gemeente ? sql`and gemeente = ${v.gemeente}` : sql``} ${v.zoek ? sql`and kenmerk ilike ${`%${v.zoek.replaceAll(/[^\w-]/g, '')}%`}` : sql``}`;
  const items = await db.rijen(
    sql<Regel>`select id, gemeente, kenmerk, overgedragen_op, bevestigd_op ${waar} order by overgedragen_op ${v.richting === 'op' ? sql`asc` : sql`desc`}, id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}
