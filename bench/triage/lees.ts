// The measuring sets of the triage: meldingen with the routes, indicatoren and spoed a careful reader gives them.
// The form and the meaning of each column stand in the head of ontwikkeling.txt.
import { readFileSync } from 'node:fs';

/** The routes a text can point to; `geen` stands alone. */
export const ROUTES = ['bestuursrechtelijk', 'strafrechtelijk', 'zorg', 'nla', 'geen'] as const;

/** One text of a set with what should come out of it. */
export interface Proefmelding {
  id: string;
  routes: string[];
  indicatoren: string[];
  spoed: boolean;
  tekst: string;
}

/** Reads a set; a line that does not have the form is an error, for a lost text would make the measurement lie. */
export function leesSet(pad: string): Proefmelding[] {
  return readFileSync(pad, 'utf8')
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#'))
    .map(leesRegel);
}

/** Reads one line: id, routes, indicatoren, spoed and the text, with tabs between. */
export function leesRegel(regel: string): Proefmelding {
  const [id = '', routes = '', codes = '', spoed = '', tekst = ''] = regel.split('\t');
  const gekozen = routes.split(' ');
  const past =
    tekst !== '' && ['spoed', '-'].includes(spoed) && gekozen.every((r) => (ROUTES as readonly string[]).includes(r));
  if (!past || (gekozen.includes('geen') && gekozen.length > 1)) throw new Error(`Deze regel past niet: ${regel}`);
  return {
    id,
    routes: gekozen,
    indicatoren: codes === '-' ? [] : codes.split(' '),
    spoed: spoed === 'spoed',
    tekst: tekst.replaceAll('⏎', '\n'),
  };
}
