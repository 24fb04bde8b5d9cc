import { sql, type Db } from '../kern/db.ts';
import type { Bezem } from '../kern/kamer.ts';

const JAAR_MS = 365 * 86_400_000;

/**
 * Forgets the account of who left a year ago: it serves to log in and to look up who logged in, and after that nothing (AVG 5 lid 1 e;
 * BIO2 5.16). The name and the number of the legitimatiebewijs stay as long as cases of that hand do (Awb 5:12). Harmless when run twice.
 */
async function vergeetAccounts(db: Db, grens: Date): Promise<number> {
  return db.voer(sql`update medewerkers m set inlog_iss = null, inlog_sub = null
    where not m.actief and m.inlog_sub is not null and m.aangemaakt_op < ${grens}
      and not exists (select from petten p where p.medewerker_id = m.id and (p.geldig_tot is null or p.geldig_tot > ${grens}))`);
}

/** Every hour, for everybody who left. */
export const vertrokkenbezem: Bezem = {
  rol: 'systeem',
  veeg: ({ db, klok }) => vergeetAccounts(db, new Date(klok.nu().getTime() - JAAR_MS)),
};
