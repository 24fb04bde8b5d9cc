const UUR = 3_600_000;

/**
 * Before when the receiver says that it arrived and what happens with it. An agreement, not a law: direct four hours, spoed two days,
 * gewoon two weeks. Source: P7.
 */
export function reactietermijn(urgentie: 'direct' | 'spoed' | 'gewoon', verstuurd: Date): Date {
  return new Date(verstuurd.getTime() + { direct: 4, spoed: 48, gewoon: 14 * 24 }[urgentie] * UUR);
}
