import type { Klok } from '../platform/klok.ts';
import type { Idmaker } from '../platform/ids.ts';
import type { Beleid } from './beleid.ts';
import type { Db, RawBuilder } from './db.ts';
import type { Opslag } from './bestanden/opslag.ts';
import type { Declaratie, Handeling, Vraag } from './declaraties.ts';
import type { Ingang } from './http/ingang.ts';
import type { Publieksdeur } from './publiek.ts';
import type { Pagina, Scherm } from './scherm.ts';
import type { Compartiment, Petsoort, Wie } from './petten.ts';

/** One line of the werkvoorraad: what waits for this pet, and before when. */
export interface Werkregel {
  /** What has to be done, as an act: 'Melding beoordelen'. */
  taak: string;
  titel: string;
  onderschrift: string;
  pad: string;
  gemeente: string;
  /** ISO moment or day before which it must be done; null when there is no term. */
  voor: string | null;
  /** The term comes from law, not from an agreement. */
  wettelijk: boolean;
  /** On whom it waits when that is somebody else. */
  wachtOp?: string;
  /** Somebody marked it as not able to wait: it stands above everything else, also above what is later by more days. */
  dringend?: boolean;
}

/** A room tells which work it holds for which pets. At most `maximum` lines, the most urgent first. */
export interface Werkbron {
  petten: Petsoort[];
  /** `beleid` for who needs the template of the register. */
  haal(s: { db: Db; wie: Wie; klok: Klok; maximum: number; beleid?: Beleid }): Promise<Werkregel[]>;
}

/** A room that wants to hear of an event. Runs once per event at least; must be harmless when run twice. */
export interface Luisteraar {
  /** Stable name: the queue of this listener. */
  naam: string;
  soort: string;
  /** The compartiment under whose role it works. */
  rol: 'toezicht' | 'mensenhandel' | 'politie' | 'zorg' | 'vertrouwenspersoon' | 'systeem';
  hoor(s: { db: Db; klok: Klok; maakId: Idmaker; gebeurtenis: Bezorgd }): Promise<void>;
}

/** A room that forgets what has had its day (AVG 5 lid 1 e). Runs every hour for all gemeenten; harmless when it runs twice. */
export interface Bezem {
  /** The compartiment under whose role it works. */
  rol: Luisteraar['rol'];
  veeg(s: { db: Db; klok: Klok }): Promise<unknown>;
}

/**
 * A room tells what it keeps and how that goes (Archiefwet; AVG 5 lid 1 e). Everything here runs under a role that sees ids, states and
 * days, and never contents. The terms themselves are data of the room bewaren, by kind and result.
 */
export interface Bewaarbron {
  /** Kind of record: with the result it is the key of its term. */
  soort: string;
  /** The tables whose rows this kind holds, the one of the case first. */
  tabellen: readonly string[];
  compartiment: Compartiment;
  resultaten: readonly string[];
  /**
   * Every record as `gemeente, id, aanduiding, resultaat, start`: a number without data of a person, and the moment from which the term
   * runs; null while it does not run yet.
   */
  stand: RawBuilder<unknown>;
  /** Takes these away, with what falls with them. What is gone already is no error. Gives how many went. */
  wis(s: { db: Db; gemeente: string; ids: readonly string[]; klok: Klok }): Promise<number>;
  /** The case to which something with this number belongs, as rows `id`; for numbers of its parts. */
  bijNummer?(nummer: string): RawBuilder<{ id: string }>;
  /** Everything that a frozen document of this case can be about, as rows `id`. */
  onderdelen?(id: string): RawBuilder<{ id: string }>;
  /** The page of one of these, for the pets of its compartiment. */
  pad?(id: string): string;
}

/** What can have a panel of a later room on its page. */
export type Vakplek = 'inrichting' | 'locatie' | 'stapel' | 'melding';

/** A panel that a room adds to the page of something of an earlier room, which may not know it. What may be seen follows from the vragen it asks. */
export interface Vak {
  bij: Vakplek;
  petten: Petsoort[];
  /** Null when there is nothing to show. */
  toon(s: Scherm, id: string): Promise<unknown>;
}

/** An event as a listener receives it. */
export interface Bezorgd {
  id: string;
  soort: string;
  gemeente: string;
  onderwerpId: string;
  gegevens: Record<string, string | number | boolean | null>;
  op: string;
}

/** A file that can be opened, such as a PDF. What may be seen follows from the vragen it asks. */
export interface Bestand {
  pad: `/${string}`;
  /** `bijlage`: to be saved and never shown inside the browser. */
  geef(s: Scherm): Promise<{ inhoud: Uint8Array; type: string; naam: string; bijlage?: boolean }>;
}

/** A room of the house: everything the program needs to know of it. */
export interface Kamer {
  naam: string;
  declaraties: Declaratie[];
  paginas: Pagina[];
  bestanden?: Bestand[];
  /** Panels on pages of earlier rooms. */
  vakken?: Vak[];
  /** Doors for people without a login. */
  deuren?: Publieksdeur[];
  /** Doors for programs without a session, under /v1. */
  ingangen?: Ingang[];
  werk?: Werkbron[];
  luisteraars?: Luisteraar[];
  bezems?: Bezem[];
  /** What this room keeps, and how it goes after its term. */
  bewaar?: Bewaarbron[];
  /** Tables without a term of their own, each with the reason as a sentence. */
  zonderTermijn?: Record<string, string>;
  /** Where its files lie, for the scanner that comes back to those that wait. */
  opslagen?: Opslag[];
}

/** Lets declarations of any schema stand in one list. */
export function alsDeclaraties(
  ...lijst: Array<Handeling<never, never> | Vraag<never, never> | { aard: 'handeling' | 'vraag' }>
): Declaratie[] {
  return lijst as unknown as Declaratie[];
}
