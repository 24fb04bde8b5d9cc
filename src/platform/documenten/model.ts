/** A piece of running text: plain, with weight, or left out. Nothing in it is ever read as markup. */
export type Tekstdeel = string | { vet: string } | { weggelaten: string };

/** Running text. A line break in a string stays a line break. */
export type Tekst = string | Tekstdeel[];

/** A label and its value, as in a grid of data. */
export type Gegeven = [label: string, waarde: Tekst];

/** Who signs. Leave the name out where the function is enough. */
export interface Ondertekenaar {
  naam?: string;
  functie: string;
}

/** A heading. Numbers run by themselves (1, 1.1); a string replaces the number, `false` leaves it out. */
export interface Kop {
  soort: 'kop';
  niveau: 1 | 2 | 3;
  tekst: string;
  nummer?: string | false;
}

/** A table. `koppen` return on every page; columns of numbers are aligned on the right by themselves. */
export interface Tabel {
  soort: 'tabel';
  koppen: string[];
  rijen: Tekst[][];
  bijschrift?: string;
}

/** A box that stands out. The title says what it is, so that colour is never the only sign. */
export interface Kader {
  soort: 'kader';
  titel: string;
  tekst: Tekst;
  aard: 'uitleg' | 'aandacht' | 'besluit';
}

/** The place to sign; takes the signer of the document when it names none itself. */
export interface Ondertekening {
  soort: 'ondertekening';
  namens?: string;
  plaats?: string;
  ondertekenaar?: Ondertekenaar;
  /** Room for a signature by hand. */
  ruimte?: boolean;
}

/** One part of a document, in the order of reading. */
export type Blok =
  | Kop
  | { soort: 'alinea'; tekst: Tekst }
  | { soort: 'lijst'; items: Tekst[]; genummerd?: boolean }
  | Tabel
  | { soort: 'gegevens'; rijen: Gegeven[] }
  | { soort: 'citaat'; tekst: Tekst; bron?: string }
  | Kader
  | Ondertekening
  | { soort: 'paginaEinde' }
  /** A passage this receiver does not get. The passage itself must not be in the model. */
  | { soort: 'weggelaten'; reden: string };

/** A file inside the archived document: the data it was made from. Only in `a-3a`, never in the copy for readers. */
export interface Bijlage {
  /** Letters, digits, point, hyphen; ends in `.json`. */
  bestandsnaam: string;
  omschrijving: string;
  /** Anything that `JSON.stringify` takes. */
  gegevens: unknown;
}

/** A document as plain data; one template makes it into pages. */
export interface Document {
  titel: string;
  /** What kind of document, in words: `Constateringsrapport`. */
  soortDocument: string;
  kenmerk: string;
  organisatie: { naam: string; adresregels?: string[] };
  /** A concept says so on every page. */
  status?: 'concept';
  /** Calendar day `YYYY-MM-DD`; also the moment of creation inside the file, so equal input gives equal bytes. */
  datum: string;
  /** The role in which this was written. */
  rol?: string;
  ondertekenaar?: Ondertekenaar;
  taal: 'nl';
  /** `#rrggbb`; a colour too pale to read on white is darkened. */
  huisstijl?: { kleur?: string };
  /** More cells in the grid on the first page. */
  samenvatting?: Gegeven[];
  inhoudsopgave?: boolean;
  blokken: Blok[];
  bijlagen?: Bijlage[];
  voettekst?: string;
}

/** `ua-1`: PDF/UA-1, for readers. `a-3a`: PDF/A-3a, for the archive, may carry data. */
export type Standaard = 'ua-1' | 'a-3a';

/** A finished document. `sha256` of the bytes, in hexadecimal. */
export interface Gemaakt {
  pdf: Uint8Array;
  paginas: number;
  sha256: string;
}

/** Why no document came: the input, the size, the queue, the time, the engine itself, or because it was closed. */
export type Documentfoutcode = 'ONGELDIG' | 'TE_GROOT' | 'TE_DRUK' | 'TE_LANG' | 'MISLUKT' | 'GESLOTEN';

/** The only error the engine throws. The message is for the log, and holds no text of the document. */
export class Documentfout extends Error {
  readonly code: Documentfoutcode;

  constructor(code: Documentfoutcode, melding: string, oorzaak?: unknown) {
    super(melding, { cause: oorzaak });
    this.name = 'Documentfout';
    this.code = code;
  }
}
