import { createHash } from 'node:crypto';

/** Numbers that look like chance and come out the same for the same seed: no demo differs from another. */
export interface Toeval {
  /** A number from 0 up to, not including, `onder`. */
  getal(onder: number): number;
  /** One of these. */
  kies<T>(uit: readonly T[]): T;
  /** Sixteen bytes, for an id. */
  bytes: () => Uint8Array;
}

/** Makes one (sfc32, seeded by a hash of the words). */
export function maakToeval(zaad: string): Toeval {
  const hash = createHash('sha256').update(zaad).digest();
  let [a, b, c, teller] = [hash.readInt32LE(0), hash.readInt32LE(4), hash.readInt32LE(8), 1];
  const volgende = () => {
    const t = (((a + b) | 0) + teller) | 0;
    teller = (teller + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) volgende();
  const getal = (onder: number) => Math.floor((volgende() / 4_294_967_296) * onder);
  return {
    getal,
    kies: (uit) => uit[getal(uit.length)]!,
    bytes: () => Uint8Array.from({ length: 16 }, () => volgende() & 255),
  };
}
