import { sql, zetVersie, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { wachtTot } from '../afstemming/index.ts';
import { adres } from '../inrichtingen/index.ts';
import type { Rapportagesvraag } from './schema.ts';
import type { Rapportage, Rapportagekop, Rapportageregel } from './schema-antwoorden.ts';

interface Inhoud {
  feiten: string;
  beoordeling: string;
  advies: string;
  voorgesteldeMaatregel: string;
  lichterVolstaatNiet?: string | undefined;
}

/** Writes a rapportage; gives its number. */
export async function voegRapportageToe(
  db: Db,
  r: Inhoud & {
    gemeente: string;
    id: string;
    constateringsrapportId: string;
    inrichtingId: string | null;
    nu: Date;
    door: string;
  },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into rapportages (gemeente, id, constateringsrapport_id, inrichting_id, feiten, beoordeling, advies, voorgestelde_maatregel, lichter_volstaat_niet, status, aangemaakt_op, aangemaakt_door)
    values (${r.gemeente}, ${r.id}, ${r.constateringsrapportId}, ${r.inrichtingId}, ${r.feiten}, ${r.beoordeling}, ${r.advies}, ${r.voorgesteldeMaatregel}, ${r.lichterVolstaatNiet ?? null}, 'concept', ${r.nu}, ${r.door}) returning nummer`);
}

/** Moves a rapportage on when nobody else did: `versie` must be the one that was read. */
export function zetRapportage(
  db: Db,
  gelezen: { gemeente: string; id: string; versie: number; status: string },
  velden: Record<string, unknown>,
): Promise<void> {
  return zetVersie(db, 'rapportages', gelezen, velden, 'Deze rapportage is intussen gewijzigd.');
}

const bron = sql`join constateringsrapporten k on k.gemeente = r.gemeente and k.id = r.constateringsrapport_id
  join controles c on c.gemeente = k.gemeente and c.id = k.controle_id join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id
  left join inrichtingen i on i.gemeente = r.gemeente and i.id = r.inrichting_id`;

/** One rapportage with what it was made from. */
export async function leesRapportage(db: Db, id: string): Promise<Rapportagekop> {
  return db.een(
    sql<Rapportagekop>`
    select r.id, r.gemeente, r.nummer, r.constateringsrapport_id, k.nummer as constateringsrapport_nummer, c.id as controle_id, c.nummer as controle_nummer, c.locatie_id, c.triage_id,
      r.inrichting_id, i.naam as inrichting_naam, i.nummer as inrichting_nummer, i.vergunning, ${adres} as plaats, k.overtredingen, r.feiten, r.beoordeling, r.advies, r.voorgestelde_maatregel, r.lichter_volstaat_niet,
      r.status, r.aangeboden_op, r.aangeboden_petsoort, r.versie, r.aangemaakt_op, m.naam as aangemaakt_door_naam
    from rapportages r ${bron} join medewerkers m on m.id = r.aangemaakt_door where r.id = ${id}`,
    'Deze rapportage is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Steps taken earlier at this inrichting, the newest first. */
export async function leesEerdereMaatregelen(
  db: Db,
  r: { gemeente: string; inrichtingId: string | null },
): Promise<Rapportage['eerdereMaatregelen']> {
  return db.rijen(sql`
    select id, nummer, soort, status, bekendgemaakt_op, aangemaakt_op from maatregelen where gemeente = ${r.gemeente} and inrichting_id = ${r.inrichtingId}::uuid order by bekendgemaakt_op desc, id desc limit 20`);
}

function waar(v: Rapportagesvraag): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.status) delen.push(sql`r.status = ${v.status}`);
  if (v.voorgesteldeMaatregel) delen.push(sql`r.voorgestelde_maatregel = ${v.voorgesteldeMaatregel}`);
  if (v.gemeente) delen.push(sql`r.gemeente = ${v.gemeente}`);
  if (v.inrichtingId) delen.push(sql`r.inrichting_id = ${v.inrichtingId}`);
  if (v.uitkomst)
    delen.push(
      sql`exists (select 1 from besluiten b where b.gemeente = r.gemeente and b.rapportage_id = r.id and b.uitkomst = ${v.uitkomst})`,
    );
  if (v.controleId)
    delen.push(
      sql`r.constateringsrapport_id in (select x.id from constateringsrapporten x where x.gemeente = r.gemeente and x.controle_id = ${v.controleId})`,
    );
  if (v.zoek) delen.push(sql`r.id in (select z.id from kern.zoek(${v.zoek}, array['rapportages'], 1000) z)`);
  return sql.join(delen, sql` and `);
}

const KOLOM = { aangemaaktOp: sql`r.aangemaakt_op`, nummer: sql`r.nummer`, status: sql`r.status` };

/** A page of rapportages, the newest first unless asked otherwise. */
export async function zoekRapportages(db: Db, v: Rapportagesvraag, vandaag: string) {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const volgorde = sql`${KOLOM[v.volgorde ?? 'aangemaaktOp']} ${v.richting === 'op' ? sql`asc` : sql`desc`}, r.id`;
  const items = await db.rijen(sql<Rapportageregel>`
    select r.id, r.gemeente, r.nummer, r.constateringsrapport_id, r.inrichting_id, coalesce(i.naam, ${adres}) as waarover, r.voorgestelde_maatregel, r.status, b.uitkomst, case when r.status <> 'besloten' then ${wachtTot(sql`${vandaag}::date`, sql.ref('l'))} end as aangehouden_tot, r.aangemaakt_op, r.aangeboden_op
    from rapportages r ${bron} left join besluiten b on b.gemeente = r.gemeente and b.rapportage_id = r.id
    where ${waar(v)} order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from rapportages r where ${waar(v)}`)) };
}
