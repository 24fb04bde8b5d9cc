import { documentkop } from '../kern/documenten.ts';
import { petVan, type Petsoort } from '../kern/petten.ts';
import type { Blok, Document, Gegeven } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Verslag, Verslaginhoud } from './schema-antwoorden.ts';

/** The verslag as it goes to who gave the machtiging and to the occupant, in the parts of the law. Made anew each time: no copy lies open. Source: Awbi 10, 11. Pure. */
export function documentVanVerslag(v: Verslag & { inhoud: Verslaginhoud }): Document {
  const i = v.inhoud;
  return {
    ...documentkop(v.gemeente, { op: new Date(v.op), petsoort: petVan(v.petsoort as Petsoort).soort }),
    titel: `Verslag van binnentreden: ${i.adres}`,
    soortDocument: 'Verslag van binnentreden',
    kenmerk: v.nummer,
    voettekst: `Kenmerk ${v.nummer}. Vingerafdruk ${v.vingerafdruk.slice(0, 16)}`,
    samenvatting: [
      ['Woning', i.adres],
      ['Binnengetreden', opmaak.datumtijd(i.inOp)],
      ['Vertrokken', opmaak.datumtijd(i.uitOp)],
      ['Machtiging', `${i.machtiging.nummer} van ${opmaak.datum(i.machtiging.gegevenOp)}`],
    ],
    blokken: [
      {
        soort: 'alinea',
        tekst: 'Opgemaakt op ambtseed of ambtsbelofte, volgens artikel 10 van de Algemene wet op het binnentreden.',
      },
      { soort: 'gegevens', rijen: feiten(i) },
      ...kop('Wat is verricht en wat gebeurde', i.verricht),
      ...kop('Wie meegingen', meegegaan(i)),
      ...kop('Van de vrijheid beroofd', i.vrijheidsbeneming ?? 'Niemand.'),
      ...kop('In beslag genomen', i.inbeslagname ?? 'Niets.'),
      ...kop(
        'Niet eerst gelegitimeerd (artikel 1 lid 2)',
        i.zonderLegitimatie ??
          'Niet van toepassing; er is binnengetreden met een machtiging (artikel 2 lid 3 ook niet).',
      ),
      {
        soort: 'ondertekening',
        ondertekenaar: { functie: `${i.binnentreder.functie}, ${i.binnentreder.aanduiding}` },
        ruimte: true,
      },
    ],
  };
}

function feiten(i: Verslaginhoud): Gegeven[] {
  return [
    ['Wie binnentrad', `${i.binnentreder.aanduiding}, ${i.binnentreder.functie}`],
    ['Machtiging gegeven door', i.machtiging.gever],
    ['Bepalingen', i.bepalingen],
    ['Doel', i.doel],
    ['Bij wie is binnengetreden', i.bewonernaam],
    ['Wijze van binnentreden', i.wijze],
  ];
}

function meegegaan(i: Verslaginhoud): string {
  if (i.vergezeld.length === 0) return 'Niemand.';
  return `${opmaak.hoofdletter(opmaak.opsomming(i.vergezeld.map((v) => `${v.aantal} ${v.functie}`)))}.`;
}

function kop(titel: string, tekst: string): Blok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: titel },
    { soort: 'alinea', tekst },
  ];
}
