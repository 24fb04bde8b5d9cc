/** Where a zaak comes from. */
export const kanalen = {
  eigen: 'Eigen incident of registratie',
  wijkagent: 'Wijkagent',
  verstrekking: 'Verstrekt door een gemeente',
  rapportage: 'Bestuurlijke rapportage van een gemeente',
  meld_misdaad_anoniem: 'Meld Misdaad Anoniem',
  partner: 'Partner (zorg, Arbeidsinspectie, RIEC)',
  burger: 'Melding van een burger (0900-8844)',
  advertentie: 'Eigen verzameling: advertentie',
} as const;
export type Kanaal = keyof typeof kanalen;

/** Where a zaak stands. */
export const zaakstanden = {
  ontvangen: 'Ontvangen',
  gewogen: 'Gewogen',
  bij_wijkagent: 'Bij de wijkagent',
  signaalcontrole: 'Signaalcontrole',
  onderzoek: 'Opsporingsonderzoek',
  informatie: 'Vastgelegd als sekswerkcontrole',
  gesloten: 'Gesloten',
} as const;

/** Kinds of hard handles that the politie may keep (Wpg 8, 9): never outside this compartiment. */
export const kenmerksoorten = {
  telefoon: 'Telefoonnummer',
  kenteken: 'Kenteken',
  advertentie: 'Advertentie',
  adres: 'Adres',
  persoon: 'Persoon',
  bedrijf: 'Bedrijf (KvK)',
} as const;

/** What whoever reported hears back (P7). */
export const terugkoppelsoorten = {
  ontvangen: 'Ontvangen',
  opgepakt: 'Opgepakt',
  niet_opgepakt: 'Niet opgepakt',
  afgesloten: 'Afgesloten',
} as const;

/** What the wijkagent is asked to do, when there are no indicatoren. */
export const adviezen = {
  opvolgen: 'Zelf opvolgen binnen de basispolitiezorg',
  rapporteren: 'Rapporteren aan de gemeente voor bestuurlijke opvolging',
  kennisnemen: 'Alleen kennisnemen: de melding is al afgedaan',
} as const;

/** What the wijkagent did with it. */
export const afhandelingen = {
  opgevolgd: 'Opgevolgd',
  gerapporteerd: 'Rapporteren aan de gemeente: de rechercheur verstuurt',
  niets: 'Niets te doen',
} as const;

/** Where a signaalcontrole begins. */
export const controlesoorten = {
  reactief: 'Reactief: na een melding of incident',
  proactief: 'Proactief: na een advertentie uit de eigen verzameling',
} as const;

/** Sources that were looked at before going (P3). */
export const bronnen = {
  open: 'Open bronnen, zonder stelselmatig te volgen',
  politie: 'Politiesystemen (Wpg 8)',
  handelsregister: 'Handelsregister',
  basisregistratie: 'Basisregistratie personen (Wet BRP 3.2)',
  wijkagent: 'Wijkagent bevraagd',
  geen: 'Geen: de melding zei genoeg',
} as const;

/** What came of a signaalcontrole (P5). */
export const controleuitkomsten = {
  verdenking: 'Verdenking van mensenhandel: door naar opsporing',
  informatie: 'Geen verdenking: vastleggen als sekswerkcontrole',
  rapportage: 'Bestuurlijke misstand: rapportage aan de gemeente',
  niets: 'Niets aangetroffen',
} as const;

/** Who was called at a very strong signaal. */
export const gebelden = {
  meldkamer: 'Meldkamer (112)',
  officier_van_dienst: 'Officier van dienst',
  officier_van_justitie: 'Piketofficier van justitie',
  zorgcoordinator: 'Zorgcoördinator mensenhandel',
} as const;
