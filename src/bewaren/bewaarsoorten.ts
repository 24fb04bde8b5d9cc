/** The kinds of record that are kept, in the order of the work. */
export const bewaarsoorten = {
  inzending_woorden: 'Woorden van een inzending',
  inzending: 'Inzending zonder woorden',
  melding: 'Melding',
  melding_woorden: 'Woorden van een melding',
  signaal: 'Los signaal',
  stapel: 'Stapel met triage',
  controle: 'Controle met rapport, besluit en maatregel',
  inrichting: 'Inrichting',
  facilitator: 'Facilitator',
  aanwijzing: 'Aanwijzing',
  overdracht: 'Bewijs van overdracht',
  dossier: 'Inhoud van een dossier mensenhandel',
  dossier_bewijs: 'Leeg dossier met bewijs',
  verstrekking: 'Inhoud van een verstrekking',
  datalek: 'Datalek',
  grijszaak: 'Zaak in het grijze gebied',
  alarm: 'Alarm over ongewoon lezen',
  logregel: 'Regel van het log',
  verzoek: 'Verzoek van een betrokkene',
  verzoek_identiteit: 'Wie een verzoek deed',
} as const;
export type Bewaarsoort = keyof typeof bewaarsoorten;
