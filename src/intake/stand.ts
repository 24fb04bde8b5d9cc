import { sql } from '../kern/db.ts';

/** What decides where a route stands. */
interface Routetijd {
  geldigVan: string;
  geldigTot: string | null;
  gepauzeerdOp: string | null;
  beeindigdOp: string | null;
}

/** Where a route stands on this day; the same as `routestand` in SQL. */
export function standVan(r: Routetijd, vandaag: string): 'open' | 'straks' | 'gepauzeerd' | 'voorbij' | 'beeindigd' {
  if (r.beeindigdOp) return 'beeindigd';
  if (r.geldigTot && r.geldigTot < vandaag) return 'voorbij';
  if (r.gepauzeerdOp) return 'gepauzeerd';
  return r.geldigVan > vandaag ? 'straks' : 'open';
}

/** The same in SQL, for rows `r` of meldroutes. */
export const routestand = (vandaag: string) => sql<string>`case when r.beeindigd_op is not null then 'beeindigd'
  when r.geldig_tot < ${vandaag}::date then 'voorbij' when r.gepauzeerd_op is not null then 'gepauzeerd'
  when r.geldig_van > ${vandaag}::date then 'straks' else 'open' end`;
