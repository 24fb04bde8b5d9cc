import type { Kamer } from '../kern/kamer.ts';
import type { Declaratie } from '../kern/declaraties.ts';
import { kamer as meldingen } from '../meldingen/index.ts';
import { kamer as beheer } from './beheer/index.ts';

/** All rooms of the house, in the order of the work. */
export const kamers: readonly Kamer[] = [meldingen, beheer];

/** Everything that can be done or asked. */
export const declaraties: readonly Declaratie[] = kamers.flatMap((k) => k.declaraties);
