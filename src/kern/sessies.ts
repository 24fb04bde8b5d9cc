import { createHash, randomBytes } from 'node:crypto';
import { sql, SYSTEEM, type Databank, type Db, type RawBuilder } from './db.ts';
import type { Aanmelding } from './aanmelding.ts';
import { kloptCsrf } from './csrf.ts';
import { Fout } from './fouten.ts';
import type { Petsoort, Wie } from './petten.ts';
import {
  eindigAndere,
  eindigEen,
  eindigVanProvider,
  leesAanmeldingen,
  type Aanmeldregel,
  type Uitgelogde,
} from './sessielijst.ts';
import { leesPetten, leesSessie } from './sessierij.ts';
import { logSessie, type Sessielogmiddelen } from './sessielog.ts';

/** A pet that a medewerker may put on. */
export interface Petkeuze {
  id: string;
  soort: Petsoort;
  gemeenten: string[];
}

/** A session as the server knows it. `wie` is null until a pet is on. */
export interface Sessie {
  id: string;
  medewerkerId: string;
  naam: string;
  /** For a form: another text each time it is asked for. */
  readonly csrf: string;
  /** What every such text must come down to. */
  csrfBewijs: Buffer;
  idToken: string | null;
  petten: Petkeuze[];
  wie: Wie | null;
  aanmelding: Aanmelding;
}

/** Who logged in with the provider. */
export interface Inlogpersoon {
  iss: string;
  sub: string;
  idToken?: string;
  /** When they last proved who they are, as the provider says. */
  op?: Date | undefined;
  acr?: string | undefined;
  /** The session at the provider. */
  sid?: string | undefined;
  /** The device, in plain words. */
  toestel?: string | undefined;
}

/** Sessions on the server: short, in the database, with one pet at a time. */
export interface Sessies {
  begin(persoon: Inlogpersoon): Promise<{ token: string; sessie: Sessie }>;
  /** Begins for a medewerker who proved who they are in another way: the one-time link of an empty installation. */
  beginZonderProvider(medewerkerId: string): Promise<{ token: string; sessie: Sessie }>;
  /** Goes on as the same person after a new login, in the same pet, under a new token. Throws INLOGGEN_MISLUKT for somebody else. */
  vernieuw(token: string, persoon: Inlogpersoon): Promise<{ token: string; sessie: Sessie }>;
  herken(token: string | undefined): Promise<Sessie | null>;
  wissel(token: string, petId: string): Promise<Sessie>;
  /** Ends this session, or with `overal` every session of the medewerker. */
  eindig(token: string, overal: boolean): Promise<void>;
  /** All logins of this medewerker, the last used first. */
  lijst(sessie: Sessie): Promise<Aanmeldregel[]>;
  /** Ends one other login of the same medewerker, or with null all but this one. Gives how many ended. */
  eindigAnders(token: string, id: string | null): Promise<number>;
  /** Ends what the provider says is over, once per message. */
  eindigVanProvider(u: Uitgelogde): Promise<void>;
  klopt(sessie: Sessie, csrf: string | undefined): boolean;
}

const DUUR_MS = 10 * 3_600_000;
// How long another process may still honour a session that was ended elsewhere.
const GEHEUGEN_MS = 2_000;

interface Middelen extends Sessielogmiddelen {
  databank: Databank;
}

/** Makes the keeper of sessions. Idle after 30 minutes and in any case after 10 hours a session is over. */
export function maakSessies(m: Middelen): Sessies {
  const geheugen = new Map<string, { sessie: Sessie; tot: number }>();
  const vergeet = (medewerkerId: string) => {
    for (const [k, v] of geheugen) if (v.sessie.medewerkerId === medewerkerId) geheugen.delete(k);
  };
  const alsSysteem = <T>(werk: (db: Db) => Promise<T>) => m.databank.transactie(SYSTEEM, null, werk);
  return {
    begin: (persoon) => alsSysteem((db) => begin(m, db, vanAccount(persoon), persoon)),
    // The link itself proved who this is, a moment ago.
    beginZonderProvider: (id) => alsSysteem((db) => begin(m, db, sql`id = ${id}`, { op: m.klok.nu() })),
    async vernieuw(token, persoon) {
      const nieuw = await alsSysteem((db) => vernieuw(m, db, hash(token), persoon));
      vergeet(nieuw.sessie.medewerkerId);
      return nieuw;
    },
    async herken(token) {
      if (!token) return null;
      const sleutel = hash(token).toString('base64url');
      const nu = m.klok.nu().getTime();
      const bekend = geheugen.get(sleutel);
      if (bekend && bekend.tot > nu) return bekend.sessie;
      const sessie = await alsSysteem((db) => leesSessie(m.klok, db, hash(token)));
      geheugen.delete(sleutel);
      if (!sessie) return null;
      if (geheugen.size > 5_000) geheugen.clear();
      geheugen.set(sleutel, { sessie, tot: nu + GEHEUGEN_MS });
      return sessie;
    },
    async wissel(token, petId) {
      const sessie = await alsSysteem((db) => wissel(m, db, hash(token), petId));
      vergeet(sessie.medewerkerId);
      return sessie;
    },
    async eindig(token, overal) {
      const medewerkerId = await alsSysteem((db) => eindig(m, db, hash(token), overal));
      if (medewerkerId) vergeet(medewerkerId);
    },
    lijst: (sessie) => alsSysteem((db) => leesAanmeldingen(db, sessie, m.klok.nu())),
    async eindigAnders(token, id) {
      const [aantal, medewerkerId] = await alsSysteem((db) => eindigAnders(m, db, hash(token), id));
      vergeet(medewerkerId);
      return aantal;
    },
    async eindigVanProvider(u) {
      for (const id of await alsSysteem((db) => eindigVanProvider(m, db, u))) vergeet(id);
    },
    klopt: (sessie, csrf) => kloptCsrf(sessie.csrfBewijs, csrf),
  };
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function vanAccount({ iss, sub }: Inlogpersoon): RawBuilder<unknown> {
  return sql`inlog_iss = ${iss} and inlog_sub = ${sub}`;
}

async function begin(
  m: Middelen,
  db: Db,
  wie: RawBuilder<unknown>,
  p: Partial<Inlogpersoon>,
  eerder: string | null = null,
): Promise<{ token: string; sessie: Sessie }> {
  const token = randomBytes(32).toString('base64url');
  const nu = m.klok.nu();
  const medewerker = await db.rij(
    sql<{ id: string; actief: boolean }>`select id, actief from medewerkers where ${wie}`,
  );
  if (!medewerker?.actief)
    throw new Fout('GEEN_PET', 'Uw inlog is gelukt, maar er is geen (actieve) medewerker met dit account.');
  const petten = await leesPetten(db, medewerker.id, nu);
  if (petten.length === 0) throw new Fout('GEEN_PET', 'Uw inlog is gelukt, maar u hebt nu geen geldige pet.');
  const petId = petten.length === 1 ? petten[0]!.id : eerder;
  await db.voer(sql`insert into sessies (token_hash, medewerker_id, pet_id, csrf_geheim, id_token, begonnen_op, gezien_op, verloopt_op, aangemeld_op, acr, inlog_iss, inlog_sid, toestel)
    values (${hash(token)}, ${medewerker.id}, ${petId}, ${randomBytes(32).toString('base64url')}, ${p.idToken ?? null}, ${nu}, ${nu}, ${new Date(nu.getTime() + DUUR_MS)},
      ${p.op ?? null}, ${p.acr ?? null}, ${p.iss ?? null}, ${p.sid ?? null}, coalesce(${p.toestel ?? null}, 'Onbekend apparaat'))`);
  const sessie = await leesSessie(m.klok, db, hash(token));
  if (!sessie) throw new Fout('INTERN', 'De sessie kon niet worden gemaakt.');
  // V16.3.1: how strongly, in the words of the provider.
  await logSessie(m, db, sessie, 'sessie.beginnen', p.acr ? `acr ${p.acr.slice(0, 100)}` : null);
  return { token, sessie };
}

/** The token changes with the login, so that what somebody may have seen of the old one opens nothing (ASVS 7.2.4). */
async function vernieuw(m: Middelen, db: Db, tokenHash: Buffer, p: Inlogpersoon) {
  const oud = await leesSessie(m.klok, db, tokenHash);
  if (!oud) return begin(m, db, vanAccount(p), p);
  const nu = await db.rij(sql<{ id: string }>`select id from medewerkers where ${vanAccount(p)}`);
  if (nu?.id !== oud.medewerkerId)
    throw new Fout(
      'INLOGGEN_MISLUKT',
      'U logde in met het account van iemand anders dan met wie deze sessie begon. Er is niets veranderd: uw eigen sessie loopt door, en wat u verstuurde is niet gedaan.',
    );
  await db.voer(sql`delete from sessies where token_hash = ${tokenHash}`);
  return begin(m, db, vanAccount(p), p, oud.wie?.petId ?? null);
}

async function wissel(m: Middelen, db: Db, tokenHash: Buffer, petId: string): Promise<Sessie> {
  const voor = await leesSessie(m.klok, db, tokenHash);
  if (!voor) throw new Fout('NIET_INGELOGD', 'Uw sessie is voorbij.');
  if (!voor.petten.some((p) => p.id === petId)) throw new Fout('GEEN_PET', 'Deze pet is niet (meer) van u.');
  // V2: nobody acts in two pets at once, not in two browsers either. All sessions of this person switch along.
  await db.voer(sql`update sessies set pet_id = ${petId} where medewerker_id = ${voor.medewerkerId}`);
  const na = await leesSessie(m.klok, db, tokenHash);
  if (!na?.wie) throw new Fout('INTERN', 'Het wisselen van pet lukte niet.');
  await logSessie(
    m,
    db,
    na,
    'pet.wisselen',
    voor.wie ? `van ${voor.wie.petsoort} naar ${na.wie.petsoort}` : `naar ${na.wie.petsoort}`,
  );
  return na;
}

async function eindig(m: Middelen, db: Db, tokenHash: Buffer, overal: boolean): Promise<string | null> {
  const sessie = await leesSessie(m.klok, db, tokenHash);
  await db.voer(
    overal && sessie
      ? sql`delete from sessies where medewerker_id = ${sessie.medewerkerId}`
      : sql`delete from sessies where token_hash = ${tokenHash}`,
  );
  if (sessie) await logSessie(m, db, sessie, overal ? 'sessie.overal-beeindigen' : 'sessie.beeindigen', null);
  return sessie?.medewerkerId ?? null;
}

async function eindigAnders(m: Middelen, db: Db, tokenHash: Buffer, id: string | null): Promise<[number, string]> {
  const sessie = await leesSessie(m.klok, db, tokenHash);
  if (!sessie) throw new Fout('NIET_INGELOGD', 'Uw sessie is voorbij.');
  const aantal = await (id === null ? eindigAndere(db, sessie) : eindigEen(db, sessie, id));
  if (aantal) await logSessie(m, db, sessie, 'sessie.andere-beeindigen', null);
  return [aantal, sessie.medewerkerId];
}
