import { leesLeeftijden } from './leeftijd.ts';
import { isAndermans, leesVorm } from './vormen.ts';

/** A word of a text with its place (UTF-16, end exclusive), in plain small letters. */
export interface Woord {
  start: number;
  eind: number;
  woord: string;
  /** A comma, semicolon, dash or bracket stands before it: here a clause begins. */
  deelgrens: boolean;
}

/** One sentence: its words in order. */
export interface Zin {
  start: number;
  eind: number;
  woorden: Woord[];
  /** It ends with a question mark. */
  vraag: boolean;
  /** The words in a row, for what is told by how they stand together. */
  vlak: string;
}

const STUK = /[\p{L}\p{M}\p{N}]+(?:['’+-][\p{L}\p{N}]+)*\+?|\n\s*\n|[.!?…]+(?=\s|$|["”’'])|\n|[,;:()[\]–—-]/gu;
const AFKORTINGEN = new Set(
  'nr mevr mw dhr hr dr str bv b.v ca o.a a.u.b jl m.b.t t.a.v vlg evt incl tel plm nl enz etc'.split(' '),
);

/** Cuts a text into sentences and words. A line end closes a sentence too: notes in telegram style have no points. */
export function leesZinnen(tekst: string): Zin[] {
  const zinnen: Zin[] = [];
  let woorden: Woord[] = [];
  let deelgrens = false;
  let vorige: [string, string] = ['', ''];
  const sluit = (vraag = false) => {
    if (woorden.length) zinnen.push(maakZin(woorden, vraag));
    woorden = [];
    deelgrens = false;
  };
  for (const vondst of tekst.matchAll(STUK)) {
    const [stuk] = vondst;
    const start = vondst.index;
    if (/^[\p{L}\p{N}]/u.test(stuk)) {
      const geschreven = vouw(stuk);
      const woord = isAndermans(vorige[0], vorige[1], geschreven) ? 'diens' : leesVorm(geschreven);
      woorden.push({ start, eind: start + stuk.length, woord, deelgrens });
      vorige = [vorige[1], geschreven];
      deelgrens = false;
    } else if (/^\n\s*\n/.test(stuk)) sluit();
    else if (/^[.!?…]/.test(stuk)) {
      if (!AFKORTINGEN.has(woorden.at(-1)?.woord ?? '')) sluit(stuk.includes('?'));
    } else if (stuk === '\n') {
      if (isRegeleinde(tekst, start, woorden.length)) sluit();
    } else deelgrens = true;
  }
  sluit();
  return zinnen;
}

function maakZin(woorden: Woord[], vraag: boolean): Zin {
  leesLeeftijden(woorden);
  const vlak = woorden.map((w) => w.woord).join(' ');
  return { start: woorden[0]!.start, eind: woorden.at(-1)!.eind, woorden, vraag, vlak };
}

/** A wrapped line goes on with a small letter; a new point begins with a capital, a digit or a sign. */
function isRegeleinde(tekst: string, plek: number, woorden: number): boolean {
  const volgende = /\S/.exec(tekst.slice(plek, plek + 20))?.[0] ?? '';
  return woorden > 0 && !/[\p{Ll}]/u.test(volgende);
}

/** Plain small letters, without accents: the form in which lists and texts meet. */
export function vouw(tekst: string): string {
  return tekst.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
