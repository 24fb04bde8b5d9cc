import { toestemmingsteksten } from './teksten.ts';

/** The one purpose of a consent, and which kinds of organisaties can receive for it. Source: AVG 5 lid 1 b, 7 lid 2. */
export const doelen = {
  hulp: 'Hulp of opvang regelen',
  bescherming: 'Bescherming of aangifte bij de politie',
  werk: 'Een misstand op het werk melden bij de Arbeidsinspectie',
} as const;
export type Toestemmingsdoel = keyof typeof doelen;

const ONTVANGERS: Record<Toestemmingsdoel, readonly string[]> = {
  hulp: ['zorg'],
  bescherming: ['politie', 'om'],
  werk: ['nla'],
};

/** Which data it covers. */
export const gegevenssoorten = {
  feiten: 'Wat er is gebeurd (feiten)',
  vermoeden: 'Wat de gemeente daarvan denkt (indicatoren, duiding)',
  wie: 'Wie iemand is en hoe iemand te bereiken is',
  hulpvraag: 'Welke hulp iemand wil',
} as const;
export type Gegevenssoort = keyof typeof gegevenssoorten;

/** The languages there is a text in, and one read out by an interpreter. */
export const talen: Record<string, string> = {
  ...Object.fromEntries(toestemmingsteksten.map((t) => [t.taal, t.naam])),
  anders: 'Een andere taal, voorgelezen door een tolk',
};

export const tolken = {
  niet_nodig: 'Nee: wij spraken dezelfde taal goed',
  telefoon: 'Ja, aan de telefoon',
  aanwezig: 'Ja, in het gesprek',
} as const;

export const uitleggers = {
  zelf: 'Ikzelf',
  collega: 'Een collega',
  hulpverlener: 'Een hulpverlener',
} as const;

/** The proof; it stays where it is and is never scanned into the system. */
export const bewijzen = {
  schriftelijk: 'Ondertekend papier, bewaard bij wie het vroeg',
  geluid: 'Geluidsopname, bewaard bij wie het vroeg',
  mondeling: 'Mondeling, met twee getuigen',
} as const;

export const beeindigingen = {
  met_code: 'Ingetrokken met de code',
  via_medewerker: 'Ingetrokken via een medewerker',
  verlopen: 'De einddatum is voorbij',
} as const;
export type Beeindiging = keyof typeof beeindigingen;

export const standen = { geldig: 'Geldt nu', beeindigd: 'Beëindigd' } as const;

/** Kinds of organisaties that can receive anything on a consent at all. */
export const mogelijkeOntvangers: readonly string[] = [...new Set(Object.values(ONTVANGERS).flat())];

/** May this kind of organisatie receive for this purpose? */
export function pastBijDoel(doel: Toestemmingsdoel, organisatiesoort: string): boolean {
  return ONTVANGERS[doel].includes(organisatiesoort);
}
