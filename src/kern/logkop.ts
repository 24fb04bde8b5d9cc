import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { sql, type Db } from './db.ts';

/** Any fixed number: who walks the chain shares it, who cuts it holds it alone. */
export const SNIJSLOT = 7_302_002;

/** Where the log begins after a cut: number and hash of the last link that went, signed, in the place of what went. */
export interface Logkop {
  schakel: number;
  hash: Buffer;
  /** How many lines were sealed until then, since the first day. */
  rijen: number;
  op: string;
  /** Public key (SPKI) and the signature over the fields above. */
  sleutel: Buffer;
  handtekening: Buffer;
}
type Feiten = Pick<Logkop, 'schakel' | 'hash' | 'rijen' | 'op'>;

/** The newest kop; null when nothing was ever cut. */
export async function leesKop(db: Db): Promise<Logkop | null> {
  const rij = await db.rij(
    sql<
      Omit<Logkop, 'schakel' | 'rijen'> & { schakel: string; rijen: string }
    >`select schakel, hash, rijen, op, sleutel, handtekening from logkoppen order by schakel desc limit 1`,
  );
  return rij ? { ...rij, schakel: Number(rij.schakel), rijen: Number(rij.rijen) } : null;
}

function getekend(k: Feiten): Buffer {
  const op = new Date(k.op).toISOString();
  return Buffer.from(`samenzicht-logkop-v1\n${k.schakel}\n${k.hash.toString('hex')}\n${k.rijen}\n${op}\n`);
}

/** Signs a kop with the key of the anchors. */
export function tekenKop(k: Feiten, sleutel: KeyObject): Buffer {
  return sign(null, getekend(k), sleutel);
}

/** Whether a kop was signed with this key (SPKI, base64), over what it says now. */
export function kopKlopt(k: Logkop, sleutel: string): boolean {
  if (k.sleutel.toString('base64') !== sleutel) return false;
  try {
    const key = createPublicKey({ key: k.sleutel, format: 'der', type: 'spki' });
    return verify(null, getekend(k), key, k.handtekening);
  } catch {
    return false;
  }
}
