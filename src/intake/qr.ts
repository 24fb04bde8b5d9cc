import { encode } from 'uqr';

/** A QR code as the path of an SVG, with the quiet zone of four modules that readers need (ISO/IEC 18004). */
export function qrPad(tekst: string): { zijde: number; pad: string } {
  const { data, size } = encode(tekst, { ecc: 'M', border: 4 });
  const delen = data.flatMap((rij, y) => rij.flatMap((zwart, x) => (zwart ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { zijde: size, pad: delen.join('') };
}
