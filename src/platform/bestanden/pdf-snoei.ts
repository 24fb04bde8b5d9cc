import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { zonderVerhaal } from './jpegdelen.ts';

/** What a page needs to be drawn; the rest (actions, facts about who made it, structure) goes. */
const PAGINA = [
  'Type',
  'Parent',
  'Resources',
  'MediaBox',
  'CropBox',
  'Rotate',
  'Contents',
  'UserUnit',
  'Group',
  'Annots',
];
/** Keys that carry who, when and with what, or that do something; nowhere kept. */
const WEG = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'AA',
  'A',
  'OpenAction',
  'JS',
  'JavaScript',
  'EF',
  'EmbeddedFiles',
  'AF',
  'Launch',
  'RichMediaContent',
  'OPI',
  'Measure',
  'StructParent',
  'StructParents',
];
const GEVAAR =
  /^(JavaScript|JS|Launch|EmbeddedFiles?|Filespec|RichMedia|OpenAction|AA|XFA|SubmitForm|ImportData|GoToR|GoToE|URI|Movie|Sound|Metadata)$/;
// What these show belongs to the page; what others do (links, films, attachments, pop-ups) does not.
const ZICHTBAAR = new Set([
  'Widget',
  'Stamp',
  'FreeText',
  'Ink',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Square',
  'Circle',
  'Line',
  'Polygon',
  'PolyLine',
]);
const VERBORGEN = 0b100010;

const naam = (n: string) => PDFName.of(n);

/** Leaves of a page what it shows. Run before it is copied, or all that hangs on it comes along. */
export function snoeiPagina(pagina: PDFPage): void {
  const { node } = pagina;
  for (const sleutel of node.keys()) if (!PAGINA.includes(sleutel.decodeText())) node.delete(sleutel);
  const annots = node.lookup(naam('Annots'));
  node.delete(naam('Annots'));
  if (!(annots instanceof PDFArray)) return;
  const stempels = Array.from({ length: annots.size() }, (_, i) => annots.lookup(i)).flatMap((a) =>
    a instanceof PDFDict ? alsStempel(a) : [],
  );
  if (stempels.length) node.set(naam('Annots'), node.context.obj(stempels.map((s) => node.context.register(s))));
}

/** A note or a filled field as a stamp: how it looked, without who wrote it, what it was called and what it would do. */
function alsStempel(a: PDFDict): PDFDict[] {
  const soort = a.lookup(naam('Subtype'));
  const vlag = a.lookup(naam('F'));
  if (!(soort instanceof PDFName) || !ZICHTBAAR.has(soort.decodeText())) return [];
  if (vlag instanceof PDFNumber && vlag.asNumber() & VERBORGEN) return [];
  const uiterlijken = a.lookup(naam('AP'));
  let gezicht = uiterlijken instanceof PDFDict ? uiterlijken.get(naam('N')) : undefined;
  const keuzes = a.context.lookup(gezicht);
  const stand = a.lookup(naam('AS'));
  if (keuzes instanceof PDFDict && stand instanceof PDFName) gezicht = keuzes.get(stand);
  if (!(gezicht instanceof PDFRef) || !(a.context.lookup(gezicht) instanceof PDFStream)) return [];
  const stempel = a.context.obj({ Type: 'Annot', Subtype: 'Stamp', F: 4 }) as PDFDict;
  stempel.set(naam('Rect'), a.lookup(naam('Rect')) as PDFObject);
  stempel.set(naam('AP'), a.context.obj({ N: gezicht }));
  return [stempel];
}

/** Takes from everything in a document what tells or does, and strips the pictures in it of what they tell. */
export function snoeiVoorwerpen(context: PDFContext): void {
  for (const [ref, voorwerp] of context.enumerateIndirectObjects()) {
    loopLangs(voorwerp, (d) => WEG.forEach((k) => d.delete(naam(k))));
    if (voorwerp instanceof PDFRawStream && isJpeg(voorwerp)) {
      const kaal = zonderVerhaal(voorwerp.getContents());
      if (kaal.length !== voorwerp.getContents().length) context.assign(ref, PDFRawStream.of(voorwerp.dict, kaal));
    }
  }
}

function isJpeg(stroom: PDFRawStream): boolean {
  const filter = stroom.dict.lookup(naam('Filter'));
  const enige = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return enige === naam('DCTDecode') || enige === naam('DCT');
}

/** The name of something that may not be there, or null: the proof after the work. */
export function vindGevaar(context: PDFContext): string | null {
  let gevonden: string | null = null;
  const kijk = (n: PDFObject | undefined) => {
    if (n instanceof PDFName && GEVAAR.test(n.decodeText())) gevonden ??= n.decodeText();
  };
  for (const [, voorwerp] of context.enumerateIndirectObjects())
    loopLangs(voorwerp, (d) => {
      for (const sleutel of d.keys()) if (!isResourcenaam(d, sleutel)) kijk(sleutel);
      kijk(d.get(naam('S')));
      kijk(d.get(naam('Type')));
      kijk(d.get(naam('Subtype')));
    });
  return gevonden;
}

/** In a list of fonts or pictures the keys are made-up names, which may be anything. */
function isResourcenaam(d: PDFDict, sleutel: PDFName): boolean {
  const waarde = d.lookup(sleutel);
  return (
    waarde instanceof PDFDict &&
    ['Font', 'XObject', 'ExtGState', 'Pattern'].includes(String(waarde.get(naam('Type'))).slice(1))
  );
}

/** Every dictionary in an object, itself too, without following references. */
function loopLangs(voorwerp: PDFObject | undefined, doe: (d: PDFDict) => void): void {
  if (voorwerp instanceof PDFStream) loopLangs(voorwerp.dict, doe);
  else if (voorwerp instanceof PDFArray) for (const deel of voorwerp.asArray()) loopLangs(deel, doe);
  else if (voorwerp instanceof PDFDict) {
    doe(voorwerp);
    for (const waarde of voorwerp.values()) loopLangs(waarde, doe);
  }
}
