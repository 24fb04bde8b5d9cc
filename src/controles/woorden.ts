/** Why and how a controle happens (C1, C3, R4). */
export const soorten = {
  proactief: 'Proactief: gepland bezoek',
  reactief: 'Reactief: na een melding of signaal',
  integraal: 'Integraal: samen met andere organisaties',
  hercontrole: 'Hercontrole: na een maatregel',
} as const;

/** Where a controle stands. */
export const standen = {
  gepland: 'Gepland',
  voorbereid: 'Voorbereid',
  bezig: 'Bezig',
  afgerond: 'Afgerond',
  vervallen: 'Vervallen',
} as const;

/** What somebody does in the team. The first two carry out bevoegdheden; the others come along (Awb 5:15 lid 3). */
export const rollen = {
  leider: 'Leidt de controle',
  toezichthouder: 'Toezichthouder',
  zorgprofessional: 'Zorgprofessional',
  politie: 'Politie',
  tolk: 'Tolk',
  overig: 'Gaat mee',
} as const;
export type Rol = keyof typeof rollen;

/** How the place was entered (Awb 5:15, Awbi). */
export const toegangen = {
  openbaar: 'Voor publiek open',
  besloten: 'Besloten ruimte, geen woning',
  woning_toestemming: 'Woning, met toestemming van de bewoner',
  woning_machtiging: 'Woning, met een machtiging',
  niet_betreden: 'Niet naar binnen gegaan',
} as const;

/** Whether the legitimatiebewijs was shown (Awb 5:12; in a woning always unasked, Awbi 1). */
export const legitimaties = {
  ongevraagd: 'Uit onszelf getoond',
  op_verzoek: 'Op verzoek getoond',
  niet_gevraagd: 'Bij ons, niet gevraagd',
} as const;

/** The verdict of a waarneming; 'feit' holds none. */
export const oordelen = {
  voldoet: 'Voldoet',
  voldoet_niet: 'Voldoet niet',
  niet_vastgesteld: 'Niet vastgesteld',
  niet_van_toepassing: 'Niet van toepassing',
  feit: 'Feit, zonder oordeel',
} as const;

/** With what kind of role there was a conversation; never with whom. */
export const gesprekspartners = {
  sekswerk: 'Wie hier sekswerk doet',
  beheer: 'Exploitant of beheerder',
  gastheer_gastvrouw: 'Gastheer of gastvrouw',
  overig: 'Anderen',
} as const;

/** What a conversation was about. */
export const onderwerpen = {
  reden: 'Reden van de controle',
  rechten: 'Rechten en plichten',
  veiligheid: 'Veiligheid',
  gezondheid: 'Gezondheid en GGD',
  werkvoorwaarden: 'Werkvoorwaarden',
  huisvesting: 'Huisvesting',
  vergunning: 'Vergunning en regels',
  hulp: 'Hulp en uitstappen',
  klacht: 'Klacht of compliment',
} as const;

/** Passport in own hands. */
export const paspoort = { ja: 'Ja', nee: 'Nee', niet_vastgesteld: 'Niet vastgesteld' } as const;

/** For which inrichtingen a frequency counts (C2): those with a vergunning and all others apart. */
export const frequentiesoorten = { vergund: 'Met vergunning', niet_vergund: 'Zonder vergunning' } as const;
