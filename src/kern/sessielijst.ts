import { sql, type Db } from './db.ts';
import type { Petsoort } from './petten.ts';
import { toegangsregel, type Sessielogmiddelen } from './sessielog.ts';
import { logInsert } from './log.ts';
import type { Sessie } from './sessies.ts';
import { STIL_MS } from './sessierij.ts';

/** One login of a medewerker, as they see it. */
export interface Aanmeldregel {
  id: string;
  toestel: string;
  begonnenOp: string;
  gezienOp: string;
  petsoort: Petsoort | null;
  /** The one in which the list is asked for. */
  deze: boolean;
}

/** What the provider says is over: one session there, or all of a person. */
export interface Uitgelogde {
  iss: string;
  sub?: string;
  sid?: string;
  jtiHash: Buffer;
  tot: Date;
}

/** All logins of this medewerker that still count, the last used first. */
export function leesAanmeldingen(db: Db, sessie: Sessie, nu: Date): Promise<Aanmeldregel[]> {
  return db.rijen(sql<Aanmeldregel>`select s.id, s.toestel, s.begonnen_op, s.gezien_op, p.soort as petsoort, s.token_hash = ${hashVan(sessie)} as deze
    from sessies s left join petten p on p.id = s.pet_id
    where s.medewerker_id = ${sessie.medewerkerId} and s.verloopt_op > ${nu} and s.gezien_op > ${new Date(nu.getTime() - STIL_MS)}
    order by deze desc, s.gezien_op desc, s.id`);
}

/** Ends one login of the same medewerker. */
export function eindigEen(db: Db, sessie: Sessie, id: string): Promise<number> {
  return db.voer(sql`delete from sessies where id = ${id} and medewerker_id = ${sessie.medewerkerId}`);
}

/** Ends all logins of the medewerker but this one. */
export function eindigAndere(db: Db, sessie: Sessie): Promise<number> {
  return db.voer(
    sql`delete from sessies where medewerker_id = ${sessie.medewerkerId} and token_hash <> ${hashVan(sessie)}`,
  );
}

/** Ends what a message of the provider names; the same message again does nothing. Gives whose sessions ended. */
export async function eindigVanProvider(m: Sessielogmiddelen, db: Db, u: Uitgelogde): Promise<string[]> {
  const eerste = await db.voer(
    sql`insert into uitlogberichten (jti_hash, verloopt_op) values (${u.jtiHash}, ${u.tot}) on conflict do nothing`,
  );
  if (!eerste) return [];
  const gegaan = await db.rijen(
    u.sid
      ? sql<{ medewerkerId: string }>`delete from sessies where inlog_iss = ${u.iss} and inlog_sid = ${u.sid}
          and (${u.sub ?? null}::text is null or medewerker_id in (select id from medewerkers where inlog_iss = ${u.iss} and inlog_sub = ${u.sub ?? null})) returning medewerker_id`
      : sql<{
          medewerkerId: string;
        }>`delete from sessies where medewerker_id in (select id from medewerkers where inlog_iss = ${u.iss} and inlog_sub = ${u.sub ?? null}) returning medewerker_id`,
  );
  const ids = gegaan.map((g) => g.medewerkerId);
  const regels = [...new Set(ids)].map((id) =>
    toegangsregel(m, {
      naam: 'sessie.beeindigen-bij-provider',
      onderwerpSoort: 'Medewerker',
      onderwerpId: id,
      aantal: ids.filter((x) => x === id).length,
    }),
  );
  if (regels.length) await db.voer(logInsert(regels));
  return ids;
}

function hashVan(sessie: Sessie): Buffer {
  return Buffer.from(sessie.id, 'base64url');
}
