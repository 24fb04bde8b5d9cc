import { naamsleutel } from '../../inrichtingen/index.ts';
import { kentWoord } from '../../kern/waker/index.ts';
import { inElkeKast } from './kast.ts';
import { isDorpOfStad } from './plaatsen.ts';

/** A name of a business in a text. */
export interface Zaakvondst {
  start: number;
  eind: number;
  /** Spelling-free name, without the word for what it is. */
  naam: string;
  soort: Zaaksoort;
  /** In small letters and an ordinary word: only a name when another text writes it as one. */
  zwak: boolean;
}

/** What a business is, in one word for words that people mix. */
export type Zaaksoort = 'salon' | 'club' | 'hotel' | 'horeca' | 'verhuur' | 'zaak';

const SOORTEN: readonly [Zaaksoort, string][] = [
  [
    'salon',
    'massagesalon massagepraktijk massagestudio massagehuis massage massages salon nagelstudio nagelsalon beautysalon beautystudio schoonheidssalon wellness wellnesscenter wellnesscentrum spa sauna studio kapsalon kapper massagecentrum bodyspa',
  ],
  [
    'club',
    'club nachtclub seksclub sexclub privehuis privéhuis privé-huis prive-huis huize bordeel parenclub villa escortbureau escort escortservice sekshuis erotheek',
  ],
  ['hotel', 'camping hotel pension hostel motel herberg b&b guesthouse apartments'],
  [
    'horeca',
    'café cafe bar restaurant eetcafé eetcafe snackbar cafetaria koffiehuis shoarmazaak grillroom theehuis pizzeria',
  ],
  ['verhuur', 'kamerverhuurbedrijf kamerverhuur vastgoed verhuurbedrijf uitzendbureau vastgoedbeheer'],
  ['zaak', 'bedrijf zaak firma onderneming winkel toko'],
];
const SOORT = new Map(SOORTEN.flatMap(([soort, woorden]) => woorden.split(' ').map((w) => [w, soort] as const)));
const SOORTWOORD = [...SOORT.keys()].sort((a, b) => b.length - a.length).join('|');
const CITAAT = "[\"“„'‘”]([\\p{L}\\d][^\"“”„‘’']{1,38}(?:[’'][\\p{L}]{1,3}[^\"”’']{0,20})?)[\"”’']";
const WOORD = "\\p{Lu}[\\p{L}\\d'’&-]*";
const NAAM = `(?:(?:de|het|'t|la|le|el|the|at|van)[ ])?${WOORD}(?:[ ](?:(?:&|en|de|van|the|of|la|and|by)[ ])?${WOORD}){0,3}`;
const NA = new RegExp(
  `(?<![\\p{L}])(${inElkeKast(SOORTWOORD)})(?:[ :]+(?:genaamd|met de naam|geheten|die|heet|dat|is|naam|:|onder de naam)){0,3}[ :(]+(?:${CITAAT}|(${NAAM}))`,
  'gu',
);
const VOOR = new RegExp(
  `(?<![\\p{L}'’])(?:${CITAAT}[ ,(]{1,2}(?:de |een )?|(${NAAM})[ ](?:\\()?)(${inElkeKast(SOORTWOORD)})(?![\\p{L}])`,
  'gu',
);
const NA_KLEIN = new RegExp(
  `(?<![\\p{L}])(${SOORTWOORD}) (?:genaamd |met de naam |heet )?(?:(?:de|het|la|the|'t) )?(\\p{Ll}[\\p{L}-]{2,20})(?: (\\p{Ll}[\\p{L}-]{3,20}))?`,
  'gu',
);
const VOOR_KLEIN = new RegExp(
  `(?<![\\p{L}])((?:\\p{Ll}[\\p{L}-]{2,20} )?\\p{Ll}[\\p{L}-]{4,20}) (massagesalon|massagestudio|massage|nachtclub|club|wellness|spa|hotel|beautysalon)(?![\\p{L}])`,
  'gu',
);
const GENOEMD = new RegExp(
  `(?<![\\p{L}])(?:heet|heten|genaamd|noemt zich|onder de naam|met de naam|naam van de zaak(?: is)?|bedrijfsnaam:?|handelsnaam:?|op de gevel staat|op het raam staat|uithangbord|bordje)[ :]+(?:${CITAAT}|(${NAAM}))`,
  'gu',
);

// Words in a name that name nothing by themselves; nationalities never count at all.
const LEEG =
  /^(?:de|het|een|'t|la|le|el|the|at|van|en|of|and|by|&|in|op|aan|te|massages?|salon|massagesalon|studio|beauty|body|relax|ontspanning|centrum|center|centre|stad|city|care|health|traditional|traditionele|erotische|erotic|exclusief|vip|prive|privé|nieuwe|new|wellness|spa|sauna|nagel|nagels|nails|hair|kapsalon|club|hotel|bar|cafe|café|restaurant|snackbar|escort|vastgoed|bv|vof|inn|house|huis|service|bedrijf|zaak)$/i;
const GEEN_NAAM =
  /^(?:aan|in|op|bij|met|van|voor|waar|die|dat|is|was|heeft|wordt|werd|boven|naast|achter|tegenover|zonder|hier|daar|gezien|bezocht|open|dicht|gesloten|vol|niet|geen|ook|wel|nog|alleen|als|om|te|zou|zijn|haar|hun|deze|dit|hoek|straat|nu|er|ligt|zit|staat|vergund|onvergund|nummer|adres|eigenaar|beheerder|exploitant|verhuurder|klanten|klant|vrouwen|mannen|dames|medewerker|personeel|gemeente|politie|kamers|kamer|tijdens|omdat|volgens|vanaf|sinds|rond|tot|naar|over|onder|samen|melding|kvk|tel|telefoon|kenteken|controle|locatie|datum|hij|zij|ik|wij|er|volgens|vandaag|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/i;
const KETEN =
  /^(?:ibis|ibisbudget|novotel|mercure|nh|hilton|marriott|bastion|valk|vandervalk|fletcher|campanile|goldentulip|bestwestern|holiday|holidayinn|accor|radisson|campaniel|premierinn|leonardo|motelone|stayokay|postillion|westcord|carlton|crowneplaza|ramada|easyhotel|cityhub|mcdonalds|kfc|subway|dominos|newyorkpizza|febo|hema|albertheijn|lidl|aldi|jumbo)/;

/** Businesses that a text names. */
export function vindZaken(tekst: string): Zaakvondst[] {
  const uit: Zaakvondst[] = [];
  const neem = (v: RegExpMatchArray, soort: string, ruw: string, zwak: boolean) => {
    const [start, eind] = [v.index!, v.index! + v[0].length];
    const naam = kernnaam(ruw);
    if (naam.length < 3 || uit.some((z) => start < z.eind && z.start < eind)) return;
    uit.push({ start, eind, naam, soort: SOORT.get(soort.toLowerCase()) ?? 'zaak', zwak });
  };
  for (const v of tekst.matchAll(NA)) neem(v, v[1]!, v[2] ?? v[3]!, false);
  for (const v of tekst.matchAll(VOOR)) neem(v, v[3]!, v[1] ?? v[2]!, false);
  for (const v of tekst.matchAll(GENOEMD)) neem(v, 'zaak', v[1] ?? v[2]!, v[1] === undefined);
  for (const v of tekst.matchAll(NA_KLEIN)) neem(v, v[1]!, kleineNaam(v[2]!, v[3]), true);
  for (const v of tekst.matchAll(VOOR_KLEIN)) neem(v, v[2]!, kleinVoor(v[1]!), true);
  return uit;
}

/** The words of a name that name something, spelling-free; '' when there is none. */
export function kernnaam(ruw: string): string {
  const alle = ruw.split(/\s+/).map((w) => w.replace(/[’']s$/, ''));
  const begin = alle.findIndex((w) => !GEEN_NAAM.test(w));
  const woorden = begin < 0 ? [] : alle.slice(begin);
  const eind = woorden.findIndex((w) => GEEN_NAAM.test(w));
  const eigen = (eind < 0 ? woorden : woorden.slice(0, eind)).filter((w) => !LEEG.test(w) && !isHerkomst(w));
  const vast = eigen.filter((w) => !isDorpOfStad(w) || eigen.length === 1);
  if (vast.length === 1 && isOnderscheidloos(vast[0]!)) return '';
  return naamsleutel(vast.join(' '));
}

/** A nationality or a land is never a kenmerk (B12.5). */
function isHerkomst(woord: string): boolean {
  return kentWoord(woord).land || /^(?:thai|asian|aziatisch\w*|oriental|chin\w+|siam)$/i.test(woord);
}

function isOnderscheidloos(woord: string): boolean {
  const k = kentWoord(woord);
  return (
    isDorpOfStad(woord) ||
    k.plaats ||
    /^(?:straat|kerkstraat|ik|we|wij|er|een|aan)$/i.test(woord) ||
    /(?:straat|weg|laan|plein|gracht|kade)$/i.test(woord)
  );
}

function kleineNaam(een: string, twee: string | undefined): string {
  const tweede = twee && !GEEN_NAAM.test(twee) && !kentWoord(twee).gewoon && !isDorpOfStad(twee) ? ` ${twee}` : '';
  return GEEN_NAAM.test(een) || /(?:eren|ende|heid|lijk|ing)$/.test(een) ? '' : een + tweede;
}

/** 'royal dolfijn' before 'massage': the first word counts unless it is an ordinary one ('over dolfijn massage'). */
function kleinVoor(naam: string): string {
  const [een, twee] = naam.split(' ') as [string, string | undefined];
  const eerste = twee && !GEEN_NAAM.test(een) && !kentWoord(een).gewoon && !isDorpOfStad(een);
  return eerste ? naam : (twee ?? een);
}

/** Chains have houses everywhere: their name says nothing without the town. */
export function isKeten(zaak: Zaakvondst): boolean {
  return zaak.soort === 'hotel' || KETEN.test(zaak.naam);
}
