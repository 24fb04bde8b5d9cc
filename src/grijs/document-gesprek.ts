import type { Static } from 'typebox';
import { documentkop } from '../kern/documenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import type { Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Gespreksverslag } from './schema-gesprek.ts';
import { hoedanigheden, talen } from './woorden.ts';
import { erbij, gespreksplaatsen, gespreksrechten } from './woorden-gesprek.ts';

/** The letter after a waarschuwingsgesprek: what was told, said and agreed, without a name. Source: G1; Awb 1:3, 2:1, 5:10a. Pure. */
export function documentVanGesprek(
  g: Static<typeof Gespreksverslag>,
  o: { gemeente: string; adres: string; nummer: string; op: Date; petsoort: Petsoort; cautieOp: string | null },
): Document {
  return {
    ...documentkop(o.gemeente, { op: o.op, petsoort: o.petsoort }),
    titel: 'Brief na ons gesprek',
    soortDocument: 'Waarschuwingsgesprek',
    kenmerk: o.nummer,
    samenvatting: [
      ['Over', o.adres],
      ['Gesprek op', `${opmaak.datumtijd(g.gevoerdOp)} uur`],
      ['Gesproken met', hoedanigheden[g.hoedanigheid]],
      ['Wij kijken opnieuw op', opmaak.datum(g.opvolgenOp)],
    ],
    voettekst: 'Vertrouwelijk. Deze brief noemt een rol en geen persoon.',
    blokken: [
      { soort: 'kader', aard: 'aandacht', titel: 'Dit is een waarschuwing en geen besluit', tekst: GEEN_BESLUIT },
      { soort: 'kop', niveau: 1, tekst: 'Het gesprek' },
      {
        soort: 'gegevens',
        rijen: [
          ['Waar', gespreksplaatsen[g.plaats]],
          ['Verder aanwezig', erbij(g.aanwezig)],
          ['Taal', talen[g.taal]],
          ...(o.cautieOp ? [['Cautie gegeven', `${opmaak.datumtijd(o.cautieOp)} uur`] satisfies [string, string]] : []),
        ],
      },
      { soort: 'kop', niveau: 1, tekst: 'Wat vooraf is verteld' },
      { soort: 'lijst', items: g.rechten.map((r) => gespreksrechten[r]) },
      { soort: 'kop', niveau: 1, tekst: 'Wat is besproken' },
      { soort: 'alinea', tekst: g.inhoud },
      { soort: 'kop', niveau: 1, tekst: 'Wat de reactie was' },
      { soort: 'alinea', tekst: g.reactie },
      { soort: 'kop', niveau: 1, tekst: 'Wat is afgesproken' },
      { soort: 'alinea', tekst: g.afspraak },
      {
        soort: 'alinea',
        tekst: `Op ${opmaak.datum(g.opvolgenOp)} kijken wij of dit is nagekomen. Klopt er iets niet in deze brief, laat het dan voor die dag weten; uw reactie komt erbij.`,
      },
      {
        soort: 'alinea',
        tekst: 'Over hoe wij met u omgingen kunt u een klacht indienen bij de gemeente (Awb 9:1).',
      },
      { soort: 'ondertekening', ondertekenaar: { functie: `Namens de gemeente, kenmerk ${o.nummer}` }, ruimte: true },
    ],
  };
}

const GEEN_BESLUIT =
  'Aan deze brief zijn geen gevolgen voor rechten of plichten verbonden. Bezwaar is daarom niet mogelijk (Awb 1:3, 8:1). Deze brief is niet de waarschuwing die een regel soms eist voordat een sanctie kan volgen; die krijgt u apart, en daartegen kunt u wel bezwaar maken. Volgt er later een besluit, dan krijgt u in de regel eerst de gelegenheid uw zienswijze te geven (Awb 4:8, 4:11).';
