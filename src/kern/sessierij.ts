import type { Klok } from '../platform/klok.ts';
import { csrfVan, maskeerCsrf } from './csrf.ts';
import { sql, type Db } from './db.ts';
import { petVan, type Wie } from './petten.ts';
import type { Petkeuze, Sessie } from './sessies.ts';

/** Without an act a session is over after half an hour. */
export const STIL_MS = 30 * 60_000;

interface Sessierij {
  aangemeldOp: string | null;
  acr: string | null;
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

/** The session of this token; null when it is over, or its medewerker has no pet any more. */
export async function leesSessie(klok: Klok, db: Db, tokenHash: Buffer): Promise<Sessie | null> {
  const nu = klok.nu();
  const rij = await db.rij(sql<Sessierij>`
    select s.medewerker_id, m.naam, m.functie, m.organisatie_id, o.naam as organisatie_naam, o.soort as organisatiesoort, s.pet_id, s.csrf_geheim, s.id_token, s.gezien_op, s.aangemeld_op, s.acr
    from sessies s join medewerkers m on m.id = s.medewerker_id join organisaties o on o.id = m.organisatie_id
    where s.token_hash = ${tokenHash} and s.verloopt_op > ${nu} and s.gezien_op > ${new Date(nu.getTime() - STIL_MS)} and m.actief`);
  if (!rij) return null;
  if (nu.getTime() - Date.parse(rij.gezienOp) > 60_000)
    await db.voer(sql`update sessies set gezien_op = ${nu} where token_hash = ${tokenHash}`);
  const petten = await leesPetten(db, rij.medewerkerId, nu);
  // What ended everywhere ends here: without a pet there is nothing to be logged in for.
  return petten.length ? maakSessie(tokenHash, rij, petten) : null;
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
    aanmelding: { op: rij.aangemeldOp, acr: rij.acr },
    petten,
    wie,
  };
}

/** The pets that count now. */
export async function leesPetten(db: Db, medewerkerId: string, nu: Date): Promise<Petkeuze[]> {
  return db.rijen(sql<Petkeuze>`select id, soort, gemeenten from petten
    where medewerker_id = ${medewerkerId} and geldig_van <= ${nu} and (geldig_tot is null or geldig_tot > ${nu}) order by geldig_van, id`);
}
