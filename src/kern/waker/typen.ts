/** The kinds of personal data that the waker looks for in free text (B12.1). */
export const SOORTEN = [
  'naam',
  'werknaam',
  'bsn',
  'documentnummer',
  'telefoon',
  'email',
  'sociaal',
  'url',
  'geboortedatum',
  'leeftijd',
  'herkomst',
  'gezondheid',
  'uiterlijk',
  'kenteken',
  'adres',
  'iban',
] as const;

/** One of the kinds. */
export type Soort = (typeof SOORTEN)[number];

/** One place in the text that holds, or seems to hold, personal data. Offsets are UTF-16, `eind` is exclusive. */
export interface Bevinding {
  start: number;
  eind: number;
  soort: Soort;
  /** Exactly `text.slice(start, eind)`. */
  tekst: string;
  /** A Dutch sentence for the user: why this was marked. */
  reden: string;
  /** What may stand there instead. */
  voorstel: string;
}

/** What the caller knows of the case. */
export interface Waakopties {
  /** Names that may stand in the text: registered exploitanten, beheerders, verhuurders, colleagues. */
  bekend?: readonly string[];
}

/** A finding before the decision, in offsets of the normalised text. `kracht` 0–100 decides between overlapping ones. */
export interface Kandidaat {
  begin: number;
  eind: number;
  soort: Soort;
  reden: string;
  kracht: number;
}
