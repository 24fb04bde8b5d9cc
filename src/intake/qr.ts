import qrcode from 'qrcode-generator';

/** The white that a reader needs around the code, in modules (ISO/IEC 18004). */
const RAND = 4;

/**
 * A QR code as the path of an SVG, in units of one module, with its quiet zone; error correction M, so that a
 * poster that is torn or stained still reads.
 * @param tekst a link; more than 2,331 bytes do not fit and throw.
 */
export function qrPad(tekst: string): { zijde: number; pad: string } {
  const code = qrcode(0, 'M');
  code.addData(tekst);
  code.make();
  const breed = code.getModuleCount();
  const delen: string[] = [];
  for (let y = 0; y < breed; y += 1) {
    for (let x = 0; x < breed; x += 1) if (code.isDark(y, x)) delen.push(`M${x + RAND} ${y + RAND}h1v1h-1z`);
  }
  return { zijde: breed + 2 * RAND, pad: delen.join('') };
}
