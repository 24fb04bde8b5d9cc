import { documentsoort } from '../kern/documentsoorten.ts';
import { toonGrijszaak } from './vragen.ts';

/** What is frozen in the grijze gebied, read by who may read the case under the regime of that moment (G2). */
export const grijsstukken = {
  gesprek: documentsoort('waarschuwingsgesprek', toonGrijszaak),
  bewijs: documentsoort('overdrachtsbewijs', toonGrijszaak),
};
