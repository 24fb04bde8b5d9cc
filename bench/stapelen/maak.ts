import type { Stapelmelding } from '../../src/signalen/stapelen/index.ts';
import { DELEN, schrijf, type Deel } from './schrijf.ts';
import { Toeval } from './toeval.ts';
import { Wereld, type Zaak } from './wereld.ts';

/** A melding with the number of the place that it is really about; below 0 when it stands alone. */
export interface Goudmelding extends Stapelmelding {
  id: number;
  goud: number;
}

const STIJLEN: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'buurtbewoner',
    [
      'Sinds een paar weken is het hier onrustig.',
      'Ik wil iets melden over overlast.',
      'Er lopen de hele dag mannen in en uit.',
      'Wij slapen slecht door het lawaai.',
    ],
    ['Ik hoop dat u er iets aan doet.', 'Ik blijf graag anoniem.', 'Mijn nummer is 06-9%7%.', ''],
  ],
  [
    'politie',
    [
      'Mutatie:',
      'Tijdens surveillance waargenomen.',
      'Naar aanleiding van een melding ter plaatse.',
      'Verbalisant zag het volgende.',
    ],
    ['Nader onderzoek volgt.', 'Gegevens doorgegeven aan team mensenhandel.', 'Bel 0900-8844 voor overleg.', ''],
  ],
  [
    'ggd',
    ['Tijdens een bezoek van het team:', 'Veldwerk.', 'Verpleegkundige sprak twee vrouwen.'],
    ['Vervolgbezoek gepland.', 'Geen acute zorg nodig.', ''],
  ],
  [
    'e-mail',
    ['Geachte heer, mevrouw,', 'Beste gemeente,', 'L.S.,'],
    ['Met vriendelijke groet, een bezorgde inwoner', 'Hoogachtend, P. de Boer, 06-9%7%', 'Graag hoor ik van u.'],
  ],
  ['chat', ['hoi', 'yo kunnen jullie hier naar kijken', 'hallo ik heb een vraag'], ['kan dit anoniem?', 'gr', '']],
  ['telegram', ['tip:', 'via via gehoord', '‼️ let op'], ['stuur door', '']],
];
const RUIS = [
  'Op kinky.nl zag ik veel advertenties met dezelfde tekst, daar moet naar gekeken worden.',
  'Ik heb 112 gebeld en daarna 0900-8844, er kwam niemand.',
  'Bel Meld Misdaad Anoniem 0800-7000 zeiden ze, maar dat wil ik niet.',
  'Er wordt veel geld verdiend met de verhuur van kamers aan vrouwen.',
  'In een massagesalon werd mij een extra behandeling aangeboden voor 50 euro.',
  'De gemeente (14 038) verwees me door naar het stadhuis, Grote Kerkplein 15 in Zwolle.',
  'Ik zie elke avond een donkere auto zonder licht wegrijden.',
  'Er werken minstens drie vrouwen, twee kamers, open van 10 tot 23 uur.',
];

/** A set of about `aantal` meldingen, in an order that mixes the places. */
export function maakSet(aantal: number, zaad: number): Goudmelding[] {
  const t = new Toeval(zaad);
  const wereld = new Wereld(t);
  const uit: Goudmelding[] = [];
  let goud = 0;
  while (uit.length < aantal) {
    const zaak = wereld.zaak();
    stapel(uit, zaak, (goud += 1), t);
    if (t.kans(0.35)) stapel(uit, wereld.dubbelganger(zaak), (goud += 1), t);
    if (t.kans(0.25)) uit.push(melding([t.kies(RUIS)], -uit.length - 1, t));
  }
  for (let i = uit.length - 1; i > 0; i--) {
    const j = t.getal(0, i);
    [uit[i], uit[j]] = [uit[j]!, uit[i]!];
  }
  return uit.slice(0, aantal).map((m, id) => ({ ...m, id }));
}

/** The meldingen about one place: each shares something with what was said before. */
function stapel(uit: Goudmelding[], zaak: Zaak, goud: number, t: Toeval): void {
  const gezegd: Deel[] = [];
  const aantal = t.kies([1, 2, 2, 3, 3, 4, 5, 7]);
  for (let n = 0; n < aantal; n++) {
    const delen = new Set<Deel>([gezegd.length ? t.kies(gezegd) : t.kies(DELEN)]);
    if (t.kans(0.45)) delen.add(t.kies(DELEN));
    gezegd.push(...delen);
    uit.push(
      melding(
        Array.from(delen, (d) => schrijf(d, zaak, t)),
        goud,
        t,
      ),
    );
  }
}

function melding(zinnen: string[], goud: number, t: Toeval): Goudmelding {
  const [melder, voor, na] = t.kies(STIJLEN);
  const eigen = t.kies(na).replaceAll(/%(\d?)/g, (_, n: string) => t.cijfers(n ? Number(n) : 0));
  const ruis = t.kans(0.2) ? [t.kies(RUIS)] : [];
  const tekst = [t.kies(voor), ...zinnen, ...ruis, eigen].filter(Boolean).join(t.kans(0.1) ? '\n' : ' ');
  const klein = (melder === 'chat' || melder === 'telegram') && t.kans(0.4);
  const dag = new Date(Date.UTC(2025, 0, 1 + t.getal(0, 400))).toISOString().slice(0, 10);
  return { id: 0, goud, datum: dag, melder, text: klein ? tekst.toLowerCase() : tekst };
}
