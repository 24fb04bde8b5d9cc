import { createHash } from 'node:crypto';
import type { Rij, Sleutel } from '../kern/kluis.ts';
import type { Inhoud } from './schema.ts';

/** The frozen contents as they lie in the database. */
export interface Bevroren {
  versleuteld: Buffer;
  /** sha256 of the exact text, hex: sender and receiver can read it to each other. */
  vingerafdruk: string;
}

/** Freezes what leaves under the key of the verstrekking, bound to its row. */
export function bevries(sleutel: Sleutel, v: Plek, inhoud: Inhoud): Bevroren {
  const tekst = JSON.stringify(inhoud);
  return { versleuteld: sleutel.sluit(tekst, inhoudrij(v)), vingerafdruk: afdruk(tekst) };
}

/** Where a verstrekking stands. */
interface Plek {
  gemeente: string;
  id: string;
}

function inhoudrij({ gemeente, id }: Plek): Rij {
  return { tabel: 'verstrekkingen', gemeente, id };
}

/** The row of the seven answers: in the same table, under the key of the dossier. */
export function toetsenrij({ gemeente, id }: Plek): Rij {
  return { tabel: 'verstrekkingen.toetsen', gemeente, id };
}

/** The row of a receipt. */
export function bewijsrij({ gemeente, id }: Plek): Rij {
  return { tabel: 'ontvangstbewijzen', gemeente, id };
}

/** Opens frozen contents and says whether they are still what was sent. After the key was destroyed there is nothing. */
export function ontdooi(sleutel: Sleutel | null, b: Plek & Bevroren): { inhoud: Inhoud | null; echt: boolean } {
  if (!sleutel) return { inhoud: null, echt: false };
  const tekst = sleutel.open(b.versleuteld, inhoudrij(b));
  return { inhoud: JSON.parse(tekst) as Inhoud, echt: afdruk(tekst) === b.vingerafdruk };
}

function afdruk(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex');
}
