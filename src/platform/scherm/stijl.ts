import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { snoei } from './snoei.ts';
import { IN_GEBRUIK } from './stijl/in-gebruik.ts';

/** A file that never changes under its address: serve it with `Cache-Control: public, max-age=31536000, immutable`. */
export interface Activum {
  inhoud: Buffer;
  /** Value of Content-Type. */
  type: string;
  /** The same, compressed beforehand; null for what is compressed already. */
  gzip: Buffer | null;
  brotli: Buffer | null;
}

/** A stylesheet under its own address; the hash of its content is in the name. */
export interface Stijlblad {
  pad: string;
  inhoud: string;
  hash: string;
}

const VOOR = '/activa/';
const vraag = createRequire(import.meta.url);
const EIGEN = [
  'basis',
  'indeling',
  'kopbalk',
  'onderdelen',
  'verloop',
  'kaarten',
  'formulier',
  'waker',
  'lijst',
  'bestanden',
  'beeld',
  'afdruk',
];

// The files of NL Design System (Utrecht) for the components in use, each written out so that tools see them.
const UTRECHT = [
  () => vraag.resolve('@utrecht/alert-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/breadcrumb-nav-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/button-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/checkbox-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/data-badge-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/data-list-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/form-field-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/form-field-description-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/form-field-error-message-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/form-fieldset-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/form-label-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/link-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/select-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/skip-link-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/table-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/textarea-css/dist/index.min.css'),
  () => vraag.resolve('@utrecht/textbox-css/dist/index.min.css'),
];

/** The one stylesheet: components in use of NL Design System, then our own. Made once. */
export function maakStijlblad(): Stijlblad {
  gemaakt ??= bouwStijlblad();
  return gemaakt;
}

let gemaakt: Stijlblad | undefined;
let lijst: Map<string, Activum> | undefined;

/** All files that the pages ask for: address → content, for the server to serve. Made once. */
export function activa(): Map<string, Activum> {
  lijst ??= new Map([
    [stijlpad(), tekstbestand(maakStijlblad().inhoud, 'text/css; charset=utf-8')],
    [scriptpad(), tekstbestand(leesScript(KLANT), 'text/javascript; charset=utf-8')],
    [afdekpad(), tekstbestand(leesScript(AFDEKKEN), 'text/javascript; charset=utf-8')],
    ...LETTERS.map(({ bestand }): [string, Activum] => [
      letterpad(bestand),
      { inhoud: leesLetter(bestand), type: 'font/woff2', gzip: null, brotli: null },
    ]),
  ]);
  return lijst;
}

/** Tokens of one organisation: names begin with `--sz-`. */
export type Tokens = Record<`--sz-${string}`, string>;

/**
 * A second stylesheet that overrides tokens for one organisation. Throws on a name or value that could be more than a token.
 * The caller serves it; colours must keep the contrast that the default has (4.5:1 for text).
 */
export function maakHuisstijl(licht: Tokens, donker: Tokens = {}): Stijlblad {
  const regels = (tokens: Tokens) =>
    Object.entries(tokens)
      .map(([naam, waarde]) => `${veiligToken(naam, waarde)};`)
      .join('');
  return stijlblad('huisstijl', `:root{${regels(licht)}}${voorDonker(regels(donker))}`);
}

/** Address of the stylesheet. */
export function stijlpad(): string {
  return maakStijlblad().pad;
}

/** Address of the script. */
export function scriptpad(): string {
  return `${VOOR}scherm.${hashVan(leesScript(KLANT))}.js`;
}

/** Address of the script that covers photos. */
export function afdekpad(): string {
  return `${VOOR}afdekken.${hashVan(leesScript(AFDEKKEN))}.js`;
}

/** Address of the font file that every page needs, to load it early. */
export function lettertypepad(): string {
  return letterpad(LETTERS[0]!.bestand);
}

function bouwStijlblad(): Stijlblad {
  const utrecht = UTRECHT.map((vind) => snoei(readFileSync(vind(), 'utf8'), (k) => IN_GEBRUIK.has(k))).join('');
  const eigen = EIGEN.map((naam) => snoei(leesEigen(naam), () => true)).join('');
  const donker = snoei(leesEigen('donker'), () => true).replace(/^:root\{(.*)\}$/, '$1');
  const tokens = snoei(leesEigen('tokens'), () => true);
  return stijlblad('scherm', letters() + utrecht + tokens + voorDonker(donker) + eigen);
}

function stijlblad(naam: string, inhoud: string): Stijlblad {
  const hash = hashVan(inhoud);
  return { pad: `${VOOR}${naam}.${hash}.css`, inhoud, hash };
}

function voorDonker(regels: string): string {
  if (!regels) return '';
  // Only on a screen: paper is always light.
  return `@media screen and (prefers-color-scheme:dark){:root:not([data-thema=licht]){${regels}}}@media screen{:root[data-thema=donker]{${regels}}}`;
}

// Two subsets: the second only travels when a page holds a letter such as ő or ș.
const LETTERS = [
  {
    bestand: 'source-sans-3-latin-wght-normal',
    bereik:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    bestand: 'source-sans-3-latin-ext-wght-normal',
    bereik:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
];

function letters(): string {
  return LETTERS.map(
    ({ bestand, bereik }) =>
      `@font-face{font-family:"Source Sans 3";font-style:normal;font-display:swap;font-weight:200 900;src:url(${letterpad(bestand)}) format("woff2");unicode-range:${bereik}}`,
  ).join('');
}

function leesLetter(bestand: string): Buffer {
  return readFileSync(vraag.resolve(`@fontsource-variable/source-sans-3/files/${bestand}.woff2`));
}

function letterpad(bestand: string): string {
  return `${VOOR}${bestand}.${hashVan(leesLetter(bestand))}.woff2`;
}

function leesEigen(naam: string): string {
  return readFileSync(path.join(import.meta.dirname, 'stijl', `${naam}.css`), 'utf8');
}

const KLANT = ['hulp', 'pagina', 'formulier', 'zoekkeuze', 'waker'];
/** Only for pages that take photos: too much to give every page. */
const AFDEKKEN = ['hulp', ...['korrel', 'foto', 'vel', 'toetsen', 'verzend', 'afdekken'].map((n) => `afdekken/${n}`)];
const scripts = new Map<readonly string[], string>();

/** The parts of a script as one module: what they take from each other stands before it; comments and indentation stay behind. */
function leesScript(delen: readonly string[]): string {
  const eerder = scripts.get(delen);
  if (eerder !== undefined) return eerder;
  const script = delen
    .map((naam) => readFileSync(path.join(import.meta.dirname, 'klant', `${naam}.js`), 'utf8'))
    .join('\n')
    .split('\n')
    .map((regel) => regel.trim().replace(/^export /, ''))
    .filter((regel) => regel && !/^(?:\/\/|\/\*\*|\*|import )/.test(regel))
    .join('\n');
  scripts.set(delen, script);
  return script;
}

function tekstbestand(inhoud: string, type: string): Activum {
  const buffer = Buffer.from(inhoud);
  return { inhoud: buffer, type, gzip: gzipSync(buffer, { level: 9 }), brotli: brotliCompressSync(buffer) };
}

function hashVan(inhoud: string | Buffer): string {
  return createHash('sha256').update(inhoud).digest('base64url').replaceAll(/[-_]/g, '').slice(0, 12);
}

function veiligToken(naam: string, waarde: string): string {
  if (!/^--sz-[a-z0-9-]+$/.test(naam)) throw new Error(`${naam} is geen token`);
  if (!/^[\w#%.,() "'-]+$/.test(waarde) || /url|expression/i.test(waarde))
    throw new Error(`de waarde van ${naam} kan geen token zijn`);
  return `${naam}:${waarde}`;
}
