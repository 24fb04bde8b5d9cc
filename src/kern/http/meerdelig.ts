import { isUtf8 } from 'node:buffer';
import type { Context } from 'hono';
import type { Declaratie } from '../declaraties.ts';
import { bestandsregels } from '../bestanden/bestandsregels.ts';
import { bestandTeGroot, neemAan, type Meegestuurd } from '../bestanden/meegestuurd.ts';
import { maakBeurten, maakTussenplek, type Tussenplek } from '../bestanden/tussenplek.ts';
import { Fout, invoerfout } from '../fouten.ts';
import { maakDelenlezer, onleesbaar, type Delenoor } from './delenlezer.ts';
import type { Formuliervelden } from './formulierdata.ts';
import type { Aanvraagvelden } from './rest.ts';
import { leesStroom, teVeel } from './stroom.ts';

const RUIMTE = 256 * 1024;
// A page with a file that is too large is read on, without keeping it, so that what was typed can come back; this far and no further.
const MEELEZEN = 64 * 1024 * 1024;
const TEGELIJK = 2;
const beurten = maakBeurten(TEGELIJK);

/** How much a request with a file may hold at most: a program hears at once that it is too much, a page is read on for what was typed. */
function grootsteMetBestand(pad: string): number {
  const hooguit = bestandsregels().hooguit + RUIMTE;
  return pad.startsWith('/v1/') ? hooguit : Math.max(hooguit, MEELEZEN);
}

/** Refuses what says beforehand that it is too large, before anything of it is read. */
export function weigerTeGroot(c: Context): void {
  const hooguit = grootsteMetBestand(c.req.path);
  if (Number(c.req.header('content-length') ?? 0) <= hooguit) return;
  // What still comes is not read: after the answer the connection closes.
  c.header('Connection', 'close');
  throw teVeel(hooguit);
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
 * Reads a form that comes in parts: its fields, and the one file in the part `bestand`. The file waits encrypted on the disk until all is
 * there, and a few at once come into memory; when the request is done its turn ends (`naAfloop`). Name and type that the sender gives a
 * file are not used; a request with too many parts is refused.
 */
export async function leesMeerdelig(c: Context<Aanvraagvelden>): Promise<Meerdelig> {
  const grens = /boundary="?([^";]{1,70})"?/i.exec(c.req.header('content-type')!)?.[1];
  if (!grens) throw onleesbaar();
  const hooguit = grootsteMetBestand(c.req.path);
  const vanger = maakVanger();
  try {
    const lezer = maakDelenlezer(grens, vanger);
    await leesStroom(c.req.raw.body, hooguit, (deel) => lezer.voer(deel));
    lezer.sluit();
    return { velden: vanger.velden(), ...(await neemEnige(c, vanger)) };
  } finally {
    await vanger.ruimOp();
  }
}

async function neemEnige(
  c: Context<Aanvraagvelden>,
  vanger: Vanger,
): Promise<Pick<Meerdelig, 'bestand' | 'bestandsfout'>> {
  try {
    const { plek, gekozen, omvang } = vanger.gevonden();
    if (gekozen > 1) throw invoerfout('bestand', 'Voeg één bestand tegelijk toe.');
    if (omvang > bestandsregels().hooguit) throw bestandTeGroot(omvang);
    if (gekozen === 0) return { bestand: undefined, bestandsfout: undefined };
    c.set('naAfloop', await beurten.neem());
    return { bestand: await neemAan(plek ? await plek.lees() : Buffer.alloc(0)), bestandsfout: undefined };
  } catch (fout) {
    if (!(fout instanceof Fout)) throw fout;
    return { bestand: undefined, bestandsfout: fout };
  }
}

/** Keeps the fields in memory and the file on the disk; of what is too large it only counts how much came. */
interface Vanger extends Delenoor {
  velden(): Formuliervelden;
  gevonden(): { plek: Tussenplek | null; gekozen: number; omvang: number };
  ruimOp(): Promise<void>;
}

function maakVanger(): Vanger {
  const velden = Object.create(null) as Formuliervelden;
  let [plek, deel, stukken]: [Tussenplek | null, Deel | null, Buffer[]] = [null, null, []];
  let [gekozen, omvang, ruimte] = [0, 0, 0];
  const neemBestand = async (inhoud: Buffer) => {
    if (deel!.naam !== 'bestand' || gekozen > 0) return;
    omvang += inhoud.length;
    if (omvang > bestandsregels().hooguit) return;
    plek ??= await maakTussenplek();
    await plek.schrijf(inhoud);
  };
  return {
    async begin(kop) {
      deel = leesDeelkop(kop);
    },
    async stuk(inhoud) {
      deel!.leeg = false;
      if (deel!.isBestand) return neemBestand(inhoud);
      if ((ruimte += inhoud.length) > RUIMTE)
        throw new Fout('TE_GROOT', 'Naast het bestand is er te veel tekst. Er is niets bewaard.');
      // A copy: the piece belongs to what still comes in.
      stukken.push(Buffer.from(inhoud));
    },
    async eind() {
      if (!deel!.isBestand) (velden[deel!.naam] ??= []).push(alsTekst(Buffer.concat(stukken)));
      else if (deel!.naam === 'bestand' && (!deel!.leeg || deel!.heeftNaam)) gekozen += 1;
      [deel, stukken] = [null, []];
    },
    velden: () => velden,
    gevonden: () => ({ plek, gekozen, omvang }),
    ruimOp: async () => plek?.ruimOp(),
  };
}

/** One part of a form. */
interface Deel {
  naam: string;
  isBestand: boolean;
  /** A browser sends an empty part without a name when nothing was chosen. */
  heeftNaam: boolean;
  leeg: boolean;
}

function leesDeelkop(kop: string): Deel {
  const wat = /^content-disposition:\s*form-data;(.*)$/im.exec(kop)?.[1] ?? '';
  const naam = /(?:^|[;\s])name="([^"\r\n]{1,100})"/.exec(wat)?.[1];
  if (!naam) throw onleesbaar();
  const bestandsnaam = /(?:^|[;\s])filename\*?=(?:"([^"\r\n]*)")?/.exec(wat);
  return { naam, isBestand: bestandsnaam !== null, heeftNaam: bestandsnaam?.[1] !== '', leeg: true };
}

function alsTekst(inhoud: Buffer): string {
  if (!isUtf8(inhoud)) throw onleesbaar();
  return inhoud.toString('utf8');
}
