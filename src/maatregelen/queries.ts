import { sql, zetVersie, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { adres } from '../inrichtingen/index.ts';
import type { Maatregel, Maatregelenvraag, Maatregelkop, Maatregelregel, NieuweMaatregel } from './schema.ts';

/** Writes a maatregel; gives its number. A second one on the same decision is refused by the table. */
export async function voegMaatregelToe(
  db: Db,
  m: NieuweMaatregel & {
    gemeente: string;
    id: string;
    soort: string;
    inrichtingId: string | null;
    bezwaarTot: string | null;
    petsoort: string;
    /** What was aligned with politie, as `briefkolommen` gives it. */
    brief: Record<string, string | null>;
    nu: Date;
    door: string;
  },
): Promise<{ nummer: string }> {
  const afgestemd = Object.entries(m.brief);
  return db.een(sql<{ nummer: string }>`
    insert into maatregelen (gemeente, id, besluit_id, inrichting_id, facilitator_id, soort, overtreding, norm, omschrijving, eerste_hersteltermijn, hersteltermijn_tot, lichter_volstaat_niet, bezwaar_tot,
      dwangsom_bedrag, dwangsom_eenheid, dwangsom_maximum, eindigt_op, bekendgemaakt_op, ${sql.join(afgestemd.map(([kolom]) => sql.ref(kolom)))}, status, petsoort, aangemaakt_op, aangemaakt_door)
    values (${m.gemeente}, ${m.id}, ${m.besluitId}, ${m.inrichtingId}, ${m.facilitatorId ?? null}, ${m.soort}, ${m.overtreding}, ${m.norm}, ${m.omschrijving}, ${m.hersteltermijnTot ?? null}, ${m.hersteltermijnTot ?? null}, ${m.lichterVolstaatNiet ?? null}, ${m.bezwaarTot},
      ${m.dwangsomBedrag ?? null}, ${m.dwangsomEenheid ?? null}, ${m.dwangsomMaximum ?? null}, ${m.eindigtOp ?? null}, ${m.bekendgemaaktOp}, ${sql.join(afgestemd.map(([, waarde]) => sql`${waarde}`))}, 'loopt', ${m.petsoort}, ${m.nu}, ${m.door}) returning nummer`);
}

/** Moves a maatregel on when nobody else did. */
export function zetMaatregel(
  db: Db,
  gelezen: { gemeente: string; id: string; versie: number; status: string },
  velden: Record<string, unknown>,
): Promise<void> {
  return zetVersie(db, 'maatregelen', gelezen, velden, 'Deze maatregel is intussen gewijzigd.');
}

const bron = sql`join besluiten b on b.gemeente = t.gemeente and b.id = t.besluit_id join rapportages r on r.gemeente = b.gemeente and r.id = b.rapportage_id
  join constateringsrapporten k on k.gemeente = r.gemeente and k.id = r.constateringsrapport_id join controles c on c.gemeente = k.gemeente and c.id = k.controle_id
  join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id
  left join inrichtingen i on i.gemeente = t.gemeente and i.id = t.inrichting_id left join facilitators f on f.gemeente = t.gemeente and f.id = t.facilitator_id`;

/** One maatregel with what it rests on. */
export async function leesMaatregel(db: Db, id: string): Promise<Maatregelkop> {
  return db.een(
    sql<Maatregelkop>`
    select t.id, t.gemeente, t.nummer, t.besluit_id, r.id as rapportage_id, r.nummer as rapportage_nummer, t.inrichting_id, i.naam as inrichting_naam, ${adres} as plaats, t.facilitator_id, f.naam as facilitator_naam,
      t.soort, t.overtreding, t.norm, t.omschrijving, t.eerste_hersteltermijn, t.hersteltermijn_tot, t.lichter_volstaat_niet, t.bezwaar_tot, t.dwangsom_bedrag, t.dwangsom_eenheid, t.dwangsom_maximum, t.eindigt_op, t.bekendgemaakt_op,
      t.status, t.intrekreden, t.petsoort, b.motivering, t.versie, t.aangemaakt_op, m.naam as aangemaakt_door_naam
    from maatregelen t ${bron} join medewerkers m on m.id = t.aangemaakt_door where t.id = ${id}`,
    'Deze maatregel is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** What was aligned with politie about a maatregel; apart, so that it never gets into the letter (G5). */
export async function leesAfgestemd(db: Db, m: { gemeente: string; id: string }): Promise<Maatregel['afgestemd']> {
  return db.een(
    sql`select afstemming, afstemspoed, gebeld_met, gebeld_op, gebeld_uitkomst from maatregelen where gemeente = ${m.gemeente} and id = ${m.id}`,
  );
}

/** The last step at this inrichting, whatever became of it, save one that was withdrawn. */
export async function leesVorige(
  db: Db,
  m: { gemeente: string; inrichtingId: string | null },
): Promise<{ nummer: string; soort: string } | undefined> {
  return db.rij(
    sql`select nummer, soort from maatregelen where gemeente = ${m.gemeente} and inrichting_id = ${m.inrichtingId}::uuid and status <> 'ingetrokken' order by bekendgemaakt_op desc, id desc limit 1`,
  );
}

/** Facilitators that can be addressed: with a running role at this inrichting, or all of the gemeente when the place has none. */
export async function leesGeadresseerden(
  db: Db,
  m: { gemeente: string; inrichtingId: string | null; dag: string },
): Promise<Array<{ id: string; naam: string; rollen: string[] }>> {
  if (m.inrichtingId)
    return db.rijen(sql`
      select f.id, f.naam, array_agg(distinct r.rol order by r.rol) as rollen from facilitator_rollen r join facilitators f on f.gemeente = r.gemeente and f.id = r.facilitator_id
      where r.gemeente = ${m.gemeente} and r.inrichting_id = ${m.inrichtingId} and (r.tot is null or r.tot >= ${m.dag}) group by f.id, f.naam order by f.naam limit 100`);
  return db.rijen(
    sql`select id, naam, array[]::text[] as rollen from facilitators where gemeente = ${m.gemeente} order by naam limit 200`,
  );
}

function waar(v: Maatregelenvraag, vandaag: string): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.status) delen.push(sql`t.status = ${v.status}`);
  if (v.soort) delen.push(sql`t.soort = ${v.soort}`);
  if (v.termijn === 'voorbij') delen.push(sql`t.status = 'loopt' and t.hersteltermijn_tot < ${vandaag}`);
  if (v.termijn === 'loopt') delen.push(sql`t.status = 'loopt' and t.hersteltermijn_tot >= ${vandaag}`);
  if (v.gemeente) delen.push(sql`t.gemeente = ${v.gemeente}`);
  if (v.inrichtingId) delen.push(sql`t.inrichting_id = ${v.inrichtingId}`);
  if (v.facilitatorId) delen.push(sql`t.facilitator_id = ${v.facilitatorId}`);
  if (v.zoek) delen.push(sql`t.id in (select z.id from kern.zoek(${v.zoek}, array['maatregelen'], 1000) z)`);
  return sql.join(delen, sql` and `);
}

const KOLOM = {
  bekendgemaaktOp: sql`t.bekendgemaakt_op`,
  hersteltermijnTot: sql`t.hersteltermijn_tot`,
  nummer: sql`t.nummer`,
};

/** A page of maatregelen, the newest first unless asked otherwise. */
export async function zoekMaatregelen(db: Db, v: Maatregelenvraag, vandaag: string) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const richting = v.richting === 'op' ? sql`asc nulls last` : sql`desc nulls last`;
  const volgorde = sql`${KOLOM[v.volgorde ?? 'bekendgemaaktOp']} ${richting}, t.id`;
  const items = await db.rijen(sql<Maatregelregel>`
    select t.id, t.gemeente, t.nummer, t.soort, t.status, coalesce(i.naam, ${adres}) as waarover, t.inrichting_id, f.naam as facilitator_naam, t.bekendgemaakt_op, t.hersteltermijn_tot
    from maatregelen t ${bron} where ${waar(v, vandaag)} order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from maatregelen t where ${waar(v, vandaag)}`)) };
}
