import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, type PDFContext } from '@cantoo/pdf-lib';
import { Bestandsfout } from './fout.ts';

const vouwUit = promisify(inflate);
const MB = 1024 * 1024;
/** What the parts that hold the structure may become together; these are unfolded while reading. */
const STRUCTUUR = 64 * MB;
/** What one stream, and all of them, may become for who opens the file later. */
const STROOM = 128 * MB;
const SAMEN = 768 * MB;
const VOORWERPEN = 200_000;

/**
 * Before anything is parsed: how much do the compressed tables of objects become? They are unfolded by the parser without a limit,
 * so they are unfolded here first, with one.
 */
export async function keurPakket(inhoud: Uint8Array): Promise<void> {
  const b = Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  let samen = 0;
  for (let plek = b.indexOf('stream'); plek >= 0; plek = b.indexOf('stream', plek + 6)) {
    if (b.toString('latin1', plek - 3, plek) === 'end') continue;
    const kop = b.toString('latin1', Math.max(0, plek - 2048), plek);
    const dict = kop.slice(kop.lastIndexOf(' obj') + 1);
    // A name may be written with #-codes; then it cannot be seen what it is, and an honest program does not do that here.
    if (!/\/Type\s*\/(ObjStm|XRef)\b/.test(dict) && !/\/[A-Za-z]*#[0-9a-f]{2}/i.test(dict)) continue;
    if (/\/Filter\s*\[[^\]]*\/[^\]]*\/|\/(LZW|RunLength|ASCIIHex|ASCII85|LZ|RL|AHx|A85)/.test(dict)) throw bom();
    const begin = plek + 6 + (b[plek + 6] === 0x0d ? 2 : 1);
    samen += await grootteVan(b.subarray(begin), STRUCTUUR - samen);
  }
}

/** After parsing, before anything is written: no stream may become more than anyone can open. */
export async function keurStromen(context: PDFContext): Promise<void> {
  const voorwerpen = context.enumerateIndirectObjects();
  if (voorwerpen.length > VOORWERPEN) throw bom();
  let samen = 0;
  for (const [, voorwerp] of voorwerpen) {
    if (!(voorwerp instanceof PDFRawStream)) continue;
    const filters = filtersVan(voorwerp);
    // Packed twice is how a small file hides a large one.
    if (filters.filter((f) => /Flate|LZW|RunLength|^Fl$|^RL$/.test(f)).length > 1) throw bom();
    if (filters[0] === 'FlateDecode' || filters[0] === 'Fl')
      samen += await grootteVan(voorwerp.getContents(), Math.min(STROOM, SAMEN - samen));
  }
}

function filtersVan(stroom: PDFRawStream): string[] {
  const filter = stroom.dict.lookup(PDFName.of('Filter'));
  if (filter instanceof PDFName) return [filter.decodeText()];
  if (!(filter instanceof PDFArray)) return [];
  return Array.from({ length: filter.size() }, (_, i) => filter.lookup(i)).flatMap((f) =>
    f instanceof PDFName ? [f.decodeText()] : [],
  );
}

async function grootteVan(dicht: Uint8Array, hooguit: number): Promise<number> {
  if (hooguit <= 0) throw bom();
  try {
    return (await vouwUit(dicht, { maxOutputLength: hooguit })).length;
  } catch (fout) {
    if ((fout as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw bom();
    // Damaged data is the parser's to refuse.
    return 0;
  }
}

function bom(): Bestandsfout {
  return new Bestandsfout(
    'bom',
    'Deze PDF wordt bij het openen onredelijk groot en is daarom niet aangenomen. Druk haar af naar een nieuwe PDF en voeg die toe.',
  );
}
