import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { vernietigSleutels } from '../kern/sleutelbos.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Aantal, Bevindingenvraag, Bevindingregel, EigenBevinding } from './schema.ts';

const regel = sql`b.id, b.gemeente, b.onderwerp_soort, b.veld, b.soort, b.grond, b.status, b.op, mw.naam as door_naam`;
const kaart = sql`${regel}, g.naam as gemeente_naam, b.petsoort, b.reden, b.pad, b.uitleg, b.beoordeeld_op, bm.naam as beoordeeld_door_naam, b.hersteld_op, b.herstel`;
const bron = sql`from bevindingen b join medewerkers mw on mw.id = b.door join gemeenten g on g.code = b.gemeente left join medewerkers bm on bm.id = b.beoordeeld_door`;
const WEG = 'Deze bevinding is er niet, of is niet zichtbaar voor deze pet.';

/** A page of kept finds; `door` narrows to one writer. */
export async function zoekBevindingen(db: Db, v: Bevindingenvraag, door: string | null) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const delen: Array<RawBuilder<unknown>> = [sql`true`];
  if (door) delen.push(sql`b.door = ${door}`);
  if (v.status) delen.push(sql`b.status = ${v.status}`);
  if (v.soort) delen.push(sql`b.soort = ${v.soort}`);
  if (v.grond) delen.push(sql`b.grond = ${v.grond}`);
  if (v.gemeente) delen.push(sql`b.gemeente = ${v.gemeente}`);
  if (v.zoek) {
    const deel = `%${v.zoek.replaceAll(/[\\%_]/g, '\\$&')}%`;
    delen.push(sql`(b.veld ilike ${deel} or b.onderwerp_soort ilike ${deel} or mw.naam ilike ${deel})`);
  }
  const waar = sql.join(delen, sql` and `);
  const kant = v.richting === 'op' ? sql`asc` : sql`desc`;
  const orde = v.volgorde === 'soort' ? sql`b.soort ${kant}, b.op desc` : sql`b.op ${kant}`;
  const items = await db.rijen(
    sql<Bevindingregel>`select ${regel} ${bron} where ${waar} order by ${orde}, b.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, sql`${bron} where ${waar}`)) };
}

/** One kept find, without the words. */
export function leesBevinding(db: Db, id: string): Promise<EigenBevinding & { door: string }> {
  return db.een(sql<EigenBevinding & { door: string }>`select ${kaart}, b.door ${bron} where b.id = ${id}`, WEG);
}

/** The words of one kept find, encrypted; null once they are wiped. */
export async function leesDicht(db: Db, id: string): Promise<Buffer | null> {
  const { versleuteld } = await db.een(
    sql<{ versleuteld: Buffer | null }>`select versleuteld from bevindingen where id = ${id}`,
    WEG,
  );
  return versleuteld;
}

/** Writes the judgement, wipes the words and destroys their key. */
export async function schrijfOordeel(
  db: Db,
  o: { id: string; oordeel: string; uitleg: string; nu: Date; door: string },
): Promise<void> {
  const n =
    await db.voer(sql`update bevindingen set status = ${o.oordeel}, uitleg = ${o.uitleg}, beoordeeld_op = ${o.nu}, beoordeeld_door = ${o.door}, versleuteld = null
    where id = ${o.id} and status = 'te_beoordelen'`);
  if (n === 0) throw new Fout('STAND_PAST_NIET', 'Deze bevinding is intussen al beoordeeld.');
  await vernietigSleutels(db, 'bevinding', [o.id], o.nu);
}

/** Writes that the text was mended. */
export async function schrijfHerstel(db: Db, h: { id: string; herstel: string; nu: Date }): Promise<void> {
  const n = await db.voer(
    sql`update bevindingen set status = 'hersteld', herstel = ${h.herstel}, hersteld_op = ${h.nu} where id = ${h.id} and status = 'niet_terecht'`,
  );
  if (n === 0) throw new Fout('STAND_PAST_NIET', 'Deze bevinding hoeft niet (meer) te worden hersteld.');
}

/** How often something was kept, by month and kind, the newest month first. */
export function telPerMaand(db: Db): Promise<Aantal[]> {
  return db.rijen(sql<Aantal>`
    select to_char(op at time zone 'Europe/Amsterdam', 'YYYY-MM') as maand, soort, count(*)::int as aantal,
      count(*) filter (where status = 'te_beoordelen')::int as open, count(*) filter (where status = 'terecht')::int as terecht,
      count(*) filter (where status in ('niet_terecht', 'hersteld'))::int as niet_terecht
    from bevindingen group by 1, 2 order by 1 desc, 3 desc, 2 limit 500`);
}

/** What waits to be looked at, the oldest first. */
export function teBeoordelen(db: Db, maximum: number): Promise<Array<Bevindingregel & { gemeenteNaam: string }>> {
  return db.rijen(
    sql`select ${regel}, g.naam as gemeente_naam ${bron} where b.status = 'te_beoordelen' order by b.op limit ${maximum}`,
  );
}

/** What this writer must mend, the oldest first. */
export function teHerstellen(
  db: Db,
  door: string,
  maximum: number,
): Promise<Array<Bevindingregel & { beoordeeldOp: string }>> {
  return db.rijen(
    sql`select ${regel}, b.beoordeeld_op ${bron} where b.status = 'niet_terecht' and b.door = ${door} order by b.beoordeeld_op limit ${maximum}`,
  );
}

/** Names of businesses of the own gemeenten and of colleagues in its organisaties; of natural persons in the register none. */
export async function leesNamenVoorScherm(db: Db, gemeenten: readonly string[], register: boolean): Promise<string[]> {
  const bedrijven = register
    ? sql`union select naam from inrichtingen where gemeente = any (${gemeenten}::text[])
        union select naam from facilitators where gemeente = any (${gemeenten}::text[]) and soort = 'rechtspersoon'`
    : sql``;
  const rijen = await db.rijen(sql<{ naam: string }>`
    select naam from medewerkers where actief and organisatie_id in (select id from organisaties where gemeente = any (${gemeenten}::text[]))
    ${bedrijven} order by 1 limit 3000`);
  return rijen.map((r) => r.naam);
}
