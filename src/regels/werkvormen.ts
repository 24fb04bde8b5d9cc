/** One form of sekswerk in the overview of the leidraad: bound to a place or not, run as a seksbedrijf or by the person alone. */
export interface Werkvorm {
  label: string;
  locatiegebonden: boolean;
  uitoefening: 'seksbedrijf' | 'individueel';
  /** Finer kinds that an inrichting can be, `{ waarde: woord }`. */
  varianten?: Record<string, string>;
}

const DIGITAAL = {
  camming: 'Camming',
  abonnementsplatform: 'Abonnementsplatform',
  chat: 'Chat',
  streaming: 'Streaming',
};

/** The werkvormen of the leidraad. Source: S1, S2. */
export const werkvormen = {
  raam: { label: 'Raam', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  seksclub: { label: 'Seksclub', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  bordeel: { label: 'Bordeel', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  privehuis: { label: 'Privéhuis', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  erotische_massage: { label: 'Erotische massage of tantra', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  seksbioscoop: { label: 'Seksbioscoop of automatenhal', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  sekstheater: { label: 'Sekstheater', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  thuiswerk: { label: 'Thuiswerk', locatiegebonden: true, uitoefening: 'individueel' },
  straat: { label: 'Straat', locatiegebonden: true, uitoefening: 'individueel' },
  escort: {
    label: 'Escortbedrijf',
    locatiegebonden: false,
    uitoefening: 'seksbedrijf',
    varianten: { lokaal: 'Lokaal', regionaal: 'Regionaal', internationaal: 'Internationaal' },
  },
  boekingskantoor: { label: 'Boekingskantoor', locatiegebonden: false, uitoefening: 'seksbedrijf' },
  advertentieplatform: { label: 'Advertentieplatform', locatiegebonden: false, uitoefening: 'seksbedrijf' },
  digitaal_bedrijf: {
    label: 'Digitaal seksbedrijf',
    locatiegebonden: false,
    uitoefening: 'seksbedrijf',
    varianten: DIGITAAL,
  },
  zelfstandig_escort: { label: 'Zelfstandig escort', locatiegebonden: false, uitoefening: 'individueel' },
  digitaal: { label: 'Digitaal, zelfstandig', locatiegebonden: false, uitoefening: 'individueel', varianten: DIGITAAL },
} as const satisfies Record<string, Werkvorm>;

/** The stable word of a werkvorm, as it stands in the database and the API. */
export type Werkvormsleutel = keyof typeof werkvormen;

/** All werkvormen as words for forms and filters. */
export const werkvormwoorden = Object.fromEntries(Object.entries(werkvormen).map(([k, w]) => [k, w.label])) as Record<
  Werkvormsleutel,
  string
>;

/** The description of a werkvorm; undefined when the word is not known. */
export function werkvormVan(sleutel: string): Werkvorm | undefined {
  return Object.hasOwn(werkvormen, sleutel) ? werkvormen[sleutel as Werkvormsleutel] : undefined;
}

/** The word of a werkvorm for people; the key itself when it is not known. */
export function werkvormnaam(sleutel: string): string {
  return werkvormVan(sleutel)?.label ?? sleutel;
}
