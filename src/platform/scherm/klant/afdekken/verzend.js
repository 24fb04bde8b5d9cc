/** Sends the picture with what was typed. `voortgang` hears the share that is sent. Gives null, or the sentence of what went wrong. */
export function verzend({ actie, csrf, sleutel }, velden, foto, voortgang) {
  const data = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) if (waarde) data.append(naam, waarde);
  data.append('bestand', foto, 'foto.jpg');
  return new Promise((klaar) => {
    const aanvraag = new XMLHttpRequest();
    aanvraag.open('POST', actie);
    aanvraag.setRequestHeader('X-CSRF-Token', csrf);
    aanvraag.setRequestHeader('Idempotency-Key', sleutel);
    aanvraag.upload.addEventListener('progress', (e) => e.lengthComputable && voortgang(e.loaded / e.total));
    aanvraag.addEventListener('load', () => klaar(aanvraag.status === 201 ? null : zinVan(aanvraag)));
    aanvraag.addEventListener('error', () =>
      klaar('Er is geen verbinding. De foto staat nog in dit venster; verstuur haar zodra u weer verbinding hebt.'),
    );
    aanvraag.send(data);
  });
}

function zinVan(aanvraag) {
  try {
    const p = JSON.parse(aanvraag.responseText);
    return [p.detail, p.weigering?.nodig ?? p.watNu].filter(Boolean).join(' ');
  } catch {
    return 'Het versturen is niet gelukt. De foto staat nog in dit venster; probeer het opnieuw.';
  }
}
