import { indicatorwoorden } from '../../signalen/index.ts';
import type { Route } from '../routes.ts';
import type { Feit, Lijst } from './feit.ts';
import { geldt, leesSamenhang, type Samenhang } from './geldt.ts';
import { ARBEID } from './lijsten/arbeid.ts';
import { BESTUURSRECHT } from './lijsten/bestuursrecht.ts';
import { INDICATOREN_AB } from './lijsten/indicatoren-ab.ts';
import { INDICATOREN_CE } from './lijsten/indicatoren-ce.ts';
import { STRAFRECHT } from './lijsten/strafrecht.ts';
import { ZORG } from './lijsten/zorg.ts';
import { overlapt, type Plek } from './patroon.ts';
import { noemtOntkenning } from './ontkenning.ts';
import { weeg } from './weging.ts';
import { leesZinnen, type Zin } from './woorden.ts';
import { Zoeker } from './zoeker.ts';

/** A phrase of the text that tells something, and what; offsets are UTF-16, end exclusive. */
export interface Frase {
  start: number;
  eind: number;
  tekst: string;
  /** Code of the indicator or the fact. */
  code: string;
  /** From which list: the indicatoren in force, or one of the fact lists. */
  lijst: Lijst;
}

/** What the words point to. A proposal with its reasons, never a decision: a person chooses the route (R2, AVG 22). */
export interface Routevoorstel {
  routes: Route[];
  /** Codes of the list of indicatoren in force, in its order. */
  indicatoren: string[];
  /** Somebody must call now and record after. */
  spoed: boolean;
  frasen: Frase[];
}

// Who is beaten, locked in or starved needs care beside investigation (V7).
const ZORGINDICATOREN = new Set(['D1', 'D3']);

const FEITEN: readonly Feit[] = [
  ...Object.entries({ ...INDICATOREN_AB, ...INDICATOREN_CE }).map(([code, w]): Feit => ({
    code,
    wat: indicatorwoorden[code]!,
    lijst: 'indicatoren',
    routes: ZORGINDICATOREN.has(code) ? ['strafrechtelijk', 'zorg'] : ['strafrechtelijk'],
    ...w,
  })),
  ...STRAFRECHT,
  ...BESTUURSRECHT,
  ...ARBEID,
  ...ZORG,
];

/** One pattern with the fact it tells. */
interface Regel {
  bron: string;
  feit: number;
  zelfOntkennend: boolean;
  eigenKeuzeTelt: boolean;
  spoed: boolean;
}

const REGELS: readonly Regel[] = FEITEN.flatMap((f, feit) => {
  const maak = (bron: string, metNiet: boolean, spoed: boolean): Regel => ({
    bron,
    feit,
    zelfOntkennend: metNiet || noemtOntkenning(bron),
    eigenKeuzeTelt: /^[ABC]\d$/.test(f.code),
    spoed,
  });
  return [
    ...f.patronen.map((bron) => maak(bron, false, f.spoed ?? false)),
    ...(f.metNiet ?? []).map((bron) => maak(bron, true, f.spoed ?? false)),
    ...(f.nu ?? []).map((bron) => maak(bron, false, true)),
  ];
});
const ZOEKER = new Zoeker(REGELS.map(({ bron }) => bron));

/** One fact that the text tells, with every place where it does. */
export interface Vondst {
  feit: Feit;
  spoed: boolean;
  plekken: { zin: Zin; plek: Plek }[];
}

/**
 * Proposes routes for the words of a melding: which phrases of published lists stand in it, denial, supposition and talk of lists
 * understood. Nationality, origin, gender or looks weigh nothing. Source: R2, G1, P1.
 */
export function stelRoutesVoor(tekst: string): Routevoorstel {
  const zinnen = leesZinnen(tekst);
  const samenhang = leesSamenhang(zinnen);
  const vondsten = new Map<number, Vondst>();
  for (const [nummer, zin] of zinnen.entries()) vindFeiten(zin, nummer, samenhang, vondsten);
  const gevonden = [...vondsten].sort(([a], [b]) => a - b).map(([, vondst]) => vondst);
  const { routes, indicatoren, spoed, blijft } = weeg(gevonden, samenhang);
  const frasen = blijft.flatMap(({ feit, plekken }) =>
    plekken.map(({ zin, plek }) => maakFrase(tekst, feit, zin, plek)),
  );
  return { routes, indicatoren, spoed, frasen: frasen.sort((a, b) => a.start - b.start || a.eind - b.eind) };
}

/** What a phrase tells, in a sentence for people. */
export function noemFeit({ code, lijst }: Frase): string {
  return FEITEN.find((f) => f.code === code && f.lijst === lijst)?.wat ?? code;
}

function vindFeiten(zin: Zin, nummer: number, samenhang: Samenhang, vondsten: Map<number, Vondst>): void {
  for (const { patroon, plekken } of ZOEKER.zoek(zin)) {
    const regel = REGELS[patroon]!;
    for (const plek of plekken) {
      if (!geldt(zin, plek, { ...regel, nummer, samenhang })) continue;
      const vondst = vondsten.get(regel.feit) ?? { feit: FEITEN[regel.feit]!, spoed: false, plekken: [] };
      vondst.spoed ||= regel.spoed;
      if (!vondst.plekken.some((p) => p.zin === zin && overlapt(p.plek, plek))) vondst.plekken.push({ zin, plek });
      vondsten.set(regel.feit, vondst);
    }
  }
}

function maakFrase(tekst: string, feit: Feit, zin: Zin, plek: Plek): Frase {
  const start = zin.woorden[plek.van]!.start;
  const { eind } = zin.woorden[plek.tot - 1]!;
  return { start, eind, tekst: tekst.slice(start, eind), code: feit.code, lijst: feit.lijst };
}
