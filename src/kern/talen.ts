/** Languages in which flyers exist and an interpreter can be asked, and one for the rest. A language is not an origin. */
export const talen = {
  nl: 'Nederlands',
  en: 'Engels',
  ro: 'Roemeens',
  bg: 'Bulgaars',
  hu: 'Hongaars',
  es: 'Spaans',
  pt: 'Portugees',
  pl: 'Pools',
  ru: 'Russisch',
  th: 'Thai',
  zh: 'Chinees',
  ar: 'Arabisch',
  anders: 'Andere taal',
} as const;
