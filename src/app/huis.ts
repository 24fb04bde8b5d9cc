import type { Declaratie } from '../kern/declaraties.ts';
import type { Kamer } from '../kern/kamer.ts';
import { kamer as aanwijzingen } from '../aanwijzingen/index.ts';
import { kamer as controles } from '../controles/index.ts';
import { kamer as inrichtingen } from '../inrichtingen/index.ts';
import { kamer as meldingen } from '../meldingen/index.ts';
import { kamer as mensenhandel } from '../mensenhandel/index.ts';
import { kamer as rapportages } from '../rapportages/index.ts';
import { kamer as regels } from '../regels/index.ts';
import { kamer as signalen } from '../signalen/index.ts';
import { kamer as triage } from '../triage/index.ts';
import { kamer as verstrekkingen } from '../verstrekkingen/index.ts';

/** All rooms of the house, in the order of the work. */
export const kamers: readonly Kamer[] = [
  regels,
  inrichtingen,
  aanwijzingen,
  meldingen,
  signalen,
  triage,
  controles,
  rapportages,
  mensenhandel,
  verstrekkingen,
];

/** Everything that can be done or asked. */
export const declaraties: readonly Declaratie[] = kamers.flatMap((k) => k.declaraties);
