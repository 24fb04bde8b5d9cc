/** One of the seven checks before anything leaves. */
export interface Toets {
  code: Toetscode;
  /** The question, without jargon; yes is good. */
  vraag: string;
  hulp: string;
  /** What to do when the answer is no. */
  nodig: string;
  /** A no that nothing mends: then it does not leave. Otherwise it may, provided. */
  hard: boolean;
}
export type Toetscode = 'nodig' | 'toereikend' | 'lichter' | 'verwachting' | 'persoon' | 'betrouwbaar' | 'context';

/** The version of the list that a verstrekking was checked by. */
export const TOETSEN_VERSIE = 1;

/**
 * The seven checks of the leidraad (bouwsteen 12, after the quotation of De Handreiking p. 45), in its order: necessity, adequacy,
 * subsidiarity, expectation and interests, right person, reliability, context. Source: B12.5; AVG 5 lid 1 b, c, d.
 */
export const toetsen: readonly Toets[] = [
  {
    code: 'nodig',
    vraag: 'Heeft de ontvanger dit nodig om zijn werk te doen?',
    hulp: 'Denk het weg: kan de ontvanger dan niet verder?',
    nodig: 'Verstrek het niet aan deze ontvanger. Hij heeft het voor zijn taak niet nodig.',
    hard: true,
  },
  {
    code: 'toereikend',
    vraag: 'Is het genoeg, echt van belang en niet te veel?',
    hulp: 'Kijk naar elk gekozen stuk apart.',
    nodig: 'Haal de stukken weg die niet nodig zijn, of voeg toe wat ontbreekt.',
    hard: false,
  },
  {
    code: 'lichter',
    vraag: 'Is er niets lichters waarmee u hetzelfde bereikt?',
    hulp: 'Bijvoorbeeld zonder naam, alleen het adres van het bedrijf, of alleen een telefoontje met ‘bel mij’.',
    nodig: 'Kies de lichtere weg.',
    hard: true,
  },
  {
    code: 'verwachting',
    vraag: 'Hebt u meegewogen wat iemand zelf verwacht en wat er voor iedereen op het spel staat?',
    hulp: 'Wat zou deze persoon ervan vinden? Weegt het belang van ingrijpen zwaarder?',
    nodig: 'Weeg eerst de belangen, of vraag het aan de persoon zelf als dat veilig kan.',
    hard: true,
  },
  {
    code: 'persoon',
    vraag: 'Weet u zeker dat het over de juiste persoon gaat?',
    hulp: 'Een naam, adres of nummer kan van een ander zijn.',
    nodig: 'Zoek eerst uit of het om de juiste persoon gaat.',
    hard: true,
  },
  {
    code: 'betrouwbaar',
    vraag: 'Is het betrouwbaar, juist en gecontroleerd?',
    hulp: 'Wat u van horen zeggen hebt en niet kunt nagaan, gaat niet naar derden. Aan de politie alleen met dat merk erbij.',
    nodig: 'Verifieer het stuk in het dossier, of laat het weg.',
    hard: false,
  },
  {
    code: 'context',
    vraag: 'Staat erbij wat de ontvanger moet weten om het goed te begrijpen?',
    hulp: 'Wanneer, waar, hoe u het weet, en wat u niet weet.',
    nodig: 'Schrijf de context erbij.',
    hard: false,
  },
];
