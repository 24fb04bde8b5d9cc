import { createHash } from 'node:crypto';
import type { Bestandssoort } from '../../platform/bestanden/index.ts';
import { sql, type Db } from '../db.ts';
import type { Omgeving } from '../declaraties.ts';
import { Fout } from '../fouten.ts';
import type { Wie } from '../petten.ts';
import type { Sleutel } from '../kluis.ts';
import { maakSleutel, openSleutels, vernietigSleutels } from '../sleutelbos.ts';
import { wisSleutels } from '../vernietiger.ts';
import type { Meegestuurd } from './meegestuurd.ts';
import { eisRuimte } from './ruimte.ts';

/** Where the files of one compartiment lie. */
export interface Opslag {
  tabel: 'bestanden' | 'dossierbestanden';
  delen: 'bestandsdelen' | 'dossierbestandsdelen';
  /** The compartiment whose role may open them. */
  rol: 'toezicht' | 'mensenhandel';
}

/** A file as it lies there, without its content. */
export interface Bestandsrij {
  gemeente: string;
  id: string;
  onderwerpId: string;
  waarnemingId: string | null;
  omschrijving: Buffer;
  soort: Bestandssoort;
  grootte: number;
  breedte: number | null;
  hoogte: number | null;
  bladzijden: number | null;
  sha256: Buffer;
  onderzoek: 'schoon' | 'wacht' | 'geen' | 'besmet';
  tekst: 'nagelezen' | 'geen' | 'niet';
  afgedekt: boolean;
  toegevoegdOp: string;
  doorNaam: string;
  vernietigdOp: string | null;
  vernietigdDoorNaam: string | null;
  vernietigdReden: string | null;
}

/** What is told about a new file. */
export interface Nieuwbestand {
  gemeente: string;
  onderwerpSoort: string;
  onderwerpId: string;
  waarnemingId?: string | undefined;
  omschrijving: string;
  afgedekt: boolean;
}

const STUK = 1024 * 1024;

const stukplek = (o: Opslag, gemeente: string, id: string, nummer: number) => ({
  tabel: o.delen,
  gemeente,
  id: `${id} ${nummer}`,
});

/** Keeps a file: encrypted with a key of its own, in pieces that cannot be changed for one another. Gives its id. */
export async function bewaarBestand(
  s: Pick<Omgeving, 'db' | 'klok' | 'maakId'> & { wie: Pick<Wie, 'medewerkerId' | 'petsoort' | 'compartiment'> },
  o: Opslag,
  n: Nieuwbestand,
  b: Meegestuurd,
): Promise<string> {
  const [id, nu, { gemeente }] = [s.maakId(), s.klok.nu(), n];
  // Who hands in and cannot look has no view of what lies there.
  if (s.wie.compartiment === o.rol)
    await eisRuimte(s.db, o, { gemeente, door: s.wie.medewerkerId, grootte: b.inhoud.length, nu });
  const sleutel = await maakSleutel(s.db, { soort: 'bestand', gemeente, id }, o.rol, nu);
  const omschrijving = sleutel.sluit(n.omschrijving, { tabel: o.tabel, gemeente, id });
  const sha256 = createHash('sha256').update(b.inhoud).digest();
  await s.db
    .voer(sql`insert into ${sql.table(o.tabel)} (gemeente, id, onderwerp_soort, onderwerp_id, waarneming_id, omschrijving, soort, grootte, breedte, hoogte,
      bladzijden, sha256, onderzoek, onderzocht_op, tekst, afgedekt, toegevoegd_op, toegevoegd_door, petsoort)
    values (${gemeente}, ${id}, ${n.onderwerpSoort}, ${n.onderwerpId}, ${n.waarnemingId ?? null}, ${omschrijving}, ${b.soort}, ${b.inhoud.length}, ${b.breedte}, ${b.hoogte},
      ${b.bladzijden}, ${sha256}, ${b.onderzoek}, ${b.onderzoek === 'schoon' ? nu : null}, ${b.tekst === null ? 'niet' : b.tekst === '' ? 'geen' : 'nagelezen'}, ${n.afgedekt}, ${nu}, ${s.wie.medewerkerId}, ${s.wie.petsoort})`);
  for (let nummer = 0; nummer * STUK < b.inhoud.length; nummer++) {
    const stuk = b.inhoud.subarray(nummer * STUK, (nummer + 1) * STUK);
    await s.db.voer(
      sql`insert into ${sql.table(o.delen)} (gemeente, bestand_id, volgnummer, inhoud) values (${gemeente}, ${id}, ${nummer}, ${sleutel.sluitBytes(stuk, stukplek(o, gemeente, id, nummer))})`,
    );
  }
  return id;
}

const KOLOMMEN = sql`b.gemeente, b.id, b.onderwerp_id, b.waarneming_id, b.omschrijving, b.soort, b.grootte, b.breedte, b.hoogte, b.bladzijden, b.sha256,
  b.onderzoek, b.tekst, b.afgedekt, b.toegevoegd_op, m.naam as door_naam, coalesce(b.vernietigd_op, k.vernietigd_op) as vernietigd_op, v.naam as vernietigd_door_naam,
  coalesce(b.vernietigd_reden, case when k.vernietigd_op is not null then 'De bewaartermijn is voorbij.' end) as vernietigd_reden`;
// The key tells whether a file is gone: it may have gone with its term.
const BIJ = sql`join medewerkers m on m.id = b.toegevoegd_door left join medewerkers v on v.id = b.vernietigd_door
  left join sleutels k on k.gemeente = b.gemeente and k.soort = 'bestand' and k.id = b.id`;

/** The files of one subject, the oldest first; also those that were destroyed. */
export async function leesBestanden(db: Db, o: Opslag, onderwerpId: string): Promise<Bestandsrij[]> {
  return db.rijen(
    sql<Bestandsrij>`select ${KOLOMMEN} from ${sql.table(o.tabel)} b ${BIJ} where b.onderwerp_id = ${onderwerpId} order by b.toegevoegd_op, b.id`,
  );
}

/** One file of one subject. Throws NIET_GEVONDEN. */
export async function leesBestand(db: Db, o: Opslag, onderwerpId: string, id: string): Promise<Bestandsrij> {
  return db.een(
    sql<Bestandsrij>`select ${KOLOMMEN} from ${sql.table(o.tabel)} b ${BIJ} where b.id = ${id} and b.onderwerp_id = ${onderwerpId}`,
    'Dit bestand is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The keys of files that are still there, by id. */
export function opensleutels(
  db: Db,
  bestanden: ReadonlyArray<Pick<Bestandsrij, 'gemeente' | 'id'>>,
): Promise<Map<string, Sleutel>> {
  return openSleutels(db, 'bestand', bestanden);
}

/** What a file was called by who added it; null when it was destroyed. */
export function openOmschrijving(
  sleutel: Sleutel | undefined,
  o: Opslag,
  b: Pick<Bestandsrij, 'gemeente' | 'id' | 'omschrijving'>,
): string | null {
  return sleutel?.open(b.omschrijving, { tabel: o.tabel, gemeente: b.gemeente, id: b.id }) ?? null;
}

/** The bytes of a file. Throws when a piece is missing or is no longer what was kept: then nobody may lean on it. */
export async function leesInhoud(
  db: Db,
  o: Opslag,
  b: Pick<Bestandsrij, 'gemeente' | 'id' | 'sha256'>,
  sleutel: Sleutel,
): Promise<Buffer> {
  const stukken = await db.rijen(
    sql<{
      volgnummer: number;
      inhoud: Buffer;
    }>`select volgnummer, inhoud from ${sql.table(o.delen)} where gemeente = ${b.gemeente} and bestand_id = ${b.id} order by volgnummer`,
  );
  const inhoud = Buffer.concat(
    stukken.map((s) => sleutel.openBytes(s.inhoud, stukplek(o, b.gemeente, b.id, s.volgnummer))),
  );
  if (!createHash('sha256').update(inhoud).digest().equals(b.sha256))
    throw new Fout(
      'INTERN',
      'De vingerafdruk van dit bestand klopt niet meer: de inhoud is na het bewaren veranderd. Gebruik het niet en waarschuw de beheerder.',
    );
  return inhoud;
}

/** Destroys a file: key and pieces go, the fact that it was there stays. False when it was destroyed already. */
export async function vernietigBestand(
  db: Db,
  o: Opslag,
  b: { gemeente: string; id: string },
  v: { op: Date; door: string | null; reden: string; besmet?: boolean },
): Promise<boolean> {
  const geraakt =
    await db.voer(sql`update ${sql.table(o.tabel)} set vernietigd_op = ${v.op}, vernietigd_door = ${v.door}, vernietigd_reden = ${v.reden}
      ${v.besmet ? sql`, onderzoek = 'besmet', onderzocht_op = ${v.op}` : sql``} where gemeente = ${b.gemeente} and id = ${b.id} and vernietigd_op is null`);
  await vernietigSleutels(db, 'bestand', [b.id], v.op);
  await db.voer(sql`delete from ${sql.table(o.delen)} where gemeente = ${b.gemeente} and bestand_id = ${b.id}`);
  return geraakt > 0;
}

/** Destroys all files of one subject; gives how many were still there. */
export async function vernietigBestanden(
  db: Db,
  o: Opslag,
  onderwerpId: string,
  v: { op: Date; door: string | null; reden: string },
): Promise<number> {
  const staand = (await leesBestanden(db, o, onderwerpId)).filter((b) => b.vernietigdOp === null);
  for (const b of staand) await vernietigBestand(db, o, b, v);
  return staand.length;
}

/** Destroys the keys of all files of these subjects, as who may destroy and not read (B12.7). What is left goes with the subject. */
export async function wisBestanden(
  db: Db,
  o: Opslag,
  v: { gemeente: string; onderwerpIds: readonly string[]; nu: Date },
): Promise<void> {
  const rijen = await db.rijen(
    sql<{
      id: string;
    }>`select id from ${sql.table(o.tabel)} where gemeente = ${v.gemeente} and onderwerp_id = any (${v.onderwerpIds}::uuid[])`,
  );
  await wisSleutels(db, { gemeente: v.gemeente, soort: 'bestand', ids: rijen.map((r) => r.id), nu: v.nu });
}
