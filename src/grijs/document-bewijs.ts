import { documentkop } from '../kern/documenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import type { Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Delen } from './schema.ts';
import { gronden, posten } from './woorden.ts';
import { verkrijgingen, vormen } from './woorden-gesprek.ts';

/** The receipt for what went from toezicht to politie, one line a thing, with room for the hand of both. Source: G2; Awb 2:5, 5:17; Sv 94. Pure. */
export function documentVanBewijs(o: {
  gemeente: string;
  zaak: string;
  nummer: string;
  op: Date;
  afgegevenOp: string;
  ontvanger: string;
  eenheid: string;
  petsoort: Petsoort;
  posten: Delen['posten'];
}): Document {
  return {
    ...documentkop(o.gemeente, { op: o.op, petsoort: o.petsoort }),
    titel: 'Bewijs van overdracht en ontvangst',
    soortDocument: 'Overdrachtsbewijs',
    kenmerk: o.nummer,
    samenvatting: [
      ['Zaak', o.zaak],
      ['Van', 'Toezicht van de gemeente'],
      ['Aan', `${o.eenheid}, ${o.ontvanger}`],
      ['Afgegeven', `${opmaak.datumtijd(o.afgegevenOp)} uur`],
    ],
    voettekst: 'Vertrouwelijk. Wat niet op deze lijst staat, is niet overgedragen.',
    blokken: [
      {
        soort: 'tabel',
        bijschrift: `Overgedragen: ${opmaak.meervoud(o.posten.length, 'stuk', 'stukken')}`,
        koppen: ['Nr.', 'Wat', 'Vorm en merk', 'Verkregen', 'Grond'],
        rijen: o.posten.map((p, i) => [
          String(i + 1),
          `${posten[p.soort as keyof typeof posten]}: ${p.omschrijving}`,
          [vormen[p.vorm as keyof typeof vormen], p.merk].filter(Boolean).join(', '),
          `${opmaak.datum(p.verkregenOp)}. ${verkrijgingen[p.verkrijging as keyof typeof verkrijgingen]}`,
          gronden[p.grond as keyof typeof gronden],
        ]),
      },
      { soort: 'kader', aard: 'uitleg', titel: 'Wat dit bewijs zegt', tekst: UITLEG },
      { soort: 'kop', niveau: 1, tekst: 'Afgegeven door de gemeente' },
      { soort: 'ondertekening', ondertekenaar: { functie: 'Namens de gemeente' }, ruimte: true },
      { soort: 'kop', niveau: 1, tekst: 'Ontvangen door de politie' },
      { soort: 'ondertekening', ondertekenaar: { functie: o.ontvanger }, ruimte: true },
    ],
  };
}

const UITLEG =
  'De gemeente geeft alleen af wat hierboven staat, na de sfeerovergang. Een origineel stuk of een gegevensdrager van een ander geeft de gemeente niet weg: de politie neemt die in beslag en geeft daarvan een eigen bewijs aan wie hem had. De artikelen van het Wetboek van Strafvordering (94, 126nd) zijn genoemd zoals afgesproken; uw jurist toetst of zij hier passen.';
