import { randomBytes } from 'node:crypto';
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';

// ristretto255 (RFC 9496) has prime order: no small subgroups, and each element has one encoding, so that what is no element is refused by
// reading it. Hashing to it follows RFC 9380.
const { Point } = ristretto255;
const { Fn } = Point;

/** An element of the group. */
export type Punt = InstanceType<typeof Point>;

/** A secret factor, never zero. */
export function maakFactor(): bigint {
  // 64 bytes: what the reduction leans to one side cannot be noticed.
  const factor = Fn.create(BigInt(`0x${randomBytes(64).toString('hex')}`));
  return factor === Fn.ZERO ? maakFactor() : factor;
}

/** The factor that undoes this one. */
export function omgekeerd(factor: bigint): bigint {
  return Fn.inv(factor);
}

/** The element of these bytes; nobody knows its logarithm. */
export function puntVan(bytes: Uint8Array, waarvoor: string): Punt {
  return ristretto255_hasher.hashToCurve(bytes, { DST: waarvoor }) as Punt;
}

/** An element of which nobody knows anything: to fill up with. */
export function toevalspunt(): Punt {
  return puntVan(randomBytes(32), 'samenzicht-vulling-v1');
}

/** How an element is sent: 64 hexadecimal signs. */
export function schrijfPunt(punt: Punt): string {
  return punt.toHex();
}

/** Reads an element of the other side; null for what is none, and for zero, which hides nothing. */
export function leesPunt(hex: string): Punt | null {
  if (!/^[0-9a-f]{64}$/.test(hex)) return null;
  try {
    const punt = Point.fromHex(hex);
    return punt.is0() ? null : punt;
  } catch {
    return null;
  }
}
