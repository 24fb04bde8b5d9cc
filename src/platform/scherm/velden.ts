/** One choice of a field. */
export interface Keus {
  waarde: string;
  tekst: string;
  toelichting?: string;
  /** Choices with the same group stand together in a select. */
  groep?: string;
}

interface Basis {
  /** Name in the form, with dots for nesting. In a group or repetition: relative to it. */
  naam: string;
  label: string;
  hint?: string;
  /** Required unless false; an optional field says so. */
  verplicht?: boolean;
}

/** A line of text. `vorm` sets keyboard and check of the browser. */
export interface Tekstveld extends Basis {
  soort: 'tekst';
  vorm?: 'text' | 'email' | 'tel' | 'url' | 'password';
  hooguit?: number;
  patroon?: string;
  /** Value of the autocomplete attribute; 'off' unless given: work data is not the browser's. */
  autocomplete?: string;
  breedte?: 'kort' | 'middel' | 'vol';
  /** As with several lines. */
  waker?: boolean;
}

/** Several lines. */
export interface Tekstvlak extends Basis {
  soort: 'tekstvlak';
  hooguit?: number;
  minstens?: number;
  rijen?: number;
  /** Puts `data-waker` on it: a script reads the text while one types. */
  waker?: boolean;
}

/** A number; decimals with `stap: 'any'`. */
export interface Getalveld extends Basis {
  soort: 'getal';
  min?: number;
  max?: number;
  stap?: number | 'any';
  eenheid?: string;
}

/** A calendar day (`YYYY-MM-DD`), or a moment on the Dutch clock (`YYYY-MM-DDTHH:mm`). */
export interface Datumveld extends Basis {
  soort: 'datum' | 'datumtijd';
  min?: string;
  max?: string;
}

/** One of a few (radio), one of many (select, or select with a filter), or several (checkboxes). */
export interface Keuzeveld extends Basis {
  soort: 'keuze' | 'lijstkeuze' | 'zoekkeuze' | 'meerkeuze';
  keuzes: readonly Keus[];
  /** Choices beside each other instead of under each other. */
  naast?: boolean;
}

/** Yes or no, as two radio buttons: leaving it open stays possible. Values `ja` and `nee`. */
export interface JaNeeveld extends Basis {
  soort: 'ja-nee';
}

/** A file to choose. What was chosen before cannot be put back: a browser does not allow that. */
export interface Bestandveld extends Basis {
  soort: 'bestand';
  /** What the browser offers to choose, as in the accept attribute. */
  aanvaardt: string;
}

/** A value that goes along without being shown. */
export interface Verborgenveld {
  soort: 'verborgen';
  naam: string;
  waarde?: string;
}

/** Fields that belong together. With `naam` their names get it as a prefix (`adres.straat`). */
export interface Groepveld {
  soort: 'groep';
  titel: string;
  naam?: string;
  hint?: string;
  velden: readonly Veld[];
}

/** The same fields several times; works without script: a fixed number of rows, empty ones are left out by the server. */
export interface Herhaalveld {
  soort: 'herhaal';
  titel: string;
  /** Names become `naam.0.veld`. */
  naam: string;
  hint?: string;
  /** Title of one row, as in 'Kenmerk'; gets its number. */
  rijtitel: string;
  /** Rows to show at least; rows that have values are always shown, plus one empty. */
  rijen: number;
  velden: readonly Veld[];
}

/** A field of a form, as data. */
export type Veld =
  | Tekstveld
  | Tekstvlak
  | Getalveld
  | Datumveld
  | Keuzeveld
  | JaNeeveld
  | Bestandveld
  | Verborgenveld
  | Groepveld
  | Herhaalveld;

/** A field that holds one value (or one list of values) and has a label. */
export type Invoerveld = Exclude<Veld, Verborgenveld | Groepveld | Herhaalveld>;

/** What was typed or what is known: full name → value or values. */
export type Waarden = Record<string, string | readonly string[] | undefined>;

/** A problem with one field; `veld` is its full name, empty for the whole form. */
export interface Veldfout {
  veld: string;
  tekst: string;
}

/** The full name of a field inside a group. */
export function volleNaam(voor: string, naam: string): string {
  return voor ? `${voor}.${naam}` : naam;
}

/** The id of the (first) control of a field. */
export function veldId(naam: string): string {
  return `veld-${naam.replaceAll(/[^\w-]/g, '-')}`;
}

/** The first value of a field, or an empty text. */
export function enkeleWaarde(waarden: Waarden, naam: string): string {
  const waarde = waarden[naam];
  return (typeof waarde === 'string' ? waarde : waarde?.[0]) ?? '';
}

/** All values of a field. */
export function alleWaarden(waarden: Waarden, naam: string): readonly string[] {
  const waarde = waarden[naam];
  return waarde === undefined ? [] : typeof waarde === 'string' ? [waarde] : waarde;
}
