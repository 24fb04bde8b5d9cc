import { PDFDocument, PDFDict, PDFName, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { Bestandsfout } from './fout.ts';
import { keurPakket, keurStromen } from './pdf-bom.ts';
import { snoeiPagina, snoeiVoorwerpen, vindGevaar } from './pdf-snoei.ts';

/** A PDF as it is kept. */
export interface Schonepdf {
  inhoud: Buffer;
  bladzijden: number;
}

const BLADZIJDEN = 500;

/**
 * Writes a PDF anew from its pages alone: no author, program, dates or XMP, no attachments, no scripts, no actions, no form and no
 * notes; what a stamp, a note or a filled field showed stays to be seen. Throws Bestandsfout when it is locked, damaged or a bomb.
 */
export async function maakPdfSchoon(inhoud: Uint8Array): Promise<Schonepdf> {
  await keurPakket(inhoud);
  const oud = await laad(inhoud);
  await keurStromen(oud.context);
  try {
    for (const pagina of oud.getPages()) snoeiPagina(pagina);
    const nieuw = await PDFDocument.create({ updateMetadata: false });
    for (const pagina of await nieuw.copyPages(oud, oud.getPageIndices())) nieuw.addPage(pagina as PDFPage);
    snoeiVoorwerpen(nieuw.context);
    ontdoe(nieuw);
    const gevaar = vindGevaar(nieuw.context);
    if (gevaar) throw new Error(`na het schoonmaken staat er nog ${gevaar} in`);
    const bytes = await nieuw.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
    return { inhoud: Buffer.from(bytes), bladzijden: nieuw.getPageCount() };
  } catch (oorzaak) {
    if (oorzaak instanceof Bestandsfout) throw oorzaak;
    throw onleesbaar(oorzaak);
  }
}

async function laad(inhoud: Uint8Array): Promise<PDFDocument> {
  let doc: PDFDocument;
  let aantal: number;
  try {
    doc = await PDFDocument.load(inhoud, { updateMetadata: false, throwOnInvalidObject: true, capNumbers: true });
    aantal = doc.getPageCount();
  } catch (oorzaak) {
    throw Buffer.from(inhoud).includes('/Encrypt') ? opSlot(oorzaak) : onleesbaar(oorzaak);
  }
  if (doc.isEncrypted) throw opSlot();
  if (aantal > 0 && aantal <= BLADZIJDEN) return doc;
  throw new Bestandsfout(
    'te_veel_delen',
    aantal === 0
      ? 'Deze PDF heeft geen bladzijden.'
      : `Deze PDF heeft meer dan ${BLADZIJDEN} bladzijden. Voeg alleen het deel toe dat nodig is.`,
  );
}

function opSlot(oorzaak?: unknown): Bestandsfout {
  return new Bestandsfout(
    'versleuteld',
    'Deze PDF is met een wachtwoord beveiligd en kan niet worden nagekeken. Bewaar haar zonder beveiliging, of druk haar af naar een nieuwe PDF.',
    oorzaak,
  );
}

/** The list of facts about the document itself goes, and what hangs on the catalogue beside the pages. */
function ontdoe(doc: PDFDocument): void {
  delete doc.context.trailerInfo.Info;
  delete doc.context.trailerInfo.ID;
  for (const sleutel of doc.catalog.keys())
    if (sleutel !== PDFName.of('Type') && sleutel !== PDFName.of('Pages')) doc.catalog.delete(sleutel);
  for (const [ref, voorwerp] of doc.context.enumerateIndirectObjects()) {
    const d = voorwerp instanceof PDFDict ? voorwerp : voorwerp instanceof PDFRawStream ? voorwerp.dict : null;
    if (d && (d.has(PDFName.of('Producer')) || d.has(PDFName.of('Creator')))) doc.context.delete(ref);
  }
}

function onleesbaar(oorzaak: unknown): Bestandsfout {
  return new Bestandsfout(
    'beschadigd',
    'Deze PDF is beschadigd of niet volledig aangekomen en kan niet worden nagekeken. Druk haar af naar een nieuwe PDF en voeg die toe.',
    oorzaak,
  );
}
