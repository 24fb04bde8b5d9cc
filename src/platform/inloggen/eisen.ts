import { InlogFout } from './fout.ts';

// Clocks of two machines differ a little; a login of before that is another one.
const SPELING_S = 60;

/** Throws NIET_VERS when a new login was asked for and this one is older, or of an unknown moment (OpenID Connect Core 2, auth_time). */
export function eisVers(authTime: number | undefined, vanaf: number | undefined): void {
  if (vanaf === undefined) return;
  if (authTime === undefined) throw new InlogFout('NIET_VERS', { detail: 'geen auth_time in het id_token' });
  if (authTime < vanaf - SPELING_S) throw new InlogFout('NIET_VERS', { detail: 'auth_time is van voor deze poging' });
}

/** Throws TE_LICHT when strengths were asked for and this login has none of them: acr_values alone is only a wish (OpenID Connect Core 3.1.2.1). */
export function eisSterkte(acr: string | undefined, gevraagd: readonly string[] | undefined): void {
  if (!gevraagd?.length || (acr !== undefined && gevraagd.includes(acr))) return;
  throw new InlogFout('TE_LICHT', { detail: `acr ${acr ? 'is niet een van de gevraagde' : 'ontbreekt'}` });
}
