import { v7 } from 'uuid';
import type { Klok } from './klok.ts';

/** Makes identifiers: UUIDv7, so that they sort by time and can be made by whoever writes. */
export type Idmaker = () => string;

/**
 * Makes an id maker on a clock. `willekeur` replaces the random bytes (16 numbers 0-255), for a story that must come out
 * the same each time; without it the machine's own randomness is used.
 */
export function maakIdmaker(klok: Klok, willekeur?: () => Uint8Array): Idmaker {
  // One counter per maker keeps ids of the same millisecond in order.
  let vorige = 0;
  let volg = 0;
  return () => {
    const msecs = klok.nu().getTime();
    volg = msecs === vorige ? volg + 1 : 0;
    vorige = msecs;
    return v7({ msecs, seq: volg, ...(willekeur ? { random: willekeur() } : {}) });
  };
}
