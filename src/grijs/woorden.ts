/** Under which regime a case stands. Source: G2. */
export const fasen = { toezicht: 'Toezicht', opsporing: 'Opsporing' } as const;
export type Fase = keyof typeof fasen;

/** What a partner does at the table. Source: G1. */
export const rollen = {
  voorzitter: 'Voorzitter',
  toezicht: 'Toezicht en handhaving',
  opsporing: 'Opsporing en vervolging',
  zorg: 'Zorg en uitstap',
  informatie: 'Denkt mee, handelt niet',
} as const;

/** In which capacity somebody is spoken to, never who. */
export const hoedanigheden = {
  exploitant: 'Exploitant of beheerder',
  verhuurder: 'Verhuurder of eigenaar van het pand',
  bemiddelaar: 'Bemiddelaar of andere tussenpersoon',
  personeel: 'Personeel van het bedrijf',
} as const;

/** How the cautie was understood: no mother tongue, that would say where somebody comes from. */
export const talen = {
  nederlands: 'Nederlands',
  engels: 'Engels',
  tolk: 'Een andere taal, met een tolk',
} as const;

/** What may be carried over to opsporing. */
export const posten = {
  rapport: 'Rapport van een controle van vóór de overgang',
  waarneming: 'Eigen waarneming van een toezichthouder',
  bescheid: 'Zakelijk stuk dat er los van iemands wil al was',
  verklaring: 'Verklaring van iemand die de cautie kreeg',
} as const;

/** On which ground one thing is carried over. */
export const gronden = {
  aangifte: 'Aangifte (Sv 161; Sv 162 alleen bij een ambtsmisdrijf of misbruik van een eigen regeling)',
  vordering: 'Vordering van de officier van justitie (Sv 126nd)',
  beslag: 'Inbeslagneming door de politie (Sv 94)',
  verstrekking:
    'Verstrekking in het samenwerkingsverband van gemeente en politie (AVG 6 lid 1 e; UAVG 33 lid 1 onder b, met vastgelegde waarborgen)',
} as const;
