// Words that show that a visit is meant to find evidence against a person. Small on purpose: it stops the plain cases and teaches.
const OPSPORING = [
  /\bopspo(?:ring|ren|ort|orde)/i,
  /\bverdachten?\b/i,
  /\baanhoud(?:en|ing)/i,
  /\bheterdaad\b/i,
  /\bstrafrechtelijk (?:onderzoek|bewijs)/i,
  /\bbewijs\w* (?:verzamelen|vergaren|zoeken|vinden|tegen|voor (?:een|de) straf\w*)/i,
  /\bstrafbare? feit\w* (?:opsporen|bewijzen|vaststellen|aantonen)/i,
  /\b(?:doorzoek(?:en|ing)|huiszoeking)/i,
];

// 'Geen opsporing' says the opposite of what the word alone would say.
const ONTKENNING = /\b(?:geen|niet (?:voor|om|bedoeld voor)|zonder)(?: de)? (?:opspo\w+|doorzoek\w+|aanhoud\w+)/gi;

/** Whether the stated goal of a controle is opsporing. A power of toezicht may not be used for that. Source: Awb 3:3, 5:13; G2. */
export function isOpsporingsdoel(doel: string): boolean {
  const zonder = doel.replaceAll(ONTKENNING, '');
  return OPSPORING.some((woord) => woord.test(zonder));
}
