import { dagVan, plusDagen } from '../platform/klok.ts';
import type { Bijzonderheid } from './woorden.ts';

const GELDIG_DAGEN = 3;
const VERSLAG_DAGEN = 4;
const KLAAR_MAANDEN = 6;
const EINDE_NACHT = 6;

const uurInAmsterdam = new Intl.DateTimeFormat('nl-NL', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/** The last day of a machtiging that was given on this day. No weekend moves it. Source: Awbi 6 lid 2. */
export const geldigTot = (gegevenOp: string): string => plusDagen(gegevenOp, GELDIG_DAGEN);

/** The last day for the verslag of an entry at this moment. Source: Awbi 11 lid 1. */
export const verslagVoor = (op: Date): string => plusDagen(dagVan(op), VERSLAG_DAGEN);

/** Until when what could not be delivered lies ready; at the end of a shorter month its last day. Source: Awbi 11. */
export function beschikbaarTot(dag: string): string {
  const [jaar, maand, dagnummer] = dag.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand - 1 + KLAAR_MAANDEN + 1, 0));
  laatste.setUTCDate(Math.min(dagnummer, laatste.getUTCDate()));
  return laatste.toISOString().slice(0, 10);
}

/** Whether this moment lies in the hours that a machtiging has to name expressly. Source: Awbi 7. */
export const isNacht = (op: Date): boolean => Number(uurInAmsterdam.format(op)) < EINDE_NACHT;

/** A machtiging as far as it decides about an entry. */
export interface Machtigingfeiten {
  status: string;
  gegevenOp: string | null;
  geldigTot: string | null;
  staatToe: readonly string[];
  /** How many may come along; null when a paper one names no number. */
  vergezeldMaximum: number | null;
  /** The woningen it names. */
  locatieIds: readonly string[];
  houderIds: readonly string[];
  /** The woningen that were entered on it. */
  gebruiktVoor: readonly string[];
}

/** The entry as it happens. */
export interface Binnenkomst {
  locatieId: string;
  medewerkerId: string;
  op: Date;
  bewonerAfwezig: boolean;
  /** Who enters says that it is signed and at hand. */
  ondertekend: boolean;
  /** How many come along without being named in it. */
  vergezeld: number;
}

/** Whether a machtiging carries an entry, or the first reason why not. The rules of `beleid/machtigingen.cedar` say each in a sentence. */
export type Machtigingstoets =
  | 'niet_nodig'
  | 'geen'
  | 'niet_verleend'
  | 'andere_woning'
  | 'verlopen'
  | 'niet_aan_u'
  | 'gebruikt'
  | 'niet_ondertekend'
  | Bijzonderheid
  | 'geldig';

/** Compares a machtiging with the entry at this minute. Source: Awbi 4-8. */
export function toetsMachtiging(m: Machtigingfeiten | null, b: Binnenkomst): Machtigingstoets {
  if (!m) return 'geen';
  if (m.status !== 'verleend' || !m.gegevenOp || !m.geldigTot) return 'niet_verleend';
  if (!m.locatieIds.includes(b.locatieId)) return 'andere_woning';
  const dag = dagVan(b.op);
  if (dag < m.gegevenOp || dag > m.geldigTot) return 'verlopen';
  if (!m.houderIds.includes(b.medewerkerId)) return 'niet_aan_u';
  if (m.gebruiktVoor.includes(b.locatieId)) return 'gebruikt';
  if (!b.ondertekend) return 'niet_ondertekend';
  if (isNacht(b.op) && !m.staatToe.includes('nacht')) return 'nacht';
  if (b.bewonerAfwezig && !m.staatToe.includes('afwezig')) return 'afwezig';
  const mee = m.staatToe.includes('vergezeld') ? (m.vergezeldMaximum ?? Infinity) : 0;
  return b.vergezeld > mee ? 'vergezeld' : 'geldig';
}
