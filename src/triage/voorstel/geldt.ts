import {
  BRANCHE,
  EIGEN_KEUZE,
  KENNISVRAAG,
  OPGELOST,
  OPNIEUW,
  VERHAAL,
  VERLEDEN,
  VRAAGT,
} from './lijsten/wendingen.ts';
import { isOntkend } from './ontkenning.ts';
import type { Plek } from './patroon.ts';
import type { Zin } from './woorden.ts';

/** What the sentences of one text do to each other. */
export interface Samenhang {
  /** The text tells of something past that has been settled. */
  opgelost: boolean;
  /** The text is about sekswerk, or about somebody being offered. */
  overBranche: boolean;
  /** Per sentence: it tells of a list, a law or a story, or asks for knowledge. */
  algemeen: boolean[];
}

/** Reads how the sentences hang together. */
export function leesSamenhang(zinnen: readonly Zin[]): Samenhang {
  const alles = zinnen.map((z) => z.vlak).join(' . ');
  return {
    opgelost: VERLEDEN.test(alles) && OPGELOST.test(alles) && !OPNIEUW.test(alles),
    overBranche: BRANCHE.test(alles),
    algemeen: zinnen.map((z) => VERHAAL.test(z.vlak) || (z.vraag && KENNISVRAAG.test(z.vlak))),
  };
}

/** Around which place it is asked, and in which sentence of which text. */
export interface Omgeving {
  /** The pattern carries its own denial. */
  zelfOntkennend: boolean;
  /** Whoever chooses this freely is in no dependence: own choice speaks against it. */
  eigenKeuzeTelt: boolean;
  /** Number of the sentence. */
  nummer: number;
  samenhang: Samenhang;
}

/** Does what stands here count as said of this case? Not when it is denied, asked, supposed, settled, or told of a list or a story. */
export function geldt(zin: Zin, plek: Plek, { zelfOntkennend, eigenKeuzeTelt, nummer, samenhang }: Omgeving): boolean {
  if (samenhang.opgelost || samenhang.algemeen[nummer]) return false;
  if (isGevraagd(zin, plek)) return false;
  if (eigenKeuzeTelt && EIGEN_KEUZE.test(zin.vlak)) return false;
  return zelfOntkennend || !isOntkend(zin.woorden, plek);
}

function isGevraagd({ woorden }: Zin, plek: Plek): boolean {
  const voor = woorden.slice(0, plek.van + 1).map((w) => w.woord);
  return VRAAGT.test(voor.join(' '));
}
