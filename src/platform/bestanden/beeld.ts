import sharp from 'sharp';
import { Bestandsfout } from './fout.ts';

/** A picture as it is kept: drawn anew, so that nothing but its pixels is left of what came in. */
export interface Schoonbeeld {
  inhoud: Buffer;
  breedte: number;
  hoogte: number;
}

type Beeldsoort = 'jpeg' | 'png' | 'webp';

// 40 megapixels: more than a good telephone makes, less than what fills the memory.
const PIXELS = 40_000_000;
const SECONDEN = 20;
/** The longest side of a picture that is kept. */
const LANGSTE_ZIJDE = 2560;

// Only these three are ever decoded: libvips knows many more formats, each with its own holes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

/**
 * Draws a picture anew: turned as it should be looked at, at most 2560 pixels long, in sRGB, without EXIF, GPS, XMP, IPTC, comments
 * or profile. Throws Bestandsfout when it is damaged, too large to unfold, or moves.
 */
export async function maakBeeldSchoon(inhoud: Uint8Array, soort: Beeldsoort): Promise<Schoonbeeld> {
  await keurMaten(inhoud);
  try {
    const { data, info } = await sharp(inhoud, { limitInputPixels: PIXELS, failOn: 'error', pages: 1 })
      .timeout({ seconds: SECONDEN })
      .rotate()
      .resize({ width: LANGSTE_ZIJDE, height: LANGSTE_ZIJDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .toFormat(soort, soort === 'png' ? {} : { quality: 85 })
      .toBuffer({ resolveWithObject: true });
    return { inhoud: data, breedte: info.width, hoogte: info.height };
  } catch (oorzaak) {
    throw beschadigd(oorzaak);
  }
}

/** Reads only the head: how large a picture would become is known before a pixel is unfolded. */
async function keurMaten(inhoud: Uint8Array): Promise<void> {
  const kop = await sharp(inhoud, { limitInputPixels: false })
    .metadata()
    .catch((oorzaak: unknown) => {
      throw beschadigd(oorzaak);
    });
  if (kop.width * kop.height > PIXELS)
    throw new Bestandsfout(
      'bom',
      'Dit beeld heeft meer dan 40 miljoen beeldpunten en wordt niet uitgevouwen. Maak het kleiner en voeg het opnieuw toe.',
    );
  if ((kop.pages ?? 1) > 1)
    throw new Bestandsfout('soort', 'Een bewegend beeld wordt niet bewaard. Voeg één stilstaand beeld toe.');
}

function beschadigd(oorzaak: unknown): Bestandsfout {
  return new Bestandsfout(
    'beschadigd',
    'Dit beeld is beschadigd of niet volledig aangekomen. Open het op uw eigen apparaat om te zien of het heel is, en voeg het opnieuw toe.',
    oorzaak,
  );
}
