import { V, vlaggenVan } from './lexicon.ts';
import { vouw } from './normaliseer.ts';

/** What the lists know of one word, whatever its case. */
export interface Woordkennis {
  plaats: boolean;
  /** An ordinary word of the language, so no name by itself. */
  gewoon: boolean;
  voornaam: boolean;
  achternaam: boolean;
  land: boolean;
}

/** Looks a word up in the lists of the waker; of a name of more words the whole ('Den Haag') or else the last part decides. */
export function kentWoord(woord: string): Woordkennis {
  const delen = woord
    .split(/[\s-]+/)
    .map(vouw)
    .filter(Boolean);
  const vlag = vlaggenVan(delen.at(-1) ?? '') | (delen.length > 1 ? vlaggenVan(delen.join('')) & V.plaats : 0);
  return {
    plaats: (vlag & V.plaats) !== 0,
    gewoon: (vlag & (V.gewoon | V.nooit)) !== 0,
    voornaam: (vlag & V.voornaam) !== 0,
    achternaam: (vlag & V.achternaam) !== 0,
    land: (vlag & (V.land | V.natie | V.inwoner)) !== 0,
  };
}
