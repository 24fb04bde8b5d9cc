import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Sleutelplek } from '../kern/sleutelbos.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { NieuweRoute, Route, Routeregel, Routesvraag } from './schema.ts';
import { routestand } from './stand.ts';

/** How long a token can be shown after it was made: long enough to put it into the other system. */
export const TOKEN_TOONBAAR_MS = 3_600_000;

/** The key that closes the token of a route for that hour. */
export const routesleutel = ({ gemeente, id }: { gemeente: string; id: string }): Sleutelplek => ({
  soort: 'meldroute',
  gemeente,
  id,
});
export const tokenrij = (r: { gemeente: string; id: string }) => ({
  tabel: 'meldroutes',
  gemeente: r.gemeente,
  id: r.id,
});

/** Writes a new route. */
export async function voegRouteToe(
  db: Db,
  r: NieuweRoute & {
    id: string;
    slug: string | null;
    token: { hash: Buffer; dicht: Buffer } | null;
    nu: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into meldroutes (gemeente, id, soort, naam, voor_wie, welkom, reageren_dagen, vragen, slug, token_hash, token_dicht, token_op, geldig_van, geldig_tot, aangemaakt_op, aangemaakt_door)
    values (${r.gemeente}, ${r.id}, ${r.soort}, ${r.naam}, ${r.voorWie}, ${r.welkom}, ${r.reagerenDagen}, ${r.vragen}, ${r.slug}, ${r.token?.hash ?? null}, ${r.token?.dicht ?? null},
      ${r.token ? r.nu : null}, ${r.geldigVan}, ${r.geldigTot ?? null}, ${r.nu}, ${r.door})`);
}

const opbrengst = (nu: Date) => sql`left join lateral (
  select count(*)::int as binnen, count(*) filter (where i.status in ('verwerkt', 'overgedragen'))::int as verwerkt,
    count(*) filter (where i.status = 'overgedragen' or m.opgevolgd_op is not null or m.status = 'overgedragen')::int as opgevolgd,
    count(*) filter (where i.gereageerd_op is null and i.reageren_voor < ${nu})::int as te_laat
  from inzendingen i left join meldingen m on m.gemeente = i.gemeente and m.id = i.melding_id where i.gemeente = r.gemeente and i.route_id = r.id) o on true`;

const kolommen = (
  vandaag: string,
) => sql`r.id, r.gemeente, r.soort, r.naam, r.voor_wie, ${routestand(vandaag)} as stand, r.reageren_dagen,
  r.geldig_van::text as geldig_van, r.geldig_tot::text as geldig_tot, o.binnen, o.verwerkt, o.opgevolgd, o.te_laat`;

/** One route with its yield. `nu` is the present moment, `vandaag` its day. */
export async function leesRoute(db: Db, id: string, nu: Date, vandaag: string): Promise<Route> {
  return db.een(
    sql<Route>`select ${kolommen(vandaag)}, r.welkom, r.vragen, r.slug, r.token_op,
      (r.token_dicht is not null and r.token_op > ${new Date(nu.getTime() - TOKEN_TOONBAAR_MS)}) as token_toonbaar,
      r.aangemaakt_op, mw.naam as aangemaakt_door_naam, r.versie
      from meldroutes r ${opbrengst(nu)} join medewerkers mw on mw.id = r.aangemaakt_door where r.id = ${id}`,
    'Deze meldroute is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The token of a route as it lies closed. */
export async function leesTokenDicht(db: Db, id: string): Promise<Buffer | null> {
  const { tokenDicht } = await db.een(
    sql<{ tokenDicht: Buffer | null }>`select token_dicht from meldroutes where id = ${id}`,
    'Deze meldroute is er niet, of is niet zichtbaar voor deze pet.',
  );
  return tokenDicht;
}

/** Changes a route as it was read. Throws INTUSSEN_GEWIJZIGD when somebody was first. */
export async function zetRoute(
  db: Db,
  r: { id: string; versie: number },
  velden: Record<string, unknown>,
): Promise<void> {
  const delen = Object.entries(velden).map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`);
  const geraakt = await db.voer(
    sql`update meldroutes set ${sql.join(delen)}, versie = versie + 1 where id = ${r.id} and versie = ${r.versie} and beeindigd_op is null`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze meldroute is intussen veranderd.');
}

/** Forgets tokens that were shown long enough. */
export async function vergeetTokens(db: Db, nu: Date): Promise<number> {
  return db.voer(
    sql`update meldroutes set token_dicht = null where token_dicht is not null and token_op <= ${new Date(nu.getTime() - TOKEN_TOONBAAR_MS)}`,
  );
}

const VOLGORDE = { naam: sql`r.naam`, binnen: sql`o.binnen`, geldigVan: sql`r.geldig_van` };

function waar(v: Static<typeof Routesvraag>, vandaag: string): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.stand) delen.push(sql`${routestand(vandaag)} = ${v.stand}`);
  if (v.soort) delen.push(sql`r.soort = ${v.soort}`);
  if (v.voorWie) delen.push(sql`r.voor_wie = ${v.voorWie}`);
  if (v.gemeente) delen.push(sql`r.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`r.naam ilike ${`%${v.zoek.trim().replaceAll(/[%_\\]/g, '\\$&')}%`}`);
  return sql.join(delen, sql` and `);
}

/** A page of routes with what each yielded. */
export async function zoekRoutes(
  db: Db,
  v: Static<typeof Routesvraag>,
  nu: Date,
  vandaag: string,
): Promise<{ items: Routeregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  const items = await db.rijen(
    sql<Routeregel>`select ${kolommen(vandaag)} from meldroutes r ${opbrengst(nu)} where ${waar(v, vandaag)}
      order by ${VOLGORDE[v.volgorde ?? 'naam']} ${richting}, r.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, sql`from meldroutes r where ${waar(v, vandaag)}`)) };
}
