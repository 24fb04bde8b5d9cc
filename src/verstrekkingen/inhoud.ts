import { createHash } from 'node:crypto';
import { maakSleutel, ontsleutel, pakUit, versleutel } from '../kern/kluis.ts';
import type { Inhoud } from './schema.ts';

/** The frozen contents as they lie in the database. */
export interface Bevroren {
  versleuteld: Buffer;
  sleutel: Buffer;
  /** sha256 of the exact text, hex: sender and receiver can read it to each other. */
  vingerafdruk: string;
}

/** Freezes what leaves under a key of its own, bound to its row. */
export function bevries(id: string, inhoud: Inhoud): Bevroren {
  const tekst = JSON.stringify(inhoud);
  const { sleutel, verpakt } = maakSleutel();
  return { versleuteld: versleutel(sleutel, tekst, id), sleutel: verpakt, vingerafdruk: afdruk(tekst) };
}

/** Opens frozen contents and says whether they are still what was sent. After the key was destroyed there is nothing. */
export function ontdooi(
  id: string,
  b: { versleuteld: Buffer; sleutel: Buffer | null; vingerafdruk: string },
): { inhoud: Inhoud | null; echt: boolean } {
  if (!b.sleutel) return { inhoud: null, echt: false };
  const tekst = ontsleutel(pakUit(b.sleutel), b.versleuteld, id);
  return { inhoud: JSON.parse(tekst) as Inhoud, echt: afdruk(tekst) === b.vingerafdruk };
}

function afdruk(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex');
}
