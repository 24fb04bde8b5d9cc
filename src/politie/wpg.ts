import { plusDagen } from '../platform/klok.ts';

/** On which article of the Wpg a zaak is processed. */
export const gronden = {
  wpg_8: 'Wpg 8: dagelijkse politietaak',
  wpg_9: 'Wpg 9: onderzoek in een bepaald geval',
  wpg_10: 'Wpg 10: inzicht in betrokkenheid bij ernstige misdrijven',
} as const;
export type Grond = keyof typeof gronden;

/** What may be done with a zaak now, from wide to nothing. */
export const fasen = {
  direct: 'Direct te raadplegen',
  beperkt: 'Beperkt: alleen op nummer, met toestemming van een collega',
  verwijderd: 'Verwijderd: apart bewaard voor klachten en verantwoording',
  vernietigd: 'Vernietigd',
} as const;
export type Fase = keyof typeof fasen;
const VOLGORDE = Object.keys(fasen) as Fase[];

/** For what a zaak outside its direct phase may be opened. */
export const inzagedoelen = {
  beperkt: { verband: 'Nagaan of er verband is met een lopende zaak (Wpg 8 lid 2 en 3, 9 lid 4)' },
  verwijderd: {
    klacht: 'Een klacht afhandelen (Wpg 14 lid 1)',
    verantwoording: 'Verantwoorden wat er is gedaan (Wpg 14 lid 1)',
    gezag: 'Hernieuwd verwerken, in opdracht van het bevoegd gezag (Wpg 14 lid 3)',
  },
} as const;

interface Termijn {
  /** From which day it runs: the first processing, the last that shows the need, or the day it was no longer needed. */
  vanaf: 'eerste' | 'laatste' | 'klaar';
  /** How long it is read directly; null: until it is removed. */
  directMaanden: number | null;
  verwijderMaanden: number;
  bron: string;
}
const NA_VERWIJDERING = 60;

/** The terms as data. A change of the law is a change here, with its source. */
export const TERMIJNEN: Record<Grond, Termijn> = {
  wpg_8: { vanaf: 'eerste', directMaanden: 12, verwijderMaanden: 60, bron: 'Wpg 8 lid 1, 2, 3 en 6; 14 lid 1' },
  wpg_9: { vanaf: 'klaar', directMaanden: 0, verwijderMaanden: 6, bron: 'Wpg 9 lid 4; 14 lid 1' },
  wpg_10: { vanaf: 'laatste', directMaanden: null, verwijderMaanden: 60, bron: 'Wpg 10 lid 6; 14 lid 1' },
};
/** Which text of the law, and who looked at it; said wherever a term is shown. */
export const TEKST_VAN_DE_WET = 'Wpg zoals die geldt vanaf 1 juli 2025; nog niet nagezien door een jurist';

/** The days of a zaak; null as long as an investigation runs. */
export interface Termijndagen {
  directTot: string | null;
  verwijderenOp: string | null;
  vernietigenOp: string | null;
}

/** The days that follow from a ground. A month that is shorter ends earlier, never later. */
export function dagenVan(grond: Grond, d: { eerste: string; laatste: string; klaar: string | null }): Termijndagen {
  const t = TERMIJNEN[grond];
  const vanaf = d[t.vanaf];
  if (!vanaf) return { directTot: null, verwijderenOp: null, vernietigenOp: null };
  const verwijderenOp = plusMaanden(vanaf, t.verwijderMaanden);
  return {
    directTot: t.directMaanden === null ? null : plusMaanden(vanaf, t.directMaanden),
    verwijderenOp,
    vernietigenOp: plusMaanden(verwijderenOp, NA_VERWIJDERING),
  };
}

/** The phase on a day. A hold makes destroying wait and widens nothing. */
export function faseOp(t: Termijndagen & { houdTot: string | null }, dag: string): Fase {
  if (t.vernietigenOp && dag >= t.vernietigenOp) return t.houdTot && dag < t.houdTot ? 'verwijderd' : 'vernietigd';
  if (t.verwijderenOp && dag >= t.verwijderenOp) return 'verwijderd';
  return t.directTot && dag > t.directTot ? 'beperkt' : 'direct';
}

/** The narrower of two: what the clock already moved never becomes wider again. */
export const strengste = (a: Fase, b: Fase): Fase => (VOLGORDE.indexOf(a) > VOLGORDE.indexOf(b) ? a : b);

/** What comes next and when; null when nothing is fixed yet. */
export function volgendeFase(
  t: Termijndagen & { houdTot: string | null },
  nu: Fase,
): { fase: Fase; op: string } | null {
  if (nu === 'direct' && t.directTot) return { fase: 'beperkt', op: plusDagen(t.directTot, 1) };
  if ((nu === 'direct' || nu === 'beperkt') && t.verwijderenOp) return { fase: 'verwijderd', op: t.verwijderenOp };
  if (nu === 'verwijderd' && t.vernietigenOp)
    return { fase: 'vernietigd', op: t.houdTot && t.houdTot > t.vernietigenOp ? t.houdTot : t.vernietigenOp };
  return null;
}

function plusMaanden(dag: string, maanden: number): string {
  const [jaar, maand, d] = dag.split('-').map(Number) as [number, number, number];
  const eerste = new Date(Date.UTC(jaar, maand - 1 + maanden, 1));
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate();
  eerste.setUTCDate(Math.min(d, laatste));
  return eerste.toISOString().slice(0, 10);
}
