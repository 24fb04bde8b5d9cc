/** Whose visits are recorded. Politie is not among them and cannot be: it tells by afstemming alone (G5). */
export const partners = {
  nla: 'Arbeidsinspectie',
  brandweer: 'Brandweer',
  belastingdienst: 'Belastingdienst',
  omgevingsdienst: 'Omgevingsdienst',
  ggd: 'GGD',
  toeslagen: 'Dienst Toeslagen',
  woningcorporatie: 'Woningcorporatie',
} as const;
export type Partner = keyof typeof partners;

/** What kind of visit, for the partner itself. */
export const bezoeksoorten = {
  controle: 'Controle',
  hercontrole: 'Hercontrole',
  voorlichting: 'Voorlichting',
} as const;

/** Within how many days of a visit of a partner another visit asks a reason. An agreement, not a law. */
export const RONDOM_DAGEN = 7;

/** Whether two days lie so near that a second visit asks a reason. */
export function isRondom(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= RONDOM_DAGEN * 86_400_000;
}
