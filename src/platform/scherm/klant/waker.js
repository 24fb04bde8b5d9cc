import { alle, een, maak } from './hulp.js';

// What in a text looks like data of a person is told while one types, by a worker: the text does not leave the page.
const WACHT_MS = 350;
let lezer;
let bekendeNamen = [];
let leesNummer = 0;
let bNummer = 1000;
const beloften = new Map();

function leesTekst(tekst, bekend) {
  lezer ??= startLezer();
  const nr = (leesNummer += 1);
  return new Promise((klaar) => {
    beloften.set(nr, klaar);
    lezer.postMessage({ nr, tekst, bekend });
  });
}

function startLezer() {
  const nieuw = new Worker('/activa/waker.js', { type: 'module' });
  nieuw.addEventListener('message', ({ data }) => {
    beloften.get(data.nr)?.(data);
    beloften.delete(data.nr);
  });
  // Without it everything works: the server finds the same when the form is sent.
  nieuw.addEventListener('error', () => beloften.clear());
  return nieuw;
}

let namenGevraagd = false;
async function haalNamen() {
  if (namenGevraagd) return;
  namenGevraagd = true;
  try {
    const antwoord = await fetch('/v1/bekende-namen', { headers: { Accept: 'application/json' } });
    if (antwoord.ok) bekendeNamen = (await antwoord.json()).namen;
  } catch {
    // More is marked than needed; the server knows the names.
  }
}

class Wakerveld {
  constructor(veld) {
    this.veld = veld;
    this.rijen = new Map();
    this.behouden = new Map();
    this.stap = null;
    this.status = maak('p', { class: 'sz-waker__stand', role: 'status' });
    this.lijst = maak('ul', { class: 'sz-waker__lijst' });
    this.terug = knop('Ongedaan maken', () => this.maakOngedaan());
    this.terug.hidden = true;
    this.elders = maak('p', { class: 'sz-zacht', hidden: '' });
    this.vak = maak('div', { class: 'sz-waker', hidden: '' }, this.status, this.lijst, this.elders, this.terug);
    this.neemOver();
    (veld.parentElement.querySelector(`#${CSS.escape(`${veld.id}-teller`)}`) ?? veld).after(this.vak);
    veld.addEventListener('input', () => this.straks());
    veld.addEventListener('focus', () => haalNamen().then(() => this.straks()), { once: true });
    if (veld.value) void this.lees();
  }

  // What the server found and what was chosen at it: from here on the script shows it.
  neemOver() {
    const blok = een(`[data-waker-keuzes="${CSS.escape(this.veld.id)}"]`);
    if (!blok) return;
    this.streng = true;
    for (const rij of alle('fieldset', blok)) {
      const deel = (naam) => een(`[name$=".${naam}"]:checked, [name$=".${naam}"]:not([type=radio])`, rij)?.value ?? '';
      const sleutel = `${deel('soort')} ${deel('nr')} ${deel('woorden')}`;
      if (deel('wat') === 'houden') this.behouden.set(sleutel, { grond: deel('grond'), reden: deel('reden') });
    }
    blok.remove();
  }

  straks() {
    clearTimeout(this.wacht);
    this.wacht = setTimeout(() => void this.lees(), WACHT_MS);
  }

  async lees() {
    const tekst = this.veld.value;
    const uit = await leesTekst(tekst, this.streng ? [] : bekendeNamen);
    if (tekst === this.veld.value) this.toon(uit);
  }

  toon({ vondsten, suggesties, verplaatsen }) {
    const geteld = new Map();
    const nieuw = new Map();
    for (const v of vondsten) {
      const nr = geteld.get(`${v.soort} ${v.tekst}`) ?? 0;
      geteld.set(`${v.soort} ${v.tekst}`, nr + 1);
      const sleutel = `${v.soort} ${nr} ${v.tekst}`;
      const rij = this.rijen.get(sleutel) ?? this.maakRij(sleutel, v, nr);
      rij.plek = v;
      nieuw.set(sleutel, rij);
    }
    suggesties.forEach((s, i) => {
      const sleutel = `woord ${i} ${s.tekst}`;
      const rij = this.rijen.get(sleutel) ?? this.maakSuggestie(s);
      rij.plek = s;
      nieuw.set(sleutel, rij);
    });
    for (const [sleutel, rij] of this.rijen) if (!nieuw.has(sleutel)) rij.remove();
    [...nieuw.values()].forEach((rij, i) => {
      if (this.lijst.children[i] !== rij) this.lijst.insertBefore(rij, this.lijst.children[i] ?? null);
    });
    this.rijen = nieuw;
    this.vak.hidden = nieuw.size === 0 && this.terug.hidden;
    this.elders.hidden = vondsten.length === 0;
    this.elders.replaceChildren(`${verplaatsen.voor} `, link(verplaatsen.pad, verplaatsen.link));
    const zin = zinOver(vondsten, suggesties, this.stap !== null);
    if (this.status.textContent !== zin) this.status.textContent = zin;
  }

  maakRij(sleutel, v, nr) {
    const rij = maak('li', { class: 'sz-waker__vondst' });
    const houden = knop('Houden met reden', () => {
      if (this.behouden.delete(sleutel)) een('.sz-waker__reden', rij)?.remove();
      else this.houd(sleutel, rij, v, nr);
      houden.setAttribute('aria-expanded', this.behouden.has(sleutel));
    });
    houden.setAttribute('aria-expanded', this.behouden.has(sleutel));
    rij.append(
      this.citaat(rij, v, ` (${v.woord}). ${v.reden}`),
      maak(
        'div',
        { class: 'sz-rij' },
        knop('Verwijderen', () => this.vervang(rij.plek, '')),
        knop(`Algemeen maken: ‘${v.voorstel}’`, () => this.vervang(rij.plek, v.voorstel)),
        houden,
      ),
    );
    const eerder = this.behouden.get(sleutel);
    if (eerder) this.houd(sleutel, rij, v, nr, eerder);
    return rij;
  }

  maakSuggestie(s) {
    const rij = maak('li', { class: 'sz-waker__woord' });
    rij.append(
      this.citaat(rij, s, ` kan beter. ${s.reden}`),
      maak(
        'div',
        { class: 'sz-rij' },
        knop(`Vervang door ‘${s.voorstel}’`, () => this.vervang(rij.plek, s.voorstel)),
      ),
    );
    return rij;
  }

  citaat(rij, v, erna) {
    const wijs = maak('button', { type: 'button', class: 'sz-waker__citaat' }, maak('mark', {}, v.tekst));
    wijs.addEventListener('click', () => {
      this.veld.focus();
      this.veld.setSelectionRange(rij.plek.start, rij.plek.eind);
    });
    return maak('p', {}, wijs, erna);
  }

  houd(sleutel, rij, v, nr, eerder = { grond: '', reden: '' }) {
    this.behouden.set(sleutel, eerder);
    const n = (bNummer += 1);
    const naam = (deel) => `_b.${n}.${deel}`;
    const id = `veld-b-${n}`;
    const vast = { veld: this.veld.name, soort: v.soort, woorden: v.tekst, nr, wat: 'houden' };
    const kies = maak('select', {
      class: 'utrecht-select utrecht-select--html-select',
      id: `${id}-grond`,
      required: '',
      name: naam('grond'),
    });
    kies.append(new Option('Kies…', ''), ...v.gronden.map(([w, t]) => new Option(t, w, false, w === eerder.grond)));
    const reden = maak('input', {
      class: 'utrecht-textbox utrecht-textbox--html-input',
      type: 'text',
      id: `${id}-reden`,
      required: '',
      name: naam('reden'),
      minlength: 10,
      maxlength: 500,
      autocomplete: 'off',
      value: eerder.reden,
    });
    kies.addEventListener('change', () => (eerder.grond = kies.value));
    reden.addEventListener('input', () => (eerder.reden = reden.value));
    const label = (voor, tekst) => maak('label', { class: 'utrecht-form-label', for: voor }, tekst);
    const verborgen = Object.entries(vast).map(([k, w]) => maak('input', { type: 'hidden', name: naam(k), value: w }));
    rij.append(
      maak(
        'div',
        { class: 'sz-waker__reden' },
        ...verborgen,
        label(kies.id, 'Waarom mag dit blijven staan?'),
        kies,
        label(reden.id, 'Leg uit, in minstens 10 tekens'),
        reden,
      ),
    );
  }

  // Through the editing command of the browser, so that Ctrl+Z takes it back too.
  vervang({ start, eind, tekst }, door) {
    if (this.veld.value.slice(start, eind) !== tekst) return void this.lees();
    const rest = this.veld.value.slice(eind);
    const tot = door || !/(^|\s)$/.test(this.veld.value.slice(0, start)) ? eind : eind + /^[ \t]*/.exec(rest)[0].length;
    this.stap = this.veld.value;
    this.schrijf(start, tot, door);
    this.terug.hidden = false;
    return void this.lees();
  }

  maakOngedaan() {
    if (this.stap !== null) this.schrijf(0, this.veld.value.length, this.stap);
    this.stap = null;
    this.terug.hidden = true;
    void this.lees();
  }

  schrijf(start, eind, door) {
    this.veld.focus();
    this.veld.setSelectionRange(start, eind);
    const gelukt = door ? document.execCommand('insertText', false, door) : document.execCommand('delete');
    if (gelukt) return;
    this.veld.setRangeText(door, start, eind, 'end');
    this.veld.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function zinOver(vondsten, suggesties, veranderd) {
  const keer = (n, een1, meer) => (n === 1 ? een1 : `${n} ${meer}`);
  const delen = veranderd ? ['De tekst is veranderd: lees de zin nog eens na.'] : [];
  if (vondsten.length)
    delen.push(
      `Let op: ${keer(vondsten.length, 'één plek lijkt', 'plekken lijken')} op een persoon te wijzen. Kies per plek; zonder keuze wordt de tekst niet bewaard.`,
    );
  if (suggesties.length)
    delen.push(`${keer(suggesties.length, 'Eén woord kan', 'woorden kunnen')} beter; dat hoeft niet.`);
  return delen.join(' ');
}

const link = (href, tekst) =>
  maak('a', { class: 'utrecht-link utrecht-link--html-a', href, target: '_blank', rel: 'noopener' }, tekst);

function knop(tekst, doe) {
  const k = maak('button', { type: 'button', class: 'utrecht-button utrecht-button--subtle sz-waker__knop' }, tekst);
  k.addEventListener('click', doe);
  return k;
}

for (const veld of alle('[data-waker]')) new Wakerveld(veld);
