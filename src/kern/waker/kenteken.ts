import { LANDCODE } from './land.ts';
import { V } from './lexicon.ts';
import { set, terug, verder, type Lezing } from './lezing.ts';
import type { Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const WAGEN =
  set(`kenteken kentekens kent kt kentekenplaat kentekenplaten kentekennummer plaat plaatje platen nummerplaat nummerplaten nummerbord auto auto's autootje wagen wagens personenauto personenwagen bestelauto bestelwagen bus busje busjes bestelbus bestelbusje camper caravan taxi taxi's scooter brommer motor motorfiets voertuig voertuigen vrachtwagen aanhanger sedan stationwagen suv cabrio leaseauto lease-auto huurauto geparkeerd parkeerde parkeert geparkeerde bestuurder rijdt reed chauffeur rdw car plate plates vehicle placa matricula
  volkswagen vw audi bmw mercedes benz opel ford renault peugeot citroen toyota fiat skoda seat volvo mazda nissan honda hyundai kia suzuki tesla porsche dacia mini jaguar lexus mitsubishi polo golf passat astra corsa clio megane fiesta focus transit vito sprinter caddy transporter crafter ducato berlingo kangoo trafic vivaro touran tiguan yaris aygo picanto octavia fabia superb kuga mondeo twingo captur scenic boxer jumper vespa logan duster`);
const POSTCODE = /^D{4}-L{2}$/;
const MERK = set('bmw vw audi kia seat fiat ford opel mini art etc max nr');
const STERK = /kent|plaat|plate|nummerbord|placa|matricula/;
const GEEN = set(
  'lot lotnr lotnummer partij batch order ordernr artikelnr artikelnummer ref referentie art artikel kamer kamers lokaal versie vergunning vergunningnummer zaak zaaknummer kenmerk dossier dossiernummer model type serie serienummer code iban bsn paspoort document documentnummer id-kaart identiteitskaart rijbewijs postcode perceel sectie',
);

// The Dutch sidecodes 1–14 and on, as groups of letters and digits.
const NL =
  /^(?:L{2}-D{2}-D{2}|D{2}-D{2}-L{2}|D{2}-L{2}-D{2}|L{2}-D{2}-L{2}|L{2}-L{2}-D{2}|D{2}-L{2}-L{2}|D{2}-L{3}-D|D-L{3}-D{2}|L{2}-D{3}-L|L-D{3}-L{2}|L{3}-D{2}-L|L-D{2}-L{3}|D-L{2}-D{3}|D{3}-L{2}-D|L{3}-D{2}-D|D-D{2}-L{3})$/;
const VREEMD_STERK = /^(?:D-L{3}-D{3}|L{2}-D{3}-L{2}|L{1,2}-D{2,3}-L{3})$/;
const VREEMD =
  /^(?:L{1,3}-L{1,2}-D{1,4}|L{1,3}-D{2,6}|L{1,3}-D{1,4}-L{1,4}|D{1,4}-L{1,3}|D{1,4}-L{1,3}-D{1,4}|L{2}-L{2}-D{3}|L{2,3}-D{1,4}-L-?D{0,3}|D-L-D-D{4}|L{2}-D{2}-L{2}-D{3,4}|D-L{2}-D{2,4}-?D{0,3})$/;

/** Number plates: every Dutch sidecode with or without dashes, and foreign ones near a vehicle. */
export function zoekKentekens(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  let vorige = -9;
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (
      t.aard === 2 ||
      t.ruw.length > 6 ||
      l.bezet[i] ||
      (t.wit === 0 && i > 0 && /[\p{L}\d]/u.test(l.tekst[t.begin - 1]!))
    )
      continue;
    if (!magBeginnen(l, i)) continue;
    const gespeld = leesGespeld(l, i);
    const j = gespeld > i ? gespeld : leesPlaat(l, i, vorige);
    if (j < 0) continue;
    vorige = j;
    const [begin, eind] = [t.begin, l.tokens[j]!.eind];
    uit.push({
      begin,
      eind,
      soort: 'kenteken',
      kracht: 88,
      reden: 'Dit is een kenteken; het leidt naar de houder van de auto.',
    });
    l.bezet.fill(1, i, j + 1);
    i = j;
  }
  return uit;
}

/** 'kenteken T X - 8 8 1 - K': spelt out with white between, after the word for it. Last token, or -1. */
function leesGespeld(l: Lezing, i: number): number {
  if (l.tokens[i]!.ruw.length > 1 || terug(l, i, 3, (t) => STERK.test(t.woord)) < 0) return -1;
  let [code, j] = ['', -1];
  for (let k = i; k < i + 12 && l.tokens[k] && code.length < 6; k++) {
    const t = l.tokens[k]!;
    if (/^[-.]$/.test(t.ruw)) continue;
    if (t.aard === 2 || t.ruw.length > 1) break;
    code += t.ruw;
    j = k;
  }
  return code.length === 6 && /\d/.test(code) && /[a-z]/i.test(code) ? j : -1;
}

/** A group of letters or digits with digits at hand. */
function magBeginnen(l: Lezing, i: number): boolean {
  if (l.tokens[i]!.aard === 1) return true;
  if (l.tokens[i]!.ruw.length > 4) return false;
  for (let k = i + 1; k < i + 6; k++) if (l.tokens[k]?.aard === 1) return true;
  return false;
}

/** Last token of a plate that begins at `i`, or -1. The longest wins. */
function leesPlaat(l: Lezing, i: number, vorige: number): number {
  const groepen: string[] = [];
  let [gevonden, streepjes, hoofd, spaties] = [-1, 0, true, 0];
  for (let j = i; j < i + 8 && l.tokens[j]; j++) {
    const t = l.tokens[j]!;
    if (j > i && t.wit > 1) break;
    if (t.aard === 2) {
      if (j === i || !/^[-.·]$/.test(t.ruw) || (t.ruw !== '-' && t.wit > 0)) break;
      if (t.ruw === '-') streepjes += 1;
      continue;
    }
    if (t.ruw.length > 6 || l.bezet[j] || groepen.length > 3) break;
    if (t.wit > 0 && j > i && l.tokens[j - 1]!.aard !== 2) spaties += 1;
    if (t.aard === 0 && t.ruw !== t.ruw.toUpperCase()) hoofd = false;
    if (
      t.aard === 0 &&
      (!/^[a-z]{1,4}$/i.test(t.ruw) || isGewoonWoord(l, i, j) || (MERK.has(t.woord) && !isVast(l, j)))
    )
      break;
    groepen.push(t.aard === 1 ? t.ruw : t.ruw.toUpperCase());
    if (groepen.length > 1 && isPlaat(l, i, j, groepen, { streepjes, hoofd, spaties, lijst: i - vorige < 9 }))
      gevonden = j;
  }
  return gevonden;
}

/** A dash holds the group to the next. */
function isVast(l: Lezing, j: number): boolean {
  return l.tokens[j + 1]?.ruw === '-' && l.tokens[j + 1]!.wit === 0;
}

/** An ordinary word is no group of a plate, in small letters or in a sentence in capitals; right after 'kenteken' a short one may be. */
function isGewoonWoord(l: Lezing, i: number, j: number): boolean {
  const t = l.tokens[j]!;
  if (!(t.vlag & (V.gewoon | V.tussen))) return false;
  if (t.ruw !== t.ruw.toUpperCase()) return !STERK.test(l.tokens[i - 1]?.woord ?? '') || t.ruw.length > 2;
  return t.ruw.length > 2 && t.wit > 0 && !isVast(l, j) && [i - 1, j + 1].some((k) => isHoofdwoord(l.tokens[k]));
}

function isHoofdwoord(t: Token | undefined): boolean {
  return t !== undefined && (t.vlag & V.hoofd) !== 0 && t.ruw.length > 3;
}

interface Vorm {
  streepjes: number;
  hoofd: boolean;
  spaties: number;
  /** Another plate stands close before it. */
  lijst: boolean;
}

function isPlaat(l: Lezing, i: number, j: number, groepen: readonly string[], vorm: Vorm): boolean {
  const volgend = l.tokens[j + 1];
  if (volgend?.wit === 0 && (volgend.aard !== 2 || (volgend.ruw === '-' && l.tokens[j + 2]?.wit === 0))) return false;
  const patroon = splits(groepen)
    .map((g) => (/\d/.test(g) ? 'D' : 'L').repeat(g.length))
    .join('-');
  const tekens = groepen.join('').length;
  if (tekens < 5 || tekens > 9 || !/L/.test(patroon)) return false;
  if (terug(l, i, 2, (t) => GEEN.has(t.woord)) >= 0) return false;
  const wagen = vorm.lijst ? 2 : Math.max(naarWagen(l, i, j), isNaNatie(l, i) && vorm.hoofd ? 1 : 0);
  if (NL.test(patroon) && tekens === 6) {
    if (vorm.streepjes === 2) return vorm.hoofd || wagen > 0 || /D{2}/.test(patroon);
    if (!vorm.hoofd)
      return (
        (wagen > 0 && vorm.spaties === 0) ||
        wagen > 1 ||
        (klinkerloos(groepen.map((g) => g.toUpperCase())) && terug(l, i, 1, (t) => WAGEN.has(t.woord)) >= 0)
      );
    return (
      wagen > 0 ||
      (klinkerloos(groepen) && terug(l, i, 4, (t) => (t.vlag & V.zaak) !== 0) < 0 && patroon !== 'LL-DD-DD')
    );
  }
  if (VREEMD_STERK.test(patroon) && vorm.streepjes === 2 && vorm.hoofd) return true;
  if (POSTCODE.test(patroon) && wagen < 2) return false;
  return (
    wagen > 0 &&
    (vorm.hoofd || (wagen > 1 && vorm.spaties === 0)) &&
    VREEMD.test(patroon) &&
    (tekens > 5 || wagen > 1) &&
    !/^L{1,3}-D{1,2}$/.test(patroon)
  );
}

/** 'XG338L' is one token of letters and one of digits already; dashes may be missing between. */
function splits(groepen: readonly string[]): string[] {
  if (groepen.length === 3 || groepen.length !== 2 || (/^\d{4}$/.test(groepen[0]!) && groepen[1]!.length === 2))
    return [...groepen];
  const [a, b] = groepen as [string, string];
  // 'ABCD12' and '12ABCD' are pairs of two.
  if (a.length === 4 && b.length === 2) return [a.slice(0, 2), a.slice(2), b];
  if (a.length === 2 && b.length === 4) return [a, b.slice(0, 2), b.slice(2)];
  return [a, b];
}

/** 'Roemeens: IS 09 KLM'. */
function isNaNatie(l: Lezing, i: number): boolean {
  return terug(l, i, 2, (t) => (t.vlag & V.natie) !== 0 || (LANDCODE.has(t.ruw) && t.ruw.length < 3)) >= 0;
}

/** How near a vehicle is: 2 right at the word for a plate, 1 in the sentence, 0 nowhere. */
function naarWagen(l: Lezing, i: number, j: number): number {
  const sterk = (t: Token) => STERK.test(t.woord);
  if (terug(l, i, 4, sterk) >= 0 || isMetLand(l, j)) return 2;
  const wagen = (t: Token) => WAGEN.has(t.woord) || sterk(t) || /(?:auto|bus|busje|wagen|taxi|scooter)$/.test(t.woord);
  return terug(l, i, 9, wagen) >= 0 || verder(l, j, 6, wagen) >= 0 ? 1 : 0;
}

/** 'S-AB 1234 (D)': the sign of a country behind it. */
function isMetLand(l: Lezing, j: number): boolean {
  return (
    l.tokens[j + 1]?.ruw === '(' &&
    l.tokens[j + 3]?.ruw === ')' &&
    /^(?:NL|D|B|F|E|I|L|P|A|H|GB|UK|PL|RO|BG|HU|CZ|SK|LT|LV|UA|SRB|AL|MD)$/.test(l.tokens[j + 2]!.ruw)
  );
}

/** Dutch plates since 1978 have no vowels. */
function klinkerloos(groepen: readonly string[]): boolean {
  const letters = groepen.filter((g) => !/\d/.test(g)).join('');
  return letters.length > 1 && !/[AEIOUCMQ]/.test(letters);
}
