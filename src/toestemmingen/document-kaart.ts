import { documentkop } from '../kern/documenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import type { Document } from '../platform/documenten/index.ts';
import type { Kaart } from './schema.ts';
import { tekstIn } from './teksten.ts';

/** Languages whose letters the PDF has no shapes for: their card is the page itself. */
const ALLEEN_PAGINA = new Set(['zh', 'th']);

/** Can the card in this language be a PDF? */
export function kanAlsPdf(taal: string): boolean {
  return !ALLEEN_PAGINA.has(taal);
}

/** The card as a document in the language of the person. No name: whoever finds it reads no more than what is on it. Pure. */
export function documentVanKaart(k: Kaart, o: { op: Date; petsoort: Petsoort; adres: string }): Document {
  const t = tekstIn(k.afspraak.taal);
  return {
    ...documentkop(k.gemeente, o),
    titel: t.titel,
    soortDocument: t.kop.intrekken,
    kenmerk: k.nummer,
    blokken: [
      { soort: 'kader', aard: 'besluit', titel: t.kop.code, tekst: [{ vet: k.code }] },
      { soort: 'alinea', tekst: t.hoe.replace('{adres}', o.adres) },
      {
        soort: 'gegevens',
        rijen: [
          [t.kop.doel, t.doelen[k.afspraak.doel]],
          [t.kop.gegevens, k.afspraak.gegevens.map((g) => t.gegevens[g]).join('; ')],
          [t.kop.ontvangers, k.afspraak.ontvangers.map((x) => x.naam).join('; ')],
          [t.kop.tot, k.geldigTot],
        ],
      },
      { soort: 'lijst', items: [...t.punten] },
    ],
  };
}
