// The fixed list: what docs/leidraad.md may never leave out.
const HOOFDSTUKKEN = { V: 8, S: 6, R: 4, C: 16, P: 7, G: 5, T: 6, N: 4 };
// B1 to B14, the bouwstenen, each with its number of requirements.
const BOUWSTENEN = [2, 3, 5, 4, 3, 2, 6, 2, 5, 2, 2, 9, 4, 3];

/** Every ID of the leidraad, V1 to N4. */
export const EISEN = [
  ...Object.entries(HOOFDSTUKKEN).flatMap(([letter, n]) => number(n, (i) => `${letter}${i}`)),
  ...BOUWSTENEN.flatMap((n, b) => number(n, (i) => `B${b + 1}.${i}`)),
];

function number(n, name) {
  return Array.from({ length: n }, (_, i) => name(i + 1));
}
