import type { Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { telAndereBeheerders } from './queries.ts';

/** An installation that nobody can manage cannot be repaired from inside: the last beheerder stays. */
export async function eisAndereBeheerder(db: Db, medewerkerId: string, nu: Date): Promise<void> {
  if ((await telAndereBeheerders(db, medewerkerId, nu)) === 0)
    throw new Fout(
      'STAND_PAST_NIET',
      'Dit is de laatste beheerder. Geef eerst iemand anders de pet beheerder; anders kan niemand nog toegang regelen.',
    );
}
