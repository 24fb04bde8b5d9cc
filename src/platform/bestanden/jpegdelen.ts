/** One part of the head of a JPEG: its marker and where it begins and ends. */
interface Jpegdeel {
  merk: number;
  van: number;
  tot: number;
}

/** The parts before the pixels of a JPEG, in order; empty when it does not read as one. */
function leesDelen(b: Uint8Array): Jpegdeel[] {
  const delen: Jpegdeel[] = [];
  if (b[0] !== 0xff || b[1] !== 0xd8) return delen;
  for (let plek = 2; plek + 4 <= b.length && b[plek] === 0xff;) {
    const merk = b[plek + 1]!;
    const tot = plek + 2 + (b[plek + 2]! << 8) + b[plek + 3]!;
    if (merk === 0xda || tot > b.length || tot < plek + 4) break;
    delen.push({ merk, van: plek, tot });
    plek = tot;
  }
  return delen;
}

// APP0 (JFIF) and APP14 (Adobe: how colours are mixed) say how to draw; the others (EXIF, XMP, IPTC, profiles) and comments tell.
const vertelt = (merk: number) => (merk >= 0xe1 && merk <= 0xef && merk !== 0xee) || merk === 0xfe;

/** Whether a JPEG tells anything beside its picture: EXIF, XMP, IPTC, a profile or a comment. */
export function verteltIets(jpeg: Uint8Array): boolean {
  return leesDelen(jpeg).some((d) => vertelt(d.merk));
}

/** The same JPEG without what it tells beside its picture; the pixels stay as they are. */
export function zonderVerhaal(jpeg: Uint8Array): Uint8Array {
  const weg = leesDelen(jpeg).filter((d) => vertelt(d.merk));
  if (weg.length === 0) return jpeg;
  const stukken: Uint8Array[] = [];
  let plek = 0;
  for (const { van, tot } of weg) {
    stukken.push(jpeg.subarray(plek, van));
    plek = tot;
  }
  return Buffer.concat([...stukken, jpeg.subarray(plek)]);
}
