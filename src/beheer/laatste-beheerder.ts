import type { Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { houdAndereBeheerders } from './queries.ts';
import type { Medewerkerkaart } from './schema.ts';

/**
 * An installation that nobody can manage cannot be repaired from inside: of these pets the last beheerder stays, and of the whole
 * installation (without gemeenten) the last one too, because who serves some gemeenten cannot make another.
 */
export async function eisAndereBeheerder(
  db: Db,
  medewerkerId: string,
  petten: Medewerkerkaart['petten'],
  nu: Date,
): Promise<void> {
  const eigen = petten.filter((p) => p.soort === 'beheerder');
  if (eigen.length === 0) return;
  const vanAlles = eigen.some((p) => p.gemeenten.length === 0);
  const anderen = await houdAndereBeheerders(db, medewerkerId, nu);
  if (anderen.some((gemeenten) => !vanAlles || gemeenten.length === 0)) return;
  throw new Fout(
    'STAND_PAST_NIET',
    `Dit is de laatste beheerder${vanAlles ? ' van de hele installatie' : ''}. Geef eerst iemand anders deze pet; anders kan niemand nog toegang regelen.`,
  );
}
