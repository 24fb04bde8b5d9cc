import { Fout } from '../fouten.ts';

// A body within its bytes can still cost seconds to take apart: a hundred thousand fields, or a million lists in each other. Everybody waits
// for that, so it is looked at first. The largest form of the house has a few hundred fields.
const VELDEN = 2_000;
const DIEPTE = 32;
const DELEN = 20_000;

/** Reads a form. One with more fields than any form has is refused before it is taken apart. */
export async function leesFormulierdata(aanvraag: Request): Promise<FormData> {
  try {
    const tekst = await aanvraag.clone().text();
    const naad = /^multipart\//i.test(aanvraag.headers.get('content-type') ?? '') ? 'form-data;' : '&';
    if (komtVakerVoor(tekst, naad, VELDEN))
      throw new Fout('TE_GROOT', `Dit formulier heeft meer dan ${VELDEN} velden. Er is niets bewaard.`);
    return await aanvraag.formData();
  } catch (oorzaak) {
    if (oorzaak instanceof Fout) throw oorzaak;
    throw new Fout('AANVRAAG_ONLEESBAAR', 'Het formulier is niet goed aangekomen. Er is niets bewaard.', { oorzaak });
  }
}

/** Reads a JSON object out of a body. What is too large is refused before it is parsed. */
export function leesJsonobject(tekst: string): Record<string, unknown> {
  eisJsonomvang(tekst);
  let body: unknown;
  try {
    body = JSON.parse(tekst);
  } catch {
    throw new Fout('AANVRAAG_ONLEESBAAR', 'De inhoud is geen geldige JSON.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Fout('AANVRAAG_ONLEESBAAR', 'De inhoud moet een JSON-object zijn.');
  return body as Record<string, unknown>;
}

/** Refuses JSON with more parts or more depth than any input has, before it is parsed. */
export function eisJsonomvang(tekst: string): void {
  let [diepte, delen, inTekst] = [0, 0, false];
  for (let i = 0; i < tekst.length; i++) {
    const t = tekst.charCodeAt(i);
    if (inTekst) {
      if (t === 0x5c) i++;
      else if (t === 0x22) inTekst = false;
    } else if (t === 0x22) inTekst = true;
    else if (t === 0x2c) delen += 1;
    else if (t === 0x5b || t === 0x7b) diepte += 1;
    else if (t === 0x5d || t === 0x7d) diepte -= 1;
    if (diepte > DIEPTE || delen > DELEN)
      throw new Fout('TE_GROOT', 'De JSON heeft meer delen, of meer lagen, dan een invoer hier kan hebben.');
  }
}

function komtVakerVoor(tekst: string, wat: string, keer: number): boolean {
  let plek = -1;
  for (let n = 0; n <= keer; n++) {
    plek = tekst.indexOf(wat, plek + 1);
    if (plek < 0) return false;
  }
  return true;
}
