import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Fout } from './fouten.ts';

/** A key-encryption key: it closes and opens the keys of dossiers, and never leaves the place where it lives. */
export interface Kek {
  /** Stands beside everything it closed. Follows from the key itself where it can, so that a name cannot lie. */
  id: string;
  sluitIn(inhoud: Buffer, bij: string): Promise<Buffer>;
  /** Throws when it was changed, bound to something else, or closed by another key. */
  haalUit(dicht: Buffer, bij: string): Promise<Buffer>;
}

/** The keys of an installation, the newest first: that one closes, all of them open. Asked again each time, because a rotation happens while processes run. */
export interface Kekbron {
  keks(): readonly Kek[];
}

/** Keys that do not change while the program runs; the newest first. */
export function vasteKeks(...keks: Kek[]): Kekbron {
  return { keks: () => keks };
}

// The first byte tells how it was closed, so that another way can come beside it.
const VORM = 1;

/** Closes bytes with AES-256-GCM. `bij` binds them to their place. */
export function sluitBytes(sleutel: Buffer, inhoud: Buffer, bij: string): Buffer {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', sleutel, iv);
  c.setAAD(Buffer.from(bij));
  return Buffer.concat([Buffer.of(VORM), iv, c.update(inhoud), c.final(), c.getAuthTag()]);
}

/** Opens them again; throws when a byte or the place differs. */
export function openBytes(sleutel: Buffer, dicht: Buffer, bij: string): Buffer {
  if (dicht[0] !== VORM || dicht.length < 29) throw new Error('dit is niet op een bekende manier versleuteld');
  const d = createDecipheriv('aes-256-gcm', sleutel, dicht.subarray(1, 13), { authTagLength: 16 });
  d.setAAD(Buffer.from(bij));
  d.setAuthTag(dicht.subarray(-16));
  return Buffer.concat([d.update(dicht.subarray(13, -16)), d.final()]);
}

/** A key-encryption key that this program holds itself: from the key file or from the environment. */
export function maakLokaleKek(sleutel: Buffer): Kek {
  if (sleutel.length !== 32) throw new Error('de sleutel van de kluis moet 32 bytes zijn');
  return {
    id: `lokaal:${createHash('sha256').update('samenzicht kek').update(sleutel).digest('hex').slice(0, 16)}`,
    sluitIn: async (inhoud, bij) => sluitBytes(sleutel, inhoud, bij),
    haalUit: async (dicht, bij) => openBytes(sleutel, dicht, bij),
  };
}

/** Where a key service is found and under which name it keeps our key. */
export interface Sleuteldienst {
  /** Up to and including the mount, without a slash at the end: `https://vault.gemeente.example/v1/transit`. */
  url: string;
  sleutel: string;
  token: string;
}

const WACHT_MS = 3_000;

/**
 * A key-encryption key in a key service that speaks the Transit protocol of HashiCorp Vault and OpenBao: `POST {url}/encrypt/{sleutel}`
 * and `POST {url}/decrypt/{sleutel}`. The key never comes here; a stolen server can open only as long as its token counts.
 */
export function maakDienstKek(dienst: Sleuteldienst, wachtMs = WACHT_MS): Kek {
  const vraag = async (weg: 'encrypt' | 'decrypt', invoer: object): Promise<Record<string, unknown>> => {
    const antwoord = await roep(dienst, weg, invoer, wachtMs);
    const uit = (await antwoord.json().catch(() => null)) as { data?: Record<string, unknown> } | null;
    if (!uit?.data) throw onbereikbaar('De sleuteldienst gaf een antwoord dat niet te lezen is.');
    return uit.data;
  };
  return {
    id: `dienst:${dienst.sleutel}`,
    async sluitIn(inhoud, bij) {
      const { ciphertext } = await vraag('encrypt', {
        plaintext: inhoud.toString('base64'),
        associated_data: b64(bij),
      });
      if (typeof ciphertext !== 'string') throw onbereikbaar('De sleuteldienst gaf geen versleutelde tekst terug.');
      return Buffer.from(ciphertext, 'utf8');
    },
    async haalUit(dicht, bij) {
      const { plaintext } = await vraag('decrypt', { ciphertext: dicht.toString('utf8'), associated_data: b64(bij) });
      if (typeof plaintext !== 'string') throw onbereikbaar('De sleuteldienst gaf geen sleutel terug.');
      return Buffer.from(plaintext, 'base64');
    },
  };
}

const b64 = (tekst: string) => Buffer.from(tekst).toString('base64');

async function roep(d: Sleuteldienst, weg: string, invoer: object, wachtMs: number): Promise<Response> {
  let antwoord: Response;
  try {
    antwoord = await fetch(`${d.url}/${weg}/${encodeURIComponent(d.sleutel)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vault-token': d.token },
      body: JSON.stringify(invoer),
      // A redirect would carry the token to where nobody chose to send it.
      redirect: 'error',
      signal: AbortSignal.timeout(wachtMs),
    });
  } catch (oorzaak) {
    throw onbereikbaar('De sleuteldienst antwoordt niet.', oorzaak);
  }
  if (antwoord.ok) return antwoord;
  // What the service says may hold names of its own house: the number is enough for who looks after it.
  throw onbereikbaar(`De sleuteldienst weigert (HTTP ${antwoord.status}).`);
}

function onbereikbaar(zin: string, oorzaak?: unknown): Fout {
  return new Fout('NIET_BEREIKBAAR', `${zin} Beschermde gegevens zijn zolang niet te openen.`, { oorzaak });
}
