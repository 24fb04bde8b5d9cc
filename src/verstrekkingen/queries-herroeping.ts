import type { Static } from 'typebox';
import { sql, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Herroeping } from './schema-herroeping.ts';

/** A verstrekking that fell with its consent and has no recall yet. */
interface Gevallen {
  id: string;
  gemeente: string;
  gemeenteNaam: string;
  nummer: string;
  ontvangerId: string;
  ontvangerNaam: string;
  verstuurdOp: string;
  verstuurdDoor: string;
  herroepenOp: string;
}

/** What rested on this consent and still needs its letter; none the second time it is asked. */
export async function leesGevallen(db: Db, toestemmingId: string): Promise<Gevallen[]> {
  return db.rijen(sql<Gevallen>`select v.id, v.gemeente, g.naam as gemeente_naam, v.nummer, v.ontvanger_id, o.naam as ontvanger_naam, v.verstuurd_op, v.verstuurd_door, v.herroepen_op
    from verstrekkingen v join gemeenten g on g.code = v.gemeente join organisaties o on o.id = v.ontvanger_id
    where v.toestemming_id = ${toestemmingId} and v.herroepen_op is not null and not exists (select from herroepingen h where h.gemeente = v.gemeente and h.verstrekking_id = v.id) order by v.nummer`);
}

/** Writes the recall of one verstrekking, with its letter. */
export async function voegHerroepingToe(
  db: Db,
  h: {
    gemeente: string;
    id: string;
    verstrekkingId: string;
    ontvangerId: string;
    hoe: string;
    op: string;
    voor: Date;
    briefId: string;
  },
): Promise<void> {
  await db.voer(sql`insert into herroepingen (gemeente, id, verstrekking_id, ontvanger_id, hoe, herroepen_op, bevestigen_voor, brief_id)
    values (${h.gemeente}, ${h.id}, ${h.verstrekkingId}, ${h.ontvangerId}, ${h.hoe}, ${h.op}, ${h.voor}, ${h.briefId})`);
}

/** The recall of a verstrekking, for sender and receiver alike; null when there is none. */
export async function leesHerroeping(db: Db, verstrekkingId: string): Promise<Static<typeof Herroeping> | null> {
  const h = await db.rij(
    sql<
      Static<typeof Herroeping>
    >`select h.id, h.hoe, h.herroepen_op, h.bevestigen_voor, h.wissing, h.wissing_grond, h.wissing_op, null as bevestigd_op from herroepingen h where h.verstrekking_id = ${verstrekkingId}`,
  );
  return h ?? null;
}

/** What only the sender knows of it: whether it was confirmed, and the letter. */
export async function leesBevestiging(
  db: Db,
  verstrekkingId: string,
): Promise<{ briefId: string; bevestigdOp: string | null }> {
  return db.een(
    sql<{
      briefId: string;
      bevestigdOp: string | null;
    }>`select brief_id, bevestigd_op from herroepingen where verstrekking_id = ${verstrekkingId}`,
    'Deze verstrekking is niet teruggeroepen.',
  );
}

/** The sender confirms that the receiver knows. */
export async function bevestig(
  db: Db,
  verstrekkingId: string,
  b: { nu: Date; door: string; hoe: string },
): Promise<void> {
  eisEen(
    await db.voer(
      sql`update herroepingen set bevestigd_op = ${b.nu}, bevestigd_door = ${b.door}, bevestigd_hoe = ${b.hoe} where verstrekking_id = ${verstrekkingId} and bevestigd_op is null`,
    ),
    'Deze herroeping is al bevestigd.',
  );
}

/** The receiver tells what it did. */
export async function noteerWissing(
  db: Db,
  verstrekkingId: string,
  w: { wissing: string; grond: string | null; nu: Date; door: string },
): Promise<void> {
  eisEen(
    await db.voer(
      sql`update herroepingen set wissing = ${w.wissing}, wissing_grond = ${w.grond}, wissing_op = ${w.nu}, wissing_door = ${w.door} where verstrekking_id = ${verstrekkingId} and wissing is null`,
    ),
    'U liet dit al weten.',
  );
}

/** Recalls that the sender has not confirmed, the nearest term first. */
export async function teBevestigen(
  db: Db,
  maximum: number,
): Promise<
  Array<{
    id: string;
    gemeente: string;
    nummer: string;
    ontvangerNaam: string;
    bevestigenVoor: string;
    wissing: string | null;
  }>
> {
  return db.rijen(sql`select v.id, v.gemeente, v.nummer, o.naam as ontvanger_naam, h.bevestigen_voor, h.wissing
    from herroepingen h join verstrekkingen v on v.gemeente = h.gemeente and v.id = h.verstrekking_id join organisaties o on o.id = h.ontvanger_id
    where h.bevestigd_op is null order by h.bevestigen_voor limit ${maximum}`);
}

/** What the own organisatie must erase and has not told of. */
export async function teWissen(
  db: Db,
  organisatieId: string,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; gemeenteNaam: string; nummer: string; bevestigenVoor: string }>> {
  return db.rijen(sql`select v.id, v.gemeente, g.naam as gemeente_naam, v.nummer, h.bevestigen_voor
    from herroepingen h join verstrekkingen v on v.gemeente = h.gemeente and v.id = h.verstrekking_id join gemeenten g on g.code = v.gemeente
    where h.ontvanger_id = ${organisatieId} and h.wissing is null order by h.bevestigen_voor limit ${maximum}`);
}

function eisEen(aantal: number, zin: string): void {
  if (aantal !== 1) throw new Fout('STAND_PAST_NIET', zin);
}
