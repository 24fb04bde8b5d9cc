import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Soort } from '../index.ts';

/** A text with what should be found in it. */
export interface Proeftekst {
  id: string;
  tekst: string;
  merken: { start: number; eind: number; soort: Soort }[];
}

/** Reads texts with marks: id, tab, text, [[soort|stuk]] around what should be found, ⏎ for a new line. */
export function leesTeksten(): Proeftekst[] {
  const regels = readFileSync(join(import.meta.dirname, 'teksten.txt'), 'utf8').split('\n');
  return regels.filter((regel) => regel !== '' && !regel.startsWith('#')).map(leesRegel);
}

function leesRegel(regel: string): Proeftekst {
  const [id = '', inhoud = ''] = regel.replaceAll('⏎', '\n').split('\t');
  const merken: Proeftekst['merken'] = [];
  let tekst = '';
  let klaar = 0;
  for (const merk of inhoud.matchAll(/\[\[([a-z]+)\|(.*?)\]\]/gs)) {
    tekst += inhoud.slice(klaar, merk.index);
    const start = tekst.length;
    tekst += merk[2]!;
    merken.push({ start, eind: tekst.length, soort: merk[1] as Soort });
    klaar = merk.index + merk[0].length;
  }
  return { id, tekst: tekst + inhoud.slice(klaar), merken };
}
