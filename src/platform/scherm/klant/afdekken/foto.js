// The picture on this device: unfolded, made smaller, and written anew. The file itself is let go of at once.

const LANGST = 2560;

/** Draws a chosen file on a canvas of at most 2560 pixels long. Throws a sentence when this browser cannot read it. */
export async function leesFoto(file) {
  const beeld = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Error(
      'Deze foto is niet te openen in deze browser. Bewaar haar als JPEG of PNG (op een iPhone: ‘Meest compatibel’) en kies haar opnieuw.',
    );
  });
  const maat = Math.min(1, LANGST / Math.max(beeld.width, beeld.height));
  const doek = document.createElement('canvas');
  doek.width = Math.max(1, Math.round(beeld.width * maat));
  doek.height = Math.max(1, Math.round(beeld.height * maat));
  doek.getContext('2d').drawImage(beeld, 0, 0, doek.width, doek.height);
  beeld.close();
  return doek;
}

/** The picture as a JPEG that tells nothing: some browsers write facts about the device in what they make. */
export async function schrijfFoto(doek) {
  const blob = await new Promise((klaar) => doek.toBlob(klaar, 'image/jpeg', 0.86));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob(zonderVerhaal(bytes), { type: 'image/jpeg' });
}

function zonderVerhaal(bytes) {
  const stukken = [bytes.subarray(0, 2)];
  let plek = 2;
  while (plek + 4 <= bytes.length && bytes[plek] === 0xff && bytes[plek + 1] !== 0xda) {
    const merk = bytes[plek + 1];
    const tot = plek + 2 + bytes[plek + 2] * 256 + bytes[plek + 3];
    const vertelt = (merk >= 0xe1 && merk <= 0xef && merk !== 0xee) || merk === 0xfe;
    if (!vertelt) stukken.push(bytes.subarray(plek, tot));
    plek = tot;
  }
  return [...stukken, bytes.subarray(plek)];
}

/** Where this browser thinks it sees faces; on the device itself, and only where the browser can. */
export async function vindGezichten(doek) {
  const gevonden = await new window.FaceDetector({ maxDetectedFaces: 30 }).detect(doek);
  return gevonden.map(({ boundingBox: b }) => ({
    soort: 'vlak',
    x: b.x - b.width * 0.2,
    y: b.y - b.height * 0.3,
    w: b.width * 1.4,
    h: b.height * 1.6,
  }));
}
