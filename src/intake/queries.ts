import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { eisSleutel, openSleutel, vernietigSleutels } from '../kern/sleutelbos.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Inzending, Inzendingenvraag, Inzendingregel } from './schema.ts';

/** An inzending without what was written. */
export type Inzendingrij = Omit<Inzending, 'inhoud' | 'contact' | 'berichten'>;
/** What a piece of an inzending is. */
export type Berichtsoort = 'melding' | 'contact' | 'vraag' | 'antwoord' | 'bericht';
interface Plek {
  gemeente: string;
  id: string;
}

/** The key under which everything of one inzending lies. */
export const inzendingsleutel = ({ gemeente, id }: Plek) => ({ soort: 'inzending' as const, gemeente, id });
/** The row that a piece is bound to. */
export const berichtrij = (gemeente: string, id: string) => ({ tabel: 'inzendingberichten', gemeente, id });
const regel = sql`i.id, i.gemeente, i.nummer, i.route_id, r.naam as route_naam, i.status, i.ontvangen_op, i.reageren_voor, i.gereageerd_op, i.wil_antwoord`;
const bron = sql`from inzendingen i join meldroutes r on r.gemeente = i.gemeente and r.id = i.route_id`;

/** One inzending; throws NIET_GEVONDEN for everyone else. */
export async function leesInzending(db: Db, id: string): Promise<Inzendingrij> {
  return db.een(
    sql<Inzendingrij>`select ${regel}, r.voor_wie as route_voor_wie, r.soort as route_soort, i.melding_id, i.reden_niet, i.verwerkt_op, i.woorden_gewist_op, i.versie ${bron} where i.id = ${id}`,
    'Deze inzending is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** What was written, opened; nothing once the key is gone. */
export async function openInzending(db: Db, i: Plek): Promise<Pick<Inzending, 'inhoud' | 'contact' | 'berichten'>> {
  const stukken = await openBerichten(db, i);
  const eerste = stukken.find((b) => b.soort === 'melding');
  return {
    inhoud: eerste ? (JSON.parse(eerste.tekst) as NonNullable<Inzending['inhoud']>) : null,
    contact: stukken.find((b) => b.soort === 'contact')?.tekst ?? null,
    berichten: stukken.filter((b) => b.soort !== 'melding' && b.soort !== 'contact'),
  };
}

/** All pieces that this role may see, in order. */
export async function openBerichten(db: Db, i: Plek): Promise<Inzending['berichten']> {
  const sleutel = await openSleutel(db, inzendingsleutel(i));
  if (!sleutel) return [];
  const rijen = await db.rijen(
    sql<{
      id: string;
      soort: string;
      op: string;
      versleuteld: Buffer;
    }>`select id, soort, op, versleuteld from inzendingberichten where inzending_id = ${i.id} order by op, id`,
  );
  return rijen.map(({ versleuteld, ...b }) => ({
    ...b,
    tekst: sleutel.open(versleuteld, berichtrij(i.gemeente, b.id)),
  }));
}

/** Adds words to an inzending; throws when its key is gone. */
export async function voegBerichtToe(
  db: Db,
  i: Plek,
  b: { id: string; soort: Berichtsoort; tekst: string; nu: Date },
): Promise<void> {
  const sleutel = await eisSleutel(
    db,
    inzendingsleutel(i),
    'De woorden van deze inzending zijn gewist; er kan niets meer bij.',
  );
  await db.voer(sql`insert into inzendingberichten (gemeente, id, inzending_id, soort, versleuteld, op)
    values (${i.gemeente}, ${b.id}, ${i.id}, ${b.soort}, ${sleutel.sluit(b.tekst, berichtrij(i.gemeente, b.id))}, ${b.nu})`);
}

/** Notes that a question went to the melder, who now has the turn. */
export async function zetVraagGesteld(db: Db, i: { id: string; versie: number }, nu: Date): Promise<void> {
  await verander(
    db,
    i,
    sql`status = 'vraag_gesteld', beurt_op = ${nu}, gereageerd_op = coalesce(gereageerd_op, ${nu})`,
  );
}

/** Notes that a person is done with an inzending, and what came of it. */
export async function rondAf(
  db: Db,
  i: { id: string; versie: number },
  hoe: {
    status: 'verwerkt' | 'overgedragen' | 'niet_verwerkt';
    meldingId?: string;
    reden?: string;
    nu: Date;
    door: string;
  },
): Promise<void> {
  await verander(
    db,
    i,
    sql`status = ${hoe.status}, melding_id = ${hoe.meldingId ?? null}, reden_niet = ${hoe.reden ?? null}, verwerkt_op = ${hoe.nu}, verwerkt_door = ${hoe.door}, gereageerd_op = coalesce(gereageerd_op, ${hoe.nu})`,
  );
}

async function verander(db: Db, i: { id: string; versie: number }, wat: RawBuilder<unknown>): Promise<void> {
  const geraakt = await db.voer(
    sql`update inzendingen set ${wat}, versie = versie + 1 where id = ${i.id} and versie = ${i.versie} and verwerkt_op is null`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze inzending is intussen veranderd.');
}

/** Forgets everything that was written, at once: the key goes. For what was handed over to the mensenhandel dossier (B12.2). */
export async function wisInzending(db: Db, id: string, nu: Date): Promise<void> {
  await vernietigSleutels(db, 'inzending', [id], nu);
  await db.voer(sql`update inzendingen set woorden_gewist_op = ${nu} where id = ${id}`);
}

/** What waits for the coördinator: the nearest term first. */
export async function wachtend(db: Db, maximum: number): Promise<Array<Inzendingregel & { beurtOp: string }>> {
  return db.rijen(
    sql<
      Inzendingregel & { beurtOp: string }
    >`select ${regel}, i.beurt_op ${bron} where i.status in ('nieuw', 'vraag_gesteld', 'beantwoord') order by i.reageren_voor limit ${maximum}`,
  );
}

const VOLGORDE = { ontvangenOp: sql`i.ontvangen_op`, reagerenVoor: sql`i.reageren_voor` };

/** A page of inzendingen. The only word to search by is the number. */
export async function zoekInzendingen(
  db: Db,
  v: Static<typeof Inzendingenvraag>,
  nu: Date,
): Promise<{ items: Inzendingregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.status) delen.push(sql`i.status = ${v.status}`);
  if (v.routeId) delen.push(sql`i.route_id = ${v.routeId}`);
  // The same words as the counters of a route (queries-routes.ts): a counter opens exactly what it counted.
  if (v.welke === 'opgevolgd')
    delen.push(
      sql`(i.status = 'overgedragen' or exists (select from meldingen m where m.gemeente = i.gemeente and m.id = i.melding_id and (m.opgevolgd_op is not null or m.status = 'overgedragen')))`,
    );
  if (v.welke === 'te_laat') delen.push(sql`i.gereageerd_op is null and i.reageren_voor < ${nu}`);
  if (v.gemeente) delen.push(sql`i.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`i.nummer = ${v.zoek.trim().toUpperCase()}`);
  const waar = sql`${bron} where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Inzendingregel>`select ${regel} ${waar} order by ${VOLGORDE[v.volgorde ?? 'ontvangenOp']} ${richting}, i.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}
