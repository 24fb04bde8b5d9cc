import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type {
  Medewerkerkaart,
  Medewerkerregel,
  Medewerkervraag,
  NieuweGemeente,
  NieuweMedewerker,
  NieuweOrganisatie,
  Organisatieregel,
  Organisaties,
} from './schema.ts';
import { zoekdeel } from './zoekdeel.ts';

/** Adds a regio with its districten. */
export async function voegRegioToe(
  db: Db,
  regio: { id: string; naam: string; districten: Array<{ id: string; naam: string }> },
): Promise<void> {
  await db.voer(sql`insert into regios (id, naam) values (${regio.id}, ${regio.naam})`);
  for (const d of regio.districten)
    await db.voer(sql`insert into districten (id, regio_id, naam) values (${d.id}, ${regio.id}, ${d.naam})`);
}

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

/** For whom a new medewerker will work; throws NIET_GEVONDEN. */
export async function leesEigenOrganisatie(
  db: Db,
  organisatieId: string,
): Promise<Medewerkerkaart['eigenOrganisatie']> {
  return db.een(
    sql<Medewerkerkaart['eigenOrganisatie']>`select id, gemeente from organisaties where id = ${organisatieId}`,
    'Deze organisatie is er niet.',
  );
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
  if (v.zoek) {
    const deel = zoekdeel(v.zoek);
    delen.push(sql`(m.naam ilike ${deel} or o.naam ilike ${deel} or m.functie ilike ${deel})`);
  }
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
export async function leesMedewerker(db: Db, id: string): Promise<Medewerkerkaart> {
  const m = await db.een(
    sql<Omit<Medewerkerkaart, 'petten'>>`
    select m.id, m.naam, m.functie, o.naam as organisatie, jsonb_build_object('id', o.id, 'gemeente', o.gemeente) as eigen_organisatie, m.legitimatienummer, m.actief, m.inlog_sub is not null as gekoppeld from medewerkers m join organisaties o on o.id = m.organisatie_id where m.id = ${id}`,
    'Deze medewerker is er niet.',
  );
  const petten = await db.rijen(
    sql<
      Medewerkerkaart['petten'][number]
    >`select id, soort, compartiment, gemeenten, geldig_van, geldig_tot from petten where medewerker_id = ${id} order by geldig_van, id`,
  );
  return { ...m, petten };
}

/** Lets a pet of beheer serve one gemeente more. */
export async function voegGemeenteAanPetToe(db: Db, petId: string, code: string): Promise<void> {
  await db.voer(sql`update petten set gemeenten = array_append(gemeenten, ${code}) where id = ${petId}`);
}

/** Names the account with which a medewerker logs in. */
export async function zetKoppeling(db: Db, id: string, iss: string, sub: string): Promise<void> {
  await db.voer(sql`update medewerkers set inlog_iss = ${iss}, inlog_sub = ${sub} where id = ${id}`);
}

/** Takes a medewerker out of service, with all pets. */
export async function zetMedewerkerUit(db: Db, id: string, op: Date): Promise<void> {
  await db.voer(sql`update medewerkers set actief = false where id = ${id}`);
  await db.voer(
    sql`update petten set geldig_tot = ${op} where medewerker_id = ${id} and (geldig_tot is null or geldig_tot > ${op})`,
  );
}

/** Gives a pet. */
export async function voegPetToe(
  db: Db,
  p: {
    id: string;
    medewerkerId: string;
    soort: string;
    compartiment: string;
    gemeenten: string[];
    van: Date;
    tot: string | null;
    voorstelId?: string;
    uitzondering?: 'tweede_beheerder' | null;
  },
): Promise<void> {
  await db.voer(sql`insert into petten (id, medewerker_id, soort, compartiment, gemeenten, geldig_van, geldig_tot, voorstel_id, uitzondering)
    values (${p.id}, ${p.medewerkerId}, ${p.soort}, ${p.compartiment}, ${p.gemeenten}, ${p.van}, ${p.tot}, ${p.voorstelId ?? null}, ${p.uitzondering ?? null})`);
}

/** Whether the acting first beheerder may make the second one alone; the database says it again when the pet is given. */
export async function magTweedeBeheerder(db: Db, nu: Date): Promise<boolean> {
  return (await db.een(sql<{ ja: boolean }>`select kern.mag_tweede_beheerder(${nu}) as ja`)).ja;
}

/** Lets a pet end now. */
export async function zetPetUit(db: Db, petId: string, op: Date): Promise<void> {
  await db.voer(sql`update petten set geldig_tot = ${op} where id = ${petId}`);
}

/** Ends the sessions of a medewerker, in one pet or in all; gives how many. The role of beheer cannot see sessions: the database does it. */
export async function beeindigSessies(db: Db, medewerkerId: string, petId: string | null): Promise<number> {
  return (await db.een(sql<{ n: number }>`select kern.beeindig_sessies(${medewerkerId}, ${petId}) as n`)).n;
}

/** The gemeenten of all others who wear the pet beheerder. Holds those pets until the end, so that two cannot send each other away. */
export async function houdAndereBeheerders(db: Db, medewerkerId: string, nu: Date): Promise<string[][]> {
  const petten = await db.rijen(sql<{ medewerkerId: string; gemeenten: string[] }>`
    select p.medewerker_id, p.gemeenten from petten p join medewerkers m on m.id = p.medewerker_id
    where p.soort = 'beheerder' and m.actief and p.geldig_van <= ${nu} and (p.geldig_tot is null or p.geldig_tot > ${nu}) order by p.id for update of p`);
  return petten.filter((p) => p.medewerkerId !== medewerkerId).map((p) => p.gemeenten);
}

/** All partners with the number of active medewerkers, and the regios, districten and gemeenten. */
export async function leesOrganisaties(db: Db): Promise<Organisaties> {
  return {
    items: await db.rijen(sql<Organisatieregel>`
      select o.id, o.soort, o.naam, g.naam as gemeente, o.telefoon, o.bereikbaar, (select count(*)::int from medewerkers m where m.organisatie_id = o.id and m.actief) as medewerkers
      from organisaties o left join gemeenten g on g.code = o.gemeente order by o.soort, o.naam`),
    regios: await db.rijen(sql<Organisaties['regios'][number]>`select id, naam from regios order by naam`),
    districten: await db.rijen(
      sql<Organisaties['districten'][number]>`select id, naam, regio_id from districten order by naam`,
    ),
    gemeenten: await db.rijen(sql<Organisaties['gemeenten'][number]>`
      select g.code, g.naam, r.naam as regio, d.naam as district, g.leidend, g.inwoners, g.verordening_149a as "verordening149a"
      from gemeenten g left join regios r on r.id = g.regio_id left join districten d on d.id = g.district_id order by g.naam`),
  };
}

/** Whether this medewerker was made beheerder by one person, as the first or the second. */
export async function isUitzondering(db: Db, medewerkerId: string): Promise<boolean> {
  const rij = await db.rij(
    sql<{ id: string }>`select id from petten where medewerker_id = ${medewerkerId} and uitzondering is not null`,
  );
  return rij !== undefined;
}
