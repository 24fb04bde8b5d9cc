import { behoudgronden, bevindingsoorten, isBijzonder, VERPLAATSEN } from './bevindingsoorten.ts';
import { suggereerWoorden, waak } from './waker/index.ts';

// The waker in a browser, in a worker of its own: the same code as on the server, so that both find the same. The text stays here.

interface Opdracht {
  nr: number;
  tekst: string;
  /** Names that need no mark: businesses and colleagues. */
  bekend: string[];
}

/** What one text gives: finds with their words for a person, and words that can be said better. */
function lees({ tekst, bekend }: Omit<Opdracht, 'nr'>) {
  const woorden = new Set(woordenVan(tekst));
  // As on the server: somebody is known when the surname stands there, not by a first name.
  const hier = bekend.filter((naam) => woorden.has(woordenVan(naam).at(-1) ?? ''));
  const vondsten = waak(tekst, { bekend: hier }).map((b) => ({
    ...b,
    woord: bevindingsoorten[b.soort],
    gronden: Object.entries(behoudgronden).filter(([g]) => !isBijzonder(b.soort) || g === 'geen_persoonsgegeven'),
  }));
  return { vondsten, suggesties: suggereerWoorden(tekst), verplaatsen: VERPLAATSEN };
}

function woordenVan(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((w) => w.length > 1);
}

addEventListener('message', ({ data }: MessageEvent<Opdracht>) => {
  postMessage({ nr: data.nr, ...lees(data) });
});
