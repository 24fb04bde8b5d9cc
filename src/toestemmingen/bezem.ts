import type { Bezem } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { KAART_TOONBAAR_MS } from './afspraken.ts';
import { beeindigVerlopen, vergeetKaartcodes } from './queries.ts';

/** Ends what is past its day: the key goes, what rested on it is recalled (AVG 5 lid 1 e). */
export const bezems: Bezem[] = [
  {
    rol: 'systeem',
    async veeg({ db, klok }) {
      const nu = klok.nu();
      await beeindigVerlopen(db, dagVan(nu), nu);
      await vergeetKaartcodes(db, new Date(nu.getTime() - KAART_TOONBAAR_MS));
    },
  },
];
