import type { Controlekop, Gesprekregel, Waarnemingregel } from '../controles/index.ts';
import { legitimaties, oordelen, toegangen } from '../controles/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Overtreding } from './schema.ts';

type Controle = Pick<
  Controlekop,
  | 'nummer'
  | 'begonnenOp'
  | 'begin'
  | 'afgerondOp'
  | 'inrichtingNaam'
  | 'locatieTekst'
  | 'aanleiding'
  | 'doel'
  | 'grondslag'
  | 'toegang'
  | 'toegangToelichting'
  | 'legitimatie'
  | 'doelVerteld'
  | 'meegedeeld'
>;
type Waarneming = Pick<Waarnemingregel, 'vraag' | 'oordeel' | 'tekst' | 'norm' | 'verbeterdDoor' | 'op'>;
type Gesprek = Pick<Gesprekregel, 'aantal' | 'met' | 'hulpAangeboden' | 'rechtenVerteld' | 'flyerTaal'>;

/** The texts a constateringsrapport starts with. */
export interface Rapporttekst {
  inleiding: string;
  bevindingen: string;
  conclusie: string;
  overtredingen: Overtreding[];
}

/**
 * Makes the first text of a constateringsrapport from what was recorded: what was seen and by which norm, the newest word of each
 * waarneming, conversations as counts. Never who said it, in which language, or who works there. A person rewrites it. Source: C10, B6.2.
 */
export function maakRapporttekst(
  c: Controle,
  waarnemingen: readonly Waarneming[],
  gesprekken: readonly Gesprek[],
): Rapporttekst {
  const geldig = waarnemingen.filter((w) => w.verbeterdDoor === null);
  const overtredingen = geldig
    .filter((w) => w.oordeel === 'voldoet_niet')
    .map((w) => ({ norm: opEenRegel(w.norm ?? c.grondslag, 200), feit: opEenRegel(w.tekst, 400) }));
  return {
    inleiding: inleiding(c),
    bevindingen: [...geldig.map(bevinding), ...gesprekzin(gesprekken)].join('\n\n'),
    conclusie: conclusie(overtredingen),
    overtredingen,
  };
}

function inleiding(c: Controle): string {
  const waar = c.inrichtingNaam ? `${c.inrichtingNaam}, ${c.locatieTekst}` : c.locatieTekst;
  return [
    `Op ${opmaak.datum(c.begonnenOp ?? c.begin)} om ${opmaak.tijd(c.begonnenOp ?? c.begin)} uur is een controle gehouden bij ${waar} (${c.nummer}).`,
    `Aanleiding: ${c.aanleiding}`,
    `Doel: ${c.doel}`,
    `Getoetst is aan: ${c.grondslag}`,
    `Toegang: ${woord(toegangen, c.toegang)}${c.toegangToelichting ? `. ${c.toegangToelichting}` : ''}`,
    `Legitimatiebewijs: ${woord(legitimaties, c.legitimatie)}. ${c.doelVerteld ? 'Bij binnenkomst is verteld wie er kwam en waarom.' : 'Dat bij binnenkomst is verteld wie er kwam en waarom, is niet vastgelegd.'}`,
    ...(c.meegedeeld ? [`Aan het eind is verteld: ${c.meegedeeld}`] : []),
  ].join('\n');
}

function woord(woorden: Record<string, string>, waarde: string | null): string {
  return waarde === null ? 'niet vastgelegd' : (woorden[waarde] ?? waarde).toLowerCase();
}

function bevinding(w: Waarneming): string {
  const norm = w.norm ? ` (${w.norm})` : '';
  return `${w.vraag}${norm}\n${opmaak.tijd(w.op)} uur. ${w.tekst}\nOordeel: ${woord(oordelen, w.oordeel)}.`;
}

function gesprekzin(gesprekken: readonly Gesprek[]): string[] {
  if (gesprekken.length === 0) return [];
  const mensen = gesprekken.reduce((som, g) => som + g.aantal, 0);
  const keer = (n: number) => `${n} van de ${gesprekken.length}`;
  return [
    `Gesprekken\nEr is gesproken met ${opmaak.meervoud(mensen, 'persoon', 'personen')}, in ${opmaak.meervoud(gesprekken.length, 'gesprek', 'gesprekken')}. ` +
      `Over rechten en plichten is verteld in ${keer(gesprekken.filter((g) => g.rechtenVerteld).length)}, hulp is aangeboden in ${keer(gesprekken.filter((g) => g.hulpAangeboden).length)}, ` +
      `een flyer is gegeven in ${keer(gesprekken.filter((g) => g.flyerTaal !== null).length)}.`,
  ];
}

function conclusie(overtredingen: readonly Overtreding[]): string {
  if (overtredingen.length === 0) return 'Bij deze controle is geen overtreding vastgesteld.';
  const normen = [...new Set(overtredingen.map((o) => o.norm))];
  return `Bij deze controle ${overtredingen.length === 1 ? 'is één overtreding' : `zijn ${overtredingen.length} overtredingen`} vastgesteld, van ${opmaak.opsomming(normen)}.`;
}

function opEenRegel(tekst: string, hooguit: number): string {
  const regel = tekst.replaceAll(/\s+/g, ' ').trim();
  return regel.length <= hooguit ? regel : `${regel.slice(0, hooguit - 1)}…`;
}

/** The facts a rapportage starts with: taken over from the constateringsrapport, not told again. Source: C11. */
export function neemFeitenOver(r: {
  nummer: string;
  inleiding: string;
  bevindingen: string;
  conclusie: string;
  overtredingen: readonly Overtreding[];
}): string {
  const lijst = r.overtredingen.map((o, i) => `${i + 1}. ${o.norm}: ${o.feit}`).join('\n');
  return `Uit constateringsrapport ${r.nummer}:\n\n${r.inleiding}\n\n${r.bevindingen}\n\nVastgestelde overtredingen\n${lijst}\n\n${r.conclusie}`;
}
