import { antwoorden } from '../afstemming/index.ts';

/** Which kind of briefing. Source: T4, R4. */
export const soorten = {
  dagelijks: 'Dagelijkse briefing van het team',
  integraal: 'Integrale actie met andere organisaties',
} as const;

export const standen = {
  concept: 'Concept',
  vastgesteld: 'Vastgesteld',
  gedebrieft: 'Gedebrieft',
  vervallen: 'Vervallen',
} as const;
export type Stand = keyof typeof standen;

/** What an organisatie is there for: each its own task, also when they go together (R4). */
export const rollen = {
  leiding: 'Leidt de briefing',
  toezicht: 'Toezicht op de regels van de gemeente',
  politie: 'Veiligheid en strafrechtelijke signalen',
  zorg: 'Gesprek, hulp en opvang',
  arbeid: 'Arbeidswetten (Arbeidsinspectie)',
  fiscaal: 'Belastingen en toeslagen',
  openbaar_ministerie: 'Vervolging',
  informatie: 'Denkt mee, gaat niet mee',
} as const;
export type Rol = keyof typeof rollen;

/** What the team must mind; about the place, never about a person. */
export const risicos = {
  geen_bekend: 'Geen bijzonderheden bekend',
  verlaten: 'Afgelegen of slecht verlicht',
  gebouw: 'Gebouw: brand, trap, uitgang of dier',
  drukte: 'Drukte of alcohol verwacht',
  politie_nabij: 'Politie in de buurt gewenst',
  niet_zonder_politie: 'Niet zonder politie',
} as const;

/** What politie answered about the place; partners read the word and nothing behind it (C4). */
export const politiewoorden = { ...antwoorden, niet_gevraagd: 'Niet gevraagd' } as const;
export type Politiewoord = keyof typeof politiewoorden;

export const tolken = {
  niet_nodig: 'Niet nodig',
  telefonisch: 'Tolkentelefoon bij de hand',
  aanwezig: 'Tolk gaat mee',
} as const;

/** The facts of the shared timeline: a fixed list, so that no finding of one organisatie reaches another by it. Source: R4. */
export const feiten = {
  vertrokken: 'Vertrokken van het verzamelpunt',
  ter_plaatse: 'Ter plaatse',
  begonnen: 'Begonnen',
  niet_open: 'Niet open of niet binnengelaten',
  tolk: 'Tolk ingeschakeld',
  zorg: 'Zorg in gesprek',
  versterking: 'Versterking gevraagd',
  afgerond: 'Afgerond',
  afgebroken: 'Afgebroken voor de veiligheid',
  terug: 'Terug op het verzamelpunt',
} as const;

export const deelsoorten = {
  briefing: 'Voor vertrek: alleen voor onze mensen',
  verslag: 'Achteraf: ons eigen verslag',
} as const;
