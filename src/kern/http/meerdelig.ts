import type { Context } from 'hono';
import type { Declaratie } from '../declaraties.ts';
import { bestandsregels } from '../bestanden/bestandsregels.ts';
import { neemAan, type Meegestuurd } from '../bestanden/meegestuurd.ts';
import { Fout, invoerfout } from '../fouten.ts';
import { veldenVan, type Formuliervelden } from './formulierdata.ts';

const DELEN = 40;
const RUIMTE = 256 * 1024;

/** How much a request with a file may hold: the file, and what is typed beside it. */
export function grootsteMetBestand(): number {
  return bestandsregels().hooguit + RUIMTE;
}

/** The addresses that take a file, of pages and of the API: only there a request may be large. */
export function isBestandspad(declaraties: readonly Declaratie[]): (pad: string) => boolean {
  const paden = declaraties
    .filter((d) => d.aard === 'handeling' && d.maakSchoon !== undefined)
    .map((d) => d.route.pad.replaceAll(/\{\w+\}/g, '[^/]+'));
  const patroon = new RegExp(`^(?:/v1)?(?:${paden.join('|')})$`);
  return (pad) => paden.length > 0 && patroon.test(pad);
}

/** A form with a file. When the file cannot be taken in, what was typed beside it is still there, with why. */
export interface Meerdelig {
  velden: Formuliervelden;
  bestand: Meegestuurd | undefined;
  bestandsfout: Fout | undefined;
}

/** Whether a request comes in parts, as a form with a file does. */
export function isMeerdelig(c: Context): boolean {
  return /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '');
}

/**
 * Reads a form that comes in parts: its fields, and the one file in the part `bestand`. The number of parts is counted before any is
 * read; name and type that the sender gives a file are not used.
 */
export async function leesMeerdelig(c: Context): Promise<Meerdelig> {
  const soort = c.req.header('content-type')!;
  const grens = /boundary="?([^";]{1,70})"?/i.exec(soort)?.[1];
  const lijf = Buffer.from(await c.req.arrayBuffer());
  if (!grens) throw onleesbaar();
  if (telDelen(lijf, `--${grens}`) > DELEN)
    throw new Fout('AANVRAAG_ONLEESBAAR', 'Deze aanvraag heeft te veel delen. Stuur één bestand tegelijk.');
  const data = await new Response(lijf, { headers: { 'content-type': soort } }).formData().catch(() => {
    throw onleesbaar();
  });
  const velden = veldenVan(data);
  try {
    return { velden, bestand: await neemEnige(data), bestandsfout: undefined };
  } catch (fout) {
    if (!(fout instanceof Fout)) throw fout;
    return { velden, bestand: undefined, bestandsfout: fout };
  }
}

async function neemEnige(data: FormData): Promise<Meegestuurd | undefined> {
  const stukken = data.getAll('bestand').filter((d): d is File => typeof d !== 'string');
  // A browser sends an empty part without a name when nothing was chosen.
  const gekozen = stukken.filter((d) => d.size > 0 || d.name !== '');
  if (gekozen.length > 1) throw invoerfout('bestand', 'Voeg één bestand tegelijk toe.');
  return gekozen[0] && neemAan(Buffer.from(await gekozen[0].arrayBuffer()));
}

function telDelen(lijf: Buffer, grens: string): number {
  let aantal = 0;
  for (
    let plek = lijf.indexOf(grens);
    plek >= 0 && aantal <= DELEN + 1;
    plek = lijf.indexOf(grens, plek + grens.length)
  )
    aantal += 1;
  return aantal;
}

function onleesbaar(): Fout {
  return new Fout('AANVRAAG_ONLEESBAAR', 'Het formulier is niet volledig aangekomen. Er is niets bewaard.');
}
