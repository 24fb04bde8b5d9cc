/** Domeinen of toezicht. */
export const domeinen = {
  apv: 'APV',
  woningwet: 'Woningwet',
  omgevingswet: 'Omgevingswet',
  huisvestingswet: 'Huisvestingswet',
} as const;
/** Bevoegdheden of Awb title 5.2. */
export const bevoegdheden = {
  betreden: 'Plaatsen betreden (Awb 5:15)',
  inlichtingen: 'Inlichtingen vorderen (Awb 5:16)',
  identiteit: 'Identiteitsbewijs inzien (Awb 5:16a)',
  gegevens: 'Zakelijke gegevens inzien (Awb 5:17)',
  onderzoek: 'Zaken onderzoeken (Awb 5:18)',
} as const;
