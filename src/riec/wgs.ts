/** A category of data that may be brought in, with its source. */
interface Categorie {
  code: string;
  naam: string;
  bron: string;
}
/** A list of categories as it was in force; its version is kept with each casus. */
interface Categorielijst {
  versie: number;
  gecontroleerd: { op: string; waar: string };
  categorieen: readonly Categorie[];
}

const BRON = 'WGS 1.5 en 2.18; BGS (Stb. 2024, 380)';

// A change of the law is a new list behind this one, never an edit: a casus is read by the list it was brought in with. None of these is
// about a person who does sekswerk, and none ever will be: that is no category of the WGS.
const LIJSTEN: readonly Categorielijst[] = [
  {
    versie: 1,
    gecontroleerd: {
      op: '2026-11-25',
      waar: 'samengevat uit WGS 2.16 tot en met 2.18; de privacyfunctionaris legt haar vast naast de wettekst',
    },
    categorieen: [
      { code: 'bedrijf', naam: 'Bedrijf: naam, KvK-nummer, vestiging', bron: BRON },
      { code: 'facilitator', naam: 'Facilitator in zijn rol bij het bedrijf', bron: BRON },
      { code: 'vergunning', naam: 'Vergunningen, aanvragen en hun uitkomst', bron: BRON },
      { code: 'pand', naam: 'Pand of locatie: gebruik en zakelijke rechten', bron: BRON },
      { code: 'toezicht', naam: 'Bevindingen van toezicht en rapportages', bron: BRON },
      { code: 'maatregel', naam: 'Bestuurlijke maatregelen en boetes', bron: BRON },
      { code: 'fiscaal', naam: 'Fiscale gegevens van het bedrijf (alleen Belastingdienst)', bron: BRON },
      {
        code: 'strafrechtelijk',
        naam: 'Gegevens van strafrechtelijke aard over de facilitator',
        bron: 'WGS 1.5 lid 3',
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

/** The longest that data of a casus may lie, in days after it was brought in. */
export const BEWAREN_DAGEN = 5 * 365;

/** Before when the RIEC weighs, in days. An agreement, not a law. */
export const WEEG_DAGEN = 28;
