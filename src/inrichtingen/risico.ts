/** How heavily an inrichting is looked after (C2). */
export const risicoklassen = { hoog: 'Hoog', middel: 'Middel', laag: 'Laag' } as const;
export type Risicoklasse = keyof typeof risicoklassen;

/** Facts about the business or the place that make closer supervision needed. Never about people (C2). */
export const verhogend = {
  nieuw_bedrijf: 'Nieuw bedrijf of nieuwe exploitant',
  eerdere_overtredingen: 'Eerdere overtredingen',
  signalen: 'Signalen over het bedrijf of het pand',
  onduidelijke_exploitatie: 'Onduidelijk wie exploiteert',
  wisselende_bezetting: 'Wisselende bezetting van het pand',
  exploitatie_zonder_vergunning: 'Exploitatie zonder de vereiste vergunning',
  gebreken_pand: 'Gebreken in veiligheid of hygiëne van het pand',
  geen_medewerking: 'Exploitant of beheerder werkt niet mee',
} as const;

/** Facts about the business or the place that make less supervision enough. */
export const verlagend = {
  goede_naleving: 'Goede naleving bij de laatste controles',
  stabiele_exploitatie: 'Stabiele exploitatie',
  administratie_op_orde: 'Administratie en bedrijfsplan op orde',
} as const;

/** The fixed list from which the facts behind a class are chosen. */
export const risicoredenen = { ...verhogend, ...verlagend };
export type Risicoreden = keyof typeof risicoredenen;

const FREQUENTIE = {
  hoog: { minstens: 4, hoogstens: 6 },
  middel: { minstens: 2, hoogstens: 4 },
  laag: { minstens: 1, hoogstens: 2 },
} as const;

/** Visits a year for a class: the example of the leidraad, not a number of law. Source: C2. */
export function frequentieVan(klasse: Risicoklasse): { minstens: number; hoogstens: number } {
  return { ...FREQUENTIE[klasse] };
}

/** The class to which the facts point by their number alone; a person weighs and may choose otherwise, with a reason. Source: C2. */
export function voorstelVan(redenen: readonly string[]): Risicoklasse {
  const verschil =
    redenen.filter((r) => Object.hasOwn(verhogend, r)).length -
    redenen.filter((r) => Object.hasOwn(verlagend, r)).length;
  if (verschil >= 2) return 'hoog';
  return verschil < 0 ? 'laag' : 'middel';
}

/** A high class needs at least one fact that calls for it, a low class at least one that allows it; otherwise nothing explains it. */
export function verklaart(klasse: Risicoklasse, redenen: readonly string[]): boolean {
  if (klasse === 'hoog') return redenen.some((r) => Object.hasOwn(verhogend, r));
  return klasse === 'laag' ? redenen.some((r) => Object.hasOwn(verlagend, r)) : redenen.length > 0;
}
