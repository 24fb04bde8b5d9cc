import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Klok } from '../klok.ts';
import type { Inlogpoging } from './client.ts';
import { InlogFout } from './fout.ts';
import { createHostcookie, hashToken, readHostcookie, wisHostcookie } from './sessiecookie.ts';

/** A login under way: what to match the answer with, and the own path to go on to afterwards. */
interface Onderweg {
  bewaar: Inlogpoging;
  terug: string;
}

/** Keeps a login under way in the browser itself, unreadable and unchangeable there. */
export interface Onderwegbewaarder {
  /** The Set-Cookie header that keeps it. A `terug` that leads elsewhere becomes `/`. */
  berg(onderweg: Onderweg): string;
  /** Opens it, once. Throws InlogFout VERLOPEN when it is absent, changed, older than ten minutes or used before. */
  neem(cookiekop: string | null | undefined): Promise<Onderweg>;
  /** The Set-Cookie header that takes it away; send it with every answer to the callback. */
  wis(): string;
}

/** Remembers what was used, so that it works once. With several processes: keep it in the database. */
export interface Eenmalig {
  /** True the first time for this key; false each next time until `tot`. */
  gebruik(sleutel: string, tot: Date): boolean | Promise<boolean>;
}

const COOKIE = '__Host-inloggen';
const TIEN_MINUTEN_S = 600;
// A cookie may be 4096 bytes with its name; base64 makes a third longer.
const LANGSTE_PAD = 1_500;

/** Makes the keeper. `sleutel` is 32 bytes, the same for all processes of an installation. */
export function createOnderweg(o: { sleutel: Buffer; klok: Klok; eenmalig?: Eenmalig }): Onderwegbewaarder {
  const eenmalig = o.eenmalig ?? createEenmalig(o.klok);
  return {
    berg({ bewaar, terug }) {
      const tot = o.klok.nu().getTime() + TIEN_MINUTEN_S * 1_000;
      return createHostcookie(
        COOKIE,
        versleutel(o.sleutel, JSON.stringify({ bewaar, terug: eigenPad(terug), tot })),
        TIEN_MINUTEN_S,
      );
    },
    async neem(cookiekop) {
      const open = ontsleutel(o.sleutel, readHostcookie(cookiekop, COOKIE) ?? '');
      if (!open) throw new InlogFout('VERLOPEN', { detail: 'geen leesbare inlogpoging in deze browser' });
      const { bewaar, terug, tot } = JSON.parse(open) as Onderweg & { tot: number };
      if (tot <= o.klok.nu().getTime()) throw new InlogFout('VERLOPEN', { detail: 'ouder dan tien minuten' });
      const sleutel = hashToken(bewaar.state).toString('base64url');
      if (!(await eenmalig.gebruik(sleutel, new Date(tot)))) throw new InlogFout('VERLOPEN', { detail: 'al gebruikt' });
      return { bewaar, terug };
    },
    wis: () => wisHostcookie(COOKIE),
  };
}

/** Remembers in this process. When more than `max` are kept, the oldest go first; the provider still refuses a code twice. */
export function createEenmalig(klok: Klok, max = 20_000): Eenmalig {
  const gebruikt = new Map<string, number>();
  return {
    gebruik(sleutel, tot) {
      const nu = klok.nu().getTime();
      for (const [k, t] of gebruikt) {
        if (t > nu && gebruikt.size < max) break;
        gebruikt.delete(k);
      }
      if (gebruikt.has(sleutel)) return false;
      gebruikt.set(sleutel, tot.getTime());
      return true;
    },
  };
}

function eigenPad(pad: string): string {
  // A browser reads '//elders' and '/\elders' as another site.
  return /^\/(?![/\\])[^\s\\]*$/.test(pad) && pad.length <= LANGSTE_PAD ? pad : '/';
}

function versleutel(sleutel: Buffer, tekst: string): string {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', sleutel, iv, { authTagLength: 16 }).setAAD(Buffer.from(COOKIE));
  return Buffer.concat([iv, c.update(tekst, 'utf8'), c.final(), c.getAuthTag()]).toString('base64url');
}

function ontsleutel(sleutel: Buffer, waarde: string): string | null {
  try {
    const b = Buffer.from(waarde, 'base64url');
    const d = createDecipheriv('aes-256-gcm', sleutel, b.subarray(0, 12), { authTagLength: 16 }).setAAD(
      Buffer.from(COOKIE),
    );
    d.setAuthTag(b.subarray(-16));
    return Buffer.concat([d.update(b.subarray(12, -16)), d.final()]).toString('utf8');
  } catch {
    return null;
  }
}
