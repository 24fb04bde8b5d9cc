import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Rapportinhoud } from './schema-rapportage.ts';

/** The bestuurlijke rapportage of politie on paper, from its frozen contents. Source: R2, P5; Wpg 16, 19, 20. Pure. */
export function documentVanPolitierapportage(gemeente: string, i: Rapportinhoud, vingerafdruk: string): Document {
  return {
    ...documentkop(gemeente, { op: new Date(i.verstuurdOp), petsoort: 'rechercheur' }),
    organisatie: { naam: i.eenheid },
    titel: `Bestuurlijke rapportage over ${i.inrichting}`,
    soortDocument: 'Bestuurlijke rapportage van de politie',
    kenmerk: i.nummer,
    samenvatting: [
      ['Aan', `De burgemeester van ${gemeentenaam(gemeente)}`],
      ['Adres', i.plek],
      ['Grondslag', i.grond],
      ['Gebruik', i.gebruik],
      ['Te gebruiken tot', opmaak.datum(i.bewaarTot)],
    ],
    voettekst: `Vertrouwelijk. Vingerafdruk ${vingerafdruk.slice(0, 16)}.`,
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'Feiten' },
      { soort: 'lijst', genummerd: true, items: i.feiten.map((f) => `${opmaak.datum(f.op)}: ${f.feit}`) },
      { soort: 'kop', niveau: 1, tekst: 'Geraakte regel' },
      { soort: 'alinea', tekst: i.misstand },
      { soort: 'kop', niveau: 1, tekst: 'Advies' },
      { soort: 'alinea', tekst: i.advies },
      { soort: 'alinea', tekst: `Waarom deze grondslag past: ${i.grondToelichting}` },
      { soort: 'ondertekening', ondertekenaar: { functie: `${i.functie}, ${i.eenheid}` } },
    ],
  };
}
