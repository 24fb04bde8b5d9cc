import { Fout } from '../fouten.ts';

const DELEN = 40;
const KOP = 4096;

/** What hears of a part as it comes in (RFC 7578). */
export interface Delenoor {
  /** A part begins, with the lines above it. */
  begin(kop: string): Promise<void>;
  /** Some of what is in it. */
  stuk(inhoud: Buffer): Promise<void>;
  eind(): Promise<void>;
}

/** Takes a body apart at its boundary while it comes in, and keeps no more of it than one piece. */
export interface Delenlezer {
  voer(deel: Uint8Array): Promise<void>;
  /** The body ended: throws when it ended halfway. */
  sluit(): void;
}

/** Where the reader is: what it holds and did not look at yet, and how much of that is no content. */
interface Stand {
  oor: Delenoor;
  begin: Buffer;
  naad: Buffer;
  rest: Buffer;
  stap: 'begin' | 'kop' | 'inhoud' | 'naad' | 'klaar';
  delen: number;
  // The end of the lines above belongs to the seam when a part is empty.
  over: number;
}

/** Makes one for this boundary. Cuts by searching, not letter by letter: a file of 20 MB must not hold up the others. */
export function maakDelenlezer(grens: string, oor: Delenoor): Delenlezer {
  const s: Stand = {
    oor,
    begin: Buffer.from(`--${grens}\r\n`, 'latin1'),
    naad: Buffer.from(`\r\n--${grens}`, 'latin1'),
    rest: Buffer.alloc(0),
    stap: 'begin',
    delen: 0,
    over: 0,
  };
  return {
    async voer(deel) {
      if (s.stap === 'klaar') return;
      const erbij = Buffer.from(deel.buffer, deel.byteOffset, deel.byteLength);
      s.rest = s.rest.length ? Buffer.concat([s.rest, erbij]) : erbij;
      while (await STAPPEN[s.stap](s));
    },
    sluit() {
      if (s.stap !== 'klaar') throw onleesbaar();
    },
  };
}

/** What each place does with what it holds; false when it needs more. */
const STAPPEN: Record<Stand['stap'], (s: Stand) => Promise<boolean>> = {
  async begin(s) {
    if (s.rest.length < s.begin.length) return false;
    if (!s.rest.subarray(0, s.begin.length).equals(s.begin)) throw onleesbaar();
    return verder(s, s.begin.length, 'kop');
  },
  async kop(s) {
    const eind = s.rest.indexOf('\r\n\r\n');
    if (eind > KOP || (eind < 0 && s.rest.length > KOP + 4)) throw onleesbaar();
    if (eind < 0) return false;
    if ((s.delen += 1) > DELEN)
      throw new Fout('AANVRAAG_ONLEESBAAR', 'Deze aanvraag heeft te veel delen. Stuur één bestand tegelijk.');
    await s.oor.begin(s.rest.toString('utf8', 0, eind));
    s.over = 2;
    return verder(s, eind + 2, 'inhoud');
  },
  async inhoud(s) {
    const plek = s.rest.indexOf(s.naad);
    if (plek < 0) {
      await geef(s, Math.max(0, s.rest.length - s.naad.length + 1));
      return false;
    }
    await geef(s, plek);
    await s.oor.eind();
    return verder(s, s.naad.length, 'naad');
  },
  async naad(s) {
    if (s.rest.length < 2) return false;
    const na = s.rest.toString('latin1', 0, 2);
    if (na !== '--' && na !== '\r\n') throw onleesbaar();
    return verder(s, 2, na === '--' ? 'klaar' : 'kop');
  },
  async klaar() {
    return false;
  },
};

function verder(s: Stand, tot: number, stap: Stand['stap']): boolean {
  s.rest = s.rest.subarray(tot);
  s.stap = stap;
  return true;
}

async function geef(s: Stand, tot: number): Promise<void> {
  const stuk = s.rest.subarray(Math.min(s.over, tot), tot);
  s.over = Math.max(0, s.over - tot);
  s.rest = s.rest.subarray(tot);
  if (stuk.length > 0) await s.oor.stuk(stuk);
}

/** What a form that came in halfway or in no known shape gets. */
export function onleesbaar(oorzaak?: unknown): Fout {
  return new Fout('AANVRAAG_ONLEESBAAR', 'Het formulier is niet volledig aangekomen. Er is niets bewaard.', {
    oorzaak,
  });
}
