import { createHmac } from 'node:crypto';
import type { Tekstkenmerken } from '../stapelen/kenmerken.ts';

/** What a token can be about: never a person. */
export type Tokensoort = 'locatie' | 'zaak' | 'kvk';

/** A place, business or KvK number in the one form in which both sides write it. */
export interface Normaalvorm {
  soort: Tokensoort;
  vorm: string;
}

/** The forms of what a text or signaal is about. An address without its town and without a postcode has none: it would hit everywhere. */
export function normaalvormen(k: Tekstkenmerken): Normaalvorm[] {
  const uit: Normaalvorm[] = [];
  for (const a of k.adressen) {
    if (a.postcode) uit.push({ soort: 'locatie', vorm: `post|${a.postcode}|${a.nummer}|${a.achter}` });
    if (a.straat && a.plaats)
      uit.push({ soort: 'locatie', vorm: `adres|${a.straat}|${a.nummer}|${a.achter}|${a.plaats}` });
  }
  for (const n of k.nummers) if (n.soort === 'kvk') uit.push({ soort: 'kvk', vorm: `kvk|${n.sleutel}` });
  for (const z of k.zaken)
    if (!z.zwak) for (const p of k.plaatsen) uit.push({ soort: 'zaak', vorm: `zaak|${z.naam}|${p}` });
  return [...new Map(uit.map((n) => [n.vorm, n])).values()];
}

/** The token of a form under a shared key: HMAC-SHA-256, 64 hexadecimal signs. */
export function maakToken(sleutel: Buffer, { vorm }: Normaalvorm): string {
  return createHmac('sha256', sleutel).update(vorm, 'utf8').digest('hex');
}

/** A row of a partner that could be read. */
export interface Tokenregel {
  token: string;
  soort: Tokensoort;
  tot: string;
}

/** Why a row could not be read, by its number. */
export interface Geweigerd {
  regel: number;
  waarom: string;
}

/** Reads rows of tokens. `uiterlijk` is the last day of the key: no token counts longer, and without a day it counts until then. */
export function leesTokens(
  inhoud: string,
  vandaag: string,
  uiterlijk: string,
): { goed: Tokenregel[]; geweigerd: Geweigerd[] } {
  const [goed, geweigerd]: [Tokenregel[], Geweigerd[]] = [[], []];
  for (const [i, ruw] of inhoud
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (ruw.trim() === '') continue;
    const uitkomst = leesRegel(ruw, vandaag, uiterlijk);
    if (typeof uitkomst === 'string') geweigerd.push({ regel: i + 1, waarom: uitkomst });
    else goed.push(uitkomst);
  }
  return { goed, geweigerd };
}

function leesRegel(ruw: string, vandaag: string, uiterlijk: string): Tokenregel | string {
  let waarde: unknown;
  try {
    waarde = JSON.parse(ruw);
  } catch {
    return 'Dit is geen JSON.';
  }
  const { token, soort, tot, ...meer } = (waarde ?? {}) as Record<string, unknown>;
  const te = Object.keys(meer);
  if (te.length) return 'Er staat meer in dan token, soort en tot. Een token gaat zonder woorden; haal de rest weg.';
  if (typeof token !== 'string' || !/^[0-9a-f]{64}$/.test(token))
    return '‘token’ is geen HMAC-SHA-256 in 64 kleine hexadecimale tekens.';
  if (soort !== 'locatie' && soort !== 'zaak' && soort !== 'kvk') return '‘soort’ is niet locatie, zaak of kvk.';
  if (tot !== undefined && (typeof tot !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(tot)))
    return '‘tot’ is geen dag (JJJJ-MM-DD).';
  const dag = tot === undefined || tot > uiterlijk ? uiterlijk : tot;
  return dag < vandaag ? 'Dit token is al verlopen.' : { token, soort, tot: dag };
}
