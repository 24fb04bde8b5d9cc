import type { Moment } from './tijd.ts';

const COORDINATOREN: Record<string, string> = { GM9002: 'nadia', GM9004: 'karim' };
const TOEZICHTHOUDERS: Record<string, string> = {
  GM9001: 'yusuf',
  GM9002: 'otto',
  GM9003: 'samira',
  GM9004: 'tobias',
  GM9005: 'lotte',
};
const JURISTEN: Record<string, string> = { GM9002: 'ruud', GM9003: 'ruud', GM9004: 'karim/jurist' };
const BURGEMEESTERS: Record<string, string> = {
  GM9001: 'annelies',
  GM9002: 'wil',
  GM9003: 'pieter',
  GM9004: 'carla',
  GM9005: 'jacobine',
};
const AANDACHT: Record<string, string> = {
  GM9001: 'fatima',
  GM9002: 'nadia/aandachtsfunctionaris',
  GM9003: 'samira/aandachtsfunctionaris',
  GM9004: 'hanneke',
  GM9005: 'fatima',
};

/** Who coordinates for a gemeente. */
export const coordinatorVan = (gemeente: string): string => COORDINATOREN[gemeente] ?? 'marit';
/** Who usually goes out for a gemeente. */
export const toezichthouderVan = (gemeente: string): string => TOEZICHTHOUDERS[gemeente]!;
/** The jurist of a gemeente. */
export const juristVan = (gemeente: string): string => JURISTEN[gemeente] ?? 'joris';
/** The burgemeester of a gemeente. */
export const burgemeesterVan = (gemeente: string): string => BURGEMEESTERS[gemeente]!;
/** The aandachtsfunctionaris of a gemeente. */
export const aandachtVan = (gemeente: string): string => AANDACHT[gemeente]!;

/** A moment on a day of the story at a whole hour, a little apart for what would fall together. */
export function dagmoment(dag: number, uur: number, minuut = 0): Moment {
  const twee = (n: number) => String(n).padStart(2, '0');
  return `D${dag < 0 ? '-' : '+'}${Math.abs(dag)} ${twee(uur)}:${twee(minuut)}` as Moment;
}

/** Reads a table with `|` between its columns. Throws on a row with another number of columns. */
export function leesTabel(tabel: string, kolommen: number): string[][] {
  return tabel
    .split('\n')
    .filter((r) => r.trim() !== '')
    .map((r) => {
      const delen = r.split('|').map((d) => d.trim());
      if (delen.length !== kolommen) throw new Error(`demo: deze regel heeft ${delen.length} kolommen: ${r}`);
      return delen;
    });
}
