import type { Static } from 'typebox';
import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { adres } from './queries-locaties.ts';
import type {
  Inrichtinggegevens,
  Inrichtingenvraag,
  Inrichtingkop,
  Inrichtingregel,
  Keuzevraag,
  NieuweInrichting,
  Rolregel,
} from './schema.ts';

const metLocatie = sql`join locaties l on l.gemeente = i.gemeente and l.id = i.locatie_id`;

/** Writes an inrichting; gives its number. */
export async function voegInrichtingToe(
  db: Db,
  i: Static<typeof NieuweInrichting> & { id: string; nu: Date; door: string },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into inrichtingen (gemeente, id, naam, werkvorm, variant, locatie_id, kvk, vergunning, vergunningnummer, vergund_tot, status, risicoklasse, aangemaakt_op, aangemaakt_door)
    values (${i.gemeente}, ${i.id}, ${i.naam}, ${i.werkvorm}, ${i.variant ?? null}, ${i.locatieId}, ${i.kvk ?? null}, ${i.vergunning}, ${i.vergunningnummer ?? null}, ${i.vergundTot ?? null}, 'actief', 'middel', ${i.nu}, ${i.door})
    returning nummer`);
}

/** One inrichting with its address. */
export async function leesInrichting(db: Db, id: string): Promise<Inrichtingkop> {
  return db.een(
    sql<Inrichtingkop>`
    select i.id, i.gemeente, i.nummer, i.naam, i.werkvorm, i.variant, i.locatie_id, ${adres} as adres, l.soort as locatie_soort, i.kvk, i.vergunning, i.vergunningnummer, i.vergund_tot, i.status,
      i.risicoklasse, i.risicoredenen, i.versie, i.aangemaakt_op, m.naam as aangemaakt_door_naam
    from inrichtingen i ${metLocatie} join medewerkers m on m.id = i.aangemaakt_door where i.id = ${id}`,
    'Deze inrichting is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** An active inrichting with the same name at the same place. */
export async function vindZelfde(
  db: Db,
  v: { gemeente: string; locatieId: string; naam: string; behalve?: string },
): Promise<{ id: string; nummer: string; naam: string } | undefined> {
  return db.rij(
    sql`select id, nummer, naam from inrichtingen where gemeente = ${v.gemeente} and locatie_id = ${v.locatieId} and status = 'actief' and lower(naam) = lower(${v.naam}) and id is distinct from ${v.behalve ?? null}::uuid`,
  );
}

async function alleenDeze(touched: Promise<number>): Promise<void> {
  if ((await touched) !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze inrichting is intussen gewijzigd.');
}

/** Replaces the facts of an inrichting; throws INTUSSEN_GEWIJZIGD when `versie` is not the one that stands. */
export function wijzigGegevens(db: Db, id: string, versie: number, g: Inrichtinggegevens): Promise<void> {
  return alleenDeze(
    db.voer(sql`update inrichtingen set naam = ${g.naam}, werkvorm = ${g.werkvorm}, variant = ${g.variant ?? null}, locatie_id = ${g.locatieId}, kvk = ${g.kvk ?? null}, vergunning = ${g.vergunning},
    vergunningnummer = ${g.vergunningnummer ?? null}, vergund_tot = ${g.vergundTot ?? null}, versie = versie + 1 where id = ${id} and versie = ${versie}`),
  );
}

/** Sets where an inrichting stands; throws as above. */
export function zetStatus(db: Db, id: string, versie: number, status: string): Promise<void> {
  return alleenDeze(
    db.voer(
      sql`update inrichtingen set status = ${status}, versie = versie + 1 where id = ${id} and versie = ${versie}`,
    ),
  );
}

/** Sets the class and the facts behind it; throws as above. */
export function zetRisico(
  db: Db,
  id: string,
  versie: number,
  r: { risicoklasse: string; risicoredenen: string[] },
): Promise<void> {
  return alleenDeze(
    db.voer(
      sql`update inrichtingen set risicoklasse = ${r.risicoklasse}, risicoredenen = ${r.risicoredenen}::text[], versie = versie + 1 where id = ${id} and versie = ${versie}`,
    ),
  );
}

/** The facilitators with a role at an inrichting: running roles first. */
export async function leesRollen(db: Db, i: { gemeente: string; id: string }): Promise<Rolregel[]> {
  return db.rijen(sql<Rolregel>`
    select r.id, r.facilitator_id, f.naam, f.soort, f.kvk, r.rol, r.feiten, r.van, r.tot from facilitator_rollen r join facilitators f on f.gemeente = r.gemeente and f.id = r.facilitator_id
    where r.gemeente = ${i.gemeente} and r.inrichting_id = ${i.id} order by r.tot desc nulls first, r.van desc, r.id`);
}

const VOLGORDE = { naam: sql`i.naam`, nummer: sql`i.nummer` };

function waar(v: Inrichtingenvraag): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`i.gemeente = ${v.gemeente}`);
  if (v.werkvorm) delen.push(sql`i.werkvorm = ${v.werkvorm}`);
  if (v.vergunning) delen.push(sql`i.vergunning = ${v.vergunning}`);
  if (v.risicoklasse) delen.push(sql`i.risicoklasse = ${v.risicoklasse}`);
  if (v.status) delen.push(sql`i.status = ${v.status}`);
  if (v.zoek) delen.push(gevonden(v.zoek));
  return sql.join(delen, sql` and `);
}

/** By its own words, or by those of its place. */
function gevonden(zoek: string): RawBuilder<unknown> {
  return sql`i.id in (select z.id from kern.zoek(${zoek}, array['inrichtingen'], 1000) z
    union all select o.id from kern.zoek(${zoek}, array['locaties'], 1000) z join inrichtingen o on o.gemeente = z.gemeente and o.locatie_id = z.id)`;
}

/** A page of inrichtingen by name unless asked otherwise. */
export async function zoekInrichtingen(db: Db, v: Inrichtingenvraag) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const richting = v.richting === 'af' ? sql`desc` : sql`asc`;
  const volgorde = sql`${VOLGORDE[v.volgorde ?? 'naam']} ${richting}, i.id ${richting}`;
  // Per gemeente, so that its index gives the first rows without sorting all of them.
  const items = await db.rijen(sql<Inrichtingregel>`
    select i.id, i.gemeente, i.nummer, i.naam, i.werkvorm, ${adres} as adres, i.vergunning, i.vergund_tot, i.status, i.risicoklasse, i.risicoredenen <> '{}' as gewogen
    from unnest((select kern.gemeenten())) as eigen (code)
    cross join lateral (select i.* from inrichtingen i where i.gemeente = eigen.code and ${waar(v)} order by ${volgorde} limit ${pagina * perPagina}) i
    ${metLocatie} order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from inrichtingen i where ${waar(v)}`)) };
}

const KEUZES_HOOGUIT = 200;

/** Active inrichtingen to choose from by name; `met` is always among them. */
export async function kiesInrichtingen(
  db: Db,
  v: Keuzevraag,
): Promise<Array<{ id: string; gemeente: string; tekst: string }>> {
  const zoek = v.zoek ? sql`and ${gevonden(v.zoek)}` : sql``;
  return db.rijen(sql`
    select i.id, i.gemeente, i.naam || ' · ' || ${adres} as tekst from inrichtingen i ${metLocatie}
    where i.status = 'actief' and (${v.gemeente ?? null}::text is null or i.gemeente = ${v.gemeente ?? null}) ${zoek} or i.id = ${v.met ?? null}::uuid
    order by i.id = ${v.met ?? null}::uuid desc nulls last, i.naam limit ${KEUZES_HOOGUIT}`);
}

/** Active inrichtingen whose class nobody weighed yet, the oldest first. */
export async function leesOngewogen(
  db: Db,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string; naam: string }>> {
  return db.rijen(
    sql`select id, gemeente, nummer, naam from inrichtingen where status = 'actief' and risicoredenen = '{}' order by aangemaakt_op limit ${maximum}`,
  );
}

/** Active inrichtingen whose vergunning ends on or before a day, the first first. */
export async function leesAflopend(
  db: Db,
  tot: string,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string; naam: string; vergundTot: string }>> {
  return db.rijen(
    sql`select id, gemeente, nummer, naam, vergund_tot from inrichtingen where status = 'actief' and vergund_tot <= ${tot} and vergunning = 'vergund' order by vergund_tot limit ${maximum}`,
  );
}
