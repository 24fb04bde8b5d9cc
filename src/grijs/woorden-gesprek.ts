/** Who else was at a talk, by function: a name or number of somebody has no place there. */
export const aanwezigen = {
  toezichthouder: 'Toezichthouder',
  coordinator: 'Coördinator toezicht',
  jurist: 'Jurist van de gemeente',
  bouwtoezicht: 'Bouw- en woningtoezicht',
  brandweer: 'Brandweer',
  wijkagent: 'Wijkagent',
  zorg: 'Hulpverlener',
  tolk: 'Tolk',
  raadsman: 'Advocaat of gemachtigde',
} as const;

/** Those functions as one line. */
export const erbij = (wie: ReadonlyArray<keyof typeof aanwezigen>): string =>
  wie.map((w) => aanwezigen[w]).join(', ') || 'Niemand';

/** Where a waarschuwingsgesprek took place. */
export const gespreksplaatsen = {
  kantoor: 'Op het kantoor van de gemeente',
  ter_plaatse: 'Op de plek zelf',
  telefoon: 'Per telefoon',
} as const;

/** What somebody was told before the talk began; the first two always, for without them the talk is not fair. */
export const gespreksrechten = {
  vrijwillig: 'Het gesprek is vrijwillig; weggaan mag op elk moment',
  geen_besluit: 'Dit is een waarschuwing en geen besluit; er verandert nu niets aan rechten of plichten (Awb 1:3)',
  bijstand: 'Iemand mag meekomen of namens u spreken (Awb 2:1)',
  verslag: 'U krijgt een brief met wat is besproken, en kunt daarop reageren',
  klacht: 'Over hoe wij met u omgaan kunt u een klacht indienen (Awb 9:1)',
} as const;
/** The rights that have to be told, in any case. */
export const VERPLICHTE_RECHTEN = ['vrijwillig', 'geen_besluit'] as const;

/** What came of an agreement. */
export const gespreksuitkomsten = {
  nagekomen: 'Nagekomen',
  deels: 'Voor een deel nagekomen',
  niet: 'Niet nagekomen',
  niet_vast_te_stellen: 'Niet vast te stellen',
} as const;

/** What toezicht looks at: things of a place. A person is not among them, and so cannot be chosen. */
export const waarop = {
  openingstijden: 'Wanneer het open is',
  gebruik: 'Waarvoor het pand wordt gebruikt',
  aanloop: 'Hoe druk het is, in aantallen',
  uitingen: 'Borden, verlichting en reclame aan de gevel',
} as const;

/** From where: what everybody may see. */
export const kijkplekken = {
  openbare_weg: 'Vanaf de openbare weg',
  openbaar_gebouw: 'Vanuit een gebouw dat voor iedereen open is',
} as const;

/** In which form a thing was carried over. */
export const vormen = {
  afschrift: 'Afschrift of kopie op papier',
  bestand: 'Bestand, langs een beveiligde weg',
  eigen_drager: 'Gegevensdrager van de gemeente met afschriften',
  origineel: 'Origineel stuk van een ander',
  drager: 'Gegevensdrager van een ander',
} as const;
/** Forms of what belongs to somebody else. */
export const VAN_EEN_ANDER: readonly string[] = ['origineel', 'drager'];

/** How toezicht came by it. */
export const verkrijgingen = {
  eigen: 'Eigen stuk of waarneming van de gemeente',
  inzage: 'Inzage of kopie van zakelijke gegevens (Awb 5:17)',
  vrijwillig: 'Uit eigen beweging gegeven',
} as const;
