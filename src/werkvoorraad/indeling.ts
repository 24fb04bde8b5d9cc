import type { Werkregel } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';

/** The compartments of the werkvoorraad, in the order of urgency. */
export const vakken = {
  nu: 'Kan niet wachten',
  te_laat: 'Te laat',
  vandaag: 'Vandaag',
  deze_week: 'Deze week',
  later: 'Later',
  wacht: 'Wacht op anderen',
} as const;
export type Vak = keyof typeof vakken;

/** In which compartment a line belongs on this day. What waits on somebody else stands apart, also when it is late: chasing is other work than doing. */
export function vakVan(regel: Pick<Werkregel, 'voor' | 'wachtOp' | 'dringend'>, vandaag: string): Vak {
  if (regel.wachtOp) return 'wacht';
  if (regel.dringend) return 'nu';
  if (regel.voor === null) return 'later';
  const dag = dagVanTermijn(regel.voor);
  if (dag < vandaag) return 'te_laat';
  if (dag === vandaag) return 'vandaag';
  return dag <= zondagVan(vandaag) ? 'deze_week' : 'later';
}

/** Most urgent first: what somebody marked as urgent, by its hour; then by day, lines without a term last; on the same day a term of law before an agreement. */
export function opUrgentie(a: Werkregel, b: Werkregel): number {
  const dag = (r: Werkregel) => (r.voor === null ? '9999-12-31' : dagVanTermijn(r.voor));
  if (a.dringend && b.dringend) return (a.voor ?? '9999').localeCompare(b.voor ?? '9999');
  return (
    Number(b.dringend ?? false) - Number(a.dringend ?? false) ||
    dag(a).localeCompare(dag(b)) ||
    Number(b.wettelijk) - Number(a.wettelijk) ||
    a.titel.localeCompare(b.titel, 'nl')
  );
}

/** The Sunday that ends the week of this day. */
export function zondagVan(dag: string): string {
  return plusDagen(dag, (7 - new Date(`${dag}T12:00:00Z`).getUTCDay()) % 7);
}

function dagVanTermijn(voor: string): string {
  return voor.length === 10 ? voor : dagVan(new Date(voor));
}
