// Covering for good: what lies under it is replaced by a few coarse blocks with noise of their own. No filter that can be undone: of
// a face in a rectangle at most sixteen rounded colours are left, and the noise differs every time.

const VAKKEN = 4;
const KLEINSTE = 12;
const RUIS = 24;
const TREDE = 32;

/** Covers one shape in the pixels of a picture: a rectangle, or the strokes of a brush. */
export function dekAf(ctx, vorm) {
  if (vorm.soort === 'vlak') dekVlakAf(ctx, vorm);
  else dekStreekAf(ctx, vorm);
}

function dekVlakAf(ctx, { x, y, w, h }) {
  const breed = Math.max(1, Math.min(VAKKEN, Math.floor(w / KLEINSTE)));
  const hoog = Math.max(1, Math.min(VAKKEN, Math.floor(h / KLEINSTE)));
  for (let rij = 0; rij < hoog; rij++) {
    for (let kolom = 0; kolom < breed; kolom++) {
      const [links, boven] = [Math.round(x + (w * kolom) / breed), Math.round(y + (h * rij) / hoog)];
      const [rechts, onder] = [Math.round(x + (w * (kolom + 1)) / breed), Math.round(y + (h * (rij + 1)) / hoog)];
      vulVak(ctx, links, boven, rechts - links, onder - boven);
    }
  }
}

function dekStreekAf(ctx, { punten, straal }) {
  const vak = straal * 2;
  const geraakt = new Set();
  for (const p of punten)
    for (let rij = Math.floor((p.y - straal) / vak); rij <= Math.floor((p.y + straal) / vak); rij++)
      for (let kolom = Math.floor((p.x - straal) / vak); kolom <= Math.floor((p.x + straal) / vak); kolom++)
        geraakt.add(`${kolom} ${rij}`);
  for (const plek of geraakt) {
    const [kolom, rij] = plek.split(' ').map(Number);
    vulVak(ctx, kolom * vak, rij * vak, vak, vak);
  }
}

/** One block: the rounded mean of what was there, and noise over it. */
function vulVak(ctx, x, y, w, h) {
  const links = Math.max(0, Math.floor(x));
  const boven = Math.max(0, Math.floor(y));
  const breed = Math.min(ctx.canvas.width, Math.ceil(x + w)) - links;
  const hoog = Math.min(ctx.canvas.height, Math.ceil(y + h)) - boven;
  if (breed <= 0 || hoog <= 0) return;
  const stuk = ctx.getImageData(links, boven, breed, hoog);
  const kleur = gemiddelde(stuk.data);
  const ruis = new Uint8Array(65_536);
  crypto.getRandomValues(ruis);
  for (let i = 0, n = 0; i < stuk.data.length; i += 4, n++) {
    const zweem = (ruis[n % ruis.length] / 255 - 0.5) * RUIS;
    for (let k = 0; k < 3; k++) stuk.data[i + k] = kleur[k] + zweem;
    stuk.data[i + 3] = 255;
  }
  ctx.putImageData(stuk, links, boven);
}

function gemiddelde(data) {
  const som = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) for (let k = 0; k < 3; k++) som[k] += data[i + k];
  return som.map((s) => Math.round(s / (data.length / 4) / TREDE) * TREDE);
}
