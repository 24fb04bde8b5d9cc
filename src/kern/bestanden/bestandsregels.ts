import type { Virusscanner } from '../../platform/bestanden/index.ts';

/** How an installation takes in files. */
export interface Bestandsregels {
  /** The largest file, in bytes. */
  hooguit: number;
  /** What the files of one gemeente may take together in one compartiment, in bytes. */
  perGemeente: number;
  /** How long a sender has for a file, and how many bytes a second buy more time. */
  uploadGeduldMs: number;
  uploadTempo: number;
  /** Absent: files are kept with the words 'niet op malware onderzocht'. */
  scanner: Virusscanner | null;
}

const MB = 1024 * 1024;
const GB = 1024 * MB;

// Set once at start (see app/opstarten.ts), like the key of the kluis.
let regels: Bestandsregels = {
  hooguit: 20 * MB,
  perGemeente: 50 * GB,
  uploadGeduldMs: 15_000,
  uploadTempo: 32 * 1024,
  scanner: null,
};

/** Tells how this installation takes in files. */
export function stelBestandenIn(nieuw: Partial<Bestandsregels>): void {
  regels = { ...regels, ...nieuw };
}

/** How this installation takes in files. */
export function bestandsregels(): Bestandsregels {
  return regels;
}

/** A size in words: '1,4 MB'. */
export function grootteInWoorden(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [n, eenheid] =
    bytes < MB ? [bytes / 1024, 'kB'] : bytes < GB ? [bytes / MB, 'MB'] : ([bytes / GB, 'GB'] as const);
  return `${n.toLocaleString('nl-NL', { maximumFractionDigits: n < 10 ? 1 : 0 })} ${eenheid}`;
}
