import { plusDagen } from '../platform/klok.ts';

/**
 * The last day on which bezwaar can be made: six weeks, beginning on the day after bekendmaking (Awb 6:7, 6:8 lid 1). A term that ends on
 * a Saturday, Sunday or public holiday runs to the next day that is none of these (Algemene termijnenwet 1 lid 1, 3). Days made equal to
 * holidays by royal decree (Algemene termijnenwet 3 lid 3) are not known here: the term may then end a day later, never earlier.
 */
export function bezwaartermijn(bekendgemaaktOp: string): string {
  let dag = plusDagen(bekendgemaaktOp, 42);
  while (isRustdag(dag)) dag = plusDagen(dag, 1);
  return dag;
}

/** Saturday, Sunday or a public holiday of Algemene termijnenwet 3 lid 1 and 2. */
export function isRustdag(dag: string): boolean {
  const weekdag = new Date(`${dag}T12:00:00Z`).getUTCDay();
  return weekdag === 0 || weekdag === 6 || feestdagen(Number(dag.slice(0, 4))).includes(dag);
}

/** The public holidays of a year (Algemene termijnenwet 3 lid 1 and 2). */
function feestdagen(jaar: number): string[] {
  const pasen = eerstePaasdag(jaar);
  return [
    `${jaar}-01-01`,
    plusDagen(pasen, -2), // Goede Vrijdag
    plusDagen(pasen, 1),
    koningsdag(jaar),
    `${jaar}-05-05`,
    plusDagen(pasen, 39), // Hemelvaartsdag
    plusDagen(pasen, 50), // tweede Pinksterdag
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ];
}

// Kept on 26 April when 27 April is a Sunday.
function koningsdag(jaar: number): string {
  const dag = `${jaar}-04-27`;
  return new Date(`${dag}T12:00:00Z`).getUTCDay() === 0 ? `${jaar}-04-26` : dag;
}

/** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher. */
export function eerstePaasdag(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  const maand = String(Math.floor(n / 31)).padStart(2, '0');
  return `${jaar}-${maand}-${String((n % 31) + 1).padStart(2, '0')}`;
}
