import { crc32 } from 'node:zlib';

/** A file in a package. */
export interface Pakketbestand {
  naam: string;
  inhoud: Uint8Array;
}

/**
 * A zip without compression: what is in it is PDF, which does not get smaller, and every archive tool reads it. One moment for all files,
 * so that the same contents give the same bytes.
 */
export function maakZip(bestanden: readonly Pakketbestand[], op: Date): Buffer {
  const delen: Buffer[] = [];
  const lijst: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud } of bestanden) {
    const velden = kop(Buffer.from(naam, 'utf8'), inhoud, op);
    const lokaal = Buffer.concat([Buffer.from('504b0304', 'hex'), velden.gedeeld, velden.lengtes, velden.naam]);
    lijst.push(
      Buffer.concat([
        Buffer.from('504b01021400', 'hex'),
        velden.gedeeld,
        velden.lengtes,
        Buffer.alloc(10),
        u32(plaats),
        velden.naam,
      ]),
    );
    delen.push(lokaal, Buffer.from(inhoud));
    plaats += lokaal.length + inhoud.length;
  }
  const inhoudsopgave = Buffer.concat(lijst);
  const einde = Buffer.concat([
    Buffer.from('504b050600000000', 'hex'),
    u16(bestanden.length),
    u16(bestanden.length),
    u32(inhoudsopgave.length),
    u32(plaats),
    u16(0),
  ]);
  return Buffer.concat([...delen, inhoudsopgave, einde]);
}

// Version 2.0, names in UTF-8 (bit 11), stored.
function kop(naam: Buffer, inhoud: Uint8Array, op: Date) {
  const tijd = (op.getUTCHours() << 11) | (op.getUTCMinutes() << 5) | (op.getUTCSeconds() >> 1);
  const dag = ((op.getUTCFullYear() - 1980) << 9) | ((op.getUTCMonth() + 1) << 5) | op.getUTCDate();
  const gedeeld = Buffer.concat([u16(20), u16(0x0800), u16(0), u16(tijd), u16(dag), u32(crc32(inhoud))]);
  const lengtes = Buffer.concat([u32(inhoud.length), u32(inhoud.length), u16(naam.length), u16(0)]);
  return { gedeeld, lengtes, naam };
}

function u16(n: number): Buffer {
  const b = Buffer.alloc(2);
  b.writeUInt16LE(n);
  return b;
}

function u32(n: number): Buffer {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(n >>> 0);
  return b;
}
