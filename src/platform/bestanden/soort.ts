import { fileTypeFromBuffer } from 'file-type';
import { Bestandsfout } from './fout.ts';

/** The kinds of file that are taken in; nothing else is ever kept or served. */
export type Bestandssoort = 'jpeg' | 'png' | 'webp' | 'pdf' | 'tekst';

/** What a kind is called outside, by its content and never by its name. */
export const SOORTEN: Record<Bestandssoort, { type: string; staart: string; naam: string }> = {
  jpeg: { type: 'image/jpeg', staart: 'jpg', naam: 'JPEG-beeld' },
  png: { type: 'image/png', staart: 'png', naam: 'PNG-beeld' },
  webp: { type: 'image/webp', staart: 'webp', naam: 'WebP-beeld' },
  pdf: { type: 'application/pdf', staart: 'pdf', naam: 'PDF' },
  tekst: { type: 'text/plain; charset=utf-8', staart: 'txt', naam: 'tekst' },
};

/** Whether a kind is a picture. */
export function isBeeld(soort: Bestandssoort): boolean {
  return soort === 'jpeg' || soort === 'png' || soort === 'webp';
}

const HERKEND: Record<string, Bestandssoort> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

const ANDERS: Array<[RegExp, string]> = [
  [
    /heic|heif|avif/,
    'Dit beeld is opgeslagen als HEIC of AVIF; dat kan hier niet worden nagekeken. Zet op de telefoon ‘Meest compatibel’ aan, of bewaar het beeld als JPEG.',
  ],
  [
    /officedocument|opendocument|msword|ms-excel|x-cfb|rtf/,
    'Dit is een bestand van een kantoorprogramma; daarin blijven namen, opmerkingen en macro’s verborgen staan. Maak er een PDF van en voeg die toe.',
  ],
  [
    /zip|tar|rar|7z|gzip|bzip|xz|zstd|compress|archive|jar/,
    'Dit is een archief (zip of iets dergelijks); wat erin zit, wordt niet uitgepakt. Pak het zelf uit en voeg de losse bestanden toe, documenten als PDF.',
  ],
  [
    /svg|xml|html/,
    'Een webpagina, SVG of XML kan opdrachten bevatten en wordt nooit bewaard. Maak er een PDF of een schermafdruk van.',
  ],
  [
    /executable|msdownload|elf|mach|x-sh|dosexec|wasm/,
    'Dit is een programma en geen document. Programma’s worden nooit bewaard.',
  ],
  [
    /^(video|audio)\//,
    'Beeld en geluid van een opname worden niet bewaard: daarin zijn mensen te herkennen. Schrijf op wat u zag of hoorde.',
  ],
];

const WAT_WEL = 'Toegestaan zijn JPEG, PNG, WebP, PDF en platte tekst (txt).';

/** The kind of a file by its bytes. What its name or sender says does not count. Throws Bestandsfout with what to do instead. */
export async function herkenSoort(inhoud: Uint8Array): Promise<Bestandssoort> {
  if (inhoud.length === 0) throw new Bestandsfout('leeg', 'Dit bestand is leeg. Kies het bestand opnieuw.');
  const gevonden = (await fileTypeFromBuffer(inhoud).catch(() => undefined))?.mime;
  if (gevonden === undefined) return alsTekst(inhoud);
  const soort = HERKEND[gevonden];
  if (soort) return soort;
  throw new Bestandsfout(
    'soort',
    ANDERS.find(([p]) => p.test(gevonden))?.[1] ?? `Dit soort bestand kan niet. ${WAT_WEL}`,
  );
}

/** Plain text is what is left: valid UTF-8, without control characters, and nothing that a browser would read as a page. */
function alsTekst(inhoud: Uint8Array): 'tekst' {
  const tekst = leesUtf8(inhoud);
  if (tekst === null) throw new Bestandsfout('soort', `Het soort van dit bestand is niet te herkennen. ${WAT_WEL}`);
  if (
    /<\s*(?:!doctype|html|head|body|script|svg|iframe|object|embed|img|style|link|meta|\?xml)\b|<\?(?:php|xml)|<%/i.test(
      tekst,
    )
  )
    throw new Bestandsfout('soort', ANDERS.find(([p]) => p.test('html'))![1]);
  if (/^\s*(?:#!|%PDF|%!PS|MZ)/.test(tekst) || /%PDF-\d/.test(tekst.slice(0, 2048)))
    throw new Bestandsfout('soort', `Dit bestand doet zich voor als iets anders dan het is. ${WAT_WEL}`);
  return 'tekst';
}

/** The text of these bytes, or null when they are no plain text. */
export function leesUtf8(inhoud: Uint8Array): string | null {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(tekst) ? null : tekst;
  } catch {
    return null;
  }
}
