import { inflateSync } from 'node:zlib';
import type { Blok, Document } from './model.ts';

/** A document with every kind of block, of fixed content. */
export function voorbeeld(anders: Partial<Document> = {}): Document {
  return {
    titel: 'Bevindingen van het bezoek aan de Havenstraat',
    soortDocument: 'Rapport van bevindingen',
    kenmerk: '2026-000417',
    organisatie: { naam: 'Gemeente Waterhaven', adresregels: ['Postbus 100', '1234 AB Waterhaven'] },
    datum: '2026-03-14',
    rol: 'Inspecteur',
    ondertekenaar: { naam: 'R. de Wit', functie: 'Inspecteur' },
    taal: 'nl',
    samenvatting: [['Locatie', 'Havenstraat 12']],
    voettekst: 'Alleen voor de geadresseerde.',
    blokken: alleBlokken,
    ...anders,
  };
}

/** One paragraph. */
export function alinea(tekst: string): Blok {
  return { soort: 'alinea', tekst };
}

const alleBlokken: Blok[] = [
  { soort: 'kop', niveau: 1, tekst: 'Aanleiding' },
  {
    soort: 'alinea',
    tekst: ['Gewoon, ', { vet: 'nadruk' }, ' en ', { weggelaten: 'gegevens van een derde' }, '.'],
  },
  { soort: 'kop', niveau: 3, tekst: 'Gegevens' },
  {
    soort: 'gegevens',
    rijen: [
      ['Adres', 'Havenstraat 12'],
      ['Een label dat te lang is voor de kolom ernaast', 'ja'],
    ],
  },
  { soort: 'lijst', items: ['Eerste punt', 'Tweede punt'] },
  { soort: 'lijst', genummerd: true, items: ['Stap een', 'Stap twee'] },
  {
    soort: 'tabel',
    koppen: ['Nr.', 'Voorschrift'],
    bijschrift: 'Voorschriften',
    rijen: [['1', 'Ventilatie']],
  },
  { soort: 'citaat', tekst: 'Dat klopt.', bron: 'verslag' },
  { soort: 'kader', aard: 'uitleg', titel: 'Uitleg', tekst: 'U hoeft niets te doen.' },
  { soort: 'paginaEinde' },
  { soort: 'weggelaten', reden: 'vertrouwelijk meegedeeld' },
  { soort: 'ondertekening', plaats: 'Waterhaven', ruimte: true },
];

/** The raw bytes as text, one character per byte: for markers that stand in the file uncompressed. */
export function ruw(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

/**
 * The text on the pages without any white space, read through the fonts' own maps to Unicode. Knows only what our
 * typesetter writes; white space is left out because a line end is a matter of place, not of text.
 */
export function leesTekst(pdf: Uint8Array): string {
  const objecten = leesObjecten(pdf);
  const paginas = [...objecten.values()].filter((object) => /\/Type \/Page\n/.test(object));
  return paginas
    .map((pagina) => leesPagina(pagina, objecten))
    .join('')
    .replaceAll(/\s/g, '');
}

function leesPagina(pagina: string, objecten: Map<string, string>): string {
  const kaarten = new Map<string, Map<number, string>>();
  for (const [, naam = '', nummer = ''] of pagina.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+)/.exec(objecten.get(nummer) ?? '')?.[1] ?? '';
    kaarten.set(naam, leesKaart(objecten.get(unicode) ?? ''));
  }
  const inhoud = objecten.get(/\/Contents (\d+)/.exec(pagina)?.[1] ?? '') ?? '';
  let kaart = new Map<number, string>();
  let uit = '';
  for (const stuk of leesStukken(inhoud)) {
    if ('letter' in stuk) kaart = kaarten.get(stuk.letter) ?? kaart;
    else
      uit += codes(stuk.tekst)
        .map((code) => kaart.get(code) ?? '')
        .join('');
  }
  return uit;
}

// PDF 1.7, 7.3.4.2: a string runs to its own closing bracket; brackets in pairs inside it need no backslash.
function* leesStukken(inhoud: string): Generator<{ letter: string } | { tekst: string }> {
  const begin = /\/(f\d+) [\d.]+ Tf|\(/g;
  for (let vondst = begin.exec(inhoud); vondst; vondst = begin.exec(inhoud)) {
    if (vondst[1]) yield { letter: vondst[1] };
    else {
      const einde = vindEinde(inhoud, vondst.index);
      yield { tekst: inhoud.slice(vondst.index + 1, einde) };
      begin.lastIndex = einde + 1;
    }
  }
}

function vindEinde(inhoud: string, open: number): number {
  let diepte = 0;
  for (let i = open; i < inhoud.length; i++) {
    if (inhoud[i] === '\\') i++;
    else if (inhoud[i] === '(') diepte++;
    else if (inhoud[i] === ')' && --diepte === 0) return i;
  }
  return inhoud.length;
}

function leesKaart(cmap: string): Map<number, string> {
  const paren = [...cmap.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g)].filter(([, van]) => van !== 'FFFF');
  return new Map(
    paren.map(([, code = '', hex = '']) => [
      Number.parseInt(code, 16),
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

// A string escapes bytes with a backslash; two bytes make one character code here.
function codes(tekst: string): number[] {
  const los: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = tekst.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octaal?: string, teken = '') =>
    octaal ? String.fromCharCode(Number.parseInt(octaal, 8)) : (los[teken as string] ?? (teken as string)),
  );
  return Array.from(
    { length: bytes.length >> 1 },
    (_, i) => bytes.charCodeAt(2 * i) * 256 + bytes.charCodeAt(2 * i + 1),
  );
}

function leesObjecten(pdf: Uint8Array): Map<string, string> {
  const objecten = new Map<string, string>();
  for (const [, nummer = '', object = ''] of ruw(pdf).matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objecten.set(nummer, pakUit(object));
  }
  return objecten;
}

function pakUit(object: string): string {
  const stroom = /^<<([\s\S]*?)>>\s*stream\n([\s\S]*)\nendstream/.exec(object);
  if (!stroom?.[1]?.includes('/FlateDecode')) return object;
  return inflateSync(Buffer.from(stroom[2] ?? '', 'latin1')).toString('latin1');
}
