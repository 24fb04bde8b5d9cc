import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Houder, Machtigingkop } from './schema-antwoorden.ts';

/** How a document names who acts for the government: by number where there is one (Awbi 6 lid 1, 10 lid 2). */
export const aanduiding = (h: Pick<Houder, 'naam' | 'legitimatienummer'>): string =>
  h.legitimatienummer ? `nummer ${h.legitimatienummer}` : h.naam;

/** The machtiging, or the refusal, as the burgemeester signs it. Source: Awbi 6. Pure. */
export function documentVanMachtiging(m: Machtigingkop): Document {
  const verleend = m.status !== 'geweigerd';
  const burgemeester = `De burgemeester van ${gemeentenaam(m.gemeente)}`;
  return {
    ...documentkop(m.gemeente, { op: new Date(m.beslotenOp!), petsoort: 'burgemeester' }),
    titel: verleend ? 'Machtiging tot binnentreden in een woning' : 'Weigering van een machtiging tot binnentreden',
    soortDocument: verleend ? 'Machtiging' : 'Besluit',
    kenmerk: m.nummer,
    voettekst: `Kenmerk ${m.nummer}`,
    samenvatting: [
      ['Gegeven door', `${m.beslotenDoorNaam}, burgemeester`],
      ['Woning', m.woningen.map((w) => w.adres).join('; ')],
      ...(verleend ? ([['Geldig tot en met', opmaak.datum(m.geldigTot!)]] as Array<[string, string]>) : []),
    ],
    blokken: [
      ...(verleend ? machtiging(m, burgemeester) : weigering(burgemeester)),
      { soort: 'kop', niveau: 1, tekst: 'Waarom' },
      { soort: 'alinea', tekst: m.motivering! },
      {
        soort: 'ondertekening',
        namens: burgemeester,
        plaats: gemeentenaam(m.gemeente),
        ondertekenaar: { naam: m.beslotenDoorNaam!, functie: 'Burgemeester' },
        ruimte: true,
      },
    ],
  };
}

function machtiging(m: Machtigingkop, burgemeester: string): Blok[] {
  return [
    {
      soort: 'kader',
      aard: 'besluit',
      titel: 'Machtiging',
      tekst: `${burgemeester} machtigt wie hieronder staat om zonder toestemming van de bewoner binnen te treden in de genoemde woning.`,
    },
    { soort: 'kop', niveau: 1, tekst: 'Aan wie' },
    { soort: 'lijst', items: m.houders.map((h) => `${aanduiding(h)}, ${h.functie}`) },
    { soort: 'kop', niveau: 1, tekst: 'Welke woning' },
    { soort: 'lijst', items: m.woningen.map((w) => w.adres) },
    { soort: 'kop', niveau: 1, tekst: 'Op grond waarvan en waarvoor' },
    {
      soort: 'gegevens',
      rijen: [
        ['Bepaling die de bevoegdheid geeft', m.bepaling],
        ['Regel waarop wordt toegezien', m.norm],
        ['Doel', m.doel],
      ],
    },
    { soort: 'kop', niveau: 1, tekst: 'Wanneer en hoe' },
    { soort: 'lijst', items: grenzen(m) },
  ];
}

function grenzen(m: Machtigingkop): string[] {
  const mag = (b: string) => m.staatToe.includes(b);
  return [
    `Deze machtiging is gegeven op ${opmaak.datum(m.gegevenOp!)} en geldt tot en met ${opmaak.datum(m.geldigTot!)}, ook als dat een zaterdag, zondag of feestdag is (Awbi 6).`,
    mag('nacht')
      ? 'Binnentreden tussen 0.00 en 6.00 uur is toegestaan als dat dringend is (Awbi 7).'
      : 'Binnentreden tussen 0.00 en 6.00 uur is niet toegestaan (Awbi 7).',
    mag('afwezig')
      ? 'Binnentreden als de bewoner er niet is, is toegestaan als dat dringend is (Awbi 7).'
      : 'Binnentreden als de bewoner er niet is, is niet toegestaan (Awbi 7).',
    mag('vergezeld')
      ? `Hooguit ${opmaak.meervoud(m.vergezeldMaximum!, 'ander mag', 'anderen mogen')} meegaan, voor zover nodig (Awbi 8).`
      : 'Anderen mogen niet meegaan (Awbi 8).',
    'Wie binnentreedt legitimeert zich vooraf, zegt het doel en toont zo mogelijk deze machtiging (Awbi 1, 2).',
    'Uiterlijk op de vierde dag na het binnentreden gaan een verslag naar de burgemeester en een afschrift naar de bewoner (Awbi 11).',
  ];
}

function weigering(burgemeester: string): Blok[] {
  return [
    {
      soort: 'kader',
      aard: 'besluit',
      titel: 'Besluit',
      tekst: `${burgemeester} geeft geen machtiging. Zonder toestemming van de bewoner wordt deze woning niet binnengetreden.`,
    },
  ];
}
