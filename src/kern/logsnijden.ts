import type { KeyObject } from 'node:crypto';
import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import { leesAnkerrijen, publiek, toetsAnkerIn } from './anker.ts';
import { maakHex } from './boekhouding.ts';
import { sql, SYSTEEM, type Databank, type Db } from './db.ts';
import { logInsert, loopKeten, maakSpoor } from './log.ts';
import { leesKop, SNIJSLOT, tekenKop } from './logkop.ts';

/** How long the log stays, by which version of the terms. */
export interface Logtermijn {
  maanden: number;
  regelversie: string;
}
interface Snijmiddelen {
  databank: Databank;
  klok: Klok;
  maakId: Idmaker;
}

/**
 * Destroys what is older than the term, up to and including an anchor, and puts a signed kop in its place. In pieces of at most a month of
 * anchors, each a transaction: broken off it has cut a piece or none. What does not fit is never cut, because that would take the proof
 * away. Gives the number of lines that went. Source: B12.7, B12.8; AVG 5 lid 1 e.
 */
export async function snijLog(m: Snijmiddelen, sleutel: KeyObject, t: Logtermijn): Promise<number> {
  let weg = 0;
  for (;;) {
    const stuk = await m.databank.transactie(SYSTEEM, null, (db) => snijStuk({ ...m, db }, sleutel, t));
    if (stuk === 0) return weg;
    weg += stuk;
  }
}

async function snijStuk(m: Snijmiddelen & { db: Db }, sleutel: KeyObject, t: Logtermijn): Promise<number> {
  const { db } = m;
  const nu = m.klok.nu();
  const { vrij } = await db.een(sql<{ vrij: boolean }>`select pg_try_advisory_xact_lock(${SNIJSLOT}) as vrij`);
  if (!vrij) return 0;
  const [anker] = await leesAnkerrijen(db, sql`kern.log_snijpunt(${t.maanden}, ${nu})`);
  if (!anker) return 0;
  const { kapot } = await loopKeten(db, await leesKop(db), anker.schakel);
  if (kapot) return 0;
  if (!(await toetsAnkerIn(db, anker, publiek(sleutel))).goed) return 0;
  const kop = {
    schakel: anker.schakel,
    hash: Buffer.from(anker.hash, 'hex'),
    rijen: anker.rijen,
    op: nu.toISOString(),
  };
  const gegaan = await db.rijen(
    sql<{ gemeente: string | null; aantal: number }>`select gemeente, aantal from kern.snijd_log(${t.maanden}, ${nu},
      ${kop.schakel}, ${Buffer.from(publiek(sleutel), 'base64')}, ${tekenKop(kop, sleutel)}, ${t.regelversie})`,
  );
  const aantal = gegaan.reduce((som, g) => som + g.aantal, 0);
  await db.voer(logInsert([snijregel(m, aantal, kop.schakel, t)]));
  return aantal;
}

/** That it went stands in the log itself: how many, until where, by which version of the terms. */
function snijregel(m: Snijmiddelen, aantal: number, schakel: number, t: Logtermijn) {
  const nu = m.klok.nu().getTime();
  return {
    id: m.maakId(),
    spoor: maakSpoor(maakHex),
    status: 'Ok' as const,
    naam: 'log.vernietigen',
    startMs: nu,
    eindMs: nu,
    verwerking: 'bewaren-vernietigen',
    betrokkene: null,
    betrokkeneSoort: null,
    soort: 'systeem' as const,
    gemeente: null,
    compartiment: 'systeem',
    wie: null,
    doel: 'verantwoording',
    onderwerpSoort: 'Log',
    onderwerpId: `schakel-${schakel}`,
    aantal,
    regels: [],
    beleidsversie: t.regelversie,
    toelichting: null,
  };
}
