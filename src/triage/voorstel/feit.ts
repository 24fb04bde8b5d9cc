import type { Route } from '../routes.ts';

/** The published lists the words come from. */
export type Lijst = 'indicatoren' | 'signaal' | 'bestuursrecht' | 'arbeidswetten' | 'zorg';

/**
 * One thing that words can tell, with where it leads. It is about what happens or what a place is, never about what somebody
 * looks like or where somebody is from (V1, C2).
 */
export interface Feit {
  code: string;
  wat: string;
  lijst: Lijst;
  routes: readonly Route[];
  /** It cannot wait: call first. */
  spoed?: boolean;
  /** It counts only in a text about the seksbranche, and not about other work. */
  context?: 'branche';
  /** Patterns in the language of `leesPatroon`. One of them is enough. */
  patronen: readonly string[];
  /** Patterns that carry their own denial ('mag niet weg'); a 'niet' near them is part of them. */
  metNiet?: readonly string[];
  /** Patterns that cannot wait, of a fact that can. */
  nu?: readonly string[];
}

/** Words that tell of one indicator of the list in force. */
export type Indicatorwoorden = Pick<Feit, 'patronen' | 'metNiet' | 'nu'>;
