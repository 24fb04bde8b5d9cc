/** Kinds of organisaties that can receive from the mensenhandel dossier, with their word. */
export const ontvangersoorten = {
  politie: 'Politie',
  zorg: 'Zorg (zorgcoördinator mensenhandel)',
  om: 'Openbaar Ministerie',
  nla: 'Nederlandse Arbeidsinspectie',
  riec: 'RIEC',
} as const;
export type Ontvangersoort = keyof typeof ontvangersoorten;

/** Who may never learn that somebody does sekswerk, each with the reason. Source: B12.6, C12; leidraad, woningcorporaties; AVG 9. */
export const verbodenOntvangers = {
  woningcorporatie: {
    naam: 'Woningcorporatie',
    reden:
      'Iemand kan daardoor de woning verliezen. De leidraad zegt het met zoveel woorden: gemeente en politie delen dit niet met woningcorporaties.',
  },
  verhuurder: {
    naam: 'Verhuurder',
    reden:
      'Een verhuurder heeft geen taak waarvoor hij dit moet weten. Is de woning een seksinrichting, dan staat in een bestuurlijke rapportage de inrichting centraal, niet de persoon.',
  },
  werkgever: { naam: 'Werkgever', reden: 'Een werkgever heeft met iemands sekswerk niets te maken.' },
  buren: { naam: 'Buren of bewoners', reden: 'Wie meldde hoort dat er naar gekeken wordt, en niets over een persoon.' },
  bank: {
    naam: 'Bank of verzekeraar',
    reden: 'Een rekening of verzekering kan worden opgezegd; er is geen grond om dit te delen.',
  },
  anders: {
    naam: 'Iemand anders',
    reden: 'Alleen politie, zorg, OM, Arbeidsinspectie en RIEC kunnen uit dit dossier ontvangen.',
  },
} as const;

/** Every answer to 'who would receive it?'. */
export const ontvangerwoorden = {
  ...ontvangersoorten,
  ...Object.fromEntries(Object.entries(verbodenOntvangers).map(([k, v]) => [k, v.naam])),
} as Record<Ontvangersoort | keyof typeof verbodenOntvangers, string>;
