import type { Doel } from '../kern/declaraties.ts';
import type { Compartiment, Petsoort, Wie } from '../kern/petten.ts';

const TAFEL: Compartiment[] = ['toezicht', 'politie', 'partner'];
/** What acts and questions of everybody at the table share. */
export const AAN_TAFEL = { doel: 'toezicht', verwerking: 'riec', compartiment: TAFEL } as const;
/** Of the gemeente alone. */
export const VAN_GEMEENTE = { doel: 'toezicht', verwerking: 'riec', compartiment: 'toezicht' } as const;
/** Of the RIEC alone. */
export const VAN_RIEC = { doel: 'toezicht', verwerking: 'riec', compartiment: 'partner' } as const;

/** Each at the table acts for its own purpose (AVG 5 lid 1 b). */
export function doelVan(wie: Wie): Doel {
  return wie.compartiment === 'politie' || wie.petsoort === 'officier' ? 'opsporing' : 'toezicht';
}

/** The petten that can be at a casus. */
export const DEELNEMERS: Petsoort[] = [
  'coordinator',
  'jurist',
  'rechercheur',
  'officier',
  'riec_analist',
  'inspecteur_nla',
];
