import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { vernietigSleutels } from '../kern/sleutelbos.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Static } from 'typebox';
import { leesKenmerk } from './kenmerk.ts';
import type { Dossierregel, Dossiervraag } from './schema.ts';
import type { DichtStuk } from './stukken.ts';

type Regel = Static<typeof Dossierregel>;

/** The key of a dossier tells whether it was destroyed: that stands in one place, also after a restore. */
const sleutel = sql`left join sleutels k on k.gemeente = d.gemeente and k.soort = 'dossier' and k.id = d.id`;

/** A dossier without what is in it. */
export interface Dossierrij extends Regel {
  gemeenteNaam: string;
  versie: number;
  overgedragenDoor: string | null;
}

/** One dossier; throws NIET_GEVONDEN for who may not know that it is there. */
export async function leesDossier(db: Db, id: string): Promise<Dossierrij> {
  return db.een(
    sql<Dossierrij>`select d.id, d.gemeente, g.naam as gemeente_naam, d.nummer, d.urgentie, d.status, d.ontvangen_op, d.beoordelen_voor, k.vernietigd_op, d.versie, mw.naam as overgedragen_door
      from dossiers d ${sleutel} join gemeenten g on g.code = d.gemeente left join overdrachten o on o.kenmerk = d.nummer left join medewerkers mw on mw.id = o.overgedragen_door where d.id = ${id}`,
    'Dit dossier is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The closed pieces of a dossier, in order. */
export async function leesDichteStukken(db: Db, dossierId: string): Promise<DichtStuk[]> {
  return db.rijen(
    sql<DichtStuk>`select s.id, s.gemeente, s.soort, s.versleuteld, s.op, mw.naam as door_naam, s.petsoort from dossierstukken s join medewerkers mw on mw.id = s.door where s.dossier_id = ${dossierId} order by s.op, s.id`,
  );
}

/** Moves a dossier to another state; throws INTUSSEN_GEWIJZIGD when somebody was first. */
export async function zetDossierstatus(
  db: Db,
  id: string,
  versie: number,
  status: 'in_behandeling' | 'verstrekt' | 'gesloten',
): Promise<void> {
  eisEen(
    await db.voer(
      sql`update dossiers set status = ${status}, versie = versie + 1 where id = ${id} and versie = ${versie}`,
    ),
  );
}

/** Destroys the key: the erasure of all that is in the dossier. */
export async function vernietigDossiersleutel(db: Db, id: string, versie: number, nu: Date): Promise<void> {
  eisEen(
    await db.voer(
      sql`update dossiers set versie = versie + 1 where id = ${id} and versie = ${versie} and status = 'gesloten'`,
    ),
  );
  eisEen(await vernietigSleutels(db, 'dossier', [id], nu));
}

/** Tells toezicht that the aandachtsfunctionaris took it up; a second time changes nothing. */
export async function bevestigOverdracht(db: Db, kenmerk: string, nu: Date): Promise<void> {
  await db.voer(sql`update overdrachten set bevestigd_op = ${nu} where kenmerk = ${kenmerk} and bevestigd_op is null`);
}

function eisEen(aantal: number): void {
  if (aantal !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Dit dossier is intussen veranderd.');
}

const VOLGORDE = { ontvangenOp: sql`d.ontvangen_op`, beoordelenVoor: sql`d.beoordelen_voor` };

/** A page of dossiers. The only word to search by is the kenmerk: the rest lies encrypted. */
export async function zoekDossiers(
  db: Db,
  v: Static<typeof Dossiervraag>,
): Promise<{ items: Regel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.status) delen.push(sql`d.status = ${v.status}`);
  if (v.urgentie) delen.push(sql`d.urgentie = ${v.urgentie}`);
  if (v.gemeente) delen.push(sql`d.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`d.nummer = ${leesKenmerk(v.zoek) ?? ''}`);
  const waar = sql`from dossiers d ${sleutel} where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Regel>`select d.id, d.gemeente, d.nummer, d.urgentie, d.status, d.ontvangen_op, d.beoordelen_voor, k.vernietigd_op ${waar} order by ${VOLGORDE[v.volgorde ?? 'ontvangenOp']} ${richting}, d.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Dossiers that nobody looked at yet, the most urgent first. */
export async function teBeoordelen(
  db: Db,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string; urgentie: string; beoordelenVoor: string }>> {
  return db.rijen(
    sql`select id, gemeente, nummer, urgentie, beoordelen_voor from dossiers where status = 'ontvangen' order by beoordelen_voor limit ${maximum}`,
  );
}
