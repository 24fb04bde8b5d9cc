import { createHash } from 'node:crypto';
import {
  Bestandsfout,
  herkenSoort,
  isBeeld,
  LANGSTE_TEKST,
  leesUtf8,
  maakLezer,
  type Bestandssoort,
} from '../../platform/bestanden/index.ts';
import { Fout, invoerfout } from '../fouten.ts';
import { bestandsregels, grootteInWoorden } from './bestandsregels.ts';

/** What is known of malware in a file: none found, waiting for the scanner, or nobody looked. */
export type Onderzoek = 'schoon' | 'wacht' | 'geen';

/** A file that comes along with a handeling. The name it had elsewhere is not kept: it may say who is in it. */
export interface Meegestuurd {
  inhoud: Buffer;
  /** Fingerprint of what was sent: the same file with the same key is the same act. */
  sha256: string;
  soort: Bestandssoort;
  onderzoek: Onderzoek;
  breedte: number | null;
  hoogte: number | null;
  bladzijden: number | null;
  /** What is written in it; empty when it holds no text, null when nobody asked. */
  tekst: string | null;
}

/** The refusal of a file above the limit, at the field `bestand`: how large it is, how large it may be, and what now. */
export function bestandTeGroot(omvang: number): Fout {
  const tekst = `Dit bestand is ${grootteInWoorden(omvang)}; hooguit ${grootteInWoorden(bestandsregels().hooguit)} kan. Er is niets bewaard. Maak het kleiner, of voeg alleen het deel toe dat nodig is.`;
  return new Fout('TE_GROOT', tekst, { velden: [{ veld: 'bestand', tekst }] });
}

/** Takes a file as it came in: its kind by its bytes, its size within the limit. Throws INVOER_ONGELDIG or TE_GROOT at the field `bestand`. */
export async function neemAan(inhoud: Buffer): Promise<Meegestuurd> {
  if (inhoud.length > bestandsregels().hooguit) throw bestandTeGroot(inhoud.length);
  return {
    inhoud,
    sha256: createHash('sha256').update(inhoud).digest('hex'),
    soort: await alsVeldfout(herkenSoort(inhoud)),
    onderzoek: 'geen',
    breedte: null,
    hoogte: null,
    bladzijden: null,
    tekst: null,
  };
}

// Its processes start with the first file and end by themselves.
const lezer = maakLezer();

/**
 * Makes a file fit to keep: looked at for malware as it came, then made anew in a process of its own, so that nothing is left of who made
 * it, with what and where (B12.1). An infected file is refused; when the scanner does not answer the file may be kept, but nobody reads it yet.
 */
export function maakSchoon(bestand: Meegestuurd): Promise<Meegestuurd> {
  return schoon(bestand, false);
}

/** The same, and reads what is written in it, for the waker. */
export function maakSchoonEnLees(bestand: Meegestuurd): Promise<Meegestuurd> {
  return schoon(bestand, true);
}

async function schoon(bestand: Meegestuurd, metTekst: boolean): Promise<Meegestuurd> {
  const onderzoek = await onderzoek1(bestand.inhoud);
  const { soort, inhoud } = bestand;
  if (isBeeld(soort)) {
    const beeld = await alsVeldfout(lezer.maakBeeldSchoon(inhoud, soort as 'jpeg' | 'png' | 'webp'));
    return { ...bestand, ...beeld, inhoud: Buffer.from(beeld.inhoud), onderzoek };
  }
  if (soort === 'pdf') return { ...bestand, ...(await alsVeldfout(lezer.maakPdfSchoon(inhoud, metTekst))), onderzoek };
  const tekst = (leesUtf8(inhoud) ?? '').replace(/^\uFEFF/, '');
  if (metTekst && tekst.length > LANGSTE_TEKST)
    throw invoerfout(
      'bestand',
      'In dit bestand staat meer tekst dan kan worden nagekeken op gegevens van personen. Voeg alleen het deel toe dat nodig is.',
    );
  return { ...bestand, inhoud: Buffer.from(tekst), onderzoek, tekst: metTekst ? tekst.trim() : null };
}

async function onderzoek1(inhoud: Buffer): Promise<Onderzoek> {
  const { scanner } = bestandsregels();
  if (!scanner) return 'geen';
  const uitkomst = await scanner(inhoud);
  if (uitkomst === 'besmet')
    throw invoerfout(
      'bestand',
      'In dit bestand is malware gevonden. Het is niet bewaard. Gebruik het niet verder en waarschuw uw beheerder.',
    );
  return uitkomst === 'schoon' ? 'schoon' : 'wacht';
}

async function alsVeldfout<T>(werk: Promise<T>): Promise<T> {
  try {
    return await werk;
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout;
    if (fout.reden === 'druk') throw new Fout('NIET_BEREIKBAAR', fout.message, { oorzaak: fout });
    throw new Fout('INVOER_ONGELDIG', fout.message, {
      velden: [{ veld: 'bestand', tekst: fout.message }],
      oorzaak: fout,
    });
  }
}
