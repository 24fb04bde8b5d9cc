import { sql, telTot, type Db } from '../kern/db.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Static } from 'typebox';
import type { Dpia, Dpiaregel, Dpiasvraag, EerdereDpia, NieuweDpia } from './schema-dpia.ts';
import { dpiastand } from './stand.ts';

const ELDERS = 'Staat in de DPIA zelf, die buiten Samenzicht is vastgesteld.';

type Rij = Omit<Dpia, 'stand' | 'fase'>;

const kolommen = sql`d.id, d.gemeente, d.titel, d.verwerkingen, d.beschrijving, d.noodzaak, d.risicos, d.mening_betrokkenen, d.aangemaakt_op, d.aangemaakt_door, m.naam as aangemaakt_door_naam,
  d.advies, d.advies_strekking, d.advies_op, d.advies_door, a.naam as advies_door_naam, d.besluit, d.besluit_reden, d.raadpleging, d.raadpleging_uitkomst, d.geldig_tot::text as geldig_tot, d.besloten_op, b.naam as besloten_door_naam, d.vastgesteld_door, d.besluit_kenmerk`;
const bron = sql`from dpias d join medewerkers m on m.id = d.aangemaakt_door left join medewerkers a on a.id = d.advies_door left join medewerkers b on b.id = d.besloten_door`;

function metStand(d: Rij, vandaag: string): Dpia {
  const kern = d.besluit && d.raadpleging && d.geldigTot;
  return {
    ...d,
    fase: d.beslotenOp ? 'besloten' : d.adviesOp ? 'geadviseerd' : 'opgesteld',
    stand: kern
      ? dpiastand(true, { besluit: d.besluit!, raadpleging: d.raadpleging!, geldigTot: d.geldigTot! }, vandaag)
      : null,
  };
}

/** One assessment. */
export async function leesDpia(db: Db, id: string, vandaag: string): Promise<Dpia> {
  return metStand(
    await db.een(sql<Rij>`select ${kolommen} ${bron} where d.id = ${id}`, 'Deze DPIA is er niet.'),
    vandaag,
  );
}

/** The assessments of these gemeenten, or of all for a pet without; the newest first. */
export async function leesDpias(
  db: Db,
  v: Static<typeof Dpiasvraag>,
  gemeenten: readonly string[],
  vandaag: string,
): Promise<{ items: Dpiaregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const fase = {
    opgesteld: sql`d.advies_op is null`,
    geadviseerd: sql`d.advies_op is not null and d.besloten_op is null`,
    besloten: sql`d.besloten_op is not null`,
  };
  const waar = sql`where ${v.gemeente ? sql`d.gemeente = ${v.gemeente}` : gemeenten.length ? sql`d.gemeente = any (${gemeenten}::text[])` : sql`true`} and ${v.fase ? fase[v.fase] : sql`true`}`;
  const rijen = await db.rijen(
    sql<Rij>`select ${kolommen} ${bron} ${waar} order by d.aangemaakt_op desc, d.id desc limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return {
    items: rijen.map((r) => metStand(r, vandaag)),
    pagina,
    perPagina,
    ...(await telTot(db, sql`from dpias d ${waar}`)),
  };
}

/** Writes a draft. */
export async function voegDpiaToe(
  db: Db,
  d: Static<typeof NieuweDpia> & { id: string; nu: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into dpias (gemeente, id, titel, verwerkingen, beschrijving, noodzaak, risicos, mening_betrokkenen, aangemaakt_op, aangemaakt_door)
    values (${d.gemeente}, ${d.id}, ${d.titel}, ${d.verwerkingen}, ${d.beschrijving}, ${d.noodzaak}, ${JSON.stringify(d.risicos)}, ${d.meningBetrokkenen}, ${d.nu}, ${d.door})`);
}

/** Writes one that was decided elsewhere, as of the day of that decision. */
export async function voegEerdereDpiaToe(
  db: Db,
  d: Static<typeof EerdereDpia> & { id: string; nu: Date; door: string },
): Promise<void> {
  const kort = d.samenvatting;
  const risico = {
    risico: kort,
    kans: d.restrisico,
    gevolg: d.restrisico,
    maatregel: ELDERS,
    restrisico: d.restrisico,
  };
  await db.voer(sql`insert into dpias (gemeente, id, titel, verwerkingen, beschrijving, noodzaak, risicos, mening_betrokkenen, aangemaakt_op, aangemaakt_door,
      advies, advies_strekking, advies_op, besluit, besluit_reden, raadpleging, raadpleging_uitkomst, geldig_tot, besloten_op, vastgesteld_door, besluit_kenmerk)
    values (${d.gemeente}, ${d.id}, ${d.titel}, ${d.verwerkingen}, ${kort}, ${ELDERS}, ${JSON.stringify([risico])}, ${ELDERS}, ${d.nu}, ${d.door},
      ${d.advies}, ${d.strekking}, ${d.adviesOp}, 'akkoord', ${ELDERS}, ${d.raadpleging}, ${d.raadplegingUitkomst ?? null}, ${d.geldigTot}, ${d.vastgesteldOp}, ${d.vastgesteldDoor}, ${d.besluitKenmerk})`);
}

/** Writes the advice; gives 0 when there was one already. */
export async function schrijfAdvies(
  db: Db,
  a: { id: string; advies: string; strekking: string; nu: Date; door: string },
): Promise<number> {
  return db.voer(sql`update dpias set advies = ${a.advies}, advies_strekking = ${a.strekking}, advies_op = ${a.nu}, advies_door = ${a.door}
    where id = ${a.id} and advies_op is null`);
}

/** Writes the decision; gives 0 when there was one already. */
export async function schrijfBesluit(
  db: Db,
  b: {
    id: string;
    besluit: string;
    reden: string;
    raadpleging: string;
    uitkomst: string | null;
    geldigTot: string;
    nu: Date;
    door: string;
  },
): Promise<number> {
  return db.voer(sql`update dpias set besluit = ${b.besluit}, besluit_reden = ${b.reden}, raadpleging = ${b.raadpleging}, raadpleging_uitkomst = ${b.uitkomst},
      geldig_tot = ${b.geldigTot}, besloten_op = ${b.nu}, besloten_door = ${b.door}
    where id = ${b.id} and besloten_op is null`);
}

/** Writes what the AP answered; gives 0 when nothing was asked. */
export async function schrijfRaadpleging(db: Db, id: string, uitkomst: string): Promise<number> {
  return db.voer(
    sql`update dpias set raadpleging = 'afgerond', raadpleging_uitkomst = ${uitkomst} where id = ${id} and raadpleging = 'gevraagd'`,
  );
}
