import type { Soort } from './waker/index.ts';

/** The word for one find of a kind. */
export const bevindingsoorten: Readonly<Record<Soort, string>> = {
  naam: 'naam',
  werknaam: 'werknaam',
  bsn: 'burgerservicenummer',
  documentnummer: 'documentnummer',
  telefoon: 'telefoonnummer',
  email: 'e-mailadres',
  sociaal: 'gebruikersnaam',
  url: 'webadres',
  geboortedatum: 'geboortedatum',
  leeftijd: 'leeftijd',
  herkomst: 'herkomst',
  gezondheid: 'gezondheid',
  uiterlijk: 'uiterlijk',
  kenteken: 'kenteken',
  adres: 'woonadres',
  iban: 'rekeningnummer',
};

/** Why a find may stay. */
export const behoudgronden = {
  geen_persoonsgegeven: 'Dit is geen persoonsgegeven',
  zakelijke_rol: 'Iemand in een zakelijke rol, zoals een exploitant of verhuurder',
  ambtenaar: 'Een ambtenaar in functie',
  anders: 'Anders',
} as const;

// What a law allows nowhere in ordinary toezicht: AVG 9, UAVG 46, and the work of a person itself (B12.1, V1).
const BIJZONDER: ReadonlySet<string> = new Set([
  'werknaam',
  'bsn',
  'documentnummer',
  'geboortedatum',
  'leeftijd',
  'herkomst',
  'gezondheid',
  'uiterlijk',
]);

/** Whether this kind may only stay when it is no personal data at all. */
export function isBijzonder(soort: string): boolean {
  return BIJZONDER.has(soort);
}

/** Where what is about trafficking belongs, and how a screen says so (B12.1: moved where the law allows). */
export const VERPLAATSEN = {
  pad: '/mensenhandel/overdragen',
  voor: 'Gaat het om een signaal van mensenhandel? Schrijf het dan in het beschermde dossier, waar mag staan wat nodig is om iemand te helpen (UAVG 23 onder c), en haal het hier weg:',
  link: 'overdragen (opent in een nieuw tabblad)',
} as const;
