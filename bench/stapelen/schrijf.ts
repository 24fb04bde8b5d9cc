import type { Toeval } from './toeval.ts';
import type { Zaak } from './wereld.ts';

/** What a melding may say of a place. */
export const DELEN = [
  'adres',
  'adres',
  'adres',
  'naam',
  'persoon',
  'telefoon',
  'kenteken',
  'kvk',
  'advertentie',
  'account',
  'mail',
  'hoek',
  'postcode',
] as const;
export type Deel = (typeof DELEN)[number];

const SCHRIJVERS: Record<Deel, (z: Zaak, t: Toeval) => string> = {
  adres: (z, t) => schrijfAdres(z, t),
  postcode: (z, t) =>
    t.kies([
      `Postcode ${z.postcode} nummer ${nr(z, t)}.`,
      `Het gaat om ${z.postcode.replace(' ', '').toLowerCase()} ${nr(z, t)}.`,
      `Adres: ${hoofd(z.straat, z)} ${nr(z, t)}, ${z.postcode} ${z.plaats}.`,
    ]),
  hoek: (z, t) =>
    t.kies([
      `Het is boven de snackbar op de hoek van de ${z.straat} en de ${z.dwars} in ${z.plaats}.`,
      `Hoek ${z.straat}/${z.dwars} te ${z.plaats}.`,
      `${z.plaats}: ${z.dwars} hoek ${z.straat}, bovenwoning.`,
      `waar de ${z.straat} op de ${z.dwars} uitkomt in ${z.plaats}, daar is het`,
      `Op de kruising ${z.dwars} met de ${z.straat} (${z.plaats}) zit het.`,
    ]),
  naam: (z, t) => schrijfNaam(z, t),
  persoon: (z, t) => schrijfPersoon(z, t),
  telefoon: (z, t) =>
    t
      .kies([
        'Er wordt geadverteerd met nummer %.',
        'Klanten bellen %.',
        'Ik belde % en kreeg een man.',
        'tel %',
        'Contact loopt via %.',
        'App naar % voor een afspraak.',
      ])
      .replace('%', schrijfTelefoon(z.telefoon, t)),
  kenteken: (z, t) =>
    t
      .kies([
        'Er staat steeds een auto met kenteken %.',
        'Een busje (%) brengt vrouwen.',
        'kenteken %',
        'Zwarte BMW, kenteken %, voor de deur.',
        'Voertuig % meermaals gezien.',
      ])
      .replace('%', schrijfKenteken(z.kenteken, t)),
  kvk: (z, t) =>
    t
      .kies([
        'KvK-nummer %.',
        'kvk %',
        'Ingeschreven bij de Kamer van Koophandel onder nummer %.',
        'Volgens het handelsregister: %.',
        'KvK nr. %, geen personeel.',
      ])
      .replace(
        '%',
        t.kies([
          z.kvk,
          z.kvk,
          `${z.kvk.slice(0, 4)} ${z.kvk.slice(4)}`,
          `${z.kvk.slice(0, 2)}.${z.kvk.slice(2, 4)}.${z.kvk.slice(4, 6)}.${z.kvk.slice(6)}`,
        ]),
      ),
  advertentie: (z, t) =>
    t.kies([
      `Zie https://www.kinky.nl/advertentie/${z.advertentie}.`,
      `kinky.nl/ad/${z.advertentie}?ref=home`,
      `Advertentie ${z.advertentie} op kinky.nl.`,
      `Advertentienummer: ${z.advertentie}.`,
      `Het is #${z.advertentie} op kinky.nl`,
    ]),
  account: (z, t) =>
    t.kies([
      `Telegram: @${z.account}.`,
      `Op insta heet het ${z.account}.`,
      `instagram ${z.account}`,
      `Contact via @${z.account} op Telegram.`,
    ]),
  mail: (z, t) =>
    t.kies([
      `Reserveren via ${z.mail}.`,
      `Mailadres ${z.mail.toUpperCase()}`,
      `mail ${z.mail}`,
      `Er werd gemaild met ${z.mail}.`,
    ]),
};

/** The sentence of one part, in the way of one writer. */
export function schrijf(deel: Deel, z: Zaak, t: Toeval): string {
  return SCHRIJVERS[deel](z, t);
}

function schrijfAdres(z: Zaak, t: Toeval): string {
  const straat = schrijfStraat(z.straat, t);
  const n = nr(z, t);
  const vorm = t.kies([
    `Het gaat om ${straat} ${n} in ${z.plaats}.`,
    `${straat} ${n}, ${z.plaats}.`,
    `${straat} ${n} ${z.plaats}`,
    `Op ${t.kies(['nummer', 'nr.', 'huisnummer'])} ${n} in de ${straat} te ${z.plaats} is iets niet pluis.`,
    `In ${z.plaats}, aan de ${straat} ${t.kies(['nr', 'nummer'])} ${n}.`,
    `Pand ${straat} ${t.kies(['nr. ', ''])}${n} te ${z.plaats}.`,
    `locatie: ${straat} ${n} (${z.plaats})`,
    `${straat} ${n} (voorheen ${z.oudeStraat}) in ${z.plaats}.`,
    `bij ${straat.toLowerCase()} ${n} in ${z.plaats.toLowerCase()}`,
    `${z.plaats}, ${straat} ${n}.`,
    `Ik woon op nr ${z.nummer + 4}, het gaat om nummer ${n} in de ${straat}, ${z.plaats}.`,
  ]);
  return t.kans(0.06) ? vorm.replace(straat, verschrijf(straat, t)) : vorm;
}

function nr(z: Zaak, t: Toeval): string {
  return z.letter
    ? `${z.nummer}${t.kies([z.letter, z.letter.toUpperCase(), ` ${z.letter.toUpperCase()}`, `-${z.letter}`])}`
    : String(z.nummer);
}

function hoofd(straat: string, _: Zaak): string {
  return straat;
}

function schrijfStraat(straat: string, t: Toeval): string {
  if (t.kans(0.7)) return straat;
  return t.kies([
    straat
      .replace(/straat$/, 'str.')
      .replace(/laan$/, 'ln')
      .replace(/plein$/, 'pln'),
    straat.replace('Burgemeester', 'Burg.').replace('Dr.', 'Doctor'),
    straat.toLowerCase(),
    straat.toUpperCase(),
  ]);
}

function schrijfNaam(z: Zaak, t: Toeval): string {
  const naam = t.kans(0.06) ? verschrijf(z.naam, t) : z.naam;
  const vorm =
    z.soort === 'hotel'
      ? `Hotel ${naam}`
      : t.kies([
          `${z.soort} ${naam}`,
          `${hoofdletter(z.soort)} ${naam}`,
          `${z.soort} '${naam.toLowerCase()}'`,
          `${z.soort} "${naam}"`,
          z.soort.endsWith('salon') ? `${naam} massage` : `${z.soort} ${naam}`,
        ]);
  return t.kies([
    `Bij ${vorm} in ${z.plaats} is het elke dag druk.`,
    `${hoofdletter(vorm)}, ${z.plaats}.`,
    `Het gaat over ${vorm} te ${z.plaats}.`,
    `Ik maak me zorgen over ${vorm} (${z.plaats}).`,
  ]);
}

function schrijfPersoon(z: Zaak, t: Toeval): string {
  const kaal = z.achter.replace(/^(?:van de|van|de|el) /, '');
  const tussen = z.achter.slice(0, -kaal.length).trim();
  const naam = t.kies([
    `${z.voor} ${z.achter}`,
    `${z.voor} ${z.achter}`,
    `${z.voor[0]}. ${z.achter}`,
    `${hoofdletter(kaal)}, ${z.voor[0]}.${tussen ? ` ${tussen}` : ''}`,
    `${z.voor.replace('Youssef', 'Yusuf').replace('Mohamed', 'Mohammed').replace('Kees', 'Cornelis').replace('Johannes', 'Jan').replace('Dimitri', 'Dmitri')} ${z.achter}`,
  ]);
  return t.kies([
    `De verhuurder is ${naam} uit ${z.plaats}, pand in ${z.plaats}.`,
    `Eigenaar ${naam} was in ${z.plaats} aanwezig.`,
    `In ${z.plaats} verhuurt ${naam} kamers.`,
    `Exploitant: ${naam}, ${z.plaats}.`,
    `Het pand in ${z.plaats} staat op naam van ${naam}.`,
    `${naam} is de beheerder in ${z.plaats}.`,
  ]);
}

function schrijfTelefoon(n: string, t: Toeval): string {
  const r = n.slice(1);
  const paren = r.replaceAll(/(\d\d)(?=\d)/g, '$1 ');
  return t.kies([
    `06-${r}`,
    `06${r}`,
    `06 ${paren}`,
    `+31 6 ${r}`,
    `+316${r}`,
    `0031 6 ${paren}`,
    `+31 (0)6 ${r}`,
    `06.${paren.replaceAll(' ', '.')}`,
    `06-${r.slice(0, 4)} ${r.slice(4)}`,
    `O6-${r.replaceAll('0', 'O')}`,
    `06${r}`.split('').join(' '),
    `06${r}`.replaceAll(/\d/g, '$&\uFE0F\u20E3'),
    `nul zes ${Array.from(r, (c) => WOORD[Number(c)]).join(' ')}`,
  ]);
}

const WOORD = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

function schrijfKenteken(k: string, t: Toeval): string {
  const met = `${k.slice(0, 2)}-${k.slice(2, 5)}-${k.slice(5)}`;
  return t.kies([met, met, k, k.toLowerCase(), met.toLowerCase(), met.replaceAll('-', ' '), met.replaceAll('0', 'O')]);
}

function verschrijf(woord: string, t: Toeval): string {
  const i = t.getal(2, Math.max(2, woord.length - 3));
  return t.kies([
    woord.slice(0, i) + woord.slice(i + 1),
    woord.slice(0, i) + woord[i]! + woord.slice(i),
    woord.slice(0, i) + woord[i + 1]! + woord[i]! + woord.slice(i + 2),
  ]);
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
