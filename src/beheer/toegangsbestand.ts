import { lijstInvoer } from '../kern/bouwstenen.tsx';
import type { Vraag } from '../kern/declaraties.ts';
import type { Bestand } from '../kern/kamer.ts';
import { petVan } from '../kern/petten.ts';
import { dagVan } from '../platform/klok.ts';
import { aarden, Toegangsvraag, type Toegang, type Toegangsregel } from './toegang.ts';

const KOPPEN = [
  'pet',
  'compartiment',
  'onderdeel',
  'wat',
  'doen of lezen',
  'verwerking',
  'gegevens',
  'regel',
  'voorwaarden',
];

/** The matrix to take along to a review or an audit: one line for each pet and act (BIO2 5.18). What the page shows, the file holds. */
export function maakToegangsbestand(toonToegang: Vraag<typeof Toegangsvraag, typeof Toegang>): Bestand {
  return {
    pad: '/toegang/matrix.csv',
    async geef(s) {
      const invoer = lijstInvoer(s, Toegangsvraag);
      const { items, gegevens } = await s.vraag(toonToegang, invoer);
      const soorten = new Map(gegevens.map((g) => [g.sleutel, g]));
      const regels = items.flatMap((r) => regelsVan(r, soorten, invoer.pet));
      return {
        // The mark in front tells a spreadsheet that this is UTF-8.
        inhoud: Buffer.from(`\uFEFF${[KOPPEN, ...regels].map(csvRegel).join('')}`),
        type: 'text/csv; charset=utf-8',
        naam: `wie-mag-wat-${dagVan(s.klok.nu())}.csv`,
      };
    },
  };
}

function regelsVan(
  r: Toegangsregel,
  soorten: ReadonlyMap<string, { naam: string; gegevens: string }>,
  pet: string | undefined,
): string[][] {
  const soort = soorten.get(r.verwerking);
  return r.petten
    .filter((p) => !pet || p.pet === pet)
    .map((p) => [
      petVan(p.pet).naam,
      petVan(p.pet).compartiment,
      r.kamer,
      r.titel,
      aarden[r.aard],
      soort?.naam ?? r.verwerking,
      soort?.gegevens ?? '',
      p.regel,
      r.voorwaarden.join(' '),
    ]);
}

/** One line of CSV (RFC 4180), with a semicolon as Dutch spreadsheets expect. What a spreadsheet would take for a formula stays text. */
export function csvRegel(cellen: readonly string[]): string {
  return `${cellen.map((c) => `"${(/^[=+\-@\t\r]/.test(c) ? `'${c}` : c).replaceAll('"', '""')}"`).join(';')}\r\n`;
}
