/** Adds whole months to a calendar day; the last day of a shorter month when that day does not exist there. */
export function plusMaanden(dag: string, maanden: number): string {
  const [jaar, maand, d] = dag.split('-').map(Number) as [number, number, number];
  const eerste = new Date(Date.UTC(jaar, maand - 1 + maanden, 1));
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate();
  eerste.setUTCDate(Math.min(d, laatste));
  return eerste.toISOString().slice(0, 10);
}

/** The day before which an answer is due: a month after receipt, three when it was extended. Source: AVG 12 lid 3. */
export function antwoordtermijn(ontvangenOp: string, verlengd: boolean): string {
  return plusMaanden(ontvangenOp, verlengd ? 3 : 1);
}
