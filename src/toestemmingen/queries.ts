import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Keuzes, Toestemmingenvraag, Toestemmingregel } from './schema.ts';
import type { Beeindiging } from './woorden.ts';

type Regel = Static<typeof Toestemmingregel>;

/** A consent as it lies in the database. `kaartDicht`: the code of the last card, closed, until it is given. */
export interface Toestemmingrij extends Regel {
  compartiment: string;
  versie: number;
  tekstversie: number;
  doorNaam: string;
  petsoort: string;
  versleuteld: Buffer;
  kaartDicht: Buffer | null;
  kaartGemaaktOp: string;
  kaartGegevenOp: string | null;
}

const kop = sql`t.id, t.gemeente, t.nummer, t.dossier_id, t.dossiernummer, t.vastgelegd_op, to_char(t.geldig_tot, 'YYYY-MM-DD') as geldig_tot, t.beeindigd_op, t.beeindigd_hoe`;
const heel = sql`select ${kop}, t.compartiment, t.versie, t.tekstversie, mw.naam as door_naam, t.petsoort, t.versleuteld, t.kaart_dicht, t.kaart_gemaakt_op, t.kaart_gegeven_op
  from toestemmingen t join medewerkers mw on mw.id = t.vastgelegd_door`;

/** One consent; throws NIET_GEVONDEN for who may not know that it is there. */
export async function leesToestemming(db: Db, id: string): Promise<Toestemmingrij> {
  return db.een(
    sql<Toestemmingrij>`${heel} where t.id = ${id}`,
    'Deze toestemming is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The living consents that belong to a dossier, the newest first. */
export async function leesLevende(db: Db, dossierId: string): Promise<Toestemmingrij[]> {
  return db.rijen(
    sql<Toestemmingrij>`${heel} where t.dossier_id = ${dossierId} and t.beeindigd_op is null order by t.vastgelegd_op desc limit 50`,
  );
}

/** Locks a living consent until the end of the transaction: what rests on it and its withdrawal cannot pass each other unseen. */
export async function slotOpToestemming(db: Db, id: string): Promise<void> {
  await db.voer(sql`select 1 from toestemmingen where id = ${id} for update`);
}

/** Writes a new consent with the hash of its first code. */
export async function voegToestemmingToe(
  db: Db,
  t: {
    gemeente: string;
    id: string;
    compartiment: string;
    organisatieId: string;
    dossier: { id: string; nummer: string } | null;
    nummer: string;
    versleuteld: Buffer;
    kaartDicht: Buffer;
    tekstversie: number;
    nu: Date;
    door: string;
    petsoort: string;
    geldigTot: string;
    hash: Buffer;
  },
): Promise<void> {
  await db.voer(sql`insert into toestemmingen (gemeente, id, compartiment, organisatie_id, dossier_id, dossiernummer, nummer, versleuteld, kaart_dicht, kaart_gemaakt_op, tekstversie, vastgelegd_op, vastgelegd_door, petsoort, geldig_tot)
    values (${t.gemeente}, ${t.id}, ${t.compartiment}, ${t.organisatieId}, ${t.dossier?.id ?? null}, ${t.dossier?.nummer ?? null}, ${t.nummer}, ${t.versleuteld}, ${t.kaartDicht}, ${t.nu}, ${t.tekstversie}, ${t.nu}, ${t.door}, ${t.petsoort}, ${t.geldigTot})`);
  await voegCodeToe(db, t.gemeente, t.id, t.hash);
}

async function voegCodeToe(db: Db, gemeente: string, id: string, hash: Buffer): Promise<void> {
  await db.voer(
    sql`insert into toestemmingscodes (hash, gemeente, toestemming_id) values (${hash}, ${gemeente}, ${id})`,
  );
}

/** Writes a new card with its own code; the codes of before keep working. */
export async function noteerNieuweKaart(
  db: Db,
  t: { id: string; gemeente: string; versie: number; hash: Buffer; kaartDicht: Buffer; nu: Date },
): Promise<void> {
  eisEen(
    await db.voer(
      sql`update toestemmingen set kaart_dicht = ${t.kaartDicht}, kaart_gemaakt_op = ${t.nu}, kaart_gegeven_op = null, versie = versie + 1 where id = ${t.id} and versie = ${t.versie} and beeindigd_op is null`,
    ),
  );
  await voegCodeToe(db, t.gemeente, t.id, t.hash);
}

/** Notes that the card is with the person; from then on nobody can show its code. */
export async function noteerKaartGegeven(db: Db, id: string, versie: number, nu: Date): Promise<void> {
  eisEen(
    await db.voer(
      sql`update toestemmingen set kaart_gegeven_op = ${nu}, kaart_dicht = null, versie = versie + 1 where id = ${id} and versie = ${versie} and kaart_gegeven_op is null`,
    ),
  );
}

/** Ends a living consent; its key and those of what rested on it go in the same breath (trigger in database/0017). Gives how many ended: none or one. */
export async function beeindig(db: Db, id: string, hoe: Beeindiging, nu: Date): Promise<number> {
  return db.voer(
    sql`update toestemmingen set kaart_dicht = null, beeindigd_op = ${nu}, beeindigd_hoe = ${hoe}, versie = versie + 1 where id = ${id} and beeindigd_op is null`,
  );
}

/** The consent that a code belongs to, for the door without login; nothing of what was agreed. */
export async function zoekMetCode(db: Db, hash: Buffer): Promise<{ id: string; gemeente: string } | undefined> {
  return db.rij(
    sql`select t.id, t.gemeente from toestemmingscodes c join toestemmingen t on t.gemeente = c.gemeente and t.id = c.toestemming_id where c.hash = ${hash} and t.beeindigd_op is null`,
  );
}

/** Ends what is past its day and tells the other rooms, as the system. Gives how many. */
export async function beeindigVerlopen(db: Db, vandaag: string, nu: Date): Promise<number> {
  return db.voer(sql`with verlopen as (
      update toestemmingen set kaart_dicht = null, beeindigd_op = ${nu}, beeindigd_hoe = 'verlopen', versie = versie + 1
      where beeindigd_op is null and geldig_tot < ${vandaag}::date returning gemeente, id)
    insert into gebeurtenissen (id, soort, gemeente, compartiment, onderwerp_id, gegevens, op)
      select gen_random_uuid(), 'toestemming.beeindigd', gemeente, 'systeem', id::text, '{"hoe":"verlopen"}', ${nu} from verlopen`);
}

/** Forgets codes of cards that could be shown until this moment and were never given; only their hashes are left. */
export async function vergeetKaartcodes(db: Db, voor: Date): Promise<number> {
  return db.voer(sql`update toestemmingen set kaart_dicht = null where kaart_gemaakt_op < ${voor}`);
}

/** Living consents whose day comes near, the nearest first. */
export async function looptAf(
  db: Db,
  tot: string,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string; geldigTot: string }>> {
  return db.rijen(
    sql`select id, gemeente, nummer, to_char(geldig_tot, 'YYYY-MM-DD') as geldig_tot from toestemmingen where beeindigd_op is null and geldig_tot <= ${tot}::date order by geldig_tot limit ${maximum}`,
  );
}

/** Living consents whose card was never given, the oldest first. */
export async function zonderKaart(
  db: Db,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string }>> {
  return db.rijen(
    sql`select id, gemeente, nummer from toestemmingen where beeindigd_op is null and kaart_gegeven_op is null order by vastgelegd_op limit ${maximum}`,
  );
}

/** Organisaties that can receive on a consent. */
export async function leesMogelijkeOntvangers(
  db: Db,
  soorten: readonly string[],
): Promise<Static<typeof Keuzes>['ontvangers']> {
  return db.rijen(
    sql`select id, naam, soort from organisaties where soort = any (${soorten}) order by soort, naam limit 500`,
  );
}

/** Dossiers of the own gemeenten that are still open, to record a consent with. */
export async function leesOpenDossiers(db: Db): Promise<Static<typeof Keuzes>['dossiers']> {
  return db.rijen(
    sql`select id, nummer, gemeente from dossiers where status <> 'gesloten' order by ontvangen_op desc limit 200`,
  );
}

const VOLGORDE = { vastgelegdOp: sql`t.vastgelegd_op`, geldigTot: sql`t.geldig_tot` };

/** A page of consents. The only word to search by is the number: the rest lies encrypted. */
export async function zoekToestemmingen(
  db: Db,
  v: Static<typeof Toestemmingenvraag>,
): Promise<{ items: Regel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.stand) delen.push(v.stand === 'geldig' ? sql`t.beeindigd_op is null` : sql`t.beeindigd_op is not null`);
  if (v.gemeente) delen.push(sql`t.gemeente = ${v.gemeente}`);
  if (v.dossierId) delen.push(sql`t.dossier_id = ${v.dossierId}`);
  if (v.zoek) delen.push(sql`t.nummer = ${v.zoek.trim().toUpperCase()}`);
  const waar = sql`from toestemmingen t where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Regel>`select ${kop} ${waar} order by ${VOLGORDE[v.volgorde ?? 'vastgelegdOp']} ${richting}, t.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

function eisEen(aantal: number): void {
  if (aantal !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze toestemming is intussen veranderd of beëindigd.');
}
