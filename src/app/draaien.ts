import { SYSTEEM, type Databank, type Db } from '../kern/db.ts';
import { openKluis } from '../kern/kluis.ts';
import { logInsert } from '../kern/log.ts';
import { toegangsregel } from '../kern/sessielog.ts';
import { sluitSleutelmakerijAf, telPerKek, verpakPartij } from '../kern/sleutelbos.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import type { Hoofdsleutels } from './hoofdsleutels.ts';

/** What a rotation needs. */
export interface Draaimiddelen {
  databank: Databank;
  hoofdsleutels: Hoofdsleutels;
  klok: Klok;
  maakId: Idmaker;
}

/** What a rotation did. */
export interface Draaiverslag {
  nieuwste: string;
  /** A new key-encryption key was made now; not when an earlier rotation was finished, or when it comes from elsewhere. */
  gemaakt: boolean;
  verpakt: number;
  /** Keys that do not open with the key-encryption key that their row names. */
  mislukt: number;
  perKek: Array<{ kek: string; aantal: number }>;
}

const PARTIJ = 100;
const RONDEN = 20;

/**
 * Brings every data key under the newest key-encryption key, while the program runs. Broken off at any moment, the next run goes on where
 * it was: a new key-encryption key is made only when nothing is left under an older one. What is encrypted does not change.
 */
export async function draaiSleutels(m: Draaimiddelen, partij = PARTIJ): Promise<Draaiverslag> {
  openKluis(m.hoofdsleutels);
  const gemaakt = await alsSysteem(m, beginRonde(m.hoofdsleutels));
  const nieuwste = m.hoofdsleutels.keks()[0]!.id;
  let [verpakt, mislukt] = [0, 0];
  // A process that had not seen the new key-encryption key yet may have made a key under the old one: look again until none is left.
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const r = await verpakAlles(m, nieuwste, partij);
    verpakt += r.gedaan;
    mislukt = r.mislukt;
    if (r.gedaan === 0) break;
  }
  return alsSysteem(m, async (db) => {
    await schrijfRegel(m, db, 'sleutels.draaien', verpakt);
    return { nieuwste, gemaakt, verpakt, mislukt, perKek: await telPerKek(db) };
  });
}

function beginRonde(h: Hoofdsleutels) {
  return async (db: Db): Promise<boolean> => {
    // Alone with the file: a second rotation waits here, and then finds work to finish instead of a reason for a new key.
    await sluitSleutelmakerijAf(db);
    const nieuwste = h.keks()[0]?.id;
    const halverwege = (await telPerKek(db)).some((k) => k.kek !== nieuwste);
    if (halverwege || h.plek !== 'bestand') return false;
    h.voegToe();
    return true;
  };
}

async function verpakAlles(
  m: Draaimiddelen,
  nieuwste: string,
  partij: number,
): Promise<{ gedaan: number; mislukt: number }> {
  let [gedaan, mislukt, na] = [0, 0, ''];
  for (;;) {
    const r = await alsSysteem(m, (db) => verpakPartij(db, nieuwste, na, partij));
    gedaan += r.gedaan;
    mislukt += r.mislukt;
    if (r.tot === null) return { gedaan, mislukt };
    na = r.tot;
  }
}

/**
 * Takes the older key-encryption keys out of the key file. From then on no backup of before the rotation opens any more: what was destroyed
 * before is gone from there too. Throws OpstartFout, and removes nothing, while one of them still closes a key.
 */
export async function ruimHoofdsleutels(m: Draaimiddelen): Promise<string[]> {
  return alsSysteem(m, async (db) => {
    await sluitSleutelmakerijAf(db);
    const [nieuwste, ...ouder] = m.hoofdsleutels.keks().map((k) => k.id);
    const inGebruik = (await telPerKek(db)).filter((k) => k.kek !== nieuwste);
    if (inGebruik.length)
      throw new OpstartFout(
        'SLEUTELS',
        `Er is niets weggehaald: ${inGebruik.map((k) => `${k.kek} sluit nog ${k.aantal} sleutels af`).join('; ')}.`,
        'Draai eerst alle sleutels met `npm run sleutels:draai`, en ruim daarna de oude hoofdsleutels op.',
      );
    const weg = m.hoofdsleutels.haalWeg(ouder);
    await schrijfRegel(m, db, 'sleutels.opruimen', weg.length);
    return weg;
  });
}

function alsSysteem<T>(m: Draaimiddelen, werk: (db: Db) => Promise<T>): Promise<T> {
  return m.databank.transactie(SYSTEEM, null, werk);
}

async function schrijfRegel(m: Draaimiddelen, db: Db, naam: string, aantal: number): Promise<void> {
  const regel = toegangsregel({ ...m, beleidsversie: 'geen' }, { naam, soort: 'systeem', aantal });
  await db.voer(logInsert([regel]));
}
