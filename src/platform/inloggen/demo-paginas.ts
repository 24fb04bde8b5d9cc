/** What an error page of the demo provider tells. */
export interface Demofout {
  titel: string;
  waarom: string;
  watNu: string;
  /** Stable code. */
  code: string;
  terug: { tekst: string; pad: string };
}

/** The plain error page, for when the caller gives none. */
export function renderDemofout(f: Demofout): string {
  return renderKaal(
    f.titel,
    `<p>${veilig(f.waarom)}</p><p>${veilig(f.watNu)}</p><p><a href="${veilig(f.terug.pad)}">${veilig(f.terug.tekst)}</a></p><p>Code: ${veilig(f.code)}</p>`,
  );
}

/** Asks whether to log out, when the question did not come from the application itself. `formulier` is the provider's own form. */
export function renderUitlogvraag(formulier: string): string {
  return renderKaal(
    'Wilt u uitloggen?',
    `${formulier}<p><button type="submit" form="op.logoutForm" name="logout" value="yes">Uitloggen</button></p>`,
  );
}

/** Tells that one is logged out, when there is nowhere to go back to. */
export function renderUitgelogd(): string {
  return renderKaal('U bent uitgelogd', '<p>U kunt dit venster sluiten.</p>');
}

/** No scripts, no styles, nothing from elsewhere: passes any Content-Security-Policy. */
function renderKaal(titel: string, inhoud: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${veilig(titel)}</title></head><body><main><h1>${veilig(titel)}</h1>${inhoud}</main></body></html>`;
}

function veilig(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
