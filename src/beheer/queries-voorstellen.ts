import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Voorstel, Voorstelvraag } from './schema-voorstellen.ts';

const bron = sql`from petvoorstellen v join medewerkers m on m.id = v.medewerker_id join organisaties o on o.id = m.organisatie_id
  join medewerkers e on e.id = v.voorgesteld_door left join medewerkers t on t.id = v.besloten_door`;
const stand = (nu: Date) => sql`coalesce(v.uitkomst, case when v.verloopt_op <= ${nu} then 'verlopen' else 'open' end)`;
const kolommen = (nu: Date) =>
  sql`v.id, v.medewerker_id, m.naam as medewerker, m.functie, o.naam as organisatie, o.id as organisatie_id, v.soort, v.compartiment, v.gemeenten, v.geldig_tot, v.reden,
    v.voorgesteld_op, v.voorgesteld_door, e.naam as voorgesteld_door_naam, v.verloopt_op, ${stand(nu)} as stand, v.uitkomst_reden, v.besloten_op, t.naam as besloten_door_naam`;

/** A page of proposals: what waits first, then the newest. */
export async function zoekVoorstellen(db: Db, v: Static<typeof Voorstelvraag>, nu: Date) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (v.stand) delen.push(sql`${stand(nu)} = ${v.stand}`);
  if (v.medewerkerId) delen.push(sql`v.medewerker_id = ${v.medewerkerId}`);
  const waar = sql`${bron} where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Voorstel>`select ${kolommen(nu)} ${waar} order by (${stand(nu)} = 'open') desc, v.voorgesteld_op ${richting}, v.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Proposals that wait now, the ones that lapse first in front. */
export function leesOpenVoorstellen(db: Db, nu: Date, maximum: number): Promise<Voorstel[]> {
  return db.rijen(
    sql<Voorstel>`select ${kolommen(nu)} ${bron} where v.uitkomst is null and v.verloopt_op > ${nu} order by v.verloopt_op, v.id limit ${maximum}`,
  );
}

/** One proposal; throws NIET_GEVONDEN outside the reach of this pet. */
export function leesVoorstel(db: Db, id: string, nu: Date): Promise<Voorstel> {
  return db.een(
    sql<Voorstel>`select ${kolommen(nu)} ${bron} where v.id = ${id}`,
    'Dit voorstel is er niet, of is voor een andere gemeente of organisatie.',
  );
}

/** Writes a proposal. It lapses after fourteen days of twenty-four hours. */
export async function voegVoorstelToe(
  db: Db,
  v: {
    id: string;
    medewerkerId: string;
    soort: string;
    compartiment: string;
    gemeenten: string[];
    tot: string | null;
    reden: string;
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into petvoorstellen (id, medewerker_id, soort, compartiment, gemeenten, geldig_tot, reden, voorgesteld_op, voorgesteld_door, verloopt_op)
    values (${v.id}, ${v.medewerkerId}, ${v.soort}, ${v.compartiment}, ${v.gemeenten}, ${v.tot}, ${v.reden}, ${v.op}, ${v.door}, ${v.op}::timestamptz + interval '336 hours')`);
}

/** Ends a proposal; gives false when somebody was first. */
export async function besluitVoorstel(
  db: Db,
  b: { id: string; uitkomst: 'bevestigd' | 'geweigerd' | 'ingetrokken'; reden: string; op: Date; door: string },
): Promise<boolean> {
  const aantal = await db.voer(
    sql`update petvoorstellen set uitkomst = ${b.uitkomst}, uitkomst_reden = ${b.reden}, besloten_op = ${b.op}, besloten_door = ${b.door} where id = ${b.id} and uitkomst is null`,
  );
  return aantal === 1;
}
