import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Werkbron } from '../kern/kamer.ts';
import { klokstand } from './klok.ts';
import { openDatalekken } from './queries.ts';

/** Open breaches: until the AP was decided on, under the hard term of 72 hours. */
export const werk: Werkbron[] = [
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, klok, maximum }) {
      return (await openDatalekken(db, maximum)).map((d) => {
        const stand = klokstand(new Date(d.ontdektOp), klok.nu());
        const klokzin = stand.teLaat ? 'De 72 uur zijn voorbij' : `Nog ${stand.resterend} uur om aan de AP te melden`;
        return {
          taak: d.fase === 'gemeld' ? 'Datalek beoordelen' : 'Datalek afhandelen',
          titel: d.nummer,
          onderschrift: d.apBesloten ? gemeentenaam(d.gemeente) : `${gemeentenaam(d.gemeente)} · ${klokzin}`,
          pad: `/datalekken/${d.id}`,
          gemeente: d.gemeente,
          voor: d.apBesloten ? null : stand.uiterlijk.toISOString(),
          wettelijk: !d.apBesloten,
        };
      });
    },
  },
];
