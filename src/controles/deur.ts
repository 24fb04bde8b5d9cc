import { isGebeld, leesAfstemming, leesWachtTot, type Afstemstand } from '../afstemming/index.ts';
import { isInOpsporing } from '../grijs/index.ts';
import type { Db } from '../kern/db.ts';
import { dagVan } from '../platform/klok.ts';
import type { Controlekop } from './schema-antwoorden.ts';

/** How a place stands today: what was true at planning may have changed before the door (C4, C13, G2). */
export interface Deur {
  afstemming: Afstemstand;
  /** The last day on which one waits here by agreement. */
  wachtTot: string | null;
  inOpsporing: boolean;
}

/** Reads how a place stands on this day; of a controle of an inrichting the inrichting counts. */
export async function leesDeur(
  db: Db,
  p: { gemeente: string; locatieId?: string | undefined; inrichtingId?: string | null | undefined },
  nu: Date,
  dag = dagVan(nu),
): Promise<Deur> {
  const plek = p.inrichtingId
    ? { gemeente: p.gemeente, inrichtingId: p.inrichtingId }
    : { gemeente: p.gemeente, locatieId: p.locatieId };
  return {
    afstemming: await leesAfstemming(db, { ...plek, voor: 'controle', dag, nu }),
    wachtTot: await leesWachtTot(db, { ...plek, dag }),
    inOpsporing: await isInOpsporing(db, plek),
  };
}

/** What the form at the door adds. */
interface Deurinvoer {
  gebeldMet?: string;
  gebeldOp?: string;
  gebeldUitkomst?: string;
  afstemspoed?: string;
  gevaar?: string;
}

/** What is kept of it with the controle, beside the word that counted then. */
export function deurvelden(deur: Deur, nu: Deurinvoer): Record<string, string | null> {
  return {
    begin_afstemming: deur.afstemming,
    begin_gebeld_met: nu.gebeldMet ?? null,
    begin_gebeld_op: nu.gebeldOp ?? null,
    begin_gebeld_uitkomst: nu.gebeldUitkomst ?? null,
    begin_spoed: nu.afstemspoed ?? null,
    begin_gevaar: nu.gevaar ?? null,
  };
}

/** The facts about the place that the rules of beginning look at; a call or reason of the plan counts too. */
export function bijBegin(
  c: Pick<Controlekop, 'gebeldUitkomst' | 'afstemspoed' | 'gevaar'>,
  deur: Deur,
  nu: Deurinvoer,
) {
  return {
    afstemming: deur.afstemming,
    heeftGebeld: c.gebeldUitkomst !== null || isGebeld(nu),
    heeftSpoedreden: c.afstemspoed !== null || nu.afstemspoed !== undefined,
    pasOpDePlaats: deur.wachtTot !== null,
    heeftGevaar: c.gevaar !== null || nu.gevaar !== undefined,
    inOpsporing: deur.inOpsporing,
  };
}
