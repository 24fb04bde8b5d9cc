/** How an aanwijzing names who is designated (Awb 5:11). */
export const soorten = {
  individueel: 'Op naam',
  functie: 'Op functie',
  categoraal: 'Een hele dienst (categoraal)',
} as const;

/** Regulations of which somebody can be charged with the supervision. */
export const domeinen = {
  apv: 'APV',
  woningwet: 'Woningwet',
  omgevingswet: 'Omgevingswet',
  huisvestingswet: 'Huisvestingswet',
  alcoholwet: 'Alcoholwet',
} as const;
export type Domein = keyof typeof domeinen;

/** One bevoegdheid with its article and its limits, as a card that can be read out. */
export interface Bevoegdheidbeschrijving {
  naam: string;
  artikel: string;
  /** What it allows, in one sentence to the toezichthouder. */
  mag: string;
  /** Where it stops (B9.3). */
  grens: string;
}

const BESCHRIJVINGEN = {
  betreden: {
    naam: 'Plaatsen betreden',
    artikel: 'Awb 5:15',
    mag: 'U mag elke plaats betreden, met de apparatuur die u nodig heeft, en personen meenemen die u daarvoor aanwijst.',
    grens: 'Geen woning. Rondkijken mag, doorzoeken niet: geen gesloten kasten, tassen of laden openen.',
  },
  woning_met_toestemming: {
    naam: 'Woning betreden met toestemming',
    artikel: 'Awb 5:15; Awbi 1',
    mag: 'U mag een woning betreden als de bewoner dat goed vindt.',
    grens:
      'Legitimeer u vooraf uit uzelf, noem het doel en vraag toestemming. Trekt de bewoner die in, dan gaat u weg.',
  },
  woning_zonder_toestemming: {
    naam: 'Woning betreden zonder toestemming',
    artikel: 'Gemeentewet 149a; Awbi 2 en 3',
    mag: 'U mag een woning zonder toestemming betreden, met een machtiging van de burgemeester.',
    grens:
      'Alleen waar de raad het bij verordening regelde. De machtiging noemt de woning en geldt tot en met de derde dag; u maakt binnen vier dagen een verslag.',
  },
  inlichtingen: {
    naam: 'Inlichtingen vorderen',
    artikel: 'Awb 5:16',
    mag: 'U mag vragen stellen die nodig zijn voor het toezicht.',
    grens:
      'Alleen wat nodig is. Wie een beroepsgeheim heeft, mag zwijgen. Naar de persoon van iemand die sekswerk doet vraagt u niet.',
  },
  identiteit_inzien: {
    naam: 'Identiteitsbewijs inzien',
    artikel: 'Awb 5:16a',
    mag: 'U mag inzage vragen in een identiteitsbewijs van iemand van veertien jaar of ouder.',
    grens: 'Alleen als het nodig is. Inzien en teruggeven: niets overschrijven, kopiëren of fotograferen.',
  },
  zakelijke_inzage: {
    naam: 'Zakelijke gegevens inzien',
    artikel: 'Awb 5:17',
    mag: 'U mag zakelijke gegevens inzien en kopiëren. Lukt kopiëren niet ter plaatse, dan mag u ze kort meenemen tegen een schriftelijk bewijs.',
    grens: 'Nooit een privételefoon, dagboek of andere persoonlijke papieren.',
  },
  onderzoek_monster: {
    naam: 'Zaken onderzoeken en monsters nemen',
    artikel: 'Awb 5:18',
    mag: 'U mag zaken onderzoeken, opnemen en er een monster van nemen, en een verpakking openen.',
    grens:
      'Foto’s alleen ter ondersteuning van een bevinding, nooit van personen. Op verzoek neemt u een tweede monster.',
  },
  vervoermiddelen: {
    naam: 'Vervoermiddelen onderzoeken',
    artikel: 'Awb 5:19',
    mag: 'U mag een vervoermiddel en zijn lading onderzoeken als dat bij uw toezicht hoort.',
    grens: 'Alleen als de regel waarop u toeziet over het vervoermiddel gaat.',
  },
} as const satisfies Record<string, Bevoegdheidbeschrijving>;

/** One power of a toezichthouder. */
export type Bevoegdheid = keyof typeof BESCHRIJVINGEN;

/** The fixed list of bevoegdheden with article and limits. Source: Awb 5:15-5:19, B9.3. */
export const bevoegdheidbeschrijvingen: Record<Bevoegdheid, Bevoegdheidbeschrijving> = BESCHRIJVINGEN;

/** The bevoegdheden as words for forms. */
export const bevoegdheden = Object.fromEntries(
  Object.entries(BESCHRIJVINGEN).map(([k, b]) => [k, `${b.naam} (${b.artikel})`]),
) as Record<Bevoegdheid, string>;

/** The short name of a bevoegdheid, in the middle of a sentence. */
export function bevoegdheidnaam(b: string): string {
  return bevoegdheidbeschrijvingen[b as Bevoegdheid]?.naam.toLowerCase() ?? b;
}

/** The word of a domein; the value itself when it is not known. */
export function domeinnaam(d: string): string {
  return domeinen[d as Domein] ?? d;
}
