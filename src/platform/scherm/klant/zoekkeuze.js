import { alle, maak } from './hulp.js';

// A long list of choices becomes a box to type in (combobox of the ARIA Authoring Practices); the list itself, hidden, is what is sent.
for (const lijst of alle('select[data-zoekkeuze]')) maakZoekkeuze(lijst);

function maakZoekkeuze(lijst) {
  const blad = maak('ul', { role: 'listbox', id: `${lijst.id}-blad`, 'aria-label': 'Keuzes' });
  const veld = maak('input', {
    class: 'utrecht-textbox utrecht-textbox--html-input',
    id: lijst.id,
    role: 'combobox',
    autocomplete: 'off',
    placeholder: 'Typ om te zoeken',
    'aria-controls': blad.id,
    'aria-autocomplete': 'list',
  });
  for (const naam of ['aria-describedby', 'aria-invalid', 'required']) {
    if (lijst.hasAttribute(naam)) veld.setAttribute(naam, lijst.getAttribute(naam));
  }
  lijst.id += '-lijst';
  lijst.required = false;
  lijst.hidden = true;
  lijst.before(maak('div', { class: 'sz-zoekkeuze' }, veld, blad));
  const z = { lijst, blad, veld, nu: -1 };
  veld.value = gekozenTekst(z);
  toon(z, false);
  veld.addEventListener('click', () => zoek(z));
  veld.addEventListener('input', () => {
    lijst.value = keuzes(z).find((o) => kaal(o.text) === kaal(veld.value))?.value ?? '';
    zoek(z);
  });
  veld.addEventListener('keydown', (e) => toets(z, e));
  // What was typed but not chosen is no choice: the box says again what will be sent.
  veld.addEventListener('blur', () => {
    if (!veld.value) lijst.value = '';
    veld.value = gekozenTekst(z);
    toon(z, false);
  });
  blad.addEventListener('mousedown', (e) => e.preventDefault());
  blad.addEventListener('click', (e) => {
    const optie = z.past[[...blad.children].indexOf(e.target)];
    if (optie) kies(z, optie);
  });
}

function keuzes({ lijst }) {
  return [...lijst.options].filter((o) => o.value);
}

function gekozenTekst({ lijst }) {
  return lijst.value ? lijst.selectedOptions[0].text : '';
}

function zoek(z) {
  const woorden = z.veld.value === gekozenTekst(z) ? [] : kaal(z.veld.value).split(' ');
  z.past = keuzes(z).filter((o) => woorden.every((w) => kaal(o.text).includes(w)));
  z.blad.replaceChildren(
    ...z.past.map((o, i) => maak('li', { role: 'option', id: `${z.blad.id}-${i}`, 'aria-selected': 'false' }, o.text)),
  );
  if (!z.past.length) {
    z.blad.append(maak('li', { role: 'option', 'aria-disabled': 'true', class: 'sz-zacht' }, 'Niets gevonden'));
  }
  toon(z, true);
}

function toon(z, open) {
  z.blad.hidden = !open;
  z.veld.setAttribute('aria-expanded', open);
  wijs(z, -1);
}

function wijs(z, plek) {
  z.nu = plek;
  [...z.blad.children].forEach((li, i) => li.setAttribute('aria-selected', i === plek));
  const li = z.blad.children[plek];
  li?.scrollIntoView({ block: 'nearest' });
  if (li?.id) z.veld.setAttribute('aria-activedescendant', li.id);
  else z.veld.removeAttribute('aria-activedescendant');
}

function kies(z, optie) {
  z.lijst.value = optie.value;
  z.veld.value = optie.text;
  toon(z, false);
  z.lijst.dispatchEvent(new Event('input', { bubbles: true }));
}

function toets(z, e) {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (stap) {
    e.preventDefault();
    if (z.blad.hidden) zoek(z);
    const aantal = z.blad.children.length;
    wijs(z, z.nu < 0 && stap < 0 ? aantal - 1 : (z.nu + stap + aantal) % aantal);
  } else if (e.key === 'Enter' && z.nu >= 0) {
    e.preventDefault();
    if (z.past[z.nu]) kies(z, z.past[z.nu]);
  } else if (e.key === 'Escape' && !z.blad.hidden) {
    e.stopPropagation();
    toon(z, false);
  }
}

function kaal(tekst) {
  return tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
