import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type {
  Logregel,
  Logvraag,
  Medewerkerkaart,
  Medewerkerregel,
  Medewerkervraag,
  NieuweGemeente,
  NieuweMedewerker,
  NieuweOrganisatie,
} from './schema.ts';

/** Adds a gemeente. */
export async function voegGemeenteToe(db: Db, g: Static<typeof NieuweGemeente>): Promise<void> {
  await db.voer(sql`insert into gemeenten (code, naam, regio_id, district_id, leidend, inwoners, adres, verordening_149a)
    values (${g.code}, ${g.naam}, ${g.regioId ?? null}, ${g.districtId ?? null}, ${g.leidend}, ${g.inwoners ?? null}, ${g.adres ?? null}, ${g.verordening149a ?? null})`);
}

/** Adds a partner. */
export async function voegOrganisatieToe(db: Db, id: string, o: Static<typeof NieuweOrganisatie>): Promise<void> {
  await db.voer(sql`insert into organisaties (id, soort, naam, gemeente, regio_id, telefoon, bereikbaar)
    values (${id}, ${o.soort}, ${o.naam}, ${o.gemeente ?? null}, ${o.regioId ?? null}, ${o.telefoon ?? null}, ${o.bereikbaar ?? null})`);
}

/** Adds a medewerker. */
export async function voegMedewerkerToe(
  db: Db,
  id: string,
  m: Static<typeof NieuweMedewerker>,
  op: Date,
): Promise<void> {
  await db.voer(sql`insert into medewerkers (id, organisatie_id, naam, functie, legitimatienummer, inlog_iss, inlog_sub, aangemaakt_op)
    values (${id}, ${m.organisatieId}, ${m.naam}, ${m.functie}, ${m.legitimatienummer ?? null}, ${m.inlogIss ?? null}, ${m.inlogSub ?? null}, ${op})`);
}

/** A page of medewerkers with the pets they wear now. */
export async function zoekMedewerkers(db: Db, v: Static<typeof Medewerkervraag>, nu: Date) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (v.soort) delen.push(sql`o.soort = ${v.soort}`);
  if (v.zoek)
    delen.push(
      sql`(m.naam ilike ${`%${v.zoek}%`} or o.naam ilike ${`%${v.zoek}%`} or m.functie ilike ${`%${v.zoek}%`})`,
    );
  const waar = sql.join(delen, sql` and `);
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  const volgorde = v.volgorde === 'organisatie' ? sql`o.naam ${richting}, m.naam` : sql`m.naam ${richting}`;
  const items = await db.rijen(sql<Medewerkerregel>`
    select m.id, m.naam, m.functie, o.naam as organisatie, o.soort as organisatiesoort, m.actief,
      coalesce((select array_agg(p.soort order by p.geldig_van, p.soort) from petten p where p.medewerker_id = m.id and p.geldig_van <= ${nu} and (p.geldig_tot is null or p.geldig_tot > ${nu})), '{}') as petten
    from medewerkers m join organisaties o on o.id = m.organisatie_id where ${waar} order by ${volgorde}, m.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return {
    items,
    pagina,
    perPagina,
    ...(await telTot(db, sql`from medewerkers m join organisaties o on o.id = m.organisatie_id where ${waar}`)),
  };
}

/** One medewerker with all pets, also past ones. */
export async function leesMedewerker(db: Db, id: string): Promise<Static<typeof Medewerkerkaart>> {
  const m = await db.een(
    sql<Omit<Static<typeof Medewerkerkaart>, 'petten'>>`
    select m.id, m.naam, m.functie, o.naam as organisatie, m.legitimatienummer, m.actief, m.inlog_sub is not null as gekoppeld from medewerkers m join organisaties o on o.id = m.organisatie_id where m.id = ${id}`,
    'Deze medewerker is er niet.',
  );
  const petten = await db.rijen(
    sql<
      Static<typeof Medewerkerkaart>['petten'][number]
    >`select id, soort, gemeenten, geldig_van, geldig_tot from petten where medewerker_id = ${id} order by geldig_van, id`,
  );
  return { ...m, petten };
}

/** A page of the log, newest first, as far as row level security lets this pet see. */
export async function zoekLog(db: Db, v: Static<typeof Logvraag>) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (v.soort) delen.push(sql`v.soort = ${v.soort}`);
  if (v.medewerkerId) delen.push(sql`v.medewerker_id = ${v.medewerkerId}`);
  if (v.onderwerpId) delen.push(sql`v.onderwerp_id = ${v.onderwerpId}`);
  if (v.gemeente) delen.push(sql`v.gemeente = ${v.gemeente}`);
  if (v.vanaf) delen.push(sql`v.start_ms >= extract(epoch from ${v.vanaf}::date) * 1000`);
  if (v.totEnMet) delen.push(sql`v.start_ms < extract(epoch from ${v.totEnMet}::date + 1) * 1000`);
  if (v.zoek) delen.push(sql`v.naam ilike ${`%${v.zoek}%`}`);
  const waar = sql.join(delen, sql` and `);
  const items = await db.rijen(sql<Logregel>`
    select v.id, to_timestamp(v.start_ms / 1000.0) as op, v.soort, v.naam, v.doel, m.naam as medewerker, v.petsoort, v.compartiment, v.gemeente, v.onderwerp_soort, v.onderwerp_id, v.aantal, v.regels, v.status, v.toelichting
    from verwerkingen v left join medewerkers m on m.id = v.medewerker_id where ${waar} order by v.start_ms ${v.richting === 'op' ? sql`asc` : sql`desc`}, v.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from verwerkingen v where ${waar}`)) };
}
