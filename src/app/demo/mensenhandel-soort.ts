import type { Moment } from './tijd.ts';

/** A piece that the aandachtsfunctionaris adds; `bevestigd` says against which source it was checked. */
export interface Demostuk {
  dag: number;
  soort: 'feit' | 'duiding' | 'persoon';
  tekst: string;
  zekerheid: 'eigen_waarneming' | 'gehoord' | 'derde_hand';
  bevestigd?: string;
}

/** One verstrekking from a dossier. `stukken` are places in the list of added pieces; `alles` means all that may leave. */
export interface Demoverstrekking {
  sleutel: string;
  dag: number;
  aan: 'politie' | 'vuurtoren' | 'om' | 'riec' | 'nla';
  urgentie: 'spoed' | 'gewoon';
  stukken: readonly number[] | 'alles';
  context: string;
  /** Answers of the receiver: day, who, kind, words. */
  antwoorden: ReadonlyArray<[dag: number, wie: string, soort: string, tekst: string]>;
}

/** A dossier from hand-over to end. */
export interface Demodossier {
  sleutel: string;
  gemeente: string;
  /** The melding that is handed over with it. */
  melding?: string;
  op: Moment;
  door: string;
  urgentie: 'direct' | 'spoed' | 'gewoon';
  gebeld?: '112' | 'politie';
  feiten: string;
  zekerheid: 'eigen_waarneming' | 'gehoord' | 'derde_hand';
  indicatoren: readonly string[];
  tegen?: string;
  plaats?: string;
  /** Day on which it was taken up, and why; absent: it still waits. */
  opgepakt?: [dag: number, motivering: string];
  stukken?: readonly Demostuk[];
  verstrekkingen?: readonly Demoverstrekking[];
  gesloten?: [dag: number, motivering: string];
}
