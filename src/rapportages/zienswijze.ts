import { vraagtZienswijze, type Maatregelsoort } from './ladder.ts';

/** How hearing the person concerned stands. */
export const zienswijzestanden = {
  niet_nodig: 'Niet nodig voor deze stap',
  open: 'Nog niet gevraagd',
  wacht: 'Gevraagd, de termijn loopt',
  ontvangen: 'Ontvangen',
  termijn_voorbij: 'Gevraagd, de termijn is voorbij zonder reactie',
  overgeslagen: 'Overgeslagen met reden (Awb 4:11)',
} as const;
export type Zienswijzestand = keyof typeof zienswijzestanden;

/** The grounds on which hearing may be passed over (Awb 4:11). */
export const gronden = {
  spoed: 'a: de vereiste spoed verzet zich ertegen',
  eerder_gehoord: 'b: eerder al gehoord, en er zijn geen nieuwe feiten',
  doel_vereist: 'c: het doel wordt alleen bereikt als men het niet vooraf weet',
} as const;

interface Feit {
  soort: string;
  termijnTot: string | null;
}

/** How hearing stands on this day, from the facts recorded. The last day of the term still belongs to whoever may react. Source: Awb 4:8, 4:9, 4:11. */
export function zienswijzestand(
  soort: Maatregelsoort | null,
  feiten: readonly Feit[],
  vandaag: string,
): Zienswijzestand {
  if (feiten.some((f) => f.soort === 'ontvangen')) return 'ontvangen';
  if (feiten.some((f) => f.soort === 'overgeslagen')) return 'overgeslagen';
  const termijn = feiten
    .map((f) => f.termijnTot)
    .filter((t) => t !== null)
    .sort()
    .at(-1);
  if (termijn !== undefined) return vandaag > termijn ? 'termijn_voorbij' : 'wacht';
  return soort && vraagtZienswijze(soort) ? 'open' : 'niet_nodig';
}

/** Whether a decision for this step may be taken, as far as hearing goes. Source: Awb 4:8. */
export function isGehoord(stand: Zienswijzestand): boolean {
  return stand !== 'open' && stand !== 'wacht';
}
