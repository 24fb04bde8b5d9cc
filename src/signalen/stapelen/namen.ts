import { scheeltEen } from '../../kern/verschrijving.ts';

/** A name in parts, folded. */
export interface Persoonsnaam {
  /** Full first names; initials are in `letters`. */
  voor: string[];
  letters: string;
  achter: string;
  /** The small words before the surname: 'vande', 'el'. */
  tussen: string;
}

const TITELS = /^(?:dhr|de heer|heer|hr|mevrouw|mevr|mw|meneer|mr|mrs|ms|ene|dr|drs|ing|ir)\.?\s+/i;
const TUSSEN = new Set(
  "van de der den het ten ter 't el al bin ben la le di da dos del von zu op in v d vd".split(' '),
);

/** Takes a name apart: 'Jansen, P.', 'P. Jansen' and 'Piet Jansen' all end in one surname; 'Jansen' alone has no first name. */
export function ontleedNaam(naam: string): Persoonsnaam | undefined {
  let over = naam.replace(TITELS, '').trim();
  const komma =
    /^([^,]+),\s*(.+)$/.exec(over) ?? /^(\S{3,})\s+((?:\p{Lu}\.\s?){1,3}(?:van|de|der|den|\s)*)$/u.exec(over);
  if (komma)
    over = `${komma[2]!.replace(/(?<=\p{L}\.?)\s*(?:van|de|der|den|ten|ter)(?:\s+(?:van|de|der|den))*$/iu, '')} ${komma[1]}`;
  const delen = over.split(/\s+|(?<=\.)(?=\p{L})/u).filter(Boolean);
  const begin = delen.length === 1 ? 0 : beginAchternaam(delen);
  const achter = delen
    .slice(begin)
    .map(vouw)
    .filter((d) => !TUSSEN.has(d))
    .join('');
  if (achter.length < 3) return undefined;
  const voordelen = delen.slice(0, begin);
  const voor = voordelen.filter((d) => !isLetters(d)).map(klank);
  const letters = voordelen.map((d) => (isLetters(d) ? vouw(d) : vouw(d).charAt(0))).join('');
  const tussen = delen
    .slice(begin)
    .map(vouw)
    .filter((d) => TUSSEN.has(d))
    .join('');
  return { voor, letters, achter: klank(achter), tussen };
}

/** Where the surname begins: at the first small word ('van', 'el'), or else at the last word. */
function beginAchternaam(delen: readonly string[]): number {
  const klein = delen.findIndex((d, n) => n > 0 && n < delen.length - 1 && TUSSEN.has(vouw(d)));
  if (TUSSEN.has(vouw(delen[0]!)) && !isLetters(delen[0]!)) return 0;
  return klein > 0 ? klein : delen.length - 1;
}

function isLetters(deel: string): boolean {
  return /^(?:\p{Lu}\.?){1,4}$/u.test(deel) && (deel.includes('.') || deel.length === 1);
}

function vouw(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

/** A name as it sounds, so that spellings in other alphabets and languages meet: Yousef, Youssef, Jusuf. */
export function klank(naam: string): string {
  return vouw(naam)
    .replaceAll(/sch|sh|sj|sz|ch(?=[aeiou])/g, 's')
    .replaceAll('ph', 'f')
    .replaceAll(/ck|c(?=[aouklr]|$)|q/g, 'k')
    .replaceAll(/ou|oe|oo/g, 'u')
    .replaceAll(/ij|y|j|ie|ee/g, 'i')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replaceAll(/(?<=[^aeiou])h|h(?=[^aeiou]|$)/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}

const ROEPNAMEN: readonly (readonly string[])[] = [
  ['alexander', 'alex', 'sander', 'lex', 'sasha', 'aleksander'],
  ['johannes', 'jan', 'johan', 'hans', 'john', 'joop'],
  ['cornelis', 'cor', 'kees', 'cees', 'nelis'],
  ['wilhelmus', 'willem', 'wim', 'bill', 'william'],
  ['petrus', 'piet', 'peter', 'pieter'],
  ['hendrik', 'henk', 'hendrikus', 'henry', 'rik'],
  ['antonius', 'anton', 'ton', 'toon', 'tony', 'antoon'],
  ['jacobus', 'jaap', 'koos', 'jacob', 'sjaak', 'jack'],
  ['gerardus', 'gerard', 'gerrit', 'geert', 'ger'],
  ['theodorus', 'theo', 'dorus'],
  ['nicolaas', 'nico', 'klaas', 'niek', 'nick'],
  ['martinus', 'martin', 'tinus', 'martijn'],
  ['franciscus', 'frans', 'frank', 'francis'],
  ['robertus', 'robert', 'rob', 'bert', 'bob'],
  ['maria', 'marie', 'mia', 'ria', 'marieke'],
  ['elisabeth', 'els', 'lies', 'elise', 'betty', 'bep'],
  ['catharina', 'tineke', 'trijntje', 'karin', 'cathy', 'toos'],
  ['mohamed', 'mohammed', 'mohammad', 'muhammed', 'mo', 'mehmet'],
  ['mustafa', 'moustafa', 'mus'],
  ['abdel', 'abdul'],
  ['youssef', 'yusuf', 'joseph', 'jozef', 'jo'],
  ['michael', 'michiel', 'mike', 'michel', 'mihai'],
  ['stefan', 'stephan', 'steven', 'stef', 'stephen'],
  ['dimitri', 'dima', 'dmitri', 'dimitar'],
  ['vladimir', 'vlad', 'volodja'],
  ['ionut', 'ion', 'ioan', 'nelu'],
  ['gheorghe', 'george', 'gigi', 'georgi', 'joris'],
  ['konstantin', 'kostja', 'costel', 'constantin', 'stan'],
  ['ferdinand', 'ferry', 'nand'],
  ['leonardus', 'leo', 'leon', 'leendert'],
];
const ROEPNAAM = new Map(ROEPNAMEN.flatMap((rij, n) => rij.map((naam) => [klank(naam), n] as const)));

/** How two names of persons agree: the whole name, a surname with a fitting initial, the surname alone, or not. */
export function vergelijkNamen(a: Persoonsnaam, b: Persoonsnaam): 'heel' | 'letter' | 'achter' | 'nee' {
  if (a.achter !== b.achter && !(Math.min(a.achter.length, b.achter.length) >= 6 && scheeltEen(a.achter, b.achter)))
    return 'nee';
  if (a.voor.length && b.voor.length)
    return a.voor.some((x) => b.voor.some((y) => zelfdeVoornaam(x, y))) ? 'heel' : 'nee';
  if (!a.letters || !b.letters) return 'achter';
  return a.letters.startsWith(b.letters) || b.letters.startsWith(a.letters) || eersteLetters(a, b) ? 'letter' : 'nee';
}

/** 'Y. Yilmaz' may be Joessef, and 'C. de Boer' Kees. */
function eersteLetters(a: Persoonsnaam, b: Persoonsnaam): boolean {
  const [kort, lang] = a.voor.length ? [b, a] : [a, b];
  return lang.voor.some((v) => {
    const groep = ROEPNAAM.get(v);
    return groep !== undefined && ROEPNAMEN[groep]!.some((n) => n.startsWith(kort.letters.charAt(0)));
  });
}

function zelfdeVoornaam(a: string, b: string): boolean {
  if (a === b || (Math.min(a.length, b.length) >= 5 && scheeltEen(a, b))) return true;
  const [x, y] = [ROEPNAAM.get(a), ROEPNAAM.get(b)];
  return x !== undefined && x === y;
}

// The surnames that so many bear that the whole name says little outside one town.
const GEWOON = new Set(
  (
    'jansen janssen visser bakker smit smits smith meijer meyer vries berg dijk jong boer mulder bos vos peters hendriks dekker brouver brouwer ' +
    'koning graaf jacobs linden beek maas heuvel willems wit leeuwen kok jonge bruijn haan ruiter kuipers groot groen prins schouten postma huisman ' +
    'hoekstra koster veenstra verhoeven martens molen evers kramer post sanders blom timmermans ' +
    'yilmaz kaya ali ahmed mohamed singh nguyen wang chen'
  )
    .split(' ')
    .map(klank),
);

/** Is this a surname of very many people? */
export function isGewoneNaam(naam: Persoonsnaam): boolean {
  return GEWOON.has(naam.achter);
}
