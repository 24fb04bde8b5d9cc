import { gegevenssoorten, pastBijDoel, type Gegevenssoort, type Toestemmingsdoel } from './woorden.ts';

/** What a living consent covers. */
export interface Gedekt {
  doel: Toestemmingsdoel;
  gegevens: readonly Gegevenssoort[];
  ontvangers: ReadonlyArray<{ id: string }>;
  /** The last day, `YYYY-MM-DD`. */
  geldigTot: string;
}

/** What somebody wants to do with it. */
export interface Gevraagd {
  ontvanger: { id: string; soort: string };
  stuksoorten: readonly string[];
  vandaag: string;
}

/** Which data a piece of a dossier holds. What is not known counts as who somebody is: that asks the most. */
export function gegevenVan(stuksoort: string): Gegevenssoort {
  if (['overdracht', 'feit', 'verificatie'].includes(stuksoort)) return 'feiten';
  return ['indicator', 'duiding'].includes(stuksoort) ? 'vermoeden' : 'wie';
}

/**
 * Why this consent does not carry this verstrekking; empty when it does. It covers what was said and nothing next to it:
 * this receiver, this purpose, these data, until this day. Source: AVG 4 onder 11, 5 lid 1 b, 7; B12.2.
 */
export function watNietGedekt(t: Gedekt, v: Gevraagd): string[] {
  const uit: string[] = [];
  if (v.vandaag > t.geldigTot) uit.push('De einddatum van deze toestemming is voorbij.');
  if (!t.ontvangers.some((o) => o.id === v.ontvanger.id))
    uit.push('Deze ontvanger is niet genoemd toen de toestemming werd gegeven.');
  if (!pastBijDoel(t.doel, v.ontvanger.soort)) uit.push('Deze ontvanger past niet bij het doel van de toestemming.');
  const buiten = [...new Set(v.stuksoorten.map(gegevenVan))].filter((g) => !t.gegevens.includes(g));
  for (const g of buiten) uit.push(`Niet toegestemd: ${gegevenssoorten[g].toLowerCase()}.`);
  return uit;
}
