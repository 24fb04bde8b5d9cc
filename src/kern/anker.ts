import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { sql, SYSTEEM, type Databank, type Db } from './db.ts';
import { controleerKeten, type Ketencontrole } from './log.ts';
import { kopKlopt, leesKop } from './logkop.ts';
import type { Idmaker } from '../platform/ids.ts';
import { dagVan, type Klok } from '../platform/klok.ts';

// An Ed25519 private key in PKCS #8 is this and then the 32 bytes (RFC 8410).
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A signed digest of the chain on one day, to be kept outside the database. */
export interface Anker {
  soort: 'samenzicht-anker-v1';
  dag: string;
  /** Number and hash of the last link, and how many lines were sealed until then. */
  schakel: number;
  hash: string;
  rijen: number;
  /** Public key (SPKI, base64) and the signature over the fields above. */
  sleutel: string;
  handtekening: string;
}

/** The key that signs anchors, from 32 bytes of the key file. */
export function ankersleutel(zaad: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, zaad]), format: 'der', type: 'pkcs8' });
}

function getekend(a: Pick<Anker, 'dag' | 'schakel' | 'hash' | 'rijen'>): Buffer {
  return Buffer.from(`samenzicht-anker-v1\n${a.dag}\n${a.schakel}\n${a.hash}\n${a.rijen}\n`);
}

/** The public half as it stands in an anchor. */
export function publiek(sleutel: KeyObject): string {
  return createPublicKey(sleutel).export({ format: 'der', type: 'spki' }).toString('base64');
}

/** Signs the chain of today, once a day; null when today has its anchor or nothing is sealed yet. */
export async function maakAnker(databank: Databank, klok: Klok, sleutel: KeyObject): Promise<Anker | null> {
  const dag = dagVan(klok.nu());
  return databank.transactie(SYSTEEM, null, async (db) => {
    if (await db.rij(sql<{ dag: string }>`select dag from logankers where dag = ${dag}::date`)) return null;
    const laatste = await leesSchakel(db, null);
    if (!laatste) return null;
    const n = await telRijen(db, Number(laatste.volgnummer));
    const feiten = { dag, schakel: Number(laatste.volgnummer), hash: laatste.hash.toString('hex'), rijen: n };
    const handtekening = sign(null, getekend(feiten), sleutel);
    const gemaakt =
      await db.voer(sql`insert into logankers (dag, schakel, hash, rijen, handtekening, sleutel, gemaakt_op)
      values (${dag}::date, ${feiten.schakel}, ${laatste.hash}, ${n}, ${handtekening}, ${Buffer.from(publiek(sleutel), 'base64')}, ${klok.nu()}) on conflict (schakel) do nothing`);
    if (gemaakt === 0) return null;
    return {
      soort: 'samenzicht-anker-v1',
      ...feiten,
      sleutel: publiek(sleutel),
      handtekening: handtekening.toString('base64'),
    };
  });
}

function leesSchakel(db: Db, nummer: number | null) {
  return db.rij(
    nummer === null
      ? sql<{
          volgnummer: string;
          hash: Buffer;
        }>`select volgnummer, hash from verwerkingen_keten order by volgnummer desc limit 1`
      : sql<{
          volgnummer: string;
          hash: Buffer;
        }>`select volgnummer, hash from verwerkingen_keten where volgnummer = ${nummer}`,
  );
}

/** Lines sealed until this link since the first day: those that are there, and those that went by their term. */
async function telRijen(db: Db, schakel: number): Promise<number> {
  const { n } = await db.een(
    sql<{
      n: number;
    }>`select (coalesce(sum(cardinality(k.rijen)), 0) + coalesce((select max(p.rijen) from logkoppen p), 0))::int as n from verwerkingen_keten k where k.volgnummer <= ${schakel}`,
  );
  return n;
}

/** Reads an anchor from a file that was kept elsewhere; null when it is none. */
export function leesAnker(tekst: string): Anker | null {
  try {
    const a = JSON.parse(tekst) as Partial<Anker>;
    const goed =
      a.soort === 'samenzicht-anker-v1' &&
      [a.dag, a.hash, a.sleutel, a.handtekening].every((x) => typeof x === 'string') &&
      Number.isInteger(a.schakel) &&
      Number.isInteger(a.rijen);
    return goed ? (a as Anker) : null;
  } catch {
    return null;
  }
}

/** Whether the signature is of this key and over these fields. */
export function klopt(a: Anker, sleutel: string): boolean {
  if (a.sleutel !== sleutel) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(a.sleutel, 'base64'), format: 'der', type: 'spki' });
    return verify(null, getekend(a), key, Buffer.from(a.handtekening, 'base64'));
  } catch {
    return false;
  }
}

/** What an anchor says of the chain as it is now. `vernietigdOp`: what it covers went since, after its term. */
export type Ankeroordeel = { goed: true; vernietigdOp?: string } | { goed: false; reden: string };

/**
 * Holds the chain against an anchor kept elsewhere. A chain that was rewritten as a whole fits itself but not this: the link of that day has
 * another hash. Together with a walk along the chain it proves that everything until that day is still what it was.
 */
export async function toetsAnker(databank: Databank, a: Anker, sleutel: string): Promise<Ankeroordeel> {
  return databank.transactie(SYSTEEM, null, (db) => toetsAnkerIn(db, a, sleutel));
}

/** The same, inside a transaction. */
export async function toetsAnkerIn(db: Db, a: Anker, sleutel: string): Promise<Ankeroordeel> {
  if (!klopt(a, sleutel))
    return {
      goed: false,
      reden: 'de handtekening van dit anker is niet van deze installatie, of het anker is veranderd',
    };
  const kop = await leesKop(db);
  if (kop && a.schakel <= kop.schakel) return toetsVoorDeKop(db, a, sleutel);
  const nu = await leesSchakel(db, a.schakel);
  if (!nu) return { goed: false, reden: `schakel ${a.schakel} van dit anker is er niet meer: het log is ingekort` };
  if (nu.hash.toString('hex') !== a.hash)
    return {
      goed: false,
      reden: `schakel ${a.schakel} heeft een andere hash dan op ${a.dag}: de keten is herschreven`,
    };
  const n = await telRijen(db, a.schakel);
  return n === a.rijen
    ? { goed: true }
    : {
        goed: false,
        reden: `tot schakel ${a.schakel} staan er nu ${n} regels en op ${a.dag} waren dat er ${a.rijen}`,
      };
}

/** What this anchor covers is gone. The signed kop says that it went by the term, and our own anchor of that day must still be this one. */
async function toetsVoorDeKop(db: Db, a: Anker, sleutel: string): Promise<Ankeroordeel> {
  const reden = await kapotteKop(db, sleutel);
  if (reden) return { goed: false, reden };
  const eigen = await db.rij(
    sql<{
      hash: Buffer;
      rijen: string;
      op: string;
    }>`select a.hash, a.rijen, (select min(k.op) from logkoppen k where k.schakel >= a.schakel) as op from logankers a where a.schakel = ${a.schakel}`,
  );
  return eigen?.hash.toString('hex') === a.hash && Number(eigen.rijen) === a.rijen
    ? { goed: true, vernietigdOp: eigen.op }
    : { goed: false, reden: `op ${a.dag} was schakel ${a.schakel} een andere dan nu bij de ankers staat` };
}

/** What is wrong with the place where the log begins: its signature, or the anchor that it stands on. */
async function kapotteKop(db: Db, sleutel: string): Promise<string | null> {
  const kop = await leesKop(db);
  if (!kop) return null;
  if (!kopKlopt(kop, sleutel))
    return `het log begint na schakel ${kop.schakel}, en de handtekening daaronder is niet van deze installatie`;
  const [anker] = await leesAnkerrijen(db, sql`(select * from logankers where schakel = ${kop.schakel}) a`);
  const past = anker?.hash === kop.hash.toString('hex') && anker.rijen === kop.rijen && klopt(anker, sleutel);
  return past ? null : `het log begint na schakel ${kop.schakel}, en het anker van die dag past daar niet bij`;
}

/** The first thing wrong with where the log begins or with an anchor of its own. Source: B12.8. */
export async function zoekKapotAnker(databank: Databank, sleutel: string): Promise<Ketencontrole['kapot']> {
  return databank.transactie(SYSTEEM, null, async (db) => {
    const reden = await kapotteKop(db, sleutel);
    if (reden) return { schakel: null, rij: null, reden };
    for (const a of (await leesAnkerrijen(db, sql`logankers`)).toReversed()) {
      const oordeel = await toetsAnkerIn(db, a, sleutel);
      if (!oordeel.goed) return { schakel: a.schakel, rij: null, reden: `anker van ${a.dag}: ${oordeel.reden}` };
    }
    return undefined;
  });
}

/** Walks the chain and its own anchors, keeps the outcome for the page and the werkvoorraad, and gives it. */
export async function bewaakKeten(
  m: { databank: Databank; klok: Klok; maakId: Idmaker },
  sleutel: KeyObject,
): Promise<Ketencontrole> {
  const k = await controleerKeten(m.databank);
  const kapot = k.kapot ?? (await zoekKapotAnker(m.databank, publiek(sleutel)));
  await m.databank.transactie(SYSTEEM, null, (db) =>
    db.voer(sql`insert into logcontroles (id, op, heel, schakels, rijen, reden)
      values (${m.maakId()}, ${m.klok.nu()}, ${!kapot}, ${k.schakels}, ${k.rijen}, ${kapot?.reden ?? null})`),
  );
  return kapot ? { ...k, heel: false, kapot } : k;
}

/** Anchors as files, the newest first, from the table or from the narrow door of the beheer. */
export async function leesAnkerrijen(db: Db, bron: ReturnType<typeof sql>): Promise<Anker[]> {
  const rijen = await db.rijen(
    sql<{ dag: string; schakel: string; hash: Buffer; rijen: string; sleutel: Buffer; handtekening: Buffer }>`
    select to_char(dag, 'YYYY-MM-DD') as dag, schakel, hash, rijen, sleutel, handtekening from ${bron} order by schakel desc limit 400`,
  );
  return rijen.map((r) => ({
    soort: 'samenzicht-anker-v1',
    dag: r.dag,
    schakel: Number(r.schakel),
    hash: r.hash.toString('hex'),
    rijen: Number(r.rijen),
    sleutel: r.sleutel.toString('base64'),
    handtekening: r.handtekening.toString('base64'),
  }));
}

/** Anchors that were not taken elsewhere yet, the oldest first. */
export async function leesOnverstuurd(databank: Databank): Promise<Anker[]> {
  return databank.transactie(SYSTEEM, null, async (db) =>
    (
      await leesAnkerrijen(
        db,
        sql`(select * from logankers a where not exists (select from logankers_verstuurd v where v.schakel = a.schakel)) a`,
      )
    ).toReversed(),
  );
}

/** Remembers that an anchor is kept elsewhere. */
export async function markeerVerstuurd(databank: Databank, schakel: number, klok: Klok): Promise<void> {
  await databank.transactie(SYSTEEM, null, (db) =>
    db.voer(
      sql`insert into logankers_verstuurd (schakel, op) values (${schakel}, ${klok.nu()}) on conflict (schakel) do nothing`,
    ),
  );
}
