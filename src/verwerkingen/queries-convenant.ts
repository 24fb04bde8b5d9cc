import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Convenant, Convenantenvraag, Convenantregel, NieuwConvenant, Verband } from './schema-convenant.ts';
import { convenantstand, isLevend, type Convenantkern } from './stand.ts';

type Regelrij = Omit<Convenantregel, 'stand'>;
type Rij = Omit<Convenant, 'stand' | 'versies' | 'evaluaties'>;

const kort = sql`c.id, c.gemeente, c.reeks, c.versie, c.soort, c.verband, c.titel, c.ingang::text as ingang, c.einde::text as einde, c.evaluatie_voor::text as evaluatie_voor, c.ondertekend_op, c.beeindigd_op`;

const metStand = <R extends Convenantkern>(c: R, vandaag: string) => ({ ...c, stand: convenantstand(c, vandaag) });

/** One version of an agreement with the others of its series and its evaluations. */
export async function leesConvenant(db: Db, id: string, vandaag: string): Promise<Convenant> {
  const c = await db.een(
    sql<Rij>`select ${kort}, c.deelnemers, c.doel, c.grondslag, c.gegevensdeel, c.beveiliging, c.verantwoordelijkheden, c.contact, c.aangemaakt_op, c.aangemaakt_door, m.naam as aangemaakt_door_naam,
      o.naam as ondertekend_door_naam, c.medeondertekenaars, c.beeindigd_reden
    from convenanten c join medewerkers m on m.id = c.aangemaakt_door left join medewerkers o on o.id = c.ondertekend_door where c.id = ${id}`,
    'Deze afspraak is er niet, of is voor deze pet niet zichtbaar.',
  );
  const versies = await db.rijen(
    sql<Regelrij>`select ${kort} from convenanten c where c.gemeente = ${c.gemeente} and c.reeks = ${c.reeks} order by c.versie desc limit 50`,
  );
  const evaluaties = await db.rijen(sql<Convenant['evaluaties'][number]>`
    select e.id, e.uitkomst, e.volgende_voor::text as volgende_voor, e.op, m.naam as door_naam from convenantevaluaties e join medewerkers m on m.id = e.door
    where e.gemeente = ${c.gemeente} and e.convenant_id = ${id} order by e.op desc limit 50`);
  return { ...metStand(c, vandaag), versies: versies.map((v) => metStand(v, vandaag)), evaluaties };
}

/** The newest version of each agreement, the first to end on top. */
export async function leesConvenanten(
  db: Db,
  v: Static<typeof Convenantenvraag>,
  vandaag: string,
): Promise<{ items: Convenantregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const waar = sql`from convenanten c where not exists (select from convenanten n where n.gemeente = c.gemeente and n.reeks = c.reeks and n.versie > c.versie)
    and ${v.gemeente ? sql`c.gemeente = ${v.gemeente}` : sql`true`} and ${v.soort ? sql`c.soort = ${v.soort}` : sql`true`}`;
  const rijen = await db.rijen(
    sql<Regelrij>`select ${kort} ${waar} order by c.beeindigd_op nulls first, c.einde, c.titel limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items: rijen.map((r) => metStand(r, vandaag)), pagina, perPagina, ...(await telTot(db, waar)) };
}

/** True when the gemeente has an agreement in force today with this cooperation (B12.9). */
export async function heeftLevendConvenant(
  db: Db,
  gemeente: string,
  verband: Verband,
  vandaag: string,
): Promise<boolean> {
  const rijen = await db.rijen(
    sql<Regelrij>`select ${kort} from convenanten c where c.gemeente = ${gemeente} and c.verband = ${verband} and c.ondertekend_op is not null and c.einde >= ${vandaag}::date`,
  );
  return rijen.some((c) => isLevend(c, vandaag));
}

/** Writes a version: of a new series, or of the one it replaces. */
export async function voegConvenantToe(
  db: Db,
  c: Static<typeof NieuwConvenant> & { id: string; reeks: string; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into convenanten (gemeente, id, reeks, versie, soort, verband, titel, doel, grondslag, deelnemers, gegevensdeel, beveiliging, verantwoordelijkheden, contact, ingang, einde, evaluatie_voor, aangemaakt_op, aangemaakt_door)
    values (${c.gemeente}, ${c.id}, ${c.reeks}, (select coalesce(max(versie), 0) + 1 from convenanten where gemeente = ${c.gemeente} and reeks = ${c.reeks}), ${c.soort}, ${c.verband}, ${c.titel}, ${c.doel}, ${c.grondslag},
      ${JSON.stringify(c.deelnemers)}, ${c.gegevensdeel}, ${c.beveiliging}, ${c.verantwoordelijkheden}, ${c.contact}, ${c.ingang}, ${c.einde}, ${c.evaluatieVoor}, ${c.nu}, ${c.door})`);
}

/** Signs; gives 0 when it was signed or ended. */
export async function tekenConvenant(
  db: Db,
  t: { id: string; medeondertekenaars: string; nu: Date; door: string },
): Promise<number> {
  return db.voer(sql`update convenanten set ondertekend_op = ${t.nu}, ondertekend_door = ${t.door}, medeondertekenaars = ${t.medeondertekenaars}
    where id = ${t.id} and ondertekend_op is null and beeindigd_op is null`);
}

/** Writes what came of an evaluation and when the next is due. */
export async function voegEvaluatieToe(
  db: Db,
  e: {
    gemeente: string;
    convenantId: string;
    id: string;
    uitkomst: string;
    volgendeVoor: string;
    nu: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into convenantevaluaties (gemeente, id, convenant_id, uitkomst, volgende_voor, op, door)
    values (${e.gemeente}, ${e.id}, ${e.convenantId}, ${e.uitkomst}, ${e.volgendeVoor}, ${e.nu}, ${e.door})`);
  await db.voer(
    sql`update convenanten set evaluatie_voor = ${e.volgendeVoor} where gemeente = ${e.gemeente} and id = ${e.convenantId}`,
  );
}

/** Ends an agreement before its day; gives 0 when it had ended. */
export async function beeindigConvenant(db: Db, b: { id: string; reden: string; nu: Date }): Promise<number> {
  return db.voer(
    sql`update convenanten set beeindigd_op = ${b.nu}, beeindigd_reden = ${b.reden} where id = ${b.id} and beeindigd_op is null`,
  );
}
