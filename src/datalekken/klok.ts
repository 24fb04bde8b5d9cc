const UUR = 3_600_000;

/** AVG 33 lid 1: without undue delay and, where feasible, not later than 72 hours after becoming aware. */
export const TERMIJN_UREN = 72;

/** How the clock of a breach stands. */
export interface Klokstand {
  /** Moment before which the AP must have been told. Nights, weekends and holidays count: it is a term of hours. */
  uiterlijk: Date;
  /** Whole hours left, rounded down; below zero when it is over. */
  resterend: number;
  teLaat: boolean;
}

/** The clock from the discovery; registering later does not move it. Pure. Source: AVG 33 lid 1; Verordening 1182/71, artikel 3. */
export function klokstand(ontdektOp: Date, nu: Date): Klokstand {
  const uiterlijk = new Date(ontdektOp.getTime() + TERMIJN_UREN * UUR);
  const over = uiterlijk.getTime() - nu.getTime();
  return { uiterlijk, resterend: Math.floor(over / UUR), teLaat: over < 0 };
}

/** True when telling the AP at this moment needs the reasons for the delay (AVG 33 lid 1, second sentence). */
export function vraagtReden(ontdektOp: Date, gemeldOp: Date): boolean {
  return klokstand(ontdektOp, gemeldOp).teLaat;
}
