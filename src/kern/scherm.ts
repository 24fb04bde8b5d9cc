import type { Static, TObject, TSchema } from 'typebox';
import type { Klok } from '../platform/klok.ts';
import type { Besluit, Kenmerk, Onderwerp } from './beleid.ts';
import type { Declaratie, Handeling, Vraag } from './declaraties.ts';
import type { Veldfout } from './fouten.ts';
import type { Formulierbevinding } from './http/bevindingkeuzes.ts';
import type { Formuliervelden } from './http/formulierdata.ts';
import type { Sessie } from './sessies.ts';
import type { Vakplek } from './kamer.ts';
import type { Petsoort, Wie } from './petten.ts';

/** Anything that JSX can render. */
export type Inhoud = unknown;

/** A crumb of the path to a page. */
export interface Kruimel {
  tekst: string;
  pad?: string;
}

/** What a page gives to be shown inside the layout. */
export interface Paginainhoud {
  titel: string;
  kruimels?: Kruimel[];
  /** The one clear next step on this page. */
  volgendeStap?: { tekst: string; pad: string; voor?: string | null; wettelijk?: boolean };
  inhoud: Inhoud;
}

/** A page of a room. `pad` may hold `:id`. */
export interface Pagina {
  pad: `/${string}`;
  /** Place in the menu; shown to these pets, with `g` + this letter to go there. */
  menu?: { groep: string; tekst: string; toets: string; petten: Petsoort[] };
  toon(s: Scherm): Promise<Paginainhoud>;
}

/** An act as a screen shows it: the button and the answer of the rules, asked beforehand. */
export interface Actie {
  handeling: string;
  titel: string;
  /** Where the form or the confirmation lives; without it the button posts at once. */
  formulierPad?: string;
  /** Where the button posts, with these hidden values. */
  postPad: string;
  waarden: Record<string, string>;
  besluit: Besluit;
  bevestig?: string;
  sleutel: string;
}

/** The state of a form that was sent and came back with problems: what was typed stays. */
export interface Formulierstand {
  /** What the answer says to a program instead of 422: a file was too large. */
  status?: 413;
  handeling: string;
  velden: Formuliervelden;
  fouten: Veldfout[];
  melding: string | null;
  weigering: Besluit['weigering'] | null;
  /** What the waker found in free text, with what was chosen at it before. */
  bevindingen: Formulierbevinding[];
}

/** What a page may do: ask vragen, ask the rules, and read its own address. */
export interface Scherm {
  wie: Wie;
  sessie: Sessie;
  klok: Klok;
  /** Where this installation is found, for what is printed; absent in tests of a page alone. */
  adres?: string | undefined;
  /** The path of this page, without query. */
  pad: string;
  params: Record<string, string>;
  /** Query parameters, the first value of each. */
  filters: Record<string, string>;
  /** Search words of this page, from the veiled parameter `z`. */
  zoek: string;
  /** Present when a form on this page was sent and refused. */
  stand: Formulierstand | null;
  vraag<I extends TObject, U extends TSchema>(v: Vraag<I, U>, invoer: Static<I>): Promise<Static<U>>;
  mag(d: Declaratie | Handeling<never, never>, over: Onderwerp, context?: Record<string, Kenmerk>): Besluit;
  /** An act for the bar of acts. `params` fill the route; `waarden` go along hidden; `formulierPad` opens a form first. */
  actie(
    h: unknown,
    over: Onderwerp,
    o?: {
      params?: Record<string, string>;
      waarden?: Record<string, string>;
      context?: Record<string, Kenmerk>;
      formulierPad?: string;
      bevestig?: string;
      titel?: string;
    },
  ): Actie;
  /** What later rooms have to show beside this thing, for this pet. */
  vakken(bij: Vakplek, id: string): Promise<Inhoud[]>;
  nieuweSleutel(): string;
}

/** Fills `{id}` in the route of a handeling. */
export function vulPad(pad: string, params: Record<string, string>): string {
  return pad.replaceAll(/\{(\w+)\}/g, (_, naam: string) => encodeURIComponent(params[naam] ?? ''));
}
