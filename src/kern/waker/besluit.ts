import { vouw } from './normaliseer.ts';
import type { Kandidaat, Soort } from './typen.ts';

/** What the user may put in the place of a finding, by kind (B12.1: generalise). */
export const VOORSTELLEN: Readonly<Record<Soort, string>> = {
  naam: 'een persoon',
  werknaam: 'een sekswerker',
  bsn: '(burgerservicenummer verwijderd)',
  documentnummer: '(documentnummer verwijderd)',
  telefoon: '(telefoonnummer verwijderd)',
  email: '(e-mailadres verwijderd)',
  sociaal: '(gebruikersnaam verwijderd)',
  url: '(webadres verwijderd)',
  geboortedatum: '(geboortedatum verwijderd)',
  leeftijd: '(leeftijd niet vermeld)',
  herkomst: '(herkomst niet vermeld)',
  gezondheid: '(gezondheid niet vermeld)',
  uiterlijk: '(uiterlijk niet vermeld)',
  kenteken: '(kenteken verwijderd)',
  adres: '(woonadres verwijderd)',
  iban: '(rekeningnummer verwijderd)',
};

/** Of overlapping candidates the strongest stays, and of equally strong ones the longest. In order of the text. */
export function beslis(kandidaten: readonly Kandidaat[]): Kandidaat[] {
  const opKracht = [...kandidaten]
    .filter((k) => k.eind > k.begin)
    .sort((a, b) => b.kracht - a.kracht || b.eind - b.begin - (a.eind - a.begin) || a.begin - b.begin);
  const grens = kandidaten.reduce((m, k) => Math.max(m, k.eind), 0);
  const bezet = new Uint8Array(grens);
  const blijft: Kandidaat[] = [];
  for (const kandidaat of opKracht) {
    let vrij = true;
    for (let i = kandidaat.begin; vrij && i < kandidaat.eind; i++) vrij = bezet[i] === 0;
    if (!vrij) continue;
    bezet.fill(1, kandidaat.begin, kandidaat.eind);
    blijft.push(kandidaat);
  }
  return blijft.sort((a, b) => a.begin - b.begin);
}

/** Leaves out names that the caller knows: a finding of which every word, initials and small words aside, is one of theirs. */
export function zonderBekende(kandidaten: readonly Kandidaat[], tekst: string, bekend: readonly string[]): Kandidaat[] {
  if (!bekend.length) return [...kandidaten];
  const namen = bekend.map(woorden).filter((w) => w.length);
  return kandidaten.filter(({ soort, begin, eind }) => {
    if (soort !== 'naam' && soort !== 'werknaam') return true;
    const gevonden = woorden(tekst.slice(begin, eind)).filter((w) => !KLEIN.has(w));
    return !namen.some(
      (naam) =>
        gevonden.length > 0 &&
        gevonden.every((w) => naam.includes(w) || w.length === 1) &&
        gevonden.some((w) => w.length > 1),
    );
  });
}

const KLEIN = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'el', 'al', 'da', 'la', 't']);

function woorden(tekst: string): string[] {
  return vouw(tekst)
    .split(/[^a-z]+/)
    .filter(Boolean);
}
