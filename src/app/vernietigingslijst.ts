import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { SYSTEEM } from '../kern/db.ts';
import { schrijfLog } from '../kern/log.ts';
import { toegangsregel } from '../kern/sessielog.ts';
import { leesVernietigd, onthoudVernietigd, vernietigOpnieuw } from '../kern/sleutelbos.ts';
import type { Kernmiddelen } from '../kern/uitvoeren.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';

/**
 * The list of destroyed keys, beside the key file and so outside the database and its backups. A backup of before a destruction holds the
 * closed key again; this list remembers that it was destroyed, and it is destroyed again before anybody can ask for it (docs/besluiten).
 */
export interface Vernietigingslijst {
  /** Writes down what the database destroyed since, and destroys again what came back. Harmless when run twice, or by two processes. */
  werkBij(): Promise<{ geschreven: number; opnieuw: number }>;
}

// Read back a little, so that a transaction that was long under way is not missed; and look through all keys as often as that.
const UUR_MS = 3_600_000;

/** Opens the list at this path; it begins to exist with the first destruction. */
export function maakVernietigingslijst(
  bestand: string,
  m: Pick<Kernmiddelen, 'databank' | 'klok' | 'maakId' | 'beleid'>,
): Vernietigingslijst {
  let [sinds, doorzocht] = [new Date(0), 0];
  return {
    async werkBij() {
      const nu = m.klok.nu();
      const bekend = lees(bestand);
      onthoudVernietigd(bekend);
      // In between, what came back is already not opened: the bunch of keys remembers the list.
      const doorzoek = nu.getTime() - doorzocht >= UUR_MS;
      const { nieuw, opnieuw } = await m.databank.transactie(SYSTEEM, null, async (db) => ({
        opnieuw: doorzoek ? await vernietigOpnieuw(db, [...bekend], nu) : 0,
        nieuw: (await leesVernietigd(db, sinds)).filter((merk) => !bekend.has(merk)),
      }));
      schrijf(bestand, nieuw);
      onthoudVernietigd(nieuw);
      sinds = new Date(nu.getTime() - UUR_MS);
      if (doorzoek) doorzocht = nu.getTime();
      if (opnieuw)
        await schrijfLog(m.databank, [
          toegangsregel(
            { ...m, beleidsversie: m.beleid.versie },
            { naam: 'sleutels.opnieuw-vernietigen', soort: 'systeem', aantal: opnieuw },
          ),
        ]);
      return { geschreven: nieuw.length, opnieuw };
    },
  };
}

function lees(bestand: string): Set<string> {
  if (!existsSync(bestand)) return new Set();
  let tekst: string;
  try {
    tekst = readFileSync(bestand, 'utf8');
  } catch (oorzaak) {
    throw new OpstartFout(
      'SLEUTELS',
      `De lijst van vernietigde sleutels ${bestand} is niet te lezen.`,
      'Geef de gebruiker die dit programma start leesrecht op dit bestand; zonder de lijst zou een teruggezette reservekopie vernietigde dossiers weer openen.',
      oorzaak,
    );
  }
  // The last line may be half of one, when the machine stopped while writing: it is written again from the database.
  return new Set(tekst.split('\n').filter((r) => /^[0-9a-f]{64}$/.test(r)));
}

function schrijf(bestand: string, merken: readonly string[]): void {
  if (merken.length === 0) return;
  // A half line of before is closed first.
  const halve = existsSync(bestand) && !/(^|\n)$/.test(readFileSync(bestand, 'utf8'));
  const greep = openSync(bestand, 'a', 0o600);
  try {
    appendFileSync(greep, `${halve ? '\n' : ''}${merken.join('\n')}\n`);
    fsyncSync(greep);
  } finally {
    closeSync(greep);
  }
}
