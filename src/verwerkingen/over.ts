import type { Beleid, Onderwerp } from '../kern/beleid.ts';
import { Fout } from '../kern/fouten.ts';
import type { Verwerkingssjabloon } from '../kern/verwerkingssjabloon.ts';

/** What belongs to no one entry: the register as a whole. */
export const REGISTER: Onderwerp = { soort: 'Algemeen', id: 'verwerkingsregister', kenmerken: {} };

/** The entry of the template behind a key. Throws NIET_GEVONDEN for a key the program does not know. */
export function sjabloonVan(beleid: Beleid, sleutel: string): Verwerkingssjabloon {
  const sjabloon = beleid.verwerkingen.get(sleutel);
  if (!sjabloon) throw new Fout('NIET_GEVONDEN', 'Deze verwerking kent het programma niet.');
  return sjabloon;
}

/** One processing of one gemeente, as the policies see it. */
export function overActiviteit(beleid: Beleid, a: { gemeente: string; sleutel: string }): Onderwerp {
  return overRegelVan({ ...a, onmisbaar: sjabloonVan(beleid, a.sleutel).onmisbaar !== null });
}

/** The same for a page, that has read it already. */
export function overRegelVan(a: { gemeente: string; sleutel: string; onmisbaar: boolean }): Onderwerp {
  return {
    soort: 'Verwerkingsactiviteit',
    id: a.sleutel,
    kenmerken: { gemeente: a.gemeente, onmisbaar: a.onmisbaar },
  };
}

/** All entries of one gemeente. */
export function overGemeenteregister(gemeente: string): Onderwerp {
  return { soort: 'Gemeenteregister', id: gemeente, kenmerken: { gemeente } };
}

/** A DPIA as the policies see it. */
export function overDpia(d: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Dpia', id: d.id, kenmerken: { gemeente: d.gemeente } };
}

/** An agreement as the policies see it. */
export function overConvenant(c: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Convenant', id: c.id, kenmerken: { gemeente: c.gemeente } };
}
