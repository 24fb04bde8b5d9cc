import { dekAf } from './korrel.js';

// The sheet: the picture with everything that was covered, and over it what one is about to cover. Undo goes back to the picture.

/** Makes the sheet on two canvases: `vel` holds what will be sent, `laag` only shows. `zeg` tells what changed. */
export function maakVel(vel, laag, zeg) {
  let bron = null;
  let vormen = [];
  let terug = [];
  const ctx = vel.getContext('2d', { willReadFrequently: true });
  const teken = () => {
    ctx.drawImage(bron, 0, 0);
    for (const vorm of vormen) dekAf(ctx, vorm);
  };
  const verander = (nieuw, zin) => {
    vormen = nieuw;
    teken();
    zeg(zin, vormen, terug);
  };
  return {
    vormen: () => vormen,
    open(doek) {
      bron = doek;
      for (const d of [vel, laag]) [d.width, d.height] = [doek.width, doek.height];
      terug = [];
      verander([], 'De foto staat klaar. Dek alles af waaraan iemand te herkennen is.');
    },
    sluit() {
      bron = null;
      vormen = [];
      terug = [];
      vel.width = vel.height = laag.width = laag.height = 1;
    },
    dek(...nieuw) {
      terug = [];
      verander([...vormen, ...nieuw], nieuw.length === 1 ? 'Afgedekt.' : `${nieuw.length} vlakken afgedekt.`);
    },
    haalWeg(i) {
      terug = [];
      verander(vormen.toSpliced(i, 1), `Afdekking ${i + 1} is weggehaald.`);
    },
    ongedaan() {
      if (vormen.length === 0) return;
      terug = [...terug, vormen.at(-1)];
      verander(vormen.slice(0, -1), 'Ongedaan gemaakt.');
    },
    opnieuw() {
      if (terug.length === 0) return;
      const vorm = terug.at(-1);
      terug = terug.slice(0, -1);
      verander([...vormen, vorm], 'Opnieuw afgedekt.');
    },
  };
}

/** Lets a pointer draw on the layer. `stand` gives the tool of now and the width of the brush; `dek` takes what was drawn. */
export function luisterNaarPen(laag, stand, dek) {
  let begin = null;
  let punten = [];
  const plek = (e) => {
    const vak = laag.getBoundingClientRect();
    return {
      x: ((e.clientX - vak.left) / vak.width) * laag.width,
      y: ((e.clientY - vak.top) / vak.height) * laag.height,
    };
  };
  laag.addEventListener('pointerdown', (e) => {
    if (stand().soort === 'schuiven' || !e.isPrimary) return;
    e.preventDefault();
    laag.focus();
    laag.setPointerCapture(e.pointerId);
    begin = plek(e);
    punten = [begin];
  });
  laag.addEventListener('pointermove', (e) => {
    if (!begin) return;
    punten.push(plek(e));
    toonSpoor(laag, stand(), vormVan(stand(), begin, punten));
  });
  const klaar = (e) => {
    if (!begin) return;
    punten.push(plek(e));
    const vorm = vormVan(stand(), begin, punten);
    begin = null;
    wis(laag);
    if (vorm.soort === 'streek' || (vorm.w > 6 && vorm.h > 6)) dek(vorm);
  };
  laag.addEventListener('pointerup', klaar);
  laag.addEventListener('pointercancel', () => {
    begin = null;
    wis(laag);
  });
}

function vormVan({ soort, straal }, begin, punten) {
  if (soort === 'kwast') return { soort: 'streek', punten, straal };
  const eind = punten.at(-1);
  return {
    soort: 'vlak',
    x: Math.min(begin.x, eind.x),
    y: Math.min(begin.y, eind.y),
    w: Math.abs(eind.x - begin.x),
    h: Math.abs(eind.y - begin.y),
  };
}

function toonSpoor(laag, { straal }, vorm) {
  if (vorm.soort === 'vlak') return toonVlak(laag, vorm);
  const ctx = wis(laag);
  ctx.fillStyle = 'rgb(0 0 0 / 50%)';
  for (const p of vorm.punten) {
    ctx.beginPath();
    ctx.arc(p.x, p.y, straal, 0, 7);
    ctx.fill();
  }
}

/** Shows a rectangle that is not covered yet: seen on light and on dark. */
export function toonVlak(laag, { x, y, w, h }) {
  const ctx = wis(laag);
  const dikte = Math.max(2, laag.width / 400);
  ctx.lineWidth = dikte * 2;
  ctx.strokeStyle = '#fff';
  ctx.strokeRect(x, y, w, h);
  ctx.lineWidth = dikte;
  ctx.strokeStyle = '#000';
  ctx.strokeRect(x, y, w, h);
}

/** Clears the layer and gives its pen. */
export function wis(laag) {
  const ctx = laag.getContext('2d');
  ctx.clearRect(0, 0, laag.width, laag.height);
  return ctx;
}
