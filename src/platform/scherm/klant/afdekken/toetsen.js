import { toonVlak, wis } from './vel.js';

// The same by keyboard: a frame that walks over the picture, grows and shrinks, and covers where it stands.

/** Lets the keys steer a frame on the layer. `doe` holds what they can do. */
export function luisterNaarToetsen(laag, doe) {
  let vak = null;
  const stap = () => laag.width / 40;
  const richt = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const toon = () => {
    vak ??= { soort: 'vlak', x: laag.width * 0.4, y: laag.height * 0.4, w: laag.width * 0.2, h: laag.height * 0.2 };
    toonVlak(laag, vak);
  };
  const beweeg = ([dx, dy], groei) => {
    toon();
    if (groei) {
      vak.w = klem(vak.w + dx * stap(), stap(), laag.width - vak.x);
      vak.h = klem(vak.h + dy * stap(), stap(), laag.height - vak.y);
    } else {
      vak.x = klem(vak.x + dx * stap(), 0, laag.width - vak.w);
      vak.y = klem(vak.y + dy * stap(), 0, laag.height - vak.h);
    }
    toonVlak(laag, vak);
    doe.zeg(plekInWoorden(vak, laag));
  };
  laag.addEventListener('keydown', (e) => {
    const vast = e.ctrlKey || e.metaKey;
    if (richt[e.key] && !vast) beweeg(richt[e.key], e.shiftKey);
    else if ((e.key === 'Enter' || e.key === ' ') && vak) doe.dek({ ...vak });
    else if (e.key === 'Enter' || e.key === ' ') toon();
    else if (vast && /^[zZ]$/.test(e.key)) doe[e.shiftKey ? 'opnieuw' : 'ongedaan']();
    else if (vast && e.key === 'y') doe.opnieuw();
    else if (e.key === 'Delete' || e.key === 'Backspace') doe.ongedaan();
    else if (e.key === '+' || e.key === '=') doe.zoom(1);
    else if (e.key === '-') doe.zoom(-1);
    else return;
    e.preventDefault();
    e.stopPropagation();
  });
  laag.addEventListener('pointerdown', () => (vak = null));
  laag.addEventListener('blur', () => wis(laag));
}

const klem = (n, laag, hoog) => Math.max(laag, Math.min(n, hoog));

function plekInWoorden({ x, y, w, h }, laag) {
  const deel = (n, geheel) => `${Math.round((n / geheel) * 100)} procent`;
  return `Kader: ${deel(x, laag.width)} van links, ${deel(y, laag.height)} van boven, ${deel(w, laag.width)} breed, ${deel(h, laag.height)} hoog.`;
}
