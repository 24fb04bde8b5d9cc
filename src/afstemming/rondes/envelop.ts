import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { VERSIE, type Rondeantwoord } from './protocol.ts';

const VOOR = 'sza1_';
const DEEL = 32;

/** What one shared code holds: a token to be known by, a key to vouch with, and a key for the places. */
export interface Geheim {
  token: string;
  borg: Buffer;
  plek: Buffer;
}

/** A new code for two installations, to be pasted on both sides. */
export function maakVerbindingscode(): string {
  return VOOR + randomBytes(3 * DEEL).toString('base64url');
}

/** Reads a code that both sides have. */
export function leesVerbindingscode(code: string): Geheim {
  const bytes = Buffer.from(code.slice(VOOR.length), 'base64url');
  return {
    token: bytes.subarray(0, DEEL).toString('base64url'),
    borg: bytes.subarray(DEEL, 2 * DEEL),
    plek: bytes.subarray(2 * DEEL),
  };
}

/** The only form in which the side of politie keeps the token. */
export function tokenhash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const onder = (token: string) => Buffer.from(hkdfSync('sha256', token, '', 'samenzicht afstemdeur', 32));

/** Closes the rest of the code under the token: it opens only while somebody asks, and a false door that hears the token cannot vouch. */
export function verzegel(g: Geheim): Buffer {
  const iv = randomBytes(12);
  const dicht = createCipheriv('aes-256-gcm', onder(g.token), iv);
  return Buffer.concat([iv, dicht.update(Buffer.concat([g.borg, g.plek])), dicht.final(), dicht.getAuthTag()]);
}

/** Opens what was closed under this token. */
export function openZegel(token: string, verzegeld: Buffer): Geheim {
  const open = createDecipheriv('aes-256-gcm', onder(token), verzegeld.subarray(0, 12), { authTagLength: 16 });
  open.setAuthTag(verzegeld.subarray(-16));
  const bytes = Buffer.concat([open.update(verzegeld.subarray(12, -16)), open.final()]);
  return { token, borg: bytes.subarray(0, DEEL), plek: bytes.subarray(DEEL) };
}

/** A question as it travels. */
export interface Rondevraag {
  versie: number;
  ronde: string;
  op: string;
  punten: string[];
  borg: string;
}

const mac = (borg: Buffer, delen: readonly string[]) =>
  createHmac('sha256', borg).update(delen.join('\n')).digest('hex');

/** The mark by which politie knows that the asker shares the code, over everything that is asked. */
export function borgVoorVraag(g: Geheim, v: Omit<Rondevraag, 'borg'>): string {
  return mac(g.borg, ['vraag', String(v.versie), v.ronde, v.op, ...v.punten]);
}

/** The mark by which the asker knows that politie shares the code, and that this answers this question. */
export function borgVoorAntwoord(g: Geheim, v: Rondevraag, a: Rondeantwoord): string {
  return mac(g.borg, ['antwoord', String(VERSIE), v.ronde, v.borg, ...a.geraakt, '', ...a.eigen]);
}

/** Compares two marks without telling by time how far they agree. */
export function isBorg(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
