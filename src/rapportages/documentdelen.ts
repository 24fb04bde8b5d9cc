import type { Blok, Document } from '../platform/documenten/index.ts';

/** A text of several paragraphs as blocks: an empty line parts paragraphs. */
export function alineas(tekst: string): Blok[] {
  return tekst
    .split(/\n{2,}/)
    .map((stuk) => stuk.trim())
    .filter(Boolean)
    .map((stuk) => ({ soort: 'alinea', tekst: stuk }));
}

/** A heading with the paragraphs under it. */
export function deel(titel: string, tekst: string): Blok[] {
  return [{ soort: 'kop', niveau: 1, tekst: titel }, ...alineas(tekst)];
}

/** What no document of toezicht holds, said to its reader (B6.1, B12.1). */
export const OVER_PERSONEN: Blok = {
  soort: 'kader',
  aard: 'uitleg',
  titel: 'Over personen',
  tekst:
    'Dit stuk gaat over een inrichting en over regels. Het bevat geen gegevens van mensen die er sekswerk doen. Wie toch iemand meent te herkennen, gebruikt of verspreidt dat niet.',
};

/** Violations as a table, or the sentence that there are none. */
export function overtredingentabel(overtredingen: ReadonlyArray<{ norm: string; feit: string }>): Blok {
  if (overtredingen.length === 0) return { soort: 'alinea', tekst: 'Er is geen overtreding vastgesteld.' };
  return {
    soort: 'tabel',
    bijschrift: 'Vastgestelde overtredingen',
    koppen: ['Nr.', 'Voorschrift', 'Wat is vastgesteld'],
    rijen: overtredingen.map((o, i) => [String(i + 1), o.norm, o.feit]),
  };
}

/** The mark of a concept on every page. */
export function conceptmerk(concept: boolean): Pick<Document, 'status'> {
  return concept ? { status: 'concept' } : {};
}
