import type { Bezem, Werkbron } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { vernietigVerlopen, wachtend } from './queries.ts';
import { soorten } from './schema.ts';

/** What waits for the vertrouwenspersoon: a number and a term, nothing of what was said. */
export const werk: Werkbron[] = [
  {
    petten: ['vertrouwenspersoon'],
    async haal({ db, maximum }) {
      return (await wachtend(db, maximum)).map((z) => ({
        taak: z.status === 'nieuw' ? 'Reageren' : 'Verder met de zaak',
        titel: z.nummer,
        onderschrift: soorten[z.soort as keyof typeof soorten],
        pad: `/vertrouwenszaken/${z.id}`,
        gemeente: z.gemeente,
        voor: z.gereageerdOp ? null : z.reagerenVoor,
        wettelijk: false,
      }));
    },
  },
];

/** Destroys what is past its day (AVG 5 lid 1 e). */
export const bezems: Bezem[] = [
  { rol: 'vertrouwenspersoon', veeg: ({ db, klok }) => vernietigVerlopen(db, dagVan(klok.nu()), klok.nu()) },
];
