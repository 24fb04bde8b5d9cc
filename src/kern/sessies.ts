import { createHash, randomBytes } from 'node:crypto';
import { sql, SYSTEEM, type Databank, type Db, type RawBuilder } from './db.ts';
import { csrfVan, kloptCsrf, maskeerCsrf } from './csrf.ts';
import { Fout } from './fouten.ts';
import { petVan, type Petsoort, type Wie } from './petten.ts';
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
}

/** Who logged in with the provider. */
export interface Inlogpersoon {
  iss: string;
  sub: string;
  idToken?: string;
}

/** Sessions on the server: short, in the database, with one pet at a time. */
export interface Sessies {
  begin(persoon: Inlogpersoon): Promise<{ token: string; sessie: Sessie }>;
  /** Begins for a medewerker who proved who they are in another way: the one-time link of an empty installation. */
  beginZonderProvider(medewerkerId: string): Promise<{ token: string; sessie: Sessie }>;
  herken(token: string | undefined): Promise<Sessie | null>;
  wissel(token: string, petId: string): Promise<Sessie>;
  /** Ends this session, or with `overal` every session of the medewerker. */
  eindig(token: string, overal: boolean): Promise<void>;
  klopt(sessie: Sessie, csrf: string | undefined): boolean;
}

const STIL_MS = 30 * 60_000;
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
  return {
    begin: (persoon) => begin(m, sql`inlog_iss = ${persoon.iss} and inlog_sub = ${persoon.sub}`, persoon.idToken),
    beginZonderProvider: (medewerkerId) => begin(m, sql`id = ${medewerkerId}`),
    async herken(token) {
      if (!token) return null;
      const sleutel = hash(token).toString('base64url');
      const nu = m.klok.nu().getTime();
      const bekend = geheugen.get(sleutel);
      if (bekend && bekend.tot > nu) return bekend.sessie;
      const sessie = await m.databank.transactie(SYSTEEM, null, (db) => lees(m, db, hash(token)));
      geheugen.delete(sleutel);
      if (!sessie) return null;
      if (geheugen.size > 5_000) geheugen.clear();
      geheugen.set(sleutel, { sessie, tot: nu + GEHEUGEN_MS });
      return sessie;
    },
    async wissel(token, petId) {
      const sessie = await m.databank.transactie(SYSTEEM, null, (db) => wissel(m, db, hash(token), petId));
      vergeet(sessie.medewerkerId);
      return sessie;
    },
    async eindig(token, overal) {
      const medewerkerId = await m.databank.transactie(SYSTEEM, null, (db) => eindig(m, db, hash(token), overal));
      if (medewerkerId) vergeet(medewerkerId);
    },
    klopt: (sessie, csrf) => kloptCsrf(sessie.csrfBewijs, csrf),
  };
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

async function begin(
  m: Middelen,
  wie: RawBuilder<unknown>,
  idToken?: string,
): Promise<{ token: string; sessie: Sessie }> {
  const token = randomBytes(32).toString('base64url');
  const nu = m.klok.nu();
  return m.databank.transactie(SYSTEEM, null, async (db) => {
    const medewerker = await db.rij(
      sql<{ id: string; actief: boolean }>`select id, actief from medewerkers where ${wie}`,
    );
    if (!medewerker?.actief)
      throw new Fout('GEEN_PET', 'Uw inlog is gelukt, maar er is geen (actieve) medewerker met dit account.');
    const petten = await leesPetten(db, medewerker.id, nu);
    if (petten.length === 0) throw new Fout('GEEN_PET', 'Uw inlog is gelukt, maar u hebt nu geen geldige pet.');
    await db.voer(sql`insert into sessies (token_hash, medewerker_id, pet_id, csrf_geheim, id_token, begonnen_op, gezien_op, verloopt_op)
      values (${hash(token)}, ${medewerker.id}, ${petten.length === 1 ? petten[0]!.id : null}, ${randomBytes(32).toString('base64url')}, ${idToken ?? null}, ${nu}, ${nu}, ${new Date(nu.getTime() + DUUR_MS)})`);
    const sessie = await lees(m, db, hash(token));
    if (!sessie) throw new Fout('INTERN', 'De sessie kon niet worden gemaakt.');
    await logSessie(m, db, sessie, 'sessie.beginnen', null);
    return { token, sessie };
  });
}

interface Sessierij {
  medewerkerId: string;
  naam: string;
  functie: string;
  organisatieId: string;
  organisatieNaam: string;
  organisatiesoort: string;
  petId: string | null;
  csrfGeheim: string;
  idToken: string | null;
  gezienOp: string;
}

async function lees(m: Middelen, db: Db, tokenHash: Buffer): Promise<Sessie | null> {
  const nu = m.klok.nu();
  const rij = await db.rij(sql<Sessierij>`
    select s.medewerker_id, m.naam, m.functie, m.organisatie_id, o.naam as organisatie_naam, o.soort as organisatiesoort, s.pet_id, s.csrf_geheim, s.id_token, s.gezien_op
    from sessies s join medewerkers m on m.id = s.medewerker_id join organisaties o on o.id = m.organisatie_id
    where s.token_hash = ${tokenHash} and s.verloopt_op > ${nu} and s.gezien_op > ${new Date(nu.getTime() - STIL_MS)} and m.actief`);
  if (!rij) return null;
  if (nu.getTime() - Date.parse(rij.gezienOp) > 60_000)
    await db.voer(sql`update sessies set gezien_op = ${nu} where token_hash = ${tokenHash}`);
  const petten = await leesPetten(db, rij.medewerkerId, nu);
  return maakSessie(tokenHash, rij, petten);
}

function maakSessie(tokenHash: Buffer, rij: Sessierij, petten: Petkeuze[]): Sessie {
  const op = petten.find((p) => p.id === rij.petId);
  const wie: Wie | null = op
    ? {
        medewerkerId: rij.medewerkerId,
        naam: rij.naam,
        functie: rij.functie,
        organisatieId: rij.organisatieId,
        organisatieNaam: rij.organisatieNaam,
        organisatiesoort: rij.organisatiesoort,
        petId: op.id,
        petsoort: op.soort,
        compartiment: petVan(op.soort).compartiment,
        gemeenten: op.gemeenten,
      }
    : null;
  const csrfBewijs = csrfVan(rij.csrfGeheim);
  return {
    id: tokenHash.toString('base64url'),
    medewerkerId: rij.medewerkerId,
    naam: rij.naam,
    csrfBewijs,
    get csrf() {
      return maskeerCsrf(csrfBewijs);
    },
    idToken: rij.idToken,
    petten,
    wie,
  };
}

async function leesPetten(db: Db, medewerkerId: string, nu: Date): Promise<Petkeuze[]> {
  return db.rijen(sql<Petkeuze>`select id, soort, gemeenten from petten
    where medewerker_id = ${medewerkerId} and geldig_van <= ${nu} and (geldig_tot is null or geldig_tot > ${nu}) order by geldig_van, id`);
}

async function wissel(m: Middelen, db: Db, tokenHash: Buffer, petId: string): Promise<Sessie> {
  const voor = await lees(m, db, tokenHash);
  if (!voor) throw new Fout('NIET_INGELOGD', 'Uw sessie is voorbij.');
  if (!voor.petten.some((p) => p.id === petId)) throw new Fout('GEEN_PET', 'Deze pet is niet (meer) van u.');
  // V2: nobody acts in two pets at once, not in two browsers either. All sessions of this person switch along.
  await db.voer(sql`update sessies set pet_id = ${petId} where medewerker_id = ${voor.medewerkerId}`);
  const na = await lees(m, db, tokenHash);
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
  const sessie = await lees(m, db, tokenHash);
  await db.voer(
    overal && sessie
      ? sql`delete from sessies where medewerker_id = ${sessie.medewerkerId}`
      : sql`delete from sessies where token_hash = ${tokenHash}`,
  );
  if (sessie) await logSessie(m, db, sessie, overal ? 'sessie.overal-beeindigen' : 'sessie.beeindigen', null);
  return sessie?.medewerkerId ?? null;
}
