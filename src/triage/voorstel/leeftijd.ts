import type { Woord } from './woorden.ts';

/** How an age under 18 is read: one word, whatever the number. */
export const JONGE_LEEFTIJD = 'jongeleeftijd';

const GETAL = /^(1[2-7]|twaalf|dertien|veertien|vijftien|zestien|zeventien)$/;
const JAREN = /^(jaar|jr|j|jarig\w*|years?|jaartjes)$/;
const LEIDT_IN =
  /^(is|was|ben|zijn|pas|maar|hooguit|hoogstens|amper|ongeveer|rond|blijkt|lijkt|eigenlijk|am|net|nauwelijks|circa|naar|schatting|ze|meisje)$/;
const MENS_VAN =
  /^(meisjes?|kind|kinderen|dochter|broer|neef|iemand|eentje|vrouw|vrouwen|leerlinge?n?|collega|vriend|nog|ze)$/;
const NOEMT_IETS_ANDERS = new RegExp(
  `^(${[
    'uur|uren|u|euro|eur|dagen|dag|weken|week',
    'maanden|maand|minuten|vrouwen|meisjes|klanten|mensen|keer|kamers',
    'km|meter|procent|graden|jan\\w*|feb\\w*|maart|april|mei',
    'juni|juli|aug\\w*|sep\\w*|okt\\w*|nov\\w*|dec\\w*|tot|elke',
    'adressen|personen|nachten|autos|man|000|\\d+',
  ].join('|')})$`,
);
const DUUR_VOOR = /^(al|sinds|na|over|gedurende|ruim|afgelopen|laatste|voor|om|nummer|nr|kamer|klas|per|artikel)$/;
const DUUR_NA = /^(geleden|ervaring|lang|terug|getrouwd|achter|bezig|gewerkt|werkzaam|later|eerder)$/;

/** Reads ages under 18 among the words; a house number, an hour, an amount or 'al 15 jaar' is none. */
export function leesLeeftijden(woorden: Woord[]): void {
  for (const [i, w] of woorden.entries()) {
    if (GETAL.test(w.woord) ? isLeeftijd(woorden, i) : /^1[2-7]-?(jarig\w*|jr|j)$/.test(w.woord))
      w.woord = JONGE_LEEFTIJD;
  }
}

function isLeeftijd(woorden: readonly Woord[], i: number): boolean {
  const op = (j: number) => woorden[j]?.woord ?? '';
  if (DUUR_VOOR.test(op(i - 1)) || NOEMT_IETS_ANDERS.test(op(i + 1))) return false;
  if (JAREN.test(op(i + 1))) return !DUUR_NA.test(op(i + 2)) && !DUUR_NA.test(op(i + 3));
  return LEIDT_IN.test(op(i - 1)) || (op(i - 1) === 'van' && MENS_VAN.test(op(i - 2)));
}
