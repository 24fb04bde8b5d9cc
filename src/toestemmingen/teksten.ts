import { AZIE } from './teksten-azie.ts';
import { OOST } from './teksten-oost.ts';
import { WEST } from './teksten-west.ts';

/** What is agreed to, in the words of the person; the same keys as in `woorden.ts`. */
export interface Toestemmingstekst {
  taal: string;
  /** The name of the language in Dutch, and in itself. */
  naam: string;
  eigenNaam: string;
  /** Read aloud or given to read before the question: what it is, and that no is possible. */
  titel: string;
  punten: readonly string[];
  /** Words of the card. */
  kop: { doel: string; gegevens: string; ontvangers: string; tot: string; code: string; intrekken: string };
  doelen: { hulp: string; bescherming: string; werk: string };
  gegevens: { feiten: string; vermoeden: string; wie: string; hulpvraag: string };
  /** How to take it back, on the card. `{adres}` is the address of the page. */
  hoe: string;
  /** The page without login. */
  pagina: { titel: string; uitleg: string; veld: string; knop: string; klaar: string; fout: string };
}

/** Where these texts come from; one version for all languages together, kept with every consent. */
export const TEKSTVERSIE = 2;
export const HERKOMST = {
  versie: TEKSTVERSIE,
  datum: '2026-11-25',
  bron: 'De Nederlandse tekst is voor Samenzicht geschreven naar AVG 4 onder 11, 7, 9 lid 2 a en 13. De andere talen zijn daaruit vertaald.',
  /** Said honestly wherever the texts are shown: nobody who speaks the language from home has read them yet. */
  nagekeken: 'Niet nagekeken door een moedertaalspreker of jurist.',
} as const;

const TEKSTEN = new Map([...WEST, ...OOST, ...AZIE].map((t) => [t.taal, t]));

/** All texts, Dutch first. */
export const toestemmingsteksten: readonly Toestemmingstekst[] = [...TEKSTEN.values()];

/** The text in a language; Dutch when there is none in it. */
export function tekstIn(taal: string | undefined): Toestemmingstekst {
  return TEKSTEN.get(taal ?? 'nl') ?? TEKSTEN.get('nl')!;
}
