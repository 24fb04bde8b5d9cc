import Type from 'typebox';
import { risicoklassen } from '../inrichtingen/index.ts';
import { datum, gemeentecode, keuze, regeltekst } from '../kern/velden.ts';
import { frequentiesoorten } from './woorden.ts';

/** A decision of a gemeente on the number of visits (C2). */
export const NieuweFrequentie = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    vergunning: keuze('Voor welke inrichtingen', frequentiesoorten),
    risicoklasse: keuze('Risicoklasse', risicoklassen),
    perJaar: Type.Integer({
      title: 'Controles per jaar, minstens',
      minimum: 1,
      maximum: 52,
      description: 'Het voorbeeld van de leidraad: hoog 4, middel 2, laag 1.',
    }),
    besluit: regeltekst('Waar staat dit?', 200, 'Het beleid of besluit, met datum of nummer.'),
    geldigVan: datum('Geldt vanaf'),
  },
  { additionalProperties: false },
);
