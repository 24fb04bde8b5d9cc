import { bestandsregels } from '../bestanden/bestandsregels.ts';
import { Fout } from '../fouten.ts';
import { onleesbaar } from './delenlezer.ts';

/**
 * Reads a body piece by piece, at a pace. Who sends slower than a bad mobile line holds a place from others, and is stopped; who sends more
 * than `hooguit` is not read to the end. Source: ASVS 15.2.2.
 */
export async function leesStroom(
  lijf: ReadableStream<Uint8Array> | null,
  hooguit: number,
  doe: (deel: Uint8Array) => Promise<void>,
): Promise<void> {
  if (!lijf) throw onleesbaar();
  const lezer = lijf.getReader();
  const begin = performance.now();
  const gehoord = maakGehoor(doe);
  let omvang = 0;
  try {
    for (;;) {
      const { done, value } = await opTijd(lezer.read(), begin, omvang);
      if (done) break;
      omvang += value.length;
      if (omvang > hooguit) throw teVeel(hooguit);
      await gehoord.neem(value);
    }
  } catch (fout) {
    // What still comes is not waited for.
    void lezer.cancel().catch(() => undefined);
    throw fout instanceof Fout ? fout : onleesbaar(fout);
  }
  gehoord.klaar();
}

/** After a refusal the rest is read and thrown away: a browser that is still sending would not see the answer. */
function maakGehoor(doe: (deel: Uint8Array) => Promise<void>) {
  let weigering: Error | undefined;
  return {
    async neem(deel: Uint8Array) {
      if (weigering) return;
      await doe(deel).catch((fout: Error) => (weigering = fout));
    },
    klaar() {
      if (weigering) throw weigering;
    },
  };
}

/** The refusal of a request that is larger than can be read at all. */
export function teVeel(hooguit: number): Fout {
  return new Fout(
    'TE_GROOT',
    `De aanvraag is groter dan ${Math.floor(hooguit / 1024 / 1024)} MB. Er is niets bewaard.`,
  );
}

/** The moment before which the next piece must be there: some time for everybody, and then as much as what came is worth. */
async function opTijd<T>(werk: Promise<T>, begin: number, omvang: number): Promise<T> {
  const { uploadGeduldMs, uploadTempo } = bestandsregels();
  const tot = begin + uploadGeduldMs + (omvang / uploadTempo) * 1000;
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mis) => {
    wekker = setTimeout(() => mis(teLangzaam()), Math.max(0, tot - performance.now()));
  });
  try {
    return await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(wekker);
  }
}

function teLangzaam(): Fout {
  return new Fout('TE_LANGZAAM', 'Het bestand kwam zo langzaam binnen dat het is afgebroken. Er is niets bewaard.');
}
