const UUR = 3_600_000;

export const urgenties = {
  direct: 'Direct: er is nu gevaar',
  spoed: 'Spoed: vandaag',
  gewoon: 'Gewoon: binnen drie dagen',
} as const;
export type Urgentie = keyof typeof urgenties;

/**
 * Before when the aandachtsfunctionaris looks at a dossier. An agreement, not a law: direct two hours, spoed a day, gewoon three days.
 * Source: P7; B12.3.
 */
export function beoordeeltermijn(urgentie: Urgentie, ontvangen: Date): Date {
  return new Date(ontvangen.getTime() + { direct: 2, spoed: 24, gewoon: 72 }[urgentie] * UUR);
}
