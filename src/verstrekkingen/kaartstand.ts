import { plusDagen } from '../platform/klok.ts';

/** The newest sign-off of a card for one gemeente. `geldigTot` is a day, `YYYY-MM-DD`, and counts itself. */
export interface Goedkeuring {
  gemeente: string;
  geldigTot: string;
}

export const kaartstanden = {
  geldig: 'Ondertekend',
  verloopt: 'Verloopt binnenkort',
  verlopen: 'Verlopen',
  niet_ondertekend: 'Nog niet ondertekend',
} as const;
export type Kaartstand = keyof typeof kaartstanden;

const BINNENKORT = 30;

/**
 * How a card stands for these gemeenten together: the worst of them counts, since each gemeente answers for itself (AVG 4 onder 7).
 * For a pet without gemeenten (politie, zorg, partner) any sign-off counts.
 */
export function kaartstand(
  goedkeuringen: readonly Goedkeuring[],
  gemeenten: readonly string[],
  vandaag: string,
): Kaartstand {
  if (gemeenten.length === 0) return beste(goedkeuringen.map((g) => standVan(g.geldigTot, vandaag)));
  const standen = gemeenten.map((code) => standVan(goedkeuringen.find((g) => g.gemeente === code)?.geldigTot, vandaag));
  return (['niet_ondertekend', 'verlopen', 'verloopt'] as const).find((s) => standen.includes(s)) ?? 'geldig';
}

function standVan(geldigTot: string | undefined, vandaag: string): Kaartstand {
  if (!geldigTot) return 'niet_ondertekend';
  if (geldigTot < vandaag) return 'verlopen';
  return geldigTot <= plusDagen(vandaag, BINNENKORT) ? 'verloopt' : 'geldig';
}

function beste(standen: readonly Kaartstand[]): Kaartstand {
  return (['geldig', 'verloopt', 'verlopen'] as const).find((s) => standen.includes(s)) ?? 'niet_ondertekend';
}
