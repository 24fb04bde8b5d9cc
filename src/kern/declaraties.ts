import type { Static, TObject, TSchema } from 'typebox';
import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import type { Beleid, Kenmerk, Onderwerp } from './beleid.ts';
import type { Meegestuurd } from './bestanden/meegestuurd.ts';
import type { Db } from './db.ts';
import type { Compartiment, Wie } from './petten.ts';

/** Why data are processed (AVG 5 lid 1 b). */
export type Doel =
  | 'toezicht'
  | 'handhaving'
  | 'signaal_mensenhandel'
  | 'opsporing'
  | 'zorg'
  | 'beheer'
  | 'verantwoording';

/** What an event tells other rooms. `gegevens` hold ids and kinds, never words of a melder or data of a person. */
export interface Gebeurtenis {
  soort: string;
  onderwerpId: string;
  gemeente: string;
  gegevens: Record<string, string | number | boolean | null>;
}

/** What a handeling or vraag may use. */
export interface Omgeving {
  db: Db;
  wie: Wie;
  klok: Klok;
  maakId: Idmaker;
  /** To show the rules and the template of the register; whether this may be done has then been decided. */
  beleid: Beleid;
  /** The file that came with a handeling that takes one; made anew before `doe` sees it. */
  bestand?: Meegestuurd | undefined;
}

/** The thing to which a part belongs: the vraag that shows it, asked of this one. Nobody reads the part without it. */
export interface Geheel {
  /** Null for a part of which nobody said to what it belongs: then nobody reads it. */
  vraag: Vraag | null;
  invoer: Record<string, unknown>;
  /** What is said to who may not: the same as when there is no such part. */
  anders: string;
}

/** Of whom an act does not guard free text, because personal data are the work itself there and nobody else reads along. */
export interface Zonderwaker {
  /** UAVG 23 onder c and 33; Wpg 8 and 9; AVG 9 lid 2 onder h. */
  voor: readonly Compartiment[];
  /** Who reads the text, and how it is kept from others. */
  waarom: string;
  /** Only for such a thing. */
  als?(over: Onderwerp): boolean;
}

/** The part of a declaration that handeling and vraag share. */
interface Basis<I extends TObject, U extends TSchema> {
  /** Stable name, also the Cedar action: `noun.verb`. */
  naam: string;
  /** What a person reads on a button or as a title. */
  titel: string;
  /** A sentence for the API description. */
  omschrijving: string;
  doel: Doel;
  /** For what every pet may ask, each for its own purpose: the log then names that purpose instead. */
  doelVan?(wie: Wie): Doel;
  /** Key of the register of verwerkingen (AVG 30). */
  verwerking: string;
  /** Where it belongs. The transaction runs under the compartiment of the acting pet; a pet of elsewhere is refused with a sentence. */
  compartiment: Compartiment | Compartiment[];
  invoer: I;
  uitvoer: U;
  /** Asks for a login of a moment ago, with the reason as a sentence (see aanmelding.ts). */
  zwaar?: string;
  /** What the policy and the log speak of. Runs under the role of the acting pet: what it may not see does not exist here. */
  over(s: Omgeving & { invoer: Static<I> }): Onderwerp | Promise<Onderwerp>;
  /**
   * For a part of a thing (a document of a case): who may not ask the thing itself, gets the answer for what is not there. Both are
   * logged alike, so that neither the answer nor the log of an answer tells which it was.
   */
  deelVan?(s: Omgeving & { invoer: Static<I>; onderwerp: Onderwerp }): Promise<Geheel>;
  /** Facts of this act that rules look at. */
  context?(
    s: Omgeving & { invoer: Static<I>; onderwerp: Onderwerp },
  ): Record<string, Kenmerk> | Promise<Record<string, Kenmerk>>;
}

/** One thing a medewerker can do that changes something. */
export interface Handeling<I extends TObject = TObject, U extends TSchema = TSchema> extends Basis<I, U> {
  aard: 'handeling';
  /** REST path without /v1, with {parameters}; kebab-case Dutch plurals. The form posts to the same path without /v1. */
  route: { methode: 'POST' | 'PUT' | 'DELETE'; pad: `/${string}` };
  /** May also be done to what lies still on request of a betrokkene (AVG 18), with the reason why. */
  ookBeperkt?: string;
  /** What this act writes stays in its compartiment. Without this the waker reads every free text, whoever writes it (B12.1). */
  zonderWaker?: Zonderwaker;
  /** Takes one file beside its input, and makes it fit to keep. Runs after the rules said yes and before the transaction of `doe`. */
  maakSchoon?(bestand: Meegestuurd): Promise<Meegestuurd>;
  /** The file may also stay away. */
  zonderBestandOok?: true;
  doe(s: Omgeving & { invoer: Static<I>; onderwerp: Onderwerp }): Promise<Static<U>>;
  /** Events for other rooms, sent with the transaction. */
  meldt?(s: { invoer: Static<I>; uitvoer: Static<U>; onderwerp: Onderwerp }): Gebeurtenis[];
  /** The page to go to after a form, and the sentence that says what happened. */
  daarna(s: { invoer: Static<I>; uitvoer: Static<U> }): { pad: string; tekst: string };
}

/** One thing that can be asked. */
export interface Vraag<I extends TObject = TObject, U extends TSchema = TSchema> extends Basis<I, U> {
  aard: 'vraag';
  /** GET, or POST on a path ending in /_zoek when the question itself may be sensitive. */
  route: { methode: 'GET' | 'POST'; pad: `/${string}` };
  /** Reads of personal or confidential data are logged; a question that touches none says why not. */
  nietGelogd?: string;
  /** Persons in a business role whose data are read (facilitator ids); logged as pseudonym, one line each (LDV). */
  betrokkenen?(s: { uitvoer: Static<U> }): string[];
  /** `pseudoniem` finds a person of the log again. */
  doe(
    s: Omgeving & {
      invoer: Static<I>;
      onderwerp: Onderwerp;
      pseudoniem: (soort: string, id: string) => string;
    },
  ): Promise<Static<U>>;
}

export type Declaratie = Handeling | Vraag;

/** Declares a handeling. The types of `doe` follow from its schemas. */
export function handeling<I extends TObject, U extends TSchema>(d: Omit<Handeling<I, U>, 'aard'>): Handeling<I, U> {
  return { aard: 'handeling', ...d };
}

/** Declares a vraag. */
export function vraag<I extends TObject, U extends TSchema>(d: Omit<Vraag<I, U>, 'aard'>): Vraag<I, U> {
  return { aard: 'vraag', ...d };
}
