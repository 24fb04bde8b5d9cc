import { extractText, getDocumentProxy } from 'unpdf';
import { Bestandsfout } from './fout.ts';

/** The most text of one file that is read: some hundred full pages. What is longer is not kept unread. */
export const LANGSTE_TEKST = 300_000;

/**
 * The text of a PDF as its reader sees it, page after page; empty when there is only a picture of text. Throws Bestandsfout when it
 * cannot be read, or is too long to be looked at.
 */
export async function leesPdftekst(inhoud: Uint8Array): Promise<string> {
  const bladzijden = await haalBladzijden(inhoud);
  const tekst = bladzijden
    .map((b) => b.trim())
    .filter(Boolean)
    .join('\n\n');
  if (tekst.length > LANGSTE_TEKST)
    throw new Bestandsfout(
      'te_veel_delen',
      'In deze PDF staat meer tekst dan kan worden nagekeken op gegevens van personen. Voeg alleen het deel toe dat nodig is.',
    );
  return tekst;
}

async function haalBladzijden(inhoud: Uint8Array): Promise<string[]> {
  try {
    // A copy: the reader takes the bytes for itself. Nothing in a file is ever run as code.
    const doc = await getDocumentProxy(new Uint8Array(inhoud), { stopAtErrors: false });
    return (await extractText(doc, { mergePages: false })).text;
  } catch (oorzaak) {
    throw new Bestandsfout(
      'beschadigd',
      'De tekst van deze PDF is niet te lezen en dus niet na te kijken. Druk haar af naar een nieuwe PDF en voeg die toe.',
      oorzaak,
    );
  }
}
