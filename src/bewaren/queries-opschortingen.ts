import type { Static } from 'typebox';
import { sql, type Db } from '../kern/db.ts';
import type { Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { pagineer } from './queries.ts';
import type { Opschorting, Opschortingenvraag } from './schema-opschortingen.ts';

const kop = sql`o.id, o.gemeente, o.compartiment, o.soort, o.onderwerp_id, o.aanduiding, o.reden, o.toelichting, o.kijken_op::text, o.ingesteld_op, w.naam as ingesteld_door_naam,
  o.opgeheven_op, o.opheffingsreden, o.versie`;

/** What is held, by its number or by that of one of its parts; undefined when there is nothing of that number here. */
export async function vindZaak(
  db: Db,
  bron: Bewaarbron,
  o: { gemeente: string; nummer: string },
): Promise<{ id: string; aanduiding: string } | undefined> {
  const nummer = o.nummer.trim();
  const deel = bron.bijNummer ? sql`or x.id in (${bron.bijNummer(nummer)})` : sql``;
  return db.rij(
    sql<{
      id: string;
      aanduiding: string;
    }>`select x.id, x.aanduiding from (${bron.stand}) x where x.gemeente = ${o.gemeente} and (x.aanduiding = ${nummer} ${deel}) limit 1`,
  );
}

/** Writes a hold. */
export async function voegOpschortingToe(
  s: Omgeving,
  o: Pick<
    Opschorting,
    'gemeente' | 'soort' | 'onderwerpId' | 'aanduiding' | 'reden' | 'toelichting' | 'kijkenOp' | 'compartiment'
  >,
): Promise<string> {
  const id = s.maakId();
  await s.db
    .voer(sql`insert into opschortingen (gemeente, id, compartiment, soort, onderwerp_id, aanduiding, reden, toelichting, kijken_op, ingesteld_op, ingesteld_door, petsoort)
    values (${o.gemeente}, ${id}, ${o.compartiment}, ${o.soort}, ${o.onderwerpId}, ${o.aanduiding}, ${o.reden}, ${o.toelichting}, ${o.kijkenOp}, ${s.klok.nu()}, ${s.wie.medewerkerId}, ${s.wie.petsoort})`);
  return id;
}

/** One hold. */
export async function leesOpschorting(db: Db, id: string): Promise<Opschorting> {
  return db.een(
    sql<Opschorting>`select ${kop} from opschortingen o join medewerkers w on w.id = o.ingesteld_door where o.id = ${id}`,
    'Deze opschorting is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Moves the day to look again. */
export async function zetKijkdag(
  db: Db,
  o: { id: string; versie: number; kijkenOp: string; toelichting: string },
): Promise<void> {
  eisEen(
    await db.voer(
      sql`update opschortingen set kijken_op = ${o.kijkenOp}, toelichting = ${o.toelichting}, versie = versie + 1 where id = ${o.id} and versie = ${o.versie} and opgeheven_op is null`,
    ),
  );
}

/** Lifts a hold, with the reason; the line stays. */
export async function zetOpgeheven(s: Omgeving, o: { id: string; versie: number; reden: string }): Promise<void> {
  eisEen(
    await s.db
      .voer(sql`update opschortingen set opgeheven_op = ${s.klok.nu()}, opgeheven_door = ${s.wie.medewerkerId}, opheffingsreden = ${o.reden}, versie = versie + 1
    where id = ${o.id} and versie = ${o.versie} and opgeheven_op is null`),
  );
}

function eisEen(n: number): void {
  if (n !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze opschorting is intussen veranderd.');
}

/** A page of holds, what must be looked at first on top. */
export async function zoekOpschortingen(db: Db, v: Static<typeof Opschortingenvraag>) {
  const delen = [sql`true`];
  if (v.stand) delen.push(v.stand === 'loopt' ? sql`o.opgeheven_op is null` : sql`o.opgeheven_op is not null`);
  if (v.reden) delen.push(sql`o.reden = ${v.reden}`);
  if (v.gemeente) delen.push(sql`o.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`o.aanduiding ilike ${`%${v.zoek.replaceAll(/[%_\\]/g, '')}%`}`);
  const waar = sql.join(delen, sql` and `);
  const veld = v.volgorde === 'ingesteldOp' ? sql`o.ingesteld_op` : sql`o.kijken_op`;
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  return pagineer<Opschorting>(
    db,
    v,
    (staart) => sql<Opschorting>`select ${kop} from opschortingen o join medewerkers w on w.id = o.ingesteld_door
      where ${waar} order by (o.opgeheven_op is not null), ${veld} ${richting}, o.id ${staart}`,
    sql`from opschortingen o where ${waar}`,
  );
}

/** Holds whose day to look again has come, of the own compartiment. */
export async function teBekijken(db: Db, compartiment: string, tot: string, maximum: number) {
  return db.rijen(sql<Pick<Opschorting, 'id' | 'gemeente' | 'aanduiding' | 'reden' | 'kijkenOp'>>`
    select id, gemeente, aanduiding, reden, kijken_op::text from opschortingen where opgeheven_op is null and compartiment = ${compartiment} and kijken_op <= ${tot} order by kijken_op limit ${maximum}`);
}
