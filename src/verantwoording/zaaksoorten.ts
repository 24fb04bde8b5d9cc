/** Kinds of zaak of which one can ask who looked: the word, the entity of the policies and the log, and the path of its page. */
export const ZAAKSOORTEN = {
  melding: { woord: 'Melding', entiteit: 'Melding', pad: '/meldingen' },
  inrichting: { woord: 'Inrichting', entiteit: 'Inrichting', pad: '/inrichtingen' },
  controle: { woord: 'Controle', entiteit: 'Controle', pad: '/controles' },
  machtiging: { woord: 'Machtiging', entiteit: 'Machtiging', pad: '/machtigingen' },
  binnentreding: { woord: 'Binnentreding', entiteit: 'Binnentreding', pad: '/binnentredingen' },
  maatregel: { woord: 'Maatregel', entiteit: 'Maatregel', pad: '/maatregelen' },
  facilitator: { woord: 'Facilitator', entiteit: 'Facilitator', pad: '/facilitators' },
  dossier: { woord: 'Dossier mensenhandel', entiteit: 'Dossier', pad: '/dossiers' },
} as const;

/** A kind of zaak, as it stands in an address. */
export type Zaaksoort = keyof typeof ZAAKSOORTEN;

/** The words to choose from. */
export const zaakwoorden = Object.fromEntries(
  Object.entries(ZAAKSOORTEN).map(([soort, z]) => [soort, z.woord]),
) as Record<Zaaksoort, string>;

/** The words by the name the log uses, for the filter and the lines of the log. */
export const entiteitwoorden: Record<string, string> = {
  ...Object.fromEntries(Object.values(ZAAKSOORTEN).map((z) => [z.entiteit, z.woord])),
  Locatie: 'Locatie',
  Signaal: 'Signaal',
  Stapel: 'Stapel',
  Triage: 'Triage',
  Rapportage: 'Bestuurlijke rapportage',
  Constateringsrapport: 'Constateringsrapport',
  Document: 'Document',
  Verstrekking: 'Verstrekking',
  OntvangenVerstrekking: 'Ontvangen verstrekking',
  Aanwijzing: 'Aanwijzing',
  Noodtoegang: 'Noodtoegang',
  Gemeente: 'Lijst of nieuw in een gemeente',
};
