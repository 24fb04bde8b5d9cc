import { connect, type Socket } from 'node:net';

/** What a scan came to. `onbereikbaar`: nothing is known, ask again later. */
export type Scanuitkomst = 'schoon' | 'besmet' | 'onbereikbaar';

/** Asks whether these bytes carry malware. Never throws. */
export type Virusscanner = (inhoud: Uint8Array) => Promise<Scanuitkomst>;

/** Where clamd listens: a host and port, or the path of a socket. */
export type Clamdadres = { host: string; port: number } | { path: string };

const STUK = 64 * 1024;

/** Reads `tcp://host:3310`, `host:3310` or `unix:/pad`; null when it is none of these. */
export function leesClamdadres(tekst: string): Clamdadres | null {
  if (/^unix:(\/\/)?\//.test(tekst)) return { path: tekst.replace(/^unix:(\/\/)?/, '') };
  const m = /^(?:tcp:\/\/)?([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(tekst);
  if (!m || Number(m[2]) < 1 || Number(m[2]) > 65_535) return null;
  return { host: m[1]!.replaceAll(/[[\]]/g, ''), port: Number(m[2]) };
}

/** A scanner that talks with clamd (INSTREAM): the bytes go over the connection, no file is written. */
export function maakVirusscanner(adres: Clamdadres, geduldMs = 20_000): Virusscanner {
  return (inhoud) =>
    new Promise((klaar) => {
      const lijn = connect(adres);
      let antwoord = '';
      const af = (uitkomst: Scanuitkomst) => {
        lijn.destroy();
        klaar(uitkomst);
      };
      lijn.setTimeout(geduldMs, () => af('onbereikbaar'));
      lijn.on('error', () => af('onbereikbaar'));
      lijn.on('connect', () => stuur(lijn, inhoud));
      lijn.on('data', (deel) => {
        antwoord += deel.toString('latin1');
        if (antwoord.includes('\0') || antwoord.length > 4096) af(lees(antwoord));
      });
      lijn.on('close', () => klaar(lees(antwoord)));
    });
}

function stuur(lijn: Socket, inhoud: Uint8Array): void {
  lijn.write('zINSTREAM\0');
  for (let van = 0; van < inhoud.length; van += STUK) {
    const stuk = inhoud.subarray(van, van + STUK);
    const kop = Buffer.alloc(4);
    kop.writeUInt32BE(stuk.length);
    lijn.write(kop);
    lijn.write(stuk);
  }
  lijn.write(Buffer.alloc(4));
}

/** Only the word OK is clean; an error of the scanner is no answer. */
function lees(antwoord: string): Scanuitkomst {
  const zin = antwoord.replaceAll('\0', '').trim();
  if (/^stream: OK$/.test(zin)) return 'schoon';
  return zin.endsWith(' FOUND') ? 'besmet' : 'onbereikbaar';
}
