/** A category of data that may be brought in, with its source. */
interface Categorie {
  code: string;
  naam: string;
  bron: string;
}
/** A list of categories as it was in force; its version is kept with each casus. */
interface Categorielijst {
  versie: number;
  /** The text of the law that it was summed up from. */
  tekst: string;
  /** Whether somebody who may say so read it beside the law; said wherever the list is shown. */
  nagezien: string;
  categorieen: readonly Categorie[];
}

const NIET_NAGEZIEN = 'nog niet nagezien door een jurist';
const GEWOON = 'WGS 2.22 lid 1 onder a 1°';

// A change of the law is a new list behind this one, never an edit: a casus is read by the list it was brought in with. WGS 2.21 and 2.22
// also name data on sexual behaviour. Those are left out on purpose, so that no person who does sekswerk can be brought in (AVG 5 lid 1 c).
const LIJSTEN: readonly Categorielijst[] = [
  {
    versie: 1,
    tekst: 'WGS zoals die geldt vanaf 5 juli 2025',
    nagezien: NIET_NAGEZIEN,
    categorieen: [
      { code: 'bedrijf', naam: 'Bedrijf: naam, KvK-nummer, vestiging', bron: GEWOON },
      { code: 'facilitator', naam: 'Facilitator in zijn rol bij het bedrijf', bron: GEWOON },
      { code: 'vergunning', naam: 'Vergunningen, aanvragen en hun uitkomst', bron: GEWOON },
      { code: 'pand', naam: 'Pand of locatie: gebruik en zakelijke rechten', bron: GEWOON },
      { code: 'toezicht', naam: 'Bevindingen van toezicht en rapportages', bron: GEWOON },
      { code: 'maatregel', naam: 'Bestuurlijke maatregelen en boetes', bron: GEWOON },
      {
        code: 'fiscaal',
        naam: 'Fiscale gegevens van het bedrijf (alleen Belastingdienst)',
        bron: 'WGS 2.22 lid 1 onder a 2°',
      },
      {
        code: 'strafrechtelijk',
        naam: 'Gegevens van strafrechtelijke aard over de facilitator',
        bron: 'WGS 1.5 lid 3 en 2.22 lid 1 onder a 2° en 3°; Wpg 20 lid 3',
      },
    ],
  },
];

/** The list in force for a new casus. */
export const huidigeLijst = (): Categorielijst => LIJSTEN.at(-1)!;

/** The word of a category in the list of a version; the code itself when it stands in none. */
export function categorienaam(versie: number, code: string): string {
  return LIJSTEN.find((l) => l.versie === versie)?.categorieen.find((c) => c.code === code)?.naam ?? code;
}

/** The categories to choose from. */
export const categoriewoorden = Object.fromEntries(huidigeLijst().categorieen.map((c) => [c.code, c.naam])) as Record<
  string,
  string
>;

/** What a page says beside a category: which list, of which text, and who read it. */
export function lijstherkomst(versie: number): string {
  const lijst = LIJSTEN.find((l) => l.versie === versie);
  return lijst ? `lijst ${versie}, ${lijst.tekst}; ${lijst.nagezien}` : `lijst ${versie}`;
}

/** The longest that data of a casus may lie, in days: five years after the first processing (WGS 1.8 lid 7). */
export const BEWAREN_DAGEN = 5 * 365;

/** Before when the RIEC weighs, in days. An agreement, not a law. */
export const WEEG_DAGEN = 28;
