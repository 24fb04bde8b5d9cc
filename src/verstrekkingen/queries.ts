import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Static } from 'typebox';
import type { Ontvangenregel, Ontvangenvraag, Verstrekkingenvraag, Verstrekkingregel } from './schema.ts';
import type { Bevroren } from './inhoud.ts';

type Regel = Static<typeof Verstrekkingregel>;
type Ontvangen = Static<typeof Ontvangenregel>;
/** The frozen contents as the row holds them. */
type Dicht = Bevroren;

const kop = sql`v.id, v.gemeente, g.naam as gemeente_naam, v.nummer, v.wijze, v.urgentie, v.verstuurd_op, v.reactie_voor, v.beantwoord_op, v.herroepen_op,
  (select b.soort from ontvangstbewijzen b where b.gemeente = v.gemeente and b.verstrekking_id = v.id order by b.op desc, b.id desc limit 1) as laatste`;

/** The organisaties that can be sent to, by kind and name. */
export async function leesOntvangers(
  db: Db,
  soorten: readonly string[],
): Promise<Array<{ id: string; naam: string; soort: string }>> {
  return db.rijen(
    sql`select id, naam, soort from organisaties where soort = any (${soorten}) order by soort, naam limit 500`,
  );
}

/** One organisatie as receiver. */
export async function leesOntvanger(db: Db, id: string): Promise<{ id: string; naam: string; soort: string }> {
  return db.een(sql`select id, naam, soort from organisaties where id = ${id}`, 'Deze organisatie is er niet.');
}

/** The next number of a verstrekking, known before the contents are frozen: it is part of them. */
export async function volgendNummer(db: Db): Promise<string> {
  return (
    await db.een(sql<{ nummer: string }>`select 'V-' || lpad(nextval('verstrekking_nummers')::text, 6, '0') as nummer`)
  ).nummer;
}

/** Writes what left. */
export async function voegVerstrekkingToe(
  db: Db,
  v: Bevroren & {
    gemeente: string;
    id: string;
    nummer: string;
    /** What comes from a dossier is of mensenhandel; without one it is of toezicht. */
    dossierId: string | null;
    ontvangerId: string;
    kaartId: string;
    toestemmingId: string | null;
    wijze: string;
    urgentie: string;
    toetsenVersie: number;
    toetsen: Buffer;
    nu: Date;
    door: string;
    reactieVoor: Date;
  },
): Promise<void> {
  await db.voer(sql`insert into verstrekkingen (gemeente, id, nummer, compartiment, dossier_id, ontvanger_id, kaart_id, toestemming_id, wijze, toetsen_versie, toetsen, urgentie, versleuteld, vingerafdruk, verstuurd_op, verstuurd_door, reactie_voor)
    values (${v.gemeente}, ${v.id}, ${v.nummer}, ${v.dossierId ? 'mensenhandel' : 'toezicht'}, ${v.dossierId}, ${v.ontvangerId}, ${v.kaartId}, ${v.toestemmingId}, ${v.wijze}, ${v.toetsenVersie}, ${v.toetsen}, ${v.urgentie}, ${v.versleuteld}, ${v.vingerafdruk}, ${v.nu}, ${v.door}, ${v.reactieVoor})`);
}

/** One verstrekking as the sender has it. */
export async function leesVerstrekking(
  db: Db,
  id: string,
): Promise<Regel & Dicht & { kaartId: string; toestemmingId: string | null; toetsen: Buffer }> {
  return db.een(
    sql<
      Regel & Dicht & { kaartId: string; toestemmingId: string | null; toetsen: Buffer }
    >`select ${kop}, v.dossier_id, v.kaart_id, v.toestemming_id, v.toetsen, v.versleuteld, v.vingerafdruk, o.naam as ontvanger_naam
      from verstrekkingen v join gemeenten g on g.code = v.gemeente join organisaties o on o.id = v.ontvanger_id where v.id = ${id}`,
    'Deze verstrekking is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** One verstrekking of toezicht as its sender has it. */
export async function leesUitToezicht(
  db: Db,
  id: string,
): Promise<Dicht & { gemeente: string; id: string; nummer: string; verstuurdOp: string; beantwoordOp: string | null }> {
  return db.een(
    sql`select v.gemeente, v.id, v.nummer, v.verstuurd_op, v.beantwoord_op, v.versleuteld, v.vingerafdruk from verstrekkingen v where v.id = ${id} and v.compartiment = 'toezicht'`,
    'Deze verstrekking is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** One verstrekking as the receiver has it: not the dossier, not what was weighed. */
export async function leesOntvangen(
  db: Db,
  id: string,
): Promise<Ontvangen & Dicht & { ontvangerId: string; compartiment: string }> {
  return db.een(
    sql<
      Ontvangen & Dicht & { ontvangerId: string; compartiment: string }
    >`select ${kop}, v.ontvanger_id, v.compartiment, v.versleuteld, v.vingerafdruk
      from verstrekkingen v join gemeenten g on g.code = v.gemeente where v.id = ${id}`,
    'Deze verstrekking is er niet, of is niet aan uw organisatie gericht.',
  );
}

/** What the receiver told back, in order, still encrypted. */
export async function leesBewijzen(
  db: Db,
  verstrekkingId: string,
): Promise<Array<{ id: string; gemeente: string; soort: string; versleuteld: Buffer; op: string; doorNaam: string }>> {
  return db.rijen(
    sql`select b.id, b.gemeente, b.soort, b.versleuteld, b.op, mw.naam as door_naam from ontvangstbewijzen b join medewerkers mw on mw.id = b.door where b.verstrekking_id = ${verstrekkingId} order by b.op, b.id`,
  );
}

/** Writes what the receiver tells back, and that an answer came. */
export async function voegBewijsToe(
  db: Db,
  b: {
    gemeente: string;
    id: string;
    verstrekkingId: string;
    ontvangerId: string;
    soort: string;
    versleuteld: Buffer;
    nu: Date;
    door: string;
    petsoort: string;
  },
): Promise<void> {
  await db.voer(sql`insert into ontvangstbewijzen (gemeente, id, verstrekking_id, ontvanger_id, soort, versleuteld, op, door, petsoort)
    values (${b.gemeente}, ${b.id}, ${b.verstrekkingId}, ${b.ontvangerId}, ${b.soort}, ${b.versleuteld}, ${b.nu}, ${b.door}, ${b.petsoort})`);
  await db.voer(
    sql`update verstrekkingen set beantwoord_op = ${b.nu} where id = ${b.verstrekkingId} and beantwoord_op is null`,
  );
}

const VOLGORDE = { verstuurdOp: sql`v.verstuurd_op`, reactieVoor: sql`v.reactie_voor` };
type Lijst<R> = { items: R[]; pagina: number; perPagina: number; totaal: number; meer: boolean };
type Filters = Partial<Static<typeof Verstrekkingenvraag>> & Static<typeof Ontvangenvraag>;

function waar(v: Filters): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.antwoord) delen.push(v.antwoord === 'zonder' ? sql`v.beantwoord_op is null` : sql`v.beantwoord_op is not null`);
  if (v.urgentie) delen.push(sql`v.urgentie = ${v.urgentie}`);
  if (v.gemeente) delen.push(sql`v.gemeente = ${v.gemeente}`);
  if (v.dossierId) delen.push(sql`v.dossier_id = ${v.dossierId}`);
  if (v.zoek) delen.push(sql`v.nummer = ${v.zoek.trim().toUpperCase()}`);
  return sql.join(delen, sql` and `);
}

async function lijst<R extends object>(db: Db, v: Filters, kolommen: RawBuilder<unknown>): Promise<Lijst<R>> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const bron = sql`from verstrekkingen v join gemeenten g on g.code = v.gemeente join organisaties o on o.id = v.ontvanger_id where ${waar(v)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<R>`select ${kolommen} ${bron} order by ${VOLGORDE[v.volgorde ?? 'verstuurdOp']} ${richting}, v.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, bron)) };
}

/** A page of what was sent, for the sender. Searched by number alone. */
export function zoekVerstrekkingen(db: Db, v: Static<typeof Verstrekkingenvraag>): Promise<Lijst<Regel>> {
  return lijst<Regel>(db, v, sql`${kop}, v.dossier_id, o.naam as ontvanger_naam`);
}

/** A page of what the own organisatie received. */
export function zoekOntvangen(db: Db, v: Static<typeof Ontvangenvraag>): Promise<Lijst<Ontvangen>> {
  return lijst<Ontvangen>(db, v, kop);
}
