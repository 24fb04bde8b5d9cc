import type { Onderwerp } from '../kern/beleid.ts';
import { maakCode } from '../kern/codes.ts';

/** A route as the policies see it. */
export function overRoute(r: { id: string; gemeente: string; stand: string }): Onderwerp {
  return {
    soort: 'Meldroute',
    id: r.id,
    kenmerken: { gemeente: r.gemeente, compartiment: 'toezicht', beeindigd: r.stand === 'beeindigd' },
  };
}

/** An inzending as the policies see it: never what was written. */
export function overInzending(i: { id: string; gemeente: string; status: string }): Onderwerp {
  const af = ['verwerkt', 'overgedragen', 'niet_verwerkt'].includes(i.status);
  return { soort: 'Inzending', id: i.id, kenmerken: { gemeente: i.gemeente, compartiment: 'toezicht', af } };
}

/** A random number, `IN-7F3K-2QWX`: it tells nothing about how many there are. */
export function maakInzendingnummer(): string {
  return `IN-${maakCode().slice(0, 9)}`;
}
