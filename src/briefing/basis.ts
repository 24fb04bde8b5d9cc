import type { Doel } from '../kern/declaraties.ts';
import type { Compartiment, Petsoort, Wie } from '../kern/petten.ts';

/** Who can sit at a briefing. */
const COMPARTIMENTEN: Compartiment[] = ['toezicht', 'politie', 'zorg', 'partner'];
/** What acts and questions of everybody at the table share. */
export const TAFEL = { doel: 'toezicht', verwerking: 'briefing', compartiment: COMPARTIMENTEN } as const;

/** Each at the table acts for its own purpose (AVG 5 lid 1 b). */
export function doelVan(wie: Wie): Doel {
  if (wie.compartiment === 'politie' || wie.petsoort === 'officier') return 'opsporing';
  return wie.compartiment === 'zorg' ? 'zorg' : 'toezicht';
}

/** The petten that can be at a briefing. */
export const AAN_TAFEL: Petsoort[] = [
  'toezichthouder',
  'coordinator',
  'jurist',
  'wijkagent',
  'rechercheur',
  'zorgmedewerker',
  'zorgcoordinator',
  'officier',
  'riec_analist',
  'inspecteur_nla',
];
