import type { Onderwerp } from '../kern/beleid.ts';
import { maakCode } from '../kern/codes.ts';

/** A zaak as the policies see it: never what was said. */
export function overZaak(z: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Vertrouwenszaak',
    id: z.id,
    kenmerken: { gemeente: z.gemeente, compartiment: 'vertrouwenspersoon', gesloten: z.status === 'gesloten' },
  };
}

/** A random number, `VP-7F3K-2QWX`: it tells nothing about how many there are. */
export function maakZaaknummer(): string {
  return `VP-${maakCode().slice(0, 9)}`;
}
