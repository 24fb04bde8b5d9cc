import { sql, type Db } from '../kern/db.ts';

/** A rapportage as it lies in the database, without the zaak it came from. */
export interface Rapportrij {
  id: string;
  gemeente: string;
  nummer: string;
  eenheid: string;
  verstuurdOp: string;
  reactieVoor: string;
  antwoord: string | null;
  antwoordOp: string | null;
  antwoordDicht: Buffer | null;
  versleuteld: Buffer;
  vingerafdruk: string;
}

/** A next number. */
export async function volgendNummer(db: Db): Promise<string> {
  const { nummer } = await db.een(
    sql<{ nummer: string }>`select 'PR-' || lpad(nextval('politierapportage_nummers')::text, 6, '0') as nummer`,
  );
  return nummer;
}

/** Writes what was sent. */
export async function voegRapportageToe(
  db: Db,
  r: {
    gemeente: string;
    id: string;
    nummer: string;
    organisatieId: string;
    zaakId: string;
    versleuteld: Buffer;
    vingerafdruk: string;
    nu: Date;
    door: string;
    reactieVoor: Date;
  },
): Promise<void> {
  await db.voer(sql`insert into politierapportages (gemeente, id, nummer, organisatie_id, zaak_id, versleuteld, vingerafdruk, verstuurd_op, verstuurd_door, reactie_voor)
    values (${r.gemeente}, ${r.id}, ${r.nummer}, ${r.organisatieId}, ${r.zaakId}, ${r.versleuteld}, ${r.vingerafdruk}, ${r.nu}, ${r.door}, ${r.reactieVoor})`);
}

const rij = sql`select r.id, r.gemeente, r.nummer, o.naam as eenheid, r.verstuurd_op, r.reactie_voor, r.antwoord, r.antwoord_op, r.antwoord_dicht, r.versleuteld, r.vingerafdruk
  from politierapportages r join organisaties o on o.id = r.organisatie_id`;

/** What the own gemeenten received, or the own unit sent: the fences say which. */
export async function leesRapportages(db: Db): Promise<Rapportrij[]> {
  return db.rijen(sql<Rapportrij>`${rij} order by r.verstuurd_op desc limit 200`);
}

/** One rapportage. */
export async function leesRapportage(db: Db, id: string): Promise<Rapportrij> {
  return db.een(
    sql<Rapportrij>`${rij} where r.id = ${id}`,
    'Deze rapportage is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Who sent it; it stands on the rapportage too. */
export async function leesAfzender(db: Db, id: string): Promise<string> {
  const { door } = await db.een(
    sql<{ door: string }>`select verstuurd_door as door from politierapportages where id = ${id}`,
  );
  return door;
}

/** What waits for an answer of the gemeente, the longest first. */
export async function onbeantwoord(db: Db, maximum: number): Promise<Rapportrij[]> {
  return db.rijen(
    sql<Rapportrij>`${rij} where r.antwoord is null or r.antwoord = 'ontvangen' order by r.reactie_voor limit ${maximum}`,
  );
}

/** Keeps what the gemeente answered. */
export async function zetAntwoord(
  db: Db,
  a: { id: string; soort: string; dicht: Buffer | null; nu: Date; door: string },
): Promise<void> {
  await db.voer(
    sql`update politierapportages set antwoord = ${a.soort}, antwoord_dicht = ${a.dicht}, antwoord_op = ${a.nu}, antwoord_door = ${a.door} where id = ${a.id}`,
  );
}
