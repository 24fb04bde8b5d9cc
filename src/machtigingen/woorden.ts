/** Where a machtiging stands. */
export const standen = {
  aangevraagd: 'Wacht op besluit',
  verleend: 'Verleend',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
} as const;

/** Who gave a machtiging that did not come about here (Awbi 3). */
export const gevers = {
  papier: 'Burgemeester, op papier',
  officier: 'Officier van justitie',
  hulpofficier: 'Hulpofficier van justitie',
} as const;

/** Who gives a machtiging, in the words of a document. */
export const alleGevers = { burgemeester: 'Burgemeester', ...gevers } as const;

/** What a machtiging has to say expressly, else it is not allowed (Awbi 7, 8). */
export const bijzonderheden = {
  nacht: 'Tussen 0.00 en 6.00 uur (Awbi 7)',
  afwezig: 'Als de bewoner er niet is (Awbi 7)',
  vergezeld: 'Met anderen erbij (Awbi 8)',
} as const;
export type Bijzonderheid = keyof typeof bijzonderheden;

/** What the burgemeester decides. */
export const uitkomsten = { verleend: 'Verlenen', geweigerd: 'Weigeren' } as const;

/** Who receives the verslag (Awbi 11): the officier too when a hulpofficier gave the machtiging (lid 1, second sentence). */
export const ontvangers = {
  gever: 'Wie de machtiging gaf',
  officier: 'De officier van justitie (als een hulpofficier machtigde, Awbi 11 lid 1)',
  bewoner: 'De bewoner',
} as const;
export type Ontvanger = keyof typeof ontvangers;

/** Who still has to get the verslag of an entry on a machtiging of this gever. */
export const ontvangersBij = (gever: string): Ontvanger[] => [
  'bewoner',
  'gever',
  ...(gever === 'hulpofficier' ? ['officier' as const] : []),
];

/** How an afschrift went (Awbi 11). */
export const wijzen = {
  uitgereikt: 'Uitgereikt',
  toegezonden: 'Toegezonden',
  uitgesteld: 'Uitgesteld, omdat het doel dat eist',
  onbestelbaar: 'Kon niet worden bezorgd; ligt zes maanden klaar',
} as const;

/** The same, with what the program does by itself. */
export const alleWijzen = { in_samenzicht: 'Te lezen in Samenzicht', ...wijzen } as const;

/** The word of a value from a fixed list; the value itself when the list does not know it. */
export const woordVan = (woorden: Record<string, string>, waarde: string): string => woorden[waarde] ?? waarde;
