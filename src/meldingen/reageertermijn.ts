const UUR = 3_600_000;

/**
 * Before when somebody looks at a melding and the melder hears something. An agreement, not a law: direct two hours, spoed a day,
 * gewoon a week. Source: P7 (feedback with terms); leidraad, opvolging en terugkoppeling.
 */
export function reageertermijn(urgentie: 'direct' | 'spoed' | 'gewoon', ontvangen: Date): Date {
  const uren = { direct: 2, spoed: 24, gewoon: 7 * 24 }[urgentie];
  return new Date(ontvangen.getTime() + uren * UUR);
}
