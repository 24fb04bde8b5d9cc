const KWARTIER = 15 * 60_000;

/**
 * When the answer to a question can be read: a fixed wait, rounded up to the quarter. It follows from the question alone, so that neither
 * a quick nor a slow answer tells anything (G5).
 */
export function antwoordmoment(gevraagd: Date, uren: number): Date {
  return new Date(Math.ceil((gevraagd.getTime() + uren * 3_600_000) / KWARTIER) * KWARTIER);
}
