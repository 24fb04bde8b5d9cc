import { sql, type Db } from '../kern/db.ts';
import type { Wie } from '../kern/petten.ts';
import type { Logboekregel, Wijziging } from './schema.ts';

/** A line for the logboek of an inrichting. `verwijzing` is the page of what it speaks of. */
export interface NieuweLogboekregel {
  gemeente: string;
  id: string;
  inrichtingId: string;
  soort: string;
  tekst: string;
  verwijzing?: string | null;
  op: Date | string;
  /** Null when the program writes it. */
  door: string | null;
  petsoort: string;
}

/** Writes a line, once: the same id again does nothing. Does nothing either for an inrichting that this gemeente does not have. */
export async function voegLogboekregelToe(db: Db, r: NieuweLogboekregel): Promise<void> {
  await db.voer(sql`insert into logboekregels (gemeente, id, inrichting_id, soort, tekst, verwijzing, op, door, petsoort)
    select i.gemeente, ${r.id}, i.id, ${r.soort}, ${r.tekst}, ${r.verwijzing ?? null}, ${r.op}, ${r.door}, ${r.petsoort} from inrichtingen i where i.gemeente = ${r.gemeente} and i.id = ${r.inrichtingId}
    on conflict (gemeente, id) do nothing`);
}

const LOGBOEK_HOOGUIT = 100;

/** The newest lines of the logboek, and how many there are. */
export async function leesLogboek(
  db: Db,
  i: { gemeente: string; id: string },
): Promise<{ logboek: Logboekregel[]; logboekTotaal: number }> {
  const logboek = await db.rijen(sql<Logboekregel>`
    select l.id, l.soort, l.tekst, l.verwijzing, l.op, m.naam as door_naam from logboekregels l left join medewerkers m on m.id = l.door
    where l.gemeente = ${i.gemeente} and l.inrichting_id = ${i.id} order by l.op desc, l.id desc limit ${LOGBOEK_HOOGUIT}`);
  const { n } = await db.een(
    sql<{
      n: number;
    }>`select count(*)::int as n from logboekregels where gemeente = ${i.gemeente} and inrichting_id = ${i.id}`,
  );
  return { logboek, logboekTotaal: n };
}

/** Keeps what it was, what it became, and why. Only fields that differ go in; false when none do. */
export async function schrijfWijziging(
  db: Db,
  w: {
    gemeente: string;
    id: string;
    soort: 'inrichting' | 'facilitator';
    onderwerpId: string;
    oud: object;
    nieuw: object;
    reden: string;
    op: Date;
    wie: Wie;
  },
): Promise<boolean> {
  const { oud, nieuw } = verschil(w.oud as Record<string, unknown>, w.nieuw as Record<string, unknown>);
  if (Object.keys(nieuw).length === 0) return false;
  await db.voer(sql`insert into wijzigingen (gemeente, id, onderwerp_soort, onderwerp_id, oud, nieuw, reden, op, door, petsoort)
    values (${w.gemeente}, ${w.id}, ${w.soort}, ${w.onderwerpId}, ${JSON.stringify(oud)}, ${JSON.stringify(nieuw)}, ${w.reden}, ${w.op}, ${w.wie.medewerkerId}, ${w.wie.petsoort})`);
  return true;
}

function verschil(
  oud: Record<string, unknown>,
  nieuw: Record<string, unknown>,
): { oud: Record<string, unknown>; nieuw: Record<string, unknown> } {
  const anders = Object.keys(nieuw).filter((k) => JSON.stringify(oud[k] ?? null) !== JSON.stringify(nieuw[k] ?? null));
  const kies = (van: Record<string, unknown>) => Object.fromEntries(anders.map((k) => [k, van[k] ?? null]));
  return { oud: kies(oud), nieuw: kies(nieuw) };
}

/** The changes of one subject, the newest first. */
export async function leesWijzigingen(db: Db, o: { gemeente: string; id: string }): Promise<Wijziging[]> {
  return db.rijen(sql<Wijziging>`
    select w.id, w.oud, w.nieuw, w.reden, w.op, m.naam as door_naam from wijzigingen w join medewerkers m on m.id = w.door
    where w.gemeente = ${o.gemeente} and w.onderwerp_id = ${o.id} order by w.op desc, w.id desc limit 50`);
}
