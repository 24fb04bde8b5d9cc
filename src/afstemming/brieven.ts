import type { Db } from '../kern/db.ts';
import { optioneel, tekst } from '../kern/velden.ts';
import { isGebeld, type Belletje } from './bellen.ts';
import { leesAfstemming } from './queries.ts';
import { leesWachtTot } from './queries-wachten.ts';
import { belvelden, gevaarveld } from './schema-wachten.ts';
import type { Afstemstand } from './woorden.ts';

/** How a place stands to politie before a letter goes there: the word for that day, and until when one waits (C4, C13). */
export interface Briefdeur {
  afstemming: Afstemstand;
  wachtTot: string | null;
}

/**
 * Reads how a place stands on the day of a letter or talk; whether one waits is asked of today, for that
 * is when it goes out. A maatregel waits with every agreement; a letter or talk only with those that hold letters too.
 */
export async function leesBriefdeur(
  db: Db,
  p: { gemeente: string; locatieId: string; inrichtingId?: string | null },
  m: { dag: string; vandaag: string; nu: Date; maatregel?: boolean },
): Promise<Briefdeur> {
  const plek = p.inrichtingId ? { inrichtingId: p.inrichtingId } : { locatieId: p.locatieId };
  return {
    afstemming: await leesAfstemming(db, { gemeente: p.gemeente, ...plek, voor: 'brief', dag: m.dag, nu: m.nu }),
    wachtTot: await leesWachtTot(db, {
      gemeente: p.gemeente,
      locatieId: p.locatieId,
      dag: m.vandaag,
      brief: !m.maatregel,
    }),
  };
}

/** What the form of a letter asks about politie. None of it goes into the letter. */
export const briefvelden = {
  gevaar: gevaarveld,
  ...belvelden,
  afstemspoed: optioneel(
    tekst(
      'Waarom is deze brief niet aangekondigd?',
      10,
      500,
      'Alleen nodig in het onvergunde deel als er voor deze dag geen antwoord van de politie is, en u haar niet belde.',
    ),
  ),
};

interface Briefinvoer extends Belletje {
  gevaar?: string | undefined;
  afstemspoed?: string | undefined;
}

/** The facts that the rules of a letter look at. */
export function bijBrief(deur: Briefdeur, b: Briefinvoer) {
  return {
    afstemming: deur.afstemming,
    heeftGebeld: isGebeld(b),
    heeftSpoedreden: b.afstemspoed !== undefined,
    pasOpDePlaats: deur.wachtTot !== null,
  };
}

/** What is kept with a letter, beside the word that counted then. */
export function briefkolommen(deur: Briefdeur, b: Briefinvoer): Record<string, string | null> {
  return {
    afstemming: deur.afstemming,
    afstemspoed: b.afstemspoed ?? null,
    gebeld_met: b.gebeldMet ?? null,
    gebeld_op: b.gebeldOp ?? null,
    gebeld_uitkomst: b.gebeldUitkomst ?? null,
    gevaar: b.gevaar ?? null,
  };
}

/** The questions that this place does not ask now. */
export function overbodigBijBrief({ afstemming, wachtTot }: { afstemming: string; wachtTot: string | null }): string[] {
  const vraagt = !['nvt', 'geen_afspraak'].includes(afstemming);
  return [
    ...(vraagt || wachtTot ? [] : ['gebeldMet', 'gebeldOp', 'gebeldUitkomst']),
    ...(vraagt ? [] : ['afstemspoed']),
    ...(wachtTot ? [] : ['gevaar']),
  ];
}
