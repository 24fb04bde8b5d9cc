import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Sleutel } from '../kern/kluis.ts';
import { eisSleutel, maakSleutel, openSleutel, vernietigSleutels } from '../kern/sleutelbos.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { plusDagen } from '../platform/klok.ts';
import type { Zaak, Zaakregel, Zakenvraag } from './schema.ts';

/** A zaak without what was said. */
export type Zaakrij = Omit<Zaak, 'berichten'>;
type Van = 'melder' | 'vertrouwenspersoon' | 'notitie';
interface Plek {
  gemeente: string;
  id: string;
}

const REAGEREN_DAGEN = 2;
const BEWAREN_DAGEN = 183;
const plek = ({ gemeente, id }: Plek) => ({ soort: 'vertrouwenspersoon' as const, gemeente, id });
const rij = (gemeente: string, id: string) => ({ tabel: 'vertrouwensberichten', gemeente, id });
const regel = sql`id, gemeente, nummer, soort, weg, status, ontvangen_op, reageren_voor, gereageerd_op, gesloten_op`;

/** Opens a zaak with its first words, under a key of its own. With a hash the code finds it again. */
export async function beginZaak(
  db: Db,
  z: Plek & {
    nummer: string;
    soort: string;
    weg: string;
    nu: Date;
    berichtId: string;
    tekst: string;
    hash?: Buffer;
    akkoord?: boolean;
  },
): Promise<void> {
  const voor = new Date(z.nu.getTime() + REAGEREN_DAGEN * 86_400_000);
  await db.voer(sql`insert into vertrouwenszaken (gemeente, id, nummer, soort, weg, status, ontvangen_op, reageren_voor, toestemming_op)
    values (${z.gemeente}, ${z.id}, ${z.nummer}, ${z.soort}, ${z.weg}, 'nieuw', ${z.nu}, ${voor}, ${z.akkoord ? z.nu : null})`);
  if (z.hash)
    await db.voer(
      sql`insert into vertrouwenscodes (hash, gemeente, zaak_id) values (${z.hash}, ${z.gemeente}, ${z.id})`,
    );
  const sleutel = await maakSleutel(db, plek(z), 'vertrouwenspersoon', z.nu);
  await schrijf(db, sleutel, z, { id: z.berichtId, van: 'melder', tekst: z.tekst, nu: z.nu });
}

/** Adds words to a zaak; throws when its key is gone. */
export async function voegBerichtToe(
  db: Db,
  z: Plek,
  b: { id: string; van: Van; tekst: string; nu: Date },
): Promise<void> {
  await schrijf(db, await eisSleutel(db, plek(z), 'Deze zaak is gewist; er kan niets meer bij.'), z, b);
}

async function schrijf(
  db: Db,
  sleutel: Sleutel,
  z: Plek,
  b: { id: string; van: Van; tekst: string; nu: Date },
): Promise<void> {
  await db.voer(sql`insert into vertrouwensberichten (gemeente, id, zaak_id, van, versleuteld, op)
    values (${z.gemeente}, ${b.id}, ${z.id}, ${b.van}, ${sleutel.sluit(b.tekst, rij(z.gemeente, b.id))}, ${b.nu})`);
}

/** One zaak; throws NIET_GEVONDEN for everyone else. */
export async function leesZaak(db: Db, id: string): Promise<Zaakrij> {
  return db.een(
    sql<Zaakrij>`select ${regel}, versie, uitkomst, to_char(vernietigen_op, 'YYYY-MM-DD') as vernietigen_op, vernietigd_op from vertrouwenszaken where id = ${id}`,
    'Deze zaak is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** What was said, in order; nothing once the key is gone. */
export async function openBerichten(db: Db, z: Plek): Promise<Zaak['berichten']> {
  const sleutel = await openSleutel(db, plek(z));
  if (!sleutel) return [];
  const rijen = await db.rijen(
    sql<{
      id: string;
      van: string;
      op: string;
      versleuteld: Buffer;
    }>`select id, van, op, versleuteld from vertrouwensberichten where zaak_id = ${z.id} order by op, id`,
  );
  return rijen.map(({ versleuteld, ...b }) => ({ ...b, tekst: sleutel.open(versleuteld, rij(z.gemeente, b.id)) }));
}

/** Moves a zaak; the first move is the first reaction. Throws INTUSSEN_GEWIJZIGD when somebody was first. */
export async function zetStatus(
  db: Db,
  z: { id: string; versie: number; status: 'in_behandeling' | 'wacht_op_melder'; nu: Date },
): Promise<void> {
  eisEen(
    await db.voer(
      sql`update vertrouwenszaken set status = ${z.status}, gereageerd_op = coalesce(gereageerd_op, ${z.nu}), versie = versie + 1 where id = ${z.id} and versie = ${z.versie} and status <> 'gesloten'`,
    ),
  );
}

/** Closes a zaak and sets the day after which its key goes. */
export async function sluit(
  db: Db,
  z: { id: string; versie: number; uitkomst: string; nu: Date; vandaag: string },
): Promise<void> {
  eisEen(
    await db.voer(
      sql`update vertrouwenszaken set status = 'gesloten', uitkomst = ${z.uitkomst}, gesloten_op = ${z.nu}, gereageerd_op = coalesce(gereageerd_op, ${z.nu}), vernietigen_op = ${plusDagen(z.vandaag, BEWAREN_DAGEN)}::date, versie = versie + 1 where id = ${z.id} and versie = ${z.versie} and status <> 'gesloten'`,
    ),
  );
}

function eisEen(aantal: number): void {
  if (aantal !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze zaak is intussen veranderd.');
}

/** The zaak of a code that was told to this transaction; nothing for any other. */
export async function zaakBijCode(db: Db, hash: Buffer): Promise<Zaakrij | undefined> {
  await vertelCode(db, hash);
  return db.rij(
    sql<Zaakrij>`select ${regel}, versie, uitkomst, null as vernietigen_op, vernietigd_op from vertrouwenszaken where id = kern.zaak_bij_code()`,
  );
}

/** Tells the fence which code is held: only the zaak of that code is there. */
export async function vertelCode(db: Db, hash: Buffer): Promise<void> {
  await db.voer(sql`select set_config('samenzicht.code', ${hash.toString('hex')}, true)`);
}

/** Wakes a zaak after new words of who brought it. */
export async function wek(db: Db, id: string): Promise<void> {
  await db.voer(
    sql`update vertrouwenszaken set status = 'in_behandeling', versie = versie + 1 where id = ${id} and status = 'wacht_op_melder'`,
  );
}

/** Takes the yes back: the key goes at once, the rows with the next round of the broom (AVG 7 lid 3, 17 lid 1 b). */
export async function trekIn(db: Db, z: { id: string; vandaag: string; nu: Date; versie?: number }): Promise<void> {
  eisEen(
    await db.voer(
      sql`update vertrouwenszaken set status = 'gesloten', uitkomst = 'ingetrokken', gesloten_op = coalesce(gesloten_op, ${z.nu}), vernietigen_op = ${plusDagen(z.vandaag, -1)}::date, versie = versie + 1 where id = ${z.id} and vernietigd_op is null and (${z.versie ?? null}::int is null or versie = ${z.versie ?? null}::int)`,
    ),
  );
  await vernietigSleutels(db, 'vertrouwenspersoon', [z.id], z.nu);
}

/** Destroys what is past its day: key, words and codes; the row stays as a count. */
export async function vernietigVerlopen(db: Db, vandaag: string, nu: Date): Promise<number> {
  const zaken = await db.rijen(
    sql<{
      id: string;
    }>`update vertrouwenszaken set vernietigd_op = ${nu}, versie = versie + 1 where vernietigen_op < ${vandaag}::date and vernietigd_op is null returning id`,
  );
  const ids = zaken.map((z) => z.id);
  await vernietigSleutels(db, 'vertrouwenspersoon', ids, nu);
  await db.voer(sql`delete from vertrouwensberichten where zaak_id = any (${ids}::uuid[])`);
  await db.voer(sql`delete from vertrouwenscodes where zaak_id = any (${ids}::uuid[])`);
  return ids.length;
}

/** What waits, the nearest term first: new ones, and those on which it is the turn of the vertrouwenspersoon. */
export async function wachtend(db: Db, maximum: number): Promise<Zaakregel[]> {
  return db.rijen(
    sql<Zaakregel>`select ${regel} from vertrouwenszaken where status in ('nieuw', 'in_behandeling') order by status desc, reageren_voor limit ${maximum}`,
  );
}

/** Counts of a year by one column. */
export async function telJaar(
  db: Db,
  gemeente: string,
  jaar: number,
): Promise<Array<{ soort: string; weg: string; uitkomst: string | null; n: number }>> {
  return db.rijen(
    sql`select soort, weg, uitkomst, count(*)::int as n from vertrouwenszaken where gemeente = ${gemeente} and extract(year from ontvangen_op at time zone 'Europe/Amsterdam') = ${jaar} group by soort, weg, uitkomst`,
  );
}

const VOLGORDE = { ontvangenOp: sql`ontvangen_op`, reagerenVoor: sql`reageren_voor` };

/** A page of zaken. The only word to search by is the number. */
export async function zoekZaken(
  db: Db,
  v: Static<typeof Zakenvraag>,
): Promise<{ items: Zaakregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.status) delen.push(sql`status = ${v.status}`);
  if (v.soort) delen.push(sql`soort = ${v.soort}`);
  if (v.gemeente) delen.push(sql`gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`nummer = ${v.zoek.trim().toUpperCase()}`);
  const waar = sql`from vertrouwenszaken where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Zaakregel>`select ${regel} ${waar} order by ${VOLGORDE[v.volgorde ?? 'ontvangenOp']} ${richting}, id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}
