import { alle, een, maak } from './hulp.js';

// Sending twice is harmless for the server; here it does not even happen. After a while it may be tried again.
for (const form of alle('form[data-eenmaal]')) {
  form.addEventListener('submit', (e) => {
    if (form.dataset.bezig) {
      e.preventDefault();
      return;
    }
    zetBezig(form, true);
    setTimeout(() => zetBezig(form, false), 8000);
  });
}

function zetBezig(form, aan) {
  if (aan) form.dataset.bezig = 'ja';
  else delete form.dataset.bezig;
  for (const knop of alle('[type=submit]', form)) {
    if (aan) knop.setAttribute('aria-disabled', 'true');
    else knop.removeAttribute('aria-disabled');
  }
}

// Back in the history: nothing is busy any more.
addEventListener('pageshow', (e) => {
  if (e.persisted) for (const form of alle('form[data-bezig]')) zetBezig(form, false);
});

// Leaving with unsaved text asks first. A form that came back with errors holds text that is nowhere else.
const vuil = new Set(alle('form[data-waarschuw]').filter((form) => een('.sz-fouten', form)));
for (const form of alle('form[data-waarschuw]')) {
  form.addEventListener('input', () => vuil.add(form));
  form.addEventListener('submit', () => vuil.delete(form));
}
addEventListener('beforeunload', (e) => {
  if (vuil.size) e.preventDefault();
});

// How many characters are left: seen at once, heard when one pauses.
for (const vlak of alle('textarea[data-hooguit]')) {
  const teller = document.getElementById(`${vlak.id}-teller`);
  const gehoord = maak('span', { class: 'sz-verborgen', 'aria-live': 'polite' });
  teller.after(gehoord);
  let wacht;
  const tel = () => {
    const over = vlak.dataset.hooguit - vlak.value.length;
    const tekens = Math.abs(over) === 1 ? 'teken' : 'tekens';
    teller.toggleAttribute('data-over', over < 0);
    teller.textContent = over < 0 ? `${-over} ${tekens} te veel.` : `Nog ${over} ${tekens}.`;
    clearTimeout(wacht);
    if (document.activeElement === vlak) wacht = setTimeout(() => (gehoord.textContent = teller.textContent), 1200);
  };
  vlak.addEventListener('input', tel);
  tel();
}

// Repeated rows: the empty ones wait until they are asked for; a new one is a copy with the next number.
for (const vak of alle('[data-herhaal]')) {
  const naam = vak.dataset.herhaal;
  const rijen = () => alle(':scope > .sz-herhaal__rij', vak);
  rijen().forEach((rij, i) => (rij.hidden = i > 0 && isLeeg(rij)));
  const titel = een('legend', rijen()[0])
    .textContent.replace(/\d+\s*$/, '')
    .trim();
  const knop = maak('button', { type: 'button', class: 'utrecht-button utrecht-button--secondary-action' });
  knop.textContent = `${titel} toevoegen`;
  knop.addEventListener('click', () => {
    const rij = rijen().find((r) => r.hidden) ?? kopieer(rijen().at(-1), naam);
    rij.hidden = false;
    veldenIn(rij)[0]?.focus();
  });
  vak.append(knop);
}

function veldenIn(rij) {
  return alle('input:not([type=hidden]), select, textarea', rij);
}

function isLeeg(rij) {
  return veldenIn(rij).every((v) => (isKeus(v) ? !v.checked : !v.value));
}

function isKeus(veld) {
  return veld.type === 'radio' || veld.type === 'checkbox';
}

function kopieer(rij, naam) {
  const nieuw = rij.cloneNode(true);
  const nummer = Number(
    een(`[name^="${naam}."]`, rij)
      .name.slice(naam.length + 1)
      .split('.')[0],
  );
  const id = `veld-${naam.replaceAll(/[^\w-]/g, '-')}-`;
  for (const { attributes } of alle('[id], [for], [name], [aria-describedby]', nieuw)) {
    for (const kenmerk of attributes) {
      kenmerk.value = kenmerk.value
        .replaceAll(`${naam}.${nummer}.`, `${naam}.${nummer + 1}.`)
        .replaceAll(`${id}${nummer}-`, `${id}${nummer + 1}-`);
    }
  }
  for (const veld of veldenIn(nieuw)) {
    if (isKeus(veld)) veld.checked = false;
    else veld.value = '';
  }
  een('legend', nieuw).textContent = een('legend', rij).textContent.replace(/\d+\s*$/, nummer + 2);
  rij.after(nieuw);
  return nieuw;
}
