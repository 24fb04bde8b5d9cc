import { plusDagen } from '../platform/klok.ts';

/** How an entry of the register stands. */
export const activiteitstanden = {
  sjabloon: 'Volgens sjabloon',
  vastgesteld: 'Vastgesteld',
  opgeschort: 'Opgeschort',
  beeindigd: 'Beëindigd',
} as const;
export type Activiteitstand = keyof typeof activiteitstanden;

/** How the DPIA of an entry stands. */
export const dpiastanden = {
  niet_nodig: 'Niet nodig',
  geldig: 'Geldig',
  verloopt: 'Verloopt binnenkort',
  verlopen: 'Verlopen',
  wacht_op_ap: 'Wacht op de AP',
  afgewezen: 'Niet akkoord',
  ontbreekt: 'Ontbreekt',
} as const;
export type Dpiastand = keyof typeof dpiastanden;

/** How soon the end of a DPIA or an agreement is told. */
export const BINNENKORT = 60;

/** What is known of the newest decided DPIA of an entry. */
export interface Dpiakern {
  besluit: string;
  raadpleging: string;
  geldigTot: string;
}

/** How the newest decided DPIA stands on a day. Same order as the gate in kern/verwerkingsregister.ts. Source: AVG 35, 36. */
export function dpiastand(verplicht: boolean, d: Dpiakern | null, vandaag: string): Dpiastand {
  if (!d) return verplicht ? 'ontbreekt' : 'niet_nodig';
  if (d.besluit !== 'akkoord') return 'afgewezen';
  if (d.raadpleging === 'gevraagd') return 'wacht_op_ap';
  if (d.geldigTot < vandaag) return 'verlopen';
  return d.geldigTot <= plusDagen(vandaag, BINNENKORT) ? 'verloopt' : 'geldig';
}

/** How an agreement stands. */
export const convenantstanden = {
  concept: 'Nog niet ondertekend',
  levend: 'Van kracht',
  evalueren: 'Evaluatie is nodig',
  verloopt: 'Verloopt binnenkort',
  verlopen: 'Verlopen',
  beeindigd: 'Beëindigd',
} as const;
export type Convenantstand = keyof typeof convenantstanden;

/** What the stand of an agreement follows from. */
export interface Convenantkern {
  ondertekendOp: string | null;
  beeindigdOp: string | null;
  ingang: string;
  einde: string;
  evaluatieVoor: string;
}

/** How an agreement stands on a day. An evaluation that is due does not end it; its end date does. Source: B12.9. */
export function convenantstand(c: Convenantkern, vandaag: string): Convenantstand {
  if (c.beeindigdOp) return 'beeindigd';
  if (!c.ondertekendOp) return 'concept';
  if (c.einde < vandaag) return 'verlopen';
  if (c.einde <= plusDagen(vandaag, BINNENKORT)) return 'verloopt';
  return c.evaluatieVoor < vandaag ? 'evalueren' : 'levend';
}

/** True when data may be given on it today. */
export function isLevend(c: Convenantkern, vandaag: string): boolean {
  return c.ingang <= vandaag && ['levend', 'evalueren', 'verloopt'].includes(convenantstand(c, vandaag));
}
