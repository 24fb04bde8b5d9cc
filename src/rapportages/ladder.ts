/** The ladder of steps, from light to heavy (C14). */
export const maatregelsoorten = {
  gesprek: 'Gesprek',
  waarschuwing: 'Waarschuwing',
  last_onder_dwangsom: 'Last onder dwangsom',
  last_onder_bestuursdwang: 'Last onder bestuursdwang',
  schorsing: 'Schorsing van de vergunning',
  sluiting: 'Sluiting',
  intrekking: 'Intrekking van de vergunning',
  bestuurlijke_boete: 'Bestuurlijke boete',
} as const;
export type Maatregelsoort = keyof typeof maatregelsoorten;

/** What each step entails, in a line. */
export const maatregeluitleg: Record<Maatregelsoort, string> = {
  gesprek: 'Uitleg en afspraken. Geen besluit, geen bezwaar.',
  waarschuwing: 'Schriftelijk: wat anders moet, en wat volgt als dat niet gebeurt.',
  last_onder_dwangsom: 'Herstellen binnen een termijn, anders een bedrag met een maximum (Awb 5:31d).',
  last_onder_bestuursdwang: 'Herstellen binnen een termijn, anders doet de gemeente het (Awb 5:21).',
  schorsing: 'De vergunning geldt een tijd niet.',
  sluiting: 'De inrichting gaat dicht, met een einddag.',
  intrekking: 'De vergunning geldt niet meer.',
  bestuurlijke_boete: 'Staat uit: alleen als een wet haar voor deze overtreding geeft (Awb 5:4 en 5:46).',
};

/** The steps to choose from: a boete is none of them as long as no wet gives one for what is overtreden here (C14, Awb 5:4). */
export const kiesbaar = (Object.keys(maatregelsoorten) as Maatregelsoort[])
  .filter((soort) => soort !== 'bestuurlijke_boete')
  .map((waarde) => ({ waarde, tekst: maatregelsoorten[waarde] }));
/** Why the boete is not among them. */
export const GEEN_BOETE =
  'Een bestuurlijke boete staat er niet bij: zij kan alleen als een wet haar voor deze overtreding geeft (Awb 5:4 en 5:46).';

// A boete punishes and repairs nothing: it stands beside the ladder, as heavy as the orders (Awb 5:2).
const RANG: Record<Maatregelsoort, number> = {
  gesprek: 0,
  waarschuwing: 1,
  last_onder_dwangsom: 2,
  last_onder_bestuursdwang: 3,
  bestuurlijke_boete: 3,
  schorsing: 4,
  sluiting: 5,
  intrekking: 6,
};

/** Whether a word is a step of the ladder. */
export function isMaatregelsoort(woord: string): woord is Maatregelsoort {
  return Object.hasOwn(maatregelsoorten, woord);
}

/** Whether one step is heavier than another. Without an earlier step a conversation is the measure: nothing is lighter. Source: V6. */
export function isZwaarder(soort: Maatregelsoort, dan: Maatregelsoort | null): boolean {
  return RANG[soort] > RANG[dan ?? 'gesprek'];
}

/** Steps that interfere with rights: the person concerned is heard first. Source: Awb 4:8; C14. */
export function vraagtZienswijze(soort: Maatregelsoort): boolean {
  return soort !== 'gesprek' && soort !== 'waarschuwing';
}

const OPKLIM: readonly Maatregelsoort[] = [
  'gesprek',
  'waarschuwing',
  'last_onder_dwangsom',
  'last_onder_bestuursdwang',
  'schorsing',
  'sluiting',
  'intrekking',
];

/** The step after this one on the ladder; null when there is none. A proposal: a person decides. Source: C14, V6. */
export function volgendeTrede(soort: Maatregelsoort): Maatregelsoort | null {
  const plaats = OPKLIM.indexOf(soort);
  return plaats < 0 ? null : (OPKLIM[plaats + 1] ?? null);
}
