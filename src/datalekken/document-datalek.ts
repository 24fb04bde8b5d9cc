import { documentkop } from '../kern/documenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { leksoorten, type Datalek } from './schema.ts';
import { rijenVanStap, stapnamen } from './woorden.ts';

/** The facts for the form of the AP, and the documentation of the breach. Source: AVG 33 lid 3 and 5. Pure. */
export function documentVanDatalek(d: Datalek, o: { op: Date; petsoort: Petsoort }): Document {
  return {
    ...documentkop(d.gemeente, o),
    titel: `Datalek ${d.nummer}`,
    soortDocument: 'Documentatie van een datalek (AVG 33)',
    kenmerk: d.nummer,
    samenvatting: [
      ['Ontdekt', opmaak.datumtijd(d.ontdektOp)],
      ['Melden aan de AP uiterlijk', opmaak.datumtijd(d.meldenVoor)],
    ],
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'Wat er gebeurde' },
      {
        soort: 'gegevens',
        rijen: [
          ['Aard van de inbreuk', leksoorten[d.soort as keyof typeof leksoorten]],
          ['Intern gemeld', opmaak.datumtijd(d.gemeldOp)],
        ],
      },
      { soort: 'alinea', tekst: d.wat },
      ...d.stappen.flatMap((s): Blok[] => [
        { soort: 'kop', niveau: 1, tekst: stapnamen[s.soort as keyof typeof stapnamen] },
        { soort: 'gegevens', rijen: [...rijenVanStap(s), ['Vastgelegd', opmaak.datumtijd(s.op)]] },
      ]),
    ],
  };
}
