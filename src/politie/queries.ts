import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Wie } from '../kern/petten.ts';
import { vernietigSleutels } from '../kern/sleutelbos.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Zaakkop } from './over.ts';
import { dagVan } from '../platform/klok.ts';
import { dagenVan, type Grond, type Termijndagen } from './wpg.ts';
import type { Zaakregel, Zaakvraag } from './schema.ts';
import { eisZaaksleutel, sluitStuk, type DichtStuk, type Stukinhoud } from './stukken.ts';

/** A zaak without what is in it. */
export interface Zaakrij extends Zaakkop {
  gemeente: string;
  nummer: string;
  kanaal: string;
  ontvangenOp: string;
  teruggekoppeldOp: string | null;
  landelijkAangebodenOp: string | null;
  landelijkOntvangenOp: string | null;
  geslotenOp: string | null;
  versie: number;
}

const sleutel = sql`left join sleutels k on k.gemeente = z.gemeente and k.soort = 'politiezaak' and k.id = z.id`;
// Of a verstrekking the receipt itself counts (src/verstrekkingen): one answer, kept in one place.
const bewijs = sql`left join lateral (select b.soort from ontvangstbewijzen b where b.verstrekking_id = z.verstrekking_id order by b.op desc, b.id desc limit 1) b on true`;
// Leave of a colleague, for this person and this phase, that has not run out.
const magInzien = sql`exists (select from politieinzagen i where i.gemeente = z.gemeente and i.zaak_id = z.id and i.fase = z.fase
  and i.door = (select kern.medewerker()) and i.besluit = 'toegestaan' and i.afgelopen_op is null)`;
const kolommen = sql`z.id, z.gemeente, z.nummer, z.kanaal, z.verstrekking_id, z.status, z.uitkomst, z.ontvangen_op, z.terugkoppelen_voor,
  coalesce(b.soort, z.teruggekoppeld) as teruggekoppeld, z.teruggekoppeld_op, z.gehandeld_op, z.landelijk_aangeboden_op, z.landelijk_ontvangen_op, k.vernietigd_op, z.versie,
  z.grond, z.fase, z.direct_tot, z.verwijderen_op, z.vernietigen_op, z.houd_tot, z.gesloten_op, ${magInzien} as inzage`;

/** One zaak; throws NIET_GEVONDEN for who may not know that it is there. */
export async function leesZaak(db: Db, id: string): Promise<Zaakrij> {
  return db.een(
    sql<Zaakrij>`select ${kolommen} from politiezaken z ${sleutel} ${bewijs} where z.id = ${id}`,
    'Deze zaak is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Writes a new zaak. */
export async function voegZaakToe(
  db: Db,
  z: {
    organisatieId: string;
    gemeente: string;
    id: string;
    nummer: string;
    kanaal: string;
    verstrekkingId: string | null;
    nu: Date;
    door: string;
    terugkoppelenVoor: Date | string | null;
    grond: Grond;
    dagen: Termijndagen;
  },
): Promise<void> {
  const { directTot, verwijderenOp, vernietigenOp } = z.dagen;
  await db.voer(sql`insert into politiezaken (organisatie_id, gemeente, id, nummer, kanaal, verstrekking_id, status, ontvangen_op, ingebracht_door, terugkoppelen_voor,
      grond, direct_tot, verwijderen_op, vernietigen_op)
    values (${z.organisatieId}, ${z.gemeente}, ${z.id}, ${z.nummer}, ${z.kanaal}, ${z.verstrekkingId}, 'ontvangen', ${z.nu}, ${z.door}, ${z.terugkoppelenVoor},
      ${z.grond}, ${directTot}, ${verwijderenOp}, ${vernietigenOp})`);
}

/** The received verstrekking that a zaak starts from, as far as this organisatie may see it. */
export async function leesVerstrekking(db: Db, id: string): Promise<{ gemeente: string; reactieVoor: string }> {
  return db.een(
    sql<{ gemeente: string; reactieVoor: string }>`select gemeente, reactie_voor from verstrekkingen where id = ${id}`,
    'Deze verstrekking is er niet, of is niet aan uw eenheid gericht.',
  );
}

/** Puts a piece in a zaak, closed with its key. */
export async function schrijfStuk(
  s: { db: Db; wie: Wie; klok: { nu(): Date }; maakId(): string },
  z: { gemeente: string; id: string },
  soort: string,
  inhoud: Stukinhoud,
): Promise<void> {
  const [id, dicht] = [s.maakId(), await eisZaaksleutel(s.db, z)];
  const versleuteld = sluitStuk(dicht, { gemeente: z.gemeente, id }, inhoud);
  await s.db
    .voer(sql`insert into politiestukken (organisatie_id, gemeente, id, zaak_id, soort, versleuteld, op, door, petsoort)
    values (${s.wie.organisatieId}, ${z.gemeente}, ${id}, ${z.id}, ${soort}, ${versleuteld}, ${s.klok.nu()}, ${s.wie.medewerkerId}, ${s.wie.petsoort})`);
  // Under Wpg 10 the term runs from the last processing that shows the need (lid 6).
  const nieuw = dagenVan('wpg_10', { eerste: '', laatste: dagVan(s.klok.nu()), klaar: null });
  await s.db.voer(
    sql`update politiezaken set verwijderen_op = ${nieuw.verwijderenOp}, vernietigen_op = ${nieuw.vernietigenOp} where gemeente = ${z.gemeente} and id = ${z.id} and grond = 'wpg_10'`,
  );
}

/** The closed pieces of a zaak that this pet may see, in order. */
export async function leesDichteStukken(db: Db, zaakId: string): Promise<DichtStuk[]> {
  return db.rijen(
    sql<DichtStuk>`select s.id, s.gemeente, s.soort, s.versleuteld, s.op, mw.naam as door_naam, s.petsoort from politiestukken s join medewerkers mw on mw.id = s.door
      where s.zaak_id = ${zaakId} order by s.op, s.id`,
  );
}

/** Changes a zaak as it was read; throws INTUSSEN_GEWIJZIGD when somebody was first. */
export async function zetZaak(
  db: Db,
  id: string,
  versie: number,
  velden: Record<string, string | Date | null>,
): Promise<void> {
  const delen = Object.entries(velden).map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`);
  const geraakt = await db.voer(
    sql`update politiezaken set ${sql.join([...delen, sql`versie = versie + 1`])} where id = ${id} and versie = ${versie}`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze zaak is intussen veranderd.');
}

/** Destroys the key: the erasure of all that is in the zaak (Wpg 14). */
export async function vernietigZaaksleutel(db: Db, id: string, nu: Date): Promise<void> {
  if ((await vernietigSleutels(db, 'politiezaak', [id], nu)) !== 1)
    throw new Fout('STAND_PAST_NIET', 'De inhoud van deze zaak is al vernietigd.');
}

const VOLGORDE = { ontvangenOp: sql`z.ontvangen_op`, terugkoppelenVoor: sql`z.terugkoppelen_voor` };

const opDag = (vandaag: string) =>
  sql`z.fase = 'direct' and (z.direct_tot is null or z.direct_tot >= ${vandaag}::date) and (z.verwijderen_op is null or z.verwijderen_op > ${vandaag}::date)`;

/** A page of zaken. The only word to search by is the number: the rest lies encrypted. */
export async function zoekZaken(
  db: Db,
  v: Static<typeof Zaakvraag>,
  vandaag: string,
): Promise<{ items: Static<typeof Zaakregel>[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  // Out of its direct phase a zaak is found by its whole number and no other way (Wpg 8 lid 2 and 3, 14).
  const delen = [sql`(${opDag(vandaag)} or z.nummer = ${v.zoek?.trim().toUpperCase() ?? null})`];
  if (v.status) delen.push(sql`z.status = ${v.status}`);
  if (v.uitkomst) delen.push(sql`z.uitkomst = ${v.uitkomst}`);
  if (v.kanaal) delen.push(sql`z.kanaal = ${v.kanaal}`);
  if (v.gemeente) delen.push(sql`z.gemeente = ${v.gemeente}`);
  if (v.antwoord === 'met') delen.push(sql`coalesce(b.soort, z.teruggekoppeld) is not null`);
  if (v.antwoord === 'zonder')
    delen.push(sql`coalesce(b.soort, z.teruggekoppeld) is null and z.terugkoppelen_voor is not null`);
  if (v.zoek) delen.push(sql`z.nummer ilike ${`%${v.zoek.replaceAll(/[^\w-]/g, '')}%`}`);
  const waar = sql`from politiezaken z ${sleutel} ${bewijs} where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Static<typeof Zaakregel>>`select ${kolommen} ${waar}
      order by ${VOLGORDE[v.volgorde ?? 'ontvangenOp']} ${richting} nulls last, z.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Zaken that wait on somebody, the longest first. */
export async function wachtendeZaken(db: Db, maximum: number, vandaag: string): Promise<Zaakrij[]> {
  return db.rijen(sql<Zaakrij>`select ${kolommen} from politiezaken z ${sleutel} ${bewijs}
    where ${opDag(vandaag)} and (z.status not in ('gesloten', 'informatie') or (coalesce(b.soort, z.teruggekoppeld) is null and z.terugkoppelen_voor is not null))
    order by z.ontvangen_op limit ${maximum}`);
}
