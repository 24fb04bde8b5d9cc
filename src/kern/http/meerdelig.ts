import { isUtf8 } from 'node:buffer';
import type { Context } from 'hono';
import type { Declaratie } from '../declaraties.ts';
import { bestandsregels } from '../bestanden/bestandsregels.ts';
import { neemAan, type Meegestuurd } from '../bestanden/meegestuurd.ts';
import { Fout, invoerfout } from '../fouten.ts';
import type { Formuliervelden } from './formulierdata.ts';

const DELEN = 40;
const KOP = 4096;
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
 * Reads a form that comes in parts: its fields, and the one file in the part `bestand`. Name and type that the sender
 * gives a file are not used; a request with too many parts is refused.
 */
export async function leesMeerdelig(c: Context): Promise<Meerdelig> {
  const soort = c.req.header('content-type')!;
  const grens = /boundary="?([^";]{1,70})"?/i.exec(soort)?.[1];
  if (!grens) throw onleesbaar();
  const delen = splits(Buffer.from(await c.req.arrayBuffer()), grens);
  const velden: Formuliervelden = {};
  for (const d of delen.filter((x) => !x.isBestand)) (velden[d.naam] ??= []).push(alsTekst(d.inhoud));
  try {
    return { velden, bestand: await neemEnige(delen.filter((d) => d.isBestand)), bestandsfout: undefined };
  } catch (fout) {
    if (!(fout instanceof Fout)) throw fout;
    return { velden, bestand: undefined, bestandsfout: fout };
  }
}

/** One part of a form. */
interface Deel {
  naam: string;
  isBestand: boolean;
  /** Whether the sender chose something: a browser sends an empty part without a name when nothing was. */
  isGekozen: boolean;
  inhoud: Buffer;
}

async function neemEnige(delen: readonly Deel[]): Promise<Meegestuurd | undefined> {
  const gekozen = delen.filter((d) => d.naam === 'bestand' && d.isGekozen);
  if (gekozen.length > 1) throw invoerfout('bestand', 'Voeg één bestand tegelijk toe.');
  return gekozen[0] && neemAan(gekozen[0].inhoud);
}

/** Cuts a body at its boundary (RFC 7578). By searching, not letter by letter: a file of 20 MB must not hold up the others. */
function splits(lijf: Buffer, grens: string): Deel[] {
  const begin = `--${grens}\r\n`;
  const naad = `\r\n--${grens}`;
  const delen: Deel[] = [];
  if (lijf.toString('latin1', 0, begin.length) !== begin) throw onleesbaar();
  for (let plek = begin.length; ;) {
    const kopeind = lijf.indexOf('\r\n\r\n', plek);
    if (kopeind < 0 || kopeind - plek > KOP) throw onleesbaar();
    const eind = lijf.indexOf(naad, kopeind + 2);
    if (eind < 0) throw onleesbaar();
    delen.push(leesDeel(lijf.toString('utf8', plek, kopeind), lijf.subarray(Math.min(kopeind + 4, eind), eind)));
    if (delen.length > DELEN)
      throw new Fout('AANVRAAG_ONLEESBAAR', 'Deze aanvraag heeft te veel delen. Stuur één bestand tegelijk.');
    plek = eind + naad.length + 2;
    const na = lijf.toString('latin1', plek - 2, plek);
    if (na === '--') return delen;
    if (na !== '\r\n') throw onleesbaar();
  }
}

function leesDeel(kop: string, inhoud: Buffer): Deel {
  const wat = /^content-disposition:\s*form-data;(.*)$/im.exec(kop)?.[1] ?? '';
  const naam = /(?:^|[;\s])name="([^"\r\n]{1,100})"/.exec(wat)?.[1];
  if (!naam) throw onleesbaar();
  const bestandsnaam = /(?:^|[;\s])filename\*?=(?:"([^"\r\n]*)")?/.exec(wat);
  return {
    naam,
    isBestand: bestandsnaam !== null,
    isGekozen: inhoud.length > 0 || bestandsnaam?.[1] !== '',
    inhoud,
  };
}

function alsTekst(inhoud: Buffer): string {
  if (!isUtf8(inhoud)) throw onleesbaar();
  return inhoud.toString('utf8');
}

function onleesbaar(): Fout {
  return new Fout('AANVRAAG_ONLEESBAAR', 'Het formulier is niet volledig aangekomen. Er is niets bewaard.');
}
