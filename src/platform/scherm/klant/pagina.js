import { alle, een } from './hulp.js';

// What makes the pages pleasant. Everything works without it; the server checks all of it again.
document.documentElement.dataset.script = '';

// Keys: `/` searches, `g` and a letter goes, `?` helps. Not while typing, and never with a modifier (WCAG 2.1.4).
let naG = 0;
document.addEventListener('keydown', (e) => {
  if (e.key === 'Escape') sluitUitklap(null, true);
  if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || een('dialog[open]')) return;
  if (e.target.closest('input, textarea, select, [contenteditable]')) return;
  if (e.key === '/') springNaarZoek(e);
  else if (e.key === '?') toonHulp(e);
  else if (naG && e.timeStamp - naG < 1500) gaNaar(e);
  naG = e.key === 'g' ? e.timeStamp : 0;
});

function springNaarZoek(e) {
  const veld = een('[data-zoek-alles]') ?? een('[data-zoek]');
  if (!veld) return;
  e.preventDefault();
  veld.focus();
  veld.select();
}

function gaNaar(e) {
  const link = alle('[data-toets]').find((a) => a.dataset.toets === e.key);
  if (!link) return;
  e.preventDefault();
  link.click();
}

function toonHulp(e) {
  const hulp = een('#toetsen');
  if (!hulp) return;
  e.preventDefault();
  hulp.showModal();
}
for (const link of alle('[data-hulp]')) link.addEventListener('click', toonHulp);
een('#toetsen')?.addEventListener('click', (e) => e.target === e.currentTarget && e.target.close());

// What folds out closes with Escape, which gives the focus back, and when one goes on elsewhere.
function sluitUitklap(behalve, terug) {
  for (const details of alle('details[data-uitklap][open]')) {
    if (behalve && details.contains(behalve)) continue;
    const hadFocus = details.contains(document.activeElement);
    details.open = false;
    if (terug && hadFocus) een('summary', details).focus();
  }
}
document.addEventListener('click', (e) => sluitUitklap(e.target));
document.addEventListener('focusin', (e) => sluitUitklap(e.target));

// Filters fold on a phone, and stay as they were left in this window.
const telefoon = matchMedia('(max-width: 47.99rem)');
for (const details of alle('[data-onthoud]')) {
  const sleutel = `${details.dataset.onthoud} ${location.pathname}`;
  const stel = () => {
    details.open = !telefoon.matches || sessionStorage.getItem(sleutel) === 'open';
  };
  stel();
  telefoon.addEventListener('change', stel);
  een('summary', details).addEventListener('click', () => {
    sessionStorage.setItem(sleutel, details.open ? 'dicht' : 'open');
  });
}

// Filters that say nothing stay out of the address.
for (const form of alle('[data-filters]')) {
  form.addEventListener('formdata', ({ formData }) => {
    for (const naam of new Set(formData.keys()))
      if (formData.getAll(naam).every((w) => w === '')) formData.delete(naam);
  });
}

// A press anywhere on a row opens it, unless one selects text or meets something else to press.
document.addEventListener('click', (e) => {
  const rij = e.target.closest('[data-rij]');
  if (!rij || e.target.closest('a, button, input, label, summary') || String(getSelection())) return;
  een('a', rij).dispatchEvent(new MouseEvent('click', e));
});

// Light or dark at once, without losing what stands in a form; the cookie is set behind it.
for (const form of alle('[data-themakeuze]')) {
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    const { value } = e.submitter;
    if (value === 'apparaat') delete document.documentElement.dataset.thema;
    else document.documentElement.dataset.thema = value;
    for (const knop of alle('button', form)) knop.setAttribute('aria-pressed', knop === e.submitter);
    fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form, e.submitter)),
      redirect: 'manual',
    }).catch(() => {});
  });
}
