/** One recognised sign from a published list. It says what was seen or heard, never what somebody is. */
export interface Indicator {
  code: string;
  categorie: Categorie;
  tekst: string;
  lijst: string;
  versie: string;
}

export const categorieen = {
  A: 'Meervoudige afhankelijkheid',
  B: 'Sterke beperking van vrijheid',
  C: 'Slechte werk- of leefomstandigheden',
  D: 'Aantasting van de lichamelijke integriteit',
  E: 'Niet-incidenteel, georganiseerd',
} as const;
export type Categorie = keyof typeof categorieen;

/**
 * The list in force. The categories A to E are the frame of the Aanwijzing mensenhandel of the OM (Stcrt. 2012, 26876); the wording is ours.
 * `bron: 'K'`: written from knowledge of the frame, not yet laid beside the text of the annex. Nationality, origin, gender, looks,
 * residence status or working together are not in it and may not be added: they are no indicator (V1, C2).
 */
export const indicatorlijst = {
  lijst: 'Aanwijzing mensenhandel OM, kader A–E',
  versie: '2026-1',
  vindplaats: 'Stcrt. 2012, 26876',
  bron: 'K',
} as const;

const TEKSTEN: Record<string, string> = {
  A1: 'Woonruimte, vervoer en werk lopen via dezelfde persoon',
  A2: 'Heeft een schuld bij degene die het werk regelde',
  A3: 'Kent het adres van de eigen verblijfplaats niet',
  A4: 'Een ander regelt alle zaken en doet het woord',
  A5: 'Een ander plaatst de advertenties en maakt de afspraken',
  B1: 'Heeft het eigen identiteitsbewijs niet in handen',
  B2: 'Beschikt niet over de eigen telefoon of het eigen geld',
  B3: 'Wordt gebracht, gehaald of bewaakt',
  B4: 'Mag niet alleen weg of niet alleen spreken',
  B5: 'Vertelt een verhaal dat ingestudeerd klinkt, of kijkt steeds naar een ander voor het antwoord',
  C1: 'Werkt zeer lange dagen of zeven dagen per week, zonder eigen keuze',
  C2: 'Kan klanten of handelingen niet weigeren',
  C3: 'Moet werken zonder bescherming',
  C4: 'Moet een vast bedrag halen, of houdt weinig of niets over',
  C5: 'Slaapt op de werkplek, zonder daar zelf voor te kiezen',
  D1: 'Heeft letsel of wordt mishandeld',
  D2: 'Wordt bedreigd, of de familie wordt bedreigd',
  D3: 'Krijgt te weinig slaap, eten of medische hulp',
  D4: 'Draagt een teken dat eigendom uitdrukt, en vertelt dat het is opgedrongen',
  E1: 'Wordt steeds naar een andere plaats gebracht',
  E2: 'Dezelfde boeker of hetzelfde nummer staat achter meer advertenties',
  E3: 'Een derde beantwoordt telefoon of berichten',
  E4: 'Meer mensen verkeren hier in dezelfde dwang, bij dezelfde persoon',
};

/** All indicatoren of the list in force, in order. */
export const indicatoren: readonly Indicator[] = Object.entries(TEKSTEN).map(([code, tekst]) => ({
  code,
  categorie: code[0] as Categorie,
  tekst,
  lijst: indicatorlijst.lijst,
  versie: indicatorlijst.versie,
}));

/** The words for a form: code and text. */
export const indicatorwoorden: Record<string, string> = Object.fromEntries(
  indicatoren.map((i) => [i.code, `${i.code} · ${i.tekst}`]),
);

/** What speaks against it, and what is no sign at all; shown beside the list, and to be named when it holds (V1, S6). */
export const tegenindicaties: readonly string[] = [
  'Sekswerk is geen mensenhandel: dat iemand dit werk doet, zegt niets.',
  'Afspraken, klanten, prijzen en werktijden bepaalt iemand zelf.',
  'Identiteitsbewijs, telefoon en geld zijn in eigen hand.',
  'Iemand spreekt vrij en alleen, en weet waar hulp te vinden is.',
  'Samenwerken of een woning delen is geen aanwijzing; hulp van een partner, chauffeur of boeker ook niet.',
  'Afkomst, taal, verblijfsstatus of uiterlijk zijn nooit een aanwijzing.',
];

/** The indicatoren behind these codes, as they are kept: with list and version, so that an old dossier reads by its own list. */
export function kiesIndicatoren(codes: readonly string[]): Indicator[] {
  return indicatoren.filter((i) => codes.includes(i.code));
}
