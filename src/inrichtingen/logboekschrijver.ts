import type { Omgeving } from '../kern/declaraties.ts';
import { voegLogboekregelToe } from './queries-logboek.ts';
import type { logsoorten } from './schema.ts';

/** Gives the function that writes a line of the one who acts into the logboek of this inrichting, and returns its id. Source: C10. */
export function logboekschrijver(
  s: Omit<Omgeving, 'beleid'>,
  inrichting: { id: string; gemeente: string },
): (soort: keyof typeof logsoorten, tekst: string, verwijzing?: string) => Promise<string> {
  return async (soort, tekst, verwijzing) => {
    const id = s.maakId();
    await voegLogboekregelToe(s.db, {
      gemeente: inrichting.gemeente,
      id,
      inrichtingId: inrichting.id,
      soort,
      tekst,
      verwijzing: verwijzing ?? null,
      op: s.klok.nu(),
      door: s.wie.medewerkerId,
      petsoort: s.wie.petsoort,
    });
    return id;
  };
}
