import { dagVan, plusDagen } from '../../platform/klok.ts';

/** A moment of the story, counted from its end: `D-340 09:40` is a day before the last day at Dutch time, `U-3` is three hours before the end. */
export type Moment = `D${'-' | '+'}${number} ${number}:${number}` | `U${'-' | '+'}${number}`;

/** Turns moments of the story into real ones. */
export interface Kalender {
  /** The end of the story: now. */
  nu: Date;
  /** The real moment. Throws on a text that is no moment. */
  op(moment: Moment): Date;
  /** A calendar day `YYYY-MM-DD`, so many days from the last day. */
  dag(verschil: number): string;
}

/** A calendar on the end of the story. */
export function maakKalender(nu: Date): Kalender {
  const laatste = dagVan(nu);
  const dag = (verschil: number) => plusDagen(laatste, verschil);
  return {
    nu,
    dag,
    op(moment) {
      const uren = /^U([+-][\d.]+)$/.exec(moment);
      if (uren) return new Date(nu.getTime() + Number(uren[1]) * 3_600_000);
      const d = /^D([+-]\d+) (\d\d):(\d\d)$/.exec(moment);
      if (!d) throw new Error(`geen moment: ${moment}`);
      return nederlandseTijd(dag(Number(d[1])), Number(d[2]), Number(d[3]));
    },
  };
}

const uurInAmsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Winter time is one hour before UTC, summer time two; the hour that reads right tells which. */
function nederlandseTijd(dag: string, uur: number, minuut: number): Date {
  const zomer = new Date(Date.parse(`${dag}T00:00:00Z`) + ((uur - 2) * 60 + minuut) * 60_000);
  return Number(uurInAmsterdam.format(zomer)) === uur ? zomer : new Date(zomer.getTime() + 3_600_000);
}
