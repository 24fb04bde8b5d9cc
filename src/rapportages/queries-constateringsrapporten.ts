import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { adres } from '../inrichtingen/index.ts';
import type { Constateringsrapportenvraag, Overtreding } from './schema.ts';
import type { Constateringsrapportkop, Constateringsrapportregel, Toezichthouder } from './schema-antwoorden.ts';

interface Tekst {
  inleiding: string;
  bevindingen: string;
  conclusie: string;
  overtredingen: Overtreding[];
}

/** Writes a constateringsrapport; gives its number. A second one for the same controle is refused by the table. */
export async function voegConstateringsrapportToe(
  db: Db,
  r: Tekst & { gemeente: string; id: string; controleId: string; nu: Date; door: string },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into constateringsrapporten (gemeente, id, controle_id, inleiding, bevindingen, conclusie, overtredingen, status, aangemaakt_op, aangemaakt_door)
    values (${r.gemeente}, ${r.id}, ${r.controleId}, ${r.inleiding}, ${r.bevindingen}, ${r.conclusie}, ${JSON.stringify(r.overtredingen)}, 'concept', ${r.nu}, ${r.door}) returning nummer`);
}

/** Replaces the text while it is a concept; throws INTUSSEN_GEWIJZIGD when somebody else was first. */
export async function wijzigConstateringsrapporttekst(
  db: Db,
  r: Tekst & { gemeente: string; id: string; versie: number },
): Promise<void> {
  const geraakt = await db.voer(sql`
    update constateringsrapporten set inleiding = ${r.inleiding}, bevindingen = ${r.bevindingen}, conclusie = ${r.conclusie}, overtredingen = ${JSON.stringify(r.overtredingen)}, versie = versie + 1
    where gemeente = ${r.gemeente} and id = ${r.id} and versie = ${r.versie} and status = 'concept'`);
  eisGeraakt(geraakt);
}

/** Fixes the text for good. */
export async function zetVastgesteld(
  db: Db,
  r: { gemeente: string; id: string; versie: number; op: Date; door: string },
): Promise<void> {
  const geraakt = await db.voer(sql`
    update constateringsrapporten set status = 'vastgesteld', vastgesteld_op = ${r.op}, vastgesteld_door = ${r.door}, versie = versie + 1
    where gemeente = ${r.gemeente} and id = ${r.id} and versie = ${r.versie} and status = 'concept'`);
  eisGeraakt(geraakt);
}

function eisGeraakt(geraakt: number): void {
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Dit constateringsrapport is intussen gewijzigd.');
}

const bron = sql`join controles c on c.gemeente = r.gemeente and c.id = r.controle_id join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id
  left join inrichtingen i on i.gemeente = c.gemeente and i.id = c.inrichting_id`;

/** One constateringsrapport with its controle. */
export async function leesConstateringsrapport(db: Db, id: string): Promise<Constateringsrapportkop> {
  return db.een(
    sql<Constateringsrapportkop>`
    select r.id, r.gemeente, r.nummer, r.controle_id, c.nummer as controle_nummer, c.inrichting_id, i.naam as inrichting_naam, ${adres} as plaats, c.begonnen_op, c.afgerond_op, c.doel, c.grondslag,
      r.inleiding, r.bevindingen, r.conclusie, r.overtredingen, r.status, r.versie, r.aangemaakt_op, m.naam as aangemaakt_door_naam, r.vastgesteld_op, v.naam as vastgesteld_door_naam, v.legitimatienummer as vastgesteld_door_nummer
    from constateringsrapporten r ${bron} join medewerkers m on m.id = r.aangemaakt_door left join medewerkers v on v.id = r.vastgesteld_door where r.id = ${id}`,
    'Dit constateringsrapport is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Who was there on duty, as numbers. */
export async function leesToezichthouders(
  db: Db,
  c: { gemeente: string; controleId: string },
): Promise<Toezichthouder[]> {
  return db.rijen(sql<Toezichthouder>`
    select t.medewerker_id, m.legitimatienummer, t.rol, o.naam as organisatie from controleteams t join medewerkers m on m.id = t.medewerker_id join organisaties o on o.id = m.organisatie_id
    where t.gemeente = ${c.gemeente} and t.controle_id = ${c.controleId} and t.rol in ('leider', 'toezichthouder') order by t.rol, m.legitimatienummer`);
}

/** The constateringsrapport of a controle, when there is one. */
export async function vindRapportVan(db: Db, c: { gemeente: string; id: string }): Promise<{ id: string } | undefined> {
  return db.rij(sql`select id from constateringsrapporten where gemeente = ${c.gemeente} and controle_id = ${c.id}`);
}

/** The rapportages made from a constateringsrapport. */
export async function leesRapportagesVan(
  db: Db,
  r: { gemeente: string; id: string },
): Promise<Array<{ id: string; nummer: string; status: string }>> {
  return db.rijen(
    sql`select id, nummer, status from rapportages where gemeente = ${r.gemeente} and constateringsrapport_id = ${r.id} order by aangemaakt_op`,
  );
}

function waar(v: Constateringsrapportenvraag): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.status) delen.push(sql`r.status = ${v.status}`);
  if (v.misstand) delen.push(sql`(r.overtredingen <> '[]'::jsonb) = ${v.misstand === 'ja'}`);
  if (v.gemeente) delen.push(sql`r.gemeente = ${v.gemeente}`);
  if (v.controleId) delen.push(sql`r.controle_id = ${v.controleId}`);
  if (v.inrichtingId)
    delen.push(
      sql`r.controle_id in (select k.id from controles k where k.gemeente = r.gemeente and k.inrichting_id = ${v.inrichtingId})`,
    );
  if (v.zoek) delen.push(sql`r.id in (select z.id from kern.zoek(${v.zoek}, array['constateringsrapporten'], 1000) z)`);
  return sql.join(delen, sql` and `);
}

const KOLOM = { aangemaaktOp: sql`r.aangemaakt_op`, nummer: sql`r.nummer`, status: sql`r.status` };

/** A page of constateringsrapporten, the newest first unless asked otherwise. */
export async function zoekConstateringsrapporten(db: Db, v: Constateringsrapportenvraag) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const volgorde = sql`${KOLOM[v.volgorde ?? 'aangemaaktOp']} ${v.richting === 'op' ? sql`asc` : sql`desc`}, r.id`;
  const items = await db.rijen(sql<Constateringsrapportregel>`
    select r.id, r.gemeente, r.nummer, r.controle_id, c.nummer as controle_nummer, c.inrichting_id, coalesce(i.naam, ${adres}) as waarover, jsonb_array_length(r.overtredingen) as overtredingen, r.status, r.aangemaakt_op, r.vastgesteld_op
    from constateringsrapporten r ${bron} where ${waar(v)} order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from constateringsrapporten r where ${waar(v)}`)) };
}
