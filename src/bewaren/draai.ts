import { createHash } from 'node:crypto';
import { sql, type Db } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { alsVernietiger } from '../kern/vernietiger.ts';
import { dagVan } from '../platform/klok.ts';
import { BEWAARREGELS_VERSIE } from './bewaarregels.ts';
import { voerLijststukUit } from './lijst-uitvoeren.ts';
import { metTermijn, regelsVan, type Bewaard } from './stand.ts';
import { vingerafdruk, wisPrecies, type Draaimiddelen } from './wis.ts';

/** One piece of the work: small enough to be done or not done at all. */
const STUK = 200;
const UUR = 3_600_000;

/**
 * Carries out approved lists, forgets what rests on the AVG and is due, and counts the calendar anew. In pieces, each a transaction:
 * killed halfway it goes on from there, and running twice does nothing twice. Source: B12.7; Archiefwet 3, AVG 5 lid 1 e.
 */
export async function draaiBewaren(m: Draaimiddelen, bronnen: readonly Bewaarbron[]): Promise<void> {
  while (await alsVernietiger(m.databank, (db) => voerLijststukUit({ ...m, db }, bronnen)));
  const klaar = await alsVernietiger(m.databank, (db) =>
    db.rij(
      sql<object>`select 1 from bewaarkalender where bijgewerkt_op > ${new Date(m.klok.nu().getTime() - UUR)} limit 1`,
    ),
  );
  if (!klaar) await draaiTermijnen(m, bronnen);
}

/** What the clock does once an hour: AVG terms, and the calendar. */
export async function draaiTermijnen(m: Draaimiddelen, bronnen: readonly Bewaarbron[]): Promise<void> {
  for (const bron of bronnen) while (await alsVernietiger(m.databank, (db) => vergeet({ ...m, db }, bron)));
  await alsVernietiger(m.databank, (db) => telKalender(db, bronnen, m.klok.nu()));
}

/** One piece of what rests on the AVG; false when nothing of this kind is due. */
async function vergeet(s: Draaimiddelen & { db: Db }, bron: Bewaarbron): Promise<boolean> {
  const regels = regelsVan(bron, 'avg');
  if (regels.length === 0) return false;
  const rijen = await s.db.rijen(sql<Bewaard>`
    select t.gemeente, t.id, t.regel, t.vernietigen_op::text from ${metTermijn(bron, regels)} t
    where t.vernietigen_op <= ${dagVan(s.klok.nu())}::date and not t.opgeschort order by t.vernietigen_op, t.id limit ${STUK}`);
  for (const [gemeente, groep] of Object.entries(Object.groupBy(rijen, (r) => r.gemeente))) {
    await wisPrecies(s, bron, gemeente, groep!);
    for (const [regel, deel] of Object.entries(Object.groupBy(groep!, (r) => r.regel)))
      await schrijfBij(s, { gemeente, compartiment: bron.compartiment, soort: bron.soort, regel, rijen: deel! });
  }
  return rijen.length === STUK;
}

/** One line a day per gemeente and term: what rests on the AVG goes every hour, and nobody reads twenty-four certificates a day. */
async function schrijfBij(
  s: Draaimiddelen & { db: Db },
  v: {
    gemeente: string;
    compartiment: string;
    soort: string;
    regel: string;
    rijen: ReadonlyArray<Pick<Bewaard, 'id' | 'vernietigenOp'>>;
  },
): Promise<void> {
  const nu = s.klok.nu();
  const dagen = v.rijen.map((r) => r.vernietigenOp).toSorted();
  const [van, tot] = [dagen[0]!, dagen.at(-1)!];
  const nieuw = vingerafdruk(v.rijen.map((r) => r.id));
  const eerder = await s.db.rij(sql<{ id: string; vingerafdruk: string }>`select id, vingerafdruk from vernietigingen
    where gemeente = ${v.gemeente} and regel = ${v.regel} and lijst_id is null and (op at time zone 'Europe/Amsterdam')::date = ${dagVan(nu)}::date limit 1`);
  if (eerder) {
    const samen = createHash('sha256').update(eerder.vingerafdruk).update(nieuw).digest('hex');
    await s.db
      .voer(sql`update vernietigingen set aantal = aantal + ${v.rijen.length}, van = least(van, ${van}::date), tot = greatest(tot, ${tot}::date), op = ${nu}, vingerafdruk = ${samen}
      where gemeente = ${v.gemeente} and id = ${eerder.id}`);
    return;
  }
  await s.db
    .voer(sql`insert into vernietigingen (gemeente, id, compartiment, soort, regel, grond, regelversie, aantal, van, tot, op, vingerafdruk)
    values (${v.gemeente}, ${s.maakId()}, ${v.compartiment}, ${v.soort}, ${v.regel}, 'avg', ${BEWAARREGELS_VERSIE}, ${v.rijen.length}, ${van}, ${tot}, ${nu}, ${nieuw})`);
}

/** Counts what goes when, for all compartimenten: numbers without a name. */
async function telKalender(db: Db, bronnen: readonly Bewaarbron[], nu: Date): Promise<void> {
  await db.voer(sql`delete from bewaarkalender`);
  for (const bron of bronnen) {
    const regels = regelsVan(bron);
    if (regels.length === 0) continue;
    await db.voer(sql`insert into bewaarkalender (gemeente, compartiment, regel, maand, aantal, opgeschort, bijgewerkt_op)
      select t.gemeente, ${bron.compartiment}::text, t.regel, date_trunc('month', t.vernietigen_op)::date, count(*), count(*) filter (where t.opgeschort), ${nu}
      from ${metTermijn(bron, regels)} t group by 1, 3, 4`);
  }
}
