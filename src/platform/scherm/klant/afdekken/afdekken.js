import { alle, een, maak } from '../hulp.js';
import { leesFoto, schrijfFoto, vindGezichten } from './foto.js';
import { luisterNaarToetsen } from './toetsen.js';
import { luisterNaarPen, maakVel } from './vel.js';
import { verzend } from './verzend.js';

// The tool that makes a photo fit to keep, on the device itself. Nothing leaves before 'toevoegen', and then only what was worked on.

const ZOOM = [1, 1.5, 2, 3, 4];
for (const vak of alle('[data-afdekken]')) start(vak);

function start(vak) {
  vak.hidden = false;
  const deel = (naam) => een(`[data-${naam}]`, vak);
  const { vel, laag } = { vel: deel('vel'), laag: deel('laag') };
  const staat = { open: false, zoom: 0, soort: 'vlak', dikte: 20 };
  const zeg = (zin) => (deel('stand').textContent = zin);
  const fout = (zin) => {
    deel('fout').hidden = !zin;
    deel('foutzin').textContent = zin;
  };
  const blad = maakVel(vel, laag, (zin, vormen, terug) => {
    zeg(zin);
    toonLijst(vak, blad, vormen);
    een('[data-doe=ongedaan]', vak).disabled = vormen.length === 0;
    een('[data-doe=opnieuw]', vak).disabled = terug.length === 0;
  });
  const doe = {
    ...blad,
    zeg,
    zoom(richting) {
      staat.zoom = Math.max(0, Math.min(ZOOM.length - 1, staat.zoom + richting));
      deel('doek').style.width = `${ZOOM[staat.zoom] * 100}%`;
      zeg(`Vergroting ${ZOOM[staat.zoom] * 100} procent.`);
    },
  };
  const stand = () => ({ soort: staat.soort, straal: Math.max(laag.width, laag.height) / staat.dikte / 2 });
  luisterNaarPen(laag, stand, (vorm) => doe.dek(vorm));
  luisterNaarToetsen(laag, doe);
  const open = (file) => openFoto({ vak, deel, blad, staat, fout, zeg }, file);
  luisterNaarKiezen(vak, deel, open);
  luisterNaarKnoppen(vak, staat, doe, () => sluit({ deel, blad, staat, fout }));
  zetGezichten(vak, vel, doe, fout);
  een('form', vak).addEventListener('submit', (e) => {
    e.preventDefault();
    void stuur({ vak, deel, vel, staat, fout, zeg });
  });
  addEventListener('beforeunload', (e) => staat.open && e.preventDefault());
}

async function openFoto({ deel, blad, staat, fout }, file) {
  fout('');
  try {
    const doek = await leesFoto(file);
    staat.open = true;
    deel('werk').hidden = false;
    deel('kies').hidden = true;
    blad.open(doek);
    deel('laag').focus();
  } catch (oorzaak) {
    fout(oorzaak.message);
  }
}

function sluit({ deel, blad, staat, fout }) {
  staat.open = false;
  blad.sluit();
  deel('werk').hidden = true;
  deel('kies').hidden = false;
  deel('foto').value = '';
  fout('');
  deel('foto').focus();
}

function luisterNaarKiezen(vak, deel, open) {
  deel('foto').addEventListener('change', (e) => e.target.files[0] && open(e.target.files[0]));
  vak.addEventListener('dragover', (e) => e.preventDefault());
  vak.addEventListener('drop', (e) => {
    e.preventDefault();
    neem(e.dataTransfer.files, open);
  });
  document.addEventListener('paste', (e) => {
    if (e.clipboardData.files.length === 0) return;
    e.preventDefault();
    neem(e.clipboardData.files, open);
  });
}

/** A picture goes to the tool, anything else to the form for documents. */
function neem([file], open) {
  if (!file) return;
  if (file.type.startsWith('image/')) {
    open(file);
    return;
  }
  const keuze = een('#document input[type=file]');
  if (!keuze) return;
  const over = new DataTransfer();
  over.items.add(file);
  keuze.files = over.files;
  keuze.focus();
}

function luisterNaarKnoppen(vak, staat, doe, andere) {
  const acties = {
    ongedaan: () => doe.ongedaan(),
    opnieuw: () => doe.opnieuw(),
    groter: () => doe.zoom(1),
    kleiner: () => doe.zoom(-1),
    andere,
  };
  for (const knop of alle('[data-doe]', vak)) knop.addEventListener('click', () => acties[knop.dataset.doe]());
  for (const keus of alle('[data-gereedschap]', vak))
    keus.addEventListener('change', () => {
      staat.soort = keus.value;
      een('[data-laag]', vak).toggleAttribute('data-schuiven', staat.soort === 'schuiven');
    });
  een('[data-dikte]', vak).addEventListener('change', (e) => (staat.dikte = Number(e.target.value)));
}

function zetGezichten(vak, vel, doe, fout) {
  const knop = een('[data-gezichten]', vak);
  if (!('FaceDetector' in window)) return;
  knop.hidden = false;
  knop.addEventListener('click', async () => {
    try {
      const gevonden = await vindGezichten(vel);
      if (gevonden.length) doe.dek(...gevonden);
      doe.zeg(`${gevonden.length} mogelijke gezichten gevonden. Kijk zelf na of dat alles is.`);
    } catch {
      fout('Deze browser kan hier geen gezichten zoeken. Dek ze zelf af.');
    }
  });
}

/** Everything that is covered, each with a button to take it away: also without seeing the picture. */
function toonLijst(vak, blad, vormen) {
  const lijst = een('[data-vlakken]', vak);
  lijst.replaceChildren(
    ...vormen.map((vorm, i) => {
      const knop = maak('button', { type: 'button', class: 'utrecht-button utrecht-button--subtle' }, 'Weghalen');
      knop.setAttribute('aria-label', `Afdekking ${i + 1} weghalen`);
      knop.addEventListener('click', () => {
        blad.haalWeg(i);
        een('[data-laag]', vak).focus();
      });
      return maak('li', {}, `${vorm.soort === 'vlak' ? 'Vlak' : 'Streek'} `, knop);
    }),
  );
}

async function stuur({ vak, deel, vel, staat, fout, zeg }) {
  fout('');
  const form = een('form', vak);
  const mist =
    alle('input[type=checkbox]', form).find((v) => !v.checked) ?? alle('[required]', form).find((v) => !v.value.trim());
  if (mist) {
    fout(
      mist.type === 'checkbox'
        ? 'Kijk de hele foto na en zet bij elk punt een vinkje.'
        : 'Vul in wat er te zien is en wat dit onderbouwt.',
    );
    mist.focus();
    return;
  }
  const velden = Object.fromEntries([...new FormData(form)].filter(([naam]) => !naam.startsWith('_')));
  const foto = await schrijfFoto(vel);
  const [knop, balk] = [een('[type=submit]', form), deel('voortgang')];
  knop.disabled = true;
  balk.hidden = false;
  const zin = await verzend(vak.dataset, { ...velden, nagekeken: 'ja', afgedekt: 'ja' }, foto, (n) => (balk.value = n));
  knop.disabled = false;
  balk.hidden = true;
  if (zin) {
    fout(zin);
    return;
  }
  staat.open = false;
  zeg('De foto is toegevoegd.');
  location.reload();
}
