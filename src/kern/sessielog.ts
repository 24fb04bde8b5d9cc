import { randomBytes } from 'node:crypto';
import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import type { Databank, Db } from './db.ts';
import { logInsert, maakSpoor, schrijfLog, type Logregel } from './log.ts';
import type { Sessie } from './sessies.ts';

/** What the log of coming and going stands on. */
export interface Sessielogmiddelen {
  klok: Klok;
  maakId: Idmaker;
  beleidsversie: string;
}

/** Writes a line about a session (begun, ended, another pet) in the transaction in which it happens. */
export async function logSessie(
  m: Sessielogmiddelen,
  db: Db,
  sessie: Sessie,
  naam: string,
  toelichting: string | null,
): Promise<void> {
  const wie = sessie.wie ?? {
    medewerkerId: sessie.medewerkerId,
    petId: null as never,
    petsoort: null as never,
    organisatieId: null as never,
  };
  const regel = toegangsregel(m, {
    naam,
    compartiment: sessie.wie?.compartiment ?? 'systeem',
    wie,
    onderwerpSoort: 'Medewerker',
    onderwerpId: sessie.medewerkerId,
    toelichting,
  });
  await db.voer(logInsert([regel]));
}

const SAMEN_MS = 10 * 60_000;

/**
 * Logs logins that did not lead to a session: provider down, forged answer, no pet. No identity is written that was not proven. Nobody has to
 * be known for this, so that anybody could fill the log with it: of one kind there is a line in ten minutes, with how many came since the
 * line before. Source: B12.8.
 */
export function maakMisluktlog(m: Sessielogmiddelen & { databank: Databank }): (code: string) => Promise<void> {
  const laatste = new Map<string, { op: number; sindsdien: number }>();
  return async (code) => {
    const nu = m.klok.nu().getTime();
    const eerder = laatste.get(code);
    if (eerder && nu - eerder.op < SAMEN_MS) {
      eerder.sindsdien += 1;
      return;
    }
    const aantal = (eerder?.sindsdien ?? 0) + 1;
    laatste.set(code, { op: nu, sindsdien: 0 });
    await schrijfLog(m.databank, [
      toegangsregel(m, { status: 'Error', naam: 'sessie.beginnen', toelichting: code, aantal }),
    ]);
  };
}

/** A line about access; what is not given is not known or not there. */
export function toegangsregel(m: Sessielogmiddelen, anders: Partial<Logregel> & { naam: string }): Logregel {
  const nu = m.klok.nu().getTime();
  return {
    id: m.maakId(),
    spoor: maakSpoor((n) => randomBytes(n).toString('hex')),
    status: 'Ok',
    startMs: nu,
    eindMs: nu,
    verwerking: 'toegang',
    betrokkene: null,
    betrokkeneSoort: null,
    soort: 'sessie',
    gemeente: null,
    compartiment: 'systeem',
    wie: null,
    doel: 'beheer',
    onderwerpSoort: null,
    onderwerpId: null,
    aantal: null,
    regels: [],
    beleidsversie: m.beleidsversie,
    toelichting: null,
    ...anders,
  };
}
