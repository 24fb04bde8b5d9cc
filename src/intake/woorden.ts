/** Kinds of route: how it comes in. */
export const routesoorten = {
  formulier: 'Formulier met link en QR-code',
  'e-mail': 'E-mail, via een mailgateway',
  api: 'API, van een systeem van een partner',
} as const;

/** What a form asks beside the words themselves. */
export const routevragen = {
  waar: 'Waar is het?',
  wanneer: 'Wanneer was het?',
  hoe: 'Hoe weet u dit?',
  contact: 'Hoe kunnen wij u bereiken? (nooit verplicht)',
} as const;

/** Where a route stands. */
export const routestanden = {
  open: 'Open',
  straks: 'Begint nog',
  gepauzeerd: 'Gepauzeerd',
  voorbij: 'Voorbij',
  beeindigd: 'Beëindigd',
} as const;

/** Where an inzending stands. */
export const inzendingstanden = {
  nieuw: 'Nieuw',
  vraag_gesteld: 'Wacht op de melder',
  beantwoord: 'De melder antwoordde',
  verwerkt: 'Verwerkt tot melding',
  overgedragen: 'Overgedragen',
  niet_verwerkt: 'Niet verwerkt, met reden',
} as const;

/** What a route yielded, as its counters count it. */
export const opbrengsten = { opgevolgd: 'Opgevolgd', te_laat: 'Te laat gelezen' } as const;

/** Why no melding was made of it. */
export const redenenNiet = {
  niet_voor_ons: 'Het is niet iets voor toezicht; de melder hoort waar wel',
  al_bekend: 'Dit is al gemeld',
  te_weinig: 'Er is te weinig om iets mee te doen',
  geen_melding: 'Het is geen melding (reclame, vergissing of proef)',
} as const;

/** How the melder knows it. */
export const hoeBekend = {
  eigen_waarneming: 'Ik zag of hoorde het zelf',
  gehoord: 'Iemand die het zag, vertelde het mij',
  derde_hand: 'Ik heb het van horen zeggen, of het is een vermoeden',
} as const;

/** Partners whose messages staff type over. */
export const partnersoorten = {
  politie: 'Politie: bestuurlijke rapportage',
  nla: 'Arbeidsinspectie: signaal of terugkoppeling',
  ggd: 'GGD',
  meld_misdaad_anoniem: 'Meld Misdaad Anoniem',
} as const;

/** Whether it tells something new or answers what we sent. */
export const partneraarden = {
  signaal: 'Een nieuw signaal',
  terugkoppeling: 'Een antwoord op wat wij stuurden',
} as const;

/** On which ground a partner gave it. */
export const partnergronden = {
  wpg_16: 'Wpg 16: aan de burgemeester, voor gezag over de politie of openbare orde',
  wpg_18: 'Wpg 18: alleen wie het Besluit politiegegevens aanwijst, zoals bij Bibob (4:3 lid 1 onder l)',
  wpg_19: 'Wpg 19: incidenteel, zwaarwegend algemeen belang',
  wpg_20: 'Wpg 20: aan een samenwerkingsverband, met besluit',
  avg_6e: 'AVG 6 lid 1 e: taak van algemeen belang (niet van de politie)',
  eigen: 'Eigen grond van de afzender, zoals in het stuk staat',
} as const;

/** Whether what a partner gave may go further. */
export const verderGebruik = {
  vrij_binnen_toezicht: 'Mag binnen het toezicht van de gemeente worden gebruikt',
  vooraf_vragen: 'Verder delen alleen na toestemming van de afzender',
  niet_verder: 'Mag niet verder worden gedeeld',
} as const;
