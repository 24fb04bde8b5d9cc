import { createHash } from 'node:crypto';
import {
  createDocumentenmotor,
  Documentfout,
  type Document,
  type Documentenmotor,
  type Gemaakt,
  type Standaard,
} from '../platform/documenten/index.ts';
import { dagVan } from '../platform/klok.ts';
import { sql, type Db } from './db.ts';
import { documentsoortVan, type Documentsoort } from './documentsoorten.ts';
import type { Geheel, Omgeving } from './declaraties.ts';
import { Fout } from './fouten.ts';
import { gemeentenaam, gemeenteVan } from './gemeenten.ts';
import { petVan, type Petsoort, type Wie } from './petten.ts';

// One engine for the whole program: it works in a process of its own and makes one document at a time.
let motor: Documentenmotor | null = null;

/** Makes a PDF. What the engine cannot do becomes an error of the catalogue. */
export async function maakPdf(doc: Document, standaard: Standaard): Promise<Gemaakt> {
  motor ??= createDocumentenmotor();
  try {
    return await motor.maak(doc, standaard);
  } catch (fout) {
    if (!(fout instanceof Documentfout)) throw fout;
    if (fout.code === 'TE_GROOT')
      throw new Fout('TE_GROOT', 'Dit document wordt te groot. Maak de tekst korter.', { oorzaak: fout });
    if (fout.code === 'TE_DRUK' || fout.code === 'GESLOTEN')
      throw new Fout('NIET_BEREIKBAAR', 'Er worden nu te veel documenten tegelijk gemaakt.', { oorzaak: fout });
    throw fout;
  }
}

/** Stops the engine; what waits is finished first. A next document starts a new one. */
export async function sluitDocumentenmotor(): Promise<void> {
  const oud = motor;
  motor = null;
  await oud?.sluit();
}

/** The part that every document of a gemeente shares: who speaks, its own colour, the day, and in which pet it was written (V2). */
export function documentkop(
  gemeente: string,
  o: { op: Date; petsoort: Petsoort },
): Pick<Document, 'organisatie' | 'huisstijl' | 'datum' | 'rol' | 'taal'> {
  const g = gemeenteVan(gemeente);
  return {
    taal: 'nl',
    organisatie: {
      naam: `Gemeente ${gemeentenaam(gemeente)}`,
      ...(g?.adres ? { adresregels: g.adres.split('\n') } : {}),
    },
    ...(g?.huisstijlkleur ? { huisstijl: { kleur: g.huisstijlkleur } } : {}),
    datum: dagVan(o.op),
    rol: petVan(o.petsoort).naam,
  };
}

/** A frozen document as a page lists it. */
export interface Bevrorenregel {
  id: string;
  titel: string;
  kenmerk: string;
  standaard: string;
  sha256: string;
  gemaaktOp: string;
}

/** Who freezes, in which compartiment it will lie; the clock freezes in the name of who approved. */
type Inleg = Pick<Omgeving, 'db' | 'klok' | 'maakId'> & { wie: Pick<Wie, 'medewerkerId' | 'compartiment'> };

/**
 * Freezes a document: one copy for readers (PDF/UA-1) and one for the archive (PDF/A-3a, with the data it was made from inside).
 * What lies there is never changed again; a correction is a new document. Gives the id of the copy for readers.
 */
export async function vriesIn(
  s: Inleg,
  o: { gemeente: string; soort: Documentsoort; onderwerpId: string; document: Document; gegevens: unknown },
): Promise<string> {
  const bijlagen = [
    {
      bestandsnaam: `${o.soort.soort}.json`,
      omschrijving: 'De gegevens waaruit dit document is gemaakt',
      gegevens: o.gegevens,
    },
  ];
  const lezer = await schrijf(s, o, 'ua-1', await maakPdf(o.document, 'ua-1'));
  await schrijf(s, o, 'a-3a', await maakPdf({ ...o.document, bijlagen }, 'a-3a'));
  return lezer;
}

async function schrijf(
  s: Inleg,
  o: { gemeente: string; soort: Documentsoort; onderwerpId: string; document: Document },
  standaard: Standaard,
  gemaakt: Gemaakt,
): Promise<string> {
  const id = s.maakId();
  await s.db
    .voer(sql`insert into documenten (gemeente, id, compartiment, onderwerp_soort, onderwerp_id, titel, kenmerk, standaard, sha256, inhoud, gemaakt_op, gemaakt_door)
    values (${o.gemeente}, ${id}, ${s.wie.compartiment}, ${o.soort.soort}, ${o.onderwerpId}, ${o.document.soortDocument}, ${o.document.kenmerk}, ${standaard}, ${gemaakt.sha256}, ${Buffer.from(gemaakt.pdf)}, ${s.klok.nu()}, ${s.wie.medewerkerId})`);
  return id;
}

/** The frozen documents of these subjects, the oldest first. */
export async function leesDocumenten(
  db: Db,
  gemeente: string,
  onderwerpen: readonly string[],
): Promise<Bevrorenregel[]> {
  return db.rijen(sql<Bevrorenregel>`
    select id, titel, kenmerk, standaard, sha256, gemaakt_op from documenten where gemeente = ${gemeente} and onderwerp_id = any (${onderwerpen}::uuid[]) order by gemaakt_op, kenmerk, standaard desc, id`);
}

/** What is said when a document is not there, and when it is not for this pet: word for word the same. */
export const NIET_HIER = 'Dit document is er niet, of is niet zichtbaar voor deze pet.';

/** A frozen document without its bytes. */
export interface Documentkop {
  id: string;
  gemeente: string;
  compartiment: string;
  /** The kind of document, and the thing it belongs to. */
  soort: string;
  onderwerpId: string;
}

/** Where a document lies and to what it belongs. */
export async function leesDocumentkop(db: Db, id: string): Promise<Documentkop> {
  return db.een(
    sql<Documentkop>`select id, gemeente, compartiment, onderwerp_soort as soort, onderwerp_id from documenten where id = ${id}`,
    NIET_HIER,
  );
}

/** The thing a document belongs to: only who may read that, may open the document. A kind that nobody declared is read by nobody. */
export async function geheelVanDocument(s: Pick<Omgeving, 'db'> & { invoer: { id: string } }): Promise<Geheel> {
  const kop = await leesDocumentkop(s.db, s.invoer.id);
  return { vraag: documentsoortVan(kop.soort)?.van ?? null, invoer: { id: kop.onderwerpId }, anders: NIET_HIER };
}

/** One frozen document with its bytes. Throws when the bytes no longer are what was frozen: then nobody may lean on them. */
export async function leesDocument(
  db: Db,
  id: string,
): Promise<Bevrorenregel & { gemeente: string; compartiment: string; soort: string; inhoud: Buffer }> {
  const d = await db.een(
    sql<
      Bevrorenregel & { gemeente: string; compartiment: string; soort: string; inhoud: Buffer }
    >`select id, gemeente, compartiment, onderwerp_soort as soort, titel, kenmerk, standaard, sha256, gemaakt_op, inhoud from documenten where id = ${id}`,
    NIET_HIER,
  );
  if (createHash('sha256').update(d.inhoud).digest('hex') !== d.sha256)
    throw new Fout(
      'INTERN',
      'De vingerafdruk van dit document klopt niet meer: de inhoud is na het vaststellen veranderd. Gebruik het niet en waarschuw de beheerder.',
    );
  return d;
}
